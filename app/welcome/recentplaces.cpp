// SPDX-License-Identifier: MIT
#include "app/welcome/recentplaces.h"

#include "editor/document/background.h"

#include <QFileInfo>

namespace galley {

namespace {

constexpr qsizetype mostPlaces = 12;
constexpr qsizetype longestName = 200; // characters; a title can be as long as its site likes

QStringList missing(const QStringList& paths)
{
    QStringList gone = paths;
    gone.removeIf([](const QString& path) { return QFileInfo::exists(path); });
    return gone;
}

} // namespace

RecentPlaces::RecentPlaces(Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(&m_looking, &QFutureWatcherBase::finished, this, [this] {
        if (m_looking.isCanceled() || std::exchange(m_gone, m_looking.result()) == m_gone)
            return;
        Q_EMIT changed();
    });
}

RecentPlaces::~RecentPlaces() = default;

QList<RecentPlace> RecentPlaces::sites() const
{
    return places(setting::recentSites);
}

QList<RecentPlace> RecentPlaces::posts() const
{
    return places(setting::recentFiles);
}

QList<RecentPlace> RecentPlaces::places(const Setting<QStringList>& setting) const
{
    QList<RecentPlace> list;
    for (const QString& path : m_settings.get(setting))
        list += {path, nameOf(path), m_gone.contains(path)};
    return list;
}

QString RecentPlaces::nameOf(const QString& path) const
{
    const QString known = m_settings.get(setting::recentNames).value(path).toString();
    return known.isEmpty() ? QFileInfo(path).fileName() : known;
}

void RecentPlaces::rememberSite(const QString& root, const QString& title)
{
    remember(setting::recentSites, root, title);
}

void RecentPlaces::rememberPost(const QString& file, const QString& title)
{
    remember(setting::recentFiles, file, title);
}

void RecentPlaces::remember(
    const Setting<QStringList>& setting, const QString& path, const QString& title)
{
    const QString name = title.simplified().left(longestName);
    const QList<RecentPlace> before = places(setting);
    const QString& newName = name.isEmpty() ? nameOf(path) : name;
    if (!before.isEmpty() && before.first() == RecentPlace{path, newName, false})
        return;
    m_gone.removeAll(path);
    m_settings.remember(setting, path, mostPlaces);
    const QStringList kept =
        m_settings.get(setting::recentSites) + m_settings.get(setting::recentFiles);
    QVariantMap names = m_settings.get(setting::recentNames);
    if (!name.isEmpty())
        names.insert(path, name);
    names.removeIf([&kept](QVariantMap::iterator known) { return !kept.contains(known.key()); });
    m_settings.set(setting::recentNames, names);
    Q_EMIT changed();
}

void RecentPlaces::forget(const QString& path)
{
    for (const Setting<QStringList>* list : {&setting::recentSites, &setting::recentFiles}) {
        QStringList paths = m_settings.get(*list);
        if (paths.removeAll(path) > 0)
            m_settings.set(*list, paths);
    }
    Q_EMIT changed();
}

void RecentPlaces::look()
{
    const QStringList all =
        m_settings.get(setting::recentSites) + m_settings.get(setting::recentFiles);
    if (!all.isEmpty() && !m_looking.isRunning())
        m_looking.setFuture(inBackground([all] { return missing(all); }));
}

} // namespace galley
