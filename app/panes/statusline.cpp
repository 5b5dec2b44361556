// SPDX-License-Identifier: MIT
#include "app/panes/statusline.h"

#include "app/look/icons.h"
#include "editor/look/plaintip.h"
#include "editor/post/base/joinedtext.h"
#include "preview/page/guard/trafficlog.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

namespace galley {

namespace {

void setKind(QWidget* widget, const char* kind, bool on)
{
    if (widget->property(kind).toBool() == on)
        return;
    widget->setProperty(kind, on);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

// A line each, as many as fit on a screen.
QString listed(const QStringList& addresses)
{
    constexpr qsizetype most = 20;
    QString lines;
    for (const QString& address : addresses.mid(0, most))
        lines += QLatin1Char('\n') + address;
    return addresses.size() > most ? lines + QStringLiteral("\n…") : lines;
}

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent)
    , m_live(new QLabel(this))
    , m_missing(new QLabel(this))
    , m_blocked(new QLabel(this))
    , m_problems(new QToolButton(this))
    , m_words(new QLabel(this))
    , m_caret(new QLabel(this))
    , m_language(new QToolButton(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(8, 2, 8, 2);
    m_live->setObjectName(QStringLiteral("goLive"));
    m_live->setTextFormat(Qt::PlainText);
    m_live->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problems->setObjectName(QStringLiteral("problemCount"));
    m_language->setPopupMode(QToolButton::InstantPopup);
    m_words->setObjectName(QStringLiteral("wordCount"));
    for (QLabel* label : {m_missing, m_blocked, m_words, m_caret})
        setKind(label, "muted", true);
    addWidget(m_live, 1);
    for (QWidget* widget :
        QList<QWidget*>{m_missing, m_blocked, m_problems, m_words, m_caret, m_language})
        addPermanentWidget(widget);
    connect(m_problems, &QToolButton::clicked, this, &StatusLine::problemsClicked);
    showAll();
}

void StatusLine::setGoLive(const GoLive& state)
{
    m_goLive = state;
    m_live->setText(state.text);
    m_live->setToolTip(plainTip(state.detail.isEmpty() ? state.text : state.detail));
    setKind(m_live, "positive", state.state == GoLiveState::Published);
    setKind(m_live, "danger", state.state == GoLiveState::NoBuild);
    setKind(m_live, "warning",
        state.state == GoLiveState::NotPublished || state.state == GoLiveState::Unknown);
}

void StatusLine::setCaret(int line, int column)
{
    m_line = line;
    m_column = column;
    m_caret->setText(tr("Line %1, column %2").arg(line).arg(column));
}

void StatusLine::setWords(const WordCount& body, const WordCount& selected)
{
    m_bodyCount = body;
    m_selectedCount = selected;
    const int words = int(body.words);
    m_words->setText(selected.words > 0 ? tr("%1 of %n word(s)", nullptr, words).arg(selected.words)
                                        : tr("%n word(s)", nullptr, words));
    QString detail = countDetail(body);
    if (selected.words > 0)
        detail = tr("Selected:") + QLatin1Char('\n') + countDetail(selected)
            + QStringLiteral("\n\n") + tr("Whole post:") + QLatin1Char('\n') + detail;
    m_words->setToolTip(detail);
}

QString StatusLine::countDetail(const WordCount& count)
{
    const int minutes = (count.readingSeconds + 59) / 60;
    return QStringList{tr("Words: %1").arg(count.words),
        tr("of these Chinese characters: %1").arg(count.ideographs),
        tr("Characters: %1").arg(count.characters), tr("Minutes to read: %1").arg(minutes)}
        .join(QLatin1Char('\n'));
}

void StatusLine::setProblems(int errors, int warnings, int hints)
{
    m_counts[0] = errors;
    m_counts[1] = warnings;
    m_counts[2] = hints;
    const int all = errors + warnings + hints;
    QStringList parts;
    if (errors > 0)
        parts += tr("%n error(s)", nullptr, errors);
    if (warnings > 0)
        parts += tr("%n warning(s)", nullptr, warnings);
    if (hints > 0)
        parts += tr("%n hint(s)", nullptr, hints);
    m_problems->setText(all == 0 ? tr("No problems") : joinedList(parts));
}

void StatusLine::setTraffic(const PreviewTraffic& traffic)
{
    m_blockedCount = traffic.blocked;
    m_missingAddresses = traffic.missing;
    m_refusedAddresses = traffic.refused;
    m_blocked->setVisible(traffic.blocked > 0);
    m_blocked->setText(tr("%n blocked request(s)", nullptr, int(traffic.blocked)));
    m_blocked->setToolTip(plainTip(
        tr("Scripts and requests to other servers that the page asked for and that were blocked")
        + listed(traffic.refused)));
    m_missing->setVisible(!traffic.missing.isEmpty());
    m_missing->setText(tr("%n missing file(s)", nullptr, int(traffic.missing.size())));
    m_missing->setToolTip(
        plainTip(tr("Not on the site, and Galley has no copy:") + listed(traffic.missing)));
}

void StatusLine::addTrust(QWidget* button)
{
    insertPermanentWidget(1, button); // after the line about going live
}

void StatusLine::setLanguageMenu(QMenu* menu, const QString& language)
{
    m_language->setMenu(menu);
    m_language->setText(language);
}

void StatusLine::showAll()
{
    setCaret(m_line, m_column);
    setWords(m_bodyCount, m_selectedCount);
    setProblems(m_counts[0], m_counts[1], m_counts[2]);
    setTraffic({m_blockedCount, m_missingAddresses, m_refusedAddresses});
    m_problems->setToolTip(tr("Show or hide the problems of this post"));
    m_language->setAccessibleName(tr("Language of the window"));
}

void StatusLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showAll();
    QStatusBar::changeEvent(event);
}

} // namespace galley
