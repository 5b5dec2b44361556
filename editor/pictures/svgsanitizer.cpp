// SPDX-License-Identifier: MIT
#include "editor/pictures/svgsanitizer.h"

#include <QBuffer>
#include <QImageReader>
#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

namespace galley {

namespace {

constexpr qsizetype largestSvg = 16 * 1024 * 1024;
constexpr int deepestSvg = 200; // elements in each other; Qt's decoder walks them recursively
constexpr int mostElements = 100'000; // repeated ones counted as often
constexpr qint64 mostInnerPixels = 16'000'000; // of all pictures in one SVG

QStringView localName(QStringView qualified)
{
    return qualified.mid(qualified.lastIndexOf(u':') + 1);
}

bool isLink(const QXmlStreamAttribute& attribute)
{
    return localName(attribute.qualifiedName()) == QLatin1String("href");
}

QString linkOf(const QXmlStreamReader& reader)
{
    for (const QXmlStreamAttribute& attribute : reader.attributes()) {
        if (isLink(attribute))
            return attribute.value().trimmed().toString();
    }
    return {};
}

// By their first bytes, as decoders tell them, whatever their address says.
QByteArray rasterFormat(const QByteArray& bytes)
{
    if (bytes.startsWith("\x89PNG\r\n"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("GIF8"))
        return "gif";
    return bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP" ? "webp" : QByteArray();
}

// Which parts an SVG repeats, so that copies of copies are told.
class Repetitions {
public:
    explicit Repetitions(const QByteArray& svg)
    {
        QXmlStreamReader reader(svg);
        reader.setNamespaceProcessing(false);
        QList<QString> open; // ids
        while (!reader.atEnd()) {
            const auto token = reader.readNext();
            if (token == QXmlStreamReader::EndElement) {
                open.removeLast();
            } else if (token == QXmlStreamReader::StartElement) {
                open += reader.attributes().value(QLatin1String("id")).toString();
                ++m_elements;
                if (open.size() > deepestSvg)
                    return;
                if (localName(reader.qualifiedName()) == QLatin1String("use")) {
                    ++m_uses;
                    m_repeating += QSet<QString>(open.cbegin(), open.cend());
                }
            }
        }
        m_isBounded = !reader.hasError() && m_elements * (m_uses + 1) <= mostElements;
        m_isSound = !reader.hasError() && m_elements <= mostElements;
    }

    bool isSound() const { return m_isSound; }
    bool mayRepeat(const QString& link) const
    {
        return m_isBounded && link.startsWith(QLatin1Char('#'))
            && !m_repeating.contains(link.mid(1));
    }

private:
    QSet<QString> m_repeating; // ids of elements with a repetition in them
    qint64 m_elements = 0;
    qint64 m_uses = 0;
    bool m_isBounded = false;
    bool m_isSound = false;
};

class SvgFence {
public:
    explicit SvgFence(const QByteArray& svg)
        : m_svg(svg)
        , m_repetitions(svg)
    {
    }

    // Without processing instructions and document type, which may name files too; the reader puts
    // the entities' texts in their places.
    QByteArray fenced()
    {
        if (!m_repetitions.isSound())
            return {};
        QByteArray result;
        QXmlStreamReader reader(m_svg);
        reader.setNamespaceProcessing(false);
        QXmlStreamWriter writer(&result);
        while (!reader.atEnd()) {
            switch (reader.readNext()) {
            case QXmlStreamReader::StartElement:
                if (!copyElement(reader, writer))
                    reader.skipCurrentElement();
                break;
            case QXmlStreamReader::EndElement:
                writer.writeEndElement();
                break;
            case QXmlStreamReader::Characters:
                if (!isEndless(reader.text()))
                    writer.writeCharacters(reader.text().toString());
                break;
            default:
                break;
            }
        }
        return reader.hasError() ? QByteArray() : result;
    }

private:
    // Dashes of no length are drawn without end.
    static bool isEndless(QStringView style)
    {
        return style.contains(QLatin1String("dasharray"), Qt::CaseInsensitive);
    }

    // Whether the element may stay; then its start is written.
    bool copyElement(const QXmlStreamReader& reader, QXmlStreamWriter& writer)
    {
        // They repeat others, embed documents, or cost as much as they like.
        static const QSet<QString> refused = {QStringLiteral("script"), QStringLiteral("pattern"),
            QStringLiteral("mask"), QStringLiteral("marker"), QStringLiteral("filter"),
            QStringLiteral("foreignObject"), QStringLiteral("feImage"), QStringLiteral("iframe"),
            QStringLiteral("video"), QStringLiteral("audio")};
        const QString name = localName(reader.qualifiedName()).toString();
        if (refused.contains(name))
            return false;
        QString link = linkOf(reader);
        if (name == QLatin1String("image")) {
            link = innerPicture(link);
            if (link.isEmpty())
                return false;
        } else if (name == QLatin1String("use") && !m_repetitions.mayRepeat(link)) {
            return false;
        }
        writer.writeStartElement(reader.qualifiedName().toString());
        for (const QXmlStreamAttribute& attribute : reader.attributes()) {
            if (!isLink(attribute)) {
                if (!isEndless(attribute.qualifiedName()) && !isEndless(attribute.value()))
                    writer.writeAttribute(attribute);
            } else if (link.startsWith(QLatin1Char('#')) || name == QLatin1String("image")) {
                writer.writeAttribute(attribute.qualifiedName().toString(), link);
            }
        }
        return true;
    }

    // The address of a pixel picture inside the SVG, written anew from its bytes; empty for others.
    QString innerPicture(const QString& address)
    {
        if (!address.startsWith(QLatin1String("data:"), Qt::CaseInsensitive))
            return {};
        const qsizetype comma = address.indexOf(u',');
        if (comma < 0
            || !QStringView(address).left(comma).contains(
                QLatin1String("base64"), Qt::CaseInsensitive))
            return {};
        QByteArray bytes = QByteArray::fromBase64(
            QByteArray::fromPercentEncoding(address.mid(comma + 1).toLatin1()));
        const QByteArray format = rasterFormat(bytes);
        if (format.isEmpty())
            return {};
        QBuffer buffer(&bytes);
        const QSize size = QImageReader(&buffer, format).size();
        m_innerPixels += qint64(size.width()) * size.height();
        if (size.isEmpty() || m_innerPixels > mostInnerPixels)
            return {};
        return QStringLiteral("data:image/%1;base64,").arg(QString::fromLatin1(format))
            + QString::fromLatin1(bytes.toBase64());
    }

    const QByteArray& m_svg;
    Repetitions m_repetitions;
    qint64 m_innerPixels = 0;
};

bool isVector(const QImageReader& reader)
{
    return reader.format().startsWith("svg");
}

QSize shownSize(const QImageReader& reader)
{
    const QSize size = reader.size();
    return reader.transformation() & QImageIOHandler::TransformationRotate90 ? size.transposed()
                                                                             : size;
}

// What to decode a picture to that is to fit into `room` or to fill it. Pixels never become more;
// lines become no more than a few times those of `room`, whatever shape they have.
QSize decodedSize(const QSize& size, const QSize& room, Qt::AspectRatioMode mode, bool isVector)
{
    const double across = double(room.width()) / size.width();
    const double down = double(room.height()) / size.height();
    const double smaller = std::min(across, down);
    const double wanted = mode == Qt::KeepAspectRatioByExpanding ? std::max(across, down) : smaller;
    const double factor = std::min(wanted, isVector ? 4 * smaller : 1.0);
    return QSize(qRound(size.width() * factor), qRound(size.height() * factor)).expandedTo({1, 1});
}

// The middle of the size that has the shape of `room`.
QRect middle(const QSize& size, const QSize& room)
{
    const QSize part = room.scaled(size, Qt::KeepAspectRatio).expandedTo({1, 1});
    return {QPoint((size.width() - part.width()) / 2, 0), part};
}

} // namespace

QByteArray sanitizedPicture(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const QByteArray format = QImageReader::imageFormat(&buffer);
    if (!format.startsWith("svg"))
        return bytes;
    const bool isReadable = format == "svg" && bytes.size() <= largestSvg;
    return isReadable ? SvgFence(bytes).fenced() : QByteArray();
}

QImage smallPicture(const QByteArray& bytes, const QSize& room, Qt::AspectRatioMode mode)
{
    QByteArray fenced = sanitizedPicture(bytes);
    QBuffer buffer(&fenced);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const bool tooLarge =
        !isVector(reader) && qint64(size.width()) * size.height() > kMostDecodedPixels;
    if (size.isEmpty() || room.isEmpty() || tooLarge)
        return {};
    const bool isTurned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize own = isTurned ? room.transposed() : room;
    const QSize scaled = decodedSize(size, own, mode, isVector(reader));
    if (scaled != size)
        reader.setScaledSize(scaled);
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    if (mode != Qt::KeepAspectRatioByExpanding)
        return image.width() > room.width() || image.height() > room.height()
            ? image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation)
            : image;
    return image.copy(middle(image.size(), room))
        .scaled(room, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QSize pictureSize(const QByteArray& bytes)
{
    QByteArray fenced = sanitizedPicture(bytes);
    QBuffer buffer(&fenced);
    return shownSize(QImageReader(&buffer));
}

} // namespace galley
