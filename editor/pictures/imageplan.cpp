// SPDX-License-Identifier: MIT
#include "editor/pictures/imageplan.h"

#include "editor/post/name/postname.h"

#include <QDate>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace galley {

namespace {

QSet<QString> takenNames(const QStringList& existing)
{
    QSet<QString> taken;
    for (const QString& name : existing)
        taken += name.toLower();
    return taken;
}

// Whether pictures of this post go into a folder of its own: it has one, or of the names that
// follow the convention more are folders than files.
bool usesFolder(const ImagePlanInput& input, const QString& prefix)
{
    static const QRegularExpression convention(
        QStringLiteral(R"(^\d{4}_[a-z0-9_-]+)"), QRegularExpression::CaseInsensitiveOption);
    const QString own = prefix.toLower() + u'/';
    QSet<QString> folders;
    qsizetype files = 0;
    for (const QString& name : input.existing) {
        if (name.toLower().startsWith(own))
            return true;
        if (!convention.match(name).hasMatch())
            continue;
        if (name.contains(u'/'))
            folders += name.section(u'/', 0, 0);
        else
            ++files;
    }
    return folders.size() > files;
}

ImagePlan planOf(const ImagePlanInput& input, const QString& name)
{
    return {input.imageFolder.isEmpty() ? name : input.imageFolder + u'/' + name};
}

// The highest figure number in use with this beginning, so that numbers only go up.
int highestFigure(const QStringList& existing, const QString& stem)
{
    int highest = 0;
    for (const QString& name : existing) {
        if (!name.startsWith(stem, Qt::CaseInsensitive))
            continue;
        const QString rest = name.mid(stem.size());
        const qsizetype digits = rest.indexOf(QRegularExpression(QStringLiteral("[^0-9]")));
        highest = std::max(highest, rest.left(digits).toInt());
    }
    return highest;
}

QString escapedAttribute(const QString& text)
{
    QString escaped = text.toHtmlEscaped();
    return escaped.replace(u'\n', u' ');
}

QString rawImage(const ImageInPost& image)
{
    const QString tag = QStringLiteral("<img src=\"") + escapedAttribute(image.sitePath)
        + QStringLiteral("\" alt=\"") + escapedAttribute(image.alt)
        + QStringLiteral("\" style=\"width: %1%;\"/>").arg(image.widthPercent);
    if (image.markup == ImageMarkup::RawFullWidth)
        return tag;
    return QStringLiteral("<div align=\"center\">\n") + tag + QStringLiteral("\n</div>");
}

QString markdownImage(const ImageInPost& image)
{
    QString alt = image.alt.simplified();
    alt.replace(u'[', QStringLiteral("\\[")).replace(u']', QStringLiteral("\\]"));
    const QString text = QStringLiteral("![%1](%2)").arg(alt, image.sitePath);
    return image.widthPercent == 100
        ? text
        : text + QStringLiteral("{: style=\"width: %1%;\"}").arg(image.widthPercent);
}

// What would end the italics, begin other markup or make the line a table is taken literally.
QString escapedCaption(const QString& caption)
{
    static const QRegularExpression special(QStringLiteral(R"(([\\*|`]))"));
    return caption.simplified().replace(special, QStringLiteral("\\\\1"));
}

} // namespace

QString pictureNamePrefix(const QString& postFile)
{
    if (const std::optional<PostName> name = PostName::parse(postFile))
        return QStringLiteral("%1_%2")
            .arg(name->date.year(), 4, 10, QLatin1Char('0'))
            .arg(name->slug);
    const QString slug = asciiSlug(postFile.section(u'.', 0, 0));
    return slug.isEmpty() ? QStringLiteral("picture") : slug;
}

QString ImagePlan::sitePath() const
{
    return u'/' + file;
}

ImagePlan planImage(const ImagePlanInput& input)
{
    const QString prefix = pictureNamePrefix(input.postFile);
    const QString stem = usesFolder(input, prefix) ? prefix + QStringLiteral("/Fig")
                                                   : prefix + QStringLiteral("_fig");
    const QString end = u'.' + input.suffix.toLower();
    const QSet<QString> taken = takenNames(input.existing);
    int number = highestFigure(input.existing, stem) + 1;
    while (taken.contains((stem + QString::number(number) + end).toLower()))
        ++number;
    return planOf(input, stem + QString::number(number) + end);
}

std::optional<ImagePlan> planNamedImage(const ImagePlanInput& input, const QString& wantedName)
{
    static const QRegularExpression allowed(QStringLiteral(
        R"(^(?:[\p{L}\p{N}][\p{L}\p{N}_.-]*/)*[\p{L}\p{N}][\p{L}\p{N}_.-]*\.[A-Za-z0-9]+$)"));
    const QString name = wantedName.trimmed();
    if (!allowed.match(name).hasMatch() || name.contains(QLatin1String("..")))
        return {};
    if (takenNames(input.existing).contains(name.toLower()))
        return {};
    return planOf(input, name);
}

QString imageMarkup(const ImageInPost& image)
{
    const QString text =
        image.markup == ImageMarkup::Markdown ? markdownImage(image) : rawImage(image);
    const QString caption = escapedCaption(image.caption);
    return caption.isEmpty() ? text : text + QStringLiteral("\n\n*") + caption + u'*';
}

ImageMarkup usualImageMarkup(QStringView body)
{
    const qsizetype raw = body.count(u"<img ", Qt::CaseInsensitive);
    const qsizetype markdown = body.count(u"![");
    if (markdown > raw)
        return ImageMarkup::Markdown;
    const qsizetype centred = body.count(u"align=\"center\"", Qt::CaseInsensitive);
    return 2 * centred > raw ? ImageMarkup::RawCentred : ImageMarkup::RawFullWidth;
}

} // namespace galley
