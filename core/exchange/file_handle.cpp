// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_handle.h"

#include <cerrno>

namespace orgwright {

bool FileHandle::write(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            errno = written == 0 ? ENOSPC : errno;
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

} // namespace orgwright
