#pragma once

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <functional>

namespace galley::test {

// A colour as "#rrggbb", and its opacity where it has one.
inline QString colourOf(const QRegularExpressionMatch& match)
{
    const QStringList parts =
        match.captured(2).split(QRegularExpression(QStringLiteral("[\\s,/]+")), Qt::SkipEmptyParts);
    if (parts.size() < 3)
        return match.captured();
    const auto part = [&](int i) { return QString(parts[i]).remove(u'%').toDouble(); };
    double channels[3];
    for (int i = 0; i < 3; ++i) {
        if (match.captured(1) == QLatin1String("rgb")) {
            channels[i] = part(i) * (parts[i].endsWith(u'%') ? 2.55 : 1);
            continue;
        }
        // https://www.w3.org/TR/css-color-4/#hsl-to-rgb
        const double l = part(2) / 100,
                     k = std::fmod((i == 0          ? 0
                                           : i == 1 ? 8
                                                    : 4)
                             + part(0) / 30,
                         12);
        channels[i] = 255
            * (l
                - part(1) / 100 * std::min(l, 1 - l)
                    * std::max(-1.0, std::min({k - 3, 9 - k, 1.0})));
    }
    QString name = QStringLiteral("#");
    for (const double channel : channels)
        name += QStringLiteral("%1").arg(qRound(channel), 2, 16, QLatin1Char('0'));
    return parts.size() > 3 ? name + u'/' + QString::number(part(3), 'f', 3) : name;
}

// One spelling of what two compilers write differently: numbers (".50" and "0.5", digits after the
// third), colours, quotes.
inline QString normalizedText(QString text)
{
    static const QRegularExpression number(
        QStringLiteral("(?<![\\w#.])(-?)(\\d*\\.\\d+|\\d+)(?=[^\\d.]|$)"));
    static const QRegularExpression colour(QStringLiteral("#[0-9A-Fa-f]{3,8}\\b"));
    static const QRegularExpression function(QStringLiteral("\\b(rgb|hsl)a?\\(([^()]*)\\)"));
    static const QRegularExpression escape(QStringLiteral("\\\\([0-9A-Fa-f]{1,6}) ?"));
    static const QRegularExpression around(QStringLiteral("\\s*([,:;{}()>~+/*=-])\\s*"));
    const auto replaced = [](const QString& source, const QRegularExpression& pattern,
                              const std::function<QString(const QRegularExpressionMatch&)>& by) {
        QString result;
        qsizetype at = 0;
        for (auto matches = pattern.globalMatch(source); matches.hasNext();) {
            const auto match = matches.next();
            result += QStringView(source).mid(at, match.capturedStart() - at);
            result += by(match);
            at = match.capturedEnd();
        }
        return result + source.mid(at);
    };
    static const QRegularExpression attribute(QStringLiteral("=\"([\\w-]+)\"\\]"));
    text = text.simplified().replace(u'\'', u'"').replace(attribute, QStringLiteral("=\\1]"));
    text.replace(QLatin1String("transparent"), QLatin1String("rgba(0,0,0,0)"));
    text = replaced(text, escape, [](const auto& match) {
        const char32_t sign = match.captured(1).toUInt(nullptr, 16);
        return QString::fromUcs4(&sign, 1);
    });
    text = replaced(text, function, colourOf);
    text = replaced(text, colour, [](const auto& match) {
        const QString name = match.captured().toLower();
        return name.size() != 4
            ? name
            : QStringLiteral("#") + name[1] + name[1] + name[2] + name[2] + name[3] + name[3];
    });
    text = replaced(text, number, [](const auto& match) {
        return match.captured(1) + QString::number(match.captured(2).toDouble(), 'f', 3);
    });
    // calc(a - (b * c)) means the same without the inner parentheses
    static const QRegularExpression product(
        QStringLiteral("(?<=[-+(])\\(([\\w.%]+[*/][\\w.%]+)\\)"));
    return text.replace(around, QStringLiteral("\\1")).replace(product, QStringLiteral("\\1"));
}

// A style sheet as its statements in their order, without comments: "{" opens a block after its
// prelude, "}" closes it.
inline QStringList normalizedRules(const QByteArray& css)
{
    static const QRegularExpression comment(
        QStringLiteral("/\\*.*?\\*/"), QRegularExpression::DotMatchesEverythingOption);
    QString text = QString::fromUtf8(css).remove(comment).remove(QChar::ByteOrderMark);
    QStringList statements;
    QString statement;
    QChar quote;
    int parentheses = 0;
    const auto finish = [&](const QString& end) {
        if (const QString whole = normalizedText(statement); !whole.isEmpty() || !end.isEmpty())
            statements += whole + end;
        statement.clear();
    };
    for (const QChar c : std::as_const(text)) {
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (c == u'(' || c == u')') {
            parentheses += c == u'(' ? 1 : -1;
        } else if (parentheses == 0 && (c == u'{' || c == u'}' || c == u';')) {
            if (c == u'}')
                finish({});
            finish(c == u';' ? QString() : QString(c));
            continue;
        }
        statement += c;
    }
    finish({});
    statements.removeIf(
        [](const QString& one) { return one.startsWith(QLatin1String("@charset")); });
    return statements;
}

// Where two sheets differ first; empty: nowhere.
inline QString firstDifference(const QByteArray& ours, const QByteArray& theirs)
{
    const QStringList left = normalizedRules(ours), right = normalizedRules(theirs);
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
        if (left.value(i) != right.value(i))
            return QStringLiteral("after “%1”:\nours   %2\ntheirs %3")
                .arg(left.mid(std::max<qsizetype>(0, i - 2), std::min<qsizetype>(i, 2)).join(u' '),
                    left.mid(i, 3).join(u' '), right.mid(i, 3).join(u' '));
    }
    return {};
}

} // namespace galley::test
