// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace galley {

// Jekyll's Utils.slugify. Modes: "raw", "default", "pretty", "ascii", "latin"; any other leaves the
// text (in lower case unless `cased`).
QString slugify(const QString& text, const QString& mode, bool cased = false);

// Jekyll's Utils.titleize_slug: "mome-at-miccai" -> "Mome At Miccai".
QString titleFromSlug(const QString& slug);

// Jekyll's URL.escape_path (Addressable::URI.encode): characters a path may not hold,
// percent-encoded as UTF-8.
QString escapePath(const QString& path);
QString unescapePath(const QString& path);

// Addressable::URI.parse(x).normalize for site-relative and absolute addresses: dot segments
// resolved, hexadecimal digits in capitals, what may not stand encoded.
QString normalizedUrl(const QString& url);

// Addressable::URI.normalize_component of a whole address: nothing is resolved.
QString escapeUri(const QString& text);

// True for an address with a scheme ("https:…", "mailto:…").
bool isAbsoluteUrl(const QString& url);

// Jekyll's number_of_words; modes "cjk", "auto", any other counts what stands between blanks.
qsizetype numberOfWords(const QString& text, const QString& mode);

} // namespace galley
