// SPDX-License-Identifier: MIT
#include "app/panes/previewpane.h"

#include "app/actions/actionset.h"
#include "app/look/theme.h"
#include "preview/page/view/previewview.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace galley {

namespace {

constexpr double smallestZoom = 0.25;
constexpr double largestZoom = 4.0;

QToolButton* barButton(ActionSet& actions, Command command, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(actions.action(command));
    return button;
}

} // namespace

PreviewPane::PreviewPane(ActionSet& actions, QWidget* parent)
    : QWidget(parent)
    , m_zoomLabel(new QLabel(this))
    , m_view(new PreviewView(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_bar = makeBar(actions);
    layout->addWidget(m_bar);
    layout->addWidget(m_view, 1);
    retranslate();
}

QWidget* PreviewPane::makeBar(ActionSet& actions)
{
    auto* bar = new QWidget(this);
    bar->setProperty("bar", true);
    bar->setAttribute(Qt::WA_StyledBackground);
    m_zoomLabel->setProperty("muted", true);
    m_zoomLabel->setAlignment(Qt::AlignCenter);
    m_zoomLabel->setMinimumWidth(
        m_zoomLabel->fontMetrics().horizontalAdvance(QStringLiteral("400 %")));
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(2 * grid, 2, grid, 2);
    layout->setSpacing(grid / 2);
    for (const Command mode :
        {Command::PreviewPost, Command::PreviewList, Command::PreviewHome, Command::PreviewShare})
        layout->addWidget(barButton(actions, mode, bar));
    layout->addStretch();
    for (const Command device :
        {Command::PreviewDesktop, Command::PreviewTablet, Command::PreviewPhone})
        layout->addWidget(barButton(actions, device, bar));
    layout->addSpacing(2 * grid);
    layout->addWidget(barButton(actions, Command::PreviewZoomOut, bar));
    layout->addWidget(m_zoomLabel);
    layout->addWidget(barButton(actions, Command::PreviewZoomIn, bar));
    return bar;
}

void PreviewPane::setDeviceWidth(int width)
{
    m_deviceWidth = width;
    applyZoom();
}

void PreviewPane::setZoom(double zoom)
{
    m_zoom = zoom <= 0 ? 0 : std::clamp(zoom, smallestZoom, largestZoom);
    applyZoom();
    Q_EMIT zoomChanged(m_zoom);
}

void PreviewPane::zoomBy(double factor)
{
    setZoom(std::round(m_shownZoom * factor * 20) / 20);
}

void PreviewPane::applyZoom()
{
    const int pane = std::max(1, m_view->width());
    const double fitting = m_deviceWidth > 0 ? std::min(1.0, double(pane) / m_deviceWidth) : 1.0;
    m_shownZoom = m_zoom > 0 ? m_zoom : fitting;
    // larger than fits: the page gets narrower, as in a browser, and never has to be scrolled
    // sideways
    const int width = m_zoom > 0 ? std::min(m_deviceWidth, int(pane / m_zoom)) : m_deviceWidth;
    m_view->setDeviceWidth(width);
    m_view->setZoomFactor(m_zoom > 0 ? m_zoom : 1.0);
    m_zoomLabel->setText(tr("%1%").arg(qRound(m_shownZoom * 100)));
}

void PreviewPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    applyZoom();
    fitBar();
}

// Where the bar has no room for all, the figure gives way, and no word is cut.
void PreviewPane::fitBar()
{
    int needed = m_bar->layout()->minimumSize().width();
    if (m_zoomLabel->isHidden())
        needed += m_zoomLabel->minimumWidth() + m_bar->layout()->spacing();
    m_zoomLabel->setVisible(needed <= width());
}

void PreviewPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PreviewPane::retranslate()
{
    m_view->setAccessibleName(tr("The page as it will be published"));
    applyZoom();
}

} // namespace galley
