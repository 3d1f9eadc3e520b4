// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <unistd.h>
#include <utility>

namespace orgwright {

/// Owns a file descriptor; closes it unless `close` was called.
class FileHandle {
public:
    explicit FileHandle(int descriptor)
        : m_descriptor(descriptor) {}
    FileHandle(const FileHandle&) = delete;
    FileHandle& operator=(const FileHandle&) = delete;
    ~FileHandle() { close(); }

    bool isOpen() const { return m_descriptor >= 0; }
    int descriptor() const { return m_descriptor; }

    /// Whether the system took everything; errno says why not.
    bool close() {
        const int descriptor = std::exchange(m_descriptor, -1);
        return descriptor < 0 || ::close(descriptor) == 0;
    }

    /// Writes all of it, in as many pieces as it takes; false with errno set where it cannot.
    bool write(std::string_view bytes);

private:
    int m_descriptor;
};

} // namespace orgwright
