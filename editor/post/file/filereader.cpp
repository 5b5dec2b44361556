#include "editor/post/file/filereader.h"

#include "editor/post/file/fileerrors.h"
#include "editor/post/file/insidefolder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace galley {

namespace {

struct FileReaderTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::PostFile)
};

tl::unexpected<Error> refusal(const QString& path, const QString& happened)
{
    Error error;
    error.file = path;
    error.whatHappened = happened;
    return tl::make_unexpected(error);
}

// An open file, closed at the end.
class Descriptor {
public:
    // Without waiting for anybody at the other end of what was put in the file's place meanwhile.
    explicit Descriptor(const QByteArray& name)
        : m_number(::open(name.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC))
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

// At most `limit` bytes; nothing, with errno set, when the disk fails.
std::optional<QByteArray> readUpTo(int descriptor, qint64 expected, qint64 limit)
{
    QByteArray bytes;
    bytes.resize(qsizetype(std::min(limit, expected + 1))); // one more tells whether it grew
    qint64 done = 0;
    while (done < limit) {
        if (done == bytes.size())
            bytes.resize(qsizetype(std::min(limit, std::max<qint64>(2 * done, 4096))));
        const ssize_t count = ::read(descriptor, bytes.data() + done, size_t(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return std::nullopt;
        if (count == 0)
            break;
        done += count;
    }
    bytes.truncate(qsizetype(done));
    return bytes;
}

Result<QByteArray> readCompiledIn(const QString& path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::make_unexpected(readError(path, ENOENT));
    return file.read(limit);
}

Result<QByteArray> readOrdinary(const QString& path, qint64 limit)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat found = {};
    if (::stat(name.constData(), &found) != 0)
        return tl::make_unexpected(readError(path, errno));
    if (S_ISDIR(found.st_mode))
        return refusal(path, FileReaderTexts::tr("This is a folder, not a file."));
    if (!S_ISREG(found.st_mode))
        return refusal(path, FileReaderTexts::tr("This is not an ordinary file."));
    const Descriptor file(name);
    if (file.number() < 0 || ::fstat(file.number(), &found) != 0)
        return tl::make_unexpected(readError(path, errno));
    if (!S_ISREG(found.st_mode))
        return refusal(path, FileReaderTexts::tr("This is not an ordinary file."));
    std::optional<QByteArray> bytes = readUpTo(file.number(), found.st_size, limit);
    if (!bytes)
        return tl::make_unexpected(readError(path, errno));
    return std::move(*bytes);
}

bool isCompiledIn(const QString& path)
{
    return path.startsWith(QLatin1Char(':'));
}

} // namespace

Result<QByteArray> readBounded(const QString& path, qint64 limit)
{
    const auto tooLarge = [&] {
        return refusal(
            path, FileReaderTexts::tr("The file is larger than %1 MB.").arg(limit / megabyte));
    };
    if (path.contains(QChar::Null))
        return tl::make_unexpected(readError(path, ENOENT));
    if (!isCompiledIn(path) && QFileInfo(path).isFile() && QFileInfo(path).size() > limit)
        return tooLarge();
    // One byte more than allowed is asked for: the file may grow while it is read.
    Result<QByteArray> bytes =
        isCompiledIn(path) ? readCompiledIn(path, limit + 1) : readOrdinary(path, limit + 1);
    if (bytes && bytes->size() > limit)
        return tooLarge();
    return bytes;
}

Result<QByteArray> readInside(const QString& root, const QString& path, qint64 limit)
{
    if (!QFileInfo::exists(path))
        return tl::make_unexpected(readError(path, ENOENT));
    if (!isInside(root, path))
        return refusal(path,
            FileReaderTexts::tr("The link leads out of the site's folder, so it is not read."));
    return readBounded(path, limit);
}

Result<QByteArray> readStart(const QString& path, qint64 bytes)
{
    return isCompiledIn(path) ? readCompiledIn(path, bytes) : readOrdinary(path, bytes);
}

} // namespace galley
