// SPDX-License-Identifier: MIT
#include "editor/form/widgets/formnotice.h"

#include "editor/look/editortheme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

namespace galley {

namespace {

constexpr int sideMargin = 10;
constexpr int topMargin = 6;

} // namespace

FormNotice::FormNotice(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_repair(new QPushButton(this))
    , m_source(new QPushButton(tr("Show in text"), this))
{
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAccessibleName(tr("Front matter problem"));
    m_parts = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_parts->setContentsMargins(sideMargin, topMargin, sideMargin, topMargin);
    m_parts->addWidget(m_text, 1);
    m_buttons = new QHBoxLayout;
    for (QPushButton* button : {m_repair, m_source}) {
        button->setAutoDefault(false);
        m_buttons->addWidget(button, 0, Qt::AlignTop);
    }
    m_parts->addLayout(m_buttons);
    connect(m_repair, &QPushButton::clicked, this, [this] {
        if (m_problem.repair)
            Q_EMIT repairRequested(*m_problem.repair);
    });
    connect(
        m_source, &QPushButton::clicked, this, [this] { Q_EMIT sourceRequested(m_problem.line); });
    applyColours();
    hide();
}

void FormNotice::showProblem(const Diagnostic& problem)
{
    m_problem = problem;
    // What is wrong with the YAML itself says its line and column.
    const bool saysPlace = problem.line == 0 || problem.code == QLatin1String("yaml.syntax")
        || problem.code == QLatin1String("yaml.not-a-mapping");
    m_text->setText(
        saysPlace ? problem.message : tr("Line %1: %2").arg(problem.line).arg(problem.message));
    m_repair->setVisible(problem.repair.has_value());
    if (problem.repair)
        m_repair->setText(problem.repair->label);
    m_source->setVisible(problem.line > 0);
    applyColours();
    placeButtons();
    show();
}

// Beside a sentence that leaves them room, else below it.
void FormNotice::placeButtons()
{
    const int words = m_text->fontMetrics().horizontalAdvance(m_text->text());
    const int room = width() - 2 * sideMargin - m_buttons->sizeHint().width() - m_parts->spacing();
    const bool beside = words <= room;
    m_parts->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_parts->setAlignment(m_buttons, beside ? Qt::AlignRight : Qt::AlignLeft);
}

void FormNotice::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    placeButtons();
}

void FormNotice::showMessage(const QString& message)
{
    Diagnostic problem{.severity = Severity::Hint, .message = message};
    showProblem(problem);
}

void FormNotice::clear()
{
    m_problem = {};
    hide();
}

void FormNotice::applyColours()
{
    const EditorTheme theme = EditorTheme::fromPalette(QGuiApplication::palette());
    QColor tint = m_problem.severity == Severity::Error ? theme.error
        : m_problem.severity == Severity::Warning       ? theme.warning
                                                        : theme.link;
    constexpr double strength = 0.14;
    const QColor base = QGuiApplication::palette().color(QPalette::Window);
    const auto mixed = [&](int tinted, int plain) {
        return static_cast<int>(tinted * strength + plain * (1 - strength));
    };
    QPalette colours = QGuiApplication::palette();
    colours.setColor(QPalette::Window,
        QColor(mixed(tint.red(), base.red()), mixed(tint.green(), base.green()),
            mixed(tint.blue(), base.blue())));
    setPalette(colours);
}

void FormNotice::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyColours();
}

} // namespace galley
