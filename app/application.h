// SPDX-License-Identifier: MIT
#pragma once

#include "app/actions/actionset.h"
#include "app/dialogs/exports.h"
#include "app/document/autosave.h"
#include "app/document/documentcontroller.h"
#include "app/settings/languages.h"
#include "app/settings/settings.h"
#include "app/site/sitecontroller.h"
#include "app/site/siteform.h"
#include "app/trust/trustkeeper.h"
#include "preview/page/live/previewmode.h"

#include <QObject>
#include <QPalette>
#include <QSet>

#include <memory>

namespace galley {

class ChecksPanel;
class DocumentImport;
class EditPreviewLink;
class FillingIn;
struct ImportedDocument;
class LivePage;
class MainWindow;
class SafetyNet;
class PostDeleter;
class PostMover;
class SearchWords;
class WelcomeControls;
class WritingTools;
struct DeletedPost;

// Where a run of the program keeps its things; tests give folders of their own.
struct ApplicationFolders {
    QString settingsFile;
    QString recoveryFolder;
};

// The user's other windows of the program at its start.
enum class Company {
    None,
    Other,
    Silent // one that does not answer
};

// The program behind its window: makes every part, hands each its collaborators and wires what a
// user does to who carries it out. Needs a QApplication.
class Application : public QObject {
    Q_OBJECT
public:
    // `dialogs` must outlive the application.
    Application(Dialogs& dialogs, const ApplicationFolders& folders, QObject* parent = nullptr);
    ~Application() override;

    // Shows the window. `argument`: a post, a checkout's folder (the sample site's, too), or empty
    // for the last session (the welcome page at the first start; beside another window an empty
    // post in the last site).
    void start(const QString& argument = {}, Company company = Company::None);
    // Opens a post or a checkout's folder; does nothing where it is open here. A document of a word
    // processor becomes a new post.
    void open(const QString& path);

    // Opens a post, asking about unsaved text first; the site follows the file.
    bool openPost(const QString& file);
    void openSample();
    // Opens a checkout, or the sample site, with its last or newest post. False: it is none, and
    // the user did not choose one that it holds, or another.
    bool openSite(const QString& folder);
    // "en", "zh_CN", "zh_HK"; remembered.
    void useLanguage(const QString& code);

    MainWindow& window() const { return *m_window; }
    DocumentController& controller() { return m_controller; }
    SiteController& sites() { return m_sites; }
    Settings& settings() { return m_settings; }
    ActionSet& actions() { return m_actions; }
    SafetyNet& safety() { return *m_safety; }
    TrustKeeper& trust() { return m_trust; }

private:
    void wireDocument();
    void wireSite();
    void wireLibrary();
    void wirePreview();
    void useSiteForm(const SiteForm& form);
    void wireChecks(ChecksPanel& panel);
    void wireStatus();
    void wireWords();
    void handleFileCommands();
    void handleMoves();
    void handleDeletions();
    void handleEditCommands();
    void handleViewCommands();
    void handleWindowCommands();
    void handleHelpCommands();
    void wireWelcome();
    void foldBesideForm();
    void showPreferences();
    void useWritingSettings();

    void restoreWindow();
    void saveSession();
    void openAtStart(const QString& argument, Company company);
    void openBesideOthers();
    void followFile(const QString& file);
    void openFromList(const QString& file, const SearchWords& searched);
    void showUnsaved();
    void useListSelection();
    void offerUndo(const DeletedPost& post);
    void copyAddress(const QString& file);
    void openRoot(const QString& root);
    bool openOtherThan(const QString& folder);
    void openFirstPost();
    void newPost();
    void newPostFrom(const ImportedDocument& document);
    void publishPost();
    void handlePublishing();
    void exportPost();
    void copyForEmail();
    void showPalette();
    void updateChecks(const QList<Diagnostic>& checks);
    void showStart();
    void goToLine(int line);
    void useTheme(ThemeChoice choice);
    void useDeviceWidth(int width);
    void usePreviewMode(PreviewMode mode);
    void followLink(const QUrl& url);
    void compareWithJekyll();
    void showChoices();

    Dialogs& m_dialogs;
    Settings m_settings;
    Languages m_languages;
    QPalette m_systemPalette;
    TrustKeeper m_trust;
    DocumentController m_controller;
    SiteController m_sites;
    SiteFormReader m_siteForm;
    ActionSet m_actions;
    Autosave m_autosave;
    Exports m_exports;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<SafetyNet> m_safety;
    LivePage* m_page = nullptr;
    EditPreviewLink* m_link = nullptr;
    FillingIn* m_filling = nullptr;
    WritingTools* m_writing = nullptr;
    DocumentImport* m_documents = nullptr;
    PostMover* m_mover = nullptr;
    PostDeleter* m_deleter = nullptr;
    QSet<QString> m_leftUnsaved; // posts of which earlier sessions left a text
    QString m_listedSite; // whose selection the posts list has
    WelcomeControls* m_welcome = nullptr;
    QString m_publishNotice; // the last one, whose undo holds until the next save
    QString m_unsafeNotice; // the last one about journals that cannot be written
    QString m_formMessage; // the last one about .galley.yml
    bool m_openFirstPost = false; // when the site has been read
};

} // namespace galley
