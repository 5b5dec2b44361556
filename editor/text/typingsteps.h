// SPDX-License-Identifier: MIT
#pragma once

#include <QChar>

namespace galley {

// Parts typing into steps to undo as a person would count them: a word, or what was typed or
// deleted without a pause. Holds what the last key press was; time comes from outside, in
// milliseconds of any clock that only goes forward.
class TypingSteps {
public:
    enum class Kind { Insertion, Backspace, Delete };

    struct Press {
        Kind kind = Kind::Insertion;
        qsizetype position = 0; // of the caret before it
        int revision = 0; // of the document before it
        qint64 time = 0;
        QChar typed; // what is put in first; null for deletions
    };

    // Whether the press goes on with the step of the one before.
    bool continues(const Press& press) const;
    // After the press was carried out, as continues() said: where the caret and the revision are.
    void record(const Press& press, qsizetype position, int revision);

    static constexpr qint64 kPauseMs = 1500;

private:
    Press m_last; // with the position and revision that it led to
    bool m_any = false;
    bool m_holdsWord = false; // the step is more than blanks
};

} // namespace galley
