// SPDX-License-Identifier: MIT
#include "app/library/postfilter.h"

#include "app/library/postlistmodel.h"

#include <algorithm>

namespace galley {

void PostFilter::setTyped(const QString& typed)
{
    m_words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool PostFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_words.isEmpty())
        return true;
    const QString text =
        sourceModel()->index(row, 0, parent).data(PostListModel::SearchRole).toString();
    return std::ranges::all_of(
        m_words, [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace galley
