// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/schema/formschema.h"

#include <QTest>

namespace galley::test {

inline QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

inline QStringList keysOf(const FormSchema& schema)
{
    QStringList keys;
    for (const FormField& field : schema.fields)
        keys += field.key;
    return keys;
}

} // namespace galley::test
