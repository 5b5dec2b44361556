// SPDX-License-Identifier: MIT
#include "preview/site/checkout/sitedata.h"

#include "editor/post/base/pathtext.h"

namespace galley {

SiteSnapshot::SiteSnapshot(std::shared_ptr<const Data> data)
    : m_data(std::move(data))
{
}

SiteSnapshot::~SiteSnapshot() = default;

QString SiteSnapshot::Data::shownPath(const QString& file) const
{
    return theme && file.startsWith(theme->folder + QLatin1Char('/'))
        ? relativePath(folderOf(theme->folder), file)
        : relativePath(root, file);
}

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

} // namespace galley
