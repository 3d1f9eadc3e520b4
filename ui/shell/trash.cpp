// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/trash.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace orgwright {

void makeRoomFor(const QString& path) {
    if (!QFileInfo::exists(path))
        return;
    // Where this folder is missing, Qt 6.4 takes the folder the program was started in for the trash.
    QDir().mkpath(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    if (!QFile::moveToTrash(path))
        QFile::remove(path);
}

} // namespace orgwright
