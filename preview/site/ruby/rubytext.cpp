// SPDX-License-Identifier: MIT
#include "preview/site/ruby/rubytext.h"

#include <QRegularExpression>
#include <QStringList>

namespace galley {

namespace {

// I18n.transliterate's table goes through the letters' base forms; what has none becomes '?'.
QString transliterated(const QString& text)
{
    static const QHash<char16_t, QString> table = {{u'ß', QStringLiteral("ss")},
        {u'Æ', QStringLiteral("AE")}, {u'æ', QStringLiteral("ae")}, {u'Ø', QStringLiteral("O")},
        {u'ø', QStringLiteral("o")}, {u'Œ', QStringLiteral("OE")}, {u'œ', QStringLiteral("oe")},
        {u'Ð', QStringLiteral("D")}, {u'ð', QStringLiteral("d")}, {u'Þ', QStringLiteral("Th")},
        {u'þ', QStringLiteral("th")}, {u'Ł', QStringLiteral("L")}, {u'ł', QStringLiteral("l")},
        {u'Đ', QStringLiteral("D")}, {u'đ', QStringLiteral("d")}, {u'ı', QStringLiteral("i")},
        {u'Ħ', QStringLiteral("H")}, {u'ħ', QStringLiteral("h")}, {u'Ŧ', QStringLiteral("T")},
        {u'ŧ', QStringLiteral("t")}, {u'ŋ', QStringLiteral("ng")}, {u'ĸ', QStringLiteral("k")},
        {u'×', QStringLiteral("x")}};
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() < 0x80) {
            result += c;
            continue;
        }
        if (c.isHighSurrogate())
            ++i;
        const QString base = QString(c).normalized(QString::NormalizationForm_D);
        result += table.value(
            c.unicode(), base[0].unicode() < 0x80 ? QString(base[0]) : QStringLiteral("?"));
    }
    return result;
}

const QRegularExpression& replacedBy(const QString& mode)
{
    static const QRegularExpression raw(
        QStringLiteral("\\s+"), QRegularExpression::NoPatternOption);
    static const QRegularExpression pretty(QStringLiteral("[^\\p{M}\\p{L}\\p{Nd}._~!$&'()+,;=@]+"));
    static const QRegularExpression ascii(QStringLiteral("[^A-Za-z0-9]+"));
    static const QRegularExpression standard(QStringLiteral("[^\\p{M}\\p{L}\\p{Nd}]+"));
    if (mode == QLatin1String("raw"))
        return raw;
    if (mode == QLatin1String("pretty"))
        return pretty;
    return mode == QLatin1String("ascii") ? ascii : standard;
}

bool mayStandInPath(uchar byte)
{
    return std::isalnum(byte) || std::strchr("-._~!$&'()*+,;=:@/?", byte) != nullptr;
}

QString encoded(const QString& text, bool (*isAllowed)(uchar))
{
    QByteArray result;
    for (const char c : text.toUtf8()) {
        if (uchar(c) < 0x80 && isAllowed(uchar(c)))
            result += c;
        else
            result += '%' + QByteArray(1, c).toHex().toUpper();
    }
    return QString::fromLatin1(result);
}

constexpr const char* pathCharacters = "-._~!$&'()*+,;=:@/";
constexpr const char* queryCharacters = "-._~!$&'()*+,;=:@/?";
constexpr const char* uriCharacters = "-._~!$&'()*+,;=:@/?#[]";

// Addressable::URI.normalize_component: what is percent-encoded without need is decoded, but for
// the characters in `kept`; what may not stand is encoded.
QString normalizedComponent(const QString& text, const char* allowed, const char* kept = "")
{
    const QByteArray bytes = text.toUtf8();
    const auto isHex = [&](qsizetype at) {
        return at < bytes.size() && std::isxdigit(uchar(bytes[at])) != 0;
    };
    QByteArray result;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const bool wasEncoded = bytes[i] == '%' && isHex(i + 1) && isHex(i + 2);
        const char c = wasEncoded ? QByteArray::fromHex(bytes.mid(i + 1, 2))[0] : bytes[i];
        const bool stays = wasEncoded && std::strchr(kept, c) != nullptr;
        const bool mayStand = c != 0 && uchar(c) < 0x80
            && (std::isalnum(uchar(c)) != 0 || std::strchr(allowed, c) != nullptr);
        if (mayStand && !stays)
            result += c;
        else
            result += '%' + QByteArray(1, c).toHex().toUpper();
        i += wasEncoded ? 2 : 0;
    }
    return QString::fromLatin1(result);
}

