// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/error.h"

#include <QSet>
#include <QString>

namespace galley {

// Words that spelling accepts, in a text file: one a line, `#` begins a comment. A word in lower
// case stands for all spellings of its letters, others for themselves alone.
class WordList {
public:
    // Reads the file; a missing one is an empty list.
    explicit WordList(const QString& file = {});
    // The list of a site. One that lies outside of `root`, links resolved, is neither read nor
    // written.
    WordList(const QString& file, const QString& root);

    QString file() const { return m_file; }
    bool contains(const QString& word) const;
    // Adds the word and writes the file, keeping its other lines. Errors: the file cannot be
    // written; the word counts until the program ends all the same.
    Result<void> add(const QString& word);

private:
    bool mayUse() const;

    QString m_file;
    QString m_root; // empty: anywhere
    QSet<QString> m_words;
};

} // namespace galley
