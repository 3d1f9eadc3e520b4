// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace orgwright {

// The stored form of a history step: each changed row with its fields before and after, by column name, so
// that steps written by an older schema can still be read. Numbers are zigzag varints, texts have their
// length before them, an XXH3 sum closes it. What is read is treated as hostile: everything is bounded and
// typed, and the sum is no proof of origin.

std::string encodedStep(const Changes& changes);

/// The changes of a step. The fields it does not name are the same on both sides of it and are taken from the
/// plan, which must be in the state right before or right after the step. Nothing where the bytes are no such
/// step or name a row that is not there. Whether the plan's fields are what the step expects is Plan::fits's
/// to say.
std::optional<Changes> decodedStep(std::string_view bytes, const Plan& plan);

std::string encodedArgs(const std::vector<std::string>& args);
/// Empty where the bytes are no list of texts.
std::vector<std::string> decodedArgs(std::string_view bytes);

} // namespace orgwright
