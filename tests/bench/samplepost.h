// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <algorithm>

namespace galley::bench {

inline const QString marker = QStringLiteral("zqmid"); // in the middle of the post, once

// A post of about so many bytes, with the marker in its middle.
inline QString samplePost(int bytes)
{
    const QString part = QStringLiteral(
        "## What the team has found\n\n"
        "Doctors read each *report* that the model has written before it is used in **care**, and "
        "the team keeps what they change, so that the [next version](https://lab.example/next) "
        "errs less. It says how sure it is, too.\n\n"
        "- a first result of the study\n- a second one with `code` in it\n\n"
        "The hospitals that took part sent pictures of many kinds, old ones and new ones, and each "
        "of them was looked at twice by people who did not know what the other had seen in it.\n\n"
        "> What counts is what changes for those who are ill.\n\n"
        "```python\nscore = model.read(picture)\nprint(score)\n```\n\n");
    QString text = QStringLiteral("---\ntitle: A measured post\nlayout: post\n---\n\n");
    const qsizetype count = std::max<qsizetype>(2, bytes / part.size());
    for (qsizetype i = 0; i < count; ++i) {
        if (i == count / 2)
            text += QStringLiteral("Here the text is edited: ") + marker + QStringLiteral(".\n\n");
        text += part;
    }
    return text;
}

} // namespace galley::bench
