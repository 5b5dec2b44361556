// SPDX-License-Identifier: MIT
// How long a site of 5,000 posts takes to open and a post to render in it, against what
// `jekyll build --incremental` takes after an edit in a site of 82 posts. Run the release build:
//     bench_site [POSTS]
// Each figure is the best of several runs.

#include "preview/site/listing/postsearch.h"
#include "preview/site/reader/sitereader.h"
#include "preview/site/render/render.h"
#include "tests/bench/figures.h"
#include "tests/bench/largesite.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
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

// Words typed letter by letter: the slowest of all searches.
void measureSearch(const Figures& figures, const SiteSnapshot& site)
{
    double slowest = 0;
    for (const char* typed : {"the hospitals", "illness nowhere", "疾病 影像"}) {
        const QString text = QString::fromUtf8(typed);
        for (qsizetype length = 1; length <= text.size(); ++length) {
            const SearchWords words(text.left(length));
            slowest = std::max(slowest, best(3, [&] { searchPosts(site, words); }));
        }
    }
    figures.add(QStringLiteral("site_search"), QStringLiteral("search in the text of all posts"),
        slowest, "ms");
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
    measureSearch(figures, *site);
    const double typing = measureRendering(figures, folder.path(), *site);
    if (QStandardPaths::findExecutable(QStringLiteral("jekyll")).isEmpty())
        return 0;
    const double jekyll = jekyllMilliseconds();
    add("jekyll_build", "jekyll build --incremental after an edit, 82 posts", jekyll, "ms");
    add("jekyll_renders", "that is so many renders", jekyll / typing, "");
    return 0;
}
