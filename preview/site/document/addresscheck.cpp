// SPDX-License-Identifier: MIT
#include "preview/site/document/addresscheck.h"

#include "preview/site/document/permalink.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

namespace galley {

namespace {

using Fault = std::optional<BuildFault>;

constexpr qsizetype longestName = 255; // bytes of a file's name, on every usual file system

const QString permalinkKey = QStringLiteral("permalink");

QString translated(const char* text)
{
    return QCoreApplication::translate("galley", text);
}

BuildFault stop(const QString& key, const QString& message)
{
    return {BuildFault::Effect::StopsBuild, key, message};
}

// Whether Addressable can encode the text, which it takes for a whole address: what stands before a
// colon would be its scheme, what follows two slashes its host.
bool canBeEncoded(const QString& text)
{
    static const QRegularExpression plain(QStringLiteral("^[a-zA-Z0-9./-]+$"));
    static const QRegularExpression parts(
        QStringLiteral("^(?:([^:/?#]+):)?(//[^/?#]*)?([^?#\\n]*)"));
    static const QRegularExpression scheme(QStringLiteral("\\A[A-Za-z][A-Za-z0-9.+-]*\\z"));
    static const QRegularExpression badHost(QStringLiteral("[<>{}\\\\\"\\s]"));
    static const QRegularExpression ambiguous(QStringLiteral("^(?!/)[^/:]*:"));
    if (text.isEmpty() || plain.match(text).hasMatch())
        return true;
    const QRegularExpressionMatch match = parts.match(text);
    const bool hasScheme = match.capturedStart(1) >= 0;
    if (hasScheme && !scheme.match(match.captured(1)).hasMatch())
        return false;
    if (badHost.match(match.captured(2)).hasMatch())
        return false;
    const bool hasHost = match.capturedStart(2) >= 0;
    return hasScheme || hasHost || !ambiguous.match(match.captured(3)).hasMatch();
}

QString keyOfPlaceholder(const QString& name)
{
    if (name == QLatin1String("title") || name == QLatin1String("slug"))
        return QStringLiteral("slug");
    return name == QLatin1String("categories") ? name : permalinkKey;
}

Fault slugFault(const SiteDocument& document)
{
    const YamlValue& slug = document.values[QStringLiteral("slug")];
    if (slug.isString() || !slug.isTruthy())
        return std::nullopt;
    return stop(QStringLiteral("slug"),
        translated(
            QT_TRANSLATE_NOOP("galley", "The slug is not text but “%1”; quotes make it text."))
            .arg(slug.toDisplayString()));
}

// Jekyll takes the underscore at a placeholder's end for a part of the name first.
std::optional<QString> valueOf(const SiteDocument& document, const QString& name)
{
    const std::optional<QString> value = placeholderValue(document, name);
    return value || !name.endsWith(QLatin1Char('_')) ? value
                                                     : placeholderValue(document, name.chopped(1));
}

Fault placeholderFault(const SiteDocument& document, const QString& name)
{
    const std::optional<QString> value = valueOf(document, name);
    if (!value)
        return stop(permalinkKey,
            translated(
                QT_TRANSLATE_NOOP("galley", "Jekyll has no placeholder “:%1” for addresses."))
                .arg(name));
    const QString key = keyOfPlaceholder(name);
    if (key == QLatin1String("slug")) {
        if (const Fault fault = slugFault(document))
            return fault;
    }
    if (canBeEncoded(*value))
        return std::nullopt;
    return stop(key,
        translated(QT_TRANSLATE_NOOP("galley",
                       "“%1” cannot be part of an address: Jekyll interprets text before a colon "
                       "or after two slashes differently."))
            .arg(*value));
}

Fault templateFault(const SiteDocument& document, const SiteConfig& config)
{
    static const QRegularExpression form(QStringLiteral(":([a-z_]+)"));
    const QString text = addressTemplate(document, config);
    QSet<QString> judged;
    for (auto matches = form.globalMatch(text); matches.hasNext();) {
        const QString name = matches.next().captured(1);
        if (judged.contains(name))
            continue;
        judged.insert(name);
        if (const Fault fault = placeholderFault(document, name))
            return fault;
    }
    return std::nullopt;
}

// Whether a file can be written there.
Fault fileFault(const SiteDocument& document)
{
    const QByteArray path = QByteArray::fromPercentEncoding(document.url.toUtf8());
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder.decode(path);
    if (path.contains('\0') || decoder.hasError())
        return stop(permalinkKey,
            translated(QT_TRANSLATE_NOOP(
                "galley", "The address contains characters that a file name cannot have.")));
    for (const QByteArray& name : path.split('/')) {
        if (name.size() > longestName)
            return stop(permalinkKey,
                translated(QT_TRANSLATE_NOOP("galley",
                    "Part of the address is longer than a file name can be (255 bytes).")));
    }
    return std::nullopt;
}

} // namespace

Fault addressFault(const SiteDocument& document, const SiteConfig& config)
{
    const CollectionConfig* collection = config.collection(document.place.collection);
    if (!document.isPage() && collection && !collection->output)
        return std::nullopt; // nobody asks for its address
    const YamlValue& own = document.values[permalinkKey];
    if (own.isTruthy() && !own.isString())
        return stop(permalinkKey,
            translated(QT_TRANSLATE_NOOP("galley", "The permalink is not text but “%1”."))
                .arg(own.isMap() ? QStringLiteral("{…}") : own.toDisplayString()));
    if (!document.isPage()) {
        if (const Fault fault = templateFault(document, config))
            return fault;
    }
    return fileFault(document);
}

} // namespace galley
