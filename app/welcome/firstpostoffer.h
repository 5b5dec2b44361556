// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace galley {

class ActionSet;

// Stands where the text would be, in a site that has no posts yet.
class FirstPostOffer : public QWidget {
    Q_OBJECT
public:
    explicit FirstPostOffer(ActionSet& actions, QWidget* parent = nullptr);

    void setSite(const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QString m_name;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_write;
    QPushButton* m_other;
};

} // namespace galley
