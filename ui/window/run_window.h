// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QApplication;

namespace orgwright {

/// Opens the window, on the first of these files where there is one, and runs it until it is closed; returns
/// the exit status. Where a window of this user is open already, that one takes the files and this returns at
/// once.
int runWindow(QApplication& application, const QStringList& files);

} // namespace orgwright
