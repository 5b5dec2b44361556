#include "app/run.h"

#include "app/application.h"
#include "app/mainwindow.h"
#include "app/qtdialogs.h"
#include "app/safety/safetynet.h"
#include "app/safety/termination.h"
#include "app/trust/trustrecords.h"
#include "preview/page/previewview.h"
#include "resources/resources.h"

#include <QApplication>
#include <QIcon>

namespace galley {

namespace {

QStringList namedHosts()
{
    return hostsIn(Settings(Settings::userFile()).get(setting::trustedSites));
}

} // namespace

int runWindow(int& argc, char** argv, const QString& fileOrSite)
{
    initResources();
    QApplication::setApplicationName(QStringLiteral("galley")); // names the settings' folder
    registerPreviewScheme(PreviewRendering::Automatic, namedHosts());
    QApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication qt(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Galley"));
    QApplication::setApplicationVersion(QStringLiteral(GALLEY_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.hkustsmartlab.Galley"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/app-icon/galley.svg")));
    QtDialogs dialogs;
    Application application(dialogs, {Settings::userFile(), RecoveryFolder::userFolder()});
    dialogs.setParent(&application.window());
    Termination termination;
    QObject::connect(&termination, &Termination::requested, &application, [&](int signal) {
        application.safety().keepAll();
        QApplication::exit(128 + signal); // as a shell counts it
    });
    application.start(fileOrSite);
    return QApplication::exec();
}

} // namespace galley
