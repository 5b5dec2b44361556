// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/processortimer.h"

#include <QAbstractEventDispatcher>
#include <QObject>

namespace galley::test {

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
        m_timer.start();
    }

    // In ms, with the turn that goes on.
    double longest()
    {
        endTurn();
        return m_longest;
    }

private:
    void endTurn()
    {
        m_longest = std::max(m_longest, double(m_timer.nsecsElapsed()) / 1e6);
        m_timer.start();
    }

    double m_longest = 0;
    ProcessorTimer m_timer;
};

} // namespace galley::test
