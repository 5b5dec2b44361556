// SPDX-License-Identifier: MIT
#include "preview/check/sitecheck.h"

#include "editor/post/frontmatter/frontmatter.h"
#include "preview/check/addressclash.h"
#include "preview/site/checkout/documenttexts.h"
#include "preview/site/checkout/sitedata.h"
#include "preview/site/document/faultproblems.h"
#include "preview/site/reader/siteruby.h"
#include "preview/site/render/render.h"

#include <QDir>

#include <algorithm>

namespace galley {

namespace {

// Ruby reads the files in any encoding it knows, and lets those be that it does not.
bool isUtf8(const QString& encoding)
{
    static const QStringList names = {
        QString(), QStringLiteral("false"), QStringLiteral("utf-8"), QStringLiteral("utf8")};
    return names.contains(encoding.toLower());
}

bool matters(const Diagnostic& problem)
{
    return stopsBuild(problem) || problem.code == publishedBareCode
        || problem.code == QLatin1String("left-out");
}

class Checker {
public:
    Checker(const SiteSnapshot& site, const QSet<QString>& except,
        const std::function<bool()>& cancelled)
        : m_site(site)
        , m_data(site.data())
        , m_except(except)
        , m_cancelled(cancelled)
    {
    }

    QList<Diagnostic> check()
    {
        take(m_site.problems(), QString());
        for (const ReadDocument& entry : std::as_const(m_data.documents)) {
            if (entry.document && !entry.document->faults.isEmpty())
                checkFaults(*entry.document);
        }
        take(addressClashes(m_site), QString());
        for (const DocumentPtr& post : m_data.posts)
            checkDocument(post);
        for (const auto& [label, documents] : m_data.collections) {
            for (const DocumentPtr& document : documents)
                checkDocument(document);
        }
        for (const DocumentPtr& page : m_data.pages)
            checkPage(page);
        return m_problems;
    }

private:
    bool isWanted(const SiteDocument& document) const
    {
        return !m_except.contains(document.place.file) && !(m_cancelled && m_cancelled());
    }

    bool isRead(const SiteDocument& document) const
    {
        return !document.place.draft || m_data.config.showDrafts;
    }

    QString nameOf(const SiteDocument& document) const
    {
        return m_data.shownPath(document.place.file);
    }

    void take(const QList<Diagnostic>& problems, const QString& file)
    {
        for (Diagnostic problem : problems) {
            if (!matters(problem))
                continue;
            if (problem.file.isEmpty())
                problem.file = file;
            const bool isKnown =
                std::any_of(m_problems.cbegin(), m_problems.cend(), [&](const Diagnostic& known) {
                    return known.file == problem.file && known.line == problem.line
                        && known.message == problem.message;
                });
            if (!isKnown)
                m_problems += problem;
        }
    }

    // Also of posts that are not published: Jekyll stops while it reads them.
    void checkFaults(const SiteDocument& document)
    {
        if (!isWanted(document) || !isRead(document) || !isTaken(document))
            return;
        const QString text = sourceText(m_data, document);
        take(faultProblems(document, text, readFrontMatter(text)), nameOf(document));
    }

    // Whether Jekyll takes the file for what it is: not a misnamed post.
    bool isTaken(const SiteDocument& document) const
    {
        const QString name = nameOf(document);
        return std::none_of(m_site.posts().cbegin(), m_site.posts().cend(),
            [&](const PostSummary& post) { return post.ignored && post.file == name; });
    }

    void checkDocument(const DocumentPtr& document)
    {
        if (!isWanted(*document))
            return;
        const QString text = sourceText(m_data, *document);
        const RenderedPage page = m_renderer.render({text, document->place.file, false}, m_site);
        take(page.problems, nameOf(*document));
    }

    void checkPage(const DocumentPtr& page)
    {
        if (isWanted(*page))
            take(m_renderer.problemsOf(page, m_site), nameOf(*page));
    }

    const SiteSnapshot& m_site;
    const SiteSnapshot::Data& m_data;
    const QSet<QString>& m_except;
    const std::function<bool()>& m_cancelled;
    PageRenderer m_renderer;
    QList<Diagnostic> m_problems;
};

} // namespace

QList<Diagnostic> checkSite(
    const SiteSnapshot& site, const QSet<QString>& except, const std::function<bool()>& isCancelled)
{
    return Checker(site, except, isCancelled).check();
}

QStringList unknownParts(const SiteSnapshot& site)
{
    QStringList parts = site.data().ruby;
    const QString coffee = QStringLiteral("jekyll-coffeescript");
    const auto isScript = [](const DocumentPtr& page) {
        return page->place.extension() == QLatin1String(".coffee");
    };
    const std::vector<DocumentPtr>& pages = site.data().pages;
    if (std::none_of(pages.begin(), pages.end(), isScript))
        parts.removeAll(coffee);
    const QString encoding = site.config(QStringLiteral("encoding")).toDisplayString();
    if (!isUtf8(encoding))
        parts += QStringLiteral("encoding: ") + encoding;
    return parts;
}

BuildVerdict verdictOn(const SiteSnapshot& site, const QList<Diagnostic>& problems)
{
    if (!unknownParts(site).isEmpty())
        return BuildVerdict::Unknown;
    return firstStop(problems) ? BuildVerdict::Stops : BuildVerdict::Builds;
}

} // namespace galley
