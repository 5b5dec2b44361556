// SPDX-License-Identifier: MIT
#include "app/preferences/preferencerow.h"

#include "app/actions/actionset.h"
#include "app/actions/synonyms.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>

namespace galley {

PreferenceRow toggleRow(ActionSet& actions, Command command, QWidget* parent)
{
    QAction* const action = actions.action(command);
    auto* const box = new QCheckBox(plainActionText(actionRow(command)), parent);
    box->setChecked(action->isChecked());
    box->setEnabled(action->isEnabled());
    QObject::connect(box, &QCheckBox::toggled, action, [action](bool on) {
        if (action->isChecked() != on)
            action->trigger();
    });
    QObject::connect(action, &QAction::toggled, box, &QCheckBox::setChecked);
    return {{}, box, synonyms(command)};
}

PreferenceRow choiceRow(
    ActionSet& actions, const QString& name, const QList<Command>& commands, QWidget* parent)
{
    auto* const list = new QComboBox(parent);
    QString also;
    for (const Command command : commands) {
        QAction* const action = actions.action(command);
        if (!action->isEnabled())
            continue;
        const QString text = plainActionText(actionRow(command));
        list->addItem(text, QVariant::fromValue(action));
        also += text + u' ' + synonyms(command) + u' ';
        if (action->isChecked())
            list->setCurrentIndex(list->count() - 1);
        QObject::connect(action, &QAction::toggled, list, [list, action](bool on) {
            const QSignalBlocker quiet(list);
            if (on)
                list->setCurrentIndex(list->findData(QVariant::fromValue(action)));
        });
    }
    QObject::connect(list, &QComboBox::activated, list,
        [list](int index) { list->itemData(index).value<QAction*>()->trigger(); });
    return {name, list, also};
}

PreferenceRow buttonRow(ActionSet& actions, Command command, QWidget* parent)
{
    QAction* const action = actions.action(command);
    QString text = actionText(actionRow(command));
    auto* const button = new QPushButton(plainText(text) + QStringLiteral("…"), parent);
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return {{}, button, synonyms(command)};
}

} // namespace galley
