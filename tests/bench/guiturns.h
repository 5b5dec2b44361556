#pragma once

#include "tests/bench/figures.h"

#include <QAbstractEventDispatcher>
#include <QObject>

namespace galley::bench {

// How long the GUI thread goes on without looking for events: processor time between two waits of
// its event loop.
class GuiTurns : public QObject {
public:
    GuiTurns()
    {
        auto* const dispatcher = QAbstractEventDispatcher::instance();
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, &GuiTurns::endTurn);
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &GuiTurns::endTurn);
        reset();
    }

    void reset()
    {
        m_longest = 0;
        m_since = threadMilliseconds();
    }

    double longest() const { return m_longest; }

private:
    void endTurn()
    {
        const double now = threadMilliseconds();
        m_longest = std::max(m_longest, now - m_since);
        m_since = now;
    }

    double m_longest = 0;
    double m_since = 0;
};

} // namespace galley::bench
