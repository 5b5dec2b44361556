// SPDX-License-Identifier: MIT
#include "preview/site/liquid/liquidhost.h"

#include "editor/post/base/pathtext.h"
#include "editor/post/base/qtcompat.h"
#include "preview/markdown/markdown.h"
#include "preview/site/checkout/documenttexts.h"
#include "preview/site/config/siteaddress.h"
#include "preview/site/document/permalink.h"
#include "preview/site/ruby/rubytext.h"
#include "preview/site/ruby/rubytime.h"
#include "preview/site/styles/sassmessages.h"
#include "preview/site/styles/sasstext.h"
#include "preview/site/variables/sitelinks.h"

namespace galley {

namespace {

// Noncharacters, which no file that was decoded for editing holds.
constexpr QChar tokenStart(0xFDD0);
constexpr QChar tokenEnd(0xFDD1);

QDateTime timeFrom(double ms, int offset, const QString& zone)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(qint64(ms)).toUTC();
    const bool isUtc = zone == QLatin1String("UTC") && offset == 0;
    return isUtc ? moment : atOffset(moment, offset);
}

} // namespace

QString LiquidHost::contentToken(qsizetype index)
{
    return tokenStart + QString::number(index) + tokenEnd;
}

QString LiquidHost::expanded(const QString& text)
{
    QString result = text;
    // A layout's content holds the token of the layout inside it; the last one was added last.
    for (qsizetype i = scene.contents.size() - 1; i >= 0; --i)
        result.replace(contentToken(i), scene.contents[i]);
    return result;
}

QString LiquidHost::expand(const QString& text)
{
    scene.readContent = true;
    return expanded(text);
}

void LiquidHost::forgetSite()
{
    m_includes.clear();
}

QJSValue LiquidHost::field(int handle, const QString& key)
{
    return scene.variables->field(handle, key);
}

QJSValue LiquidHost::fieldNames(int handle)
{
    return m_values->strings(scene.variables->fieldNames(handle));
}

QJSValue LiquidHost::otherFields(int handle)
{
    return scene.variables->otherFields(handle);
}

QString LiquidHost::dropText(int handle)
{
    return scene.variables->text(handle);
}

QString LiquidHost::formatTime(
    double ms, int offset, const QString& zone, const QString& format) const
{
    const QDateTime time = timeFrom(ms, offset, zone);
    if (!format.contains(QLatin1String("%Z")) || time.timeSpec() == Qt::UTC)
        return strftime(time, format);
    QString withZone = format;
    return strftime(time, withZone.replace(QLatin1String("%Z"), zone));
}

QString LiquidHost::formatDate(const QString& iso, const QString& format) const
{
    const QDateTime time = utcTime(QDate::fromString(iso, Qt::ISODate), QTime(0, 0));
    QString withZone = format;
    return strftime(time, withZone.replace(QLatin1String("%Z"), QLatin1String("+00:00")));
}

QJSValue LiquidHost::localTime(double ms) const
{
    return m_values->time(QDateTime::fromMSecsSinceEpoch(qint64(ms), site().config.zone));
}

QJSValue LiquidHost::midnight(const QString& iso) const
{
    return m_values->time(
        galley::midnight(QDate::fromString(iso, Qt::ISODate), site().config.zone));
}

QJSValue LiquidHost::now() const
{
    return m_values->time(site().time);
}

QJSValue LiquidHost::parseTime(const QString& text) const
{
    const std::optional<QDateTime> time = galley::parseTime(text, site().config.zone, site().time);
    return time ? m_values->time(*time) : QJSValue();
}

QString LiquidHost::slugify(const QString& text, const QString& mode) const
{
    return galley::slugify(text, mode);
}

int LiquidHost::numberOfWords(const QString& text, const QString& mode) const
{
    return int(galley::numberOfWords(text, mode));
}

QString LiquidHost::markdownify(const QString& text) const
{
    const markdown::Dialect& dialect = site().config.dialect;
    const QString html =
        QString::fromStdString(markdown::render(text.toStdString(), dialect).html());
    // kramdown ends every document with a line end, also an empty one.
    const bool isKramdown = dialect.converter == markdown::Converter::Kramdown;
    return html.isEmpty() && isKramdown ? QStringLiteral("\n") : html;
}

QJSValue LiquidHost::sass(const QString& text, bool isIndented)
{
    const SassResult compiled =
        compiledText(site(), text, isIndented ? SassSyntax::Indented : SassSyntax::Scss);
    QJSValue result = m_values->object();
    if (compiled.failure && compiled.failure->kind == SassFailure::Kind::Missing
        && !site().sassSources) {
        report(QStringLiteral("liquid.unread"), compiled.failure->message, QString(), 0);
        result.setProperty(QStringLiteral("css"), QString());
    } else if (!compiled.failure)
        result.setProperty(QStringLiteral("css"), QString::fromUtf8(compiled.css));
    else if (compiled.failure->kind != SassFailure::Kind::NoCompiler)
        result.setProperty(QStringLiteral("failure"), sentenceOf(*compiled.failure, site()));
    return result;
}

QString LiquidHost::smartify(const QString& text) const
{
    return QString::fromStdString(markdown::smartify(text.toStdString(), site().config.dialect));
}

QString LiquidHost::relativeUrl(const QString& url) const
{
    return galley::relativeUrl(url, site().config);
}

QString LiquidHost::absoluteUrl(const QString& url) const
{
    return galley::absoluteUrl(url, site().config);
}

QString LiquidHost::uriEscape(const QString& text) const
{
    return escapeUri(text);
}

QString LiquidHost::base64(const QString& text, bool encode) const
{
    return encode ? QString::fromLatin1(text.toUtf8().toBase64())
                  : QString::fromUtf8(QByteArray::fromBase64(text.toLatin1()));
}

QJSValue LiquidHost::source(const QString& text, const QString& file) const
{
    QJSValue object = m_values->object();
    object.setProperty(QStringLiteral("text"), text);
    object.setProperty(QStringLiteral("file"), file);
    return object;
}

QJSValue LiquidHost::includeSource(const QString& name)
{
    const auto known = m_includes.constFind(name);
    if (known != m_includes.constEnd())
        return *known;
    const auto found = site().includes.constFind(name);
    if (found == site().includes.constEnd()) {
        if (!site().lacksTheme())
            return {};
        report(QStringLiteral("include.theme"), name, QString(), 0);
        return source(QString(), name);
    }
    const QJSValue result = source(found->text, found->file);
    m_includes.insert(name, result);
    return result;
}

QJSValue LiquidHost::relativeSource(const QString& name)
{
    if (!scene.page)
        return {};
    const QString file = cleanPath(folderOf(scene.page->place.file) + QLatin1Char('/') + name);
    const RelativeText found = relativeText(site(), file);
    if (found.state == RelativeText::State::Missing)
        return {};
    if (found.state == RelativeText::State::Unread)
        report(QStringLiteral("liquid.unread"), name, QString(), 0);
    return source(found.text, relativePath(site().root, file));
}

QJSValue LiquidHost::link(const QString& path) const
{
    const std::optional<QString> url = linkTarget(path, *scene.view);
    return url ? QJSValue(*url) : QJSValue();
}

QJSValue LiquidHost::postUrl(const QString& name) const
{
    const std::optional<QString> url = postTarget(name, *scene.view);
    return url ? QJSValue(*url) : QJSValue();
}

} // namespace galley
