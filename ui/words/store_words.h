// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

#include <QString>

namespace orgwright {

/// What the machine or a plan file did, beginning with the file's name, and what to do next.
QString sentence(const StoreError& error);

/// Why a document that is open can only be read, and what to do about it.
QString readOnlySentence(StoreFault reason);

} // namespace orgwright
