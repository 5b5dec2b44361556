// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace galley {

class ActionSet;
class PreviewView;

// The live page with its slim tool bar: what is shown of the post, device widths and zoom.
class PreviewPane : public QWidget {
    Q_OBJECT
public:
    explicit PreviewPane(ActionSet& actions, QWidget* parent = nullptr);

    PreviewView& view() const { return *m_view; }

    // CSS pixels the page is laid out for.
    void setDeviceWidth(int width);
    int deviceWidth() const { return m_deviceWidth; }
    // 0 = as large as fits, at most 100 %.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }
    void zoomBy(double factor);

Q_SIGNALS:
    void zoomChanged(double zoom);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeBar(ActionSet& actions);
    void applyZoom();
    void fitBar();
    void retranslate();

    QLabel* m_zoomLabel;
    QWidget* m_bar = nullptr;
    PreviewView* m_view;
    int m_deviceWidth = 0;
    double m_zoom = 0.0;
    double m_shownZoom = 1.0;
};

} // namespace galley
