// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/run_window.h"

#include "ui/shell/preferences.h"
#include "ui/window/file_actions.h"
#include "ui/window/main_window.h"
#include "ui/window/single_instance.h"

#include <QApplication>
#include <QFileInfo>

namespace orgwright {
namespace {

void take(MainWindow& window, const QStringList& files) {
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
    if (!files.isEmpty())
        window.files().importRoster(files.front());
}

} // namespace

int runWindow(QApplication& application, const QStringList& files) {
    QStringList absolute;
    for (const QString& file : files)
        absolute << QFileInfo(file).absoluteFilePath();
    if (SingleInstance::handedOver(absolute))
        return 0;
    Preferences().apply();
    MainWindow window;
    SingleInstance instance;
    QObject::connect(&instance, &SingleInstance::asked, &window,
                     [&](const QStringList& asked) { take(window, asked); });
    instance.listen();
    window.show();
    if (!absolute.isEmpty())
        take(window, absolute);
    return QApplication::exec();
}

} // namespace orgwright
