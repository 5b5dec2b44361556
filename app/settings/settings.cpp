#include "app/settings/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace galley {

Settings::Settings(const QString& file, QObject* parent)
    : QObject(parent)
    , m_file(std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

Settings::~Settings() = default;

QString Settings::userFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
        + QStringLiteral("/galley.ini");
}

QString Settings::fileBeside(const QString& name) const
{
    return QFileInfo(m_file->fileName()).dir().filePath(name);
}

void Settings::remember(const Setting<QStringList>& setting, const QString& entry, qsizetype limit)
{
    QStringList list = get(setting);
    list.removeAll(entry);
    list.prepend(entry);
    set(setting, QStringList(list.first(qMin(limit, list.size()))));
}

void Settings::flush()
{
    m_file->sync();
}

QVariant Settings::value(const char* key) const
{
    return m_file->value(QLatin1String(key));
}

void Settings::setValue(const char* key, const QVariant& value)
{
    m_file->setValue(QLatin1String(key), value);
}

} // namespace galley
