// SPDX-License-Identifier: MIT
#include "preview/site/render/render.h"

#include "editor/post/frontmatter/frontmatter.h"
#include "preview/site/checkout/documenttexts.h"
#include "preview/site/checkout/publication.h"
#include "preview/site/config/yamlmerge.h"
#include "preview/site/document/faultproblems.h"
#include "preview/site/document/permalink.h"
#include "preview/site/plugins/html/tableofcontents.h"
#include "preview/site/render/decoration.h"
#include "preview/site/render/excerpt.h"
#include "preview/site/render/pageedits.h"
#include "preview/site/render/sourceedits.h"
#include "preview/site/styles/sasstext.h"

#include <QCoreApplication>

namespace galley {

namespace {

bool isSame(const SiteDocument& left, const SiteDocument& right)
{
    return left.place.file == right.place.file && left.isBroken == right.isBroken
        && left.ownValues == right.ownValues;
}

} // namespace

PageRenderer::PageRenderer()
    : m_variables(m_engine.values(),
        {[this](const DocumentPtr& document) { return contentOf(document); },
            [this](const DocumentPtr& document) { return excerptOf(document); },
            [this](const DocumentPtr& document) { return isRendered(document); },
            [this] {
                const LiquidScene& scene = m_engine.host().scene;
                return scene.isExcerpt || scene.page->isPage() ? nullptr : scene.page;
            }})
{
    m_engine.host().scene.variables = &m_variables;
    m_engine.host().scene.report = [this](const Diagnostic& problem) { report(problem); };
}

void PageRenderer::report(const Diagnostic& problem)
{
    const auto isKnown = [&](const Diagnostic& known) {
        return known.code == problem.code && known.file == problem.file
            && known.line == problem.line && known.message == problem.message;
    };
    if (m_problems && std::none_of(m_problems->begin(), m_problems->end(), isKnown))
        m_problems->append(problem);
}

void PageRenderer::useSite(const SiteSnapshot::Data& site)
{
    const auto data = site.shared_from_this();
    if (data == m_site)
        return;
    m_site = data;
    m_view.reset();
    m_shell = {};
    m_contents.clear();
    m_excerpts.clear();
    m_engine.useSite(*m_site);
}

void PageRenderer::useDraft(SiteDocument draft)
{
    if (!m_view || !m_view->draft() || !isSame(*m_view->draft(), draft)) {
        m_view = std::make_unique<SiteView>(
            m_site, std::make_shared<const SiteDocument>(std::move(draft)));
        m_shell = {};
    }
    useView();
}

void PageRenderer::useView()
{
    m_variables.use(*m_view);
    LiquidScene& scene = m_engine.host().scene;
    scene.view = m_view.get();
    scene.page = m_view->draft();
    scene.lineOffsets.clear();
    scene.contents.clear();
    scene.readContent = false;
    scene.linksHeadings = false;
}

QJSValue PageRenderer::commonVariables(const std::optional<Paginator>& paginator)
{
    const LiquidValues& values = m_engine.values();
    QJSValue variables = values.object();
    variables.setProperty(QStringLiteral("site"), m_variables.site());
    const LiquidScene& scene = m_engine.host().scene;
    variables.setProperty(QStringLiteral("page"),
        scene.isExcerpt ? m_variables.excerpt(scene.page) : m_variables.document(scene.page));
    variables.setProperty(QStringLiteral("jekyll"),
        values.hash({QStringLiteral("version"), QStringLiteral("environment")},
            {QJSValue(QStringLiteral("4.3.1")), QJSValue(QStringLiteral("development"))}));
    // The figure of `highlight` stands on lines of its own in Markdown.
    for (const char* name : {"highlighter_prefix", "highlighter_suffix"}) {
        if (isMarkdown(scene.page->place, m_site->config))
            variables.setProperty(QLatin1String(name), QStringLiteral("\n"));
    }
    if (paginator)
        variables.setProperty(QStringLiteral("paginator"), m_variables.paginator(*paginator));
    return variables;
}

RenderedBody PageRenderer::renderBody(const SiteDocument& document, const BodySource& written)
{
    const EditedSource edited = editedByPlugins(written, document, *m_view);
    const BodySource& source = edited.source;
    const LineMap lines(edited.lines);
    m_draftSource = source.text;
    m_draftBody = source.text;
    if (!usesLiquid(document, source.text))
        return decorated(edited.lines.empty()
                ? m_converter.convert(source, document, m_site->config)
                : convertBody(source.text, document, m_site->config, source, lines),
            m_engine);
    QJSValue variables = commonVariables();
    const YamlValue layout = firstLayoutValues(document, *m_view);
    variables.setProperty(QStringLiteral("layout"), m_engine.values().of(layout));
    m_engine.host().scene.lineOffsets.insert(QString(), source.firstLine - 1);
    const LiquidEngine::Rendered rendered =
        m_engine.render(source.text, QString(), variables, true);
    if (!rendered.isComplete)
        return convertBody(source.text, document, m_site->config, source, lines);
    return decorated(convertBody(rendered.text, document, m_site->config, source,
                         LineMap(source.text, rendered).behind(lines)),
        m_engine);
}

void PageRenderer::addShell(RenderedPage& page)
{
    if (m_shell.document != m_view->draft()) {
        renderShell(page);
        return;
    }
    page.before = m_shell.before;
    page.after = m_shell.after;
    page.problems += m_shell.problems;
}

void PageRenderer::renderShell(RenderedPage& page)
{
    LiquidHost& host = m_engine.host();
    QList<Diagnostic> problems;
    m_problems = &problems;
    m_draftBody = QString::fromUtf8(page.body());
    host.scene.contents = {m_draftBody};
    host.scene.readContent = false;
    const Shell shell = renderLayouts(*m_view->draft(), *m_view, m_engine, commonVariables());
    const SplitShell parts = splitShell(shell.text, host);
    m_shell = {m_view->draft(), parts.before.toUtf8(), parts.after.toUtf8(), problems};
    m_problems = &page.problems;
    if (!parts.hasBody)
        page.blocks.clear();
    page.before = m_shell.before;
    page.after = m_shell.after;
    page.problems += problems;
    // Only a shell that knows nothing of the body may be shown around another one.
    if (host.scene.readContent || !parts.hasBody || !shell.isWhole
        || parts.after.contains(m_draftBody))
        m_shell = {};
}

RenderedPage PageRenderer::startPage(const RenderRequest& request, const SiteSnapshot& site)
{
    useSite(site.data());
    RenderedPage page;
    page.site = siteAddress(m_site->config.url, m_site->config.baseurl);
    const FrontMatter frontMatter = readFrontMatter(request.text);
    page.problems = frontMatter.problems;
    m_problems = &page.problems;
    DocumentHead head = headOf(frontMatter);
    head.opening = openingOf(request.text, frontMatter.bodyStart);
    useDraft(makeDocument(placeOf(request.file, *m_site), head, m_site->readingContext()));
    const SiteDocument& draft = *m_view->draft();
    page.problems += draft.problems;
    page.problems += faultProblems(draft, request.text, frontMatter);
    page.title = draft.title();
    page.url = publicationOf(draft, *m_site, {}).url;
    const QString written = request.text.mid(frontMatter.bodyStart);
    RenderedBody body = renderBody(draft, {draft.body.value_or(written), frontMatter.bodyLine});
    if (draft.body) // its excerpt is still that of what is written
        m_draftSource = written;
    page.blocks = std::move(body.blocks);
    page.problems += body.problems;
    m_problems = nullptr;
    return page;
}

RenderedPage PageRenderer::render(const RenderRequest& request, const SiteSnapshot& site)
{
    m_engine.begin();
    RenderedPage page = startPage(request, site);
    if (!request.bodyOnly)
        addShell(page);
    m_problems = &page.problems;
    editPage(page, *m_view->draft(), m_engine.host());
    m_problems = nullptr;
    m_engine.end();
    return page;
}

// The page as Jekyll writes it: Liquid, Markdown, layouts.
QByteArray PageRenderer::renderSitePage(const SitePage& page)
{
    LiquidScene& scene = m_engine.host().scene;
    scene.page = page.page;
    m_rendersPage = true;
    const QString source = sourceOf(*page.page);
    QString body = source;
    if (usesLiquid(*page.page, source)) {
        const LiquidEngine::Rendered rendered =
            m_engine.render(source, page.page->place.path, commonVariables(page.paginator));
        body = rendered.isComplete ? rendered.text : QString();
    }
    scene.contents = {decorated(convertedText(body, *page.page, m_site->config), m_engine)};
    if (isSassSheet(*page.page)) {
        m_rendersPage = false;
        return body.toUtf8();
    }
    const Shell shell =
        renderLayouts(*page.page, *m_view, m_engine, commonVariables(page.paginator));
    m_rendersPage = false;
    if (std::exchange(scene.linksHeadings, false))
        scene.contents[0] = QString::fromUtf8(withTocAnchors(
            scene.contents[0].toUtf8(), m_site->config.values[QStringLiteral("toc")]));
    return editedPage(m_engine.host().expanded(shell.text).toUtf8(), *page.page, m_engine.host());
}

QByteArray PageRenderer::renderAsset(
    const SiteSnapshot::Data& site, const DocumentPtr& asset, QList<Diagnostic>* problems)
{
    m_problems = problems;
    useSite(site);
    m_view = std::make_unique<SiteView>(m_site, nullptr);
    useView();
    m_engine.begin();
    const QByteArray bytes = renderSitePage(withItsList(*m_view, asset));
    m_engine.end();
    m_problems = nullptr;
    return bytes;
}

QList<Diagnostic> PageRenderer::problemsOf(const DocumentPtr& page, const SiteSnapshot& site)
{
    useSite(site.data());
    m_view = std::make_unique<SiteView>(m_site, nullptr);
    useView();
    QList<Diagnostic> problems;
    m_problems = &problems;
    m_engine.begin();
    renderSitePage(withItsList(*m_view, page));
    m_engine.end();
    m_problems = nullptr;
    return problems;
}

bool PageRenderer::listsDraft(const QByteArray& html) const
{
    return html.contains(m_view->draft()->url.toUtf8());
}

SitePage PageRenderer::listPage(ListKind kind)
{
    if (kind == ListKind::Home)
        return {homePage(*m_view), std::nullopt};
    if (std::optional<SitePage> page = paginatedPage(*m_view, m_view->draft()))
        return std::move(*page);
    const std::vector<DocumentPtr> candidates = listCandidates(*m_view);
    for (const DocumentPtr& candidate : candidates) {
        if (listsDraft(renderSitePage({candidate, std::nullopt})))
            return {candidate, std::nullopt};
    }
    return {candidates.empty() ? nullptr : candidates.front(), std::nullopt};
}

RenderedPage PageRenderer::renderListPage(
    const RenderRequest& request, const SiteSnapshot& site, ListKind kind)
{
    m_engine.begin();
    RenderedPage page = startPage(request, site);
    m_draftBody = QString::fromUtf8(page.body());
    page.blocks.clear();
    page.url.clear();
    SitePage list = listPage(kind);
    m_problems = &page.problems;
    if (list.page) {
        if (kind == ListKind::Home)
            list = withItsList(*m_view, list.page);
        page.before = renderSitePage(list);
        page.url = list.page->url;
    }
    if (!list.page || !listsDraft(page.before)) {
        // named and constant: GCC 14 takes the repair that it has not for one moved from unset
        // memory
        const Diagnostic hint{.severity = Severity::Hint,
            .code = QStringLiteral("list.without-draft"),
            .message = QCoreApplication::translate(
                "galley", "This post does not appear in any list on the site.")};
        page.problems += hint;
    }
    m_problems = nullptr;
    m_engine.end();
    return page;
}

// Jekyll renders the posts from the oldest on, then the other pages.
bool PageRenderer::isRendered(const DocumentPtr& document) const
{
    return m_rendersPage || (document != m_view->draft() && !isOlder(m_view->draft(), document));
}

QString PageRenderer::sourceOf(const SiteDocument& document) const
{
    const QString body = document.body ? *document.body : sourceBody(*m_site, document);
    return editedByPlugins({body, 1}, document, *m_view).source.text;
}

QString PageRenderer::contentOf(const DocumentPtr& document)
{
    if (document == m_view->draft()) {
        m_engine.host().scene.readContent = true;
        return m_draftBody;
    }
    const auto known = m_contents.constFind(document.get());
    if (known != m_contents.constEnd())
        return *known;
    const QString source = sourceOf(*document);
    if (!isRendered(document))
        return source;
    // Jekyll has rendered the document before, and with it the excerpts that it prints.
    const auto excerptsInWork = std::exchange(m_excerptsInWork, {});
    const QString html = renderedText(document, source, false);
    m_excerptsInWork = excerptsInWork;
    m_contents.insert(document.get(), html);
    return html;
}

QString PageRenderer::excerptOf(const DocumentPtr& document)
{
    const bool isDraft = document == m_view->draft();
    if (isDraft)
        m_engine.host().scene.readContent = true;
    else if (const auto known = m_excerpts.constFind(document.get());
             known != m_excerpts.constEnd())
        return *known;
    const YamlValue& own = document->values[QStringLiteral("excerpt_separator")];
    const QString separator =
        own.isTruthy() ? own.toDisplayString() : m_site->config.excerptSeparator;
    if (separator.isEmpty() || document->isBroken)
        return {};
    if (m_excerptsInWork.contains(document.get())) {
        m_excerptsAreEndless = true;
        qjsEngine(&m_engine.host())
            ->throwError(QCoreApplication::translate("galley",
                "The excerpt of “%1” includes itself through the site’s posts; Jekyll stops here.")
                             .arg(document->title()));
        return {};
    }
    const QString body = isDraft                ? m_draftSource
        : document->body && !document->isPage() ? sourceBody(*m_site, *document)
                                                : sourceOf(*document);
    const bool isSeparated = separatesExcerpt(*m_site, document->place.file, separator);
    m_excerptsInWork.insert(document.get());
    const QString html =
        renderedText(document, isSeparated ? excerptSource(body, separator) : body, true);
    m_excerptsInWork.remove(document.get());
    if (!isDraft && !m_excerptsAreEndless) // a fault has to be found again as long as it is there
        m_excerpts.insert(document.get(), html);
    m_excerptsAreEndless = m_excerptsAreEndless && !m_excerptsInWork.isEmpty();
    return html;
}

QString PageRenderer::renderedText(
    const DocumentPtr& document, const QString& source, bool isExcerpt)
{
    const QString& file = document->place.file;
    if (!usesLiquid(*document, source))
        return decorated(convertedText(source, *document, m_site->config), m_engine);
    if (!isExcerpt && m_rendering.contains(file))
        return source;
    if (!isExcerpt)
        m_rendering.insert(file);
    LiquidScene& scene = m_engine.host().scene;
    const DocumentPtr outer = std::exchange(scene.page, document);
    const bool outerIsExcerpt = std::exchange(scene.isExcerpt, isExcerpt);
    const LiquidEngine::Rendered rendered =
        m_engine.render(source, document->place.path, commonVariables());
    scene.page = outer;
    scene.isExcerpt = outerIsExcerpt;
    if (!isExcerpt)
        m_rendering.remove(file);
    return decorated(
        convertedText(rendered.isComplete ? rendered.text : source, *document, m_site->config),
        m_engine);
}

} // namespace galley
