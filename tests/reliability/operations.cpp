// SPDX-License-Identifier: MIT
#include "tests/reliability/operations.h"

#include "app/dialogs/exports.h"
#include "app/document/autosave.h"
#include "app/document/documentcontroller.h"
#include "app/store/recovery.h"
#include "app/store/versionstore.h"
#include "preview/site/reader/sitereader.h"
#include "tests/app/fakedialogs.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace galley::test {

namespace {

constexpr int threadPatience = 20000; // ms, for what another thread does
const QString postName = QStringLiteral("2026-01-02-é.md");

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return "<missing>";
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<unreadable>");
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot prepare %s", qPrintable(path));
    // rights that no umask gives, so that losing them shows
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther
        | QFile::WriteOther);
}

// Saving in the window: opened, changed, saved.
class Save : public Operation {
public:
    QByteArray name() const override { return "save"; }
    void prepare(const QString& folder) override
    {
        put(QDir(folder).filePath(postName), before());
        openAndChange(QDir(folder).filePath(postName));
    }
    bool run() override { return m_controller.save(); }
    QByteArray content(const QString& folder) const override
    {
        return bytesOf(QDir(folder).filePath(postName));
    }
    QStringList names() const override { return {postName}; }
    QString fileBefore(const QString& folder) const override
    {
        return QDir(folder).filePath(postName);
    }
    QByteArray textInWindow() const override { return m_controller.document().bytes(); }
    bool isUnsaved() const override { return m_controller.document().isModified(); }
    QList<Error> errors() const override { return m_dialogs.errors; }

protected:
    void openAndChange(const QString& path)
    {
        if (!m_controller.open(path))
            qFatal("cannot open %s", qPrintable(path));
        m_controller.document().apply({{TextRange{6, 6}, QStringLiteral(", and after")}});
    }
    FakeDialogs m_dialogs;
    mutable DocumentController m_controller{m_dialogs};
};

class SaveNew : public Save {
public:
    QByteArray name() const override { return "save-new"; }
    void prepare(const QString& folder) override
    {
        m_controller.openNew(QDir(folder).filePath(postName), after());
    }
    QByteArray before() const override { return "<missing>"; }
    QString fileBefore(const QString&) const override { return {}; }
};

// The post is a symbolic link into a folder beside it.
class SaveThroughLink : public Save {
public:
    QByteArray name() const override { return "save-through-link"; }
    void prepare(const QString& folder) override
    {
        QDir(folder).mkpath(QStringLiteral("kept"));
        put(target(folder), before());
        const QString link = QDir(folder).filePath(postName);
        if (!QFile::link(QStringLiteral("kept/post.md"), link))
            qFatal("cannot link %s", qPrintable(link));
        openAndChange(link);
    }
    QByteArray content(const QString& folder) const override
    {
        const QFileInfo link(QDir(folder).filePath(postName));
        return link.isSymLink() ? bytesOf(target(folder)) : QByteArray("<no link any more>");
    }
    QStringList names() const override
    {
        return {postName, QStringLiteral("kept"), QStringLiteral("kept/post.md")};
    }
    QString fileBefore(const QString& folder) const override { return target(folder); }

private:
    static QString target(const QString& folder)
    {
        return QDir(folder).filePath(QStringLiteral("kept/post.md"));
    }
};

// Keeping unsaved text: an earlier journal is there, a newer one is written.
class Journal : public Operation {
public:
    QByteArray name() const override { return "journal"; }
    void prepare(const QString& folder) override
    {
        const QString path = QDir(folder).filePath(QStringLiteral("recovery"));
        m_autosave = std::make_unique<Autosave>(m_controller, RecoveryFolder(path));
        m_written = std::make_unique<QSignalSpy>(m_autosave.get(), &Autosave::written);
        m_failed = std::make_unique<QSignalSpy>(m_autosave.get(), &Autosave::failed);
        m_controller.openUntitled();
        m_controller.document().apply({{TextRange{0, 0}, QStringLiteral("before\n")}});
        if (!run())
            qFatal("no journal can be written below %s", qPrintable(folder));
        m_controller.document().apply({{TextRange{6, 6}, QStringLiteral(", and after")}});
    }
    bool run() override
    {
        m_written->clear();
        m_failed->clear();
        m_autosave->flush();
        if (!QTest::qWaitFor(
                [this] { return m_written->size() + m_failed->size() > 0; }, threadPatience))
            qFatal("the journal was neither written nor reported");
        return m_failed->isEmpty();
    }
    QByteArray content(const QString& folder) const override
    {
        const QDir recovery(QDir(folder).filePath(QStringLiteral("recovery")));
        const QStringList journals = recovery.entryList({QStringLiteral("*.journal")}, QDir::Files);
        if (journals.size() != 1)
            return "<" + QByteArray::number(journals.size()) + " journals>";
        const auto entry = decodeJournal(bytesOf(recovery.filePath(journals.first())));
        return entry ? entry->bytes : QByteArray("<broken journal>");
    }
    QStringList names() const override
    {
        return {QStringLiteral("recovery"), QStringLiteral("recovery/*.journal")};
    }
    QString fileBefore(const QString&) const override { return {}; }
    QByteArray textInWindow() const override { return m_controller.document().bytes(); }
    QList<Error> errors() const override
    {
        QList<Error> all;
        for (const QList<QVariant>& arguments : *m_failed)
            all += arguments.first().value<Error>();
        return all;
    }

private:
    FakeDialogs m_dialogs;
    mutable DocumentController m_controller{m_dialogs};
    std::unique_ptr<Autosave> m_autosave;
    std::unique_ptr<QSignalSpy> m_written;
    std::unique_ptr<QSignalSpy> m_failed;
};

