// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/ancestor.h"

#include <algorithm>

namespace orgwright {
namespace {

/// Steps carry the millisecond in which they were made: two that agree in everything are one.
bool isSame(const StepRecord& a, const StepRecord& b) {
    return a.at == b.at && a.scenario == b.scenario && a.action == b.action && a.args == b.args;
}

} // namespace

Result<Plan> commonAncestor(const Document& ours, const Document& theirs) {
    const std::int64_t most = std::min(ours.history().last(), theirs.history().cursor());
    std::int64_t shared = 0;
    while (shared < most && isSame(ours.history().step(shared + 1), theirs.history().step(shared + 1)))
        ++shared;
    return theirs.planAfter(shared);
}

} // namespace orgwright
