// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/reader/sitereader.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace galley::test {

// A folder in which a site is made post by post.
class SiteFolder {
public:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    void write(const QString& name, const QString& text) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

    SiteSnapshotPtr read() const { return *readSite(m_folder.path()); }

private:
    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/galley hàbits 文-XXXXXX")};
};

inline QSet<QString> wordsOf(const QString& text)
{
    static const QRegularExpression gaps(QStringLiteral("[^\\p{L}\\p{N}]+"));
    const QStringList words = text.toLower().split(gaps, Qt::SkipEmptyParts);
    return QSet<QString>(words.begin(), words.end());
}

// A site whose habits are drawn by lot: keys, their order, quotes and values, kinds, what its posts
// end with. All posts of it follow these, and differ in all else.
struct GeneratedSite {
    explicit GeneratedSite(quint32 seed);

    SiteFolder folder;
    QStringList keys; // in the order of the posts
    QString kind; // empty: titles have none
    QString ending; // empty: every post ends otherwise
    bool quotesTitles = false;
    QString words; // all that its posts say

private:
    QString valueOf(const QString& key, int post);

    QRandomGenerator m_lot;
};

inline QString GeneratedSite::valueOf(const QString& key, int post)
{
    const QString own = QStringLiteral("Own%1x%2").arg(key).arg(post);
    if (key == QLatin1String("title")) {
        const QString title = (kind.isEmpty() ? QString() : kind + u' ') + own;
        return quotesTitles || !kind.isEmpty() ? u'\'' + title + u'\'' : title;
    }
    if (key == QLatin1String("layout"))
        return QStringLiteral("post");
    if (key == QLatin1String("date"))
        return QStringLiteral("2025-0%1-01 10:00:00").arg(post + 1);
    if (key == QLatin1String("tags"))
        return QStringLiteral("[Always, %1]").arg(own);
    if (key == QLatin1String("published"))
        return QStringLiteral("True");
    return key.startsWith(QLatin1String("same")) ? QStringLiteral("Same%1").arg(key) : own;
}

inline GeneratedSite::GeneratedSite(quint32 seed)
    : m_lot(seed)
{
    keys = {QStringLiteral("title"), QStringLiteral("layout"), QStringLiteral("date"),
        QStringLiteral("tags"), QStringLiteral("published"), QStringLiteral("author"),
        QStringLiteral("description"), QStringLiteral("same_group"), QStringLiteral("doi")};
    std::shuffle(keys.begin(), keys.end(), m_lot);
    keys.resize(3 + qsizetype(m_lot.bounded(6)));
    if (!keys.contains(QStringLiteral("title")))
        keys += QStringLiteral("title");
    kind = m_lot.bounded(2) ? QStringLiteral("[Press Release]") : QString();
    quotesTitles = m_lot.bounded(2) == 1;
    if (m_lot.bounded(3) > 0)
        ending = QStringLiteral("## About the Institute of Foggy Weather\n\nThe institute counts "
                                "the drops of every fog since 1911, by hand.\n\n"
                                "## Contact\n\nMs Mist, mist@fog.example");
    folder.write(QStringLiteral("_config.yml"), QStringLiteral("title: Fog\n"));
    const int count = 3 + m_lot.bounded(6);
    for (int post = 0; post < count; ++post) {
        QString text = QStringLiteral("---\n");
        for (const QString& key : std::as_const(keys))
            text += key + QStringLiteral(": ") + valueOf(key, post) + u'\n';
        text += QStringLiteral("---\n\nBody%1 says it.\n\n## Introduction\n\nUnlike%1 others%1.\n")
                    .arg(post);
        text += ending.isEmpty() ? QStringLiteral("\nThe last%1 word%1.\n").arg(post)
                                 : u'\n' + ending + u'\n';
        words += text;
        folder.write(QStringLiteral("_posts/2025-0%1-01-p.md").arg(post + 1), text);
    }
}

} // namespace galley::test
