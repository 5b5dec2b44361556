// SPDX-License-Identifier: MIT
// No repair that is offered, safe or not, takes from the page what it shows: each kind of repair on
// a fault of its own, and all that come up in the posts at hand. What a repair writes in the place
// of words, as the update of a snippet does, may say something else.
#include "tests/site/testsite.h"
#include "tests/support/corpus.h"

#include "app/checks/textproblems.h"
#include "editor/post/file/filebytes.h"
#include "preview/check/postcheck.h"
#include "preview/site/checkout/publication.h"

#include <QDirIterator>
#include <QImage>
#include <QRegularExpression>
#include <QTest>

using namespace galley;
using galley::test::TestSite;

namespace {

QString plain(const char* text)
{
    return QString::fromUtf8(text);
}

QStringList wordsOf(const QString& text)
{
    static const QRegularExpression others(
        QStringLiteral("[^\\w]+"), QRegularExpression::UseUnicodePropertiesOption);
    return text.split(others, Qt::SkipEmptyParts);
}

// Headings that say something, pictures, and the words of the page.
struct Shown {
    qsizetype headings = 0;
    qsizetype pictures = 0;
    QStringList words;
};

Shown shownBy(const QByteArray& html)
{
    const QString text = QString::fromUtf8(html);
    static const QRegularExpression heading(QStringLiteral("<h[1-6][^>]*>\\s*[^<\\s]"));
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    return {text.count(heading), text.count(QStringLiteral("<img")),
        wordsOf(QString(text).replace(tags, QStringLiteral(" ")))};
}

// What the repair lets the page lose; empty: nothing.
QString lossOf(const Shown& before, const Shown& after, const QString& text, const Repair& repair)
{
    if (after.headings < before.headings)
        return plain("a heading");
    if (after.pictures < before.pictures)
        return plain("a picture");
    QStringList left = before.words;
    for (const QString& word : after.words)
        left.removeOne(word);
    for (const TextEdit& edit : repair.edits) {
        if (edit.replacement.isEmpty())
            continue;
        for (const QString& word :
            wordsOf(text.mid(edit.range.start, edit.range.end - edit.range.start)))
            left.removeOne(word);
    }
    return left.join(u' ');
}

} // namespace

class TestRepairedPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void eachKindKeepsThePage_data();
    void eachKindKeepsThePage();
    void allThatComeUpKeepThePage();

private:
    QStringList tryRepairs(const QString& text, const QString& file, const SiteSnapshotPtr& site,
        const FormSchema& schema);

    PageRenderer m_renderer;
};

// The labels of the repairs that were tried.
QStringList TestRepairedPages::tryRepairs(
    const QString& text, const QString& file, const SiteSnapshotPtr& site, const FormSchema& schema)
{
    QStringList tried;
    const bool isShown = publicationOf(text, file, *site).isLive();
    const Shown before =
        isShown ? shownBy(m_renderer.render({text, file, false}, *site).html()) : Shown();
    for (const Diagnostic& problem :
        checkPost(text, file, *site, m_renderer) + textProblems(text, file, site, schema)) {
        if (!problem.repair || problem.repair->edits.isEmpty() || !problem.file.isEmpty())
            continue;
        const QString mended = applied(problem.repair->edits, text);
        const Shown after = shownBy(m_renderer.render({mended, file, false}, *site).html());
        const QString loss = lossOf(before, after, text, *problem.repair);
        if (!loss.isEmpty())
            QTest::qFail(qPrintable(QStringLiteral("%1, “%2” loses: %3\n%4")
                                        .arg(problem.code, problem.repair->label, loss, text)),
                __FILE__, __LINE__);
        tried += problem.repair->label;
    }
    return tried;
}

