// SPDX-License-Identifier: MIT
#pragma once

#include <QRandomGenerator>
#include <QStringList>

#include <algorithm>

namespace galley::test {

// A post of up to six keys and eight paragraphs, some of several lines.
inline QString randomPost(QRandomGenerator& random)
{
    QString post = QStringLiteral("---\n");
    for (int i = 0; i < random.bounded(1, 6); ++i)
        post += QStringLiteral("key%1: value %2\n").arg(i).arg(random.bounded(1000));
    post += QStringLiteral("---\n") + QString(random.bounded(3), QLatin1Char('\n'));
    const int paragraphs = random.bounded(8);
    for (int i = 0; i < paragraphs; ++i) {
        for (int j = 0; j <= random.bounded(3); ++j) {
            for (int k = 0; k <= random.bounded(5); ++k)
                post += QStringLiteral("word%1 ").arg(random.bounded(50));
            post += QLatin1Char('\n');
        }
        post += QString(random.bounded(1, 3), QLatin1Char('\n'));
    }
    while (random.bounded(2) == 0 && post.endsWith(QLatin1Char('\n')))
        post.chop(1);
    return post;
}

// Somebody's work on a post: lines changed, taken out, put in.
inline QString edited(QRandomGenerator& random, const QString& post, const QString& mark)
{
    QStringList all = post.split(QLatin1Char('\n'));
    for (int edits = random.bounded(1, 5); edits > 0; --edits) {
        const auto at = random.bounded(1, int(std::max<qsizetype>(2, all.size())));
        if (at >= all.size() || all.at(at).startsWith(QLatin1String("---")))
            continue;
        const QString word = mark + QString::number(random.bounded(1'000'000));
        switch (random.bounded(4)) {
        case 0:
            all.removeAt(at);
            break;
        case 1:
            all[at] += word;
            break;
        case 2:
            all.insert(at,
                all.at(at).startsWith(QLatin1String("key")) ? QStringLiteral("%1: new").arg(word)
                                                            : word);
            break;
        default:
            if (!all.at(at).startsWith(QLatin1String("key")))
                all.insert(at, QStringLiteral("\n%1 new paragraph\n").arg(word));
            break;
        }
    }
    return all.join(QLatin1Char('\n'));
}

} // namespace galley::test
