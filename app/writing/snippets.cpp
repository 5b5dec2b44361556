#include "app/writing/snippets.h"

#include "app/look/icons.h"
#include "editor/commands/blockcommands.h"
#include "editor/completion/snippetdialog.h"
#include "editor/document/background.h"
#include "editor/document/postdocument.h"
#include "editor/text/markdowneditor.h"

namespace galley {

namespace {

constexpr int snippetCheckDelay = 700; // ms after the last key

} // namespace

Snippets::Snippets(MarkdownEditor& editor, QObject* parent)
    : QObject(parent)
    , m_editor(editor)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(snippetCheckDelay);
    connect(&m_timer, &QTimer::timeout, this, &Snippets::check);
    connect(&m_checking, &QFutureWatcherBase::finished, this, &Snippets::take);
    connect(&editor.postDocument(), &PostDocument::textChanged, this, &Snippets::textChanged);
}

Snippets::~Snippets()
{
    m_checking.disconnect(this);
}

void Snippets::setSite(const QString& root)
{
    m_root = root;
    m_snippets = snippetsOf(root);
    m_timer.start();
}

QString Snippets::folder() const
{
    return m_root.isEmpty() ? QString() : snippetFolder(m_root);
}

QList<PaletteEntry> Snippets::entries()
{
    m_snippets = snippetsOf(m_root);
    QList<PaletteEntry> entries;
    for (const Snippet& snippet : std::as_const(m_snippets))
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

void Snippets::textChanged()
{
    if (m_snippets.isEmpty())
        return;
    m_timer.start();
    if (!std::exchange(m_haveRepairs, false))
        return;
    for (Diagnostic& check : m_checks)
        check.repair.reset(); // its places are the old text's
    Q_EMIT checksChanged(m_checks);
}

void Snippets::check()
{
    m_again = m_checking.isRunning();
    if (m_again)
        return;
    m_checked = m_editor.postDocument().text();
    m_checking.setFuture(inBackground(
        [text = m_checked, snippets = m_snippets] { return outdatedSnippets(text, snippets); }));
}

void Snippets::take()
{
    if (m_timer.isActive())
        return; // looks again
    if (m_again || m_editor.postDocument().text() != m_checked) {
        check();
        return;
    }
    const QList<Diagnostic> now = m_checking.result();
    m_checked.clear();
    if (now.isEmpty() && m_checks.isEmpty())
        return;
    m_checks = now;
    m_haveRepairs = !now.isEmpty();
    Q_EMIT checksChanged(m_checks);
}

} // namespace galley
