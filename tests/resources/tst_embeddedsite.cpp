#include "resources/resources.h"

#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

QString sourceSite()
{
    return QStringLiteral(GALLEY_SOURCE_DIR "/resources/site");
}

// All files below a folder, as paths relative to it, sorted.
QStringList filesBelow(const QString& root)
{
    QStringList files;
    QDirIterator walk(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files += QDir(root).relativeFilePath(walk.next());
    files.sort();
    return files;
}

QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// The sample site compiled into the program is a real Jekyll site, whole.
class TestEmbeddedSite : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        galley::initResources();
        QVERIFY(m_folder.isValid());
    }

    void everyFileIsCompiledInUnchanged()
    {
        const QRegularExpression leftovers(QStringLiteral("^(_site|\\.jekyll-cache)/"));
        QStringList files = filesBelow(sourceSite());
        files.removeIf([&](const QString& file) { return file.contains(leftovers); });
        QVERIFY(files.contains(QStringLiteral("_config.yml")));
        QCOMPARE(filesBelow(QStringLiteral(":/site")), files);
        for (const QString& file : files)
            QVERIFY2(readAll(QStringLiteral(":/site/") + file)
                    == readAll(sourceSite() + QLatin1Char('/') + file),
                qPrintable(file));
    }

    void jekyllBuildsWithoutWarning()
    {
        const QString jekyll = QStandardPaths::findExecutable(QStringLiteral("jekyll"));
        if (jekyll.isEmpty())
            QSKIP("jekyll is not installed (Debian package jekyll)");
        QProcess build;
        build.setProcessChannelMode(QProcess::MergedChannels);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        build.setProcessEnvironment(environment);
        build.start(jekyll,
            {QStringLiteral("build"), QStringLiteral("--strict_front_matter"),
                QStringLiteral("--disable-disk-cache"), QStringLiteral("--source"), sourceSite(),
                QStringLiteral("--destination"), m_folder.path()});
        QVERIFY(build.waitForFinished(120000));
        const QString output = QString::fromUtf8(build.readAll());
        QVERIFY2(build.exitStatus() == QProcess::NormalExit && build.exitCode() == 0,
            qPrintable(output));
        const QRegularExpression complaint(QStringLiteral("warn|deprecat|error|conflict"),
            QRegularExpression::CaseInsensitiveOption);
        QVERIFY2(!output.contains(complaint), qPrintable(output));
        m_built = true;
    }

    // No page, card or feed of the built site may point at a file that is not there.
    void builtSiteHasNoDeadLocalLinks()
    {
        if (!m_built)
            QSKIP("needs the site that jekyll built");
        const QRegularExpression link(QStringLiteral("(?:src|href)=\"(/[^\"/][^\"]*|/)\""));
        const QDir built(m_folder.path());
        int links = 0;
        for (const QString& file : filesBelow(m_folder.path())) {
            if (!file.endsWith(QStringLiteral(".html")))
                continue;
            QRegularExpressionMatchIterator found =
                link.globalMatch(QString::fromUtf8(readAll(built.filePath(file))));
            while (found.hasNext()) {
                const QString target = found.next().captured(1).mid(1);
                const bool there = QFileInfo(built.filePath(target)).isFile()
                    || built.exists(QDir::cleanPath(QStringLiteral("./%1/index.html").arg(target)));
                QVERIFY2(there, qPrintable(file + QStringLiteral(" -> /") + target));
                ++links;
            }
        }
        QVERIFY(links > 50);
    }

    void feedIsWellFormed()
    {
        if (!m_built)
            QSKIP("needs the site that jekyll built");
        QXmlStreamReader feed(readAll(m_folder.filePath(QStringLiteral("news.xml"))));
        int entries = 0;
        while (!feed.atEnd())
            entries += feed.readNext() == QXmlStreamReader::StartElement
                && feed.name() == QStringLiteral("entry");
        QVERIFY2(!feed.hasError(), qPrintable(feed.errorString()));
        QCOMPARE(entries, 6);
    }

    void draftStaysUnpublished()
    {
        if (!m_built)
            QSKIP("needs the site that jekyll built");
        const QStringList files = filesBelow(m_folder.path());
        QVERIFY(files.contains(QStringLiteral("2025/06/18/tidemark/index.html")));
        QVERIFY(files.filter(QStringLiteral("recruitment/index.html")).isEmpty());
    }

private:
    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/galley 站 XXXXXX")};
    bool m_built = false;
};

QTEST_GUILESS_MAIN(TestEmbeddedSite)
#include "tst_embeddedsite.moc"
