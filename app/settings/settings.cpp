// SPDX-License-Identifier: MIT
#include "app/settings/settings.h"

#include "editor/post/file/filereader.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace galley {

namespace {

constexpr qint64 largestSettings = 4 * megabyte;

// Qt reads the file whole, and waits for a pipe without end.
bool canBeRead(const QString& file)
{
    const Result<QByteArray> bytes = readBounded(file, largestSettings);
    return bytes || bytes.error().kind == ErrorKind::NotFound;
}

} // namespace

Settings::Settings(const QString& file, QObject* parent)
    : QObject(parent)
    , m_path(file)
{
    if (canBeRead(file))
        m_file = std::make_unique<QSettings>(file, QSettings::IniFormat);
}

Settings::~Settings() = default;

QString Settings::userFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
        + QStringLiteral("/galley.ini");
}

QString Settings::fileBeside(const QString& name) const
{
    return QFileInfo(m_path).dir().filePath(name);
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
    if (m_file)
        m_file->sync();
}

QVariant Settings::value(const char* key) const
{
    return m_file ? m_file->value(QLatin1String(key)) : m_forNow.value(QLatin1String(key));
}

void Settings::setValue(const char* key, const QVariant& value)
{
    if (m_file)
        m_file->setValue(QLatin1String(key), value);
    else
        m_forNow.insert(QLatin1String(key), value);
}

} // namespace galley
