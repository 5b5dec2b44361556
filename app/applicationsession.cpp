// SPDX-License-Identifier: MIT
// Starting, what to open then, and what the next start finds again.

#include "app/application.h"

#include "app/importing/documentimport.h"
#include "app/library/list/librarypane.h"
#include "app/library/moves/postmover.h"
#include "app/panes/mainwindow.h"
#include "app/panes/noticebar.h"
#include "app/panes/previewpane.h"
#include "app/safety/safetynet.h"
#include "app/site/nearbysites.h"
#include "app/status/statusline.h"
#include "app/welcome/welcomecontrols.h"
#include "editor/post/file/postfile.h"
#include "editor/post/frontmatter/frontmatter.h"
#include "editor/text/markdowneditor.h"
#include "preview/site/reader/sitereader.h"

#include <QDir>
#include <QFileInfo>

namespace galley {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostOffered = 3; // sites in a folder that is none

// The newest post of the sample site that its pages show.
QString newestSample()
{
    const QDir posts(QStringLiteral(":/site/_posts"));
    for (const QString& name :
        posts.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name | QDir::Reversed)) {
        const Result<QByteArray> bytes = readFile(posts.filePath(name));
        const YamlValue values =
            readFrontMatter(QString::fromUtf8(bytes.value_or(QByteArray()))).values;
        const QString published = QStringLiteral("published");
        if (!values.contains(published) || values[published].isTruthy())
            return posts.filePath(name);
    }
    return {};
}

// An HTML file of a site is one of its pages.
bool isDocument(const QString& file)
{
    const bool isOfSite =
        hasHtmlSuffix(file) && !findSiteRoot(QFileInfo(file).absolutePath()).isEmpty();
    return isImportable(file) && !isOfSite;
}

} // namespace

void Application::wireWelcome()
{
    m_welcome = new WelcomeControls(
        {*m_window, m_controller, m_sites, m_actions, m_settings, m_dialogs}, this);
    connect(m_welcome, &WelcomeControls::openRequested, this, &Application::open);
    connect(m_mover, &PostMover::renamed, m_welcome, &WelcomeControls::forget);
}

void Application::restoreWindow()
{
    m_window->restoreGeometry(m_settings.get(setting::geometry));
    m_window->restorePaneSizes(
        m_settings.get(setting::paneSizes), m_settings.get(setting::sideSizes));
    useWritingSettings();
    m_window->editor().setZoomPercent(m_settings.get(setting::editorZoom));
    m_window->previewPane().setZoom(m_settings.get(setting::previewZoom));
    m_window->previewPane().setDeviceWidth(m_settings.get(setting::deviceWidth));
    showChoices();
}

void Application::saveSession()
{
    m_settings.set(setting::geometry, m_window->saveGeometry());
    m_settings.set(setting::paneSizes, m_window->paneSizes());
    m_settings.set(setting::sideSizes, m_window->sideSizes());
    m_settings.set(setting::lastSite, m_sites.root());
    m_settings.set(setting::lastFile, m_controller.needsPlace() ? QString() : m_controller.file());
    m_settings.set(setting::lastCaret, int(m_window->editor().textSelection().position));
    m_settings.flush();
}

void Application::start(const QString& argument, Company company)
{
    m_window->editor().setFocus(); // or the form's first field would have it
    m_window->show();
    if (!m_safety->offerRecovery())
        openAtStart(argument, company);
    if (company == Company::Silent)
        m_window->statusLine().showMessage(
            tr("Another Galley window does not respond, so this one was opened."),
            2 * StatusLine::messageTime);
    if (!m_settings.isKept())
        m_window->notice().showNotice(
            tr("The settings file “%1” cannot be read and was not changed. What you set now lasts "
               "until you close Galley.")
                .arg(QDir::toNativeSeparators(m_settings.path())));
    if (!m_welcome->isShown())
        m_window->editor().setFocus();
}

