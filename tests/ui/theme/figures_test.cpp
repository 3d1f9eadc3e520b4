// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/figures.h"
#include "ui/theme/typography.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <gmock/gmock.h>

namespace orgwright {
namespace {

using testing::DoubleNear;
using testing::Eq;

QString utf8(const char* text) {
    return QString::fromUtf8(text);
}

QImage painted(const QString& text, Qt::Alignment alignment) {
    QImage image(120, 24, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(typeFont(Type::PanelTitle));
    painter.setPen(Qt::black);
    paintFigures(painter, QRectF(0, 0, 120, 24), alignment, text);
    return image;
}

int firstInkedColumn(const QImage& image, int from) {
    for (int x = from; x < image.width(); ++x)
        for (int y = 0; y < image.height(); ++y)
            if (qGray(image.pixel(x, y)) < 128)
                return x;
    return -1;
}

TEST(FiguresWidth, IsTheSameForAllNumbersOfAsManyDigits) {
    for (Type type : {Type::PanelTitle, Type::Small, Type::Score}) {
        const QFont font = typeFont(type);
        EXPECT_THAT(figuresWidth(font, utf8("111")), DoubleNear(figuresWidth(font, utf8("888")), 1e-9));
        EXPECT_THAT(figuresWidth(font, utf8("€ 1.1 M")),
                    DoubleNear(figuresWidth(font, utf8("€ 8.4 M")), 1e-9));
    }
}

TEST(FiguresWidth, IsNotTheFontsOwn) {
    // The font is proportional: without cells the neighbours would move.
    const QFont font = typeFont(Type::Score);
    const QFontMetricsF metrics(font);
    EXPECT_LT(metrics.horizontalAdvance(utf8("111")) + 1, figuresWidth(font, utf8("111")));
}

TEST(FiguresWidth, LeavesWordsAsWideAsTheyAre) {
    const QFont font = typeFont(Type::Body);
    EXPECT_THAT(figuresWidth(font, utf8("people")),
                DoubleNear(QFontMetricsF(font).horizontalAdvance(utf8("people")), 1e-9));
    EXPECT_THAT(figuresWidth(font, QString()), Eq(0.0));
}

TEST(PaintFigures, KeepsWhatFollowsInItsPlaceWhileADigitChanges) {
    const int narrow = firstInkedColumn(painted(utf8("1    M"), Qt::AlignLeft | Qt::AlignVCenter), 20);
    const int wide = firstInkedColumn(painted(utf8("8    M"), Qt::AlignLeft | Qt::AlignVCenter), 20);
    EXPECT_GT(narrow, 0);
    EXPECT_THAT(narrow, Eq(wide));
}

TEST(PaintFigures, AlignsToTheRight) {
    const QImage image = painted(utf8("44"), Qt::AlignRight | Qt::AlignVCenter);
    EXPECT_GT(firstInkedColumn(image, 0), 90);
}

TEST(Typography, UsesTheShippedFaces) {
    EXPECT_THAT(QFontInfo(typeFont(Type::Body)).family(), Eq(utf8("Inter")));
    EXPECT_THAT(QFontInfo(typeFont(Type::PanelTitle)).weight(), Eq(QFont::DemiBold));
    EXPECT_THAT(QFontInfo(typeFont(Type::BodyMedium)).weight(), Eq(QFont::Medium));
    EXPECT_THAT(QFontInfo(stageFont(StageType::Headline, 1920, 1080)).family(), Eq(utf8("Inter Display")));
}

TEST(Typography, HasTheSizesOfTheSpecification) {
    EXPECT_THAT(typeFont(Type::Headline).pixelSize(), Eq(20));
    EXPECT_THAT(typeFont(Type::Body).pixelSize(), Eq(13));
    EXPECT_THAT(typeFont(Type::Caption).pixelSize(), Eq(11));
    EXPECT_THAT(lineHeight(Type::Headline), Eq(26));
    EXPECT_THAT(stageFont(StageType::Headline, 1920, 1080).pixelSize(), Eq(46));
    EXPECT_THAT(stageFont(StageType::Headline, 1024, 768).pixelSize(), Eq(32));
    EXPECT_THAT(stageFont(StageType::Secondary, 1024, 768).pixelSize(), Eq(16));
}

} // namespace
} // namespace orgwright
