// SPDX-License-Identifier: MIT
#include "editor/post/file/filebytes.h"
#include "tests/support/corpus.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

using namespace galley;

// Bytes to text and back: nothing that was not edited may change.
class TestFileBytes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackEveryByte_data();
    void givesBackEveryByte();
    void givesBackRandomBytes();
    void givesBackTheCorpus();
    void holdsTheSamePositionsAsATextDocument();
    void keepsUntouchedBytes_data();
    void keepsUntouchedBytes();
    void keepsUntouchedBytesUnderRandomEdits();
    void endsNewLinesLikeMostOthers_data();
    void endsNewLinesLikeMostOthers();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void showsLongLinesInPieces_data();
    void showsLongLinesInPieces();
    void keepsLongLinesWholeUnderEdits();
    void staysFastOnHostileFiles_data();
    void staysFastOnHostileFiles();
};

namespace {

QByteArray randomBytes(QRandomGenerator& random, int length)
{
    static const QList<QByteArray> pieces = {"\r\n", "\n", "\r", "\xff", "\xe2\x80\xa9",
        "\xe2\x80\xa8", "\xef\xb7\x90", "\xef\xb7\x91", "\xef\xbf\xbd", "\xef\xbb\xbf",
        "\xe6\xb1\x89", "\xf0\x9f\x98\x80", "\xc2\xa0", "\xc3", "\xed\xa0\x80", "\xf4\x90\x80\x80",
        "a", "b", "word ", " ", "---\n", "x: y\n", "\xc0\xaf", "\xf8"};
    QByteArray bytes;
    while (bytes.size() < length) {
        const int choice = random.bounded(static_cast<int>(pieces.size()) + 2);
        if (choice < pieces.size())
            bytes += pieces.at(choice);
        else
            bytes += static_cast<char>(random.bounded(256));
    }
    return bytes;
}

} // namespace

void TestFileBytes::givesBackEveryByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("no final newline") << QByteArray("a\nb") << QStringLiteral("a\nb");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                   "a\n")
                                     << QStringLiteral("a\n");
    QTest::newRow("only a byte order mark") << QByteArray("\xef\xbb\xbf") << QString();
    QTest::newRow("two byte order marks") << QByteArray("\xef\xbb\xbf\xef\xbb\xbf"
                                                        "a")
                                          << QStringLiteral("\ufeffa");
    QTest::newRow("CRLF") << QByteArray("a\r\nb\r\n") << QStringLiteral("a\nb\n");
    QTest::newRow("CR") << QByteArray("a\rb\r") << QStringLiteral("a\nb\n");
    QTest::newRow("CR CR LF") << QByteArray("a\r\r\nb") << QStringLiteral("a\n\nb");
    QTest::newRow("mixed") << QByteArray("a\r\nb\nc\rd\r\n") << QStringLiteral("a\nb\nc\nd\n");
    QTest::newRow("not UTF-8") << QByteArray("a\xff\xfe b\xc3\n")
                               << QStringLiteral("a\ufffd\ufffd b\ufffd\n");
    QTest::newRow("overlong") << QByteArray("\xc0\xaf") << QStringLiteral("\ufffd\ufffd");
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80")
                               << QStringLiteral("\ufffd\ufffd\ufffd");
    QTest::newRow("real replacement character")
        << QByteArray("\xef\xbf\xbd\xff") << QStringLiteral("\ufffd\ufffd");
    QTest::newRow("NUL") << QByteArray("a\0b\n", 4) << QStringLiteral("a\0b\n");
    QTest::newRow("no-break space") << QByteArray("a\xc2\xa0"
                                                  "b")
                                    << QStringLiteral("a\u00a0b");
    QTest::newRow("line separator") << QByteArray("a\xe2\x80\xa8"
                                                  "b")
                                    << QStringLiteral("a\u2028b");
    QTest::newRow("paragraph separator") << QByteArray("a\xe2\x80\xa9"
                                                       "b")
                                         << QStringLiteral("a\u2028b");
    QTest::newRow("frame marks") << QByteArray("\xef\xb7\x90\xef\xb7\x91")
                                 << QStringLiteral("\ufffd\ufffd");
    QTest::newRow("beyond the BMP")
        << QByteArray("\xf0\x9f\x98\x80\xff") << QStringLiteral("\U0001F600\ufffd");
}

