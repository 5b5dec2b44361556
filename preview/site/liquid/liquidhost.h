// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/variables/pagevariables.h"

#include <QObject>

#include <functional>

namespace galley {

// What a template may look at while it renders.
struct LiquidScene {
    const SiteView* view = nullptr;
    DocumentPtr page; // being rendered
    bool isExcerpt = false; // what is rendered is the page's excerpt
    PageVariables* variables = nullptr;
    std::function<void(const Diagnostic&)> report;
    QHash<QString, int> lineOffsets; // lines before a template's first, by its file
    QStringList contents; // what the tokens for `content` stand for
    bool readContent = false; // a template looked inside the content
    bool linksHeadings = false; // jekyll-toc puts its links into the body's headings
};

// The functions that the scripts in this folder call. One scene at a time.
class LiquidHost : public QObject {
    Q_OBJECT
public:
    LiquidScene scene;

    void setValues(const LiquidValues& values) { m_values = &values; }

    // The short text that stands for `scene.contents[index]` in templates' output.
    static QString contentToken(qsizetype index);
    QString expanded(const QString& text);
    void forgetSite();

    // values.js
    Q_INVOKABLE QJSValue field(int handle, const QString& key);
    Q_INVOKABLE QJSValue fieldNames(int handle);
    Q_INVOKABLE QJSValue otherFields(int handle);
    Q_INVOKABLE QString dropText(int handle);
    Q_INVOKABLE QString expand(const QString& text);

    // filters
    Q_INVOKABLE QString formatTime(
        double ms, int offset, const QString& zone, const QString& format) const;
    Q_INVOKABLE QString formatDate(const QString& iso, const QString& format) const;
    Q_INVOKABLE QJSValue localTime(double ms) const;
    Q_INVOKABLE QJSValue midnight(const QString& iso) const;
    Q_INVOKABLE QJSValue now() const;
    Q_INVOKABLE QJSValue parseTime(const QString& text) const;
    Q_INVOKABLE QString slugify(const QString& text, const QString& mode) const;
    Q_INVOKABLE int numberOfWords(const QString& text, const QString& mode) const;
    Q_INVOKABLE QString markdownify(const QString& text) const;
    // {css}, {failure} where Jekyll stops, or {} without a compiler.
    Q_INVOKABLE QJSValue sass(const QString& text, bool isIndented);
    Q_INVOKABLE QString smartify(const QString& text) const;
    Q_INVOKABLE QString relativeUrl(const QString& url) const;
    Q_INVOKABLE QString absoluteUrl(const QString& url) const;
    Q_INVOKABLE QString uriEscape(const QString& text) const;
    Q_INVOKABLE QString base64(const QString& text, bool encode) const;

    // tags
    Q_INVOKABLE QJSValue includeSource(const QString& name);
    Q_INVOKABLE QJSValue relativeSource(const QString& name);
    Q_INVOKABLE QJSValue link(const QString& path) const;
    Q_INVOKABLE QJSValue postUrl(const QString& name) const;

    // plugins
    Q_INVOKABLE QString tableOfContents(const QString& html) const;
    // With a link in each heading. The token for the innermost content stays, see `linksHeadings`.
    Q_INVOKABLE QString withTocAnchors(const QString& html);
    // When the page's file was last changed.
    Q_INVOKABLE QJSValue lastModified() const;

    // messages
    Q_INVOKABLE void report(
        const QString& code, const QString& text, const QString& file, int line);
    Q_INVOKABLE QString limitMessage(const QString& kind) const;
    Q_INVOKABLE QString incomparable(const QString& left, const QString& right) const;
    Q_INVOKABLE QString invalidDate(const QString& value) const;
    Q_INVOKABLE QString badInclude(const QString& markup) const;
    Q_INVOKABLE QString missingInclude(const QString& name) const;
    Q_INVOKABLE QString includeCycle(const QString& name) const;
    Q_INVOKABLE QString missingLink(const QString& path, const QString& tag) const;
    Q_INVOKABLE QString badTag(const QString& tag) const;
    Q_INVOKABLE QString badCondition(const QString& markup) const;
    Q_INVOKABLE QString unknownOperator(const QString& name) const;
    Q_INVOKABLE QString badHighlight(const QString& markup) const;
    Q_INVOKABLE QString strayTag(const QString& tag) const;
    Q_INVOKABLE QString tooDeep(const QString& tag) const;
    Q_INVOKABLE QString wrongArguments(const QString& filter, int given, int least, int most) const;
    Q_INVOKABLE QString wrongInput(const QString& filter) const;
    Q_INVOKABLE QString wrongKey(const QString& key) const;
    Q_INVOKABLE QString notStrict(const QString& markup) const;
    Q_INVOKABLE QString undefinedVariable(const QString& name) const;
    Q_INVOKABLE QString unclosed(const QString& tag) const;

private:
    const SiteSnapshot::Data& site() const { return scene.view->site(); }
    bool stopsAtUnknownFilters() const;
    QJSValue source(const QString& text, const QString& file) const;

    const LiquidValues* m_values = nullptr;
    QHash<QString, QJSValue> m_includes;
};

} // namespace galley
