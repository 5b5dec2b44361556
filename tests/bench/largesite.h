// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QString>

namespace galley::bench {

inline void write(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

inline void copyFolder(const QString& from, const QString& to)
{
    for (const QFileInfo& entry :
        QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        const QString target = to + QLatin1Char('/') + entry.fileName();
        if (entry.isDir()) {
            copyFolder(entry.filePath(), target);
            continue;
        }
        QFile file(entry.filePath());
        if (file.open(QIODevice::ReadOnly))
            write(target, file.readAll());
    }
}

// A paragraph of English or Chinese words, always the same for a seed.
inline QByteArray paragraph(QRandomGenerator& random, bool chinese)
{
    static const QStringList english =
        QStringLiteral("the model finds early signs of disease in pictures taken by many hospitals "
                       "and says how sure it is")
            .split(QLatin1Char(' '));
    static const QString characters =
        QStringLiteral("模型在多家醫院的影像中找到疾病的早期跡象並說明它有多確定");
    QString text;
    for (int i = 0; i < (chinese ? 160 : 80); ++i)
        text += chinese ? QString(characters[random.bounded(int(characters.size()))])
                        : english[random.bounded(int(english.size()))] + QLatin1Char(' ');
    return text.toUtf8().trimmed();
}

inline QByteArray post(int number)
{
    constexpr int paragraphs = 18; // some 9 KB
    QRandomGenerator random(quint32(number + 1));
    const bool chinese = number % 4 == 0;
    const QByteArray title = paragraph(random, chinese).left(60);
    QByteArray text = "---\npublished: True\ntitle: \"[News] "
        + QString::fromUtf8(title).remove(QChar::ReplacementCharacter).toUtf8()
        + "\"\nauthor: Ann Author\nlayout: post\ngroup: news\ncover: /static/img/news/"
        + QByteArray::number(number)
        + "_cover.png\noneline_description: 'One line that says what is new and why it matters to "
          "the readers of this page.'\n"
          "last_updated: 2025/01/02\n---\n";
    for (int i = 0; i < paragraphs; ++i)
        text += (i % 5 == 0 ? "\n## Part " + QByteArray::number(i) + "\n" : QByteArray()) + "\n"
            + paragraph(random, chinese) + "\n";
    return text;
}

inline QString postName(int number)
{
    return QStringLiteral("_posts/%1/%2-%3-%4-post-%5.md")
        .arg(number % 4 == 0 ? QStringLiteral("zh") : QStringLiteral("en"))
        .arg(2015 + number % 10)
        .arg(1 + number % 12, 2, 10, QLatin1Char('0'))
        .arg(1 + number % 28, 2, 10, QLatin1Char('0'))
        .arg(number);
}

// The embedded site's layouts and pages, with `count` posts and a paginated list.
inline void writeSite(const QString& folder, int count)
{
    copyFolder(QStringLiteral(GALLEY_SOURCE_DIR "/resources/site"), folder);
    QDir(folder + QStringLiteral("/_posts")).removeRecursively();
    QFile::remove(folder + QStringLiteral("/news/page2.html"));
    QFile config(folder + QStringLiteral("/_config.yml"));
    if (config.open(QIODevice::Append))
        config.write("\npaginate: 5\npaginate_path: news/page:num\nplugins: [jekyll-paginate]\n");
    write(folder + QStringLiteral("/news/index.html"),
        "---\nlayout: news\ntitle: News\ngroup: news\n---\n{% for post in paginator.posts %}{% "
        "include news-card.html post=post %}{% endfor %}\n"
        "{% for page in (1..paginator.total_pages) %}{% if page == paginator.page %}<b>{{ page "
        "}}</b>{% endif %}{% endfor %}");
    for (int i = 0; i < count; ++i)
        write(folder + QLatin1Char('/') + postName(i), post(i));
}

} // namespace galley::bench
