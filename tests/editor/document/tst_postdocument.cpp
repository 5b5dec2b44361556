// SPDX-License-Identifier: MIT
#include "editor/document/postdocument.h"
#include "editor/post/edit/frontmatteredit.h"
#include "tests/support/corpus.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

class TestPostDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackEveryByte_data();
    void givesBackEveryByte();
    void givesBackEveryByteOfRealPosts();
    void keepsItsCopyInStep();
    void snapshotsStayAsTheyWere();
    void givesLinesAroundAPlace();
    void readsABlockLongerThanTheHead();
    void undoesAndRedoesToTheSameBytes();
    void mergesTypingInOneField();
    void partsStepsThatOtherChangesPart();
    void knowsWhatWasSaved();
    void staysModifiedWhenTypingGoesOnDuringASave();
    void readsFrontMatterOnlyWhenTouched();
    void noticesThatABlockIsClosed();
    void reportsEachChangeOnce();
    void editsTouchNothingElse();
};

namespace {

const QString kPost = u"---\ntitle: \"One\"\nauthor: A\n---\n\nBody *text*.\n"_s;

void load(PostDocument& document, const QString& text)
{
    document.load(decodeFile(text.toUtf8()));
}

QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void type(QTextDocument* document, int position, const QString& text)
{
    QTextCursor cursor(document);
    cursor.setPosition(position);
    cursor.insertText(text);
}

} // namespace

void TestPostDocument::givesBackEveryByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no final newline") << QByteArray("---\na: b\n---\nx");
    QTest::newRow("CRLF") << QByteArray("---\r\na: b\r\n---\r\nx\r\n");
    QTest::newRow("mixed endings") << QByteArray("a\r\nb\nc\rd\n\re");
    QTest::newRow("BOM") << QByteArray("\xef\xbb\xbf---\na: b\n---\n");
    QTest::newRow("no-break spaces") << QByteArray("a\xc2\xa0"
                                                   "b\xe2\x80\xaf"
                                                   "c\n");
    QTest::newRow("separators") << QByteArray("a\xe2\x80\xa8"
                                              "b\xe2\x80\xa9"
                                              "c\n");
    QTest::newRow("Qt's frame marks") << QByteArray("a\xef\xb7\x90"
                                                    "b\xef\xb7\x91"
                                                    "c\n");
    QTest::newRow("NUL") << QByteArray("a\0b\n", 4);
    QTest::newRow("invalid UTF-8") << QByteArray("a\xff\xfe"
                                                 "b\xc3\n");
    QTest::newRow("object replacement") << QByteArray("a\xef\xbf\xbc"
                                                      "b\n");
    QTest::newRow("controls") << QByteArray("a\x01\x0b\x0c\x1b"
                                            "b\t\n");
    QTest::newRow("beyond the BMP") << QByteArray("\xf0\x9f\x98\x80\n");
}

void TestPostDocument::givesBackEveryByte()
{
    QFETCH(QByteArray, bytes);
    PostDocument document;
    document.load(decodeFile(bytes));
    QCOMPARE(document.bytes(), bytes);
    QVERIFY(!document.isModified());
    QVERIFY(!document.textDocument()->isUndoAvailable());

    // Typing and undoing it gives them back too.
    type(document.textDocument(), 0, u"x\ny"_s);
    QVERIFY(document.isModified());
    document.undo();
    QCOMPARE(document.bytes(), bytes);
    QVERIFY(!document.isModified());
}

void TestPostDocument::givesBackEveryByteOfRealPosts()
{
    PostDocument document;
    QPlainTextEdit view;
    view.setDocument(document.textDocument());
    for (const QString& path : test::corpusPosts()) {
        const QByteArray bytes = fileBytes(path);
        QVERIFY(!bytes.isEmpty());
        document.load(decodeFile(bytes));
        QCOMPARE(document.bytes(), bytes);
    }
}

// The patched copy of the text is what the document holds, whatever kinds of change come.
void TestPostDocument::keepsItsCopyInStep()
{
    PostDocument document;
    load(document, kPost);
    QTextDocument* text = document.textDocument();
    const auto inStep = [&] {
        QString raw = text->toRawText();
        raw.replace(QChar::ParagraphSeparator, u'\n');
        return raw == document.text();
    };
    QRandomGenerator random(20240611);
    for (int i = 0; i < 2000; ++i) {
        QTextCursor cursor(text);
        const int length = text->characterCount();
        cursor.setPosition(static_cast<int>(random.bounded(length)));
        cursor.setPosition(
            std::min(length - 1, cursor.position() + static_cast<int>(random.bounded(12))),
            QTextCursor::KeepAnchor);
        switch (random.bounded(8)) {
        case 0:
            cursor.insertText(u"a\nb\n\nc"_s);
            break;
        case 1:
            cursor.removeSelectedText();
            break;
        case 2:
            cursor.insertBlock();
            break;
        case 3:
            text->undo();
            break;
        case 4:
            text->redo();
            break;
        case 5:
            cursor.insertText(QString(QChar::LineSeparator));
            break;
        case 6:
            cursor.select(QTextCursor::BlockUnderCursor);
            cursor.removeSelectedText();
            break;
        default:
            cursor.insertText(
                QString(static_cast<qsizetype>(1 + random.bounded(9000) * (i % 50 == 0)), u'x'));
            break;
        }
        QVERIFY2(inStep(), qPrintable(QString::number(i)));
    }
    QTextCursor all(text);
    all.select(QTextCursor::Document);
    all.removeSelectedText();
    QVERIFY(inStep());
    QCOMPARE(document.text(), QString());
}

