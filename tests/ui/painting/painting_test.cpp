// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/drawing_painter.h"
#include "ui/painting/pdf_writer.h"
#include "ui/painting/png_writer.h"

#include "core/drawing/chart_painter.h"
#include "core/drawing/export_page.h"
#include "tests/core/drawing/sample_org.h"
#include "ui/painting/shapes.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <gmock/gmock.h>

namespace orgwright {
namespace {

using namespace drawing;

Drawing sampleDrawing() {
    const SampleOrg org;
    ChartOptions options;
    options.today = {20261103};
    options.isGrowing = true;
    return exportPage(OrgChart(org.plan, kBaseline, options, sampleWords()),
                      {"One customs line", "", "Plan", "", 1, 1});
}

Drawing oneBox(Rect rect, Paint fill) {
    Drawing drawing;
    drawing.width = pixels(100);
    drawing.height = pixels(60);
    drawing.beginGroup({});
    Box box;
    box.rect = rect;
    box.fill = fill;
    drawing.add(box);
    drawing.endGroup();
    return drawing;
}

QRgb pixel(const QImage& image, int x, int y) {
    return image.pixel(x, y) | 0xFF000000U;
}

TEST(DrawingPainter, PutsThingsWhereTheyAre) {
    const Drawing drawing = oneBox({pixels(20), pixels(10), pixels(30), pixels(20)}, paint(Tone::Red));
    const QImage image = QImage::fromData(*writePng(drawing, lightPalette(), 2.0));
    ASSERT_EQ(image.size(), QSize(200, 120));
    const QRgb red = qtColour(lightPalette().colour(paint(Tone::Red))).rgb();
    const QRgb ground = qtColour(lightPalette().colour(paint(Tone::Canvas))).rgb();
    EXPECT_EQ(pixel(image, 40, 20), red);
    EXPECT_EQ(pixel(image, 99, 59), red);
    EXPECT_EQ(pixel(image, 39, 20), ground);
    EXPECT_EQ(pixel(image, 100, 30), ground);
}

TEST(DrawingPainter, LeavesThePainterAsItWas) {
    QImage image(100, 60, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.translate(3, 4);
    painter.setPen(Qt::red);
    const QTransform before = painter.transform();
    DrawingPainter().paint(painter, sampleDrawing(), lightPalette(),
                           {{0, 0, pixels(100), pixels(60)}, 1.0, {}});
    EXPECT_EQ(painter.transform(), before);
    EXPECT_EQ(painter.pen().color(), QColor(Qt::red));
    EXPECT_FALSE(painter.testRenderHint(QPainter::Antialiasing));
}

TEST(DrawingPainter, PaintsAPartAsItStandsInTheWhole) {
    const Drawing drawing = sampleDrawing();
    const Rect all{0, 0, drawing.width, drawing.height};
    const QSize size(drawing.width / kPixel, drawing.height / kPixel);
    const auto painted = [&](const Rect& visible, QPointF origin, const QRect& clip) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setClipRect(clip);
        DrawingPainter().paint(painter, drawing, lightPalette(), {visible, 1.0, origin});
        return image.copy(clip);
    };
    const QRect part(200, 120, 300, 200);
    const Rect visible{pixels(200), pixels(120), pixels(300), pixels(200)};
    EXPECT_EQ(painted(all, {0, 0}, part), painted(visible, part.topLeft(), part));
}

TEST(DrawingPainter, ShapesNoLabelTwiceInTheSameView) {
    const Drawing drawing = sampleDrawing();
    QImage image(800, 600, QImage::Format_RGB32);
    QPainter painter(&image);
    DrawingPainter drawingPainter;
    const PaintView view{{0, 0, drawing.width, drawing.height}, 0.5, {}};
    drawingPainter.paint(painter, drawing, lightPalette(), view);
    const std::size_t shaped = drawingPainter.labelsShaped();
    EXPECT_GT(shaped, 0u);
    drawingPainter.paint(painter, drawing, darkPalette(), {view.visible, 0.7, {5, 5}});
    EXPECT_EQ(drawingPainter.labelsShaped(), shaped);
}

TEST(WritePng, GivesTheSameBytesTwice) {
    EXPECT_EQ(*writePng(sampleDrawing(), printPalette(), 1.5),
              *writePng(sampleDrawing(), printPalette(), 1.5));
}

TEST(WritePng, RefusesWhatIsTooLargeAndOffersWhatFits) {
    Drawing drawing = oneBox({0, 0, 8, 8}, paint(Tone::Ink));
    drawing.width = pixels(100'000);
    drawing.height = pixels(100);
    const auto refused = writePng(drawing, lightPalette(), 1.0);
    ASSERT_FALSE(refused);
    EXPECT_DOUBLE_EQ(refused.error().largestScale, 0.32);
    drawing.width = drawing.height = pixels(10'000);
    EXPECT_NEAR(largestPngScale(drawing), 1.41, 0.001);
}

TEST(TilingFor, CoversTheDrawingWithOverlap) {
    Drawing drawing;
    drawing.width = pixels(2000);
    drawing.height = pixels(500);
    PageSetup setup;
    setup.paper = PageSetup::Paper::Tiled;
    const Tiling tiling = tilingFor(drawing, setup);
    const double room = pageRoom(setup).width();
    const double overlap = setup.overlap / 25.4 * 96;
    EXPECT_EQ(tiling.rows, 1);
    EXPECT_GE(room + (tiling.columns - 1) * (room - overlap), 2000);
    EXPECT_LT(room + (tiling.columns - 2) * (room - overlap), 2000);
}

/// What a foreign program says of the document, or nothing where it is not installed.
QString told(const char* program, const QStringList& arguments, const QByteArray& pdf) {
    const QString path = QStandardPaths::findExecutable(QString::fromLatin1(program));
    if (path.isEmpty())
        return {};
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QStringList all = arguments;
    all.replaceInStrings(QStringLiteral("%"), file.fileName());
    QProcess process;
    process.start(path, all);
    process.waitForFinished();
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

TEST(WritePdf, GivesTheSameBytesTwiceAndTellsNothingElse) {
    const QByteArray pdf = writePdf({sampleDrawing()}, printPalette(), {}, QStringLiteral("Plan"));
    EXPECT_EQ(pdf, writePdf({sampleDrawing()}, printPalette(), {}, QStringLiteral("Plan")));
    EXPECT_TRUE(pdf.contains("/CreationDate (D:20000101000000"));
    EXPECT_FALSE(pdf.contains("/Author"));
    for (const char* word : {"/home", "/tmp", "/root"})
        EXPECT_FALSE(pdf.contains(word)) << word;
}

TEST(WritePdf, KeepsTextAsTextInEmbeddedFonts) {
    const QByteArray pdf = writePdf({sampleDrawing()}, printPalette(), {}, QStringLiteral("Plan"));
    const QString text = told("pdftotext", {QStringLiteral("%"), QStringLiteral("-")}, pdf);
    const QString fonts = told("pdffonts", {QStringLiteral("%")}, pdf);
    if (text.isEmpty() || fonts.isEmpty())
        GTEST_SKIP() << "poppler-utils is not installed";
    for (const char* words :
         {"Ana Ruiz", "Piotr Zielinski", "Open 63 days", "One customs line", "Designer 18"})
        EXPECT_TRUE(text.contains(QLatin1String(words))) << words;
    const QStringList rows = fonts.split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
    EXPECT_GE(rows.size(), 2);
    for (const QString& row : rows)
        EXPECT_TRUE(row.contains(QLatin1String("Inter")) && row.contains(QLatin1String(" yes ")))
            << row.toStdString();
}

/// Inter has glyphs for a raised colon, for × between digits and for arrows that stand for no character.
TEST(WritePdf, KeepsWhatTheFontWouldPutAnotherGlyphFor) {
    const std::string words = "Option B: one (QA-EU) 3x9 -> A+B @HQ";
    for (const Role role : {Role::CardTitle, Role::PageHeadline}) {
        Drawing drawing;
        drawing.width = pixels(600);
        drawing.height = pixels(60);
        drawing.beginGroup({});
        Text run;
        run.role = role;
        run.at = {pixels(10), pixels(30)};
        run.paint = paint(Tone::Ink);
        drawing.add(run, words);
        drawing.endGroup();
        const QByteArray pdf = writePdf({drawing}, printPalette(), {}, QString());
        const QString text = told("pdftotext", {QStringLiteral("%"), QStringLiteral("-")}, pdf);
        if (text.isEmpty())
            GTEST_SKIP() << "poppler-utils is not installed";
        EXPECT_EQ(text.trimmed().toStdString(), words);
    }
}

TEST(WritePdf, PutsEachDrawingOnItsPageAndLinksThem) {
    Drawing first = sampleDrawing();
    first.links.push_back({{pixels(100), pixels(100), pixels(200), pixels(40)}, 1});
    Drawing second = sampleDrawing();
    second.links.push_back({{pixels(10), pixels(10), pixels(20), pixels(20)}, 0});
    second.links.push_back({{pixels(10), pixels(10), pixels(20), pixels(20)}, 7});
    const QByteArray pdf = writePdf({first, second}, printPalette(), {}, QStringLiteral("Plan"));
    EXPECT_EQ(pdf.count("/Subtype /Link"), 2);
    const QString info = told("pdfinfo", {QStringLiteral("-dests"), QStringLiteral("%")}, pdf);
    if (info.isEmpty())
        GTEST_SKIP() << "poppler-utils is not installed";
    const QString pages = told("pdfinfo", {QStringLiteral("%")}, pdf);
    EXPECT_TRUE(pages.contains(QRegularExpression(QStringLiteral("Pages: +2\\n")))) << pages.toStdString();
}

TEST(WritePdf, CutsALargeDrawingIntoNamedTiles) {
    PageSetup setup;
    setup.paper = PageSetup::Paper::Tiled;
    setup.tileName = [](int row, int column, int, int) {
        return QStringLiteral("row %1, column %2").arg(row).arg(column);
    };
    const Drawing drawing = sampleDrawing();
    const QByteArray pdf = writePdf({drawing}, printPalette(), setup, QStringLiteral("Plan"));
    const QString text = told("pdftotext", {QStringLiteral("%"), QStringLiteral("-")}, pdf);
    if (text.isEmpty())
        GTEST_SKIP() << "poppler-utils is not installed";
    const Tiling tiling = tilingFor(drawing, setup);
    EXPECT_GE(tiling.columns, 2);
    EXPECT_TRUE(text.contains(QStringLiteral("row 1, column %1").arg(tiling.columns)));
    EXPECT_EQ(text.count(QLatin1Char('\f')), tiling.rows * tiling.columns);
}

} // namespace
} // namespace orgwright
