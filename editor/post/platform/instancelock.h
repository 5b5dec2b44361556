// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <memory>

namespace galley {

// Which of a user's windows is the first: the one that holds the lock. The system lets go of it
// when the process ends, however it does, so that none is ever stale. The plain way is QLockFile,
// which takes a lock for stale when no process of its number and name runs.
class InstanceLock {
public:
    explicit InstanceLock(const QString& file);
    InstanceLock(InstanceLock&& other) noexcept;
    InstanceLock(const InstanceLock&) = delete;
    InstanceLock& operator=(const InstanceLock&) = delete;
    InstanceLock& operator=(InstanceLock&&) = delete;
    ~InstanceLock(); // lets go

    // False: the file cannot be had or not be locked, so nobody finds anybody.
    bool isUsable() const;
    // True: this process is the first from now on, and still starting.
    bool tryToHold();
    void letGo();
    // Says that requests are answered at once from now on; the holder alone may.
    void sayReady();
    bool isHolderReady() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace galley
