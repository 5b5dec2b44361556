// SPDX-License-Identifier: MIT
#include "preview/site/reader/includedtexts.h"

#include "editor/post/base/pathtext.h"
#include "editor/post/file/filereader.h"
#include "preview/site/checkout/documenttexts.h"
#include "preview/site/reader/templatefiles.h"

#include <QRegularExpression>

#include <algorithm>

namespace galley {

namespace {

constexpr qint64 mostBytes = 32 * megabyte;
constexpr int mostNames = 50'000; // that are looked up, of all texts and folders together

const QString includeTag = QStringLiteral("include_relative");

// The files that the text's tags name; `isDynamic`: a name is made up while it renders.
struct Names {
    QStringList files;
    bool isDynamic = false;
};

Names namesIn(const QString& text)
{
    static const QRegularExpression tag(
        QStringLiteral("\\{%-?\\s*include_relative\\s+([^\\s{%]*)(\\{\\{)?"));
    Names names;
    for (auto tags = tag.globalMatch(text); tags.hasNext();) {
        const QRegularExpressionMatch match = tags.next();
        if (match.hasCaptured(2))
            names.isDynamic = true;
        else if (!match.captured(1).isEmpty())
            names.files += match.captured(1);
    }
    return names;
}

class RelativeReader {
public:
    RelativeReader(const SiteSnapshot::Data& site, SiteFiles& files)
        : m_site(site)
        , m_files(files)
    {
    }

    RelativeTexts read()
    {
        QSet<QString> folders;
        for (const ReadDocument& entry : m_site.documents) {
            if (!entry.document)
                continue;
            const QString folder = folderOf(entry.document->place.file);
            folders += folder;
            if (entry.mayInclude)
                readNames(namesIn(decodedText(entry.source)), folder);
        }
        for (const Layout& layout : m_site.layouts)
            readForAll(layout.text, folders);
        for (const Include& include : m_site.includes)
            readForAll(include.text, folders);
        return std::move(m_result);
    }

private:
    void readForAll(const QString& text, const QSet<QString>& folders)
    {
        if (!text.contains(includeTag))
            return;
        const Names names = namesIn(text);
        for (const QString& folder : folders)
            readNames(names, folder);
    }

    // What is included may include in turn, from beside the same document.
    void readNames(const Names& names, const QString& folder)
    {
        for (const QString& name : names.files) {
            if (--m_namesLeft < 0)
                return;
            const QString file = cleanPath(folder + QLatin1Char('/') + name);
            if (file.startsWith(folder + QLatin1Char('/')))
                readFile(file, folder);
        }
        if (names.isDynamic && !m_result.folders.contains(folder))
            readFolder(folder);
    }

    void readFile(const QString& file, const QString& folder)
    {
        if (m_result.texts.contains(file) || m_result.missing.contains(file) || m_read > mostBytes)
            return;
        const auto document = m_site.documents.constFind(file);
        if (document != m_site.documents.constEnd() && document->document)
            return;
        const QFileInfo info(file);
        const std::optional<QString> text =
            info.isFile() ? m_files.readText(file, largestTemplate) : std::nullopt;
        if (!text) {
            m_result.missing += file;
            return;
        }
        m_read += info.size();
        m_result.texts.insert(file, *text);
        if (text->contains(includeTag))
            readNames(namesIn(*text), folder);
    }

    void readFolder(const QString& folder)
    {
        m_result.folders += folder;
        const QString built = m_site.source + QLatin1Char('/') + m_site.config.destination;
        const auto isText = [&](const QFileInfo& entry) {
            static const QStringList others = {
                QStringLiteral("node_modules"), QStringLiteral("vendor")};
            return entry.isDir() ? entry.filePath() != built && !others.contains(entry.fileName())
                                 : entry.size() <= megabyte
                    && !readStart(entry.filePath(), 512)
                            .value_or(QByteArray(1, '\0'))
                            .contains('\0');
        };
        for (const QString& file : m_files.walkOf(folder).files(folder, {}, isText))
            readFile(file, folder);
        if (m_read > mostBytes)
            m_result.folders.removeAll(folder);
    }

    const SiteSnapshot::Data& m_site;
    SiteFiles& m_files;
    RelativeTexts m_result;
    qint64 m_read = 0;
    int m_namesLeft = mostNames;
};

bool hasSassFilter(const SiteSnapshot::Data& site)
{
    const auto isIn = [](const QString& text) {
        return text.contains(QLatin1String("scssify")) || text.contains(QLatin1String("sassify"));
    };
    return std::any_of(site.layouts.begin(), site.layouts.end(),
               [&](const Layout& layout) { return isIn(layout.text); })
        || std::any_of(site.includes.begin(), site.includes.end(),
            [&](const Include& include) { return isIn(include.text); })
        || std::any_of(site.relativeTexts.texts.begin(), site.relativeTexts.texts.end(), isIn)
        || std::any_of(site.documents.begin(), site.documents.end(),
            [](const ReadDocument& entry) { return entry.mayFilterSass; });
}

bool isSheet(const QString& file)
{
    return file.endsWith(QLatin1String(".scss")) || file.endsWith(QLatin1String(".sass"))
        || file.endsWith(QLatin1String(".css"));
}

// The sheets in the folders that imports are looked for in; of the source itself, which is one of
// them, what the tree knows.
QStringList sheetsOf(const SiteSnapshot::Data& site, SiteFiles& files)
{
    QStringList sheets;
    for (const StaticFile& file : site.staticFiles)
        sheets += (file.isOfTheme ? site.theme->folder : site.source) + file.path;
    for (const DocumentPtr& page : site.pages)
        sheets += page->place.file;
    for (const QString& folder : site.sassFolders) {
        if (folder != site.source)
            sheets += files.walkOf(folder).files(folder, {});
    }
    sheets.removeIf([](const QString& file) { return !isSheet(file); });
    sheets.removeDuplicates();
    return sheets;
}

} // namespace

RelativeTexts readRelativeTexts(const SiteSnapshot::Data& site, SiteFiles& files)
{
    return RelativeReader(site, files).read();
}

std::optional<QHash<QString, QByteArray>> readSassSources(
    const SiteSnapshot::Data& site, SiteFiles& files)
{
    if (!hasSassFilter(site))
        return std::nullopt;
    QHash<QString, QByteArray> sources;
    qint64 read = 0;
    for (const QString& file : sheetsOf(site, files)) {
        const std::optional<QByteArray> bytes =
            read < mostBytes ? files.read(file, largestTemplate) : std::nullopt;
        if (bytes) {
            read += bytes->size();
            sources.insert(file, *bytes);
        }
    }
    return sources;
}

} // namespace galley
