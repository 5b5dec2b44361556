// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QToolButton;

namespace galley {

class DiffView;

// Two texts compared, with what the markers mean, how much differs, and ways from change to change.
class Comparison : public QWidget {
    Q_OBJECT
public:
    explicit Comparison(QWidget* parent = nullptr);

    // What the two texts are, e.g. "the file" and "the recovered text"; shown behind − and +.
    void setNames(const QString& before, const QString& after);
    void compare(const QString& before, const QString& after);
    // Instead of a comparison, e.g. that there is no file to compare with.
    void showMessage(const QString& message);

    DiffView& view() const { return *m_view; }
    QString summary() const;

private:
    QLabel* m_legend;
    QLabel* m_summary;
    QCheckBox* m_whole;
    QToolButton* m_previous;
    QToolButton* m_next;
    DiffView* m_view;
};

} // namespace galley
