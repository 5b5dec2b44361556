#pragma once

#include "app/actions/commandpalette.h"
#include "editor/completion/snippet.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace galley {

class Dialogs;
class MarkdownEditor;

// The site's snippets at work: inserted by name, and compared with the copies in the open post.
class Snippets : public QObject {
    Q_OBJECT
public:
    // `editor` must outlive this.
    explicit Snippets(MarkdownEditor& editor, QObject* parent = nullptr);
    ~Snippets() override;

    // The checkout's folder; empty = no site that has any.
    void setSite(const QString& root);
    QString folder() const; // where they lie; empty without a site

    // One entry a snippet, read anew from the disk.
    QList<PaletteEntry> entries();
    // Asks for fields where there are some.
    void insert(const Snippet& snippet);
    // Outdated copies in the text as it is now.
    const QList<Diagnostic>& checks() const { return m_checks; }

Q_SIGNALS:
    // While the text changes they come without repairs.
    void checksChanged(const QList<galley::Diagnostic>& checks);

private:
    void textChanged();
    void check();
    void take();
    void insertText(const QString& text, bool asBlock);
    QMap<QString, QString> knownValues() const;

    MarkdownEditor& m_editor;
    QString m_root;
    QList<Snippet> m_snippets;
    QList<Diagnostic> m_checks;
    bool m_haveRepairs = false;
    QTimer m_timer;
    QFutureWatcher<QList<Diagnostic>> m_checking;
    QString m_checked; // the text that is being looked at
    bool m_again = false; // something changed meanwhile
};

} // namespace galley
