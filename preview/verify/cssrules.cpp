// SPDX-License-Identifier: MIT
#include "preview/verify/cssrules.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace galley {

namespace {

QString replaced(const QString& text, const QRegularExpression& pattern,
    const std::function<QString(const QRegularExpressionMatch&)>& by)
{
    QString result;
    qsizetype at = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(at, match.capturedStart() - at);
        result += by(match);
        at = match.capturedEnd();
    }
    return result + text.mid(at);
}

// Hue in degrees, saturation and lightness of one as red, green and blue of 255.
// Source: https://www.w3.org/TR/css-color-4/#hsl-to-rgb
std::array<double, 3> rgbOfHsl(double hue, double saturation, double lightness)
{
    const auto channel = [&](double offset) {
        const double k = std::fmod(offset + hue / 30, 12);
        const double range = saturation * std::min(lightness, 1 - lightness);
        return 255 * (lightness - range * std::max(-1.0, std::min({k - 3, 9 - k, 1.0})));
    };
    return {channel(0), channel(8), channel(4)};
}

// rgb(…) and hsl(…) as "#rrggbb", and the opacity where there is one.
QString colourOf(const QRegularExpressionMatch& function)
{
    static const QRegularExpression between(QStringLiteral("[\\s,/]+"));
    const QStringList parts = function.captured(2).split(between, Qt::SkipEmptyParts);
    if (parts.size() < 3)
        return function.captured();
    const auto part = [&](qsizetype i) { return QString(parts[i]).remove(u'%').toDouble(); };
    const auto channel = [&](qsizetype i) {
        return part(i) * (parts[i].endsWith(u'%') ? 2.55 : 1);
    };
    const std::array<double, 3> channels = function.captured(1) == QLatin1String("hsl")
        ? rgbOfHsl(part(0), part(1) / 100, part(2) / 100)
        : std::array<double, 3>{channel(0), channel(1), channel(2)};
    QString name = QStringLiteral("#");
    for (const double value : channels)
        name += QStringLiteral("%1").arg(qRound(value), 2, 16, QLatin1Char('0'));
    return parts.size() > 3 ? name + u'/' + QString::number(part(3), 'f', 3) : name;
}

QString longColour(const QRegularExpressionMatch& colour)
{
    const QString name = colour.captured().toLower();
    if (name.size() != 4)
        return name;
    return QStringLiteral("#") + name[1] + name[1] + name[2] + name[2] + name[3] + name[3];
}

QString unescaped(const QRegularExpressionMatch& escape)
{
    const char32_t character = escape.captured(1).toUInt(nullptr, 16);
    return QString::fromUcs4(&character, 1);
}

// To the third digit.
QString roundedNumber(const QRegularExpressionMatch& number)
{
    return number.captured(1) + QString::number(number.captured(2).toDouble(), 'f', 3);
}

// One spelling of what two compilers write differently.
QString normalizedText(QString text)
{
    static const QRegularExpression attribute(QStringLiteral("=\"([\\w-]+)\"\\]"));
    static const QRegularExpression escape(QStringLiteral("\\\\([0-9A-Fa-f]{1,6}) ?"));
    static const QRegularExpression function(QStringLiteral("\\b(rgb|hsl)a?\\(([^()]*)\\)"));
    static const QRegularExpression colour(QStringLiteral("#[0-9A-Fa-f]{3,8}\\b"));
    static const QRegularExpression number(
        QStringLiteral("(?<![\\w#.])(-?)(\\d*\\.\\d+|\\d+)(?=[^\\d.]|$)"));
    static const QRegularExpression around(QStringLiteral("\\s*([,:;{}()>~+/*=-])\\s*"));
    // calc(a - (b * c)) means the same without the inner parentheses
    static const QRegularExpression product(
        QStringLiteral("(?<=[-+(])\\(([\\w.%]+[*/][\\w.%]+)\\)"));
    static const QRegularExpression imported(
        QStringLiteral("@import\\s*(?:url\\(\\s*\"?|\")([^\")]*)(?:\"?\\s*\\)|\")"));
    // before white space is, of which an escape may be some
    text = replaced(text, escape, unescaped);
    text = text.simplified().replace(u'\'', u'"').replace(attribute, QStringLiteral("=\\1]"));
    text.replace(imported, QStringLiteral("@import\"\\1\""));
    text.replace(QLatin1String("transparent"), QLatin1String("rgba(0,0,0,0)"));
    text = replaced(text, function, colourOf);
    text = replaced(text, colour, longColour);
    text = replaced(text, number, roundedNumber);
    return text.replace(around, QStringLiteral("\\1")).replace(product, QStringLiteral("\\1"));
}

