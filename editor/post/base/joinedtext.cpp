// SPDX-License-Identifier: MIT
#include "editor/post/base/joinedtext.h"

#include <QCoreApplication>

namespace galley {

namespace {

struct JoinedTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::JoinedText)
};

// `two`: how two of them are joined, with %1 and %2.
QString joined(const QStringList& texts, const QString& two)
{
    QString all;
    for (const QString& text : texts)
        all = all.isEmpty() ? text : text.isEmpty() ? all : two.arg(all, text);
    return all;
}

} // namespace

QString joinedList(const QStringList& items)
{
    return joined(items, JoinedTexts::tr("%1, %2", "items of a list"));
}

QString joinedClauses(const QStringList& clauses)
{
    return joined(clauses, JoinedTexts::tr("%1; %2", "clauses of a sentence"));
}

QString joinedSentences(const QStringList& sentences)
{
    return joined(sentences, JoinedTexts::tr("%1 %2", "sentences"));
}

QString labelled(const QString& label, const QString& text)
{
    return JoinedTexts::tr("%1: %2", "label, text").arg(label, text);
}

QString withRemark(const QString& text, const QString& remark)
{
    return JoinedTexts::tr("%1 (%2)", "text, remark").arg(text, remark);
}

} // namespace galley
