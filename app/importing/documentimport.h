// SPDX-License-Identifier: MIT
#pragma once

#include "app/dialogs/dialogs.h"
#include "app/importing/documentreader.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace galley {

// A new post from a document of a word processor: asks which and how, reads it in the background,
// and hands on what comes of it.
class DocumentImport : public QObject {
    Q_OBJECT
public:
    // `dialogs` must outlive this.
    explicit DocumentImport(Dialogs& dialogs, QObject* parent = nullptr);
    ~DocumentImport() override;

    // Asks for the document.
    void browse();
    // Starts; ready() follows unless the user cancels or an error was shown. One at a time: a newer
    // one takes the place of one that is not read yet.
    void importFile(const QString& file);

Q_SIGNALS:
    void started(const QString& fileName);
    // The pictures' files stay until the next import.
    void ready(const galley::ImportedDocument& document);

private:
    using Read = Result<ImportedDocument>;

    void read(const QString& file, TrackedChanges changes);
    void take(const Read& result);
    void stop();

    Dialogs& m_dialogs;
    QString m_file;
    bool m_asked = false; // about the tracked changes
    std::shared_ptr<QTemporaryDir> m_folder; // the pictures'; as long as somebody reads into it
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    QFutureWatcher<Read> m_reading;
};

} // namespace galley
