// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace orgwright {

/// Loads the program's words in the system's language, English plurals where there is no translation, and
/// Qt's own words where they are installed. Call once, right after the application is made. The resources
/// are those of the target that links this.
void installTranslation(QCoreApplication& application);

} // namespace orgwright
