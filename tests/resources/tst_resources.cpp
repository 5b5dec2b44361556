// SPDX-License-Identifier: MIT
#include "resources/resources.h"

#include <QDir>
#include <QFile>
#include <QJSEngine>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

namespace {

QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// What is compiled in, and where resources/README.md says it is.
class TestResources : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        galley::initResources();
        galley::initResources(); // again, which must be harmless
    }

    void holdsWebAssets_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("start");
        const QByteArray woff2("wOF2");
        QTest::newRow("bootstrap4") << QStringLiteral("bootstrap/dist/css/bootstrap.min.css")
                                    << QByteArray("/*!\n * Bootstrap v4.6.2");
        QTest::newRow("bootstrap3") << QStringLiteral("bootstrap3/dist/css/bootstrap.min.css")
                                    << QByteArray("/*!\n * Bootstrap v3.4.1");
        QTest::newRow("bootstrap5") << QStringLiteral("bootstrap5/dist/css/bootstrap.min.css")
                                    << QByteArray("@charset \"UTF-8\";/*!\n * Bootstrap  v5.3");
        QTest::newRow("glyphicons")
            << QStringLiteral("bootstrap3/dist/fonts/glyphicons-halflings-regular.woff2") << woff2;
        QTest::newRow("font awesome")
            << QStringLiteral("@fortawesome/fontawesome-free/css/fontawesome.min.css")
            << QByteArray("/*!\n * Font Awesome Free 6.");
        QTest::newRow("font awesome shims")
            << QStringLiteral("@fortawesome/fontawesome-free/css/v4-shims.min.css")
            << QByteArray("/*!\n * Font Awesome Free 6.");
        QTest::newRow("font awesome font")
            << QStringLiteral("@fortawesome/fontawesome-free/webfonts/fa-solid-900.woff2") << woff2;
        QTest::newRow("academicons font")
            << QStringLiteral("academicons/fonts/academicons.woff") << QByteArray("wOFF");
        QTest::newRow("noto sans thin")
            << QStringLiteral("@fontsource/noto-sans/files/noto-sans-latin-100-italic.woff2")
            << woff2;
        QTest::newRow("noto sans greek")
            << QStringLiteral("@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff2")
            << woff2;
        QTest::newRow("crimson pro")
            << QStringLiteral("@fontsource/crimson-pro/files/crimson-pro-latin-600-normal.woff2")
            << woff2;
    }

    void holdsWebAssets()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, start);
        QCOMPARE(readAll(QStringLiteral(":/web/") + path).left(start.size()), start);
    }

    // Every family must bring the regular weight of the Latin script under the name that its
    // metadata gives, or pages fall back to another font without a word.
    void everyFontFamilyIsWhole()
    {
        const QDir families(QStringLiteral(":/web/@fontsource"));
        QVERIFY(families.entryList().size() >= 27);
        for (const QString& family : families.entryList()) {
            const QDir folder(families.filePath(family));
            const QJsonObject metadata =
                QJsonDocument::fromJson(readAll(folder.filePath(QStringLiteral("metadata.json"))))
                    .object();
            QVERIFY2(
                !metadata.value(QStringLiteral("family")).toString().isEmpty(), qPrintable(family));
            const QJsonObject ranges =
                QJsonDocument::fromJson(readAll(folder.filePath(QStringLiteral("unicode.json"))))
                    .object();
            QVERIFY2(ranges.contains(QStringLiteral("latin")), qPrintable(family));
            for (const char* weight : {"400", "700"}) {
                const QString file = QStringLiteral("files/%1-latin-%2-normal.woff2")
                                         .arg(family, QLatin1String(weight));
                QVERIFY2(folder.exists(file), qPrintable(folder.filePath(file)));
            }
        }
    }

    // Skeletons name roles, not a site's keys, and no site's people or places.
    void templatesAreSkeletons()
    {
        const QStringList keys{QStringLiteral("title"), QStringLiteral("author"),
            QStringLiteral("picture"), QStringLiteral("summary")};
        const QDir folder(QStringLiteral(":/templates"));
        QCOMPARE(folder.entryList().size(), 8);
        for (const QString& name : folder.entryList()) {
            const QString text = QString::fromUtf8(readAll(folder.filePath(name)));
            const QStringList lines = text.split(QLatin1Char('\n'));
            const qsizetype end = lines.indexOf(QStringLiteral("---"), 1);
            QStringList found;
            for (const QString& line : lines.mid(1, end - 1))
                found += line.section(QLatin1Char(':'), 0, 0);
            QCOMPARE(found, keys);
            for (const char* owned : {"Lab", "HKUST", "Hong Kong", "example.org", "/static"})
                QVERIFY2(!text.contains(QLatin1String(owned)), qPrintable(name));
            QVERIFY2(text.endsWith(QLatin1Char('\n')), qPrintable(name));
        }
    }

    void iconsShareOneGridAndTakeTheTextColour()
    {
        const QDir folder(QStringLiteral(":/icons"));
        QVERIFY(folder.exists(QStringLiteral("save.svg")));
        for (const QString& name : folder.entryList()) {
            QXmlStreamReader svg(readAll(folder.filePath(name)));
            QVERIFY2(svg.readNextStartElement(), qPrintable(name));
            QCOMPARE(svg.attributes().value(QLatin1String("viewBox")), QStringLiteral("0 0 24 24"));
            QCOMPARE(
                svg.attributes().value(QLatin1String("stroke")), QStringLiteral("currentColor"));
            QCOMPARE(svg.attributes().value(QLatin1String("stroke-width")), QStringLiteral("1.75"));
            svg.skipCurrentElement();
            QVERIFY2(!svg.hasError(), qPrintable(name));
        }
    }

    void desktopFilesAreValid_data()
    {
        QTest::addColumn<QString>("tool");
        QTest::addColumn<QStringList>("arguments");
        const QString path =
            QStringLiteral(GALLEY_SOURCE_DIR "/resources/desktop/io.github.hkustsmartlab.Galley");
        QTest::newRow("menu entry") << QStringLiteral("desktop-file-validate")
                                    << QStringList{path + QStringLiteral(".desktop")};
        QTest::newRow("software centre")
            << QStringLiteral("appstreamcli")
            << QStringList{QStringLiteral("validate"), QStringLiteral("--pedantic"),
                   QStringLiteral("--no-net"), path + QStringLiteral(".metainfo.xml")};
    }

    void desktopFilesAreValid()
    {
        QFETCH(QString, tool);
        QFETCH(QStringList, arguments);
        QVERIFY(QFile::exists(arguments.constLast()));
        if (QStandardPaths::findExecutable(tool).isEmpty())
            QSKIP(qPrintable(tool + QStringLiteral(" is not installed")));
        QProcess check;
        check.setProcessChannelMode(QProcess::MergedChannels);
        check.start(tool, arguments);
        QVERIFY(check.waitForFinished());
        QVERIFY2(check.exitCode() == 0, check.readAll());
    }

    void newestReleaseIsThisVersion()
    {
        QFile file(QStringLiteral(
            GALLEY_SOURCE_DIR "/resources/desktop/io.github.hkustsmartlab.Galley.metainfo.xml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        while (!xml.atEnd() && xml.name() != QLatin1String("release"))
            xml.readNext();
        QCOMPARE(xml.attributes().value(QLatin1String("version")), QStringLiteral(GALLEY_VERSION));
        QVERIFY(
            QDate::fromString(xml.attributes().value(QLatin1String("date")).toString(), Qt::ISODate)
                .isValid());
    }

    void copyrightFileNamesEveryWebAsset()
    {
        const QString copyright = QString::fromUtf8(
            readAll(QStringLiteral(GALLEY_SOURCE_DIR "/resources/package/copyright")));
        const QJsonObject packages = QJsonDocument::fromJson(
            readAll(QStringLiteral(GALLEY_SOURCE_DIR "/resources/web/package.json")))
                                         .object()
                                         .value(QLatin1String("dependencies"))
                                         .toObject();
        QVERIFY(!packages.isEmpty());
        for (const QString& package : packages.keys())
            QVERIFY2(copyright.contains(
                         QStringLiteral("\nFiles: resources/web/node_modules/%1/").arg(package)),
                qPrintable(package));
        // each licence that a paragraph names has its text
        static const QRegularExpression named(
            QStringLiteral("^License: (\\S+)$"), QRegularExpression::MultilineOption);
        for (const QRegularExpressionMatch& match : named.globalMatch(copyright))
            QVERIFY2(copyright.contains(QStringLiteral("\nLicense: %1\n ").arg(match.captured(1))),
                qPrintable(match.captured(1)));
    }

    void liquidRunsInScriptEngine()
    {
        // Qt's script compiler remarks on hoisted variables, which are no fault.
        QLoggingCategory::setFilterRules(
            QStringLiteral("qt.qml.compiler=false\nqt.qml.usedbeforedeclared=false"));
        QJSEngine engine;
        const QString path = QStringLiteral(":/web/liquid.js");
        const QJSValue loaded = engine.evaluate(QString::fromUtf8(readAll(path)), path);
        QVERIFY2(!loaded.isError(), qPrintable(loaded.toString()));
        const QJSValue result = engine.evaluate(QStringLiteral(
            "new liquidjs.Liquid().parseAndRenderSync('{{ a | upcase }}', {a: 'galley'})"));
        QCOMPARE(result.toString(), QStringLiteral("GALLEY"));
    }

    void lockFileNamesNoAddress()
    {
        const QString lock = QString::fromUtf8(
            readAll(QStringLiteral(GALLEY_SOURCE_DIR "/resources/web/package-lock.json")));
        QVERIFY(lock.contains(QStringLiteral("\"integrity\"")));
        QVERIFY(!lock.contains(QRegularExpression(QStringLiteral("https?:|\"resolved\""))));
    }
};

QTEST_GUILESS_MAIN(TestResources)
#include "tst_resources.moc"
