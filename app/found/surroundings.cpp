// SPDX-License-Identifier: MIT
#include "app/found/surroundings.h"

#include "app/settings/settings.h"
#include "app/store/recovery.h"
#include "editor/post/platform/privileges.h"
#include "editor/spelling/spellengine.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonObject>
#include <QLibraryInfo>
#include <QPluginLoader>
#include <QSysInfo>

namespace galley {

namespace {

constexpr qint64 longestOsRelease = 64 * 1024;

QByteArray beginningOf(const QString& path, qint64 length)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(length) : QByteArray();
}

QStringList qtTranslations()
{
    // the languages of the window that Qt has texts of its own for; see Languages::use()
    QStringList there;
    for (const QString& language : {QStringLiteral("zh_CN"), QStringLiteral("zh_TW")}) {
        if (QFileInfo::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath)
                + QStringLiteral("/qtbase_%1.qm").arg(language)))
            there += language;
    }
    return there;
}

QStringList dictionaries()
{
    QStringList there;
    for (const QString& language : {QStringLiteral("en_GB"), QStringLiteral("en_US")}) {
        if (SpellEngine::isInstalled(language))
            there += language;
    }
    return there;
}

// Reads what plugins say of themselves; runs no code of theirs.
bool hasInputMethodPlugin(const QString& name)
{
    for (const QString& folder : QCoreApplication::libraryPaths()) {
        const QDir plugins(folder + QStringLiteral("/platforminputcontexts"));
        for (const QString& file : plugins.entryList({QStringLiteral("*.so")}, QDir::Files)) {
            const QJsonObject said = QPluginLoader(plugins.filePath(file)).metaData();
            const QJsonArray keys = said.value(QLatin1String("MetaData"))
                                        .toObject()
                                        .value(QLatin1String("Keys"))
                                        .toArray();
            for (const QJsonValue& key : keys) {
                if (key.toString().compare(name, Qt::CaseInsensitive) == 0)
                    return true;
            }
        }
    }
    return false;
}

InputMethodFacts inputMethod()
{
    const QString name = qEnvironmentVariable("QT_IM_MODULE").trimmed();
    const bool isNone = name.isEmpty() || name == QLatin1String("none");
    return {name, isNone || hasInputMethodPlugin(name)};
}

QString localeOfEnvironment()
{
    for (const char* variable : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        if (const QString value = qEnvironmentVariable(variable); !value.isEmpty())
            return value;
    }
    return QStringLiteral("C");
}

} // namespace

LookingPlaces LookingPlaces::ofThisUser()
{
    return {QFileInfo(Settings::userFile()).path(), RecoveryFolder::userFolder(),
        qEnvironmentVariable("PATH"),
        QFile::exists(QStringLiteral("/etc/os-release")) ? QStringLiteral("/etc/os-release")
                                                         : QStringLiteral("/usr/lib/os-release")};
}

void lookAtMachine(
    Surroundings& surroundings, const LookingPlaces& places, const std::atomic<bool>& cancelled)
{
    surroundings.version = QCoreApplication::applicationVersion();
    surroundings.qtRun = QString::fromLatin1(qVersion());
    surroundings.qtBuilt = QStringLiteral(QT_VERSION_STR);
    surroundings.engine = webEngineVersion();
    surroundings.sandbox = sandboxOf();
    surroundings.namespaceSetting = namespaceSetting();
    surroundings.inputMethod = inputMethod();
    surroundings.pictureFormats.clear();
    for (const QByteArray& format : QImageReader::supportedImageFormats())
        surroundings.pictureFormats += QString::fromLatin1(format);
    surroundings.dictionaries = dictionaries();
    surroundings.qtTranslations = qtTranslations();
    surroundings.settings = lookAtFolder(places.settings);
    surroundings.journals = lookAtFolder(places.journals);
    surroundings.temporary = lookAtFolder(QDir::tempPath());
    surroundings.system = readDistribution(beginningOf(places.osRelease, longestOsRelease));
    surroundings.processor = QSysInfo::currentCpuArchitecture();
    surroundings.locale = localeOfEnvironment();
    surroundings.home = QDir::homePath();
    surroundings.programs = askHelperPrograms(places.searchPath, places.limits, cancelled);
}

} // namespace galley
