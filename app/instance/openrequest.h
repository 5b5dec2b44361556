// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace galley {

// What a second start of the program asks of the window that is there.
struct OpenRequest {
    QString path; // absolute: a post or a checkout's folder; empty = come to the front
    QString activationToken; // the desktop's leave to do so: Wayland's XDG_ACTIVATION_TOKEN
    QString startupId; // X11's DESKTOP_STARTUP_ID

    friend bool operator==(const OpenRequest&, const OpenRequest&) = default;
};

constexpr qsizetype largestRequest = 64 * 1024; // bytes, with the line's end

// One line of JSON, whose text may hold any line end.
QByteArray encodeRequest(const OpenRequest& request);
// Nothing where it is not such a line, or names a path that is not absolute.
std::optional<OpenRequest> decodeRequest(const QByteArray& line);

} // namespace galley
