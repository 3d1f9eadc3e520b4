// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/file_reader.h"

#include "core/exchange/file_handle.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace orgwright {
namespace {

using Bytes = tl::expected<std::string, FileError>;

tl::unexpected<FileError> tooLarge(const std::filesystem::path& path) {
    return tl::make_unexpected(FileError{FileErrorKind::TooLarge, EFBIG, path});
}

/// Fills as much of `space` as there is; the bytes read, or -1.
ssize_t readFully(int descriptor, char* space, std::size_t size) {
    std::size_t filled = 0;
    while (filled < size) {
        const ssize_t count = ::read(descriptor, space + filled, size - filled);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return -1;
        if (count == 0)
            break;
        filled += static_cast<std::size_t>(count);
    }
    return static_cast<ssize_t>(filled);
}

/// Reads to the end, whatever size the system had named, and one byte past the bound to know of it.
Bytes readAll(const FileHandle& file, const std::filesystem::path& path, std::size_t sizeNamed,
              std::size_t most) {
    std::string bytes;
    std::size_t space = std::min(sizeNamed, most) + 1;
    for (;;) {
        const std::size_t filled = bytes.size();
        bytes.resize(filled + space);
        const ssize_t count = readFully(file.descriptor(), bytes.data() + filled, space);
        if (count < 0)
            return tl::make_unexpected(fileError(path, errno));
        bytes.resize(filled + static_cast<std::size_t>(count));
        if (bytes.size() > most)
            return tooLarge(path);
        if (static_cast<std::size_t>(count) < space)
            return bytes;
        space = std::min(bytes.size() + 4096, most + 1 - bytes.size());
    }
}

} // namespace

Bytes readFile(const std::filesystem::path& path, std::size_t mostBytes) {
    struct stat status = {};
    // Asked before opening, since opening alone does something to some devices, and again after, since it may
    // be another by then.
    if (::stat(path.c_str(), &status) != 0)
        return tl::make_unexpected(fileError(path, errno));
    if (!S_ISREG(status.st_mode))
        return tl::make_unexpected(FileError{FileErrorKind::NotRegular, 0, path});
    const FileHandle file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (!file.isOpen() || ::fstat(file.descriptor(), &status) != 0)
        return tl::make_unexpected(fileError(path, errno));
    if (!S_ISREG(status.st_mode))
        return tl::make_unexpected(FileError{FileErrorKind::NotRegular, 0, path});
    const auto size = static_cast<std::size_t>(status.st_size);
    if (size > mostBytes)
        return tooLarge(path);
    return readAll(file, path, size, mostBytes);
}

} // namespace orgwright
