// SPDX-License-Identifier: MIT
#include "app/writing/wordmeter.h"

#include "editor/document/background.h"
#include "editor/document/postdocument.h"
#include "editor/text/markdowneditor.h"

namespace galley {

namespace {

constexpr int kCountDelayMs = 250; // after the last change
constexpr qsizetype kCountedAtOnce = 100'000; // UTF-16 units; counted within a few milliseconds

WordMeter::Counts countsOf(const QString& text, qsizetype bodyStart, const TextRange& selection)
{
    WordMeter::Counts counts;
    counts.body = countMarkdownWords(QStringView(text).sliced(std::min(bodyStart, text.size())));
    if (!selection.isEmpty())
        counts.selected =
            countMarkdownWords(QStringView(text).sliced(selection.start, selection.length()));
    return counts;
}

} // namespace

WordMeter::WordMeter(MarkdownEditor& editor, QObject* parent)
    : QObject(parent)
    , m_editor(editor)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kCountDelayMs);
    connect(&m_timer, &QTimer::timeout, this, &WordMeter::count);
    connect(&m_counting, &QFutureWatcherBase::finished, this, [this] {
        take(m_counting.result());
        if (std::exchange(m_again, false))
            count();
    });
    const auto soon = [this] { m_timer.start(); };
    connect(&editor.postDocument(), &PostDocument::textChanged, this, soon);
    connect(&editor, &QPlainTextEdit::selectionChanged, this, soon);
}

WordMeter::~WordMeter()
{
    m_counting.disconnect(this);
}

void WordMeter::count()
{
    m_again = m_counting.isRunning();
    if (m_again)
        return;
    const QString text = m_editor.postDocument().text();
    const qsizetype bodyStart = m_editor.postDocument().frontMatter().bodyStart;
    const TextSelection selection = m_editor.textSelection();
    const TextRange selected{selection.start(), selection.end()};
    if (text.size() <= kCountedAtOnce) {
        take(countsOf(text, bodyStart, selected));
        return;
    }
    m_counting.setFuture(
        inBackground([text, bodyStart, selected] { return countsOf(text, bodyStart, selected); }));
}

void WordMeter::take(const Counts& counts)
{
    Q_EMIT counted(counts.body, counts.selected);
}

} // namespace galley
