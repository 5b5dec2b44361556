// SPDX-License-Identifier: MIT
#include "editor/text/typingsteps.h"

namespace galley {

bool TypingSteps::continues(const Press& press) const
{
    const bool isSameKind = m_any && press.kind == m_last.kind && press.position == m_last.position
        && press.revision == m_last.revision && press.time - m_last.time < kPauseMs;
    // a word is undone together with the blanks around it
    const bool beginsWord = press.kind == Kind::Insertion && m_holdsWord && m_last.typed.isSpace()
        && !press.typed.isSpace();
    return isSameKind && !beginsWord;
}

void TypingSteps::record(const Press& press, qsizetype position, int revision)
{
    m_holdsWord = (continues(press) && m_holdsWord) || !press.typed.isSpace();
    m_last = {press.kind, position, revision, press.time, press.typed};
    m_any = true;
}

} // namespace galley
