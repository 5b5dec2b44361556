// SPDX-License-Identifier: MIT
#include "app/run.h"

#include "app/application.h"
#include "app/instance/bringforward.h"
#include "app/instance/handover.h"
#include "app/instance/instancelistener.h"
#include "app/instance/requestdesk.h"
#include "app/instance/sessionrestart.h"
#include "app/instance/startwish.h"
#include "app/panes/mainwindow.h"
#include "app/qtdialogs.h"
#include "app/safety/safetynet.h"
#include "app/trust/trustkeeper.h"
#include "editor/post/platform/termination.h"
#include "preview/page/engine/chromiumflags.h"
#include "preview/page/guard/hostgate.h"
#include "preview/page/view/previewview.h"
#include "resources/resources.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSessionManager>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>

#include <chrono>
#include <cstdlib>
#include <thread>

namespace galley {

namespace {

constexpr std::chrono::seconds longestFarewell(4);

// Names that the person adds or takes away count at once.
void letThrough(HostGate& gate, TrustKeeper& trust)
{
    const auto follow = [&gate, &trust] { gate.setHosts(trust.hosts()); };
    QObject::connect(&trust, &TrustKeeper::trustChanged, &gate, follow);
    follow();
}

// Ends the process some seconds after the event loop, whatever its threads are still reading: by
// then all that was to be kept is on disk.
void endSoon(int status)
{
    std::thread([status] {
        std::this_thread::sleep_for(longestFarewell);
        std::_Exit(status);
    }).detach();
}

// How this start of the program stands to the windows that are there.
struct Standing {
    InstancePlace place;
    InstanceLock lock;
    Meeting meeting = Meeting::First;
};

OpenRequest requestFor(const WindowWish& wish, const QProcessEnvironment& environment)
{
    return {wish.path.isEmpty() ? QString() : QFileInfo(wish.path).absoluteFilePath(),
        environment.value(QStringLiteral("XDG_ACTIVATION_TOKEN")),
        environment.value(QStringLiteral("DESKTOP_STARTUP_ID"))};
}

// Without the window's own QApplication, which takes its time and a display.
Standing meetOthers(int argc, char** argv, const WindowWish& wish)
{
    const QCoreApplication application(argc, argv);
    const auto environment = QProcessEnvironment::systemEnvironment();
    const QString ownFolder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation)
        + QStringLiteral("/instance");
    const QString profile = Settings::userFile() + QChar::Null + RecoveryFolder::userFolder();
    const InstancePlace place =
        instancePlace(environment, profile, ownFolder).value_or(InstancePlace());
    Standing standing{place, InstanceLock(place.lockFile)};
    if (!standing.lock.isUsable())
        return standing; // nobody finds anybody
    if (wish.ownWindow)
        standing.meeting = standing.lock.tryToHold() ? Meeting::First : Meeting::Beside;
    else
        standing.meeting = handOver(requestFor(wish, environment), place.socket, standing.lock);
    return standing;
}

Company companyOf(Meeting meeting)
{
    return meeting == Meeting::First ? Company::None
        : meeting == Meeting::Beside ? Company::Other
                                     : Company::Silent;
}

// What a second start asks for is done by this window.
void answer(InstanceListener& listener, RequestDesk& desk, Application& application)
{
    QObject::connect(&listener, &InstanceListener::requested, &application,
        [&desk, &application](const OpenRequest& request) {
            // neither before it is shown nor once it is closed
            if (application.window().isVisible())
                bringForward(application.window(), request);
            desk.take(request);
        });
    QObject::connect(&desk, &RequestDesk::openRequested, &application, &Application::open);
}

// A desktop that saves its session gets every window's post, and what is not saved is kept by the
// safety net.
void rememberInSession(Application& application)
{
    QObject::connect(
        qGuiApp, &QGuiApplication::saveStateRequest, &application,
        [&application](QSessionManager& manager) {
            const DocumentController& post = application.controller();
            manager.setRestartCommand(
                restartCommand({QCoreApplication::applicationFilePath(), manager.sessionId(),
                    manager.sessionKey(), post.needsPlace() ? QString() : post.file()}));
        },
        Qt::DirectConnection);
}

void endOnSignals(const Termination& termination, Application& application)
{
    QObject::connect(
        &termination, &Termination::requested, &application, [&application](int signal) {
            application.safety().keepAll();
            QApplication::exit(128 + signal); // as a shell counts it
        });
}

// Runs until the window is closed; `left`: what was asked for and not opened by then.
int runApplication(const WindowWish& wish, Standing standing, QStringList& left)
{
    HostGate gate;
    applyChromiumFlags(gate.port());
    QtDialogs dialogs;
    Application application(dialogs, {Settings::userFile(), RecoveryFolder::userFolder()});
    dialogs.setParent(&application.window());
    letThrough(gate, application.trust());
    const Termination termination;
    endOnSignals(termination, application);
    rememberInSession(application);
    RequestDesk desk([&application] {
        return !application.window().isVisible() || application.controller().isLoading();
    });
    InstanceListener listener(standing.place, std::move(standing.lock));
    answer(listener, desk, application);
    // from within the event loop, which a signal ends together with a dialog that is shown first
    QTimer::singleShot(
        0, &application, [&application, &wish, company = companyOf(standing.meeting)] {
            application.start(wish.path, company);
        });
    const int status = QApplication::exec();
    endSoon(status);
    listener.stop();
    if (status == 0)
        left = desk.waiting();
    return status;
}

} // namespace

int runWindow(char* program, const WindowWish& wish)
{
    QByteArray session = wish.session.toLocal8Bit();
    char option[] = "-session";
    // of the words that the program was started with Qt and the web engine see these alone
    char* arguments[] = {program, option, session.data(), nullptr};
    int count = session.isEmpty() ? 1 : 3;

    initResources();
    QApplication::setApplicationName(QStringLiteral("galley")); // names the settings' folder
    Standing standing = meetOthers(1, arguments, wish);
    if (standing.meeting == Meeting::Taken)
        return 0;
    if (standing.meeting == Meeting::NoAnswer)
        std::fputs("galley: the window that is open does not respond; opening another\n", stderr);
    registerPreviewScheme();
    QApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    const QApplication qt(count, arguments);
    QApplication::setApplicationDisplayName(QStringLiteral("Galley"));
    QApplication::setDesktopFileName(QStringLiteral("io.github.hkustsmartlab.Galley"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/app-icon/galley.svg")));
    QStringList left;
    const int status = runApplication(wish, std::move(standing), left);
    for (const QString& path : std::as_const(left)) // its own start was told that it is taken
        QProcess::startDetached(
            QCoreApplication::applicationFilePath(), {QStringLiteral("--"), path});
    return status;
}

} // namespace galley
