// SPDX-License-Identifier: MIT
// Takes any bytes for a picture. What is let through names nothing but its own parts and pixel
// pictures, and is let through unchanged a second time; no more pixels are made than are asked for.

#include "editor/pictures/svgsanitizer.h"
#include "tests/fuzz/require.h"

#include <QXmlStreamReader>

using namespace galley;
using galley::fuzz::require;

namespace {

constexpr QSize room(64, 64);

bool isHarmless(const QStringView address)
{
    const QString plain = address.toString().trimmed();
    return plain.isEmpty() || plain.startsWith(QLatin1Char('#'))
        || plain.startsWith(QLatin1String("data:image/"), Qt::CaseInsensitive);
}

void requireHarmless(const QByteArray& svg)
{
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        reader.readNext();
        require(!reader.isDTD() || reader.entityDeclarations().isEmpty());
        require(reader.tokenType() != QXmlStreamReader::ProcessingInstruction);
        if (!reader.isStartElement())
            continue;
        for (const QXmlStreamAttribute& attribute : reader.attributes())
            require(attribute.name() != QLatin1String("href") || isHarmless(attribute.value()));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const QByteArray fenced = sanitizedPicture(bytes);
    if (!fenced.isEmpty() && fenced != bytes) { // SVG is written anew
        requireHarmless(fenced);
        require(!sanitizedPicture(fenced).isEmpty());
    }
    (void)pictureSize(bytes);
    const QImage small = smallPicture(bytes, room, Qt::KeepAspectRatio);
    require(small.isNull() || (small.width() <= room.width() && small.height() <= room.height()));
    return 0;
}
