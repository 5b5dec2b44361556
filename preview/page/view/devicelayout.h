// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>
#include <QSize>

namespace galley {

// Where the web view stands in its pane, and how much it is scaled.
struct DeviceLayout {
    QRect view; // within the pane, in its pixels
    double zoom = 1; // pane pixels for one CSS pixel

    friend bool operator==(const DeviceLayout&, const DeviceLayout&) = default;
};

// `deviceWidth` in CSS pixels, 0 = as wide as the pane; `zoom` is the user's. The view is centred;
// where the device is wider than the pane it is scaled down, so that media queries see its width.
DeviceLayout layOutDevice(const QSize& pane, int deviceWidth, double zoom);

} // namespace galley
