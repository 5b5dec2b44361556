// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>

namespace galley {

// The posts in which every word typed occurs, in title, author, file name, date or description.
class PostFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setTyped(const QString& typed);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
};

} // namespace galley
