// SPDX-License-Identifier: MIT
#include "preview/site/reader/sitereader.h"
#include "preview/site/render/render.h"
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

// A page without the spans that Rouge puts round the tokens of a code block.
QString withoutTokenSpans(const QByteArray& html)
{
    static const QRegularExpression span(QStringLiteral("<span class=\"[a-z][a-z0-9]?\">|</span>"));
    QString result;
    bool inCode = false;
    for (const QString& piece :
        QString::fromUtf8(html).split(QStringLiteral("<pre class=\"highlight\">"))) {
        const qsizetype end = inCode ? piece.indexOf(QStringLiteral("</pre>")) : 0;
        result += QString(piece.left(end)).remove(span) + piece.mid(end);
        inCode = true;
    }
    return result;
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

    // The preview of the sample posts is what Jekyll makes of them, byte for byte but for the
    // colouring of code.
    void galleyRendersWhatJekyllBuilds()
    {
        if (!m_built)
            QSKIP("needs the site that jekyll built");
        const galley::SiteSnapshotPtr site = galley::embeddedSite();
        galley::PageRenderer renderer;
        int compared = 0;
        for (const galley::PostSummary& post : site->posts()) {
            if (!post.published)
                continue;
            const QString file = site->root() + QLatin1Char('/') + post.file;
            const galley::RenderedPage page =
                renderer.render({QString::fromUtf8(readAll(file)), file, false}, *site);
            const QByteArray built = readAll(
                m_folder.filePath(QLatin1Char('.') + page.url + QStringLiteral("index.html")));
            QVERIFY2(!built.isEmpty(), qPrintable(page.url));
            QCOMPARE(withoutTokenSpans(page.html()), withoutTokenSpans(built));
            ++compared;
        }
        QCOMPARE(compared, 6);
    }

    void samplePostsHaveNoProblems()
    {
        const galley::SiteSnapshotPtr site = galley::embeddedSite();
        QVERIFY(site->problems().isEmpty());
        galley::PageRenderer renderer;
        for (const galley::PostSummary& post : site->posts()) {
            const QString file = site->root() + QLatin1Char('/') + post.file;
            const galley::RenderedPage page =
                renderer.render({QString::fromUtf8(readAll(file)), file, false}, *site);
            for (const galley::Diagnostic& problem : page.problems)
                QFAIL(qPrintable(post.file + QStringLiteral(": ") + problem.message));
        }
        QCOMPARE(site->posts().size(), 7);
    }

private:
    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/galley 站 XXXXXX")};
    bool m_built = false;
};

QTEST_GUILESS_MAIN(TestEmbeddedSite)
#include "tst_embeddedsite.moc"
