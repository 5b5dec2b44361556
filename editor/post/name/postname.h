// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace galley {

// A post's file name: `YYYY-MM-DD-slug.ext`; without a date, as drafts are, `slug.ext`. Source:
// Jekyll's Document::DATE_FILENAME_MATCHER (years of two or four digits, months and days of one or
// two).
struct PostName {
    QDate date;
    QString slug;
    QString extension; // with the dot

    // Nothing when Jekyll would not take the file for a post.
    static std::optional<PostName> parse(const QString& fileName);
    // Whether the name has the form of a post's, also with a date that does not exist: Jekyll reads
    // such a file, and stops unless its front matter has a date.
    static bool isDated(const QString& fileName);
    QString fileName() const;
};

// A slug for a title by Jekyll's Utils.slugify (mode default), ASCII letters only; empty when the
// title has none, e.g. a Chinese one (the user is then asked).
QString asciiSlug(const QString& title);

} // namespace galley
