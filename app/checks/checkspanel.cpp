#include "app/checks/checkspanel.h"

#include "app/theme.h"
#include "editor/plaintip.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace galley {

namespace {

constexpr qsizetype maximumRows = 200;

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
    rebuild();
}

void ChecksPanel::setChecks(const QList<Diagnostic>& checks)
{
    const bool looksSame =
        std::equal(m_checks.begin(), m_checks.end(), checks.begin(), checks.end(), sameForTheEye);
    m_checks = checks;
    if (!looksSame)
        rebuild();
}

void ChecksPanel::setRepairsEnabled(bool enabled)
{
    m_repairsEnabled = enabled;
    for (QWidget* button : std::as_const(m_repairs))
        button->setEnabled(enabled);
}

void ChecksPanel::rebuild()
{
    m_repairs.clear();
    m_rows = new QWidget;
    auto* layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    layout->setSpacing(grid / 2);
    for (const Diagnostic& check : m_checks.first(std::min(maximumRows, m_checks.size())))
        layout->addWidget(makeRow(check));
    if (m_checks.isEmpty() || m_checks.size() > maximumRows) {
        auto* note =
            new QLabel(m_checks.isEmpty() ? tr("No problems found.")
                                          : tr("and %1 more").arg(m_checks.size() - maximumRows),
                m_rows);
        note->setProperty("muted", true);
        layout->addWidget(note);
    }
    layout->addStretch();
    setWidget(m_rows);
    setAccessibleName(tr("Problems"));
}

QWidget* ChecksPanel::makeRow(const Diagnostic& check)
{
    auto* row = new QWidget(m_rows);
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
        connect(repair, &QPushButton::clicked, this,
            [this, repair = *check.repair] { Q_EMIT repairRequested(repair); });
        m_repairs += repair;
        layout->addWidget(repair, 0, Qt::AlignTop);
    }
    if (check.file.isEmpty() && check.line > 0) {
        auto* go = new QPushButton(tr("Line %1").arg(check.line), row);
        go->setProperty("link", true);
        connect(go, &QPushButton::clicked, this, [this, check] { Q_EMIT lineRequested(check); });
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
    return row;
}

void ChecksPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QScrollArea::changeEvent(event);
}

} // namespace galley
