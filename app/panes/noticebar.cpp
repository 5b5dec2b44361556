// SPDX-License-Identifier: MIT
#include "app/panes/noticebar.h"

#include "app/look/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace galley {

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_choices(new QHBoxLayout)
{
    setObjectName(QStringLiteral("noticeBar"));
    setProperty("notice", true);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    layout->setSpacing(grid);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_choices);
    hide();
}

void NoticeBar::showNotice(const QString& text, const QList<Choice>& choices)
{
    while (QLayoutItem* item = m_choices->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide(); // not before the next notice is shown would it go
            item->widget()->deleteLater();
        }
        delete item;
    }
    // several buttons leave no room for a text beside them
    const bool below = choices.size() > 1;
    static_cast<QBoxLayout*>(layout())->setDirection(
        below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_text->setText(text);
    setAccessibleName(text);
    for (const Choice& choice : choices) {
        auto* button = new QPushButton(choice.label, this);
        // queued: the handler may show another notice, which takes this button away
        connect(
            button, &QPushButton::clicked, this,
            [this, run = choice.run] {
                dismiss();
                run();
            },
            Qt::QueuedConnection);
        m_choices->addWidget(button);
    }
    auto* close = new QPushButton(tr("Dismiss"), this);
    close->setProperty("link", true);
    connect(close, &QPushButton::clicked, this, &NoticeBar::dismiss);
    m_choices->addWidget(close);
    if (below)
        m_choices->addStretch();
    show();
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void NoticeBar::dismiss()
{
    hide();
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace galley
