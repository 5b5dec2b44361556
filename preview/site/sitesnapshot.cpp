#include "preview/site/sitesnapshot.h"

#include "preview/site/publicfiles.h"
#include "preview/site/sitedata.h"
#include "preview/site/sitereader.h"
#include "preview/site/stylefolders.h"
#include "preview/site/stylesheets.h"

namespace galley {

SiteSnapshot::SiteSnapshot(std::shared_ptr<const Data> data)
    : m_data(std::move(data))
{
}

SiteSnapshot::~SiteSnapshot() = default;

QString SiteSnapshot::root() const
{
    return m_data->root;
}

QString SiteSnapshot::sourceFolder() const
{
    return m_data->source;
}

const QList<PostSummary>& SiteSnapshot::posts() const
{
    return m_data->summaries;
}

YamlValue SiteSnapshot::config(const QString& key) const
{
    return m_data->config.values[key];
}

const markdown::Dialect& SiteSnapshot::dialect() const
{
    return m_data->config.dialect;
}

QString SiteSnapshot::imageFolder() const
{
    return m_data->imageFolder;
}

const QList<Diagnostic>& SiteSnapshot::problems() const
{
    return m_data->problems;
}

std::optional<QByteArray> SiteSnapshot::readPublic(const QString& sitePath, qint64 limit) const
{
    const auto bytes = readPublicFile(*m_data, sitePath, limit);
    // The embedded site's layouts stand in for a theme's; their styles are there.
    return bytes || !m_data->config.usesTheme() ? bytes
                                                : embeddedSite()->readPublic(sitePath, limit);
}

QList<Diagnostic> SiteSnapshot::styleProblems() const
{
    return galley::styleProblems(*m_data);
}

QStringList SiteSnapshot::styleFolders() const
{
    QStringList folders = sassLoadPaths(*m_data);
    folders.removeAll(m_data->source);
    return folders;
}

} // namespace galley
