#include "preview/site/entryfilter.h"
#include "preview/site/postmove.h"
#include "preview/site/sitedata.h"
#include "preview/site/sitepath.h"

#include "editor/post/postfile.h"

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
    {
    }

    QList<SiteText> read()
    {
        readFolder(QString());
        return std::move(m_texts);
    }

private:
    // `base`: relative, empty or ending in '/'.
    void readFolder(const QString& base)
    {
        const QDir folder(m_source + QLatin1Char('/') + base);
        const QFileInfoList entries =
            folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QFileInfo& entry : entries) {
            const QString path = base + entry.fileName();
            const bool isOutput = path == m_site.data().config.destination;
            // Links would be read where they lead.
            if (isOutput || entry.isSymLink() || m_filter.isExcluded(path, entry.isDir()))
                continue;
            if (entry.isDir())
                readFolder(path + QLatin1Char('/'));
            else if (isText(entry.fileName()) && entry.size() <= largestText
                && entry.absoluteFilePath() != m_leaveOut)
                take(entry.absoluteFilePath());
        }
    }

    void take(const QString& file)
    {
        if (const Result<QByteArray> bytes = readFile(file))
            m_texts += {file, *bytes};
    }

    const SiteSnapshot& m_site;
    QString m_source;
    EntryFilter m_filter;
    QString m_leaveOut;
    QList<SiteText> m_texts;
};

} // namespace

QList<SiteText> readSiteTexts(const SiteSnapshot& site, const QString& leaveOut)
{
    return TextReader(site, leaveOut).read();
}

} // namespace galley
