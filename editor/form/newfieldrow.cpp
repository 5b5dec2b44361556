#include "editor/form/newfieldrow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace galley {

namespace {

constexpr int kNewNameWidth = 220; // pixels

} // namespace

NewFieldRow::NewFieldRow(QWidget* parent)
    : QWidget(parent)
    , m_button(new QToolButton(this))
    , m_name(new QLineEdit(this))
{
    m_button->setObjectName(QStringLiteral("addField"));
    m_button->setText(tr("+ Add Field"));
    m_button->setToolTip(tr("A value that this form has no field for yet"));
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setAccessibleName(tr("Add a field"));
    m_name->setObjectName(QStringLiteral("newFieldName"));
    m_name->setPlaceholderText(tr("Name, e.g. subtitle"));
    m_name->setAccessibleName(tr("Name of the new field"));
    m_name->setMaximumWidth(kNewNameWidth);
    m_name->installEventFilter(this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_button);
    row->addWidget(m_name, 1);
    row->addStretch(1);
    connect(m_button, &QToolButton::clicked, this, &NewFieldRow::open);
    connect(m_name, &QLineEdit::returnPressed, this, [this] {
        const QString key = m_name->text().trimmed();
        close();
        if (!key.isEmpty())
            Q_EMIT named(key);
    });
    close();
}

void NewFieldRow::open()
{
    m_name->clear();
    m_name->show();
    m_button->hide();
    m_name->setFocus(Qt::OtherFocusReason);
}

void NewFieldRow::close()
{
    m_name->hide();
    m_button->show();
}

bool NewFieldRow::eventFilter(QObject* watched, QEvent* event)
{
    const bool isEscape = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    const bool isLeft = event->type() == QEvent::FocusOut && m_name->text().isEmpty();
    if (isEscape || isLeft)
        close();
    return isEscape || QWidget::eventFilter(watched, event);
}

} // namespace galley
