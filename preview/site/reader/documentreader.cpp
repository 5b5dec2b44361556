// SPDX-License-Identifier: MIT
#include "preview/site/reader/documentreader.h"

#include "editor/post/file/filereader.h"
#include "preview/site/checkout/documenttexts.h"
#include "preview/site/plugins/texts/barefile.h"
#include "preview/site/reader/sitefiles.h"

#include <QRegularExpression>

namespace galley {

namespace {

constexpr qint64 headSize = 16 * 1024; // front matter is looked for here first
constexpr qint64 largestDocument = 64 * megabyte;
constexpr qint64 largestSource = 16 * megabyte; // whose text is held
constexpr qint64 largestHead = megabyte;

bool hasYamlHeader(const QByteArray& bytes)
{
    static const QRegularExpression header(QStringLiteral("^(?:\\x{FEFF})?---\\s*?\\r?\\n"));
    return header.match(QString::fromUtf8(bytes.left(64))).hasMatch();
}

// The front matter stands at the start of the file; only when its end is not found there is all
// decoded.
DocumentHead headOf(const QByteArray& bytes)
{
    const QByteArray start = bytes.left(largestHead);
    if (start.size() > headSize && start.indexOf("\n---", 3) > headSize - 64)
        return readHead(decodedText(start));
    const qsizetype lastLine =
        bytes.size() > headSize ? bytes.lastIndexOf('\n', headSize) : bytes.size();
    return readHead(decodedText(bytes.left(lastLine > 0 ? lastLine + 1 : headSize)));
}

// Where the front matter ends, as far as it is read.
qint64 headLength(const QByteArray& bytes)
{
    if (!hasYamlHeader(bytes))
        return 0;
    const qsizetype end = bytes.left(largestHead).indexOf("\n---", 3);
    return end >= 0 ? end : std::min<qint64>(bytes.size(), largestHead);
}

// Without a stamp: the next snapshot tries again.
ReadDocument unreadDocument(const DocumentPlace& place, const ReadingContext& context)
{
    ReadDocument result;
    result.isText = false;
    result.document = std::make_shared<SiteDocument>(makeDocument(place, {}, context));
    return result;
}

Result<QByteArray> bytesOf(const DocumentPlace& place, const FileStamp& stamp,
    const ReadDocument* known, ReadAllowance& allowance)
{
    allowance.bytes -= std::max<qint64>(stamp.size, 0);
    if (allowance.isUsedUp())
        return tl::make_unexpected(Error());
    const bool isSame = known && known->stamp == stamp && !known->source.isNull();
    return isSame ? known->source : readBounded(place.file, largestDocument);
}

} // namespace

ReadingContext readingContext(const SiteSnapshot::Data& site)
{
    ReadingContext context = site.readingContext();
    context.lastChange = [&site](const QString& file) {
        const auto commit = site.commits.constFind(file);
        return commit == site.commits.constEnd() ? QFileInfo(file).lastModified() : *commit;
    };
    return context;
}

ReadDocument readDocument(const DocumentPlace& place, const ReadingContext& context,
    const ReadDocument* known, ReadAllowance& allowance)
{
    ReadDocument result;
    result.stamp = stampOf(QFileInfo(place.file));
    const bool isPost = place.collection == QLatin1String("posts");
    // Pictures and the like are told by their first bytes.
    if (!isPost && !hasYamlHeader(readStart(place.file, 64).value_or(QByteArray()))) {
        result.isBare = true;
        if (!isBarePage(place.path, context.config))
            return result;
    }
    const Result<QByteArray> bytes = bytesOf(place, result.stamp, known, allowance);
    if (bytes)
        allowance.heads -= headLength(*bytes);
    if (!bytes || allowance.isUsedUp())
        return unreadDocument(place, context);
    result.isText = QUtf8StringView(*bytes).isValidUtf8();
    result.document = std::make_shared<SiteDocument>(makeDocument(place, headOf(*bytes), context));
    if (result.isText && bytes->size() <= largestSource) {
        result.source = *bytes;
        result.mayInclude = bytes->contains("include_relative");
        result.mayFilterSass = bytes->contains("scssify") || bytes->contains("sassify");
    }
    return result;
}

} // namespace galley
