// SPDX-License-Identifier: MIT
#include "editor/find/findbar.h"

#include "editor/document/postdocument.h"
#include "editor/look/plaintip.h"
#include "editor/text/markdowneditor.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace galley {

namespace {

constexpr int kSearchDelayMs = 150;
constexpr int kBarMargin = 8;
constexpr int kBarSpacing = 4;
constexpr int kPatternWidth = 120;
constexpr qsizetype kMostMarks = 2000; // marked at once; more would slow down painting

} // namespace

FindBar::FindBar(MarkdownEditor& editor, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_pattern(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_case(addToggle())
    , m_words(addToggle())
    , m_regex(addToggle())
    , m_inSelection(addToggle())
    , m_previous(addTool(&FindBar::findPrevious))
    , m_next(addTool(&FindBar::findNext))
    , m_close(addTool(&FindBar::closeBar))
    , m_replace(addButton(&FindBar::replaceCurrent))
    , m_replaceAll(addButton(&FindBar::replaceEverything))
    , m_count(new QLabel(this))
    , m_replaceRow(new QWidget(this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(kBarMargin, kBarSpacing, kBarMargin, kBarSpacing);
    rows->setSpacing(kBarSpacing);
    buildFindRow();
    buildReplaceRow();
    retranslate();
    hide();

    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(kSearchDelayMs);
    connect(&m_searchTimer, &QTimer::timeout, this, &FindBar::search);
    connect(m_pattern, &QLineEdit::textChanged, this, &FindBar::queryChanged);
    for (const QToolButton* toggle : {m_case, m_words, m_regex, m_inSelection})
        connect(toggle, &QToolButton::toggled, this, &FindBar::queryChanged);
    connect(&editor.postDocument(), &PostDocument::textChanged, this, &FindBar::textChanged);
}

void FindBar::buildFindRow()
{
    m_pattern->setClearButtonEnabled(true);
    m_pattern->setMinimumWidth(kPatternWidth);
    m_pattern->installEventFilter(this);
    m_replacement->installEventFilter(this);
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    m_close->setText(QStringLiteral("\u2715"));
    auto* row = new QHBoxLayout;
    row->setSpacing(kBarSpacing);
    row->addWidget(m_pattern, 1);
    for (QToolButton* toggle : {m_case, m_words, m_regex, m_inSelection})
        row->addWidget(toggle);
    row->addWidget(m_count);
    for (QToolButton* tool : {m_previous, m_next, m_close})
        row->addWidget(tool);
    qobject_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void FindBar::buildReplaceRow()
{
    m_replacement->setMinimumWidth(kPatternWidth);
    auto* row = new QHBoxLayout(m_replaceRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kBarSpacing);
    row->addWidget(m_replacement, 1);
    row->addWidget(m_replace);
    row->addWidget(m_replaceAll);
    layout()->addWidget(m_replaceRow);
}

QToolButton* FindBar::addToggle()
{
    auto* button = new QToolButton(this);
    button->setCheckable(true);
    button->setAutoRaise(true);
    return button;
}

QToolButton* FindBar::addTool(void (FindBar::*slot)())
{
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    connect(button, &QToolButton::clicked, this, slot);
    return button;
}

QPushButton* FindBar::addButton(void (FindBar::*slot)())
{
    auto* button = new QPushButton(this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void FindBar::retranslate()
{
    const auto say = [](QAbstractButton* button, const QString& text, const QString& tip) {
        if (!text.isEmpty())
            button->setText(text);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
    };
    // The toggles stay under the mouse, whatever the count says.
    m_count->ensurePolished();
    int widest = 0;
    for (const QString& text : {tr("No matches"), tr("Invalid"), tr("%L1 of %L2").arg(999).arg(999),
             tr("%Ln match(es)", nullptr, 999)})
        widest = std::max(widest, m_count->fontMetrics().horizontalAdvance(text));
    m_count->setMinimumWidth(widest);
    say(m_case, tr("Aa"), tr("Match case"));
    say(m_words, tr("W"), tr("Whole words"));
    say(m_regex, QStringLiteral(".*"), tr("Regular expression"));
    say(m_inSelection, tr("Sel"), tr("Only in the selection"));
    say(m_previous, {}, tr("Previous match (Shift+Enter)"));
    say(m_next, {}, tr("Next match (Enter)"));
    say(m_close, {}, tr("Close (Esc)"));
    say(m_replace, tr("&Replace"), tr("Replace this match and go to the next one"));
    say(m_replaceAll, tr("Replace A&ll"), tr("Replace all matches in one undo step"));
    const std::pair<QToolButton*, Qt::Key> toggles[] = {{m_case, Qt::Key_C}, {m_words, Qt::Key_W},
        {m_regex, Qt::Key_X}, {m_inSelection, Qt::Key_S}};
    for (const auto& [toggle, key] : toggles) {
        const QKeySequence shortcut(Qt::ALT | key);
        toggle->setShortcut(shortcut); // after the text, which would take it away
        toggle->setToolTip(QStringLiteral("%1 (%2)").arg(
            toggle->accessibleName(), shortcut.toString(QKeySequence::NativeText)));
    }
    m_pattern->setPlaceholderText(tr("Find"));
    m_pattern->setAccessibleName(tr("Find"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_count->setAccessibleName(tr("Number of matches"));
}

void FindBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showState();
    }
    QWidget::changeEvent(event);
}

FindQuery FindBar::query() const
{
    FindQuery query;
    query.pattern = m_pattern->text();
    query.caseSensitive = m_case->isChecked();
    query.wholeWords = m_words->isChecked();
    query.regularExpression = m_regex->isChecked();
    if (m_inSelection->isChecked())
        query.within = m_within;
    return query;
}

void FindBar::openFind()
{
    open(false);
}

void FindBar::openReplace()
{
    open(true);
}

void FindBar::open(bool withReplace)
{
    const TextSelection selection = m_editor.textSelection();
    const QString selected = m_editor.selectedRawText();
    m_from = selection.start();
    m_within = TextRange{selection.start(), selection.end()};
    const bool lines = selected.contains(u'\n');
    m_inSelection->setEnabled(lines);
    m_inSelection->setChecked(lines);
    m_replaceRow->setVisible(withReplace);
    show();
    if (!selected.isEmpty() && !lines)
        m_pattern->setText(selected);
    m_pattern->setFocus(Qt::ShortcutFocusReason);
    m_pattern->selectAll();
    search();
}

void FindBar::closeBar()
{
    hide();
    m_searchTimer.stop();
    m_editor.setMarks(MarkdownEditor::MarkLayer::Search, {});
    m_editor.setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

void FindBar::queryChanged()
{
    search();
    const qsizetype at = nextMatch(m_result.matches, m_from, false);
    if (at >= 0)
        goTo(at);
}

void FindBar::textChanged()
{
    if (!isVisible())
        return;
    m_result = {}; // its positions are out of date
    m_current = -1;
    m_searchTimer.start();
}

void FindBar::search()
{
    m_searchTimer.stop();
    m_result = findAll(m_editor.postDocument().text(), query());
    const TextSelection selection = m_editor.textSelection();
    m_current = m_result.matches.indexOf(TextRange{selection.start(), selection.end()});
    showState();
    showMarks();
}

void FindBar::showState()
{
    const qsizetype count = m_result.matches.size();
    QString shown;
    if (!m_result.error.isEmpty())
        shown = tr("Invalid");
    else if (m_pattern->text().isEmpty())
        shown.clear();
    else if (count == 0)
        shown = tr("No matches");
    else if (m_result.truncated)
        shown = tr("more than %L1").arg(kMostMatches);
    else if (m_current >= 0)
        shown = tr("%L1 of %L2").arg(m_current + 1).arg(count);
    else
        shown = tr("%Ln match(es)", nullptr, int(count));
    m_count->setText(shown);
    m_count->setToolTip(plainTip(m_result.error));
    m_pattern->setToolTip(plainTip(m_result.error));
}

void FindBar::showMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    const EditorTheme& theme = m_editor.theme();
    const qsizetype first = std::max<qsizetype>(0, m_current - kMostMarks / 2);
    const qsizetype last = std::min(m_result.matches.size(), first + kMostMarks);
    for (qsizetype i = first; i < last; ++i) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_editor.document());
        mark.cursor.setPosition(static_cast<int>(m_result.matches[i].start));
        mark.cursor.setPosition(static_cast<int>(m_result.matches[i].end), QTextCursor::KeepAnchor);
        mark.format.setBackground(i == m_current ? theme.currentMatch : theme.match);
        marks += mark;
    }
    m_editor.setMarks(MarkdownEditor::MarkLayer::Search, marks);
}

void FindBar::goTo(qsizetype index)
{
    const TextRange match = m_result.matches.at(index);
    m_current = index;
    m_editor.goToPosition(match.start);
    m_editor.setTextSelection({match.start, match.end});
    showState();
    showMarks();
}

void FindBar::step(bool backwards)
{
    if (m_searchTimer.isActive())
        search();
    const TextSelection selection = m_editor.textSelection();
    const qsizetype at =
        nextMatch(m_result.matches, backwards ? selection.start() : selection.end(), backwards);
    if (at < 0)
        return;
    m_from = m_result.matches.at(at).start;
    goTo(at);
}

void FindBar::findNext()
{
    step(false);
}

void FindBar::findPrevious()
{
    step(true);
}

void FindBar::replaceCurrent()
{
    search();
    if (m_current >= 0 && !m_editor.isReadOnly()) {
        const QString text = m_editor.postDocument().text();
        const TextRange match = m_result.matches.at(m_current);
        const auto edit = replaceMatch(text, query(), match, m_replacement->text());
        if (edit) {
            m_editor.postDocument().apply({*edit});
            m_editor.setTextSelection(TextSelection::caret(match.start + edit->replacement.size()));
            if (m_within)
                m_within->end += edit->replacement.size() - match.length();
        }
        search();
    }
    step(false);
}

void FindBar::replaceEverything()
{
    if (m_editor.isReadOnly())
        return;
    const QList<TextEdit> edits =
        replaceAll(m_editor.postDocument().text(), query(), m_replacement->text());
    if (m_within)
        m_within->end = mappedPosition(edits, m_within->end, false);
    m_editor.postDocument().apply(edits);
    search();
    Q_EMIT announced(tr("%Ln match(es) replaced", nullptr, int(edits.size())));
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        closeBar();
    else
        QWidget::keyPressEvent(event);
}

// Enter in the fields: find next, with Shift previous; in the replacement: replace.
bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    if (watched == m_replacement)
        replaceCurrent();
    else
        step(key->modifiers().testFlag(Qt::ShiftModifier));
    return true;
}

} // namespace galley
