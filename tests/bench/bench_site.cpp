// SPDX-License-Identifier: MIT
// How long a site of 5,000 posts takes to open and a post to render in it, against what
// `jekyll build --incremental` takes after an edit in a site of 82 posts. Run the release build:
//     bench_site [POSTS]
// Each figure is the best of several runs.

#include "preview/site/reader/sitereader.h"
#include "preview/site/render/render.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace galley;
using namespace galley::bench;

namespace {

double milliseconds(const std::function<void()>& work)
{
    const double from = wallMilliseconds();
    work();
    return wallMilliseconds() - from;
}

double best(int rounds, const std::function<void()>& work)
{
    double result = 1e18;
    for (int i = 0; i < rounds; ++i)
        result = std::min(result, milliseconds(work));
    return result;
}

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void write(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

void copyFolder(const QString& from, const QString& to)
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
QByteArray paragraph(QRandomGenerator& random, bool chinese)
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

QByteArray post(int number)
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

QString postName(int number)
{
    return QStringLiteral("_posts/%1/%2-%3-%4-post-%5.md")
        .arg(number % 4 == 0 ? QStringLiteral("zh") : QStringLiteral("en"))
        .arg(2015 + number % 10)
        .arg(1 + number % 12, 2, 10, QLatin1Char('0'))
        .arg(1 + number % 28, 2, 10, QLatin1Char('0'))
        .arg(number);
}

// The embedded site's layouts and pages, with `count` posts and a paginated list.
void writeSite(const QString& folder, int count)
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

SiteSnapshotPtr read(const QString& folder, const SiteSnapshotPtr& previous = {})
{
    const Result<SiteSnapshotPtr> site = readSite(folder, previous);
    if (!site)
        qFatal("%s", qPrintable(site.error().text()));
    return *site;
}

double measureRendering(const Figures& figures, const QString& folder, const SiteSnapshot& site)
{
    PageRenderer renderer;
    const QString text = QString::fromUtf8(post(1));
    const QString file = folder + QLatin1Char('/') + postName(1);
    int key = 0;
    const auto add = [&](const char* name, const char* what, int rounds,
                         const std::function<void(const QString&)>& work) {
        const double value = best(rounds, [&] { work(QString::number(key++)); });
        figures.add(QString::fromLatin1(name), QString::fromLatin1(what), value, "ms");
        return value;
    };
    add("site_render_first", "first render (engine and templates cold)", 1, [&](const QString&) {
        renderer.render({text, file, false}, site);
    });
    const double typing = add("site_render_key", "render after a key press in the body, warm", 30,
        [&](const QString& typed) {
            renderer.render({text + typed, file, false}, site);
        });
    add("site_render_title", "render after a key press in the title, warm", 30,
        [&](const QString& typed) {
            QString changed = text;
            renderer.render({changed.replace(QStringLiteral("[News]"), typed), file, false}, site);
        });
    add("site_render_body", "the converted body alone", 30, [&](const QString& typed) {
        renderer.render({text + typed, file, true}, site);
    });
    add("site_list", "the news list with the draft in it, warm", 5, [&](const QString& typed) {
        renderer.renderListPage({text + typed, file, false}, site, ListKind::News);
    });
    return typing;
}

// What one waits for today: the build after one post of 82 was edited.
double jekyllMilliseconds()
{
    constexpr int usualSite = 82;
    const QTemporaryDir folder;
    writeSite(folder.filePath(QStringLiteral("site")), usualSite);
    const auto build = [&] {
        QProcess jekyll;
        jekyll.start(QStringLiteral("jekyll"),
            {QStringLiteral("build"), QStringLiteral("--quiet"), QStringLiteral("--incremental"),
                QStringLiteral("--source"), folder.filePath(QStringLiteral("site")),
                QStringLiteral("--destination"), folder.filePath(QStringLiteral("out"))});
        jekyll.waitForFinished(120'000);
    };
    build();
    return best(3, [&] {
        write(folder.filePath(QStringLiteral("site/") + postName(1)), post(1) + "More.\n");
        build();
    });
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const Figures figures(argc, argv);
    const int count = figures.arguments().value(0, "5000").toInt();
    const auto add = [&figures](const char* key, const char* what, double value, const char* unit) {
        figures.add(QString::fromLatin1(key), QString::fromLatin1(what), value, unit);
    };
    const QTemporaryDir folder;
    writeSite(folder.path(), count);
    const double before = residentMegabytes();
    SiteSnapshotPtr site;
    add("site_open", "open the site", milliseconds([&] { site = read(folder.path()); }), "ms");
    add("site_memory", "memory it takes", residentMegabytes() - before, "MB");
    int edit = 0;
    const double again = best(3, [&] {
        write(folder.filePath(postName(7)), post(7) + QByteArray::number(edit++));
        site = read(folder.path(), site);
    });
    add("site_again", "read it again after one post changed", again, "ms");
    const double typing = measureRendering(figures, folder.path(), *site);
    if (QStandardPaths::findExecutable(QStringLiteral("jekyll")).isEmpty())
        return 0;
    const double jekyll = jekyllMilliseconds();
    add("jekyll_build", "jekyll build --incremental after an edit, 82 posts", jekyll, "ms");
    add("jekyll_renders", "that is so many renders", jekyll / typing, "");
    return 0;
}
