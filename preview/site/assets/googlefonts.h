// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace galley {

// A family that a Google Fonts address asks for, and in which styles.
struct FontFamilyRequest {
    struct Style {
        int lightest = 400; // weights asked for, both ends included (a range for variable fonts)
        int boldest = 400;
        bool italic = false;

        friend bool operator==(const Style&, const Style&) = default;
    };
    QString family;
    QList<Style> styles;

    friend bool operator==(const FontFamilyRequest&, const FontFamilyRequest&) = default;
};

// Whether the address is one of the Google Fonts style sheets, `css` or `css2`.
bool isGoogleFontsAddress(const QUrl& address);

// What such an address asks for, from its query alone. Accepts both forms
// ("Noto+Sans:400,700i|Lora" and "Noto+Sans:ital,wght@0,400;1,700") and stray spaces.
QList<FontFamilyRequest> parseGoogleFonts(const QString& encodedQuery);

// The @font-face rules for it from the program's own copies (addresses relative to ":/web").
// Families and styles without a copy are left out.
QByteArray fontFaceRules(const QList<FontFamilyRequest>& requests);

// The families asked for of which there is no copy.
QStringList familiesWithoutCopy(const QList<FontFamilyRequest>& requests);

} // namespace galley
