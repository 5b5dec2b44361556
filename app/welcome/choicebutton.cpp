// SPDX-License-Identifier: MIT
#include "app/welcome/choicebutton.h"

#include "app/look/iconspot.h"
#include "app/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace galley {

ChoiceButton::ChoiceButton(const QString& icon, QWidget* parent)
    : QPushButton(parent)
    , m_icon(new IconSpot(icon, this))
    , m_title(new QLabel(this))
    , m_detail(new QLabel(this))
{
    setProperty("choice", true);
    setAutoDefault(true); // Return presses it, too
    m_title->setProperty("heading", true);
    m_detail->setProperty("muted", true);
    m_detail->setWordWrap(true); // and so the button is as high as its width asks for
    for (QLabel* label : {m_title, m_detail}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        label->setTextFormat(Qt::PlainText);
    }
    auto* texts = new QVBoxLayout;
    texts->setSpacing(grid / 4);
    texts->addWidget(m_title);
    texts->addWidget(m_detail);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * grid, grid + grid / 2, 2 * grid, grid + grid / 2);
    row->setSpacing(2 * grid);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
}

void ChoiceButton::setTexts(const QString& title, const QString& detail)
{
    m_title->setText(title);
    m_detail->setText(detail);
    setAccessibleName(title);
    setAccessibleDescription(detail);
}

void ChoiceButton::setElidedTexts(const QString& title, const QString& detail, int width)
{
    layout()->setContentsMargins(2 * grid, grid / 2, 2 * grid, grid / 2); // there are many of them
    const int room = width - m_icon->width() - 7 * grid;
    setAccessibleName(title);
    setAccessibleDescription(detail);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setText(QFontMetrics(bold).elidedText(title, Qt::ElideRight, room));
    m_detail->setText(m_detail->fontMetrics().elidedText(detail, Qt::ElideMiddle, room));
}

QSize ChoiceButton::sizeHint() const
{
    return layout()->sizeHint();
}

QSize ChoiceButton::minimumSizeHint() const
{
    return layout()->minimumSize();
}

} // namespace galley
