// SPDX-License-Identifier: MIT
#pragma once

#include "app/instance/handover.h"
#include "app/instance/instancelistener.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

namespace galley::test {

inline QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

// Handing over blocks, so it is done beside the event loop of the window that answers.
inline Meeting handOverBeside(
    const OpenRequest& request, const InstancePlace& place, const HandOverPatience& patience)
{
    Meeting meeting = Meeting::First;
    std::atomic<bool> isDone = false;
    std::thread other([&] {
        InstanceLock lock(place.lockFile);
        meeting = handOver(request, place.socket, lock, patience);
        isDone = true;
    });
    [[maybe_unused]] const bool waited = QTest::qWaitFor([&] { return isDone.load(); }, 20000);
    other.join();
    return meeting;
}

// Where windows of one user meet, in a folder of the test's own, for test classes to inherit.
class MeetingPlace {
protected:
    void setUp();

    QString path(const QString& name) const { return m_folder->filePath(name); }
    InstancePlace place() const
    {
        return {path(QStringLiteral("w.lock")), path(QStringLiteral("w"))};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

inline void MeetingPlace::setUp()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_folder =
        std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/gälley 窗-XXXXXX"));
    QVERIFY(m_folder->isValid());
}

} // namespace galley::test
