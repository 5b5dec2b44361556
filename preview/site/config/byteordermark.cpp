// SPDX-License-Identifier: MIT
#include "preview/site/config/byteordermark.h"

#include "editor/post/yaml/yamlreader.h"

#include <QCoreApplication>

namespace galley {

QString decodedWithMark(const QByteArray& bytes)
{
    const QString text = QString::fromUtf8(bytes);
    return bytes.startsWith("\xEF\xBB\xBF") ? QChar(QChar::ByteOrderMark) + text : text;
}

std::optional<Diagnostic> byteOrderMarkLoss(
    const QString& text, const YamlValue& values, const QString& file)
{
    if (!text.startsWith(QChar::ByteOrderMark))
        return std::nullopt;
    const Result<YamlValue> written = parseYaml(QStringView(text).mid(1));
    if (!written || *written == values)
        return std::nullopt;
    return Diagnostic{.code = QStringLiteral("yaml.byte-order-mark"),
        .message = QCoreApplication::translate("galley",
            "The file begins with a byte order mark, so Jekyll does not read all of it. Save it as "
            "UTF-8 without one."),
        .file = file,
        .line = 1};
}

} // namespace galley
