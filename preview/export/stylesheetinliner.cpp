#include "preview/export/stylesheetinliner.h"

#include "preview/export/htmltags.h"

#include <algorithm>
#include <optional>

namespace galley {

namespace {

class Inliner {
public:
    Inliner(
        const QByteArray& css, const QUrl& base, AssetCollector& assets, const QList<QUrl>& sheets)
        : m_css(css)
        , m_base(base)
        , m_assets(assets)
        , m_sheets(sheets)
    {
    }

    QByteArray run()
    {
        while (m_at < m_css.size()) {
            if (startsWith("/*"))
                skipComment();
            else if (startsWith("@import"))
                readImport();
            else if (startsWith("@font-face"))
                enterFontFace();
            else if (startsWith("url("))
                readUrl();
            else if (m_css[m_at] == '}')
                leaveRule();
            else if (m_css[m_at] == '"' || m_css[m_at] == '\'')
                readString();
            else
                ++m_at;
        }
        copyUntil(m_css.size());
        return m_result;
    }

private:
    bool startsWith(QByteArrayView text) const
    {
        return m_css.size() - m_at >= text.size()
            && qstrnicmp(m_css.constData() + m_at, text.data(), size_t(text.size())) == 0;
    }

    void copyUntil(qsizetype end)
    {
        m_result += QByteArrayView(m_css).sliced(m_copied, end - m_copied);
        m_copied = end;
    }

    void replaceFrom(qsizetype start, const QByteArray& text)
    {
        copyUntil(start);
        m_result += text;
        m_copied = m_at;
    }

    void skipComment()
    {
        const qsizetype end = m_css.indexOf("*/", m_at + 2);
        m_at = end < 0 ? m_css.size() : end + 2;
    }

    void skipBlanks()
    {
        while (m_at < m_css.size() && isBlank(m_css[m_at]))
            ++m_at;
    }

    // The string's content; m_at then stands behind its closing quote.
    QByteArray readString()
    {
        const char quote = m_css[m_at];
        QByteArray content;
        for (++m_at; m_at < m_css.size() && m_css[m_at] != quote; ++m_at) {
            if (m_css[m_at] == '\\' && m_at + 1 < m_css.size())
                ++m_at;
            content += m_css[m_at];
        }
        m_at = std::min(m_at + 1, m_css.size());
        return content;
    }

    // What stands in url(…); m_at then stands behind the parenthesis.
    QByteArray readUrlContent()
    {
        m_at += 4;
        skipBlanks();
        QByteArray content;
        if (m_at < m_css.size() && (m_css[m_at] == '"' || m_css[m_at] == '\'')) {
            content = readString();
        } else {
            const qsizetype start = m_at;
            while (m_at < m_css.size() && m_css[m_at] != ')')
                ++m_at;
            content = m_css.mid(start, m_at - start).trimmed();
        }
        const qsizetype end = m_css.indexOf(')', m_at);
        m_at = end < 0 ? m_css.size() : end + 1;
        return content;
    }

    void readUrl()
    {
        const qsizetype start = m_at;
        const QByteArray reference = readUrlContent();
        const std::optional<QByteArray> data = m_assets.dataAddress(reference, m_base);
        if (!data)
            return;
        replaceFrom(start, "url(\"" + *data + "\")");
        if (m_inFontFace)
            dropAlternatives();
    }

    void enterFontFace()
    {
        m_inFontFace = true;
        ++m_at;
    }

    void leaveRule()
    {
        m_inFontFace = false;
        ++m_at;
    }

    // The same font in other formats, which nobody loads once one is in the file.
    void dropAlternatives()
    {
        const auto skipTo = [this](QByteArrayView ends) {
            while (m_at < m_css.size() && !ends.contains(m_css[m_at])) {
                if (startsWith("url("))
                    readUrlContent();
                else
                    ++m_at;
            }
        };
        skipTo(",;}");
        const qsizetype start = m_at;
        skipTo(";}");
        replaceFrom(start, {});
    }

    void readImport()
    {
        const qsizetype start = m_at;
        m_at += 7;
        skipBlanks();
        QByteArray reference;
        if (startsWith("url("))
            reference = readUrlContent();
        else if (m_at < m_css.size() && (m_css[m_at] == '"' || m_css[m_at] == '\''))
            reference = readString();
        const qsizetype end = m_css.indexOf(';', m_at);
        const QByteArray media = m_css.mid(m_at, (end < 0 ? m_css.size() : end) - m_at).trimmed();
        m_at = end < 0 ? m_css.size() : end + 1;
        const QByteArray sheet = imported(reference);
        replaceFrom(start, media.isEmpty() ? sheet : "@media " + media + " {\n" + sheet + "\n}\n");
    }

    QByteArray imported(const QByteArray& reference)
    {
        constexpr qsizetype deepest = 8;
        const std::optional<Asset> asset =
            m_sheets.size() < deepest ? m_assets.find(reference, m_base) : std::nullopt;
        if (!asset || m_sheets.contains(asset->address))
            return {};
        return Inliner(
            asset->bytes, asset->address, m_assets, m_sheets + QList<QUrl>{asset->address})
            .run();
    }

    const QByteArray& m_css;
    const QUrl& m_base;
    AssetCollector& m_assets;
    QList<QUrl> m_sheets; // that import each other down to this one
    QByteArray m_result;
    qsizetype m_at = 0;
    qsizetype m_copied = 0;
    bool m_inFontFace = false;
};

} // namespace

QByteArray inlinedStyleSheet(const QByteArray& css, const QUrl& base, AssetCollector& assets)
{
    return Inliner(css, base, assets, {base}).run();
}

} // namespace galley
