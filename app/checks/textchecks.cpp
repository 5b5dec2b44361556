#include "app/checks/textchecks.h"

#include "app/checks/picturechecks.h"
#include "app/checks/picturedisk.h"
#include "editor/document/background.h"
#include "editor/document/postdocument.h"
#include "editor/post/frontmatter/frontmatter.h"
#include "editor/syntax/hiddensigns.h"
#include "preview/site/assets/stylesheets.h"

#include <QDir>
#include <QFileInfo>

namespace galley {

namespace {

constexpr int textCheckDelay = 600; // ms after the last key

// As the form marks them; its hints are no problems.
QList<Diagnostic> fieldProblems(const FormSchema& schema, const QString& text)
{
    QList<Diagnostic> problems = checkFields(schema, readFrontMatter(text));
    problems.removeIf([](const Diagnostic& problem) { return problem.severity == Severity::Hint; });
    return problems;
}

QList<Diagnostic> lookAt(const SiteSnapshotPtr& site, const QString& file, const QString& text)
{
    QList<Diagnostic> checks = hiddenSignProblems(text);
    if (!site || site->root().startsWith(u':'))
        return checks;
    PictureDisk disk(site->sourceFolder());
    PictureCheckInput input;
    input.text = text;
    input.baseUrl = site->config(QStringLiteral("baseurl")).toDisplayString();
    if (input.baseUrl.endsWith(u'/'))
        input.baseUrl.chop(1);
    input.lookUp = [&disk](const QString& path) { return disk.lookUp(path); };
    QStringList posts;
    for (const PostSummary& post : site->posts()) {
        posts += QDir(site->root()).filePath(post.file);
        if (posts.constLast() == file)
            input.pageUrl = post.url;
    }
    if (!file.isEmpty())
        input.leftOver = leftOverPictures(
            site->sourceFolder(), site->imageFolder(), QFileInfo(file).fileName(), text, posts);
    return checks + pictureProblems(input) + styleProblems(site->data());
}

} // namespace

TextChecks::TextChecks(PostDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(textCheckDelay);
    connect(&m_timer, &QTimer::timeout, this, &TextChecks::check);
    connect(&m_looking, &QFutureWatcherBase::finished, this, &TextChecks::take);
    connect(&document, &PostDocument::textChanged, this, &TextChecks::textChanged);
}

TextChecks::~TextChecks()
{
    m_looking.disconnect(this);
}

void TextChecks::setPlace(const SiteSnapshotPtr& site, const QString& file)
{
    m_site = site;
    m_file = file;
    checkSoon();
}

void TextChecks::setSchema(const FormSchema& schema)
{
    m_schema = schema;
    checkSoon();
}

void TextChecks::checkSoon()
{
    m_timer.start();
}

// Repairs are places in the old text.
void TextChecks::textChanged()
{
    checkSoon();
    bool had = false;
    for (Diagnostic& check : m_checks) {
        had = had || check.repair;
        check.repair.reset();
    }
    if (had)
        Q_EMIT checksChanged(m_checks);
}

void TextChecks::check()
{
    m_again = m_looking.isRunning();
    if (m_again)
        return;
    m_checked = m_document.text();
    m_looking.setFuture(
        inBackground([site = m_site, file = m_file, text = m_checked, schema = m_schema] {
            return fieldProblems(schema, text) + lookAt(site, file, text);
        }));
}

void TextChecks::take()
{
    if (m_timer.isActive())
        return;
    if (m_again || m_document.text() != m_checked) {
        check();
        return;
    }
    const QList<Diagnostic> now = m_looking.result();
    m_checked.clear();
    if (now.isEmpty() && m_checks.isEmpty())
        return;
    m_checks = now;
    Q_EMIT checksChanged(m_checks);
}

} // namespace galley
