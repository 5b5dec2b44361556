#include "editor/listcontinuation.h"

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

bool closesPair(QChar c)
{
    for (const Pair& pair : kPairs) {
        if (pair.close == c)
            return true;
    }
    return false;
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

} // namespace

std::optional<CommandResult> pairOnType(const EditContext& context, QChar typed)
{
    const Pair* pair = pairOpening(typed);
    if (!context.selection.isEmpty()) {
        for (const QChar sign : kWrapping) {
            if (sign == typed)
                return wrapped(context, sign, sign);
        }
        if (pair == nullptr)
            return {};
        return wrapped(context, pair->open, pair->close);
    }

    const qsizetype at = context.selection.position;
    const QChar before = at > 0 ? context.text.at(at - 1) : QChar(u'\n');
    const QChar after = at < context.text.size() ? context.text.at(at) : QChar(u'\n');
    if (after == typed && closesPair(typed))
        return CommandResult{{}, TextSelection::caret(at + 1)};
    if (pair == nullptr || before == u'\\')
        return {};
    const bool roomAfter =
        after.isSpace() || closesPair(after) || QStringView(u".,;:!?").contains(after);
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
