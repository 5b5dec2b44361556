// SPDX-License-Identifier: MIT
#include "app/found/surveyparts.h"

#include "app/found/foundtexts.h"
#include "app/found/survey.h"
#include "editor/post/base/joinedtext.h"

#include <QRegularExpression>

namespace galley {

namespace {

Finding engineFinding(const Surroundings& here, const QString& section)
{
    Finding engine{section, FoundTexts::tr("Web engine"), FoundState::Found, true};
    engine.version = here.engine.engine;
    engine.detail = FoundTexts::tr("Chromium %1").arg(here.engine.chromium);
    engine.purpose = FoundTexts::tr("Shows the page in the preview.");
    if (!here.engine.missingProgram.isEmpty()) {
        engine.state = FoundState::Problem;
        engine.detail = FoundTexts::tr("Its program is not where it should be: %1")
                            .arg(withoutHome(here.engine.missingProgram, here.home));
    }
    return engine;
}

Finding sandboxFinding(const Surroundings& here, const QString& section)
{
    Finding sandbox{
        section, FoundTexts::tr("Sandbox of the web engine"), FoundState::Problem, true};
    sandbox.purpose = FoundTexts::tr("Protects this computer from what a page contains.");
    switch (here.sandbox) {
    case Sandbox::Works:
        sandbox.state = FoundState::Found;
        sandbox.detail = FoundTexts::tr("It works.");
        break;
    case Sandbox::SwitchedOff:
        sandbox.detail =
            FoundTexts::tr("It is switched off in the environment. Pages are shown without "
                           "this protection.");
        sandbox.install = FoundTexts::tr("Remove QTWEBENGINE_DISABLE_SANDBOX, and --no-sandbox in "
                                         "QTWEBENGINE_CHROMIUM_FLAGS, from the environment.");
        break;
    case Sandbox::RefusedToRoot:
        sandbox.detail = FoundTexts::tr("Root cannot use it, so there is no preview.");
        sandbox.install = FoundTexts::tr("Start Galley as an ordinary user.");
        break;
    case Sandbox::NoNamespaces:
        sandbox.detail = here.namespaceSetting.isEmpty()
            ? FoundTexts::tr(
                "This system does not let programs create user namespaces, so there is no "
                "preview.")
            : FoundTexts::tr(
                "This system does not let programs create user namespaces (%1), so there is "
                "no preview.")
                  .arg(here.namespaceSetting);
        sandbox.install =
            FoundTexts::tr("Ask whoever looks after this computer to allow user namespaces "
                           "for Galley.");
        break;
    }
    return sandbox;
}

QString graphicsText(const ScreenFacts& screen)
{
    static const QRegularExpression software(
        QStringLiteral("llvmpipe|softpipe|swrast|swiftshader|software"),
        QRegularExpression::CaseInsensitiveOption);
    const QString wish = FoundTexts::tr("Drawn without the graphics card, as %1 asks for");
    if (screen.isSoftware && !screen.graphics.hasDevice)
        return FoundTexts::tr("Drawn without a graphics card: there is none to use");
    if (screen.isSoftware && screen.graphics.isRemote)
        return FoundTexts::tr("Drawn without the graphics card: the display is another computer’s");
    if (screen.isSoftware)
        return wish.arg(QStringLiteral("QT_QUICK_BACKEND"));
    if (screen.isCardUnused)
        return wish.arg(QStringLiteral("QTWEBENGINE_CHROMIUM_FLAGS"));
    if (screen.renderer.isEmpty())
        return FoundTexts::tr("Drawn without a graphics card: OpenGL is not available");
    return screen.renderer.contains(software)
        ? FoundTexts::tr("Drawn without a graphics card: %1").arg(screen.renderer)
        : FoundTexts::tr("Drawn by the graphics card: %1").arg(screen.renderer);
}

QList<Finding> screenFindings(const Surroundings& here, const QString& section)
{
    Finding graphics{section, FoundTexts::tr("Graphics"), FoundState::NotChecked};
    Finding display{section, FoundTexts::tr("Display"), FoundState::NotChecked};
    if (!here.screen) {
        graphics.detail = FoundTexts::tr("This needs a display; see Help > What Galley Found.");
        display.detail = graphics.detail;
        return {graphics, display};
    }
    graphics.state = FoundState::Found;
    graphics.detail = graphicsText(*here.screen);
    display.state = FoundState::Found;
    QStringList scales;
    for (const double scale : here.screen->scales)
        scales += QString::number(scale * 100, 'g', 4) + QLatin1Char('%');
    display.detail = FoundTexts::tr("%1, scale %2").arg(here.screen->platform, joinedList(scales));
    return {graphics, display};
}

} // namespace

QList<Finding> previewFindings(const Surroundings& here)
{
    const QString section = FoundTexts::tr("Preview");
    return QList<Finding>{engineFinding(here, section), sandboxFinding(here, section)}
    + screenFindings(here, section);
}

} // namespace galley
