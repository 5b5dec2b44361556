// SPDX-License-Identifier: MIT
#include "app/actions/menus.h"

#include "app/actions/actionset.h"
#include "app/look/icons.h"

#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QWidget>

#include <algorithm>
#include <map>

namespace galley {

Menus::Menus(ActionSet& actions, QMenuBar* bar, QObject* parent)
    : QObject(parent)
    , m_recent(new QMenu(bar))
{
    std::map<MenuId, int> lastGroup;
    for (const ActionRow& row : actionTable()) {
        QMenu* const target = madeMenu(row.menu, bar);
        const auto [last, isFirst] = lastGroup.try_emplace(row.menu, row.group);
        if (!isFirst && last->second != row.group)
            target->addSeparator();
        last->second = row.group;
        target->addAction(actions.action(row.command));
        if (row.command == Command::OpenSample)
            target->addMenu(m_recent);
    }
    setRecent({}, {});
    retranslate();
}

QMenu* Menus::madeMenu(MenuId id, QMenuBar* bar)
{
    if (QMenu* const known = m_menus.value(id))
        return known;
    const std::optional<MenuId> parent = parentMenu(id);
    if (!parent)
        return m_menus[id] = bar->addMenu(QString());
    QMenu* const outer = madeMenu(*parent, bar);
    const auto known = m_menus.keys();
    const bool isFirst =
        std::ranges::none_of(known, [&](MenuId other) { return parentMenu(other) == parent; });
    if (isFirst)
        outer->addSeparator();
    return m_menus[id] = outer->addMenu(QString());
}

void Menus::setRecent(const QList<Recent>& sites, const QList<Recent>& posts)
{
    m_recent->clear();
    addRecent(sites, lineIcon(QStringLiteral("site")));
    m_recent->addSeparator();
    addRecent(posts, lineIcon(QStringLiteral("file")));
    m_recent->setEnabled(!sites.isEmpty() || !posts.isEmpty());
}

void Menus::addRecent(const QList<Recent>& places, const QIcon& icon)
{
    for (const Recent& place : places) {
        QString text = place.text;
        m_recent->addAction(icon, text.replace(QLatin1Char('&'), QLatin1String("&&")), this,
            [this, path = place.path] { Q_EMIT recentChosen(path); });
    }
}

void Menus::retranslate()
{
    for (auto it = m_menus.cbegin(); it != m_menus.cend(); ++it)
        it.value()->setTitle(menuTitle(it.key()));
    m_recent->setTitle(tr("Open &Recent"));
}

void Menus::fillToolBar(const ActionSet& actions, QToolBar* bar)
{
    const ActionRow* previous = nullptr;
    for (const ActionRow& row : actionTable()) {
        if (!row.inToolBar)
            continue;
        if (previous && (previous->menu != row.menu || previous->group != row.group))
            bar->addSeparator();
        bar->addAction(actions.action(row.command));
        previous = &row;
    }
    auto* gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    for (const Command command :
        {Command::CommandPalette, Command::ShowLibrary, Command::ShowForm, Command::ShowPreview})
        bar->addAction(actions.action(command));
}

} // namespace galley
