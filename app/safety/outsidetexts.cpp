#include "app/safety/outsidetexts.h"

#include <QCoreApplication>

namespace galley {

QString mergeSentence(const QString& fileName, const PostMerge& merge)
{
    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(galley::OutsideTexts)
    };
    QStringList taken;
    if (!merge.keysTaken.isEmpty())
        taken += Texts::tr("front matter (%1)").arg(merge.keysTaken.join(QStringLiteral(", ")));
    if (merge.paragraphsTaken > 0)
        taken += Texts::tr("paragraphs: %1").arg(merge.paragraphsTaken);
    if (!merge.isClean())
        taken += Texts::tr("places you decided: %1").arg(merge.conflicts.size());
    if (taken.isEmpty())
        taken += Texts::tr("blank lines");
    return Texts::tr("“%1” was changed outside Galley while you were writing. Both are put "
                     "together now; from there came: %2. Undo takes it out again.")
        .arg(fileName, taken.join(QStringLiteral("; ")));
}

} // namespace galley
