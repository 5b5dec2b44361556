// SPDX-License-Identifier: MIT
#pragma once

#include <QProcessEnvironment>
#include <QString>

#include <optional>

namespace galley {

// The files by which the windows of one user find each other.
struct InstancePlace {
    QString lockFile; // held by the first
    QString socket; // where it listens

    friend bool operator==(const InstancePlace&, const InstancePlace&) = default;
};

// The screen that windows come up on, told apart from others: "wayland-0", ":1", "offscreen".
QString screenOf(const QProcessEnvironment& environment);

// `profile`: what else keeps windows apart, as another settings file does. In a folder that only
// this user can enter: the session's ($XDG_RUNTIME_DIR), else `ownFolder`. Nothing where neither is
// private or their names are too long for a socket.
std::optional<InstancePlace> instancePlace(
    const QProcessEnvironment& environment, const QString& profile, const QString& ownFolder);

} // namespace galley
