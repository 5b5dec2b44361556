// SPDX-License-Identifier: MIT
#include "app/importing/documentreader.h"

#include "app/found/programanswer.h"
#include "app/importing/archivebounds.h"
#include "app/importing/importerror.h"
#include "editor/html/htmlbounds.h"
#include "editor/paste/clipboardhtml.h"
#include "editor/post/base/pictureformats.h"
#include "editor/post/file/filereader.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace galley {

namespace {

constexpr AskLimits pandocLimits{std::chrono::seconds(30), kLargestPaste.bytes};
constexpr qint64 largestText = 20'000'000; // bytes of .rtf, which holds its pictures as text

QString suffixOf(const QString& file)
{
    return QLatin1Char('.') + QFileInfo(file).suffix().toLower();
}

Result<void> checkSize(const QString& file)
{
    if (suffixOf(file) != QLatin1String(".rtf"))
        return checkArchive(file);
    const Result<QByteArray> bytes = readBounded(file, largestText);
    return bytes ? Result<void>() : tl::make_unexpected(bytes.error());
}

Error failure(const QString& file, ProgramAnswer::Kind kind)
{
    switch (kind) {
    case ProgramAnswer::Kind::Cancelled:
        return importError(
            file, ImportTexts::tr("The import was cancelled."), {}, ErrorKind::Cancelled);
    case ProgramAnswer::Kind::TookTooLong:
    case ProgramAnswer::Kind::SaidTooMuch:
        return importError(file, ImportTexts::tr("This document is too large to be imported."),
            ImportTexts::tr("Copy the text into a new post, and add the pictures one by one."));
    case ProgramAnswer::Kind::CouldNotStart:
        return importError(file, ImportTexts::tr("Pandoc could not be started."),
            ImportTexts::tr("“What Galley Found” in the Help menu says more."), ErrorKind::Io);
    case ProgramAnswer::Kind::Answered:
    case ProgramAnswer::Kind::Failed:
        break;
    }
    return importError(
        file, ImportTexts::tr("This document is damaged, or not of the kind that its name says."));
}

// The whole page, so that the title comes along.
Result<QString> askPandoc(
    const DocumentRequest& request, const QString& changes, const std::atomic<bool>& cancelled)
{
    const QStringList arguments{QStringLiteral("+RTS"), QStringLiteral("-M1g"),
        QStringLiteral("-RTS"), QStringLiteral("--sandbox"), QStringLiteral("--standalone"),
        QStringLiteral("--wrap=none"), QStringLiteral("--from=") + suffixOf(request.file).mid(1),
        QStringLiteral("--to=html"), QStringLiteral("--track-changes=") + changes,
        QStringLiteral("--extract-media=") + request.folder,
        QFileInfo(request.file).absoluteFilePath()};
    const ProgramAnswer answer = askProgram(request.pandoc, arguments, pandocLimits, cancelled);
    if (answer.kind != ProgramAnswer::Kind::Answered)
        return tl::make_unexpected(failure(request.file, answer.kind));
    return QString::fromUtf8(answer.output);
}

const HtmlNode* findTitle(const HtmlNode& node)
{
    if (node.name == QLatin1String("h1") && node.attribute("class") == QLatin1String("title"))
        return &node;
    for (const HtmlNode& child : node.children) {
        if (const HtmlNode* const found = findTitle(child))
            return found;
    }
    return nullptr;
}

bool holdsChanges(const HtmlNode& node)
{
    static const QSet<QString> marks = {QStringLiteral("insertion"), QStringLiteral("deletion"),
        QStringLiteral("paragraph-insertion"), QStringLiteral("paragraph-deletion")};
    return marks.contains(node.attribute("class"))
        || std::ranges::any_of(node.children, holdsChanges);
}

// The pictures that lie in the folder, by what the page calls them. Links are none of them.
void findPictures(
    const HtmlNode& node, const QDir& folder, KeptPictures& kept, QList<ImportedPicture>& pictures)
{
    const QString source = node.attribute("src");
    if (node.name == QLatin1String("img") && !kept.contains(source)) {
        const QFileInfo file(folder.absoluteFilePath(QUrl::fromPercentEncoding(source.toUtf8())));
        const QString path = QDir::cleanPath(file.absoluteFilePath());
        const bool isInside = path.startsWith(folder.absolutePath() + QLatin1Char('/'));
        if (isInside && file.isFile() && !file.isSymLink() && hasPictureSuffix(path)) {
            const QString address = QStringLiteral("/imported-%1.%2")
                                        .arg(pictures.size() + 1)
                                        .arg(usualSuffix(file.suffix()));
            pictures += {address, path};
            kept.insert(source, address);
        }
    }
    for (const HtmlNode& child : node.children)
        findPictures(child, folder, kept, pictures);
}

// The title is the first block, as a heading.
void takeTitle(ImportedDocument& document, const HtmlNode* title)
{
    QString& text = document.text.markdown;
    const QString first = text.section(QLatin1String("\n\n"), 0, 0);
    const bool isHeading = first.startsWith(QLatin1String("## ")) && !first.contains(u'\n');
    if (title == nullptr && !isHeading)
        return;
    document.title = title != nullptr ? HtmlInline::plainText(*title).simplified()
                                      : first.mid(3).remove(u'\\').remove(u'*');
    if (isHeading)
        text = text.mid(first.size()).trimmed();
}

Result<ImportedDocument> converted(const DocumentRequest& request, const QString& html)
{
    const std::optional<HtmlPage> page = parseHtml(html.toUtf8(), kLargestPaste);
    if (!page)
        return tl::make_unexpected(failure(request.file, ProgramAnswer::Kind::SaidTooMuch));
    ImportedDocument document;
    KeptPictures kept;
    if (!hasHtmlSuffix(request.file))
        findPictures(page->root, QDir(request.folder), kept, document.pictures);
    document.hasChanges = holdsChanges(page->root);
    document.text = markdownFromHtml(html, kept).value_or(PastedText());
    takeTitle(document, findTitle(page->root));
    return document;
}

Result<ImportedDocument> readByPandoc(
    const DocumentRequest& request, const std::atomic<bool>& cancelled)
{
    if (request.pandoc.isEmpty())
        return tl::make_unexpected(importError(request.file,
            ImportTexts::tr(
                "Documents of word processors are read by Pandoc, which is not installed."),
            ImportTexts::tr("“What Galley Found” in the Help menu says how to install it."),
            ErrorKind::NotFound));
    if (const Result<void> size = checkSize(request.file); !size)
        return tl::make_unexpected(size.error());
    const Result<QString> marked = askPandoc(request, QStringLiteral("all"), cancelled);
    if (!marked)
        return tl::make_unexpected(marked.error());
    Result<ImportedDocument> document = converted(request, *marked);
    if (!document || !document->hasChanges || request.changes == TrackedChanges::Show)
        return document;
    const bool accepts = request.changes == TrackedChanges::Accept;
    const Result<QString> settled = askPandoc(
        request, accepts ? QStringLiteral("accept") : QStringLiteral("reject"), cancelled);
    if (!settled)
        return tl::make_unexpected(settled.error());
    const QMap<Dropped, int> dropped = document->text.dropped; // with the comments
    document = converted(request, *settled);
    if (document) {
        document->text.dropped = dropped;
        document->hasChanges = true;
    }
    return document;
}

} // namespace

const QStringList& importableSuffixes()
{
    static const QStringList suffixes = {QStringLiteral(".docx"), QStringLiteral(".odt"),
        QStringLiteral(".rtf"), QStringLiteral(".html"), QStringLiteral(".htm")};
    return suffixes;
}

bool hasHtmlSuffix(const QString& file)
{
    return suffixOf(file).startsWith(QLatin1String(".htm"));
}

bool isImportable(const QString& file)
{
    return importableSuffixes().contains(suffixOf(file));
}

Result<ImportedDocument> readDocument(
    const DocumentRequest& request, const std::atomic<bool>& cancelled)
{
    if (!hasHtmlSuffix(request.file))
        return readByPandoc(request, cancelled);
    const Result<QByteArray> bytes = readBounded(request.file, kLargestPaste.bytes);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    return converted(request, QString::fromUtf8(*bytes));
}

} // namespace galley
