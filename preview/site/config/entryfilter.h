// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/config/siteconfig.h"

#include <QRegularExpression>

namespace galley {

// Which files of a checkout Jekyll reads. Source: Jekyll 4.3 lib/jekyll/entry_filter.rb.
class EntryFilter {
public:
    explicit EntryFilter(const SiteConfig& config);

    // `entry` relative to `base`, which is relative to the source and empty or ends in '/'.
    // Decides for this entry alone; its parents are asked about on their own.
    bool accepts(const QString& base, const QString& entry, bool isFolder) const;
    bool isExcluded(const QString& path, bool isFolder) const;
    // Whether one of the patterns, as `include` and `exclude` take them, names the file.
    static bool isNamedBy(const QStringList& texts, const QString& path);

private:
    struct Pattern {
        QString text;
        QRegularExpression expression; // empty without wildcards
    };
    static QList<Pattern> patterns(const QStringList& texts);
    static bool isNamed(const QList<Pattern>& patterns, const QString& path, bool isFolder);

    QList<Pattern> m_include;
    QList<Pattern> m_exclude;
};

} // namespace galley
