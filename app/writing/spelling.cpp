// SPDX-License-Identifier: MIT
#include "app/writing/spelling.h"

#include "editor/document/background.h"
#include "editor/document/postdocument.h"
#include "editor/spelling/spellengine.h"
#include "editor/spelling/spellmarker.h"
#include "editor/text/markdowneditor.h"

#include <QAction>
#include <QDir>
#include <QMenu>

namespace galley {

Spelling::Spelling(MarkdownEditor& editor, const QString& personalWords, QObject* parent)
    : QObject(parent)
    , m_editor(editor)
    , m_marker(new SpellMarker(editor))
    , m_personal(personalWords)
{
    connect(&m_loading, &QFutureWatcherBase::finished, this, &Spelling::takeEngine);
    connect(&editor, &MarkdownEditor::contextMenuMade, this, &Spelling::addSuggestions);
}

Spelling::~Spelling()
{
    m_loading.disconnect(this);
}

QString Spelling::siteWords(const QString& root)
{
    return QDir(root).filePath(QStringLiteral("_galley/words.txt"));
}

void Spelling::setLanguage(const QString& language)
{
    m_language = language;
    m_engine.reset();
    judge();
    if (!language.isEmpty())
        m_loading.setFuture(inBackground([language] { return SpellEngine::load(language); }));
}

void Spelling::takeEngine()
{
    if (m_language.isEmpty())
        return;
    m_engine = m_loading.result();
    judge();
    if (m_engine)
        Q_EMIT ready();
    else
        Q_EMIT announced(tr("Spelling is not checked: the system has no dictionary “%1”. On Debian "
                            "it is in the package hunspell-%2.")
                             .arg(m_language, m_language.toLower().replace(u'_', u'-')));
}

void Spelling::setSite(const QString& root)
{
    m_site = root.isEmpty() ? WordList() : WordList(siteWords(root), root);
    judge();
}

void Spelling::judge()
{
    if (!m_engine) {
        m_marker->setJudge({});
        return;
    }
    m_marker->setJudge([this](const QString& word) {
        return m_personal.contains(word) || m_site.contains(word) || m_engine->knows(word);
    });
}

void Spelling::goToNext()
{
    const auto word = m_marker->nextMisspelling(m_editor.textSelection().start());
    if (!word) {
        Q_EMIT announced(isReady() ? tr("No misspelt words.") : tr("Spelling is not checked."));
        return;
    }
    m_editor.goToPosition(word->start);
    m_editor.setTextSelection({word->start, word->end});
    m_editor.setFocus();
}

void Spelling::showSuggestions()
{
    QMenu menu;
    addSuggestions(menu, int(m_editor.textSelection().position));
    if (menu.isEmpty()) {
        Q_EMIT announced(isReady() ? tr("The word at the cursor is spelt correctly.")
                                   : tr("Spelling is not checked."));
        return;
    }
    menu.setActiveAction(menu.actions().constFirst());
    menu.exec(m_editor.viewport()->mapToGlobal(m_editor.cursorRect().bottomLeft()));
}

void Spelling::addSuggestions(QMenu& menu, int position)
{
    const auto range = m_marker->misspellingAt(position);
    if (!range || !m_engine)
        return;
    const QString word = m_editor.postDocument().text().mid(range->start, range->length());
    QAction* const before = menu.actions().value(0);
    const auto add = [&menu, before](const QString& text) {
        auto* action = new QAction(text, &menu);
        menu.insertAction(before, action);
        return action;
    };
    const QStringList suggestions = m_engine->suggestions(word);
    for (const QString& suggestion : suggestions) {
        QAction* const action = add(QString(suggestion).replace(u'&', QStringLiteral("&&")));
        QFont font = action->font();
        font.setWeight(QFont::DemiBold);
        action->setFont(font);
        connect(action, &QAction::triggered, this,
            [this, range = *range, suggestion] { replace(range, suggestion); });
    }
    if (suggestions.isEmpty())
        add(tr("No suggestions"))->setEnabled(false);
    menu.insertSeparator(before);
    connect(add(tr("Add “%1” to My Words").arg(word)), &QAction::triggered, this,
        [this, word] { learn(m_personal, word); });
    if (!m_site.file().isEmpty())
        connect(add(tr("Add “%1” to the Site’s Words").arg(word)), &QAction::triggered, this,
            [this, word] { learn(m_site, word); });
    if (before)
        menu.insertSeparator(before);
}

void Spelling::learn(WordList& list, const QString& word)
{
    const Result<void> added = list.add(word);
    judge();
    Q_EMIT announced(
        added ? tr("“%1” now counts as correct.").arg(word) : added.error().whatHappened);
}

void Spelling::replace(const TextRange& word, const QString& with)
{
    m_editor.carryOut({{{word, with}}, TextSelection::caret(word.start + with.size())});
}

} // namespace galley
