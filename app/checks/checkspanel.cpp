// SPDX-License-Identifier: MIT
#include "app/checks/checkspanel.h"

#include "app/look/theme.h"
#include "editor/look/plaintip.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace galley {

namespace {

constexpr qsizetype maximumRows = 100;
constexpr std::chrono::milliseconds delay{100};

const char* severityProperty(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return "danger";
    case Severity::Warning:
        return "warning";
    case Severity::Hint:
        break;
    }
    return "muted";
}

bool sameForTheEye(const Diagnostic& one, const Diagnostic& other)
{
    return one.severity == other.severity && one.message == other.message && one.line == other.line
        && one.file == other.file && one.repair.has_value() == other.repair.has_value();
}

} // namespace

ChecksPanel::ChecksPanel(QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("checksPanel"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    m_layout->setSpacing(grid / 2);
    m_note = new QLabel(content);
    m_note->setProperty("muted", true);
    m_layout->addWidget(m_note);
    m_layout->addStretch();
    setWidget(content);
    m_later.setSingleShot(true);
    m_later.setInterval(delay);
    connect(&m_later, &QTimer::timeout, this, &ChecksPanel::showChecks);
    showChecks();
}

void ChecksPanel::setChecks(const QList<Diagnostic>& checks)
{
    m_checks = checks;
    if (isVisible() && !m_later.isActive())
        m_later.start();
}

void ChecksPanel::showNow()
{
    m_later.stop();
    showChecks();
}

void ChecksPanel::setRepairsEnabled(bool enabled)
{
    m_repairsEnabled = enabled;
    for (const Row& row : std::as_const(m_rows)) {
        if (row.repair)
            row.repair->setEnabled(enabled);
    }
}

// Rows that look the same stay: most changes of the text leave most problems as they are.
void ChecksPanel::showChecks()
{
    const qsizetype count = std::min(maximumRows, m_checks.size());
    removeRowsFrom(count);
    for (qsizetype i = 0; i < count; ++i) {
        if (i >= m_rows.size() || !sameForTheEye(m_rows[i].shown, m_checks[i]))
            showRow(i);
    }
    const bool isWhole = count == m_checks.size();
    m_note->setText(m_checks.isEmpty() ? tr("No problems found.")
                                       : tr("and %1 more").arg(m_checks.size() - count));
    m_note->setVisible(m_checks.isEmpty() || !isWhole);
    setAccessibleName(tr("Problems"));
}

void ChecksPanel::showRow(qsizetype index)
{
    const Row row = makeRow(index);
    if (index < m_rows.size()) {
        m_rows[index].widget->hide();
        m_rows[index].widget->deleteLater(); // its button may be what called us
        m_layout->removeWidget(m_rows[index].widget);
        m_rows[index] = row;
    } else {
        m_rows += row;
    }
    m_layout->insertWidget(static_cast<int>(index), row.widget);
}

void ChecksPanel::removeRowsFrom(qsizetype count)
{
    while (m_rows.size() > count) {
        QWidget* const widget = m_rows.takeLast().widget;
        m_layout->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }
}

// A row's check as it is now: its repair may have moved with the text. Nothing while the row shows
// an older check.
std::optional<Diagnostic> ChecksPanel::checkOf(qsizetype row) const
{
    const bool isSame = row < m_checks.size() && row < m_rows.size()
        && sameForTheEye(m_rows[row].shown, m_checks[row]);
    return isSame ? std::optional(m_checks[row]) : std::nullopt;
}

ChecksPanel::Row ChecksPanel::makeRow(qsizetype index)
{
    const Diagnostic& check = m_checks[index];
    Row made{check, new QWidget(widget()), nullptr};
    QWidget* const row = made.widget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);

    auto* dot = new QLabel(QStringLiteral("●"), row);
    dot->setProperty(severityProperty(check.severity), true);
    auto* message = new QLabel(check.message, row);
    message->setTextFormat(Qt::PlainText);
    message->setWordWrap(true);
    message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(dot, 0, Qt::AlignTop);
    layout->addWidget(message, 1);

    if (check.repair) {
        auto* repair = new QPushButton(check.repair->label, row);
        repair->setProperty("link", true);
        repair->setEnabled(m_repairsEnabled);
        connect(repair, &QPushButton::clicked, this, [this, index] {
            if (const auto now = checkOf(index))
                Q_EMIT repairRequested(*now->repair);
        });
        made.repair = repair;
        layout->addWidget(repair, 0, Qt::AlignTop);
    }
    if (check.file.isEmpty() && check.line > 0) {
        auto* go = new QPushButton(tr("Line %1").arg(check.line), row);
        go->setProperty("link", true);
        connect(go, &QPushButton::clicked, this, [this, index] {
            if (const auto now = checkOf(index))
                Q_EMIT lineRequested(*now);
        });
        layout->addWidget(go, 0, Qt::AlignTop);
    } else if (!check.file.isEmpty()) {
        const QString name = QFileInfo(check.file).fileName();
        auto* file = new QLabel(
            check.line > 0 ? QStringLiteral("%1:%2").arg(name).arg(check.line) : name, row);
        file->setTextFormat(Qt::PlainText);
        file->setToolTip(plainTip(check.file));
        file->setProperty("muted", true);
        layout->addWidget(file, 0, Qt::AlignTop);
    }
    return made;
}

void ChecksPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        removeRowsFrom(0);
        showChecks();
    }
    QScrollArea::changeEvent(event);
}

void ChecksPanel::showEvent(QShowEvent* event)
{
    showChecks();
    QScrollArea::showEvent(event);
}

} // namespace galley
