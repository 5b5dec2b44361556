// SPDX-License-Identifier: MIT
#include "app/library/postlistmodel.h"

#include "editor/look/plaintip.h"
#include "editor/post/base/joinedtext.h"

#include <QCoreApplication>
#include <QDir>

namespace galley {

PostState postState(const PostSummary& post, const QDateTime& now)
{
    if (post.ignored)
        return PostState::Ignored;
    if (post.file.startsWith(QLatin1String("_drafts/")))
        return PostState::Draft;
    if (post.published)
        return PostState::Published;
    return post.date.isValid() && post.date > now ? PostState::Scheduled : PostState::Hidden;
}

QString postStateText(PostState state)
{
    switch (state) {
    case PostState::Published:
        return QCoreApplication::translate("galley::PostState", "Published");
    case PostState::Hidden:
        return QCoreApplication::translate("galley::PostState", "Hidden");
    case PostState::Scheduled:
        return QCoreApplication::translate("galley::PostState", "Future");
    case PostState::Draft:
        return QCoreApplication::translate("galley::PostState", "Draft");
    case PostState::Ignored:
        return QCoreApplication::translate("galley::PostState", "Ignored");
    }
    return {};
}

PostListModel::PostListModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void PostListModel::setSite(const SiteSnapshotPtr& site)
{
    beginResetModel();
    m_site = site;
    endResetModel();
}

void PostListModel::setOpenFile(const QString& file)
{
    m_openFile = file;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {IsOpenRole});
}

QModelIndex PostListModel::indexOf(const QString& file) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (filePath(m_site->posts().at(row)) == file)
            return index(row);
    }
    return {};
}

int PostListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_site ? 0 : int(m_site->posts().size());
}

QVariant PostListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PostSummary& post = m_site->posts().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return post.title.isEmpty() ? QDir(post.file).dirName() : post.title;
    case Qt::ToolTipRole:
        return plainTip(toolTip(post));
    case Qt::AccessibleTextRole:
        return joinedList(
            {data(index, Qt::DisplayRole).toString(), data(index, DateRole).toString(), post.author,
                postStateText(postState(post, QDateTime::currentDateTime())),
                joinedSentences(post.problems)});
    case FileRole:
        return filePath(post);
    case DateRole:
        // a file without a date in its name has only the one that Jekyll makes up
        return post.date.isValid() && !post.ignored ? post.date.date().toString(Qt::ISODate)
                                                    : QString();
    case AuthorRole:
        return post.author;
    case StateRole:
        return int(postState(post, QDateTime::currentDateTime()));
    case ProblemRole:
        return post.problems.join(QLatin1Char('\n'));
    case CoverRole:
        return post.cover;
    case IsOpenRole:
        return !m_openFile.isEmpty() && filePath(post) == m_openFile;
    case SearchRole:
        return QStringList{post.title, post.author, post.file, post.description}.join(
            QLatin1Char('\n'));
    default:
        return {};
    }
}

QString PostListModel::filePath(const PostSummary& post) const
{
    return m_site->root() + QLatin1Char('/') + post.file;
}

QString PostListModel::toolTip(const PostSummary& post) const
{
    QStringList lines{post.file};
    if (!post.url.isEmpty())
        lines += post.url;
    return (lines + post.problems).join(QLatin1Char('\n'));
}

} // namespace galley
