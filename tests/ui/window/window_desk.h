// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/in/sample.h"
#include "tests/support/temp_folder.h"
#include "ui/canvas/org_canvas.h"
#include "ui/theme/theme.h"
#include "ui/window/file_actions.h"
#include "ui/window/main_window.h"
#include "ui/window/plan_page.h"

#include <QApplication>
#include <QSettings>
#include <QTest>
#include <gmock/gmock.h>

namespace orgwright::test {

/// The whole window on a copy of the sample plan, with settings of its own.
class WindowTest : public ::testing::Test {
protected:
    WindowTest() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                           QString::fromStdString(folder.path()));
        Theme::instance().setMotionReduced(true);
        IdSource ids(7);
        Document::create(path(), samplePlan(ids, *dateOf(2026, 11, 25)));
        window = std::make_unique<MainWindow>();
        window->resize(1366, 768);
        window->show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        window->files().openPlan(QString::fromStdString(path()));
        document().setBaselineGuard({});
        QObject::connect(&document(), &PlanDocument::failed, [](const QString& why) {
            ADD_FAILURE() << "the file failed: " << why.toStdString();
        });
        QObject::connect(&document(), &PlanDocument::refused,
                         [this](const QString& why) { refusal = why.toStdString(); });
        QApplication::processEvents();
    }

    std::string path() const { return folder.file("sample.orgplan"); }
    PlanPage& page() { return *window->page(); }
    PlanDocument& document() { return page().document(); }
    OrgCanvas& canvas() { return page().canvas(); }
    Selection& selection() { return page().workspace().selection; }

    PositionId keyed(std::string_view key) {
        for (const Position& row : document().org().positions()) {
            if (row.key == key)
                return row.id;
        }
        ADD_FAILURE() << "no position has the key " << key;
        return {};
    }
    const Position& row(std::string_view key) { return *document().org().find(keyed(key)); }
    std::int64_t steps() { return document().core().history().cursor(); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) {
        QTest::keyClick(&canvas(), key, with);
        QApplication::processEvents();
    }

    std::string refusal;
    testing::OwnStateHome state;
    testing::TempFolder folder;
    std::unique_ptr<MainWindow> window;
};

} // namespace orgwright::test
