// SPDX-License-Identifier: MIT
#include "tests/reliability/sessionlog.h"

#include <QCryptographicHash>
#include <QFile>

#include <chrono>

#include <fcntl.h>
#include <unistd.h>

namespace galley::test {

SessionLog::SessionLog(const QString& path)
    : m_file(::open(
        QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666))
{
    if (m_file < 0)
        qFatal("cannot log to %s", qPrintable(path));
}

SessionLog::~SessionLog()
{
    ::close(m_file);
}

void SessionLog::line(char kind, const QByteArray& value) const
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    const QByteArray text = QByteArray(1, kind) + ' '
        + QByteArray::number(
            qint64(std::chrono::duration_cast<std::chrono::nanoseconds>(now).count()))
        + ' ' + value + '\n';
    if (::write(m_file, text.constData(), size_t(text.size())) != text.size())
        qFatal("cannot write the log");
}

QByteArray nameOf(const QByteArray& content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha1).toHex();
}

} // namespace galley::test
