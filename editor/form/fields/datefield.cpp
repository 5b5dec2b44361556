// SPDX-License-Identifier: MIT
#include "editor/form/fields/datefield.h"

#include <QAction>
#include <QCalendarWidget>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

namespace galley {

DateField::DateField(const FormField& field, QWidget* parent)
    : FieldEditor(field, parent)
    , m_line(new QLineEdit(this))
{
    auto* button = new QToolButton(this);
    button->setText(QStringLiteral("\u25be"));
    button->setToolTip(tr("Choose a date"));
    button->setAccessibleName(tr("Choose a date for %1").arg(label()));
    button->setFocusPolicy(Qt::TabFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_line, 1);
    row->addWidget(button);
    adoptInput(m_line);
    if (!field.dateFormat.isEmpty()) {
        const QDateTime example(QDate(2001, 2, 3), QTime(0, 0));
        if (const auto format = DateFormat::parse(example.toString(field.dateFormat)))
            m_format = *format;
    } else {
        m_format.separator = u'-'; // YAML's own form
    }
    m_line->setPlaceholderText(m_format.write(QDate(2025, 12, 31)));
    connect(button, &QToolButton::clicked, this, &DateField::openCalendar);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) {
        check();
        Q_EMIT edited({{}, text});
    });
}

void DateField::showValue(const FieldValue& value)
{
    const QString text = value.value.isString() ? value.value.toDisplayString() : value.written;
    if (text != m_line->text())
        m_line->setText(text);
    check();
}

void DateField::check()
{
    const QString text = m_line->text();
    const std::optional<DateFormat> format = DateFormat::parse(text);
    if (format)
        m_format = *format;
    const bool suspicious = !format && !text.isEmpty();
    setOwnProblem(suspicious ? tr("This is not a date.") : QString());
}

void DateField::openCalendar()
{
    QMenu menu(this);
    auto* calendar = new QCalendarWidget(&menu);
    const std::optional<DateFormat> now = DateFormat::parse(m_line->text());
    calendar->setSelectedDate(now ? now->date : QDate::currentDate());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setGridVisible(false);
    auto* holder = new QWidgetAction(&menu);
    holder->setDefaultWidget(calendar);
    menu.addAction(holder);
    QAction* today = menu.addAction(tr("Today"));
    connect(today, &QAction::triggered, this, [this] { pick(QDate::currentDate()); });
    const auto take = [this, &menu](const QDate& date) {
        menu.close();
        pick(date);
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    menu.exec(mapToGlobal(QPoint(0, height())));
}

void DateField::pick(const QDate& date)
{
    const QString text = m_format.write(date);
    if (text == m_line->text())
        return;
    m_line->setText(text);
    check();
    Q_EMIT edited({{}, text});
}

} // namespace galley
