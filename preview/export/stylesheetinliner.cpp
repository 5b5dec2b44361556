// SPDX-License-Identifier: MIT
#include "preview/export/stylesheetinliner.h"

#include "editor/html/htmltags.h"
#include "preview/export/cssscanner.h"

#include <algorithm>
#include <cstring>
#include <optional>

namespace galley {

namespace {

// Functions whose plain strings are addresses.
bool takesAddresses(const QByteArray& function)
{
    return function.endsWith("image-set") || function == "image" || function == "cross-fade"
        || function == "src";
}

// What may stand behind the address of an import.
bool isMedia(const QByteArray& text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char c) {
        return isBlank(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || (c >= '0' && c <= '9') || std::strchr("(),:.-%/=", c) != nullptr;
    });
}

class Inliner {
public:
    Inliner(
        const QByteArray& css, const QUrl& base, AssetCollector& assets, const QList<QUrl>& sheets)
        : m_scanner(css)
        , m_base(base)
        , m_assets(assets)
        , m_sheets(sheets)
    {
    }

    QByteArray run()
    {
        while (!m_scanner.atEnd())
            readPiece();
        while (!m_open.isEmpty()) // what follows this sheet is no part of it
            m_result += m_open.takeLast().closing;
        return m_result;
    }

private:
    struct Open {
        char closing;
        bool takesAddresses;
    };

    void readPiece()
    {
        const qsizetype start = m_scanner.position();
        if (m_scanner.startsComment()) {
            const bool isClosed = m_scanner.skipComment();
            m_result += m_scanner.from(start).replace('<', "") + (isClosed ? "" : "*/");
        } else if (m_scanner.startsString()) {
            copyString(start);
        } else if (m_scanner.peek() == '@') {
            readAtRule();
        } else if (m_scanner.startsName()) {
            readName(start);
        } else {
            readCharacter();
        }
    }

    void copyString(qsizetype start)
    {
        const QByteArray text = m_scanner.readString();
        if (!m_inNamespace && !m_open.isEmpty() && m_open.last().takesAddresses)
            putAddress(text);
        else
            m_result += m_scanner.isStringClosed() ? m_scanner.from(start).replace('<', "\\3c ")
                                                   : cssString(text);
    }

    // A name, or a function's with its parenthesis.
    void readName(qsizetype start)
    {
        const QByteArray name = m_scanner.readName().toLower();
        if (m_scanner.peek() != '(' || m_scanner.atEnd()) {
            m_result += m_scanner.from(start).replace('<', "");
            return;
        }
        m_scanner.next();
        if (name != "url") {
            m_open += {')', takesAddresses(name) || isAmongAddresses()};
            m_result += (name == "expression" ? "none(" : m_scanner.from(start).replace('<', ""));
            return;
        }
        const QByteArray address = m_scanner.readUrl();
        if (m_inNamespace)
            m_result += "url(" + cssString(address) + ')';
        else if (putAddress(address) && m_inFontFace)
            dropAlternatives();
    }

    bool isAmongAddresses() const { return !m_open.isEmpty() && m_open.last().takesAddresses; }

    // An address of this sheet as data; of what cannot be put inside nothing is left. Whether it
    // is.
    bool putAddress(const QByteArray& address)
    {
        const bool isInside = address.startsWith('#') || address.toLower().startsWith("data:");
        const std::optional<QByteArray> data =
            isInside ? std::optional(address) : m_assets.dataAddress(address, m_base);
        m_result += "url(" + (data ? cssString(*data) : QByteArray("\"data:,\"")) + ')';
        return data.has_value();
    }

    void readCharacter()
    {
        const char character = m_scanner.next();
        if (character == '<') {
            // An HTML comment's beginning means nothing here; a comparison may stay one.
            if (m_scanner.peek() == '!')
                m_scanner.setPosition(m_scanner.position() + (m_scanner.peek(2) == '-' ? 3 : 1));
            else
                m_result += "< ";
            return;
        }
        m_result += character;
        if (character == '{' || character == '(' || character == '[')
            m_open += {character == '{' ? '}' : character == '(' ? ')' : ']', isAmongAddresses()};
        else if (!m_open.isEmpty() && character == m_open.last().closing)
            m_open.removeLast();
        if (character == '{')
            m_importsMayFollow = false;
        if (character == '}')
            m_inFontFace = false;
        if (character == ';')
            m_inNamespace = false;
    }

