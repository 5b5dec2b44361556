// SPDX-License-Identifier: MIT
#include "app/instance/instanceplace.h"

#include "app/store/privatefolder.h"
#include "editor/post/platform/localsocket.h"
#include "editor/post/platform/privileges.h"
#include "editor/post/platform/processidentity.h"

#include <QCryptographicHash>
#include <QDir>

namespace galley {

namespace {

bool becomesPrivate(const QString& folder)
{
    return makePrivateFolder(folder) && isOwnFolder(folder, Others::MayNothing);
}

QString nameFor(const QString& screen, const QString& profile)
{
    // a home folder may be shared between machines
    const QByteArray key = (QStringList{hostName(), screen, profile}.join(QChar::Null)).toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().first(16));
}

} // namespace

QString screenOf(const QProcessEnvironment& environment)
{
    const QString platform =
        environment.value(QStringLiteral("QT_QPA_PLATFORM")).section(QLatin1Char(':'), 0, 0);
    const bool isOnADesktop = platform.isEmpty() || platform.startsWith(QLatin1String("xcb"))
        || platform.startsWith(QLatin1String("wayland"));
    if (!isOnADesktop)
        return platform;
    const QString wayland = environment.value(QStringLiteral("WAYLAND_DISPLAY"));
    if (!wayland.isEmpty())
        return wayland;
    // ":0" and ":0.0" are one server; a number before the colon's is a part of the host's name
    const QString display = environment.value(QStringLiteral("DISPLAY"));
    const qsizetype dot = display.indexOf(QLatin1Char('.'), display.lastIndexOf(QLatin1Char(':')));
    return dot < 0 ? display : display.first(dot);
}

std::optional<InstancePlace> instancePlace(
    const QProcessEnvironment& environment, const QString& profile, const QString& ownFolder)
{
    const QString name = nameFor(screenOf(environment), profile);
    QStringList folders{ownFolder};
    const QString session = environment.value(QStringLiteral("XDG_RUNTIME_DIR"));
    if (QDir::isAbsolutePath(session) && isOwnFolder(session, Others::MayRead))
        folders.prepend(session + QStringLiteral("/galley"));
    for (const QString& folder : folders) {
        const QString socket = folder + QLatin1Char('/') + name;
        if (fitsASocket(socket) && becomesPrivate(folder))
            return InstancePlace{socket + QStringLiteral(".lock"), socket};
    }
    return {};
}

} // namespace galley
