// SPDX-License-Identifier: MIT
#include "app/library/list/postfilterbar.h"

#include "app/library/list/listtexts.h"
#include "app/library/list/postfiltermenu.h"
#include "app/look/icons.h"
#include "app/look/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace galley {

PostFilterBar::PostFilterBar(QWidget* parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_button(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_row(new QWidget(this))
    , m_chosen(new QLabel(m_row))
    , m_clear(new QToolButton(m_row))
{
    m_field->setObjectName(QStringLiteral("postFilter"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_button->setObjectName(QStringLiteral("postSelection"));
    m_button->setIcon(lineIcon(QStringLiteral("filter")));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(m_menu);
    m_chosen->setObjectName(QStringLiteral("chosenPosts"));
    m_chosen->setTextFormat(Qt::PlainText);
    m_chosen->setWordWrap(true);
    setLabelKind(m_chosen, "muted");
    m_clear->setObjectName(QStringLiteral("allPosts"));
    m_clear->setIcon(lineIcon(QStringLiteral("close")));

    auto* top = new QHBoxLayout;
    top->setSpacing(grid / 2);
    top->addWidget(m_field, 1);
    top->addWidget(m_button);
    auto* row = new QHBoxLayout(m_row);
    row->setContentsMargins(grid / 2, 0, 0, 0);
    row->addWidget(m_chosen, 1);
    row->addWidget(m_clear);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addLayout(top);
    column->addWidget(m_row);

    connect(m_field, &QLineEdit::textChanged, this, &PostFilterBar::typed);
    connect(m_menu, &QMenu::aboutToShow, this, &PostFilterBar::fillMenu);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        choose({});
        m_field->setFocus(); // its own place is gone
    });
    retranslate();
    setSelection({});
}

void PostFilterBar::setSelection(const PostSelection& selection)
{
    m_selection = selection;
    const QString text = selectionText(selection);
    m_chosen->setText(text);
    m_row->setVisible(!text.isEmpty());
    m_button->setProperty("filtering", selection.isFiltering());
    m_button->style()->polish(m_button);
}

void PostFilterBar::choose(const PostSelection& selection)
{
    setSelection(selection);
    Q_EMIT selectionChosen(selection);
}

void PostFilterBar::fillMenu()
{
    qDeleteAll(m_menu->findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
    m_menu->clear();
    fillFilterMenu(*m_menu, choices ? choices() : PostChoices(), m_selection,
        [this](const PostSelection& selection) { choose(selection); });
}

bool PostFilterBar::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT openRequested();
        return true;
    case Qt::Key_Down:
        Q_EMIT listRequested();
        return true;
    case Qt::Key_Escape:
        m_field->clear();
        return true;
    default:
        return false;
    }
}

bool PostFilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        Q_EMIT ledChanged(event->type() == QEvent::FocusIn);
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

void PostFilterBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PostFilterBar::retranslate()
{
    m_field->setPlaceholderText(tr("Search posts"));
    m_field->setAccessibleName(tr("Search posts"));
    m_button->setToolTip(tr("Sort and filter posts"));
    m_button->setAccessibleName(tr("Sort and filter posts"));
    m_clear->setToolTip(tr("Show all posts, newest first"));
    m_clear->setAccessibleName(tr("Show all posts, newest first"));
    setSelection(m_selection);
}

} // namespace galley
