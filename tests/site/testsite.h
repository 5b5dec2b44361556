// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/reader/sitereader.h"
#include "preview/site/render/render.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace galley::test {

// A Jekyll checkout in a temporary folder, written file by file.
class TestSite {
public:
    TestSite()
        : m_folder(QDir::tempPath() + QStringLiteral("/galley sité XXXXXX"))
    {
        write("_config.yml", "timezone: Asia/Hong_Kong\npermalink: pretty\n");
    }

    QString path(const QString& relative = {}) const
    {
        return QFileInfo(m_folder.path()).canonicalFilePath() + QLatin1Char('/') + relative;
    }

    void write(const char* relative, const QByteArray& bytes) const
    {
        const QString file = path(QString::fromUtf8(relative));
        QDir().mkpath(QFileInfo(file).path());
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file));
    }

    SiteSnapshotPtr read(const SiteSnapshotPtr& previous = {}) const
    {
        const Result<SiteSnapshotPtr> site = readSite(m_folder.path(), previous);
        if (!site)
            qFatal("%s", qPrintable(site.error().text()));
        return *site;
    }

    // Renders a post of this text, as if it were in the site.
    RenderedPage render(
        const QByteArray& text, const char* file = "_posts/2025-03-04-draft.md") const
    {
        PageRenderer renderer;
        return renderer.render(
            {QString::fromUtf8(text), path(QString::fromUtf8(file)), false}, *read());
    }

private:
    QTemporaryDir m_folder;
};

inline QStringList codes(const QList<Diagnostic>& problems)
{
    QStringList result;
    for (const Diagnostic& problem : problems)
        result += problem.code;
    return result;
}

} // namespace galley::test
