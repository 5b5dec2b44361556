#pragma once

#include "editor/post/diagnostic.h"

#include <QScrollArea>

namespace galley {

// The problems of the post, a row each: a click goes to the line, a button carries out the repair.
class ChecksPanel : public QScrollArea {
    Q_OBJECT
public:
    explicit ChecksPanel(QWidget* parent = nullptr);

    void setChecks(const QList<Diagnostic>& checks);
    const QList<Diagnostic>& checks() const { return m_checks; }
    // Repairs hold for the text that was checked: false while the text is newer.
    void setRepairsEnabled(bool enabled);

Q_SIGNALS:
    void lineRequested(const galley::Diagnostic& check);
    void repairRequested(const galley::Repair& repair);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeRow(const Diagnostic& check);
    void rebuild();

    QList<Diagnostic> m_checks;
    QList<QWidget*> m_repairs;
    QWidget* m_rows = nullptr;
    bool m_repairsEnabled = true;
};

} // namespace galley
