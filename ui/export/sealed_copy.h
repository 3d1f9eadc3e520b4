// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "ui/export/plan_export.h"

#include <QString>
#include <string>

namespace orgwright {

/// Whether the file there is a sealed copy; false where it cannot be read.
bool isSealedFile(const std::string& path);

/// Writes the plan, without history, sealed by the passphrase: readable by its owner only; all or nothing; a
/// plan that stands there is not replaced. Its plain form is in the user's own run-time folder for a moment,
/// or where there is none beside the result, and in no public temporary folder. Takes about half a second.
tl::expected<void, ExportFailure> writeSealedCopy(const Plan& plan, const std::string& passphrase,
                                                  const std::string& path);

/// The bytes of the plan file in a sealed copy; they are as little to be trusted as any other file. Takes
/// about half a second.
tl::expected<QByteArray, ExportFailure> openSealedCopy(const std::string& path,
                                                       const std::string& passphrase);

} // namespace orgwright