void TestFileBytes::givesBackEveryByte()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    const DecodedText decoded = decodeFile(bytes);
    QCOMPARE(decoded.text, text);
    QCOMPARE(decoded.bytes.encode(decoded.text), bytes);
    QCOMPARE(decoded.bytes.original(), bytes);
}

void TestFileBytes::givesBackRandomBytes()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 2000; ++i) {
        const QByteArray bytes = randomBytes(random, random.bounded(200));
        const DecodedText decoded = decodeFile(bytes);
        QCOMPARE(decoded.bytes.encode(decoded.text), bytes);
        QVERIFY(!decoded.text.contains(QLatin1Char('\r')));
    }
}

void TestFileBytes::givesBackTheCorpus()
{
    for (const QString& path : test::corpusPosts()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const DecodedText decoded = decodeFile(bytes);
        QCOMPARE(decoded.bytes.encode(decoded.text), bytes);
        QVERIFY2(decoded.problems.isEmpty(), qPrintable(path));
    }
}

void TestFileBytes::holdsTheSamePositionsAsATextDocument()
{
    QRandomGenerator random(8);
    for (int i = 0; i < 200; ++i) {
        const DecodedText decoded = decodeFile(randomBytes(random, 200));
        QTextDocument document;
        QTextCursor(&document).insertText(decoded.text);
        QString raw = document.toRawText();
        raw.replace(QChar(QChar::ParagraphSeparator), QLatin1Char('\n'));
        QCOMPARE(raw, decoded.text);
    }
}

void TestFileBytes::keepsUntouchedBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("edited");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("change in a mixed file")
        << QByteArray("a\r\nb\nc\r\n") << QStringLiteral("a\nB\nc\n")
        << QByteArray("a\r\nB\nc\r\n");
    QTest::newRow("two changes in a mixed file")
        << QByteArray("one\r\ntwo\nthree\rfour\r\n") << QStringLiteral("ONE\ntwo\nthree\nFOUR\n")
        << QByteArray("ONE\r\ntwo\nthree\rFOUR\r\n");
    QTest::newRow("bad byte in a changed line")
        << QByteArray("caf\xe9 au lait\n") << QStringLiteral("caf\ufffd au LAIT\n")
        << QByteArray("caf\xe9 au LAIT\n");
    QTest::newRow("bad bytes between two changes in a line")
        << QByteArray("one \xe9 two \xe8 three\n")
        << QStringLiteral("ONE \ufffd two \ufffd THREE\n")
        << QByteArray("ONE \xe9 two \xe8 THREE\n");
    QTest::newRow("one of two bad bytes replaced") << QByteArray("a\xe9"
                                                                 "b\xe8"
                                                                 "c")
                                                   << QStringLiteral("aéb\ufffdc")
                                                   << QByteArray("a\xc3\xa9"
                                                                 "b\xe8"
                                                                 "c");
    QTest::newRow("line with a bad byte removed")
        << QByteArray("a\n\xff\nb\xfe\n") << QStringLiteral("a\nb\ufffd\n")
        << QByteArray("a\nb\xfe\n");
    QTest::newRow("line split") << QByteArray("ab\r\nc\r\nd\n") << QStringLiteral("a\nb\nc\nd\n")
                                << QByteArray("a\r\nb\r\nc\r\nd\n");
    QTest::newRow("paragraph separator in a changed line") << QByteArray("a\xe2\x80\xa9"
                                                                         "b\n")
                                                           << QStringLiteral("A\u2028b\n")
                                                           << QByteArray("A\xe2\x80\xa9"
                                                                         "b\n");
    QTest::newRow("final newline not added")
        << QByteArray("a\nb") << QStringLiteral("A\nb") << QByteArray("A\nb");
    QTest::newRow("byte order mark kept") << QByteArray("\xef\xbb\xbf"
                                                        "a")
                                          << QStringLiteral("b")
                                          << QByteArray("\xef\xbb\xbf"
                                                        "b");
    QTest::newRow("all removed") << QByteArray("a\xff\r\nb\n") << QString() << QByteArray();
}

void TestFileBytes::keepsUntouchedBytes()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, edited);
    QFETCH(const QByteArray, expected);
    QCOMPARE(decodeFile(bytes).bytes.encode(edited), expected);
}

