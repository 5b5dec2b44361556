// SPDX-License-Identifier: MIT
#include "app/status/statusline.h"

#include "app/checks/checklist.h"
#include "app/look/icons.h"
#include "app/look/theme.h"
#include "app/status/elidedbutton.h"
#include "app/status/problemscard.h"
#include "app/status/publishcard.h"
#include "app/status/wordscard.h"
#include "editor/look/plaintip.h"
#include "editor/post/schema/placeholders.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace galley {

namespace {

// The property of the style sheet by which a state is coloured.
const char* kindOf(GoLiveState state)
{
    switch (state) {
    case GoLiveState::Published:
        return "positive";
    case GoLiveState::NoBuild:
        return "danger";
    case GoLiveState::NotPublished:
    case GoLiveState::Unfinished:
    case GoLiveState::Unknown:
        break;
    }
    return "warning";
}

QString iconOf(GoLiveState state)
{
    switch (state) {
    case GoLiveState::Published:
        return QStringLiteral("globe");
    case GoLiveState::NoBuild:
        return QStringLiteral("error");
    case GoLiveState::NotPublished:
        return QStringLiteral("hidden");
    case GoLiveState::Unfinished:
        return QStringLiteral("form");
    case GoLiveState::Unknown:
        break;
    }
    return QStringLiteral("help");
}

void setKind(QWidget* widget, const char* kind)
{
    for (const char* name : {"positive", "warning", "danger"})
        widget->setProperty(name, kind && qstrcmp(name, kind) == 0);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent)
    , m_publish(new ElidedButton(this))
    , m_open(new QToolButton(this))
    , m_problems(new QToolButton(this))
    , m_words(new QToolButton(this))
    , m_saved(new QLabel(this))
    , m_publishCard(new PublishCard(this))
    , m_openCard(new ProblemsCard(this))
    , m_problemsCard(new ProblemsCard(this))
    , m_wordsCard(new WordsCard(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(grid, 2, 2 * grid, 2);
    auto* left = new QWidget(this); // in which the button has its own width and no more
    auto* row = new QHBoxLayout(left);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_publish);
    row->addStretch(1);
    addWidget(left, 1);
    addPermanentWidget(m_open);
    addPermanentWidget(m_problems);
    addPermanentWidget(m_words);
    addPermanentWidget(m_saved);
    addButton(m_publish, "goLive");
    addButton(m_open, "openPlaces");
    addButton(m_problems, "problemCount");
    addButton(m_words, "wordCount");
    m_saved->setObjectName(QStringLiteral("saved"));
    m_saved->setProperty("muted", true);
    m_saved->setMargin(grid / 2);
    connect(m_publish, &QToolButton::clicked, this, [this] { m_publishCard->openAt(m_publish); });
    connect(m_publishCard, &PublishCard::publishRequested, this, &StatusLine::publishRequested);
    connect(m_open, &QToolButton::clicked, this, [this] { m_openCard->openAt(m_open); });
    connect(
        m_problems, &QToolButton::clicked, this, [this] { m_problemsCard->openAt(m_problems); });
    connect(m_words, &QToolButton::clicked, this, [this] { m_wordsCard->openAt(m_words); });
    connect(this, &QStatusBar::messageChanged, this, &StatusLine::announce);
    showAll();
}

void StatusLine::addButton(QToolButton* button, const char* name)
{
    button->setObjectName(QLatin1String(name));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize({14, 14});
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where it is
}

void StatusLine::setGoLive(const GoLive& state)
{
    m_goLive = state;
    m_publish->setWholeText(state.text);
    m_publish->setToolTip(plainTip(state.detail.isEmpty() ? state.text : state.detail));
    m_publish->setIcon(lineIcon(iconOf(state.state)));
    setKind(m_publish, kindOf(state.state));
    m_publishCard->setState(state);
}

void StatusLine::setWords(const WordCount& body, const WordCount& selected)
{
    m_bodyCount = body;
    m_selectedCount = selected;
    m_words->setText(selected.words > 0
            ? tr("%L1 of %n word(s)", nullptr, int(body.words)).arg(selected.words)
            : tr("%n word(s)", nullptr, int(body.words)));
    m_wordsCard->setWords(body, selected);
}

void StatusLine::openWords()
{
    m_wordsCard->openAt(m_words);
}

void StatusLine::setChecks(const QList<Diagnostic>& checks)
{
    m_checks = checks;
    m_checks.removeIf([](const Diagnostic& check) { return check.code == placeholderCode; });
    showProblems();
}

void StatusLine::setOpenPlaces(const QList<Diagnostic>& places)
{
    m_openPlaces = places;
    showOpenPlaces();
}

void StatusLine::showOpenPlaces()
{
    const int count = int(m_openPlaces.size());
    const QString text = tr("%n thing(s) to fill in", nullptr, count);
    m_open->setText(text);
    m_open->setToolTip(tr("What is still to be filled in"));
    m_open->setIcon(lineIcon(QStringLiteral("form")));
    m_open->setVisible(count > 0);
    m_openCard->setChecks(m_openPlaces, text);
}

// Hints are no more than suggestions: they count where nothing else is left.
void StatusLine::showProblems()
{
    const int errors = countOf(m_checks, Severity::Error);
    const int toFix = errors + countOf(m_checks, Severity::Warning);
    const int hints = countOf(m_checks, Severity::Hint);
    const QString text = toFix > 0 ? tr("%n thing(s) to fix", nullptr, toFix)
        : hints > 0                ? tr("%n suggestion(s)", nullptr, hints)
                                   : tr("Nothing to fix");
    m_problems->setText(text);
    m_problems->setIcon(lineIcon(toFix > 0 ? QStringLiteral("warning") : QStringLiteral("check")));
    setKind(m_problems, errors > 0 ? "danger" : toFix > 0 ? "warning" : nullptr);
    m_problemsCard->setChecks(m_checks, text);
}

void StatusLine::setSaved(SaveState state)
{
    const SaveState before = std::exchange(m_saveState, state);
    m_saved->setText(state == SaveState::Saved ? tr("Saved")
            : state == SaveState::Unsaved      ? tr("Not saved")
                                               : QString());
    if (state == SaveState::Saved && before == SaveState::Unsaved)
        announce(m_saved->text());
}

void StatusLine::showAll()
{
    setWords(m_bodyCount, m_selectedCount);
    showProblems();
    showOpenPlaces();
    setSaved(m_saveState);
    if (m_goLive.text.isEmpty())
        m_publish->setAccessibleName(tr("Publication"));
    m_problems->setToolTip(tr("What to fix in this post"));
    m_words->setToolTip(tr("Length, goal and reading"));
}

void StatusLine::announce(const QString& message)
{
    if (message.isEmpty())
        return;
    setAccessibleName(message);
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void StatusLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showAll();
    QStatusBar::changeEvent(event);
}

} // namespace galley
