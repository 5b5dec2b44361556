// SPDX-License-Identifier: MIT
// The real window for tests/reliability/hostile.py: opens the posts whose paths come a line each on
// standard input, waits until each is shown and checked, and answers with the seconds that this
// process worked for it and the bytes it held at most.
#include "app/application.h"
#include "app/panes/editorpane.h"
#include "app/panes/mainwindow.h"
#include "app/panes/previewpane.h"
#include "preview/page/view/previewview.h"
#include "tests/app/fakedialogs.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <ctime>
#include <iostream>
#include <string>

using namespace galley;

namespace {

constexpr int longestShow = 60'000; // ms until a page is given up
constexpr int checkTime =
    2500; // ms in which pictures, snippets and the rest of the site are looked at

double processSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

// Since the last call; the kernel forgets the peak when it is told to.
qint64 peakBytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    qint64 kilobytes = 0;
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                kilobytes = line.simplified().split(' ').value(1).toLongLong();
        }
    }
    QFile forget(QStringLiteral("/proc/self/clear_refs"));
    if (forget.open(QIODevice::WriteOnly))
        forget.write("5");
    return kilobytes * 1024;
}

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

int main(int argc, char** argv)
{
    registerPreviewScheme();
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    test::FakeDialogs dialogs;
    dialogs.unsaved = UnsavedAnswer::Discard;
    Application galley(dialogs,
        ApplicationFolders{folder.filePath(QStringLiteral("galley.ini")),
            folder.filePath(QStringLiteral("recovery"))});
    PreviewView& view = galley.window().previewPane().view();
    bool isShown = false;
    QObject::connect(&view, &PreviewView::patched, &view, [&isShown] { isShown = true; });
    for (std::string line; std::getline(std::cin, line);) {
        isShown = false;
        dialogs.errors.clear();
        peakBytes();
        const double before = processSeconds();
        const QString post = QFile::decodeName(QByteArray::fromStdString(line));
        if (galley.window().isVisible())
            galley.open(post);
        else
            galley.start(post);
        QElapsedTimer clock;
        clock.start();
        while (!isShown && dialogs.errors.isEmpty() && clock.elapsed() < longestShow)
            wait(20);
        wait(checkTime);
        std::printf("%.3f %lld\n", processSeconds() - before, qlonglong(peakBytes()));
        std::fflush(stdout);
    }
    return 0;
}