// A model of the file: each character with its bytes. Edits change both sides; what the encoder
// gives must be the model's bytes wherever only one explanation of the edited text exists.
void TestFileBytes::keepsUntouchedBytesUnderRandomEdits()
{
    QRandomGenerator random(9);
    for (int round = 0; round < 600; ++round) {
        // Every line has words of its own, so that each survivor can be told from the others.
        QByteArray bytes;
        QList<QByteArray> lines;
        const int count = 3 + random.bounded(20);
        for (int i = 0; i < count; ++i) {
            QByteArray line =
                "line " + QByteArray::number(round) + '.' + QByteArray::number(i) + ' ' + "end";
            if (random.bounded(3) == 0)
                line.insert(5, '\xe9');
            if (random.bounded(4) == 0)
                line.insert(2, "\xe2\x80\xa9");
            static const QList<QByteArray> endings = {"\n", "\r\n", "\r", "\n"};
            lines += line + endings.at(random.bounded(4));
            bytes += lines.last();
        }
        const DecodedText decoded = decodeFile(bytes);
        QStringList texts = decoded.text.split(QLatin1Char('\n'));
        texts.removeLast();
        const int edits = 1 + random.bounded(4);
        for (int i = 0; i < edits; ++i) {
            const int line = random.bounded(static_cast<int>(lines.size()));
            switch (random.bounded(3)) {
            case 0: // a line goes
                lines.removeAt(line);
                texts.removeAt(line);
                break;
            case 1: // a word is put before a line's last word
                lines[line].insert(lines.at(line).lastIndexOf("end"), "new ");
                texts[line].insert(
                    texts.at(line).lastIndexOf(QStringLiteral("end")), QStringLiteral("new "));
                break;
            default: // a line's first letter changes
                lines[line][0] = 'L';
                texts[line][0] = QLatin1Char('L');
            }
            if (lines.isEmpty())
                break;
        }
        const QString edited =
            texts.isEmpty() ? QString() : texts.join(QLatin1Char('\n')) + QLatin1Char('\n');
        const QByteArray encoded = decoded.bytes.encode(edited);
        QVERIFY2(encoded == lines.join(),
            (bytes.toPercentEncoding(" ") + "\nencoded  " + encoded.toPercentEncoding(" ")
                + "\nexpected " + lines.join().toPercentEncoding(" "))
                .constData());
    }
}

void TestFileBytes::endsNewLinesLikeMostOthers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("LF") << QByteArray("a\nb\n") << QByteArray("a\nb\nnew\n");
    QTest::newRow("CRLF") << QByteArray("a\r\nb\r\n") << QByteArray("a\r\nb\r\nnew\r\n");
    QTest::newRow("mostly CRLF") << QByteArray("a\r\nb\r\nc\n")
                                 << QByteArray("a\r\nb\r\nc\nnew\r\n");
    QTest::newRow("new file") << QByteArray() << QByteArray("new\n");
}

void TestFileBytes::endsNewLinesLikeMostOthers()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, expected);
    const DecodedText decoded = decodeFile(bytes);
    QCOMPARE(decoded.bytes.encode(QString(decoded.text + QStringLiteral("new\n"))), expected);
}

void TestFileBytes::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("line");
    QTest::newRow("not UTF-8") << QByteArray("a\nb\n\xff\n") << QStringLiteral("file.not-utf8")
                               << 3;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                          "a\0",
        4) << QStringLiteral("file.utf16")
                            << 1;
    QTest::newRow("CR") << QByteArray("a\rb\r") << QStringLiteral("file.old-line-endings") << 0;
    QTest::newRow("mixed") << QByteArray("a\r\nb\n") << QStringLiteral("file.mixed-line-endings")
                           << 0;
    QTest::newRow("nothing") << QByteArray("a\r\nb\r\n") << QString() << 0;
}

void TestFileBytes::namesWhatIsWrong()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, code);
    QFETCH(const int, line);
    const QList<Diagnostic> problems = decodeFile(bytes).problems;
    QCOMPARE(problems.isEmpty(), code.isEmpty());
    if (problems.isEmpty())
        return;
    QCOMPARE(problems.first().code, code);
    QCOMPARE(problems.first().line, line);
    QVERIFY(!problems.first().message.isEmpty());
}

