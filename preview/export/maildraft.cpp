// SPDX-License-Identifier: MIT
#include "preview/export/maildraft.h"

#include <algorithm>

namespace galley {

namespace {

constexpr qsizetype lineLength = 76; // RFC 2045

bool isPlain(const QString& text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

// A header's value: as it is, or as encoded words (RFC 2047), whole characters in each.
QByteArray headerText(const QString& text)
{
    constexpr qsizetype most =
        39; // bytes of UTF-8 in a word, so that lines stay below 76 characters
    const bool looksEncoded = text.contains(u"=?");
    if (isPlain(text) && !looksEncoded && text.size() < lineLength)
        return text.toLatin1();
    QByteArray result;
    QByteArray word;
    const auto finish = [&] {
        if (!word.isEmpty())
            result += (result.isEmpty() ? "" : "\r\n ") + QByteArray("=?UTF-8?B?") + word.toBase64()
                + "?=";
        word.clear();
    };
    for (const char32_t character : text.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&character, 1).toUtf8();
        if (word.size() + bytes.size() > most)
            finish();
        word += bytes;
    }
    finish();
    return result;
}

QByteArray base64(const QByteArray& bytes)
{
    const QByteArray encoded = bytes.toBase64();
    QByteArray result;
    result.reserve(encoded.size() + encoded.size() / lineLength * 2 + 2);
    for (qsizetype at = 0; at < encoded.size(); at += lineLength)
        result += QByteArrayView(encoded)
                      .sliced(at, std::min(lineLength, encoded.size() - at))
                      .toByteArray()
            + "\r\n";
    return result;
}

QByteArray textPart(const char* kind, const QByteArray& text)
{
    return QByteArray("Content-Type: text/") + kind
        + "; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64(text);
}

// RFC 2231's form, which holds any name; quotes and spaces are encoded, too.
QByteArray pictureName(const QString& name)
{
    return "filename*=utf-8''" + name.toUtf8().toPercentEncoding();
}

QByteArray picturePart(const MailPicture& picture)
{
    return "Content-Type: " + picture.mimeType
        + "\r\nContent-Transfer-Encoding: base64\r\nContent-ID: <" + picture.id
        + ">\r\nContent-Disposition: inline;\r\n " + pictureName(picture.name) + "\r\n\r\n"
        + base64(picture.bytes);
}

// The parts as one: base64 holds no '_', so that no boundary occurs in them.
QByteArray multipart(const char* kind, const char* boundary, const QList<QByteArray>& parts)
{
    const QByteArray line = QByteArray("--_galley_") + boundary + "_";
    QByteArray result = QByteArray("Content-Type: multipart/") + kind + ";\r\n boundary=\""
        + line.mid(2) + "\"\r\n\r\n";
    for (const QByteArray& part : parts)
        result += line + "\r\n" + part;
    return result + line + "--\r\n";
}

} // namespace

QByteArray mailDraft(const QString& subject, const MailBody& body)
{
    QByteArray html = textPart("html", body.html);
    if (!body.pictures.isEmpty()) {
        QList<QByteArray> related{html};
        for (const MailPicture& picture : body.pictures)
            related += picturePart(picture);
        html = multipart("related", "page", related);
    }
    return "Subject: " + headerText(subject.simplified())
        + "\r\nX-Unsent: 1\r\nMIME-Version: 1.0\r\n"
        + multipart("alternative", "message", {textPart("plain", body.text.toUtf8()), html});
}

} // namespace galley
