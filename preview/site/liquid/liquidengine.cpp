// SPDX-License-Identifier: MIT
#include "preview/site/liquid/liquidengine.h"

#include "resources/resources.h"

#include <QLoggingCategory>

#include <mutex>

static void initScripts()
{
    Q_INIT_RESOURCE(galley_liquid);
}

namespace galley {

namespace {

constexpr std::chrono::milliseconds timeLimit(3000);
constexpr int stepLimit = 5'000'000; // tags, outputs and pieces of text
constexpr int memoryLimit = 50'000'000; // list items and characters made by filters

void initOnce()
{
    static std::once_flag once;
    std::call_once(once, [] {
        initResources();
        initScripts();
        // The compiler remarks on hundreds of hoisted variables in liquidjs; since Qt 6.8 under
        // another name, too.
        QLoggingCategory::setFilterRules(
            QStringLiteral("qt.qml.compiler=false\nqt.qml.usedbeforedeclared=false"));
    });
}

} // namespace

LiquidEngine::LiquidEngine()
    : m_watchdog(m_engine)
{
    initOnce();
    QJSEngine::setObjectOwnership(&m_host, QJSEngine::CppOwnership);
    load(QStringLiteral(":/liquid/prelude.js"));
    load(QStringLiteral(":/web/liquid.js"));
    load(QStringLiteral(":/liquid/values.js"));
    QJSValue galley = m_engine.globalObject().property(QStringLiteral("galley"));
    galley.setProperty(QStringLiteral("host"), m_engine.newQObject(&m_host));
    for (const char* name : {"compare", "evaluate", "strict", "expressions", "integers", "lexer",
             "cfamily", "css", "python", "records", "ruby", "science", "shell", "systems", "web",
             "yaml", "blocks", "loops", "filters-text", "filters-number", "filters-list",
             "filters-jekyll", "parse", "tags", "seo", "plugintags", "pagetools", "main"})
        load(QStringLiteral(":/liquid/%1.js").arg(QLatin1String(name)));
    m_values = std::make_unique<LiquidValues>(m_engine, galley);
    m_host.setValues(*m_values);
    m_render = galley.property(QStringLiteral("render"));
    m_begin = galley.property(QStringLiteral("begin"));
    m_useSite = galley.property(QStringLiteral("useSite"));
}

LiquidEngine::~LiquidEngine() = default;

QJSValue LiquidEngine::load(const QString& path)
{
    const QString script = compiledInText(path);
    if (script.isNull())
        qFatal("%s is not compiled in", qPrintable(path));
    const QJSValue result = m_engine.evaluate(script, path);
    if (result.isError() || m_engine.hasError())
        qFatal("%s:%d: %s", qPrintable(path), result.property(QStringLiteral("lineNumber")).toInt(),
            qPrintable(result.toString()));
    return result;
}

QString LiquidEngine::coloured(const QString& html)
{
    if (!html.contains(QLatin1String("highlighter-rouge")))
        return html;
    const QJSValue result = m_engine.globalObject()
                                .property(QStringLiteral("galley"))
                                .property(QStringLiteral("coloured"))
                                .call({QJSValue(html)});
    return result.isString() ? result.toString() : html; // a limit was reached
}

void LiquidEngine::useSite(const SiteSnapshot::Data& site)
{
    m_values->setZone(site.config.zone);
    m_host.forgetSite();
    m_useSite.call({m_values->strings(site.config.plugins.names),
        m_values->of(site.config.values[QStringLiteral("liquid")])});
}

void LiquidEngine::begin()
{
    if (m_depth++ > 0)
        return;
    m_stopped = false;
    m_begin.call({QJSValue(stepLimit), QJSValue(memoryLimit)});
    m_watchdog.start(timeLimit);
}

void LiquidEngine::end()
{
    if (--m_depth == 0)
        m_watchdog.finish();
}

void LiquidEngine::reportStop(
    const QString& code, const QString& message, const QString& file, int line)
{
    m_stopped = true;
    m_host.report(code, message, file, line);
}

LiquidEngine::Rendered LiquidEngine::render(
    const QString& source, const QString& file, const QJSValue& variables, bool withMarks)
{
    Rendered rendered;
    rendered.isComplete = false;
    if (m_stopped)
        return rendered;
    const QJSValue result =
        m_render.call({QJSValue(source), QJSValue(file), variables, QJSValue(withMarks)});
    const QJSValue failure = result.property(QStringLiteral("failure"));
    if (!failure.isString() && !result.isError() && result.isObject()) {
        rendered.text = result.property(QStringLiteral("text")).toString();
        rendered.isComplete = true;
    } else if (failure.isString()) {
        reportStop(result.property(QStringLiteral("code")).toString(), failure.toString(),
            result.property(QStringLiteral("file")).toString(),
            result.property(QStringLiteral("line")).toInt());
    } else {
        reportStop(QStringLiteral("liquid.stopped"), m_host.limitMessage(QStringLiteral("steps")),
            file, 0);
    }
    if (!withMarks || !rendered.isComplete)
        return rendered;
    const QJSValue marks = result.property(QStringLiteral("marks"));
    const quint32 count = marks.property(QStringLiteral("length")).toUInt();
    rendered.marks.reserve(count / 3);
    for (quint32 i = 0; i + 2 < count; i += 3) {
        rendered.marks.push_back({qsizetype(marks.property(i).toNumber()),
            qsizetype(marks.property(i + 1).toNumber()), marks.property(i + 2).toInt() == 1});
    }
    return rendered;
}

} // namespace galley
