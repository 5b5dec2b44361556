// SPDX-License-Identifier: MIT
#include "editor/commands/listcontinuation.h"
#include "editor/document/textlines.h"

#include <array>

namespace galley {

namespace {

struct Pair {
    QChar open;
    QChar close;
};

// Also the brackets and quotes of Chinese.
constexpr std::array<Pair, 13> kPairs{{{u'(', u')'}, {u'[', u']'}, {u'{', u'}'}, {u'"', u'"'},
    {u'`', u'`'}, {u'\u201c', u'\u201d'}, {u'\u2018', u'\u2019'}, {u'\u300c', u'\u300d'},
    {u'\u300e', u'\u300f'}, {u'\u300a', u'\u300b'}, {u'\u3010', u'\u3011'}, {u'\uff08', u'\uff09'},
    {u'\u3008', u'\u3009'}}};

// Signs that only wrap a selection: typed alone they are mostly something else.
constexpr std::array<QChar, 4> kWrapping{u'*', u'_', u'~', u'\''};

const Pair* pairOpening(QChar c)
{
    for (const Pair& pair : kPairs) {
        if (pair.open == c)
            return &pair;
    }
    return nullptr;
}

const Pair* pairClosing(QChar c)
{
    for (const Pair& pair : kPairs) {
        if (pair.close == c)
            return &pair;
    }
    return nullptr;
}

// How many more of the pair's first than second characters a line has. A closing bracket that the
// writer owes is typed, one that is there already is stepped over.
qsizetype openInLine(const EditContext& context, const Pair& pair)
{
    const TextRange line = lineAt(context.text, context.selection.position);
    const QStringView text = QStringView(context.text).sliced(line.start, line.length());
    if (pair.open == pair.close)
        return text.count(pair.open) % 2;
    return text.count(pair.open) - text.count(pair.close);
}

// Whether the pair's first character has its second already: a quote that ends one, a bracket whose
// closing was there before.
bool endsPair(const EditContext& context, const Pair& pair)
{
    const qsizetype open = openInLine(context, pair);
    return pair.open == pair.close ? open != 0 : open < 0;
}

CommandResult wrapped(const EditContext& context, QChar open, QChar close)
{
    const qsizetype start = context.selection.start();
    const qsizetype end = context.selection.end();
    CommandResult result;
    result.edits << TextEdit{{start, start}, QString(open)} << TextEdit{{end, end}, QString(close)};
    result.selection = {context.selection.anchor + 1, context.selection.position + 1};
    return result;
}

// The percent signs of a Liquid tag; nothing where none is being typed.
std::optional<CommandResult> liquidTag(const EditContext& context, QChar before)
{
    const qsizetype at = context.selection.position;
    const QStringView rest = QStringView(context.text).sliced(at);
    if (rest.startsWith(u"%}"))
        return CommandResult{{}, TextSelection::caret(at + 1)};
    const bool isClosed = rest.startsWith(u'}');
    if (before != u'{' || !(isClosed || rest.isEmpty() || rest.front().isSpace()))
        return {};
    return CommandResult{{{{at, at}, isClosed ? QStringLiteral("%%") : QStringLiteral("%%}")}},
        TextSelection::caret(at + 1)};
}

} // namespace

std::optional<CommandResult> pairOnType(const EditContext& context, QChar typed)
{
    const Pair* pair = pairOpening(typed);
    if (!context.selection.isEmpty()) {
        for (const QChar character : kWrapping) {
            if (character == typed)
                return wrapped(context, character, character);
        }
        if (pair == nullptr)
            return {};
        return wrapped(context, pair->open, pair->close);
    }

    const qsizetype at = context.selection.position;
    const QChar before = at > 0 ? context.text.at(at - 1) : QChar(u'\n');
    const QChar after = at < context.text.size() ? context.text.at(at) : QChar(u'\n');
    if (typed == u'%')
        return liquidTag(context, before);
    const Pair* closed = after == typed ? pairClosing(typed) : nullptr;
    if (closed != nullptr && openInLine(context, *closed) <= 0)
        return CommandResult{{}, TextSelection::caret(at + 1)};
    if (pair == nullptr || before == u'\\' || endsPair(context, *pair))
        return {};
    const bool roomAfter =
        after.isSpace() || pairClosing(after) != nullptr || QStringView(u".,;:!?").contains(after);
    // A quote after a letter ends something or is an apostrophe; a run of backticks is a fence.
    const bool quote = pair->open == pair->close;
    const bool roomBefore = !quote || (!before.isLetterOrNumber() && before != typed);
    if (!roomAfter || !roomBefore)
        return {};
    return CommandResult{
        {{{at, at}, QString(pair->open) + pair->close}}, TextSelection::caret(at + 1)};
}

std::optional<CommandResult> unpairOnBackspace(const EditContext& context)
{
    const qsizetype at = context.selection.position;
    if (!context.selection.isEmpty() || at == 0 || at >= context.text.size())
        return {};
    const Pair* pair = pairOpening(context.text.at(at - 1));
    if (pair == nullptr || context.text.at(at) != pair->close)
        return {};
    return CommandResult{{{{at - 1, at + 1}, {}}}, TextSelection::caret(at - 1)};
}

} // namespace galley
