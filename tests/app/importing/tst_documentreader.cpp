// SPDX-License-Identifier: MIT
#include "app/importing/archivebounds.h"
#include "app/importing/documentreader.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace galley;
using namespace Qt::StringLiterals;

// Documents made by the real Pandoc, read by it again.
class TestDocumentReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void readsAWordDocument();
    void readsOtherKinds_data();
    void readsOtherKinds();
    void takesPicturesOut();
    void followsTheChoiceAboutTrackedChanges_data();
    void followsTheChoiceAboutTrackedChanges();
    void countsWhatIsLeftOut();
    void readsHtmlWithoutPandoc();
    void refusesWithASentence_data();
    void refusesWithASentence();
    void saysThatPandocIsMissing();
    void canBeCancelled();
    void anArchiveIsJudgedByItsDirectory();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const;
    // A document made by Pandoc of this Markdown.
    QString made(const QString& name, const QByteArray& markdown) const;
    Result<ImportedDocument> read(
        const QString& file, TrackedChanges changes = TrackedChanges::Accept);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_pandoc;
};

const QByteArray release = R"(---
title: The lab opens
---

# First part

Text with **bold**, *it*, 2 < 3 and a note[^1]. A [link](https://x.example/).

- one
- two

![A tide](p.png)

| a | b |
|---|---|
| 1 | 2 |

> said

[^1]: The note.

    More of it.
)";

void TestDocumentReader::initTestCase()
{
    m_pandoc = QStandardPaths::findExecutable(u"pandoc"_s);
    QVERIFY2(!m_pandoc.isEmpty(), "pandoc is among the test packages");
}

void TestDocumentReader::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"media"_s));
    QImage(30, 20, QImage::Format_RGB32).save(path(u"p.png"_s));
}

void TestDocumentReader::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QString TestDocumentReader::made(const QString& name, const QByteArray& markdown) const
{
    QProcess pandoc;
    pandoc.setWorkingDirectory(m_folder->path());
    pandoc.start(m_pandoc, {u"-s"_s, u"-f"_s, u"markdown"_s, u"-o"_s, path(name)});
    pandoc.write(markdown);
    pandoc.closeWriteChannel();
    if (!pandoc.waitForFinished() || pandoc.exitCode() != 0)
        qWarning("%s", pandoc.readAllStandardError().constData());
    return path(name);
}

Result<ImportedDocument> TestDocumentReader::read(const QString& file, TrackedChanges changes)
{
    return readDocument({file, path(u"media"_s), changes, m_pandoc}, false);
}

void TestDocumentReader::readsAWordDocument()
{
    const auto document = read(made(u"a.docx"_s, release));
    QVERIFY(document);
    QCOMPARE(document->title, u"The lab opens"_s);
    QVERIFY(!document->hasChanges);
    const QString& text = document->text.markdown;
    QVERIFY2(text.startsWith(
                 u"## First part\n\nText with **bold**, *it*, 2 \\< 3 and a note[^1]. A "
                 u"[link](https://x.example/).\n\n- one\n- two\n\n![A tide](/imported-1.png)\n"_s),
        qPrintable(text));
    QVERIFY(text.contains(u"| a | b |"_s));
    QVERIFY(text.contains(u"> said"_s));
    QVERIFY2(text.endsWith(u"[^1]: The note.\n\n    More of it."_s), qPrintable(text));
}

void TestDocumentReader::readsOtherKinds_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("OpenDocument") << u"a.odt"_s;
    QTest::newRow("rich text") << u"a.rtf"_s;
    QTest::newRow("capitals") << u"A.DOCX"_s;
}

void TestDocumentReader::readsOtherKinds()
{
    QFETCH(const QString, name);
    QVERIFY(isImportable(name));
    const auto document = read(made(name, release));
    QVERIFY(document);
    QVERIFY(document->text.markdown.contains(u"**bold**"_s));
    QVERIFY(document->text.markdown.contains(u"one"_s));
}

void TestDocumentReader::takesPicturesOut()
{
    const auto document = read(made(u"a.docx"_s, "![One](p.png)\n\n![Two](p.png)\n\nEnd.\n"));
    QVERIFY(document);
    QVERIFY(!document->pictures.isEmpty());
    for (const ImportedPicture& picture : document->pictures) {
        QVERIFY(document->text.markdown.contains(u"]("_s + picture.address + u')'));
        QVERIFY(picture.file.startsWith(path(u"media"_s)));
        QCOMPARE(QImage(picture.file).size(), QSize(30, 20));
    }
    QCOMPARE(document->text.dropped, (QMap<Dropped, int>()));
}

void TestDocumentReader::followsTheChoiceAboutTrackedChanges_data()
{
    QTest::addColumn<TrackedChanges>("changes");
    QTest::addColumn<QString>("text");
    QTest::newRow("accepted") << TrackedChanges::Accept << u"Kept new and text."_s;
    QTest::newRow("rejected") << TrackedChanges::Reject << u"Kept and old text."_s;
    QTest::newRow("shown") << TrackedChanges::Show << u"Kept <ins>new</ins> and ~~old~~ text."_s;
}

