// SPDX-License-Identifier: MIT
#include "app/panes/previewpane.h"

#include "app/actions/actionset.h"
#include "app/look/icons.h"
#include "app/look/theme.h"
#include "preview/page/view/previewview.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace galley {

namespace {

constexpr double smallestZoom = 0.25;
constexpr double largestZoom = 4.0;
constexpr Command modes[] = {
    Command::PreviewPost, Command::PreviewList, Command::PreviewHome, Command::PreviewShare};

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
    layout->addWidget(makeModeMenu(actions, bar));
    for (const Command mode : modes) {
        m_modes += barButton(actions, mode, bar);
        layout->addWidget(m_modes.last());
    }
    layout->addStretch();
    for (const Command device :
        {Command::PreviewDesktop, Command::PreviewTablet, Command::PreviewPhone})
        m_givingWay += barButton(actions, device, bar);
    for (QWidget* device : std::as_const(m_givingWay))
        layout->addWidget(device);
    layout->addSpacing(2 * grid);
    QToolButton* const smaller = barButton(actions, Command::PreviewZoomOut, bar);
    QToolButton* const larger = barButton(actions, Command::PreviewZoomIn, bar);
    for (QWidget* widget : QList<QWidget*>{smaller, m_zoomLabel, larger})
        layout->addWidget(widget);
    m_givingWay += {smaller, larger, m_zoomLabel};
    return bar;
}

// What stands for the buttons of the modes where there is no room for their words.
QToolButton* PreviewPane::makeModeMenu(ActionSet& actions, QWidget* bar)
{
    m_modeMenu = new QToolButton(bar);
    m_modeMenu->setPopupMode(QToolButton::InstantPopup);
    m_modeMenu->setIcon(lineIcon(QStringLiteral("chevron-down")));
    m_modeMenu->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* menu = new QMenu(m_modeMenu);
    for (const Command mode : modes) {
        QAction* const action = actions.action(mode);
        menu->addAction(action);
        const auto show = [this, action] {
            if (action->isChecked())
                m_modeMenu->setText(action->iconText());
        };
        connect(action, &QAction::changed, m_modeMenu, show);
        show();
    }
    m_modeMenu->setMenu(menu);
    m_modeMenu->hide();
    return m_modeMenu;
}

void PreviewPane::addToBar(QWidget* widget)
{
    m_bar->layout()->addWidget(widget);
    fitBar();
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

// Where the bar has no room for all, what the View menu has, too, gives way, then the modes become
// a menu, and no word is cut.
void PreviewPane::fitBar()
{
    const auto widthOf = [this](const QWidget* widget) {
        return widget->minimumSizeHint().width() + m_bar->layout()->spacing();
    };
    int modesWidth = 0;
    for (const QWidget* mode : std::as_const(m_modes))
        modesWidth += widthOf(mode);
    int needed = m_bar->layout()->minimumSize().width();
    if (m_modeMenu->isHidden())
        needed -= modesWidth;
    else
        needed -= widthOf(m_modeMenu);
    for (const QWidget* widget : std::as_const(m_givingWay))
        needed -= widget->isHidden() ? 0 : widthOf(widget);
    // `needed`: without all that may go
    const bool isMenu = needed + modesWidth > width();
    needed += isMenu ? widthOf(m_modeMenu) : modesWidth;
    m_modeMenu->setVisible(isMenu);
    for (QWidget* mode : std::as_const(m_modes))
        mode->setVisible(!isMenu);
    for (QWidget* widget : std::as_const(m_givingWay)) {
        const bool fits = needed + widthOf(widget) <= width();
        widget->setVisible(fits);
        needed += fits ? widthOf(widget) : 0;
    }
}

void PreviewPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PreviewPane::retranslate()
{
    m_modeMenu->setToolTip(tr("What the preview shows"));
    m_view->setAccessibleName(tr("The page as it will be published"));
    applyZoom();
}

} // namespace galley
