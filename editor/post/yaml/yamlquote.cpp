// SPDX-License-Identifier: MIT
#include "editor/post/yaml/yamlquote.h"

#include "editor/post/base/textlines.h"
#include "editor/post/yaml/yamlscalar.h"

#include <QStringList>

namespace galley {

namespace {

// What may stand in a YAML stream as itself, on one line (libyaml's reader, less its line breaks).
bool isPrintable(QChar c)
{
    const char16_t code = c.unicode();
    if (code == 0x2028 || code == 0x2029 || code == QChar::ByteOrderMark)
        return false;
    return code == 0x09 || (code >= 0x20 && code <= 0x7e) || (code >= 0xa0 && code <= 0xfffd);
}

bool isOneLine(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isPrintable);
}

bool isFlowIndicator(QChar c)
{
    return QStringView(u",[]{}").contains(c);
}

bool canLeadPlain(QStringView text, YamlPlace place)
{
    const QChar first = text.front();
    if (QStringView(u",[]{}#&*!|>'\"%@`").contains(first))
        return false;
    if (!QStringView(u"-?:").contains(first))
        return true;
    // These are indicators only before a blank; between brackets libyaml is stricter.
    return place == YamlPlace::Block && text.size() > 1 && !isBlank(text.at(1));
}

std::optional<QString> plainText(const QString& text, YamlPlace place)
{
    if (!canBePlain(text, place))
        return std::nullopt;
    const std::optional<YamlValue> value = resolvePlainScalar(text);
    if (!value || *value != YamlValue(text) || resolvePlainScalarSafely(text) != YamlValue(text))
        return std::nullopt;
    return text;
}

bool isBlockText(const QString& text)
{
    const bool printable = std::all_of(
        text.begin(), text.end(), [](QChar c) { return c == QLatin1Char('\n') || isPrintable(c); });
    const bool hasContent =
        std::any_of(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
    return printable && hasContent;
}

// The header of a block scalar: the indent where it cannot be seen from the first line, and what
// becomes of the line ends at its end.
QString blockHeader(QChar indicator, const QString& text, int indent)
{
    QString header(indicator);
    if (text.front().isSpace())
        header += QString::number(indent);
    if (!text.endsWith(QLatin1Char('\n')))
        header += QLatin1Char('-');
    else if (text.endsWith(QLatin1String("\n\n")))
        header += QLatin1Char('+');
    return header;
}

// Breaks a line at single spaces; never where a break would not read back as one space.
QStringList wrapped(const QString& line, int width)
{
    QStringList parts;
    qsizetype start = 0;
    qsizetype lastBreak = -1;
    for (qsizetype i = 1; i + 1 < line.size(); ++i) {
        const bool mayBreak = line.at(i) == QLatin1Char(' ') && !line.at(i - 1).isSpace()
            && !line.at(i + 1).isSpace();
        if (mayBreak)
            lastBreak = i;
        if (i - start >= width && lastBreak > start) {
            parts += line.mid(start, lastBreak - start);
            start = lastBreak + 1;
        }
    }
    parts += line.mid(start);
    return parts;
}

} // namespace

bool canBePlain(QStringView text, YamlPlace place)
{
    if (text.isEmpty() || !isOneLine(text) || text.contains(QLatin1Char('\t')))
        return false;
    if (isBlank(text.front()) || isBlank(text.back()) || text.back() == QLatin1Char(':'))
        return false;
    if (!canLeadPlain(text, place))
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QLatin1Char(' ');
        if (c == QLatin1Char(':')
            && (isBlank(next) || (place == YamlPlace::Flow && isFlowIndicator(next))))
            return false;
        if (c == QLatin1Char(' ') && next == QLatin1Char('#'))
            return false;
        if (place == YamlPlace::Flow && (isFlowIndicator(c) || c == QLatin1Char('?')))
            return false;
    }
    return true;
}

QString doubleQuotedInside(const QString& text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (const QChar c : text) {
        switch (c.unicode()) {
        case '"':
            escaped += QStringLiteral("\\\"");
            break;
        case '\\':
            escaped += QStringLiteral("\\\\");
            break;
        case '\n':
            escaped += QStringLiteral("\\n");
            break;
        case '\t':
            escaped += QStringLiteral("\\t");
            break;
        case '\r':
            escaped += QStringLiteral("\\r");
            break;
        default:
            if (isPrintable(c))
                escaped += c;
            else
                escaped += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        }
    }
    return escaped;
}

std::optional<QString> quotedAs(ScalarStyle style, const QString& text, YamlPlace place)
{
    switch (style) {
    case ScalarStyle::Plain:
        return plainText(text, place);
    case ScalarStyle::SingleQuoted: {
        if (!isOneLine(text))
            return std::nullopt;
        QString inside = text;
        inside.replace(QLatin1Char('\''), QStringLiteral("''"));
        return QLatin1Char('\'') + inside + QLatin1Char('\'');
    }
    case ScalarStyle::DoubleQuoted:
        return QLatin1Char('"') + doubleQuotedInside(text) + QLatin1Char('"');
    default:
        return std::nullopt;
    }
}

QString quotedNear(ScalarStyle style, const QString& text, YamlPlace place)
{
    if (const std::optional<QString> kept = quotedAs(style, text, place))
        return *kept;
    return inQuotes(ScalarStyle::DoubleQuoted, text, place);
}

QString inQuotes(ScalarStyle preferred, const QString& text, YamlPlace place)
{
    const bool escapes = text.contains(QLatin1Char('"')) || text.contains(QLatin1Char('\\'));
    if (escapes || preferred == ScalarStyle::SingleQuoted) {
        if (const std::optional<QString> single = quotedAs(ScalarStyle::SingleQuoted, text, place))
            return *single;
    }
    return QLatin1Char('"') + doubleQuotedInside(text) + QLatin1Char('"');
}

std::optional<QString> literalText(const QString& text, int indent)
{
    if (!isBlockText(text))
        return std::nullopt;
    QString block = blockHeader(QLatin1Char('|'), text, indent);
    QStringView body = text;
    if (body.endsWith(QLatin1Char('\n')))
        body.chop(1);
    const QString margin(indent, QLatin1Char(' '));
    for (const QStringView line : body.split(QLatin1Char('\n'))) {
        block += QLatin1Char('\n');
        if (!line.isEmpty())
            block += margin + line.toString();
    }
    return block;
}

std::optional<QString> foldedText(const QString& text, int indent, int width)
{
    if (!isBlockText(text))
        return std::nullopt;
    QString block = blockHeader(QLatin1Char('>'), text, indent);
    QString body = text;
    while (body.endsWith(QLatin1Char('\n')))
        body.chop(1);
    const QString margin(indent, QLatin1Char(' '));
    bool first = true;
    for (const QString& line : body.split(QLatin1Char('\n'))) {
        if (!line.isEmpty() && isBlank(line.front()))
            return std::nullopt; // an indented line is not folded, nor are its neighbours
        if (!first)
            block += QLatin1Char('\n');
        first = false;
        if (line.isEmpty())
            continue;
        for (const QString& part : wrapped(line, width))
            block += QLatin1Char('\n') + margin + part;
    }
    // Kept line ends at the end stand as blank lines.
    block += QString(std::max<qsizetype>(0, text.size() - body.size() - 1), QLatin1Char('\n'));
    return block;
}

} // namespace galley
