// Code blocks and code spans in the wrappers of the site's highlighter.

#include "preview/markdown/html/escape.h"
#include "preview/markdown/html/languages.h"
#include "preview/markdown/text/chars.h"
#include "preview/markdown/writer/htmlwriter.h"

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

// The classes of highlighted code: language first (or where it was written), highlighter last.
std::string highlightedClasses(const std::string& classes, std::string_view language)
{
    std::string result
        = std::string(trimLeft(classes + " highlighter-rouge"));
    if (language.empty())
        return result;
    const std::string word = "language-" + std::string(language);
    const LanguageClass written = languageClass(result);
    if (written.found())
        return result.replace(written.start, word.size() - language.size() + written.name.size(), word);
    return word + ' ' + result;
}

} // namespace

bool HtmlWriter::isHighlighted(std::string_view language) const
{
    if (!m_options.syntaxHighlighter)
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
    const std::string_view language = node.extra.empty() ? std::string_view(written.name) : node.extra;
    writeIndent(indent);
    addAnchor(node.line);
    if (isHighlighted(language)) {
        const std::string_view shown
            = written.found() ? std::string_view(written.name) : m_options.defaultLanguage;
        attributes.set(m_context.arena, "class",
            m_context.arena.copy(highlightedClasses(classes, shown)));
        openTag("div", attributes);
        m_out += "<div class=\"highlight\"><pre class=\"highlight\"><code>";
        appendEscaped(m_out, node.text);
        m_out += "</code></pre></div>";
        m_elements += 3;
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
    appendEscaped(m_out, text);
    m_out += "\n</code></pre>\n";
}

void HtmlWriter::writeCodeSpan(const Node& node)
{
    const std::string classes = node.attributes.value("class");
    const LanguageClass written = languageClass(classes);
    if (node.attributes.empty() && isHighlighted({})) {
        m_out += "<code class=\"";
        m_out += highlightedClasses({}, m_options.defaultLanguage);
        m_out += "\">";
        ++m_elements;
    } else if (isHighlighted(written.name)) {
        AttributeList attributes;
        attributes.merge(m_context.arena, node.attributes);
        const std::string_view shown
            = written.found() ? std::string_view(written.name) : m_options.defaultLanguage;
        attributes.set(m_context.arena, "class",
            m_context.arena.copy(highlightedClasses(classes, shown)));
        openTag("code", attributes);
    } else {
        openTag("code", node.attributes);
    }
    appendEscaped(m_out, node.text);
    m_out += "</code>";
}

} // namespace galley::markdown
