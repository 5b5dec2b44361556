// SPDX-License-Identifier: MIT
#include "app/writing/fillingin.h"

#include "app/actions/actionset.h"
#include "app/checks/checkspanel.h"
#include "app/panes/mainwindow.h"
#include "app/status/problemscard.h"
#include "app/status/statusline.h"
#include "editor/completion/placeholdertour.h"
#include "editor/document/postdocument.h"
#include "editor/form/fields/fieldeditor.h"
#include "editor/form/frontmatterform.h"
#include "editor/text/markdowneditor.h"

#include <QApplication>

#include <algorithm>

namespace galley {

FillingIn::FillingIn(MainWindow& window, ActionSet& actions, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_tour(new PlaceholderTour(window.editor()))
{
    actions.on(Command::NextPlaceholder, this, [this] { goToNext(); });
    connect(m_tour, &PlaceholderTour::fieldRequested, this, &FillingIn::goToField);
    connect(m_tour, &PlaceholderTour::finished, this,
        [this] { Q_EMIT announced(tr("Everything is filled in.")); });
    wireStatus();
}

void FillingIn::wireStatus()
{
    StatusLine& status = m_window.statusLine();
    connect(m_tour, &PlaceholderTour::changed, this,
        [this, &status](const QList<Placeholder>& placeholders) {
            status.setOpenPlaces(placeholderProblems(placeholders));
            Q_EMIT counted(int(placeholders.size()));
        });
    connect(&status.openPlaces().panel(), &ChecksPanel::lineRequested, this,
        [this](const Diagnostic& place) { m_tour->goOnFrom(place.range.start); });
}

void FillingIn::begin()
{
    m_tour->goOnFrom(m_window.editor().postDocument().frontMatter().bodyStart);
}

void FillingIn::goToNext()
{
    m_tour->goOnFrom(placeOfFocus());
    if (m_tour->placeholders().isEmpty())
        Q_EMIT announced(tr("Nothing is left to fill in."));
}

// Behind the value whose field has the keyboard, else behind the selection of the text.
qsizetype FillingIn::placeOfFocus() const
{
    const MarkdownEditor& editor = m_window.editor();
    for (const FrontMatterEntry& entry : editor.postDocument().frontMatter().entries) {
        const FieldEditor* field = m_window.form().field(entry.key);
        if (field && field->isAncestorOf(QApplication::focusWidget()))
            return entry.valueRange.end;
    }
    return editor.textSelection().end();
}

void FillingIn::goToField(qsizetype position)
{
    const QList<FrontMatterEntry>& entries = m_window.editor().postDocument().frontMatter().entries;
    const auto found = std::ranges::find_if(
        entries, [position](const auto& entry) { return entry.lines.contains(position); });
    if (found != entries.end())
        m_window.form().focusField(found->key);
}

} // namespace galley
