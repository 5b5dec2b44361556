// SPDX-License-Identifier: MIT
#include "app/panes/paletteentries.h"

#include "app/actions/actionset.h"
#include "app/actions/synonyms.h"
#include "app/library/list/postlistmodel.h"
#include "app/look/icons.h"
#include "editor/document/postdocument.h"
#include "editor/post/base/joinedtext.h"
#include "editor/syntax/outline.h"

#include <QAction>
#include <QCoreApplication>

namespace galley {

namespace {

struct PaletteTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::CommandPalette)
};

} // namespace

QList<PaletteEntry> commandEntries(ActionSet& actions)
{
    QList<PaletteEntry> entries;
    for (const ActionRow& row : actionTable()) {
        QAction* const action = actions.action(row.command);
        if (!action->isEnabled() || !actions.isHandled(row.command)
            || row.command == Command::CommandPalette)
            continue;
        const bool isChoice = row.kind == ActionKind::Choice;
        const QString menu = plainText(menuTitle(row.menu));
        const QString text = plainActionText(row);
        entries += {isChoice ? labelled(menu, text) : text,
            action->shortcut().toString(QKeySequence::NativeText),
            parentMenu(row.menu) ? menu : PaletteTexts::tr("Command"), action->icon(),
            [action] { action->trigger(); }, synonyms(row.command)};
    }
    return entries;
}

QList<PaletteEntry> headingEntries(
    const PostDocument& document, const std::function<void(int line)>& goTo)
{
    QList<PaletteEntry> entries;
    for (const OutlineEntry& heading : outlineOf(document.text())) {
        entries += {heading.title, PaletteTexts::tr("Line %1").arg(heading.line),
            PaletteTexts::tr("Heading"), lineIcon(QStringLiteral("heading")),
            [goTo, line = heading.line] { goTo(line); }};
    }
    return entries;
}

QList<PaletteEntry> postEntries(
    const SiteSnapshotPtr& site, const std::function<void(const QString& file)>& open)
{
    QList<PaletteEntry> entries;
    PostListModel model;
    model.setSite(site);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const QString file = model.data(index, PostListModel::FileRole).toString();
        entries += {model.data(index, Qt::DisplayRole).toString(),
            model.data(index, PostListModel::DateRole).toString(), PaletteTexts::tr("Post"),
            lineIcon(QStringLiteral("file")), [open, file] { open(file); }};
    }
    return entries;
}

} // namespace galley
