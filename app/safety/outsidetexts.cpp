// SPDX-License-Identifier: MIT
#include "app/safety/outsidetexts.h"

#include "editor/post/base/joinedtext.h"

#include <QCoreApplication>

namespace galley {

namespace {

struct OutsideTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::OutsideTexts)
};

} // namespace

QString mergeSentence(const QString& fileName, const PostMerge& merge)
{
    QStringList taken;
    if (!merge.keysTaken.isEmpty())
        taken += OutsideTexts::tr("front matter (%1)").arg(joinedList(merge.keysTaken));
    if (merge.paragraphsTaken > 0)
        taken += OutsideTexts::tr("%n paragraph(s)", nullptr, int(merge.paragraphsTaken));
    if (!merge.isClean())
        taken += OutsideTexts::tr("%n place(s) you decided", nullptr, int(merge.conflicts.size()));
    if (taken.isEmpty())
        taken += OutsideTexts::tr("blank lines");
    return OutsideTexts::tr("“%1” was changed outside Galley while you were writing. Merged. From "
                            "the other version: %2. Undo takes it out.")
        .arg(fileName, joinedList(taken));
}

} // namespace galley
