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

QDateTime SiteSnapshot::Data::lastChange(const QString& file) const
{
    const auto commit = commits.constFind(file);
    if (commit != commits.constEnd())
        return *commit;
    const auto read = documents.constFind(file);
    return read == documents.constEnd()
        ? time
        : QDateTime::fromSecsSinceEpoch(read->stamp.modified / 1000).toUTC();
}

ReadingContext SiteSnapshot::Data::readingContext() const
{
    return {config, defaults, time, [this](const QString& name) { return layouts.contains(name); },
        [this](const QString& file) { return lastChange(file); }};
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

const FieldRoles& SiteSnapshot::roles() const
{
    return m_data->roles;
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
