// SPDX-License-Identifier: MIT
#pragma once

#include "app/actions/commandpalette.h"
#include "app/writing/fieldpicture.h"
#include "editor/completion/completion.h"
#include "editor/post/base/diagnostic.h"

#include <QObject>

namespace galley {

class ActionSet;
class Dialogs;
class DocumentController;
class ImageImport;
class LeftOverPictures;
class MainWindow;
class MarkdownEditor;
class NoticeBar;
class PictureActions;
class Settings;
class SiteController;
class Snippets;
class Spelling;
class TextChecks;
struct FormSchema;
class CompletionPopup;
class WritingModes;

// The parts of the program that writing tools work on; all outlive the tools.
struct WritingParts {
    MainWindow& window;
    DocumentController& controller;
    SiteController& sites;
    ActionSet& actions;
    Settings& settings;
    Dialogs& dialogs;
};

// What helps writing beyond the text editor itself, wired to the window: pictures, outline, ways of
// showing the text, going to places.
class WritingTools : public QObject {
    Q_OBJECT
public:
    explicit WritingTools(const WritingParts& parts, QObject* parent = nullptr);
    ~WritingTools() override;

    // For the command palette.
    QList<PaletteEntry> snippetEntries();
    // What the site's posts have in their front matter; problems are told by it.
    void setSchema(const FormSchema& schema);
    // Brings a picture into the site for a field of the form, as FormContext::importImage does.
    QFuture<Result<QString>> importForField(const QString& picture, const FieldPicturePlace& place);
    // Asks how each of the pictures comes into the site, to stand where the post names it: by site
    // path, the file.
    void placePictures(const QList<std::pair<QString, QString>>& pictures);
    // Does what a problem's repair asks for beyond edits.
    void carryOut(const RepairTask& task);

Q_SIGNALS:
    void checksChanged(const QList<galley::Diagnostic>& checks); // of snippets, pictures, fields
    void announced(const QString& message); // for the status line
    void openRequested(const QString& path); // a folder or a post that was dropped into the text
    void lineRequested(int line); // 1-based line of the file: caret there, text focused

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void wirePictures();
    void wireOutline();
    void wireModes();
    void wireSpelling();
    void wireSnippets();
    void wireChecks();
    void wireCompletion();
    void chooseSnippet();
    void useSpelling(bool on, const QString& language);
    void goToLineOrHeading();
    void setDistractionFree(bool on);
    void offerRemoval(const QString& file);

    WritingParts m_parts;
    MarkdownEditor& m_editor;
    NoticeBar& m_notice;
    LeftOverPictures* m_leftOver;
    ImageImport* m_images;
    PictureActions* m_pictures;
    WritingModes* m_modes;
    Spelling* m_spelling;
    Snippets* m_snippets;
    TextChecks* m_checks;
    CompletionSources m_sources;
};

} // namespace galley
