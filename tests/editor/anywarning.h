// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>

namespace galley::test {

// For QTest::failOnWarning(): everything but what Qt's offscreen platform says of itself.
inline QRegularExpression anyWarning()
{
    return QRegularExpression(QStringLiteral("^(?!This plugin does not support)"));
}

} // namespace galley::test
