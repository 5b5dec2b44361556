// SPDX-License-Identifier: MIT
#pragma once

#include "app/look/popover.h"
#include "app/site/golive.h"

class QLabel;
class QPushButton;

namespace galley {

// What is known of the post's publication, in whole sentences: whether, where, why not.
class PublishCard : public Popover {
    Q_OBJECT
public:
    explicit PublishCard(QWidget* parent = nullptr);

    void setState(const GoLive& state);

Q_SIGNALS:
    void publishRequested();

protected:
    void prepare() override;

private:
    QLabel* m_heading;
    QLabel* m_detail;
    QPushButton* m_publish;
    QPushButton* m_copy;
    GoLive m_state;
};

} // namespace galley
