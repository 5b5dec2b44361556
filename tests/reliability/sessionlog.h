// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace galley::test {

// What a driven session did, written so that it outlives the process: each line reaches the system
// with one call and is whole even when the process is killed right after it. A line is
//
//     kind nanoseconds value…
//
// with nanoseconds of the clock that Python calls monotonic. Kinds: see oracle.py.
class SessionLog {
public:
    explicit SessionLog(const QString& path);
    ~SessionLog();
    Q_DISABLE_COPY_MOVE(SessionLog)

    void line(char kind, const QByteArray& value = {}) const;

private:
    int m_file;
};

// A content's name in the log.
QByteArray nameOf(const QByteArray& content);

} // namespace galley::test
