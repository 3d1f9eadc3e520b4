// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <gmock/gmock.h>

namespace orgwright {
namespace {

using testing::Eq;
using testing::IsTrue;

constexpr char kUsed[] =
    "org-chart board scorecard changes history settings search undo redo eye eye-off present export "
    "import plus minus close chevron-down chevron-right chevron-left chevron-up ellipsis fit person "
    "people person-add pin tray filter folder file sheet lock trash pencil scissors paste copy "
    "arrow-right arrow-up link team colour levels focus fold unfold warning-triangle error-octagon "
    "ok-disc info check no bookmark print keyboard help moon sun monitor star move split calendar "
    "money layout-auto layout-wide layout-stacked layout-grid layout-left-right assistant save "
    "picture document zoom broken-ring";

int inkedPixels(const QImage& image) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 0;
    return count;
}

std::string utf8(const QString& text) {
    return text.toStdString();
}

TEST(Icons, HaveEveryNameTheProgramUses) {
    for (const QString& name : QString::fromLatin1(kUsed).split(QLatin1Char(' ')))
        EXPECT_TRUE(icons::exists(utf8(name))) << utf8(name);
}

TEST(Icons, AreLinesOnATwentyPixelGridWithoutFills) {
    for (const QString& name : icons::names()) {
        QFile file(QStringLiteral(":/orgwright/icons/%1.svg").arg(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        EXPECT_TRUE(svg.contains("viewBox=\"0 0 20 20\" fill=\"none\" stroke=\"currentColor\""))
            << utf8(name);
        EXPECT_TRUE(QSvgRenderer(svg).isValid()) << utf8(name);
    }
}

TEST(Icons, LeaveInkInTheAskedColourAndStayInsideTheirSquare) {
    for (const QString& name : icons::names()) {
        const QImage image = icons::pixmap(utf8(name), 20, Qt::red, 2.0).toImage();
        ASSERT_THAT(image.size(), Eq(QSize(40, 40))) << utf8(name);
        EXPECT_GT(inkedPixels(image), 20) << utf8(name);
        EXPECT_THAT(inkedPixels(image.copy(0, 0, 40, 1)) + inkedPixels(image.copy(0, 39, 40, 1)), Eq(0))
            << utf8(name);
    }
    const QImage plus = icons::pixmap("plus", 20, Qt::red).toImage();
    EXPECT_THAT(QColor(plus.pixel(10, 10)), Eq(QColor(Qt::red)));
}

TEST(Icons, AreSharpAtAnyDensity) {
    const QPixmap pixmap = icons::pixmap("search", 16, Qt::black, 1.25);
    EXPECT_THAT(pixmap.size(), Eq(QSize(20, 20)));
    EXPECT_THAT(pixmap.devicePixelRatio(), Eq(1.25));
    const QIcon icon = icons::icon("search");
    EXPECT_THAT(icon.pixmap(QSize(16, 16), 2.0).size(), Eq(QSize(32, 32)));
}

TEST(Icons, UnknownOnesAreEmptyInsteadOfACrash) {
    EXPECT_FALSE(icons::exists("no-such-icon"));
    EXPECT_THAT(inkedPixels(icons::pixmap("no-such-icon", 16, Qt::black).toImage()), Eq(0));
}

TEST(ApplicationIcon, ComesInTheUsualSizes) {
    const QIcon icon = icons::applicationIcon();
    EXPECT_THAT(icon.availableSizes().contains(QSize(16, 16)), IsTrue());
    EXPECT_THAT(icon.availableSizes().contains(QSize(256, 256)), IsTrue());
}

// For looking at: every icon at 14, 16 and 20 pixels, four times enlarged.
TEST(Icons, CanBeSavedAsASheet) {
    const QString folder = qEnvironmentVariable("ORGWRIGHT_SHOTS");
    if (folder.isEmpty())
        GTEST_SKIP() << "ORGWRIGHT_SHOTS names no folder to keep the picture in";
    const QStringList names = icons::names();
    constexpr int kColumns = 8;
    constexpr int kWidth = 240;
    constexpr int kHeight = 110;
    QImage sheet(kColumns * kWidth, (static_cast<int>(names.size()) / kColumns + 1) * kHeight,
                 QImage::Format_RGB32);
    sheet.fill(0xFBFAF8);
    QPainter painter(&sheet);
    for (int at = 0; at < names.size(); ++at) {
        int x = at % kColumns * kWidth + 8;
        const int y = at / kColumns * kHeight + 8;
        for (int size : {14, 16, 20}) {
            const QPixmap pixmap = icons::pixmap(utf8(names[at]), size, QColor(0x1D1C1A), 1.0);
            painter.drawPixmap(QRect(x, y, size * 4, size * 4), pixmap);
            x += size * 4 + 8;
        }
        painter.drawText(at % kColumns * kWidth + 8, y + 96, names[at]);
    }
    painter.end();
    EXPECT_TRUE(sheet.save(folder + QStringLiteral("/icons.png")));
}

} // namespace
} // namespace orgwright
