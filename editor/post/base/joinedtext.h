// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

// Translated texts beside each other, joined as the window's language joins them: Chinese has marks
// of its own for a list and a label, and no space between sentences.
namespace galley {

QString joinedList(const QStringList& items); // "a, b"
QString joinedClauses(const QStringList& clauses); // "a; b"
QString joinedSentences(const QStringList& sentences); // "A. B."; empty ones are left out
QString labelled(const QString& label, const QString& text); // "Label: text"
QString withRemark(const QString& text, const QString& remark); // "text (remark)"

} // namespace galley
