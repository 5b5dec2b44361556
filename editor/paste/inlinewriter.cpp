// SPDX-License-Identifier: MIT
#include "editor/paste/inlinewriter.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace galley {

namespace {

enum Markup { LinkMarkup, BoldMarkup, ItalicMarkup, StruckMarkup, MarkupCount };

// Writes runs one after another; markup that stays open over several runs is closed in the reverse
// order of their opening.
class Writer {
public:
    explicit Writer(LineBreaks breaks)
        : m_breaks(breaks)
    {
    }

    void write(const InlineRun& run)
    {
        if (run.isBreak()) {
            if (!m_out.isEmpty())
                m_break = true;
            return;
        }
        const QString core = run.text.trimmed();
        if (core.isEmpty()) {
            m_blank = m_blank || !run.text.isEmpty();
            return;
        }
        const std::array<bool, MarkupCount> wanted{
            !run.link.isEmpty(), run.bold, run.italic, run.struck};
        closeUnwanted(wanted, run.link);
        m_blank = m_blank || run.text.front().isSpace();
        writeGap();
        openWanted(wanted, run.link);
        m_out += run.verbatim ? core : run.code ? codeSpan(core) : escapedText(core);
        m_blank = run.text.back().isSpace();
    }

    QString finish()
    {
        while (!m_open.isEmpty())
            closeLast();
        return m_out;
    }

private:
    void closeUnwanted(const std::array<bool, MarkupCount>& wanted, const QString& link)
    {
        qsizetype keep = 0;
        while (keep < m_open.size()) {
            const Markup markup = m_open[keep];
            if (!wanted[markup] || (markup == LinkMarkup && link != m_link))
                break;
            ++keep;
        }
        while (m_open.size() > keep)
            closeLast();
    }

    void openWanted(const std::array<bool, MarkupCount>& wanted, const QString& link)
    {
        for (const Markup markup : {LinkMarkup, BoldMarkup, ItalicMarkup, StruckMarkup}) {
            if (!wanted[markup] || m_open.contains(markup))
                continue;
            m_open += markup;
            if (markup == LinkMarkup && m_out.endsWith(u'!'))
                m_out.insert(m_out.size() - 1, u'\\'); // or the link would be a picture
            m_out += markup == LinkMarkup ? QStringLiteral("[") : markupText(markup);
            if (markup == LinkMarkup)
                m_link = link;
        }
    }

    void closeLast()
    {
        const Markup markup = m_open.takeLast();
        m_out += markup == LinkMarkup ? QStringLiteral("](%1)").arg(m_link) : markupText(markup);
    }

    void writeGap()
    {
        if (m_break && m_breaks == LineBreaks::HardBreaks)
            m_out += QStringLiteral("  \n");
        else if (m_break && m_breaks == LineBreaks::Tags)
            m_out += QStringLiteral("<br/>");
        else if ((m_break || m_blank) && !m_out.isEmpty())
            m_out += u' ';
        m_break = false;
        m_blank = false;
    }

    static QString markupText(Markup markup)
    {
        return markup == BoldMarkup  ? QStringLiteral("**")
            : markup == ItalicMarkup ? QStringLiteral("*")
                                     : QStringLiteral("~~");
    }

    // Liquid runs in code as well; and where a line holds a bar, kramdown may take it for a table's
    // and see other code spans than a reader does, so that what another span shows would be a tag.
    static bool needsTags(const QString& code)
    {
        return code.contains(u'|') || code.contains(QLatin1String("{{"))
            || code.contains(QLatin1String("{%"));
    }

    static QString codeInTags(const QString& code)
    {
        QString text = code.toHtmlEscaped();
        text.replace(u'|', QLatin1String("&#124;"));
        text.replace(u'{', QLatin1String("&#123;"));
        return QStringLiteral("<code>") + text + QStringLiteral("</code>");
    }

    static QString codeSpan(const QString& code)
    {
        if (needsTags(code))
            return codeInTags(code);
        qsizetype longest = 0;
        qsizetype run = 0;
        for (const QChar c : code) {
            run = c == u'`' ? run + 1 : 0;
            longest = std::max(longest, run);
        }
        const QString fence(longest + 1, u'`');
        const QString pad = longest > 0 ? QStringLiteral(" ") : QString();
        return fence + pad + code + pad + fence;
    }

    LineBreaks m_breaks;
    QString m_out;
    QList<Markup> m_open;
    QString m_link;
    bool m_blank = false;
    bool m_break = false;
};

} // namespace

QString escapedText(const QString& text)
{
    static const QRegularExpression special(QStringLiteral(
        R"([\\`*|<]|\$\$|~~|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|\[(?=\^|[^\]]*\][(:\[])|!(?=\[)|&(?=#?\w+;))"));
    qsizetype at = 0;
    QString out;
    auto matches = special.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        out += QStringView(text).mid(at, match.capturedStart() - at);
        for (const QChar c : match.captured())
            out += c == u'&' ? QStringLiteral("&amp;") : QString(u'\\') + c;
        at = match.capturedEnd();
    }
    out += QStringView(text).mid(at);
    // Liquid runs before Markdown and knows no backslashes
    out.replace(QLatin1String("{{"), QLatin1String("&#123;{"));
    out.replace(QLatin1String("{%"), QLatin1String("&#123;%"));
    return out;
}

namespace {

bool looksLike(const InlineRun& a, const InlineRun& b)
{
    return a.bold == b.bold && a.italic == b.italic && a.struck == b.struck && a.code == b.code
        && a.link == b.link;
}

// Text that is in several pieces only in the source: what reads as markup may begin in one and end
// in the next.
QList<InlineRun> joined(const QList<InlineRun>& runs)
{
    QList<InlineRun> result;
    for (const InlineRun& run : runs) {
        const bool continues = !result.isEmpty() && !run.isBreak() && !result.last().isBreak()
            && !run.verbatim && !result.last().verbatim && looksLike(run, result.last());
        if (!continues) {
            result += run;
            continue;
        }
        QString& text = result.last().text;
        const bool hasBlank = text.endsWith(u' ') && run.text.startsWith(u' ');
        text += QStringView(run.text).mid(hasBlank ? 1 : 0);
    }
    return result;
}

} // namespace

QString writeInline(const QList<InlineRun>& runs, LineBreaks breaks)
{
    Writer writer(breaks);
    for (const InlineRun& run : joined(runs))
        writer.write(run);
    return writer.finish();
}

} // namespace galley
