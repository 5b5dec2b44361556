#include "app/run.h"

#include "app/application.h"
#include "app/mainwindow.h"
#include "app/qtdialogs.h"
#include "app/safety/safetynet.h"
#include "app/safety/termination.h"
#include "app/trust/trustkeeper.h"
#include "preview/page/chromiumflags.h"
#include "preview/page/hostgate.h"
#include "preview/page/previewview.h"
#include "resources/resources.h"

#include <QApplication>
#include <QIcon>

namespace galley {

namespace {

// Names that the person adds or takes away count at once.
void letThrough(HostGate& gate, TrustKeeper& trust)
{
    const auto follow = [&gate, &trust] { gate.setHosts(trust.hosts()); };
    QObject::connect(&trust, &TrustKeeper::trustChanged, &gate, follow);
    follow();
}

} // namespace

int runWindow(int& argc, char** argv, const QString& fileOrSite)
{
    initResources();
    QApplication::setApplicationName(QStringLiteral("galley")); // names the settings' folder
    registerPreviewScheme();
    QApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication qt(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Galley"));
    QApplication::setDesktopFileName(QStringLiteral("io.github.hkustsmartlab.Galley"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/app-icon/galley.svg")));
    HostGate gate;
    applyChromiumFlags(gate.port());
    QtDialogs dialogs;
    Application application(dialogs, {Settings::userFile(), RecoveryFolder::userFolder()});
    dialogs.setParent(&application.window());
    letThrough(gate, application.trust());
    Termination termination;
    QObject::connect(&termination, &Termination::requested, &application, [&](int signal) {
        application.safety().keepAll();
        QApplication::exit(128 + signal); // as a shell counts it
    });
    application.start(fileOrSite);
    return QApplication::exec();
}

} // namespace galley
