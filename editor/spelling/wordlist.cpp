// SPDX-License-Identifier: MIT
#include "editor/spelling/wordlist.h"

#include "editor/post/file/filereader.h"
#include "editor/post/file/insidefolder.h"
#include "editor/post/file/postfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace galley {

namespace {

constexpr qint64 largestList = 4 * megabyte;

struct WordListTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::WordList)
};

} // namespace

WordList::WordList(const QString& file)
    : WordList(file, {})
{
}

WordList::WordList(const QString& file, const QString& root)
    : m_file(file)
    , m_root(root)
{
    if (file.isEmpty() || !QFileInfo::exists(file) || !mayUse())
        return;
    const Result<QByteArray> bytes = readBounded(file, largestList);
    if (!bytes)
        return;
    for (const QString& line : QString::fromUtf8(*bytes).split(u'\n')) {
        const QString word = line.section(u'#', 0, 0).trimmed();
        if (!word.isEmpty())
            m_words += word;
    }
}

bool WordList::contains(const QString& word) const
{
    return m_words.contains(word) || m_words.contains(word.toLower());
}

bool WordList::mayUse() const
{
    return m_root.isEmpty() || staysInside(m_root, m_file);
}

Result<void> WordList::add(const QString& word)
{
    m_words += word;
    if (!mayUse()) {
        Error error;
        error.file = m_file;
        error.whatHappened = WordListTexts::tr(
            "The site’s word list is a link that leads outside its folder; it was not changed.");
        return tl::unexpected(error);
    }
    QByteArray bytes;
    if (QFileInfo::exists(m_file)) {
        Result<QByteArray> known = readFile(m_file);
        if (!known)
            return tl::unexpected(known.error());
        bytes = *known;
    }
    QDir().mkpath(QFileInfo(m_file).path());
    if (!bytes.isEmpty() && !bytes.endsWith('\n'))
        bytes += '\n';
    return writeFileAtomically(m_file, bytes + word.toUtf8() + '\n');
}

} // namespace galley
