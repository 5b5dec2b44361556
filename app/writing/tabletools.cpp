// SPDX-License-Identifier: MIT
#include "app/writing/tabletools.h"

#include "app/actions/actionset.h"
#include "app/writing/tablesizecard.h"
#include "editor/commands/blockcommands.h"
#include "editor/text/markdowneditor.h"

namespace galley {

TableTools::TableTools(MarkdownEditor& editor, ActionSet& actions, QObject* parent)
    : QObject(parent)
    , m_editor(editor)
    , m_card(new TableSizeCard(&editor))
{
    actions.on(Command::Table, this, [this] { insert(); });
    connect(m_card, &TableSizeCard::chosen, this, [this](int columns, int rows) {
        m_editor.carryOut(insertTable(m_editor.editContext(), columns, rows));
        m_editor.setFocus();
    });
}

void TableTools::insert()
{
    if (m_editor.isReadOnly())
        return;
    if (m_editor.textSelection().isEmpty())
        m_card->openBeside(*m_editor.viewport(), m_editor.cursorRect());
    else
        m_editor.run(TextCommand::Table);
}

} // namespace galley
