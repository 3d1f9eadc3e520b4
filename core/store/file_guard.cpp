// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_guard.h"

#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <xxhash.h>

namespace orgwright {
namespace {

namespace fs = std::filesystem;

std::string privateFolder(const fs::path& folder) {
    std::error_code error;
    fs::create_directories(folder.parent_path(), error);
    if (::mkdir(folder.c_str(), 0700) != 0 && !fs::is_directory(folder, error))
        return {};
    return folder.string();
}

fs::path stateHome() {
    if (const char* given = std::getenv("XDG_STATE_HOME"); given && *given == '/')
        return given;
    if (const char* home = std::getenv("HOME"); home && *home == '/')
        return fs::path(home) / ".local" / "state";
    return {};
}

std::string lockPath(const std::string& path) {
    const std::string folder = stateFolder();
    if (folder.empty())
        return {};
    std::error_code error;
    std::string place = fs::weakly_canonical(path, error).string();
    if (place.empty())
        place = path;
    return fmt::format("{}/{:016x}.lock", folder,
                       static_cast<std::uint64_t>(XXH3_64bits(place.data(), place.size())));
}

} // namespace

std::optional<FileStamp> fileStamp(const std::string& path) {
    struct stat info {};
    if (::stat(path.c_str(), &info) != 0)
        return std::nullopt;
    return FileStamp{info.st_dev, info.st_ino, info.st_size,
                     info.st_mtim.tv_sec * 1'000'000'000LL + info.st_mtim.tv_nsec};
}

EditLock::~EditLock() {
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

EditLock::EditLock(EditLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_isHeld(std::exchange(other.m_isHeld, false)) {}

EditLock& EditLock::operator=(EditLock&& other) noexcept {
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_isHeld, other.m_isHeld);
    return *this;
}

EditLock EditLock::of(const std::string& path) {
    EditLock lock;
    const std::string name = lockPath(path);
    lock.m_descriptor = name.empty() ? -1 : ::open(name.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    lock.m_isHeld = lock.m_descriptor < 0 || ::flock(lock.m_descriptor, LOCK_EX | LOCK_NB) == 0;
    return lock;
}

std::string stateFolder() {
    const fs::path home = stateHome();
    return home.empty() ? std::string() : privateFolder(home / "orgwright");
}

} // namespace orgwright
