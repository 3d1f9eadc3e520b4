// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

class QWidget;

namespace orgwright {

/// Says over `parent` what the machine or a plan file did and what to do next, and waits until it is read.
void tellFileTrouble(QWidget* parent, const StoreError& error);

} // namespace orgwright
