// SPDX-License-Identifier: MIT
#include "app/library/list/postlistmodel.h"

#include "app/library/list/listtexts.h"
#include "editor/look/plaintip.h"
#include "editor/post/base/joinedtext.h"
#include "preview/site/checkout/documenttexts.h"

#include <algorithm>

namespace galley {

PostListModel::PostListModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

// What was found stays until the new texts are searched.
void PostListModel::setSite(const SiteSnapshotPtr& site)
{
    QHash<QString, PostHit> hits;
    for (qsizetype i = 0; i < m_hits.size(); ++i)
        hits.insert(m_site->posts().at(i).file, m_hits.at(i));
    m_hits.clear();
    m_site = site;
    m_facts = site ? postFacts(*site) : QList<PostFacts>();
    for (int post = 0; !m_words.isEmpty() && post < postCount(); ++post)
        m_hits += hits.value(m_site->posts().at(post).file, PostHit::None);
    sortAgain();
}

void PostListModel::setSelection(const PostSelection& selection)
{
    m_selection = selection;
    sortAgain();
}

void PostListModel::sortAgain()
{
    m_order = orderedPosts(m_facts, m_selection.order);
    arrange();
}

void PostListModel::setFound(const SearchWords& words, const QList<PostHit>& hits)
{
    m_words = words;
    m_hits = words.isEmpty() ? QList<PostHit>() : hits;
    arrange();
}

void PostListModel::arrange()
{
    beginResetModel();
    m_snippets.clear();
    m_rows.clear();
    std::ranges::copy_if(
        m_order, std::back_inserter(m_rows), [this](int post) { return isShown(post); });
    if (!m_hits.isEmpty())
        std::stable_partition(m_rows.begin(), m_rows.end(),
            [this](int post) { return m_hits.at(post) == PostHit::Head; });
    endResetModel();
}

bool PostListModel::isShown(int post) const
{
    return (m_hits.isEmpty() || m_hits.at(post) != PostHit::None)
        && m_selection.accepts(
            m_facts.at(post), m_selection.onlyUnsaved && m_unsaved.contains(filePath(post)));
}

void PostListModel::setOpenFile(const QString& file)
{
    m_openFile = file;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {IsOpenRole});
}

void PostListModel::setUnsavedFiles(const QSet<QString>& files)
{
    if (std::exchange(m_unsaved, files) == files)
        return;
    if (m_selection.onlyUnsaved)
        arrange();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {IsUnsavedRole});
}

QModelIndex PostListModel::indexOf(const QString& file) const
{
    for (int row = 0; !file.isEmpty() && row < rowCount(); ++row) {
        if (file.endsWith(m_site->posts().at(m_rows.at(row)).file)
            && file == filePath(m_rows.at(row)))
            return index(row);
    }
    return {};
}

int PostListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PostListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = m_rows.at(index.row());
    const PostSummary& post = m_site->posts().at(row);
    switch (role) {
    case Qt::DisplayRole:
        return post.title.isEmpty() ? m_facts.at(row).title : post.title;
    case Qt::ToolTipRole:
        return plainTip(toolTip(post));
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case FileRole:
        return filePath(row);
    case DateRole:
        return m_facts.at(row).year != 0 ? post.date.date().toString(Qt::ISODate) : QString();
    case AuthorRole:
        return post.author;
    case ProblemRole:
        return post.problems.join(QLatin1Char('\n'));
    case AddressRole:
        return post.url;
    case CoverRole:
        return post.cover;
    case IsOpenRole:
        return !m_openFile.isEmpty() && filePath(row) == m_openFile;
    case IsUnsavedRole:
        return !m_unsaved.isEmpty() && m_unsaved.contains(filePath(row));
    default:
        return factOf(row, role);
    }
}

QVariant PostListModel::factOf(int post, int role) const
{
    const PostFacts& facts = m_facts.at(post);
    switch (role) {
    case TitleRole:
        return facts.title;
    case TitleMarksRole:
        return QVariant::fromValue(marksOf(m_words, facts.title));
    case KindRole:
        return facts.kind;
    case YearRole:
        return facts.year;
    case StateRole:
        return int(facts.state);
    case HasSnippetRole:
        return !m_hits.isEmpty() && m_hits.at(post) == PostHit::Text;
    case SnippetRole:
        return QVariant::fromValue(snippet(post));
    default:
        return {};
    }
}

const SearchSnippet& PostListModel::snippet(int post) const
{
    const auto known = m_snippets.constFind(post);
    if (known != m_snippets.constEnd())
        return *known;
    return *m_snippets.insert(post, snippetOf(m_words, decodedText(postSource(*m_site, post))));
}

QString PostListModel::filePath(int post) const
{
    return m_site->root() + QLatin1Char('/') + m_site->posts().at(post).file;
}

QString PostListModel::toolTip(const PostSummary& post) const
{
    QStringList lines{post.file};
    if (!post.url.isEmpty())
        lines += post.url;
    return (lines + post.problems).join(QLatin1Char('\n'));
}

QString PostListModel::accessibleText(const QModelIndex& index) const
{
    QStringList parts{data(index, Qt::DisplayRole).toString(), data(index, DateRole).toString(),
        data(index, AuthorRole).toString(),
        postStateText(PostState(data(index, StateRole).toInt()))};
    if (data(index, IsUnsavedRole).toBool())
        parts += unsavedText();
    if (data(index, HasSnippetRole).toBool())
        parts += data(index, SnippetRole).value<SearchSnippet>().text;
    parts += joinedSentences(data(index, ProblemRole).toString().split(u'\n'));
    parts.removeAll(QString());
    return joinedList(parts);
}

} // namespace galley