void Application::openAtStart(const QString& argument, Company company)
{
    if (!argument.isEmpty()) {
        const bool opened = QFileInfo(argument).isDir() ? openSite(argument) : openPost(argument);
        if (!opened)
            m_welcome->show();
        return;
    }
    if (company != Company::None)
        return openBesideOthers();
    const QString last = m_settings.get(setting::lastFile);
    const QString site = m_settings.get(setting::lastSite);
    if (QFileInfo::exists(last)) {
        if (openPost(last))
            return m_window->editor().goToPosition(m_settings.get(setting::lastCaret));
    } else if (!site.isEmpty() && isSite(site)) {
        return openRoot(site);
    }
    m_welcome->show();
}

// The newest post is most likely open in the other window.
void Application::openBesideOthers()
{
    const QStringList recent = m_settings.get(setting::recentFiles);
    const QString site = recent.isEmpty() ? QString() : findSiteRoot(recent.first());
    if (site.isEmpty())
        return m_welcome->show();
    m_sites.open(site);
    m_controller.openUntitled();
}

void Application::open(const QString& path)
{
    const QFileInfo entry(path);
    if (entry.isFile() && isDocument(path)) {
        m_documents->importFile(path);
    } else if (entry.isDir()) {
        const QString root = findSiteRoot(path);
        if (root.isEmpty() || root != m_sites.root())
            openSite(path);
        else
            m_welcome->leave();
    } else if (!entry.exists()
        || entry.canonicalFilePath() != QFileInfo(m_controller.file()).canonicalFilePath()) {
        openPost(path);
    } else {
        m_welcome->leave();
    }
}

bool Application::openPost(const QString& file)
{
    m_openFirstPost = false;
    return m_controller.open(file);
}

void Application::openSample()
{
    if (const QString sample = newestSample(); !sample.isEmpty())
        m_controller.open(sample);
}

bool Application::openSite(const QString& folder)
{
    if (isEmbedded(folder)) {
        openSample();
        return true;
    }
    const QString root = findSiteRoot(folder);
    if (root.isEmpty())
        return openOtherThan(folder);
    const QString last = m_settings.get(setting::lastFile);
    if (m_settings.get(setting::lastSite) == root && QFileInfo::exists(last) && openPost(last))
        return true;
    openRoot(root);
    return true;
}

void Application::openRoot(const QString& root)
{
    m_openFirstPost = true;
    m_window->library().setSite({});
    m_sites.open(root);
    m_welcome->leave();
}

// The folder is no site: those that it holds, or another.
bool Application::openOtherThan(const QString& folder)
{
    const QStringList below = sitesBelow(folder, mostOffered);
    const QDir start(QFileInfo(folder).canonicalFilePath());
    ChoiceQuestion question{start.dirName(),
        tr("This folder is not a Jekyll site: it has neither _config.yml nor _posts."),
        below.isEmpty() ? tr("Choose the folder that holds _config.yml or _posts.")
                        : tr("%n site(s) found inside it.", nullptr, int(below.size())),
        {}};
    for (const QString& site : below)
        question.choices +=
            tr("Open “%1”").arg(start.relativeFilePath(site).replace(u'&', u"&&"_s));
    question.choices += tr("Choose &Another Folder…");
    const int chosen = m_dialogs.askChoice(question);
    if (chosen < 0)
        return false;
    const QString other =
        chosen < below.size() ? below[chosen] : m_dialogs.askFolder(tr("Open Site Folder"), folder);
    return !other.isEmpty() && openSite(other);
}

void Application::openFirstPost()
{
    for (const PostSummary& post : m_sites.site()->posts()) {
        if (post.ignored)
            continue;
        if (m_controller.open(QDir(m_sites.site()->root()).filePath(post.file)))
            return;
        if (m_controller.document().isModified()) {
            followFile(m_controller.file()); // the user stays with the unsaved post and its site
            return;
        }
    }
    m_controller.openUntitled();
}

} // namespace galley
