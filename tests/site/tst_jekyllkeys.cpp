// SPDX-License-Identifier: MIT
// The table of the keys that Jekyll reads, key by key and kind by kind, from Jekyll's own answers.
#include "editor/post/edit/frontmatteredit.h"
#include "editor/post/frontmatter/jekyllkeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace galley;

namespace {

const QString plainPost = QStringLiteral("---\nlayout: post\ntitle: A\n---\nText\n");

// Those that Jekyll reads, and some that it does not; `date` holds no text, and is another test's.
const QStringList keys =
    QStringLiteral("title layout permalink slug categories category tags tag excerpt "
                   "excerpt_separator ext published render_with_liquid author cover")
        .split(QLatin1Char(' '));

// The post with a line of front matter as it is written, in place of one that is there.
QString withLine(const QString& key, const QString& written)
{
    QString text = plainPost;
    if (const auto edits = removeKey(text, key))
        text = applied(*edits, text);
    return text.insert(4, key + QStringLiteral(": ") + written + QLatin1Char('\n'));
}

QString without(const QString& key)
{
    const auto edits = removeKey(plainPost, key);
    return edits ? applied(*edits, plainPost) : plainPost;
}

QString withTyped(const QString& key, const QString& typed)
{
    const auto edits = setText(plainPost, key, typed);
    return edits ? applied(*edits, plainPost) : QString();
}

// What Jekyll does with a site of each post alone.
QList<QJsonObject> answersTo(const QStringList& posts)
{
    QJsonArray sites;
    for (const QString& post : posts)
        sites += QJsonObject{{QStringLiteral("_config.yml"), QStringLiteral("permalink: pretty\n")},
            {QStringLiteral("_layouts/post.html"), QStringLiteral("<h1>{{ page.title }}</h1>")},
            {QStringLiteral("_posts/2024-03-05-name.md"), post}};
    QProcess ruby;
    ruby.start(
        QStringLiteral("ruby"), {QStringLiteral(GALLEY_SOURCE_DIR "/tests/check/oracle.rb")});
    ruby.write(QJsonDocument(sites).toJson(QJsonDocument::Compact));
    ruby.closeWriteChannel();
    QList<QJsonObject> answers;
    if (!ruby.waitForFinished(240'000))
        return answers;
    for (const QJsonValue& value : QJsonDocument::fromJson(ruby.readAllStandardOutput()).array())
        answers += value.toObject();
    return answers;
}

bool isHarmed(const QJsonObject& answer)
{
    return answer[QLatin1String("stops")].isString()
        || !answer[QLatin1String("bare")].toArray().isEmpty();
}

} // namespace

class TestJekyllKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsEveryKeyThatTakesTextsAlone();
    void writesWhatJekyllCanRead();
    void knowsEveryKeyThatIsOtherWhenEmpty();
};

void TestJekyllKeys::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("jekyll")).isEmpty())
        QSKIP("no jekyll on this machine: nothing to compare with");
}

void TestJekyllKeys::knowsEveryKeyThatTakesTextsAlone()
{
    const QStringList kinds = {QStringLiteral("2024"), QStringLiteral("5.5"),
        QStringLiteral("true"), QStringLiteral("2024-01-01"),
        QStringLiteral("99999999999999999999")};
    QStringList posts;
    for (const QString& key : keys) {
        for (const QString& kind : kinds)
            posts += withLine(key, kind);
    }
    const QList<QJsonObject> answers = answersTo(posts);
    QCOMPARE(answers.size(), posts.size());
    int harmed = 0;
    for (qsizetype i = 0; i < posts.size(); ++i) {
        if (!isHarmed(answers[i]))
            continue;
        ++harmed;
        const QString& key = keys[i / kinds.size()];
        QVERIFY2(heldByJekyll(key) == HeldValue::Text, qPrintable(posts[i]));
    }
    QVERIFY(harmed > 0);
}

void TestJekyllKeys::writesWhatJekyllCanRead()
{
    const QStringList typed = {QStringLiteral("2024"), QStringLiteral("5.5"), QStringLiteral("yes"),
        QStringLiteral("010"), QStringLiteral("12-30"), QStringLiteral("2024-01-01"),
        QStringLiteral("99999999999999999999"), QString()};
    QStringList posts;
    for (const QString& key : keys) {
        for (const QString& text : typed)
            posts += withTyped(key, text);
    }
    const QList<QJsonObject> answers = answersTo(posts);
    QCOMPARE(answers.size(), posts.size());
    for (qsizetype i = 0; i < posts.size(); ++i)
        QVERIFY2(!posts[i].isEmpty() && !isHarmed(answers[i]),
            qPrintable(posts[i] + answers[i][QLatin1String("stops")].toString()));
}

void TestJekyllKeys::knowsEveryKeyThatIsOtherWhenEmpty()
{
    QStringList posts;
    const QStringList all = keys + QStringList{QStringLiteral("date")};
    for (const QString& key : all)
        posts += {without(key), withLine(key, QString()), withLine(key, QStringLiteral("\"\""))};
    const QList<QJsonObject> answers = answersTo(posts);
    QCOMPARE(answers.size(), posts.size());
    int other = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QJsonObject& none = answers[3 * i];
        if (answers[3 * i + 1] == none && answers[3 * i + 2] == none)
            continue;
        ++other;
        QVERIFY2(isOtherWhenEmpty(all[i]), qPrintable(all[i]));
    }
    QVERIFY(other > 0);
}

QTEST_GUILESS_MAIN(TestJekyllKeys)
#include "tst_jekyllkeys.moc"