// Matches that do not overlap, unlike QString::count's.
qsizetype countMatches(const QString& text, const QRegularExpression& expression)
{
    qsizetype count = 0;
    for (auto matches = expression.globalMatch(text); matches.hasNext(); matches.next())
        ++count;
    return count;
}

// RFC 3986 5.2.4 for absolute paths.
QString withoutDotSegments(const QString& path)
{
    QStringList kept;
    const QStringList segments = path.split(QLatin1Char('/'));
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const bool isLast = i + 1 == segments.size();
        if (segments[i] == QLatin1String("..")) {
            if (kept.size() > 1)
                kept.removeLast();
        } else if (segments[i] != QLatin1String(".")) {
            kept += segments[i];
            continue;
        }
        if (isLast)
            kept += QString();
    }
    return kept.join(QLatin1Char('/'));
}

} // namespace

QString slugify(const QString& text, const QString& mode, bool cased)
{
    static const QStringList modes = {QStringLiteral("raw"), QStringLiteral("default"),
        QStringLiteral("pretty"), QStringLiteral("ascii"), QStringLiteral("latin")};
    if (!modes.contains(mode))
        return cased ? text : text.toLower();
    QString slug = mode == QLatin1String("latin") ? transliterated(text) : text;
    slug.replace(replacedBy(mode), QStringLiteral("-"));
    static const QRegularExpression edges(
        QStringLiteral("^-|-$"), QRegularExpression::MultilineOption);
    slug.remove(edges);
    return cased ? slug : slug.toLower();
}

QString titleFromSlug(const QString& slug)
{
    QStringList words = slug.split(QLatin1Char('-'));
    while (!words.isEmpty() && words.last().isEmpty())
        words.removeLast();
    for (QString& word : words)
        word = word.left(1).toUpper() + word.mid(1).toLower();
    return words.join(QLatin1Char(' '));
}

QString escapePath(const QString& path)
{
    static const QRegularExpression plain(QStringLiteral("^[a-zA-Z0-9./-]*$"));
    if (plain.match(path).hasMatch())
        return path;
    return encoded(path, mayStandInPath);
}

QString unescapePath(const QString& path)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(path.toUtf8()));
}

bool isAbsoluteUrl(const QString& url)
{
    static const QRegularExpression scheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]*:"));
    return scheme.match(url).hasMatch();
}

QString escapeUri(const QString& text)
{
    return normalizedComponent(text, uriCharacters);
}

QString normalizedUrl(const QString& url)
{
    static const QRegularExpression parts(
        QStringLiteral("^((?:[A-Za-z][A-Za-z0-9+.-]*:)?(?://[^/?#]*)?)([^?#]*)(\\?[^#]*)?(#.*)?$"),
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = parts.match(url.trimmed());
    static const QRegularExpression slashes(QStringLiteral("^/{2,}"));
    QString path = withoutDotSegments(normalizedComponent(match.captured(2), pathCharacters, "/"));
    if (match.captured(1).isEmpty())
        path.replace(slashes, QStringLiteral("/"));
    else if (path.isEmpty())
        path = QStringLiteral("/");
    QString result = match.captured(1).toLower() + path;
    if (match.capturedLength(3) > 1)
        result +=
            QLatin1Char('?') + normalizedComponent(match.captured(3).mid(1), queryCharacters, "&+");
    if (match.hasCaptured(4))
        result += QLatin1Char('#') + normalizedComponent(match.captured(4).mid(1), queryCharacters);
    return result;
}

qsizetype numberOfWords(const QString& text, const QString& mode)
{
    static const QRegularExpression blanks(QStringLiteral("[ \\t\\n\\x{0b}\\f\\r]+"));
    static const QRegularExpression cjk(
        QStringLiteral("[\\p{Han}\\p{Katakana}\\p{Hiragana}\\p{Hangul}]"));
    static const QRegularExpression words(
        QStringLiteral("[^\\p{Han}\\p{Katakana}\\p{Hiragana}\\p{Hangul}\\s]+"));
    const qsizetype separated = text.split(blanks, Qt::SkipEmptyParts).size();
    if (mode != QLatin1String("cjk") && mode != QLatin1String("auto"))
        return separated;
    const qsizetype characters = countMatches(text, cjk);
    if (mode == QLatin1String("auto") && characters == 0)
        return separated;
    return characters + countMatches(text, words);
}

} // namespace galley
