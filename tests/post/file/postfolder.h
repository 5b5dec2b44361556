// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/file/postfile.h"
#include "tests/reliability/failcalls.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <cstring>
#include <sys/resource.h>
#include <sys/xattr.h>

namespace galley::test {

using failcalls::Call;

// While it lives, the nth call of a kind below the folder fails once with that error number.
class Failing {
public:
    Failing(const QString& folder, Call call, int nth, int code)
        : m_folder(QFile::encodeName(folder))
    {
        failcalls::Plan plan;
        plan.folder = m_folder.constData();
        plan.call = call;
        plan.nth = nth;
        plan.code = code;
        failcalls::arm(plan);
    }
    ~Failing() { failcalls::disarm(); }
    Q_DISABLE_COPY_MOVE(Failing)

private:
    QByteArray m_folder;
};

// A folder for posts, and calls of the system that fail when told to, for test classes to inherit.
class PostFolder {
protected:
    void setUp();

    QString path(const QString& name) const { return m_folder->filePath(name); }
    QStringList names() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }
    QByteArray contentOf(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    Result<void> saveFailing(const QByteArray& bytes, failcalls::Call call, int nth, int code);

    std::unique_ptr<QTemporaryDir> m_folder;
};

inline void PostFolder::setUp()
{
    m_folder = std::make_unique<QTemporaryDir>(
        QDir::tempPath() + QStringLiteral("/galley post 新闻 XXXXXX"));
    QVERIFY(m_folder->isValid());
}

// What `writeFileAtomically` says when a step of it fails.
inline Result<void> PostFolder::saveFailing(const QByteArray& bytes, Call call, int nth, int code)
{
    const Failing failing(m_folder->path(), call, nth, code);
    Result<void> saved = writeFileAtomically(path(QStringLiteral("a.md")), bytes);
    return failcalls::disturbed() == 1 ? saved : tl::make_unexpected(Error());
}

} // namespace galley::test
