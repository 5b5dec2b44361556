// SPDX-License-Identifier: MIT
#include "editor/look/plaintip.h"

#include <QTextDocument>

namespace galley {

QString plainTip(const QString& text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

} // namespace galley
