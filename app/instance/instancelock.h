#pragma once

#include <QString>

#include <utility>

namespace galley {

// Which of a user's windows is the first: the one that holds the lock. The system lets go of it
// when the process ends, however it does, so that none is ever stale.
class InstanceLock {
public:
    explicit InstanceLock(const QString& file);
    ~InstanceLock(); // lets go
    InstanceLock(InstanceLock&& other) noexcept
        : m_file(std::exchange(other.m_file, -1))
        , m_isHeld(std::exchange(other.m_isHeld, false))
    {
    }
    InstanceLock(const InstanceLock&) = delete;
    InstanceLock& operator=(const InstanceLock&) = delete;
    InstanceLock& operator=(InstanceLock&&) = delete;

    // False: the file cannot be had or not be locked, so nobody finds anybody.
    bool isUsable() const { return m_file >= 0; }
    bool isHeld() const { return m_isHeld; }
    // True: this process is the first from now on, and still starting.
    bool tryToHold();
    void letGo();
    // Says that requests are answered at once from now on; the holder alone may.
    void sayReady();
    bool isHolderReady() const;

private:
    int m_file = -1;
    bool m_isHeld = false;
};

} // namespace galley