void TestRepairedPages::eachKindKeepsThePage_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("label");
    const auto row = [](const char* label, const QByteArray& text) {
        QTest::addRow("%s %lld", label, qlonglong(qHash(text) % 10000)) << text << plain(label);
    };
    const QByteArray body("---\n\n# Words\n\nHere ![a](/own.png) they are.\n");
    row("Change to false", "---\nlayout: post\ntitle: A\nshown: \"no\"\n" + body);
    row("Change to 2025/03/01", "---\nlayout: post\ntitle: A\nupdated: 2025-03-01\n" + body);
    row("Put quotes around the value", "---\nlayout: post\ntitle: News: ours\n" + body);
    row("Put quotes around the value", "---\nlayout: post\ntitle: @home\n" + body);
    row("Put quotes around the value", "---\nlayout: post\ntitle: &Co is new\n" + body);
    row("Put quotes around the value",
        "---\nlayout: post\ntitle: A\nby:\n  name: Ada: first\n" + body);
    row("Put quotes around the key", "---\nlayout: post\ntitle: A\nyes: b\n" + body);
    row("Put a space after the colon", "---\nlayout:post\ntitle:A\n" + body);
    row("Put a space after the colon", "---\nlayout: post\ntitle: A\ngroup:news\nb: c\n" + body);
    row("Make it the title", "---\nOur news\n" + body);
    row("Remove the dashes", "---\n- layout: post\n- title: A\n" + body);
    row("Turn the lines into comments", "---\nsome words\nand more\n" + body);
    row("Remove line 2, which Jekyll ignores", "---\ntitle: Old\nlayout: post\ntitle: A\n" + body);
    row("Remove `date`", "---\nlayout: post\ntitle: A\ndate: ''\n" + body);
    row("Remove the spaces before the key", "---\nlayout: post\ntitle: A\n  b: c\n" + body);
    row("Correct It", "---\nlayout: post\ntitle: A\n---\n![a](/Own.PNG) and text.\n");
    row("Correct It", "---\nlayout: post\ntitle: A\n---\n![a](/own.jpg) and text.\n");
    row("Update",
        "---\nlayout: post\ntitle: A\n---\n## About us\n\nWe are the lab of old names.\n");
}

void TestRepairedPages::eachKindKeepsThePage()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, label);
    const TestSite site;
    site.write("_layouts/post.html",
        "<html><body><h1>{{ page.title }}</h1>{{ page.by.name }} {{ page.group }}"
        "{{ content }}</body></html>");
    for (int day = 1; day < 6; ++day)
        site.write(qPrintable(QStringLiteral("_posts/2025-02-0%1-a.md").arg(day)),
            "---\nlayout: post\ntitle: A\nshown: true\nupdated: 2025/02/03\n---\nText\n");
    site.write("_galley/snippets/about.md", "## About us\n\nWe are the lab of new names.\n");
    QImage picture(4, 4, QImage::Format_RGB32);
    picture.fill(Qt::green);
    QVERIFY(picture.save(site.path(plain("own.png"))));
    const SiteSnapshotPtr read = site.read();
    const QStringList tried = tryRepairs(
        QString::fromUtf8(text), site.path(plain("_posts/2025-03-01-a.md")), read, schemaOf(*read));
    QVERIFY2(tried.contains(label), qPrintable(tried.join(plain(", "))));
}

void TestRepairedPages::allThatComeUpKeepThePage()
{
    QStringList posts = test::corpusPosts();
    QDirIterator fixtures(QStringLiteral(GALLEY_FIXTURES "/sites"), {plain("*.md")}, QDir::Files,
        QDirIterator::Subdirectories);
    while (fixtures.hasNext())
        posts += fixtures.next();
    QVERIFY(!posts.isEmpty());
    const SiteSnapshotPtr site = embeddedSite();
    const FormSchema schema = schemaOf(*site);
    const QString place = site->sourceFolder() + plain("/_posts/2025-03-01-a.md");
    qsizetype tried = 0;
    for (const QString& post : std::as_const(posts)) {
        QFile file(post);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString original = decodeFile(file.readAll()).text;
        QString unquoted = original; // what is quoted is so for a reason, mostly
        unquoted.replace(
            QRegularExpression(plain("\n(\\w+): \"([^\"\n]*)\"\n")), plain("\n\\1: \\2\n"));
        for (const QString& text : {original, unquoted})
            tried += tryRepairs(text, place, site, schema).size();
    }
    QVERIFY(tried > 0);
}

QTEST_GUILESS_MAIN(TestRepairedPages)
#include "tst_repairedpages.moc"