// Putting a text aside as the newest version of a post that has one already.
class KeepVersion : public Operation {
public:
    QByteArray name() const override { return "version"; }
    void prepare(const QString& folder) override
    {
        m_store = storeIn(folder);
        if (!m_store->add(
                m_post, before(), VersionKind::Saved, QDateTime::fromSecsSinceEpoch(1'000)))
            qFatal("no version can be kept below %s", qPrintable(folder));
    }
    bool run() override
    {
        const Result<void> kept =
            m_store->add(m_post, after(), VersionKind::Saved, QDateTime::fromSecsSinceEpoch(2'000));
        if (!kept)
            m_errors += kept.error();
        return kept.has_value();
    }
    QByteArray content(const QString& folder) const override
    {
        const auto store = storeIn(folder);
        QByteArrayList texts;
        for (const Version& version : store->versions(m_post))
            texts += store->read(m_post, version).value_or("<unreadable>");
        if (texts == QByteArrayList{before()} || texts == QByteArrayList{after(), before()})
            return texts.first();
        return "<versions: " + texts.join(", ") + '>';
    }
    QStringList names() const override
    {
        return {QStringLiteral("versions"), QStringLiteral("versions/lock"),
            QStringLiteral("versions/*"), QStringLiteral("versions/*/index"),
            QStringLiteral("versions/*/*.text")};
    }
    QString fileBefore(const QString&) const override { return {}; }
    QList<Error> errors() const override { return m_errors; }

private:
    static std::unique_ptr<VersionStore> storeIn(const QString& folder)
    {
        return std::make_unique<VersionStore>(QDir(folder).filePath(QStringLiteral("versions")));
    }

    const QString m_post = QStringLiteral("/nowhere/_posts/2026-01-02-x.md");
    std::unique_ptr<VersionStore> m_store;
    QList<Error> m_errors;
};

// Exporting over an earlier export.
class Export : public Operation {
public:
    QByteArray name() const override { return "export"; }
    void prepare(const QString& folder) override
    {
        m_dialogs.saveFile = QDir(folder).filePath(QStringLiteral("out.md"));
        put(m_dialogs.saveFile, before());
        m_finished = std::make_unique<QSignalSpy>(&m_exports, &Exports::finished);
        m_failed = std::make_unique<QSignalSpy>(&m_exports, &Exports::failed);
    }
    bool run() override
    {
        m_exports.exportTo(ExportFormat::Markdown,
            {QString::fromUtf8(after()), QStringLiteral("/nowhere/_posts/2026-01-02-x.md")},
            embeddedSite());
        if (!QTest::qWaitFor(
                [this] { return m_finished->size() + m_failed->size() > 0; }, threadPatience))
            qFatal("the export neither finished nor failed");
        return m_failed->isEmpty();
    }
    QByteArray content(const QString& folder) const override
    {
        return bytesOf(QDir(folder).filePath(QStringLiteral("out.md")));
    }
    QStringList names() const override { return {QStringLiteral("out.md")}; }
    QString fileBefore(const QString& folder) const override
    {
        return QDir(folder).filePath(QStringLiteral("out.md"));
    }
    QList<Error> errors() const override { return m_dialogs.errors; }

private:
    FakeDialogs m_dialogs;
    Exports m_exports{m_dialogs};
    std::unique_ptr<QSignalSpy> m_finished;
    std::unique_ptr<QSignalSpy> m_failed;
};

} // namespace

std::vector<std::unique_ptr<Operation>> allOperations()
{
    std::vector<std::unique_ptr<Operation>> all;
    all.push_back(std::make_unique<Save>());
    all.push_back(std::make_unique<SaveNew>());
    all.push_back(std::make_unique<SaveThroughLink>());
    all.push_back(std::make_unique<Journal>());
    all.push_back(std::make_unique<KeepVersion>());
    all.push_back(std::make_unique<Export>());
    return all;
}

std::unique_ptr<Operation> operationNamed(const QByteArray& name)
{
    for (std::unique_ptr<Operation>& operation : allOperations()) {
        if (operation->name() == name)
            return std::move(operation);
    }
    return {};
}

} // namespace galley::test
