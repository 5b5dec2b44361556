// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace galley {

// What an editor would remark about a title's typography: doubled or outer spaces, a full stop at
// the end, straight quotes, three dots, capitals throughout. Translated sentences; empty when
// there is nothing to say.
QStringList titleRemarks(const QString& title);

// A title and the kind in brackets at its start: `Seminar` and `A talk` of `[Seminar] A talk`.
struct TitleParts {
    QString kind; // empty where there is none
    QString words;
};
TitleParts titleParts(const QString& title);

// The title with its bracketed kind, such as `[Seminar]`, replaced by another, or put in front of
// a title that has none. An empty prefix takes it away.
QString withTitlePrefix(const QString& title, const QString& prefix);

} // namespace galley
