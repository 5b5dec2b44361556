// SPDX-License-Identifier: MIT
#include "editor/completion/snippet.h"
#include "editor/completion/snippetdialog.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class TestSnippet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsNameAndText();
    void asksForFieldsOnce();
    void fillsFields();
    void seesOutdatedCopies_data();
    void seesOutdatedCopies();
    void updateKeepsTheRestOfThePost();
    void fieldsAreNoDifference();
    void readsTheFolder();
    void readsNothingOutside();
    void dialogFillsIn();
};

namespace {

Snippet about()
{
    return readSnippet(u"/s/about.md"_s,
        u"---\nname: About the Lab\n---\n\n### About the Lab\n\nThe lab builds small machines for "
        u"hospitals. It was founded in 2019 and has 42 members.\n\nIt is part of the university.\n"_s);
}

} // namespace

void TestSnippet::readsNameAndText()
{
    const Snippet snippet = about();
    QCOMPARE(snippet.name, u"About the Lab"_s);
    QVERIFY(snippet.text.startsWith(u"### About"_s) && snippet.text.endsWith(u"university."_s));
    QVERIFY(snippet.isBlock());
    const Snippet bare = readSnippet(u"/s/thank you.md"_s, u"Many thanks.\n"_s);
    QCOMPARE(bare.name, u"thank you"_s);
    QCOMPARE(bare.text, u"Many thanks."_s);
    QVERIFY(!bare.isBlock());
}

void TestSnippet::asksForFieldsOnce()
{
    const Snippet snippet =
        readSnippet(u"a.md"_s, u"${Name} and ${Name:Ada}, ${Year:2026}; $${x}$$ ${1}"_s);
    QCOMPARE(snippetFields(snippet),
        (QList<SnippetField>{{u"Name"_s, u"Ada"_s}, {u"Year"_s, u"2026"_s}}));
}

void TestSnippet::fillsFields()
{
    const Snippet snippet = readSnippet(u"a.md"_s, u"By ${Name} in ${Year:2026} (${Year})."_s);
    QCOMPARE(filledSnippet(snippet, {{u"Name"_s, u"A ${Year} \\1"_s}}),
        u"By A ${Year} \\1 in 2026 (2026)."_s);
}

void TestSnippet::seesOutdatedCopies_data()
{
    QTest::addColumn<QString>("post");
    QTest::addColumn<int>("line"); // 0 = up to date
    const QString text = about().text;
    QTest::newRow("no copy") << u"## Other\n\ntext\n"_s << 0;
    QTest::newRow("same") << u"Text.\n\n"_s + text + u"\n\n### Next\n"_s << 0;
    QTest::newRow("other level, blanks at line ends")
        << u"Text.\n\n#"_s + QString(text).replace(u"members."_s, u"members.  "_s) << 0;
    QTest::newRow("older") << u"Text.\n\n"_s + QString(text).replace(u"42"_s, u"31"_s) << 3;
    QTest::newRow("ended by a rule")
        << QString(text).replace(u"42"_s, u"31"_s) + u"\n\n---\n\nMore.\n"_s << 1;
    QTest::newRow("same heading, other text")
        << u"### About the Lab\n\nSomething else entirely stands here.\n"_s << 0;
}

void TestSnippet::seesOutdatedCopies()
{
    QFETCH(QString, post);
    QFETCH(int, line);
    const QList<Diagnostic> hints = outdatedSnippets(post, {about()});
    QCOMPARE(hints.isEmpty() ? 0 : hints.constFirst().line, line);
    QVERIFY(hints.size() < 2);
}

