// SPDX-License-Identifier: MIT
#include "app/instance/startwish.h"

#include <algorithm>

namespace galley {

namespace {

bool isOption(const QString& word)
{
    return word.size() > 1 && word.startsWith(QLatin1Char('-'));
}

StartWish misuse(const QString& complaint)
{
    return {StartWish::Kind::Misuse, {}, complaint};
}

// An option of the window; `i` stands at it, and goes on to its value. Empty: understood.
QString readOption(const QStringList& arguments, qsizetype& i, WindowWish& window)
{
    const QString& word = arguments[i];
    if (word == QLatin1String("--new-window")) {
        window.ownWindow = true;
        return {};
    }
    if (word == QLatin1String("--sample")) { // for a first look: what is open elsewhere stays so
        window.ownWindow = true;
        window.path = QStringLiteral(":/site");
        return {};
    }
    if (word != QLatin1String("-session") && word != QLatin1String("--session"))
        return QStringLiteral("unknown option %1").arg(word);
    if (++i == arguments.size())
        return QStringLiteral("%1 needs a value").arg(word);
    window.session = arguments[i];
    window.ownWindow = true;
    return {};
}

StartWish windowFor(const QStringList& words, WindowWish window, const StartFacts& facts)
{
    if (words.isEmpty())
        return {StartWish::Kind::Window, window, {}};
    const QString& first = words.first();
    const bool exists = !first.isEmpty() && facts.exists(first);
    if (!exists && (words.size() > 1 || !namesPost(first)))
        return misuse(QStringLiteral("“%1” is not a command, a file or a folder").arg(first));
    if (words.size() > 1 || !window.path.isEmpty())
        return misuse(QStringLiteral("a window opens one post or site; “%1” is one too many")
                          .arg(words.last()));
    window.path = first;
    return {StartWish::Kind::Window, window, {}};
}

} // namespace

bool namesPost(const QString& word)
{
    return word.endsWith(QLatin1String(".md"), Qt::CaseInsensitive)
        || word.endsWith(QLatin1String(".markdown"), Qt::CaseInsensitive);
}

StartWish readStartWish(const QStringList& arguments, const StartFacts& facts)
{
    WindowWish window;
    QStringList words;
    bool optionsMayFollow = true;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments[i];
        if (!optionsMayFollow || !isOption(word)) {
            if (i == 0 && facts.isCommand({word}))
                return {StartWish::Kind::Command, {}, {}};
            words += word;
        } else if (word == QLatin1String("--")) {
            optionsMayFollow = false;
        } else if (const QString complaint = readOption(arguments, i, window);
                   !complaint.isEmpty()) {
            return i == 0 && facts.isCommand({word}) ? StartWish{StartWish::Kind::Command, {}, {}}
                                                     : misuse(complaint);
        }
    }
    return windowFor(words, window, facts);
}

} // namespace galley
