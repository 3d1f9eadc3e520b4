// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/install.h"

#include <QApplication>
#include <gmock/gmock.h>

int main(int count, char** arguments) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8"); // what is typed and read here is English
    QApplication application(count, arguments);
    orgwright::theme::install(application);
    testing::InitGoogleMock(&count, arguments);
    return RUN_ALL_TESTS();
}
