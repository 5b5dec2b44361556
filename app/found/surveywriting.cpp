// SPDX-License-Identifier: MIT
#include "app/found/surveyparts.h"

#include "app/found/foundtexts.h"
#include "editor/post/base/joinedtext.h"

namespace galley {

namespace {

QList<Finding> dictionaryFindings(const Surroundings& here, const QString& section)
{
    Finding british{section, FoundTexts::tr("Dictionary, British English"),
        thereIf(here.dictionaries.contains(QLatin1String("en_GB")))};
    british.purpose = FoundTexts::tr("Checks spelling in British English.");
    british.packages = QStringList{QStringLiteral("hunspell-en-gb")};
    Finding american{section, FoundTexts::tr("Dictionary, American English"),
        thereIf(here.dictionaries.contains(QLatin1String("en_US")))};
    american.purpose = FoundTexts::tr("Checks spelling in American English.");
    american.packages = QStringList{QStringLiteral("hunspell-en-us")};
    return {british, american};
}

QList<Finding> fontFindings(const Surroundings& here, const QString& section)
{
    Finding simplified{section, FoundTexts::tr("Font, Simplified Chinese")};
    Finding traditional{section, FoundTexts::tr("Font, Traditional Chinese")};
    if (here.fonts) {
        simplified.detail = here.fonts->simplified;
        traditional.detail = here.fonts->traditional;
    }
    simplified.purpose = FoundTexts::tr("Shows Simplified Chinese text.");
    traditional.purpose = FoundTexts::tr("Shows Traditional Chinese text.");
    for (Finding* finding : {&simplified, &traditional}) {
        finding->state = here.fonts ? thereIf(!finding->detail.isEmpty()) : FoundState::NotChecked;
        finding->packages = QStringList{QStringLiteral("fonts-noto-cjk")};
    }
    return {simplified, traditional};
}

QList<Finding> textFindings(const Surroundings& here, const QString& section)
{
    const QString& method = here.inputMethod.name;
    Finding input{section, FoundTexts::tr("Input method")};
    input.detail = method.isEmpty() ? FoundTexts::tr("As the desktop chooses") : method;
    input.purpose = FoundTexts::tr("Types Chinese in Galley.");
    if (!here.inputMethod.hasPlugin) {
        input.state = FoundState::Missing;
        input.detail = FoundTexts::tr("Qt has no plugin for “%1” here.").arg(method);
        if (method.startsWith(QLatin1String("fcitx"), Qt::CaseInsensitive))
            input.packages = QStringList{QStringLiteral("fcitx5-frontend-qt6")};
    }
    Finding texts{
        section, FoundTexts::tr("Qt in Chinese"), thereIf(here.qtTranslations.size() == 2)};
    texts.purpose = FoundTexts::tr("Shows the buttons of standard dialogs in Chinese.");
    texts.packages = QStringList{QStringLiteral("qt6-translations-l10n")};
    return {input, texts};
}

QList<Finding> pictureFindings(const Surroundings& here, const QString& section)
{
    struct Format {
        const char* name;
        const char* package; // nullptr: comes with Qt itself
    };
    constexpr Format formats[] = {{"JPEG", nullptr}, {"PNG", nullptr}, {"GIF", nullptr},
        {"SVG", "libqt6svg6"}, {"WebP", "qt6-image-formats-plugins"}};
    Finding pictures{section, FoundTexts::tr("Picture formats")};
    pictures.purpose =
        FoundTexts::tr("Shows pictures of these kinds in the form and inserts them.");
    QStringList there;
    QStringList missing;
    for (const Format& format : formats) {
        const QString name = QString::fromLatin1(format.name);
        const bool isThere = here.pictureFormats.contains(name.toLower());
        (isThere ? there : missing) += name;
        if (!isThere && format.package)
            pictures.packages += QString::fromLatin1(format.package);
    }
    pictures.packages.removeDuplicates();
    pictures.state = thereIf(missing.isEmpty());
    pictures.detail = missing.isEmpty()
        ? joinedList(there)
        : FoundTexts::tr("Cannot be read: %1").arg(joinedList(missing));
    return {pictures};
}

} // namespace

QList<Finding> writingFindings(const Surroundings& here)
{
    const QString section = FoundTexts::tr("Writing");
    return dictionaryFindings(here, section) + fontFindings(here, section)
        + textFindings(here, section) + pictureFindings(here, section);
}

} // namespace galley