// Form and text edits in any order: each undo and redo gives the bytes that were there.
void TestPostDocument::snapshotsStayAsTheyWere()
{
    const QByteArray file = "---\r\ntitle: A\r\n---\r\nText \xc2\xa0 here\r\n";
    PostDocument document;
    document.load(decodeFile(file));
    const PostSnapshot before = document.snapshot();
    type(document.textDocument(), 20, u"typed"_s);
    QCOMPARE(before.bytes(), file);
    QCOMPARE(document.snapshot().bytes(), document.bytes());
    QVERIFY(document.bytes() != file);
}

void TestPostDocument::givesLinesAroundAPlace()
{
    PostDocument document;
    load(document, u"one\ntwo\nthree\nfour\n"_s);
    const TextWindow line = document.textAround({9, 9}, 0); // in "three"
    QCOMPARE(line.text, u"three"_s);
    QCOMPARE(line.start, 8);
    const TextWindow more = document.textAround({9, 9}, 5);
    QCOMPARE(more.text, u"two\nthree\nfour"_s);
    QCOMPARE(more.start, 4);
    const TextWindow all = document.textAround({0, 19}, 100);
    QCOMPARE(all.text, document.text());
    QCOMPARE(all.start, 0);
}

// Only the head of a long text is read for the block, unless it ends further down.
void TestPostDocument::readsABlockLongerThanTheHead()
{
    QString block = u"---\n"_s;
    for (int i = 0; i < 3000; ++i)
        block += u"key%1: value\n"_s.arg(i);
    PostDocument document;
    load(document, block + u"---\n\nBody\n"_s);
    QCOMPARE(document.frontMatter().entries.size(), 3000);
    QCOMPARE(document.frontMatter().bodyStart, block.size() + 5);
    load(document, u"---\ntitle: A\n---\n"_s + QString(50'000, u'\n') + u"Body"_s);
    QCOMPARE(document.frontMatter().bodyStart, document.text().size() - 4);
    load(document, u"---\ntitle: A\n"_s + u"text\n"_s.repeated(9000));
    QVERIFY(!document.frontMatter().present);
    QVERIFY(!document.frontMatter().problems.isEmpty());
}

void TestPostDocument::undoesAndRedoesToTheSameBytes()
{
    QRandomGenerator random(7);
    const QStringList keys{u"title"_s, u"author"_s, u"last_updated"_s, u"new_key"_s};
    for (const QString& path : test::corpusPosts()) {
        PostDocument document;
        document.load(decodeFile(fileBytes(path)));
        QList<QByteArray> states{document.bytes()};
        for (int i = 0; i < 25; ++i) {
            if (random.bounded(2) == 0) {
                const auto edits = setText(document.text(), keys[random.bounded(keys.size())],
                    u"Value [%1]: \u201cx\u201d"_s.arg(random.bounded(1000)));
                QVERIFY(edits.has_value());
                document.apply(*edits);
            } else {
                const auto body = document.frontMatter().bodyStart;
                const auto at = body + random.bounded(document.text().size() - body + 1);
                document.apply({{{at, at}, u"word\u00a0%1\n"_s.arg(i)}});
            }
            states += document.bytes();
        }
        for (qsizetype i = states.size() - 2; i >= 0; --i) {
            document.undo();
            QCOMPARE(document.bytes(), states[i]);
        }
        QVERIFY(!document.isModified());
        for (qsizetype i = 1; i < states.size(); ++i) {
            document.redo();
            QCOMPARE(document.bytes(), states[i]);
        }
    }
}

void TestPostDocument::mergesTypingInOneField()
{
    PostDocument document;
    load(document, kPost);
    for (const QString& typed : {u"O"_s, u"Ot"_s, u"Oth"_s}) {
        const auto edits = setText(document.text(), u"title"_s, typed);
        document.apply(*edits, u"title"_s);
    }
    QVERIFY(document.text().contains(u"title: \"Oth\""));
    document.undo();
    QCOMPARE(document.text(), kPost);
    document.redo();
    QVERIFY(document.text().contains(u"title: \"Oth\""));
}

void TestPostDocument::partsStepsThatOtherChangesPart()
{
    PostDocument document;
    load(document, kPost);
    document.apply(*setText(document.text(), u"title"_s, u"A"_s), u"title"_s);
    const QString first = document.text();
    document.apply(*setText(document.text(), u"author"_s, u"B"_s), u"author"_s);
    const QString second = document.text();
    type(document.textDocument(), document.textDocument()->characterCount() - 1, u"typed"_s);
    const QString third = document.text();
    document.apply(*setText(document.text(), u"author"_s, u"C"_s), u"author"_s);
    document.undo();
    QCOMPARE(document.text(), third);
    document.undo();
    QCOMPARE(document.text(), second);
    document.undo();
    QCOMPARE(document.text(), first);
}

void TestPostDocument::knowsWhatWasSaved()
{
    PostDocument document;
    load(document, kPost);
    QSignalSpy modified(&document, &PostDocument::modifiedChanged);
    document.apply({{{0, 0}, u"x"_s}}, u"key"_s);
    QVERIFY(document.isModified());
    document.markSaved(document.bytes());
    QVERIFY(!document.isModified());
    document.apply(
        {{{1, 1}, u"y"_s}}, u"key"_s); // a step of its own, or undo would skip the saved state
    QVERIFY(document.isModified());
    document.undo();
    QVERIFY(!document.isModified());
    document.undo();
    QVERIFY(document.isModified());
    document.redo();
    QVERIFY(!document.isModified());
    QCOMPARE(modified.size(), 6);
}

void TestPostDocument::staysModifiedWhenTypingGoesOnDuringASave()
{
    PostDocument document;
    load(document, kPost);
    document.apply({{{0, 0}, u"x"_s}});
    const QByteArray written = document.bytes();
    document.apply({{{0, 0}, u"y"_s}});
    document.markSaved(written);
    QVERIFY(document.isModified());
}

void TestPostDocument::readsFrontMatterOnlyWhenTouched()
{
    PostDocument document;
    load(document, kPost);
    QCOMPARE(document.frontMatter().find(u"title"_s)->value.toDisplayString(), u"One"_s);
    QSignalSpy changed(&document, &PostDocument::frontMatterChanged);
    type(document.textDocument(), static_cast<int>(kPost.indexOf(u"text")), u"more "_s);
    QCOMPARE(changed.size(), 0);
    type(document.textDocument(), static_cast<int>(kPost.indexOf(u"One")), u"x"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(document.frontMatter().find(u"title"_s)->value.toDisplayString(), u"xOne"_s);
    type(document.textDocument(), static_cast<int>(document.frontMatter().bodyStart), u"\n"_s);
    QCOMPARE(changed.size(), 2);
}

void TestPostDocument::noticesThatABlockIsClosed()
{
    PostDocument document;
    load(document, u"---\ntitle: One\n\nbody\n\nmore\n"_s);
    QVERIFY(!document.frontMatter().present);
    const auto end = static_cast<int>(document.text().indexOf(u"\nbody"));
    type(document.textDocument(), end, u"--"_s);
    QVERIFY(!document.frontMatter().present);
    type(document.textDocument(), end, u"-"_s);
    QVERIFY(document.frontMatter().present);
    QCOMPARE(document.frontMatter().find(u"title"_s)->value.toDisplayString(), u"One"_s);
    document.undo();
    document.undo();
    QVERIFY(!document.frontMatter().present);
}

void TestPostDocument::reportsEachChangeOnce()
{
    PostDocument document;
    QSignalSpy changed(&document, &PostDocument::textChanged);
    load(document, kPost);
    QCOMPARE(changed.size(), 1);
    document.apply({{{0, 1}, u"x"_s}, {{5, 5}, u"y"_s}, {{8, 9}, QString()}});
    QCOMPARE(changed.size(), 2);
    document.undo();
    QCOMPARE(changed.size(), 3);
    document.apply({{{0, 1}, kPost.left(1)}}); // what is there already
    QCOMPARE(changed.size(), 3);
    document.textDocument()->markContentsDirty(0, 10); // formats only
    QCOMPARE(changed.size(), 3);
}

void TestPostDocument::editsTouchNothingElse()
{
    PostDocument document;
    load(document, kPost);
    QTextCursor caret(document.textDocument());
    const auto at = static_cast<int>(kPost.indexOf(u"author"));
    caret.setPosition(at);
    QTextCursor inside(document.textDocument());
    inside.setPosition(static_cast<int>(kPost.indexOf(u"ne\"")));
    document.apply(*setText(document.text(), u"title"_s, u"Only"_s));
    QCOMPARE(document.text(), QString(kPost).replace(u"One"_s, u"Only"_s));
    QCOMPARE(caret.position(), at + 1);
}

QTEST_MAIN(TestPostDocument)
#include "tst_postdocument.moc"
