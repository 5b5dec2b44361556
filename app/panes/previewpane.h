// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace galley {

class ActionSet;
class PreviewView;

// The live page with its slim tool bar: what is shown of the post, device widths and zoom.
class PreviewPane : public QWidget {
    Q_OBJECT
public:
    explicit PreviewPane(ActionSet& actions, QWidget* parent = nullptr);

    PreviewView& view() const { return *m_view; }
    void addToBar(QWidget* widget); // at its end

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
    QToolButton* makeModeMenu(ActionSet& actions, QWidget* bar);
    void applyZoom();
    void fitBar();
    void retranslate();

    QLabel* m_zoomLabel;
    QWidget* m_bar = nullptr;
    QToolButton* m_modeMenu = nullptr;
    QList<QWidget*> m_modes;
    QList<QWidget*> m_givingWay; // parts of the bar, the last to go first
    PreviewView* m_view;
    int m_deviceWidth = 0;
    double m_zoom = 0.0;
    double m_shownZoom = 1.0;
};

} // namespace galley
