// SPDX-License-Identifier: MIT
// Code blocks and code spans in the wrappers of the site's highlighter.

#include "preview/markdown/html/escape.h"
#include "preview/markdown/html/languages.h"
#include "preview/markdown/text/chars.h"
#include "preview/markdown/writer/htmlwriter.h"

#include <algorithm>

namespace galley::markdown {

namespace {

struct LanguageClass {
    std::size_t start = std::string::npos;
    std::string name; // behind `language-`

    bool found() const { return start != std::string::npos; }
};

// The first `language-…` among the words of a class.
LanguageClass languageClass(const std::string& classes)
{
    constexpr std::string_view prefix = "language-";
    for (std::size_t at = classes.find(prefix); at != std::string::npos;
         at = classes.find(prefix, at + 1)) {
        std::size_t end = at + prefix.size();
        while (end < classes.size() && !isSpace(classes[end]))
            ++end;
        if (end > at + prefix.size() && (at == 0 || !isAsciiWord(classes[at - 1])))
            return {at, classes.substr(at + prefix.size(), end - at - prefix.size())};
    }
    return {};
}

// The classes of highlighted code: language first, highlighter last.
std::string highlightedClasses(const std::string& classes, std::string_view language)
{
    std::string result = std::string(trimLeft(classes + " highlighter-rouge"));
    if (language.empty())
        return result;
    const std::string word = "language-" + std::string(language);
    const LanguageClass written = languageClass(result);
    if (written.start == 0)
        return result.replace(0, word.size() - language.size() + written.name.size(), word);
    return word + ' ' + result;
}

bool containsClass(std::string_view classes, std::string_view name)
{
    const std::size_t at = classes.find(name);
    const std::size_t end = at + name.size();
    return at != std::string_view::npos && (at == 0 || !isAsciiWord(classes[at - 1]))
        && !isAsciiWord(byteAt(classes, end));
}

} // namespace

bool HtmlWriter::isHighlighted(std::string_view language, const CodeStyle& style) const
{
    if (!m_options.syntaxHighlighter || style.disabled)
        return false;
    const std::string_view name = language.empty() ? std::string_view(m_options.defaultLanguage)
                                                   : language.substr(0, language.find('?'));
    if (name.empty())
        return m_options.guessLanguage;
    if (name == "plaintext" || name == "text")
        return m_options.guessLanguage && isHighlightedLanguage(name);
    return isHighlightedLanguage(name);
}

void HtmlWriter::writeCodeBlock(const Node& node, int indent)
{
    AttributeList attributes;
    attributes.merge(m_context.arena, node.attributes);
    std::string classes = attributes.value("class");
    const LanguageClass written = languageClass(classes);
    if (written.found()) {
        classes.erase(written.start, sizeof("language-") - 1 + written.name.size());
        classes = std::string(trim(classes));
        if (classes.empty())
            attributes.remove("class");
        else
            attributes.set(m_context.arena, "class", m_context.arena.copy(classes));
    }
    const std::string_view language =
        node.extra.empty() ? std::string_view(written.name) : node.extra;
    writeIndent(indent);
    addAnchor(node.line);
    if (isHighlighted(language, m_options.blockCode)) {
        const std::string_view shown =
            written.found() ? std::string_view(written.name) : m_options.defaultLanguage;
        attributes.set(
            m_context.arena, "class", m_context.arena.copy(highlightedClasses(classes, shown)));
        openTag("div", attributes);
        writeHighlighted(node.text);
        writeIndent(indent);
        m_out += "</div>\n";
        return;
    }
    openTag("pre", attributes);
    AttributeList codeAttributes;
    if (written.found())
        codeAttributes.set(
            m_context.arena, "class", m_context.arena.join({"language-", written.name}));
    openTag("code", codeAttributes);
    std::string_view text = node.text;
    if (text.ends_with('\n'))
        text.remove_suffix(1);
    if (containsClass(classes, "show-whitespaces"))
        writeVisibleSpaces(text);
    else
        appendEscaped(m_out, text);
    m_out += "\n</code></pre>\n";
}

void HtmlWriter::writeHighlighted(std::string_view text)
{
    m_out += "<div class=\"highlight\"><pre class=\"";
    appendEscapedAttribute(m_out, m_options.highlightClass);
    m_out += "\"><code>";
    m_elements += 3;
    writeTokens(text, m_options.blockCode);
    m_out += "</code></pre></div>";
}

void HtmlWriter::writeTokens(std::string_view text, const CodeStyle& style)
{
    if (style.lineNumbers)
        writeNumberedLines(text, style.startLine);
    else
        appendEscaped(m_out, text);
}

// A table of one row: the numbers on the left, the code on the right.
void HtmlWriter::writeNumberedLines(std::string_view text, int startLine)
{
    const auto lines = static_cast<int>(std::count(text.begin(), text.end(), '\n'))
        + (text.empty() || text.back() == '\n' ? 0 : 1);
    m_out += "<table class=\"rouge-table\"><tbody><tr><td class=\"rouge-gutter gl\">"
             "<pre class=\"lineno\">";
    for (int line = 0; line < lines; ++line)
        m_out += std::to_string(startLine + line) + '\n';
    m_out += "</pre></td><td class=\"rouge-code\"><pre>";
    appendEscaped(m_out, text);
    m_out += text.empty() || text.back() == '\n' ? "" : "\n";
    m_out += "</pre></td></tr></tbody></table>";
    m_elements += 7;
}

// Each blank in a `span` that tells whether it stands at the line's start, end, or between.
void HtmlWriter::writeVisibleSpaces(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = skipBlanks(text, at);
        if (end == at) {
            const std::size_t next = std::min(text.find_first_of(" \t", at), text.size());
            appendEscaped(m_out, text.substr(at, next - at));
            at = next;
            continue;
        }
        const bool atStart = at == 0 || text[at - 1] == '\n';
        const bool atEnd = end == text.size() || text[end] == '\n';
        const std::string_view suffix = atStart ? "-l" : atEnd ? "-r" : "";
        for (; at < end; ++at) {
            m_out.append("<span class=\"ws-").append(text[at] == '\t' ? "tab" : "space");
            m_out.append(suffix).append("\">").append(text[at] == '\t' ? "\t" : "&#8901;");
            m_out += "</span>";
            ++m_elements;
        }
    }
}

void HtmlWriter::writeCodeSpan(const Node& node)
{
    const std::string classes = node.attributes.value("class");
    const LanguageClass written = languageClass(classes);
    const bool highlighted = isHighlighted(written.name, m_options.spanCode);
    if (node.attributes.empty() && highlighted) {
        m_out += "<code class=\"";
        m_out += highlightedClasses({}, m_options.defaultLanguage);
        m_out += "\">";
        ++m_elements;
    } else if (highlighted) {
        AttributeList attributes;
        attributes.merge(m_context.arena, node.attributes);
        const std::string_view shown =
            written.found() ? std::string_view(written.name) : m_options.defaultLanguage;
        attributes.set(
            m_context.arena, "class", m_context.arena.copy(highlightedClasses(classes, shown)));
        openTag("code", attributes);
    } else {
        openTag("code", node.attributes);
    }
    if (highlighted)
        writeTokens(node.text, m_options.spanCode);
    else
        appendEscaped(m_out, node.text);
    m_out += "</code>";
}

} // namespace galley::markdown
