// SPDX-License-Identifier: MIT
#include "preview/site/newpost/posttemplates.h"
#include "preview/site/reader/sitereader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;

class TestPostTemplates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void builtInOnesAreThereWithoutASite();
    void ownOnesComeFirstAndReplace();
    void linksOutOfTheCheckoutAreLeftOut();

private:
    static void write(const QString& path, const QByteArray& bytes)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
};

void TestPostTemplates::builtInOnesAreThereWithoutASite()
{
    QStringList names;
    for (const PostTemplate& known : postTemplates(nullptr)) {
        names += known.name;
        QVERIFY(known.text.startsWith(QLatin1String("---\n")));
    }
    QVERIFY(names.contains(QStringLiteral("press-release")));
    QVERIFY(names.contains(QStringLiteral("seminar")));
}

void TestPostTemplates::ownOnesComeFirstAndReplace()
{
    QTemporaryDir site;
    write(site.filePath(QStringLiteral("_config.yml")), "title: x\n");
    write(site.filePath(QStringLiteral("_templates/visit.md")), "---\ntitle: Visit\n---\n");
    write(site.filePath(QStringLiteral("_templates/seminar.md")), "---\ntitle: Ours\n---\n");
    const QList<PostTemplate> all = postTemplates(readSite(site.path())->get());
    QCOMPARE(all.at(0).name, QStringLiteral("seminar"));
    QCOMPARE(all.at(0).text, QStringLiteral("---\ntitle: Ours\n---\n"));
    QCOMPARE(templateText(all.at(0), readSite(site.path())->get()), all.at(0).text);
    QCOMPARE(all.at(1).name, QStringLiteral("visit"));
    QCOMPARE(all.size(), postTemplates(nullptr).size() + 1);
}

void TestPostTemplates::linksOutOfTheCheckoutAreLeftOut()
{
    QTemporaryDir outside;
    QTemporaryDir site;
    write(outside.filePath(QStringLiteral("secret.md")), "secret");
    write(site.filePath(QStringLiteral("_config.yml")), "title: x\n");
    QVERIFY(QDir(site.path()).mkpath(QStringLiteral("_templates")));
    QVERIFY(QFile::link(outside.filePath(QStringLiteral("secret.md")),
        site.filePath(QStringLiteral("_templates/secret.md"))));
    for (const PostTemplate& known : postTemplates(readSite(site.path())->get()))
        QVERIFY(known.name != QLatin1String("secret"));
}

QTEST_GUILESS_MAIN(TestPostTemplates)

#include "tst_posttemplates.moc"
