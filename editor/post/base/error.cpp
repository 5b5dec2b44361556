// SPDX-License-Identifier: MIT
#include "editor/post/base/error.h"

#include "editor/post/base/joinedtext.h"

namespace galley {

QString Error::text() const
{
    QString place = file;
    if (line > 0)
        place += QLatin1Char(':') + QString::number(line);
    const QString message = joinedSentences({whatHappened, whatWasKept, whatToDo});
    return place.isEmpty() ? message : labelled(place, message);
}

} // namespace galley