const QByteArray changed = R"(Kept [new]{.insertion author="A" date="2026-01-01T00:00:00Z"} and
[old]{.deletion author="A" date="2026-01-01T00:00:00Z"} text.

[Why?]{.comment-start id="0" author="B" date="2026-01-01T00:00:00Z"}here[]{.comment-end id="0"}
)";

void TestDocumentReader::followsTheChoiceAboutTrackedChanges()
{
    QFETCH(const TrackedChanges, changes);
    QFETCH(const QString, text);
    const auto document = read(made(u"a.docx"_s, changed), changes);
    QVERIFY(document);
    QVERIFY(document->hasChanges);
    QCOMPARE(document->text.markdown.section(u'\n', 0, 0), text);
}

void TestDocumentReader::countsWhatIsLeftOut()
{
    const auto document = read(made(u"a.docx"_s, changed));
    QVERIFY(document);
    QCOMPARE(document->text.dropped, (QMap<Dropped, int>{{Dropped::Comments, 1}}));
    QVERIFY(!document->text.markdown.contains(u"Why"_s));
}

void TestDocumentReader::readsHtmlWithoutPandoc()
{
    write(u"a.html"_s,
        "<h1>The lab opens</h1><p>Text <b>bold</b> <img "
        "src=\"p.png\"><script>alert(1)</script></p>");
    const auto document = readDocument({path(u"a.html"_s), path(u"media"_s)}, false);
    QVERIFY(document);
    QCOMPARE(document->title, u"The lab opens"_s);
    QCOMPARE(document->text.markdown, u"Text **bold**"_s);
    QCOMPARE(document->text.dropped,
        (QMap<Dropped, int>{{Dropped::Pictures, 1}, {Dropped::Scripts, 1}}));
    QVERIFY(document->pictures.isEmpty());
}

void TestDocumentReader::refusesWithASentence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("password")
        << u"a.docx"_s << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 more")
        << u"This document is protected by a password, or in Word’s old format."_s;
    QTest::newRow("no archive") << u"a.docx"_s << QByteArray(5000, 'x')
                                << u"This document is damaged."_s;
    QTest::newRow("empty") << u"a.odt"_s << QByteArray() << u"This document is damaged."_s;
    QTest::newRow("an archive of nothing")
        << u"a.docx"_s << (QByteArray("PK\x05\x06", 4) + QByteArray(18, '\0'))
        << u"This document is damaged, or not of the kind that its name says."_s;
}

void TestDocumentReader::refusesWithASentence()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, sentence);
    write(name, bytes);
    const auto document = read(path(name));
    QVERIFY(!document);
    QCOMPARE(document.error().whatHappened, sentence);
    QCOMPARE(document.error().file, path(name));
}

void TestDocumentReader::saysThatPandocIsMissing()
{
    const auto document = readDocument(
        {made(u"a.docx"_s, release), path(u"media"_s), TrackedChanges::Accept, {}}, false);
    QVERIFY(!document);
    QVERIFY(document.error().whatHappened.contains(u"Pandoc"_s));
    QVERIFY(!document.error().whatToDo.isEmpty());
}

void TestDocumentReader::canBeCancelled()
{
    const auto document = readDocument(
        {made(u"a.docx"_s, release), path(u"media"_s), TrackedChanges::Accept, m_pandoc}, true);
    QVERIFY(!document);
    QCOMPARE(document.error().kind, ErrorKind::Cancelled);
}

void TestDocumentReader::anArchiveIsJudgedByItsDirectory()
{
    const QString file = made(u"a.docx"_s, release);
    QVERIFY(checkArchive(file));
    QVERIFY(!checkArchive(file, {.packed = 1000}));
    QVERIFY(!checkArchive(file, {.unpacked = 1000}));
    QVERIFY(!checkArchive(file, {.files = 3}));
    // A bomb says how large it becomes: the first file's unpacked size, in the directory.
    QFile archive(file);
    QVERIFY(archive.open(QIODevice::ReadOnly));
    QByteArray bytes = archive.readAll();
    const qsizetype entry = bytes.indexOf("PK\x01\x02");
    QVERIFY(entry > 0);
    qToLittleEndian<quint32>(0xfffffff0U, bytes.data() + entry + 24);
    write(u"bomb.docx"_s, bytes);
    const Result<void> bomb = checkArchive(path(u"bomb.docx"_s));
    QVERIFY(!bomb);
    QCOMPARE(bomb.error().whatHappened, u"This document is too large to be imported."_s);
    bytes[entry + 8] = char(bytes[entry + 8] | 1);
    write(u"locked.docx"_s, bytes);
    QVERIFY(checkArchive(path(u"locked.docx"_s)).error().whatHappened.contains(u"password"_s));
}

QTEST_GUILESS_MAIN(TestDocumentReader)
#include "tst_documentreader.moc"