void TestSnippet::updateKeepsTheRestOfThePost()
{
    const QString post = u"Text.\n\n## About the Lab\n\nThe lab builds small machines. It was "
                         u"founded in 2019.\n\n---\n\nMore.\n"_s;
    const QList<Diagnostic> hints = outdatedSnippets(post, {about()});
    QCOMPARE(hints.size(), 1);
    QVERIFY(hints.constFirst().repair.has_value());
    QCOMPARE(applied(hints.constFirst().repair->edits, post),
        u"Text.\n\n## About the Lab\n\nThe lab builds small machines for hospitals. It was founded "
        u"in 2019 and has 42 members.\n\nIt is part of the university.\n\n---\n\nMore.\n"_s);
    QVERIFY(outdatedSnippets(applied(hints.constFirst().repair->edits, post), {about()}).isEmpty());
}

void TestSnippet::fieldsAreNoDifference()
{
    const Snippet contact = readSnippet(u"contact.md"_s,
        u"For more information please write to ${Name} at ${Address} during working hours."_s);
    const QString same = u"For more information please write to Ada at a@b.org during working "
                         u"hours."_s;
    QVERIFY(outdatedSnippets(same, {contact}).isEmpty());
    const QList<Diagnostic> hints = outdatedSnippets(
        u"\n\nFor more information please write to Ada, room 5, during working days."_s, {contact});
    QCOMPARE(hints.size(), 1);
    QCOMPARE(hints.constFirst().line, 3);
    QVERIFY(!hints.constFirst().repair); // Ada would be lost
}

void TestSnippet::readsTheFolder()
{
    const QTemporaryDir site(QDir::tempPath() + u"/galley snïppets 片 XXXXXX"_s);
    QVERIFY(snippetsOf(site.path()).isEmpty());
    QVERIFY(snippetsOf({}).isEmpty());
    QVERIFY(QDir().mkpath(snippetFolder(site.path())));
    for (const char* plain : {"b", "a", "x.txt"}) {
        const QByteArray name(plain);
        const QString file = QString::fromLatin1(name.contains('.') ? name : name + ".md");
        QFile out(QDir(snippetFolder(site.path())).filePath(file));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("Text of " + name + "\r\n");
    }
    const QList<Snippet> snippets = snippetsOf(site.path());
    QCOMPARE(snippets.size(), 2);
    QCOMPARE(snippets.constFirst().name, u"a"_s);
    QCOMPARE(snippets.constFirst().text, u"Text of a"_s);
}

// A stranger's checkout must not put what else is on this machine into a post.
void TestSnippet::readsNothingOutside()
{
    const QTemporaryDir folder(QDir::tempPath() + u"/galley snïppets 片 XXXXXX"_s);
    const QString site = folder.filePath(u"site"_s);
    const QString outside = folder.filePath(u"outside"_s);
    QVERIFY(QDir().mkpath(snippetFolder(site)) && QDir().mkpath(outside));
    QFile secret(outside + u"/secret.md"_s);
    QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("secret") == 6);
    secret.close();
    QVERIFY(QFile::link(secret.fileName(), snippetFolder(site) + u"/a.md"_s));
    QVERIFY(QFile::link(u"../../../outside/secret.md"_s, snippetFolder(site) + u"/b.md"_s));
    QVERIFY(snippetsOf(site).isEmpty());
    QVERIFY(QDir(snippetFolder(site)).removeRecursively());
    QVERIFY(QFile::link(outside, snippetFolder(site)));
    QVERIFY(snippetsOf(site).isEmpty());
    QVERIFY(secret.exists());
}

void TestSnippet::dialogFillsIn()
{
    const Snippet snippet = readSnippet(u"a.md"_s, u"By ${Author}, ${Year:2026}."_s);
    SnippetDialog dialog(snippet, {{u"author"_s, u"Grace"_s}});
    QCOMPARE(dialog.text(), u"By Grace, 2026."_s);
    auto* year = dialog.findChild<QLineEdit*>(u"Year"_s);
    year->clear();
    QTest::keyClicks(year, u"2027"_s);
    QCOMPARE(dialog.text(), u"By Grace, 2027."_s);
}

QTEST_MAIN(TestSnippet)
#include "tst_snippet.moc"
