// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/out/file_writer.h"

#include "core/exchange/file_handle.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <system_error>

namespace orgwright {
namespace {

using Outcome = tl::expected<void, FileError>;
namespace fs = std::filesystem;

tl::unexpected<FileError> failed(const fs::path& path, int code = errno) {
    return tl::make_unexpected(fileError(path, code));
}

/// The file itself where the path is a chain of links, also where its end does not exist yet.
fs::path linkTarget(fs::path path) {
    constexpr int kMostLinks = 40; // as the system itself allows
    std::error_code none;
    for (int i = 0; i < kMostLinks && fs::is_symlink(path, none); ++i) {
        const fs::path next = fs::read_symlink(path, none);
        if (none)
            break;
        path = next.is_absolute() ? next : path.parent_path() / next;
    }
    return path;
}

fs::path folderOf(const fs::path& path) {
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

/// A file beside the target that removes itself unless it took the target's place.
class TemporaryFile {
public:
    explicit TemporaryFile(const fs::path& target)
        : m_name((folderOf(target) / ".orgwright-XXXXXX").string())
        , m_handle(::mkostemp(m_name.data(), O_CLOEXEC))
        , m_isThere(m_handle.isOpen()) {}
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile() {
        if (m_isThere)
            ::unlink(m_name.c_str());
    }

    bool isOpen() const { return m_handle.isOpen(); }

    bool fill(std::string_view bytes) {
        return ::fchmod(m_handle.descriptor(), 0600) == 0 && m_handle.write(bytes) &&
               ::fsync(m_handle.descriptor()) == 0 && m_handle.close();
    }

    bool moveTo(const fs::path& target) {
        if (::rename(m_name.c_str(), target.c_str()) != 0)
            return false;
        m_isThere = false;
        return true;
    }

private:
    std::string m_name;
    FileHandle m_handle;
    bool m_isThere;
};

/// Not every file system can sync a folder; those that cannot say EINVAL.
Outcome syncFolder(const fs::path& folder) {
    const FileHandle handle(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!handle.isOpen())
        return errno == EACCES ? Outcome() : failed(folder);
    if (::fsync(handle.descriptor()) != 0 && errno != EINVAL)
        return failed(folder);
    return {};
}

bool isInTheWay(const fs::path& target) {
    struct stat status = {};
    return ::lstat(target.c_str(), &status) == 0 && !S_ISREG(status.st_mode);
}

} // namespace

Outcome writeFileDurably(const fs::path& path, std::string_view bytes) {
    const fs::path target = linkTarget(path);
    if (isInTheWay(target))
        return tl::make_unexpected(FileError{FileErrorKind::NotRegular, 0, path});
    TemporaryFile file(target);
    if (!file.isOpen() || !file.fill(bytes) || !file.moveTo(target))
        return failed(path);
    return syncFolder(folderOf(target));
}

} // namespace orgwright
