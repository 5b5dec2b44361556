// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace galley {

// What Galley does and how to begin, read in two minutes.
class HowItWorks : public QWidget {
    Q_OBJECT
public:
    explicit HowItWorks(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addStep(const QString& icon, const QString& heading, const QString& text);

    QVBoxLayout* m_column;
};

} // namespace galley