    void readAtRule()
    {
        const qsizetype start = m_scanner.position();
        m_scanner.next();
        const QByteArray name = m_scanner.readName().toLower();
        if (name == "import") {
            readImport();
            return;
        }
        m_inFontFace = name == "font-face";
        m_inNamespace = name == "namespace";
        m_result += m_scanner.from(start).replace('<', "");
    }

    // The same font in other formats, which nobody loads once one is in the file.
    void dropAlternatives()
    {
        const qsizetype depth = m_open.size();
        const auto stopsAt = [this, depth](const char* ends) {
            return m_scanner.atEnd()
                || (m_open.size() <= depth && std::strchr(ends, m_scanner.peek()) != nullptr);
        };
        m_inFontFace = false; // what follows up to the comma names nothing of its own
        while (!stopsAt(",;}"))
            readPiece();
        m_inFontFace = true;
        while (!stopsAt(";}"))
            skipPiece();
    }

    void skipPiece()
    {
        if (m_scanner.startsComment())
            m_scanner.skipComment();
        else if (m_scanner.startsString())
            m_scanner.readString();
        else if (m_scanner.startsName())
            skipName();
        else
            m_scanner.next();
    }

    void skipName()
    {
        if (m_scanner.readName().toLower() == "url" && m_scanner.peek() == '(') {
            m_scanner.next();
            m_scanner.readUrl();
        }
    }

    void readImport()
    {
        m_scanner.skipBlanks();
        QByteArray reference;
        if (m_scanner.startsString()) {
            reference = m_scanner.readString();
        } else if (m_scanner.startsName()) {
            const QByteArray function = m_scanner.readName().toLower();
            if (function == "url" && m_scanner.peek() == '(') {
                m_scanner.next();
                reference = m_scanner.readUrl();
            }
        }
        const qsizetype start = m_scanner.position();
        while (!m_scanner.atEnd() && m_scanner.peek() != ';')
            m_scanner.next();
        const QByteArray media = m_scanner.from(start).trimmed();
        if (!isMedia(media)) {
            m_scanner.setPosition(start); // read as what it is
            return;
        }
        if (!m_scanner.atEnd())
            m_scanner.next();
        if (!m_importsMayFollow) // browsers take no notice of it either
            return;
        QByteArray sheet = imported(reference);
        // A sheet's last character may not take the first one behind it for its own.
        if (!sheet.isEmpty() && !sheet.endsWith('}') && !sheet.endsWith('\n'))
            sheet += '\n';
        m_result += media.isEmpty() ? sheet : "@media " + media + " {\n" + sheet + "\n}\n";
    }

    QByteArray imported(const QByteArray& reference)
    {
        constexpr qsizetype deepest = 8;
        if (m_sheets.size() >= deepest)
            return {};
        const std::optional<Asset> asset = m_assets.findSheet(reference, m_base);
        if (!asset || m_sheets.contains(asset->address))
            return {};
        return Inliner(
            asset->bytes, asset->address, m_assets, m_sheets + QList<QUrl>{asset->address})
            .run();
    }

    CssScanner m_scanner;
    const QUrl& m_base;
    AssetCollector& m_assets;
    QList<QUrl> m_sheets; // that import each other down to this one
    QByteArray m_result;
    QList<Open> m_open; // brackets
    bool m_inFontFace = false;
    bool m_inNamespace = false;
    bool m_importsMayFollow = true;
};

} // namespace

QByteArray inlinedStyleSheet(const QByteArray& css, const QUrl& base, AssetCollector& assets)
{
    return Inliner(css, base, assets, {base}).run();
}

} // namespace galley
