// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace galley {

// A strip above the text that says something the writer has to know and offers what to do.
class NoticeBar : public QFrame {
    Q_OBJECT
public:
    struct Choice {
        QString label;
        std::function<void()> run;
    };

    explicit NoticeBar(QWidget* parent = nullptr);

    // Shows the text until a choice is made, it is dismissed, or another takes its place.
    void showNotice(const QString& text, const QList<Choice>& choices = {});
    void dismiss();
    QString text() const;

private:
    QLabel* m_text;
    QHBoxLayout* m_choices;
};

} // namespace galley
