// SPDX-License-Identifier: MIT
#include "app/welcome/firstpostoffer.h"

#include "app/actions/actionset.h"
#include "app/look/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace galley {

FirstPostOffer::FirstPostOffer(ActionSet& actions, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_write(new QPushButton(this))
    , m_other(new QPushButton(this))
{
    setObjectName(QStringLiteral("firstPostOffer"));
    m_title->setProperty("heading", true);
    m_text->setProperty("muted", true);
    m_write->setProperty("primary", true);
    m_other->setProperty("link", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * grid, 4 * grid, 4 * grid, 4 * grid);
    column->setSpacing(grid);
    column->addStretch(1);
    for (QLabel* label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addSpacing(grid);
    for (QPushButton* button : {m_write, m_other}) {
        button->setAutoDefault(true); // Return presses it, too
        column->addWidget(button, 0, Qt::AlignHCenter);
    }
    column->addStretch(2);
    connect(
        m_write, &QPushButton::clicked, this, [&actions] { actions.trigger(Command::NewPost); });
    connect(
        m_other, &QPushButton::clicked, this, [&actions] { actions.trigger(Command::OpenSite); });
    setFocusProxy(m_write);
    retranslate();
}

void FirstPostOffer::setSite(const QString& name)
{
    m_name = name;
    retranslate();
}

void FirstPostOffer::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FirstPostOffer::retranslate()
{
    m_title->setText(tr("“%1” has no posts yet").arg(m_name));
    m_text->setText(
        tr("Choose what kind of post it is and type its title; Galley makes the file in "
           "_posts once you save."));
    m_write->setText(tr("Write the First Post…"));
    m_other->setText(tr("Open Another Site…"));
}

} // namespace galley
