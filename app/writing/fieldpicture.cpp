// SPDX-License-Identifier: MIT
#include "app/writing/fieldpicture.h"

#include "editor/pictures/imageinserter.h"
#include "editor/pictures/picture.h"
#include "editor/post/name/postname.h"

#include <QCoreApplication>

namespace galley {

namespace {

struct FieldPictureTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::FieldPicture)
};

ImagePlan freePlace(const FieldPicturePlace& place, const QString& suffix)
{
    const ImagePlanInput input{
        place.postFile, place.imageFolder, imagesIn(place.siteRoot, place.imageFolder), suffix};
    const QString key = asciiSlug(place.key);
    const QString stem = pictureNamePrefix(place.postFile) + QLatin1Char('_')
        + (key.isEmpty() ? QStringLiteral("picture") : key);
    constexpr int mostNames = 100;
    for (int number = 1; number <= mostNames; ++number) {
        const QString name = number == 1 ? stem : stem + QString::number(number);
        if (const auto plan = planNamedImage(input, name + QLatin1Char('.') + suffix))
            return *plan;
    }
    return planImage(input);
}

Error tooManyPixels(const QString& picture, const QSize& size)
{
    Error error;
    error.file = picture;
    error.whatHappened = FieldPictureTexts::tr("It has %1 × %2 pixels, too many to reduce here.")
                             .arg(size.width())
                             .arg(size.height());
    error.whatToDo =
        FieldPictureTexts::tr("Reduce it in a picture editor, then choose the smaller picture.");
    return error;
}

} // namespace

Result<QString> importFieldPicture(
    const QString& picture, const FieldPicturePlace& place, const ShouldContinue& shouldContinue)
{
    const Result<Picture> read = readPicture(picture);
    if (!read)
        return tl::unexpected(read.error());
    const PictureShape shape = suggestedShape(*read);
    if (hasTooManyPixels(*read))
        return tl::unexpected(tooManyPixels(picture, read->size));
    if (shouldContinue && !shouldContinue()) {
        Error error;
        error.kind = ErrorKind::Cancelled;
        return tl::unexpected(error);
    }
    const Result<QByteArray> bytes = shaped(*read, shape);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const ImagePlan plan = freePlace(place, shape.suffix);
    const StoreProgress progress = [&shouldContinue](
                                       double) { return !shouldContinue || shouldContinue(); };
    return storePicture(*bytes, place.siteRoot, plan, progress).map([&plan](const QString&) {
        return plan.sitePath();
    });
}

} // namespace galley
