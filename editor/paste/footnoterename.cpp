// SPDX-License-Identifier: MIT
#include "editor/paste/footnoterename.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace galley {

namespace {

QSet<QString> footnoteNamesIn(const QString& text, const QRegularExpression& note)
{
    QSet<QString> names;
    for (auto found = note.globalMatch(text); found.hasNext();)
        names += found.next().captured(1);
    return names;
}

} // namespace

QString withRenamedFootnotes(const QString& pasted, const QString& post)
{
    static const QRegularExpression anyNote(QStringLiteral(R"(\[\^([^\]\s]+)\])"));
    static const QRegularExpression noteText(
        QStringLiteral(R"(^\[\^([^\]\s]+)\]:)"), QRegularExpression::MultilineOption);
    const QSet<QString> defined = footnoteNamesIn(pasted, noteText);
    if (defined.isEmpty())
        return pasted;
    const QSet<QString> ofPost = footnoteNamesIn(post, anyNote);
    const QSet<QString> taken = ofPost + footnoteNamesIn(pasted, anyNote);
    QHash<QString, QString> fresh;
    int number = 0;
    QString result;
    qsizetype done = 0;
    // in the order of the text, so that the numbers rise with it
    for (auto found = anyNote.globalMatch(pasted); found.hasNext();) {
        const QRegularExpressionMatch note = found.next();
        const QString name = note.captured(1);
        if (!ofPost.contains(name) || !defined.contains(name))
            continue;
        QString& other = fresh[name];
        while (other.isEmpty() || taken.contains(other))
            other = QString::number(++number);
        result += pasted.mid(done, note.capturedStart(1) - done) + other;
        done = note.capturedEnd(1);
    }
    return result + pasted.mid(done);
}

} // namespace galley
