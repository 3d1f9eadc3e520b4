// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dialogs/import_desk.h"

#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QTableView>
#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

// The pictures are for people: with ORGWRIGHT_SHOTS naming a folder they are kept there. What is asserted is
// only that every area paints in each look.

struct Look {
    const char* name;
    ThemeMode mode;
};

void PrintTo(const Look& look, std::ostream* out) {
    *out << look.name;
}

const char* const kFaulty =
    "Position ID,Manager ID,Title,Name,FTE,Start date,Team,Cost\n"
    "P-1,,Chief Product Officer,Ines Okafor,1,2019-04-01,Product,310000\n"
    "P-2,P-1,\"Director, Booking\",Lee Chen,1,2020-02-30,Booking,190000\n"
    "P-3,P-4,\"EM, Schedules\",Dev Patel,1,2021-03-01,Booking,140000\n"
    "P-4,P-3,\"EM, Quotes\",Marta Kowal,1,2021-03-01,Booking,140000\n"
    "P-5,P-99,\"EM, Declarations\",Olu Adeyemi,half,2021-03-01,Customs,140000\n"
    "P-5,P-2,\"Lead PM, Tariffs\",Clara Weiss,1,2021-03-01,Customs,150000\n"
    "P-6,P-1,,Jonas Berg,0.8,2021-03-01,Customs,a lot\n"
    "P-7,P-7,\"<img src=x> and a title that goes on for very much longer than any column is wide\","
    "\xD7\x93\xD7\x95\xD7\x93 \xF0\x9F\x98\x80,1,2021-03-01,Customs,140000\n"
    "P-8,P-2,Analyst,Ada\xE2\x80\xAE Byron,1,2021-03-01,Data,90000\n";

class ImportPictures : public ::testing::TestWithParam<Look> {
protected:
    ImportPictures() { Theme::instance().setMode(GetParam().mode); }
    ~ImportPictures() override { Theme::instance().setMode(ThemeMode::System); }

    void keepAreas(const QString& path, const QString& name) {
        ImportDialog dialog(desk.document(), path);
        dialog.resize(1040, 680); // the test's screen is smaller than anybody's
        dialog.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
        ASSERT_TRUE(QTest::qWaitFor([&] { return ImportHand(dialog).columns().rowCount() > 0; }, 60'000));
        keep(dialog, name + QStringLiteral("-first"));
        for (const char* area : {"Columns", "Preview", "Problems", "Remarks"}) {
            for (auto* each : dialog.findChildren<QAbstractButton*>()) {
                if (!each->text().startsWith(QLatin1String(area)) ||
                    !qobject_cast<SegmentedControl*>(each->parentWidget()))
                    continue;
                each->click();
                keep(dialog, name + QLatin1Char('-') + QLatin1String(area));
            }
        }
    }
    void keep(QWidget& widget, const QString& name) {
        QApplication::processEvents();
        const QImage image = widget.grab().toImage();
        ASSERT_FALSE(image.isNull());
        const QString folder = qEnvironmentVariable("ORGWRIGHT_SHOTS");
        if (folder.isEmpty())
            return;
        const QLatin1String look(GetParam().name);
        EXPECT_TRUE(image.save(QStringLiteral("%1/import-%2-%3.png").arg(folder, name, look)));
    }
    QString real(const char* file) const {
        return qEnvironmentVariable("ORGWRIGHT_REAL_DATA") + QLatin1String("/organogram/") +
               QLatin1String(file);
    }
    static QByteArray bytesOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    ImportDesk desk;
};

TEST_P(ImportPictures, OfAFaultyFile) {
    keepAreas(desk.write(QStringLiteral("roster.csv"), kFaulty), QStringLiteral("faulty"));
}

TEST_P(ImportPictures, OfAManagerBeingChosenAndOfAllMended) {
    ImportDialog dialog(desk.document(), desk.write(QStringLiteral("roster.csv"), kFaulty));
    dialog.resize(1040, 680);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    ImportHand hand(dialog);
    QTableView* table = nullptr;
    for (auto* each : dialog.findChildren<QTableView*>())
        table = each->accessibleName().startsWith(QStringLiteral("What is wrong")) ? each : table;
    ASSERT_NE(table, nullptr);
    table->setCurrentIndex(table->model()->index(3, 0));
    QTest::keyClick(table, Qt::Key_F2);
    auto* line = table->findChild<QLineEdit*>();
    ASSERT_NE(line, nullptr);
    line->clear();
    QTest::keyClicks(line, QStringLiteral("em"));
    keep(dialog, QStringLiteral("choosing"));
    keep(*line->completer()->popup(), QStringLiteral("choices"));
    line->completer()->popup()->hide();
    QTest::keyClick(line, Qt::Key_Escape);
    hand.press(QStringLiteral("Mend all"));
    keep(dialog, QStringLiteral("mended"));
}

TEST_P(ImportPictures, OfAFileThatCannotBeRead) {
    ImportDialog dialog(desk.document(), desk.write(QStringLiteral("roster.csv"), {}));
    dialog.show();
    keep(dialog, QStringLiteral("trouble"));
}

TEST_P(ImportPictures, OfRealRosters) {
    if (qEnvironmentVariableIsEmpty("ORGWRIGHT_REAL_DATA"))
        GTEST_SKIP() << "ORGWRIGHT_REAL_DATA names no folder";
    keepAreas(real("department_of_health-2011-09-30-senior.csv"), QStringLiteral("health"));
    desk.import(bytesOf(real("environment_agency-2011-03-31-senior.csv")));
    keepAreas(real("environment_agency-2011-09-30-senior.csv"), QStringLiteral("update"));
}

INSTANTIATE_TEST_SUITE_P(Looks, ImportPictures,
                         ::testing::Values(Look{"light", ThemeMode::Light}, Look{"dark", ThemeMode::Dark}),
                         [](const auto& each) { return std::string(each.param.name); });

} // namespace
} // namespace orgwright::test
