// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_error.h"

#include <cerrno>

namespace orgwright {
namespace {

FileErrorKind kindOf(int code) {
    switch (code) {
    case ENOENT:
    case ENOTDIR:
        return FileErrorKind::NotFound;
    case EACCES:
    case EPERM:
    case EROFS:
        return FileErrorKind::NotAllowed;
    case EISDIR:
    case ENXIO:
    case ENODEV:
        return FileErrorKind::NotRegular;
    case ENOSPC:
    case EDQUOT:
        return FileErrorKind::NoSpace;
    case EFBIG:
        return FileErrorKind::TooLarge;
    default:
        return FileErrorKind::MachineFailure;
    }
}

} // namespace

FileError fileError(const std::filesystem::path& path, int code) {
    return {kindOf(code), code, path};
}

} // namespace orgwright
