// SPDX-License-Identifier: MIT
#include "app/checks/picturechecks.h"

#include "editor/pictures/picturereferences.h"
#include "editor/post/base/pictureformats.h"
#include "editor/post/schema/placeholders.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

#include <optional>

namespace galley {

namespace {

struct PictureCheckTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::PictureChecks)
};

constexpr qint64 kHeavyPicture = 1'000'000; // bytes; a phone waits for it
constexpr qint64 kMostShownPixels = 40'000'000; // phones' browsers draw no more

QString pictureName(const QString& path)
{
    return path.section(u'/', -1);
}

Diagnostic problemAt(
    const PictureReference& reference, Severity severity, const char* code, const QString& message)
{
    return {.severity = severity,
        .code = QLatin1String(code),
        .message = message,
        .line = reference.line,
        .range = reference.address};
}

// The written address with the end that is wrong replaced by the right one.
Repair rightAddress(
    const PictureReference& reference, const QString& wrongPath, const QString& rightPath)
{
    const QString written = reference.path;
    QString right = rightPath;
    // what stands before the site path (a base URL) stays
    if (written.endsWith(wrongPath))
        right = written.chopped(wrongPath.size()) + rightPath;
    const QString encoded =
        written.contains(u'%') ? QString::fromLatin1(QUrl::toPercentEncoding(right, "/:")) : right;
    return {PictureCheckTexts::tr("Correct It"), {{reference.address, encoded}}};
}

Diagnostic missingPicture(
    const PictureReference& reference, const QString& path, const PictureFacts& facts)
{
    if (!facts.otherCase.isEmpty()) {
        Diagnostic problem = problemAt(reference, Severity::Error, "picture.case",
            PictureCheckTexts::tr("The file is called “%1”, with different capital letters. On the "
                                  "published site, this picture would be missing.")
                .arg(pictureName(facts.otherCase)));
        problem.repair = rightAddress(reference, path, facts.otherCase);
        return problem;
    }
    if (facts.otherEnding.isEmpty()) {
        Diagnostic problem = problemAt(reference, Severity::Error, "picture.missing",
            PictureCheckTexts::tr("The picture “%1” is not in the site.").arg(path));
        if (reference.path.endsWith(path)) // not a relative address
            problem.repair = Repair{PictureCheckTexts::tr("Choose File…"), {}, ChoosePicture{path}};
        return problem;
    }
    Diagnostic problem = problemAt(reference, Severity::Error, "picture.missing",
        PictureCheckTexts::tr("The picture “%1” is not in the site, but “%2” is.")
            .arg(path, pictureName(facts.otherEnding)));
    problem.repair = rightAddress(reference, path, facts.otherEnding);
    return problem;
}

// Of texts and of pictures that this computer may not read, the content says nothing.
bool isTold(const QString& ending)
{
    static const QStringList untold{
        QStringLiteral("svg"), QStringLiteral("avif"), QStringLiteral("ico")};
    return pictureSuffixes().contains(ending) && !untold.contains(ending);
}

std::optional<Diagnostic> wrongPictureContent(
    const PictureReference& reference, const QString& path, const PictureFacts& facts)
{
    const QString ending = usualSuffix(QFileInfo(path).suffix());
    if (!isTold(ending))
        return {};
    if (facts.ending.isEmpty()) {
        return problemAt(reference, Severity::Error, "picture.damaged",
            PictureCheckTexts::tr("The file “%1” is damaged or not a picture.")
                .arg(pictureName(path)));
    }
    if (ending != usualSuffix(facts.ending)) {
        return problemAt(reference, Severity::Hint, "picture.misnamed",
            PictureCheckTexts::tr("“%1” is a %2 picture with the wrong file extension.")
                .arg(pictureName(path), facts.ending.toUpper()));
    }
    return {};
}

std::optional<Diagnostic> tooHeavy(
    const PictureReference& reference, const QString& path, const PictureFacts& facts)
{
    if (qint64(facts.pixels.width()) * facts.pixels.height() > kMostShownPixels) {
        return problemAt(reference, Severity::Warning, "picture.large",
            PictureCheckTexts::tr("“%1” has %2 × %3 pixels, too many for phones to show.")
                .arg(pictureName(path))
                .arg(facts.pixels.width())
                .arg(facts.pixels.height()));
    }
    if (facts.bytes <= kHeavyPicture)
        return {};
    Diagnostic problem = problemAt(reference, Severity::Hint, "picture.heavy",
        PictureCheckTexts::tr("“%1” is %2 and will load slowly on phones.")
            .arg(pictureName(path),
                QLocale().formattedDataSize(facts.bytes, 1, QLocale::DataSizeSIFormat)));
    if (facts.canShrink)
        problem.repair = Repair{PictureCheckTexts::tr("Make Smaller…"), {}, ShrinkPicture{path}};
    return problem;
}

void judgePicture(const PictureReference& reference, const QString& path, const PictureFacts& facts,
    QList<Diagnostic>& problems)
{
    if (!facts.exists) {
        problems += missingPicture(reference, path, facts);
        return;
    }
    if (const auto problem = wrongPictureContent(reference, path, facts))
        problems += *problem;
    if (const auto problem = tooHeavy(reference, path, facts))
        problems += *problem;
}

} // namespace

std::optional<QString> sitePathOf(
    const QString& address, const QString& baseUrl, const QString& pageUrl)
{
    QString path = address.trimmed();
    const bool isLiquid = path.contains(QLatin1String("{{")) || path.contains(QLatin1String("{%"));
    if (path.isEmpty() || isLiquid || hasPlaceholder(path) || path.startsWith(QLatin1String("//")))
        return {};
    const QUrl url(path, QUrl::TolerantMode);
    if (!url.scheme().isEmpty() || url.path().isEmpty())
        return {};
    if (!path.startsWith(u'/')) {
        if (pageUrl.isEmpty())
            return {};
        path = QUrl(pageUrl).resolved(url).path(QUrl::FullyDecoded);
    } else {
        path = url.path(QUrl::FullyDecoded);
    }
    if (!baseUrl.isEmpty() && path.startsWith(baseUrl + u'/'))
        path = path.mid(baseUrl.size());
    return path;
}

QList<Diagnostic> pictureProblems(const PictureCheckInput& input)
{
    QList<Diagnostic> problems;
    for (const PictureReference& reference : pictureReferences(input.text, input.roles)) {
        if (!reference.isDescribed) {
            problems += problemAt(reference, Severity::Hint, "picture.undescribed",
                PictureCheckTexts::tr("This picture has no alt text for those who cannot see it."));
        }
        if (const auto path = sitePathOf(reference.path, input.baseUrl, input.pageUrl))
            judgePicture(reference, *path, input.lookUp(*path), problems);
    }
    for (const QString& path : input.leftOver) {
        problems += Diagnostic{.severity = Severity::Hint,
            .code = QStringLiteral("picture.unused"),
            .message = PictureCheckTexts::tr(
                "The site has the picture “%1” for this post, but no post shows it.")
                           .arg(pictureName(path)),
            .file = path.mid(1)};
    }
    return problems;
}

} // namespace galley