// Cuts a sheet into its statements: "{" opens a block after its prelude, "}" closes it.
class StatementReader {
public:
    QStringList read(const QString& text)
    {
        for (const QChar c : text)
            take(c);
        finish({});
        m_statements.removeIf(
            [](const QString& one) { return one.startsWith(QLatin1String("@charset")); });
        return std::move(m_statements);
    }

private:
    void take(QChar c)
    {
        const bool isQuote = c == u'"' || c == u'\'';
        const bool ends = c == u'{' || c == u'}' || c == u';';
        if (!m_quote.isNull()) {
            m_quote = c == m_quote ? QChar() : m_quote;
        } else if (isQuote) {
            m_quote = c;
        } else if (c == u'(' || c == u')') {
            m_parentheses += c == u'(' ? 1 : -1;
        } else if (m_parentheses == 0 && ends) {
            if (c == u'}')
                finish({});
            finish(c == u';' ? QString() : QString(c));
            return;
        }
        m_statement += c;
    }

    void finish(const QString& end)
    {
        const QString whole = normalizedText(std::exchange(m_statement, {}));
        if (!whole.isEmpty() || !end.isEmpty())
            m_statements += whole + end;
    }

    QStringList m_statements;
    QString m_statement;
    QChar m_quote; // null: outside of quotes
    int m_parentheses = 0;
};

QStringList statementsOf(const QByteArray& css)
{
    static const QRegularExpression comment(
        QStringLiteral("/\\*.*?\\*/"), QRegularExpression::DotMatchesEverythingOption);
    return StatementReader().read(
        QString::fromUtf8(css).remove(comment).remove(QChar::ByteOrderMark));
}

// Whether they are the same but for channels of colours that lie between two numbers, which
// compilers round to either.
bool isSame(const QString& left, const QString& right)
{
    static const QRegularExpression colour(QStringLiteral("#[0-9a-f]{6}"));
    qsizetype at = 0;
    auto lefts = colour.globalMatch(left);
    for (auto rights = colour.globalMatch(right); lefts.hasNext() && rights.hasNext();) {
        const QRegularExpressionMatch one = lefts.next();
        const QRegularExpressionMatch other = rights.next();
        if (one.capturedStart() != other.capturedStart()
            || left.mid(at, one.capturedStart() - at) != right.mid(at, one.capturedStart() - at))
            return false;
        for (const qsizetype channel : {1, 3, 5}) {
            const int difference = one.captured().mid(channel, 2).toInt(nullptr, 16)
                - other.captured().mid(channel, 2).toInt(nullptr, 16);
            if (std::abs(difference) > 1)
                return false;
        }
        at = one.capturedEnd();
    }
    return left.mid(at) == right.mid(at);
}

} // namespace

std::optional<SheetDifference> firstSheetDifference(
    const QByteArray& expected, const QByteArray& actual)
{
    const QStringList theirs = statementsOf(expected);
    const QStringList ours = statementsOf(actual);
    for (qsizetype i = 0; i < std::max(ours.size(), theirs.size()); ++i) {
        if (isSame(ours.value(i), theirs.value(i)))
            continue;
        const QStringList both = ours.mid(std::max<qsizetype>(0, i - 2), std::min<qsizetype>(i, 2));
        return SheetDifference{
            both.join(u' '), theirs.mid(i, 3).join(u' '), ours.mid(i, 3).join(u' ')};
    }
    return std::nullopt;
}

} // namespace galley
