#include "editor/wordlist.h"

#include "editor/post/postfile.h"

#include <QDir>
#include <QFileInfo>

namespace galley {

WordList::WordList(const QString& file)
    : m_file(file)
{
    if (file.isEmpty() || !QFileInfo::exists(file))
        return;
    const Result<QByteArray> bytes = readFile(file);
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

Result<void> WordList::add(const QString& word)
{
    m_words += word;
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
