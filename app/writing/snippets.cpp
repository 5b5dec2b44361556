// SPDX-License-Identifier: MIT
#include "app/writing/snippets.h"

#include "app/look/icons.h"
#include "editor/commands/blockcommands.h"
#include "editor/completion/snippetdialog.h"
#include "editor/document/postdocument.h"
#include "editor/text/markdowneditor.h"

namespace galley {

Snippets::Snippets(MarkdownEditor& editor, QObject* parent)
    : QObject(parent)
    , m_editor(editor)
{
}

void Snippets::setSite(const QString& root)
{
    m_root = root;
}

QString Snippets::folder() const
{
    return m_root.isEmpty() ? QString() : snippetFolder(m_root);
}

QList<PaletteEntry> Snippets::entries()
{
    QList<PaletteEntry> entries;
    for (const Snippet& snippet : snippetsOf(m_root))
        entries += {snippet.name, snippet.description, tr("Snippet"),
            lineIcon(QStringLiteral("template")), [this, snippet] { insert(snippet); }};
    return entries;
}

void Snippets::insert(const Snippet& snippet)
{
    if (snippetFields(snippet).isEmpty()) {
        insertText(snippet.text, snippet.isBlock());
        return;
    }
    auto* dialog = new SnippetDialog(snippet, knownValues(), m_editor.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, asBlock = snippet.isBlock()] { insertText(dialog->text(), asBlock); });
    dialog->open();
}

void Snippets::insertText(const QString& text, bool asBlock)
{
    const TextSelection selection = m_editor.textSelection();
    const TextRange range{selection.start(), selection.end()};
    m_editor.carryOut(asBlock
            ? insertBlock(m_editor.editContext(), text)
            : CommandResult{{{range, text}}, TextSelection::caret(range.start + text.size())});
    m_editor.setFocus();
}

// What the post's own front matter can fill in.
QMap<QString, QString> Snippets::knownValues() const
{
    QMap<QString, QString> values;
    const FrontMatter& frontMatter = m_editor.postDocument().frontMatter();
    for (const FrontMatterEntry& entry : frontMatter.entries)
        values.insert(entry.key.toLower(), frontMatter.values[entry.key].toDisplayString());
    return values;
}

} // namespace galley
