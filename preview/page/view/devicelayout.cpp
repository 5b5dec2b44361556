// SPDX-License-Identifier: MIT
#include "preview/page/view/devicelayout.h"

#include <algorithm>
#include <cmath>

namespace galley {

namespace {

// What the web engine accepts.
constexpr double minZoom = 0.25;
constexpr double maxZoom = 5;

} // namespace

DeviceLayout layOutDevice(const QSize& pane, int deviceWidth, double zoom)
{
    zoom = std::clamp(zoom, minZoom, maxZoom);
    if (deviceWidth <= 0)
        return {QRect(QPoint(0, 0), pane), zoom};
    const int width = std::min(pane.width(), static_cast<int>(std::lround(deviceWidth * zoom)));
    const QRect view((pane.width() - width) / 2, 0, width, pane.height());
    return {view, std::clamp(double(width) / deviceWidth, minZoom, maxZoom)};
}

} // namespace galley
