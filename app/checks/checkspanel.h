// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/diagnostic.h"

#include <QScrollArea>
#include <QTimer>

class QLabel;
class QVBoxLayout;

namespace galley {

// The problems of the post, a row each: a click goes to the line, a button carries out the repair.
class ChecksPanel : public QScrollArea {
    Q_OBJECT
public:
    explicit ChecksPanel(QWidget* parent = nullptr);

    // Shown within a tenth of a second: the list changes with the text, at times with each key.
    void setChecks(const QList<Diagnostic>& checks);
    const QList<Diagnostic>& checks() const { return m_checks; }
    void showNow(); // without waiting, e.g. to be measured
    // Repairs hold for the text that was checked: false while the text is newer.
    void setRepairsEnabled(bool enabled);

Q_SIGNALS:
    void lineRequested(const galley::Diagnostic& check);
    void repairRequested(const galley::Repair& repair);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Row {
        Diagnostic shown;
        QWidget* widget = nullptr;
        QWidget* repair = nullptr; // its button, if any
    };

    Row makeRow(qsizetype index);
    std::optional<Diagnostic> checkOf(qsizetype row) const;
    void showRow(qsizetype index);
    void removeRowsFrom(qsizetype count);
    void showChecks();

    QList<Diagnostic> m_checks;
    QList<Row> m_rows; // of the first checks
    QVBoxLayout* m_layout;
    QLabel* m_note;
    QTimer m_later;
    bool m_repairsEnabled = true;
};

} // namespace galley
