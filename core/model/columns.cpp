// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/columns.h"

namespace orgwright::columns {

bool isId(std::int64_t n) {
    return n >= 0;
}

bool isFte(std::int64_t n) {
    return n >= 0 && n <= kMostFte.basisPoints;
}

bool isMoney(std::int64_t n) {
    return n >= -kMostMoney.minor && n <= kMostMoney.minor;
}

bool isDay(std::int64_t n) {
    return isDate(n);
}

bool isQuarter(std::int64_t n) {
    return n == 0 || (n >= 4000 && n < 40000);
}

bool isShare(std::int64_t n) {
    return n >= 0 && n <= kWhole.basisPoints;
}

bool isKind(std::int64_t n) {
    return n >= 0 && n <= static_cast<std::int64_t>(Kind::LockedScore);
}

bool isAny(std::int64_t) {
    return true;
}

bool isRank(std::int64_t n) {
    constexpr std::int64_t kFarthest = std::int64_t{1} << 61;
    return n >= -kFarthest && n <= kFarthest;
}

} // namespace orgwright::columns