void TestFileBytes::showsLongLinesInPieces_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray words = QByteArray("some words of it ").repeated(2000);
    QTest::newRow("words") << words;
    QTest::newRow("no blanks") << QByteArray(30'000, 'x');
    QTest::newRow("beyond the basic plane") << QByteArray("\xf0\x9f\x98\x80").repeated(10'000);
    QTest::newRow("many blanks") << QByteArray("a    b ").repeated(4000);
    QTest::newRow("among others") << "short\n" + words + "\nshort\n" + words + "\n";
    QTest::newRow("CRLF, mark, not UTF-8")
        << "\xef\xbb\xbfshort\r\n" + words + "\xff" + words + "\xe2\x80\xa9\nend";
}

void TestFileBytes::showsLongLinesInPieces()
{
    QFETCH(QByteArray, bytes);
    constexpr qsizetype longest = 10'000;
    const QString whole = decodeFile(bytes).text;
    const DecodedText folded = decodeFile(bytes, longest);
    QCOMPARE(folded.bytes.encode(folded.text), bytes);
    QVERIFY(folded.text.size() > whole.size());
    QCOMPARE(QString(folded.text).remove(u'\n'), QString(whole).remove(u'\n'));
    for (const QString& line : folded.text.split(u'\n')) {
        QVERIFY(line.size() <= 4000);
        QVERIFY(line.isEmpty() || !line.front().isLowSurrogate());
        QVERIFY(!line.endsWith(QLatin1String("  ")) || line.size() == 4000);
    }
    QVERIFY(std::ranges::any_of(folded.problems, [](const Diagnostic& problem) {
        return problem.code == QLatin1String("file.folded-line");
    }));
    QCOMPARE(decodeFile(bytes, whole.size()).text, whole);
}

void TestFileBytes::keepsLongLinesWholeUnderEdits()
{
    QByteArray bytes;
    for (int i = 0; bytes.size() < 200'000; ++i)
        bytes += "word" + QByteArray::number(i % 97) + ' ';
    const DecodedText folded = decodeFile(bytes, 10'000);
    QRandomGenerator random(7);
    for (int round = 0; round < 10; ++round) {
        QString text = folded.text;
        for (int edit = 0; edit < 40; ++edit) {
            const qsizetype at = random.bounded(int(text.size() - 20));
            if (text.mid(at, 20).contains(u'\n'))
                continue;
            edit % 2 == 0 ? text.replace(at, 10, QStringLiteral("changed")) : text.remove(at, 15);
        }
        QCOMPARE(folded.bytes.encode(text), QString(text).remove(u'\n').toUtf8());
    }
    QString parted = folded.text;
    parted.insert(5000, u'\n'); // a line end of the writer's own
    QCOMPARE(folded.bytes.encode(parted).count('\n'), 1);
}

void TestFileBytes::staysFastOnHostileFiles_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("bad bytes") << QByteArray("\xff");
    QTest::newRow("line ends of all kinds") << QByteArray("\r\n\n\r");
    QTest::newRow("short lines") << QByteArray("a\xff\r\nb\n");
    QTest::newRow("long lines") << QByteArray(5000, 'x') + "\xff\r\n" + QByteArray(5000, 'y')
            + "\n";
}

void TestFileBytes::staysFastOnHostileFiles()
{
    QFETCH(const QByteArray, piece);
    const QByteArray bytes = piece.repeated(500'000 / piece.size());
    QElapsedTimer timer;
    timer.start();
    const DecodedText decoded = decodeFile(bytes);
    QString edited = decoded.text;
    // Changes everywhere, so that neither the start nor the end can be skipped.
    for (qsizetype i = 0; i < edited.size(); i += 997)
        edited[i] = QLatin1Char('!');
    QVERIFY(!decoded.bytes.encode(edited).isEmpty());
    QCOMPARE(decoded.bytes.encode(decoded.text), bytes);
    // An algorithm that compares all with all would take hours.
    QVERIFY2(timer.elapsed() < 120'000, qPrintable(QString::number(timer.elapsed())));
    qInfo("%lld ms", timer.elapsed());
}

QTEST_GUILESS_MAIN(TestFileBytes)
#include "tst_filebytes.moc"
