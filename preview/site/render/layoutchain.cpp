// SPDX-License-Identifier: MIT
#include "preview/site/render/layoutchain.h"

#include "preview/site/config/yamlmerge.h"
#include "preview/site/liquid/badges.h"

#include <QCoreApplication>
#include <QSet>

namespace galley {

namespace {

Diagnostic layoutProblem(const QString& code, const QString& file, const QString& message)
{
    return {.code = code, .message = message, .file = file};
}

// A layout of a theme that is not here: a plain page stands in for it.
const Layout* standIn(const QString& name, const SiteSnapshot::Data& site, LiquidHost& host)
{
    if (!site.lacksTheme())
        return nullptr;
    host.scene.report(layoutProblem(QStringLiteral("layout.theme"), QString(),
        QCoreApplication::translate("galley",
            "The layout “%1” belongs to the site’s theme, which is not on this computer, so the "
            "text is shown without it.")
            .arg(name)));
    return &*site.plainPage;
}

const Layout* findLayout(const QString& name, const SiteView& view, LiquidHost& host)
{
    const auto found = view.site().layouts.constFind(name);
    return found != view.site().layouts.constEnd() ? &*found : standIn(name, view.site(), host);
}

// The document's layout; nullptr with a problem when it names one that does not exist.
const Layout* documentLayout(const SiteDocument& document, const SiteView& view, LiquidHost& host)
{
    const YamlValue& value = document.values[QStringLiteral("layout")];
    const QString name = value.toDisplayString();
    if (value.isNull() || document.isBroken || name == QLatin1String("none"))
        return nullptr;
    const Layout* layout = findLayout(name, view, host);
    if (!layout) {
        host.scene.report(layoutProblem(QStringLiteral("layout.missing"), QString(),
            QCoreApplication::translate("galley", "The site has no layout named “%1”.").arg(name)));
    }
    return layout;
}

// The parent; nullptr at the end of the chain or where it leads in a circle.
const Layout* parentOf(
    const Layout& layout, const QSet<const Layout*>& used, const SiteView& view, LiquidHost& host)
{
    const QString name = layout.values[QStringLiteral("layout")].toDisplayString();
    if (name.isEmpty())
        return nullptr;
    const Layout* parent = findLayout(name, view, host);
    if (!parent) {
        host.scene.report(layoutProblem(QStringLiteral("layout.missing"), layout.file,
            QCoreApplication::translate("galley", "The site has no layout named “%1”.").arg(name)));
    } else if (used.contains(parent)) {
        host.scene.report(layoutProblem(QStringLiteral("layout.cycle"), layout.file,
            QCoreApplication::translate(
                "galley", "The layouts refer to each other in a circle; Jekyll stops at “%1”.")
                .arg(name)));
        return nullptr;
    }
    return parent;
}

} // namespace

YamlValue firstLayoutValues(const SiteDocument& document, const SiteView& view)
{
    const auto found =
        view.site().layouts.constFind(document.values[QStringLiteral("layout")].toDisplayString());
    return found == view.site().layouts.constEnd() ? YamlValue() : found->values;
}

Shell renderLayouts(const SiteDocument& document, const SiteView& view, LiquidEngine& engine,
    const QJSValue& common)
{
    LiquidHost& host = engine.host();
    Shell shell{LiquidHost::contentToken(0), true};
    YamlValue values = YamlValue::Map{};
    QSet<const Layout*> used;
    for (const Layout* layout = documentLayout(document, view, host); layout;
         layout = parentOf(*layout, used, view, host)) {
        used.insert(layout);
        values = deepMerged(layout->values, values);
        QJSValue variables = common;
        variables.setProperty(QStringLiteral("content"), shell.text);
        variables.setProperty(QStringLiteral("layout"), engine.values().of(values));
        host.scene.lineOffsets.insert(layout->file, layout->firstLine - 1);
        const LiquidEngine::Rendered rendered =
            engine.render(layout->text, layout->file, variables);
        shell.isWhole = shell.isWhole && rendered.isComplete;
        if (rendered.isComplete)
            shell.text = rendered.text;
    }
    shell.text = withBadges(shell.text);
    return shell;
}

SplitShell splitShell(const QString& shell, LiquidHost& host)
{
    const QString token = LiquidHost::contentToken(0);
    const qsizetype at = shell.indexOf(token);
    if (at < 0)
        return {shell, QString(), false};
    return {shell.left(at), host.expanded(shell.mid(at + token.size())), true};
}

} // namespace galley
