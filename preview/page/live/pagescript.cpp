// SPDX-License-Identifier: MIT
#include "preview/page/live/pagescript.h"

#include "preview/page/live/pagecomposer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Q_INIT_RESOURCE declares a global function and so must not stand in a namespace.
static void initPageResource()
{
    Q_INIT_RESOURCE(galley_page);
}

namespace galley {

namespace {

QJsonArray anchorsOf(const RenderedBlock& block)
{
    QJsonArray elements;
    for (const SourceAnchor& anchor : block.anchors)
        elements.append(anchor.element);
    return elements;
}

QJsonArray anchorsOf(const std::vector<RenderedBlock>& blocks)
{
    QJsonArray all;
    for (const RenderedBlock& block : blocks)
        all.append(anchorsOf(block));
    return all;
}

QJsonArray toJson(const BlockPatch& patch, const SiteAddress& site)
{
    QJsonArray changes;
    for (const BlockChange& change : patch.changes) {
        QJsonArray inserted;
        for (const RenderedBlock* block : change.inserted) {
            const QString html = QString::fromUtf8(PageComposer::block(block->html, site).html);
            inserted.append(QJsonArray{html, anchorsOf(*block)});
        }
        changes.append(QJsonArray{change.first, change.removed, inserted});
    }
    return changes;
}

// JSON is JavaScript; `arguments` become those of the function named.
QString call(const char* function, std::initializer_list<QJsonValue> arguments)
{
    const QByteArray json = QJsonDocument(QJsonArray(arguments)).toJson(QJsonDocument::Compact);
    return QLatin1String("galley.") + QLatin1String(function) + QLatin1String("(...")
        + QString::fromUtf8(json) + QLatin1Char(')');
}

QString compiledIn(const QString& path)
{
    initPageResource();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not compiled in", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

} // namespace

QString pageScript(const QByteArray& nonce, bool besideScripts)
{
    QString script = QStringLiteral("(() => {\n'use strict';\n");
    for (const char* part : {"blocks", "morph", "places", "hold", "reader", "typing", "page"})
        script += compiledIn(QStringLiteral(":/galley/page/%1.js").arg(QLatin1String(part)));
    script += QStringLiteral("})();\n");
    return script.replace(QLatin1String("__NONCE__"), QLatin1String(nonce))
        .replace(QLatin1String("__BESIDE_SCRIPTS__"),
            besideScripts ? QLatin1String("true") : QLatin1String("false"));
}

QString fenceScript()
{
    return compiledIn(QStringLiteral(":/galley/page/fence.js"));
}

QString startScript(const std::vector<RenderedBlock>& blocks)
{
    return call("start", {anchorsOf(blocks)});
}

QString patchScript(
    const BlockPatch& patch, const SiteAddress& site, const QByteArray& shell, int marked)
{
    const QJsonValue shellHtml =
        shell.isNull() ? QJsonValue() : QJsonValue(QString::fromUtf8(shell));
    return call("patch", {toJson(patch, site), shellHtml, marked});
}

QString markScript(int block)
{
    return call("mark", {block});
}

QString replaceScript(const QByteArray& html, const std::vector<RenderedBlock>& blocks)
{
    return call("replace", {QString::fromUtf8(html), anchorsOf(blocks)});
}

QString showScript(const PagePlace& place, double fraction, bool align)
{
    const QJsonObject target{{QStringLiteral("block"), place.block},
        {QStringLiteral("from"), place.fromElement}, {QStringLiteral("to"), place.toElement},
        {QStringLiteral("progress"), place.progress}};
    return call("show", {target, fraction, align});
}

QString mentionedScript(const QStringList& paths)
{
    const QByteArray json =
        QJsonDocument(QJsonArray::fromStringList(paths)).toJson(QJsonDocument::Compact);
    return compiledIn(QStringLiteral(":/galley/page/mentioned.js")).trimmed() + QLatin1Char('(')
        + QString::fromUtf8(json) + QLatin1Char(')');
}

QString activateScript(const QPointF& place)
{
    return call("activate", {place.x(), place.y()});
}

QString selectedScript()
{
    return QStringLiteral("galley.selected()");
}

QString releaseScript()
{
    return QStringLiteral("galley.release()");
}

} // namespace galley
