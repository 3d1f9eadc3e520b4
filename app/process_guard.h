// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace orgwright {

/// Whatever this process makes is for its owner alone (umask 077), and when it dies it leaves no core dump: a
/// plan names who moves and what people earn.
void guardProcess();

} // namespace orgwright
