// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/in/slide_template_reader.h"

#include <QString>

namespace orgwright {

/// Why a presentation gives no look, beginning with its name, and what to do.
QString sentence(const TemplateError& error, const QString& file);

} // namespace orgwright
