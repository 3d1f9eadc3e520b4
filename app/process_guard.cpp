// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process_guard.h"

#include <algorithm>
#include <sys/resource.h>
#include <sys/stat.h>

namespace orgwright {

void guardProcess() {
    ::umask(077);
    // A limit of one byte also stops dumps that the kernel pipes to a program, which a limit of zero does
    // not.
    rlimit limit{};
    ::getrlimit(RLIMIT_CORE, &limit);
    limit.rlim_max = std::min<rlim_t>(limit.rlim_max, 1);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_CORE, &limit);
}

} // namespace orgwright
