#include "editor/picturefence.h"

#include <QBuffer>
#include <QImageReader>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

namespace galley {

namespace {

bool leadsOut(const QXmlStreamAttribute& attribute)
{
    const QStringView name = attribute.qualifiedName();
    if (name != QLatin1String("href") && !name.endsWith(QLatin1String(":href")))
        return false;
    const QStringView value = attribute.value().trimmed();
    return !value.startsWith(QLatin1Char('#'))
        && !value.startsWith(QLatin1String("data:"), Qt::CaseInsensitive);
}

// An element of which nothing would be left is left out.
bool isPictureOutside(const QXmlStreamReader& reader)
{
    const QStringView name = reader.qualifiedName();
    const QXmlStreamAttributes attributes = reader.attributes();
    return (name == QLatin1String("image") || name.endsWith(QLatin1String(":image")))
        && std::any_of(attributes.begin(), attributes.end(), leadsOut);
}

void writeElement(const QXmlStreamReader& reader, QXmlStreamWriter& writer)
{
    writer.writeStartElement(reader.qualifiedName().toString());
    for (const QXmlStreamAttribute& attribute : reader.attributes()) {
        if (!leadsOut(attribute))
            writer.writeAttribute(attribute);
    }
}

// Without processing instructions and document type, which may name files too; the reader has put
// the entities' texts in their places.
QByteArray fencedSvg(const QByteArray& svg)
{
    QByteArray result;
    QXmlStreamReader reader(svg);
    reader.setNamespaceProcessing(false);
    QXmlStreamWriter writer(&result);
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (isPictureOutside(reader))
                reader.skipCurrentElement();
            else
                writeElement(reader, writer);
            break;
        case QXmlStreamReader::EndElement:
            writer.writeEndElement();
            break;
        case QXmlStreamReader::Characters:
            writer.writeCharacters(reader.text().toString());
            break;
        default:
            break;
        }
    }
    return reader.hasError() ? QByteArray() : result;
}

} // namespace

QByteArray fencedPicture(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const QByteArray format = QImageReader::imageFormat(&buffer);
    if (!format.startsWith("svg"))
        return bytes;
    return format == "svg" ? fencedSvg(bytes) : QByteArray();
}

} // namespace galley
