// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/discretion.h"

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

namespace orgwright::cli {

/// What a verb that writes for others was told about confidential things.
struct DiscretionOptions {
    std::vector<std::string> revealed;
    std::vector<std::string> hidden;
    bool hidesNames = false; ///< short for hiding "names"

    /// What the plan lets others see, with what is revealed and without what is hidden.
    Discretion over(const Settings& settings) const;
};

/// --reveal, --hide and --hide-names.
void addDiscretion(CLI::App& verb, DiscretionOptions& options);

} // namespace orgwright::cli
