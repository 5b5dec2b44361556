// SPDX-License-Identifier: MIT
#include "editor/post/platform/ordinaryfile.h"

#include "editor/post/platform/linux/filefailure.h"

#include <QFile>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace galley {

namespace {

// An open file, closed at the end.
class Descriptor {
public:
    // Without waiting for anybody at the other end of what was put in the file's place meanwhile.
    explicit Descriptor(const QByteArray& name)
        : m_number(uninterrupted([&name] {
            return ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
        }))
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    int number() const { return m_number; }

private:
    int m_number;
};

tl::unexpected<FileFailure> failure(int code)
{
    return tl::make_unexpected(fileFailure(code));
}

FileResult<QByteArray> readUpTo(int descriptor, qint64 expected, qint64 limit)
{
    QByteArray bytes;
    bytes.resize(qsizetype(std::min(limit, expected + 1))); // one more tells whether it grew
    qint64 done = 0;
    while (done < limit) {
        if (done == bytes.size())
            bytes.resize(qsizetype(std::min(limit, std::max<qint64>(2 * done, 4096))));
        const ssize_t count = uninterrupted(
            [&] { return ::read(descriptor, bytes.data() + done, size_t(bytes.size() - done)); });
        if (count < 0)
            return failure(errno);
        if (count == 0)
            break;
        done += count;
    }
    bytes.truncate(qsizetype(done));
    return bytes;
}

} // namespace

FileResult<QByteArray> readOrdinaryFile(const QString& path, qint64 limit)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat found = {};
    if (::stat(name.constData(), &found) != 0)
        return failure(errno);
    if (S_ISDIR(found.st_mode))
        return tl::make_unexpected(FileFailure{FileFault::Folder});
    if (!S_ISREG(found.st_mode))
        return tl::make_unexpected(FileFailure{FileFault::NotOrdinary});
    const Descriptor file(name);
    if (file.number() < 0 || ::fstat(file.number(), &found) != 0)
        return failure(errno);
    if (!S_ISREG(found.st_mode))
        return tl::make_unexpected(FileFailure{FileFault::NotOrdinary});
    return readUpTo(file.number(), found.st_size, limit);
}

FileResult<bool> isReplaceable(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat found = {};
    if (::stat(name.constData(), &found) != 0)
        return errno == ENOENT ? FileResult<bool>(false) : failure(errno);
    if (!S_ISREG(found.st_mode))
        return tl::make_unexpected(FileFailure{FileFault::NotOrdinary});
    // A rename would replace a read-only file without asking; its owner meant it to stay.
    if (::access(name.constData(), W_OK) != 0)
        return failure(errno);
    return true;
}

} // namespace galley
