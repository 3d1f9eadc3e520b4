// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace orgwright {

/// Asks for the passphrase of a sealed copy, again while it is wrong, and where the opened plan shall be
/// kept. The plan's path; empty: given up.
QString askToUnseal(QWidget* parent, const QString& path);

} // namespace orgwright
