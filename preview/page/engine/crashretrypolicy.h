// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace galley {

// Decides what follows when the page's process has ended: another try, each later than the one
// before, or none until the text changes. A page that kills its process again and again is not
// loaded for ever.
class CrashRetryPolicy {
public:
    struct Step {
        bool givesUp = false;
        int delay = 0; // ms until the page is loaded again
    };

    // `now`: ms on any clock that does not go back. `wasStopped`: we ended it ourselves, for it
    // did not answer; loading the same page again would end the same way.
    Step lost(qint64 now, bool wasStopped = false);

private:
    int m_losses = 0; // in a row
    qint64 m_last = 0;
};

} // namespace galley
