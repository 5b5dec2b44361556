// SPDX-License-Identifier: MIT
#include "editor/post/schema/rolefinder.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

// Which key of a site's posts has which role.
class RoleFinderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsThePictureOfASite_data();
    void findsThePictureOfASite();
    void takesWhatReadersSee();
    void readsRolesFromTheSitesFile();
    void refusesWrongRoles_data();
    void refusesWrongRoles();
    void schemaKnowsTheRolesOfItsFields();
};

void RoleFinderTest::findsThePictureOfASite_data()
{
    QTest::addColumn<QStringList>("posts"); // front matter
    QTest::addColumn<QStringList>("keysRead");
    QTest::addColumn<QString>("written"); // .galley.yml
    QTest::addColumn<QString>("picture");
    QTest::newRow("nothing known") << QStringList() << QStringList() << QString() << u"cover"_s;
    QTest::newRow("templates alone")
        << QStringList() << QStringList{u"image"_s} << QString() << u"image"_s;
    QTest::newRow("posts go before templates")
        << QStringList{u"thumbnail: /a.png"_s} << QStringList{u"image"_s} << QString()
        << u"thumbnail"_s;
    QTest::newRow("most posts") << QStringList{u"cover: /a.png"_s, u"image: /b.png"_s,
        u"image: /c.png"_s} << QStringList()
                                << QString() << u"image"_s;
    QTest::newRow("a name of the site's own") << QStringList{u"hero: /a.png"_s, u"hero: /b.jpg"_s}
                                              << QStringList{u"hero"_s} << QString() << u"hero"_s;
    QTest::newRow("a map is no path")
        << QStringList{u"image: {path: /a.png}"_s} << QStringList() << QString() << u"cover"_s;
    QTest::newRow("a text is no picture")
        << QStringList{u"hero: Ada"_s} << QStringList{u"hero"_s} << QString() << u"cover"_s;
    QTest::newRow("the site says it")
        << QStringList{u"cover: /a.png"_s} << QStringList{u"cover"_s}
        << u"fields:\n  banner: {type: image, role: picture}"_s << u"banner"_s;
    QTest::newRow("the site's one picture field")
        << QStringList{u"cover: /a.png"_s} << QStringList{u"cover"_s}
        << u"fields:\n  banner: {type: image}"_s << u"banner"_s;
    QTest::newRow("two picture fields")
        << QStringList{u"image: /a.png"_s} << QStringList()
        << u"fields:\n  logo: {type: image}\n  image: {type: image}"_s << u"image"_s;
}

void RoleFinderTest::findsThePictureOfASite()
{
    QFETCH(QStringList, posts);
    QFETCH(QStringList, keysRead);
    QFETCH(QString, written);
    RoleFinder finder;
    for (const QString& post : posts)
        finder.addPost(readFrontMatter(u"---\n%1\n---\n"_s.arg(post)).values);
    const FieldRoles roles =
        finder.roles(readSchema(written).value(), QSet<QString>(keysRead.begin(), keysRead.end()));
    QTEST(roles.key(FieldRole::Picture), "picture");
    QCOMPARE(roles.key(FieldRole::Title), u"title"_s);
}

void RoleFinderTest::takesWhatReadersSee()
{
    FieldRoles roles;
    roles.assign(FieldRole::Summary, u"teaser"_s);
    const auto text = [&roles](const QString& lines) {
        return roles.textIn(
            readFrontMatter(u"---\n%1\n---\n"_s.arg(lines)).values, FieldRole::Summary);
    };
    QCOMPARE(text(u"description: a\nteaser: b"_s), u"b"_s);
    QCOMPARE(text(u"description: a\nteaser:"_s), u"a"_s);
    QCOMPARE(text(u"teaser: {x: y}"_s), QString());
    QCOMPARE(roles.roleOf(u"teaser"_s), FieldRole::Summary);
    QVERIFY(!roles.roleOf(u"description"_s));
}

void RoleFinderTest::readsRolesFromTheSitesFile()
{
    const Result<FormSchema> schema =
        readSchema(u"fields:\n  headline: {role: title}\n  day: {type: date, role: date}\n  cover: "
                   u"{type: image}");
    QVERIFY(schema);
    QCOMPARE(schema->roles.key(FieldRole::Title), u"headline"_s);
    QCOMPARE(schema->find(u"day"_s)->role, FieldRole::Date);
    QVERIFY(!schema->roles.isAssigned(FieldRole::Picture));
}

void RoleFinderTest::refusesWrongRoles_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("word");
    QTest::newRow("unknown") << u"fields:\n  a: {role: hero}"_s << u"picture"_s;
    QTest::newRow("no word") << u"fields:\n  a: {role: [title]}"_s << u"title"_s;
    QTest::newRow("twice") << u"fields:\n  a: {role: title}\n  b: {role: title}"_s << u"`a`"_s;
}

void RoleFinderTest::refusesWrongRoles()
{
    QFETCH(QString, yaml);
    QFETCH(QString, word);
    const Result<FormSchema> schema = readSchema(yaml);
    QVERIFY(!schema);
    QVERIFY2(schema.error().whatHappened.contains(word), qPrintable(schema.error().whatHappened));
    QVERIFY(schema.error().line > 1);
}

void RoleFinderTest::schemaKnowsTheRolesOfItsFields()
{
    const FormSchema written = *readSchema(u"fields:\n  headline: {role: title}\n  title: {}");
    const FormSchema merged = mergedSchema(
        written, inferSchema({readFrontMatter(u"---\ntitle: a\ncover: /a.png\n---\n"_s)}));
    QCOMPARE(merged.find(u"headline"_s)->role, FieldRole::Title);
    QVERIFY(!merged.find(u"title"_s)->role);
    QCOMPARE(merged.find(u"cover"_s)->role, FieldRole::Picture);
}

QTEST_MAIN(RoleFinderTest)
#include "tst_rolefinder.moc"
