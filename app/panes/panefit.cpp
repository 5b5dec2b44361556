// SPDX-License-Identifier: MIT
#include "app/panes/panefit.h"

#include "app/actions/actionset.h"
#include "editor/form/frontmatterform.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QWidget>

namespace galley {

PaneFit::PaneFit(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    for (QWidget* widget : {&parts.window, &parts.library, &parts.preview})
        widget->installEventFilter(this);
    connect(&parts.form, &FrontMatterForm::expandedChanged, this,
        [this] { m_formByHand = m_formByHand || (!m_isFitting && m_parts.window.isVisible()); });
}

bool PaneFit::eventFilter(QObject* watched, QEvent* event)
{
    const bool isWindow = watched == &m_parts.window;
    if (isWindow && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        fit();
    else if (!isWindow && event->type() == QEvent::ShowToParent && !m_isFitting)
        takeShown(watched);
    return QObject::eventFilter(watched, event);
}

void PaneFit::fit()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    if (!m_formByHand)
        fitForm();
    fitPanes();
}

void PaneFit::fitForm()
{
    const bool isLow = m_parts.window.height() < lowWindow;
    if (isLow && m_parts.form.isExpanded()) {
        m_closedForm = true;
        m_parts.form.setExpanded(false);
    } else if (!isLow && std::exchange(m_closedForm, false)) {
        m_parts.form.setExpanded(true);
    }
}

void PaneFit::fitPanes()
{
    if (m_parts.window.width() >= narrowWindow) {
        if (std::exchange(m_hidLibrary, false))
            show(m_parts.library, true);
        if (std::exchange(m_hidPreview, false))
            show(m_parts.preview, true);
    } else if (!m_parts.library.isHidden() && !m_parts.preview.isHidden()) {
        m_hidLibrary = true;
        show(m_parts.library, false);
    }
}

// The user wants this pane: the other makes room.
void PaneFit::takeShown(const QObject* pane)
{
    if (m_parts.window.width() >= narrowWindow || !m_parts.window.isVisible())
        return;
    const bool isLibrary = pane == &m_parts.library;
    QWidget& other = isLibrary ? m_parts.preview : m_parts.library;
    (isLibrary ? m_hidLibrary : m_hidPreview) = false;
    if (other.isHidden())
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    (isLibrary ? m_hidPreview : m_hidLibrary) = true;
    show(other, false);
}

void PaneFit::show(QWidget& pane, bool shown)
{
    pane.setVisible(shown);
    m_parts.actions.setChecked(
        &pane == &m_parts.library ? Command::ShowLibrary : Command::ShowPreview, shown);
}

} // namespace galley
