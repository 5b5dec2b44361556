// SPDX-License-Identifier: MIT
#include "editor/post/base/error.h"

#include <QStringList>

namespace galley {

QString Error::text() const
{
    QString place = file;
    if (line > 0)
        place += QLatin1Char(':') + QString::number(line);
    QStringList sentences;
    for (const QString& sentence : {whatHappened, whatWasKept, whatToDo}) {
        if (!sentence.isEmpty())
            sentences += sentence;
    }
    const QString message = sentences.join(QLatin1Char(' '));
    return place.isEmpty() ? message : place + QStringLiteral(": ") + message;
}

} // namespace galley
