#pragma once

#include <QString>
#include <QStringList>

namespace galley {

enum class FieldKind {
    Text,
    LongText, // one value that may be several lines long on screen; has a length counter
    Choice, // one of a few; a value that is none of them is kept
    Suggestion, // free text with suggestions
    Date,
    Switch,
    Image,
    Scalar, // a number, a time or anything else that is one plain value, as it is written
    Source, // a list or map: shown as it is written, edited in the source
};

// One row of the form.
struct FieldSpec {
    QString key; // in the front matter
    QString label; // translated
    FieldKind kind = FieldKind::Text;
    QStringList choices; // of Choice and Suggestion
    QString help; // tooltip, translated; may be empty
    bool fullWidth = false; // takes both columns
    bool defaultOn = true; // what a Switch shows when the key is missing
    qsizetype longest = 0; // characters that a LongText should have at most; 0 = no limit
    friend bool operator==(const FieldSpec&, const FieldSpec&) = default;
};

} // namespace galley
