// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QString>
#include <QStringList>

#include <sys/inotify.h>
#include <unistd.h>

namespace galley::test {

// Asks the kernel which files of a folder were opened or read, by whichever process and by
// whichever path, links included.
class ForeignWatch {
public:
    explicit ForeignWatch(const QString& folder)
        : m_queue(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        if (inotify_add_watch(m_queue, QFile::encodeName(folder).constData(), IN_OPEN | IN_ACCESS)
            < 0)
            qFatal("cannot watch %s", qPrintable(folder));
    }
    ~ForeignWatch() { close(m_queue); }
    ForeignWatch(const ForeignWatch&) = delete;
    ForeignWatch& operator=(const ForeignWatch&) = delete;

    // What was opened since the last call; "." is the folder itself.
    QStringList opened()
    {
        QStringList names;
        alignas(inotify_event) char buffer[16 * 1024];
        for (ssize_t size = 0; (size = read(m_queue, buffer, sizeof buffer)) > 0;) {
            for (ssize_t at = 0; at < size;) {
                const auto* event = reinterpret_cast<const inotify_event*>(buffer + at);
                const QString name =
                    event->len > 0 ? QFile::decodeName(event->name) : QStringLiteral(".");
                if (!names.contains(name))
                    names += name;
                at += ssize_t(sizeof(inotify_event)) + ssize_t(event->len);
            }
        }
        return names;
    }

private:
    int m_queue;
};

} // namespace galley::test
