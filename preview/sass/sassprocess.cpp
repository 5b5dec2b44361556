// SPDX-License-Identifier: MIT
#include "preview/sass/sassprocess.h"

#include "editor/post/platform/childprocess.h"

#include <QDir>

#include <algorithm>

namespace galley {

namespace {

constexpr qint64 patience = 100; // ms between looks whether somebody called it off
constexpr int starting = 10'000; // ms

} // namespace

SassProcess::SassProcess(const QString& folder, const SassLimits& limits)
    : m_packets(limits.result)
{
    const QDir program(folder);
    // One variable at least, or the parent's environment is taken.
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(QDir::rootPath());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    confine(m_process, limits.memory);
    m_process.start(program.filePath(QStringLiteral("dart")),
        {program.filePath(QStringLiteral("sass.snapshot")), QStringLiteral("--embedded")});
    m_process.waitForStarted(starting);
}

SassProcess::~SassProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}

void SassProcess::write(const QByteArray& packet)
{
    m_process.write(packet);
}

SassProcess::Answer SassProcess::read(
    const QDeadlineTimer& deadline, const std::atomic<bool>& cancelled)
{
    for (;;) {
        if (std::optional<SassPacket> packet = m_packets.next())
            return {End::Packet, std::move(*packet)};
        if (m_packets.isBroken())
            return {End::TooLarge, {}};
        if (deadline.hasExpired() || cancelled)
            return {End::TooLong, {}};
        m_process.waitForReadyRead(int(std::clamp<qint64>(deadline.remainingTime(), 1, patience)));
        const QByteArray bytes = m_process.readAllStandardOutput();
        if (bytes.isEmpty() && !isRunning())
            return {End::Died, {}};
        m_packets.append(bytes);
    }
}

} // namespace galley
