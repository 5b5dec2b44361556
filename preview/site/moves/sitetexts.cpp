// SPDX-License-Identifier: MIT
#include "preview/site/checkout/sitedata.h"
#include "preview/site/config/entryfilter.h"
#include "preview/site/moves/postmove.h"

#include "editor/post/file/folderwalk.h"

#include <QDir>
#include <QSet>

namespace galley {

namespace {

constexpr qint64 largestText = 8 * 1024 * 1024;

bool isText(const QString& name)
{
    static const QSet<QString> suffixes = {QStringLiteral("md"), QStringLiteral("markdown"),
        QStringLiteral("mkd"), QStringLiteral("html"), QStringLiteral("htm"), QStringLiteral("xml"),
        QStringLiteral("yml"), QStringLiteral("yaml"), QStringLiteral("json"),
        QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt"), QStringLiteral("css"),
        QStringLiteral("scss"), QStringLiteral("sass"), QStringLiteral("js"),
        QStringLiteral("liquid")};
    return suffixes.contains(QFileInfo(name).suffix().toLower());
}

class TextReader {
public:
    TextReader(const SiteSnapshot& site, const QString& leaveOut)
        : m_site(site)
        , m_source(site.sourceFolder())
        , m_filter(site.data().config)
        , m_leaveOut(leaveOut)
        , m_walk(site.root())
    {
    }

    QList<SiteText> read()
    {
        const auto wanted = [this](const QFileInfo& entry) { return isSource(entry); };
        for (const QString& file : m_walk.files(m_source, {}, wanted)) {
            const QFileInfo info(file);
            if (isText(info.fileName()) && info.size() <= largestText && file != m_leaveOut)
                take(file);
        }
        return std::move(m_texts);
    }

private:
    // Links would be read where they lead.
    bool isSource(const QFileInfo& entry) const
    {
        const QString path = entry.filePath().mid(m_source.size() + 1);
        return path != m_site.data().config.destination && !entry.isSymLink()
            && !m_filter.isExcluded(path, entry.isDir());
    }

    void take(const QString& file)
    {
        if (const std::optional<QByteArray> bytes = m_walk.read(file, largestText))
            m_texts += {file, *bytes};
    }

    const SiteSnapshot& m_site;
    QString m_source;
    EntryFilter m_filter;
    QString m_leaveOut;
    FolderWalk m_walk;
    QList<SiteText> m_texts;
};

} // namespace

QList<SiteText> readSiteTexts(const SiteSnapshot& site, const QString& leaveOut)
{
    return TextReader(site, leaveOut).read();
}

} // namespace galley
