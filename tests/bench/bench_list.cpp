// SPDX-License-Identifier: MIT
// How long the posts list of a site of 5,000 posts takes from a key in its field to the rows that
// the words leave, painted. Run the release build:
//     bench_list [POSTS]

#include "app/actions/actionset.h"
#include "app/library/list/librarypane.h"
#include "app/library/list/postlistmodel.h"
#include "preview/site/reader/sitereader.h"
#include "tests/bench/figures.h"
#include "tests/bench/largesite.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace galley::bench;

namespace {

void waitFor(const std::function<bool()>& isDone)
{
    while (!isDone())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

// Milliseconds for each key of a text, and for the one that clears it.
std::vector<double> typing(LibraryPane& pane, const QString& text)
{
    auto* const field = pane.findChild<QLineEdit*>(QStringLiteral("postFilter"));
    auto* const list = pane.findChild<QListView*>(QStringLiteral("postList"));
    std::vector<double> times;
    for (qsizetype length = 1; length <= text.size() + 1; ++length) {
        const QString typed = length > text.size() ? QString() : text.left(length);
        const QStringList words = SearchWords(typed).words();
        const double from = wallMilliseconds();
        field->setText(typed);
        waitFor([&] { return pane.model().words().words() == words; });
        list->viewport()->repaint();
        times.push_back(wallMilliseconds() - from);
    }
    return times;
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    const Figures figures(argc, argv);
    const int count = figures.arguments().value(0, "5000").toInt();
    const QTemporaryDir folder;
    writeSite(folder.path(), count);
    const Result<SiteSnapshotPtr> site = readSite(folder.path());
    if (!site)
        qFatal("%s", qPrintable(site.error().text()));
    ActionSet actions;
    LibraryPane pane(actions);
    pane.resize(300, 800);
    pane.setSite(*site);
    pane.show();
    if (!QTest::qWaitForWindowExposed(&pane))
        return 1;
    std::vector<double> all;
    for (const char* typed : {"the hospitals", "illness nowhere", "疾病 影像"}) {
        const std::vector<double> times = typing(pane, QString::fromUtf8(typed));
        all.insert(all.end(), times.begin(), times.end());
    }
    figures.add(QStringLiteral("list_key"), QStringLiteral("key to the rows found, median"),
        median(all), "ms");
    figures.add(QStringLiteral("list_key_slowest"), QStringLiteral("the slowest of these"),
        *std::max_element(all.begin(), all.end()), "ms");
    return 0;
}
