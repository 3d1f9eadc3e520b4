// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/gallery.h"

#include "ui/theme/theme.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/toast_host.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QToolTip>
#include <QVBoxLayout>
#include <gmock/gmock.h>
#include <memory>

namespace orgwright {
namespace {

QString utf8(const char* text) {
    return QString::fromUtf8(text);
}

void save(const QImage& image, const QString& name) {
    const QString folder = qEnvironmentVariable("ORGWRIGHT_SHOTS");
    if (folder.isEmpty())
        return;
    EXPECT_TRUE(image.save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
}

QImage shot(QWidget& widget) {
    widget.show();
    QApplication::processEvents();
    return widget.grab().toImage();
}

class Gallery : public testing::TestWithParam<ThemeMode> {
protected:
    Gallery() { Theme::instance().setMode(GetParam()); }
    ~Gallery() override {
        Theme::instance().setMode(ThemeMode::System);
        Theme::instance().setTextScale(100);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
    QString name(const char* part) const {
        return utf8(part) + (GetParam() == ThemeMode::Dark ? utf8("-dark") : utf8("-light"));
    }
};

TEST_P(Gallery, ShowsOneOfEverythingOnTheGroundsOfTheTheme) {
    const std::unique_ptr<QWidget> gallery(makeGallery());
    gallery->resize(1366, 1000);
    ToastHost toasts(*gallery, 80);
    toasts.refuse(utf8("Lee Chen already reports to this branch"), utf8("Show"), [] {});
    const QImage image = shot(*gallery);
    save(image, name("gallery"));
    EXPECT_EQ(image.pixelColor(2, 2), colours().panel);
    EXPECT_EQ(image.pixelColor(2, 60), colours().canvas);
}

TEST_P(Gallery, FollowsAChangeOfThemeWhileItStands) {
    const std::unique_ptr<QWidget> gallery(makeGallery());
    gallery->resize(1366, 1000);
    shot(*gallery);
    Theme::instance().setMode(GetParam() == ThemeMode::Dark ? ThemeMode::Light : ThemeMode::Dark);
    const QImage image = shot(*gallery);
    save(image, name("switched-from"));
    EXPECT_EQ(image.pixelColor(2, 2), colours().panel);
}

TEST_P(Gallery, GrowsWithTheText) {
    const std::unique_ptr<QWidget> gallery(makeGallery());
    const int before = gallery->sizeHint().height();
    Theme::instance().setTextScale(150);
    const std::unique_ptr<QWidget> grown(makeGallery());
    EXPECT_GT(grown->sizeHint().height(), before * 13 / 10);
    grown->resize(2050, 1500);
    save(shot(*grown), name("gallery-150"));
}

TEST_P(Gallery, IsMirroredFromRightToLeft) {
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const std::unique_ptr<QWidget> gallery(makeGallery());
    gallery->resize(1366, 1000);
    save(shot(*gallery), name("gallery-rtl"));
}

TEST_P(Gallery, HasMenusAndDialogsInTheLook) {
    QMenu menu;
    menu.addSection(utf8("Branch"));
    menu.addAction(utf8("Add a report"))->setShortcut(QKeySequence(Qt::Key_Insert));
    menu.addAction(utf8("Move to another manager"))->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
    QAction* checked = menu.addAction(utf8("Show assistants"));
    checked->setCheckable(true);
    checked->setChecked(true);
    menu.addSeparator();
    menu.addMenu(utf8("Lay out"))->addAction(utf8("Wide"));
    menu.addAction(utf8("Close the position"))->setEnabled(false);
    menu.setActiveAction(menu.actions().at(2));
    save(shot(menu), name("menu"));
    Dialog dialog(utf8("Close this position?"));
    dialog.setIntroduction(utf8("Yuki Tanaka has three reports. Say who they report to from FY27 Q2."));
    dialog.body()->addWidget(new QLineEdit(utf8("Lee Chen")));
    dialog.setRemark(utf8("Lee Chen would have 12 reports"), true);
    dialog.setCancel(utf8("Cancel"));
    dialog.setPrimary(utf8("Close position"));
    save(shot(dialog), name("dialog"));
    EXPECT_GE(menu.sizeHint().width(), 200);
}

TEST_P(Gallery, HasQtsOwnPopupsInTheLook) {
    QComboBox combo;
    combo.addItems({utf8("Rotterdam"), utf8("Lisbon"), utf8("Gdansk")});
    combo.show();
    combo.showPopup();
    QApplication::processEvents();
    const QImage list = combo.view()->window()->grab().toImage();
    save(list, name("combo-list"));
    EXPECT_EQ(list.pixelColor(list.width() / 2, 6), colours().raised);
    combo.hidePopup();
    QMessageBox box(QMessageBox::Warning, utf8("Orgwright"),
                    utf8("<b>This file</b> was changed by another program."),
                    QMessageBox::Ok | QMessageBox::Cancel);
    save(shot(box), name("message-box"));
    QToolTip::showText(QPoint(20, 20), utf8("Reports to Ana Ruiz and Piotr Zielinski, span 3 to 4"));
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (widget->inherits("QTipLabel"))
            save(shot(*widget), name("tooltip"));
    QToolTip::hideText();
}

INSTANTIATE_TEST_SUITE_P(LightAndDark, Gallery, testing::Values(ThemeMode::Light, ThemeMode::Dark));

} // namespace
} // namespace orgwright
