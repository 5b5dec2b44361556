// SPDX-License-Identifier: MIT
#include "app/actions/actionset.h"

#include "app/look/icons.h"

#include <QAction>
#include <QActionGroup>

#include <map>

namespace galley {

namespace {

QList<QKeySequence> parsedKeys(const QString& text)
{
    QList<QKeySequence> list;
    for (const QString& part : text.split(QStringLiteral("; "), Qt::SkipEmptyParts))
        list += QKeySequence::fromString(part, QKeySequence::PortableText);
    return list;
}

} // namespace

ActionSet::ActionSet(QObject* parent)
    : QObject(parent)
{
    std::map<std::pair<MenuId, int>, QActionGroup*> choices;
    for (const ActionRow& row : actionTable()) {
        auto* action = new QAction(this);
        action->setObjectName(QLatin1String(row.name));
        action->setIcon(lineIcon(QLatin1String(row.icon)));
        action->setShortcuts(defaultKeys(row.command));
        action->setCheckable(row.kind != ActionKind::Plain);
        action->setEnabled(false);
        action->setVisible(false);
        // what is on is told by a tick, which an icon would take the place of
        action->setIconVisibleInMenu(row.kind == ActionKind::Plain);
        // Qt would move "About" and "Quit" by their texts; the table says where they go
        action->setMenuRole(QAction::NoRole);
        if (row.kind == ActionKind::Choice) {
            auto*& group = choices[{row.menu, row.group}];
            if (!group)
                group = new QActionGroup(this);
            group->addAction(action);
        }
        m_actions.insert(row.command, action);
    }
    retranslate();
}

ActionSet::~ActionSet() = default;

QAction* ActionSet::action(Command command) const
{
    return m_actions.value(command);
}

void ActionSet::on(Command command, QObject* context, std::function<void()> handler)
{
    QAction* const action = m_actions.value(command);
    setEnabled(command, true);
    action->setVisible(true);
    connect(action, &QAction::triggered, context, [handler = std::move(handler)] { handler(); });
}

void ActionSet::onToggle(Command command, Settings& settings, const Setting<bool>& setting,
    QObject* context, const std::function<void(bool)>& show)
{
    on(command, context, [this, command, &settings, &setting, show] {
        const bool isOn = action(command)->isChecked();
        settings.set(setting, isOn);
        show(isOn);
    });
    setChecked(command, settings.get(setting));
    show(settings.get(setting));
}

bool ActionSet::isHandled(Command command) const
{
    return m_actions.value(command)->isVisible();
}

void ActionSet::trigger(Command command)
{
    m_actions.value(command)->trigger();
}

void ActionSet::setChecked(Command command, bool checked)
{
    m_actions.value(command)->setChecked(checked);
}

void ActionSet::setEnabled(Command command, bool enabled)
{
    if (enabled)
        m_enabled.insert(command);
    else
        m_enabled.remove(command);
    applyEnabled(command);
}

void ActionSet::setPostShown(bool shown)
{
    m_postShown = shown;
    for (const ActionRow& row : actionTable())
        applyEnabled(row.command);
}

void ActionSet::applyEnabled(Command command)
{
    m_actions.value(command)->setEnabled(
        m_enabled.contains(command) && (m_postShown || !needsPost(actionRow(command))));
}

QList<QKeySequence> ActionSet::defaultKeys(Command command)
{
    return parsedKeys(QString::fromLatin1(actionRow(command).shortcut));
}

QList<QKeySequence> ActionSet::keys(Command command) const
{
    return m_actions.value(command)->shortcuts();
}

void ActionSet::setKeys(Command command, const QList<QKeySequence>& keys)
{
    m_actions.value(command)->setShortcuts(keys);
    retranslate(); // the keys are in the tool tips
}

QVariantMap ActionSet::changedKeys() const
{
    QVariantMap changed;
    for (const ActionRow& row : actionTable()) {
        const QList<QKeySequence> now = keys(row.command);
        if (now != defaultKeys(row.command))
            changed.insert(QLatin1String(row.name),
                QKeySequence::listToString(now, QKeySequence::PortableText));
    }
    return changed;
}

void ActionSet::applyChangedKeys(const QVariantMap& keys)
{
    for (const ActionRow& row : actionTable()) {
        if (const auto changed = keys.constFind(QLatin1String(row.name)); changed != keys.cend())
            m_actions.value(row.command)->setShortcuts(parsedKeys(changed->toString()));
    }
    giveWay(keys);
    retranslate();
}

// What the user chose stays the user's where a later version of the program has a use of its own
// for the keys.
void ActionSet::giveWay(const QVariantMap& changed)
{
    QList<QKeySequence> taken;
    for (const QVariant& keys : changed)
        taken += parsedKeys(keys.toString());
    for (const ActionRow& row : actionTable()) {
        if (changed.contains(QLatin1String(row.name)))
            continue;
        QList<QKeySequence> keys = m_actions.value(row.command)->shortcuts();
        if (keys.removeIf([&taken](const QKeySequence& key) { return taken.contains(key); }) > 0)
            m_actions.value(row.command)->setShortcuts(keys);
    }
}

void ActionSet::retranslate()
{
    for (const ActionRow& row : actionTable()) {
        QAction* const action = m_actions.value(row.command);
        action->setText(actionText(row));
        action->setIconText(plainActionText(row)); // on buttons that show a text
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty()
                ? plainActionText(row)
                : QStringLiteral("%1 (%2)").arg(plainActionText(row), keys));
    }
}

} // namespace galley
