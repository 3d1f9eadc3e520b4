// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/plan_export.h"

#include "core/exchange/in/sample.h"
#include "tests/support/plan_builder.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/export/foreign.h"

#include <QImage>
#include <algorithm>
#include <gmock/gmock.h>
#include <sys/stat.h>
#include <unistd.h>

namespace orgwright {
namespace {

using orgwright::test::readBy;
using orgwright::testing::bytesOf;
using orgwright::testing::overwrite;
using orgwright::testing::PlanBuilder;
using orgwright::testing::positionTitled;
using orgwright::testing::TempFolder;
using ::testing::HasSubstr;
using ::testing::Not;
using Split = ExportPaper::Split;
using Cause = ExportFailure::Cause;

constexpr ExportFormat kAll[] = {ExportFormat::Svg, ExportFormat::Pdf,  ExportFormat::Png,
                                 ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Json};

constexpr ScenarioId kOption{2};

Plan samplePlan() {
    IdSource ids(7);
    return samplePlan(ids, Date{20261103});
}

ExportRequest requestFor(ExportFormat format) {
    ExportRequest request;
    request.format = format;
    request.pngScale = 1;
    request.discretion = kEverything;
    return request;
}

/// Writes the export into the folder; its path.
std::string written(const TempFolder& folder, const Plan& plan, const ExportRequest& request) {
    const std::string path = folder.file("out." + endingOf(request.format).toStdString());
    const auto prepared = prepareExport(plan, kBaseline, request);
    EXPECT_TRUE(prepared) << prepared.error().sentence.toStdString();
    const auto done = writeExport(*prepared, path);
    EXPECT_TRUE(done) << done.error().sentence.toStdString();
    return path;
}

std::string exported(const Plan& plan, const ExportRequest& request) {
    const TempFolder folder;
    return bytesOf(written(folder, plan, request));
}

/// The document's text as another program reads it; `page` from 1, 0: all.
std::string pdfText(const std::string& path, int page = 0) {
    QStringList arguments{QStringLiteral("-raw")};
    if (page > 0)
        arguments << QStringLiteral("-f") << QString::number(page) << QStringLiteral("-l")
                  << QString::number(page);
    arguments << QString::fromStdString(path) << QStringLiteral("-");
    return readBy("pdftotext", arguments).value_or("");
}

std::string pdfInfo(const std::string& path) {
    return readBy("pdfinfo", {QString::fromStdString(path)}).value_or("");
}

TEST(PlanExport, GivesTheSameBytesTwice) {
    const Plan plan = samplePlan();
    for (const ExportFormat format : kAll)
        EXPECT_TRUE(exported(plan, requestFor(format)) == exported(plan, requestFor(format)))
            << endingOf(format).toStdString();
}

TEST(PlanExport, TellsNothingOfTheMachineOrItsUser) {
    char host[256] = {};
    ASSERT_EQ(::gethostname(host, sizeof host - 1), 0);
    const TempFolder folder;
    const Plan plan = samplePlan();
    for (const ExportFormat format : kAll) {
        const std::string bytes = bytesOf(written(folder, plan, requestFor(format)));
        EXPECT_THAT(bytes, Not(HasSubstr(folder.path()))) << endingOf(format).toStdString();
        // A short name may well occur by chance.
        EXPECT_TRUE(std::string_view(host).size() < 5 || bytes.find(host) == std::string::npos);
        EXPECT_THAT(bytes, Not(HasSubstr("/home/")));
    }
}

TEST(PlanExport, WritesFilesForTheirOwnerAlone) {
    const TempFolder folder;
    for (const ExportFormat format : kAll) {
        const std::string path = written(folder, samplePlan(), requestFor(format));
        struct stat status = {};
        ASSERT_EQ(::stat(path.c_str(), &status), 0);
        EXPECT_EQ(status.st_mode & 0777, 0600u) << path;
    }
}

TEST(PlanExport, SvgIsReadByOthersAndSaysWhoIsWho) {
    ORGWRIGHT_NEEDS_PROGRAM("rsvg-convert");
    const TempFolder folder;
    const std::string path = written(folder, samplePlan(), requestFor(ExportFormat::Svg));
    const QString picture = QString::fromStdString(folder.file("read.png"));
    ASSERT_TRUE(readBy("rsvg-convert", {QStringLiteral("-w"), QStringLiteral("1200"), QStringLiteral("-o"),
                                        picture, QString::fromStdString(path)}));
    EXPECT_EQ(QImage(picture).width(), 1200);
    EXPECT_THAT(bytesOf(path), HasSubstr(">Ruben Stoffels<"));
}

TEST(PlanExport, PdfKeepsTextAsTextAndEachName) {
    ORGWRIGHT_NEEDS_PROGRAM("pdftotext");
    const TempFolder folder;
    const Plan plan = samplePlan();
    const std::string path = written(folder, plan, requestFor(ExportFormat::Pdf));
    std::string text = pdfText(path);
    for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos;) {
        if (at > 0 && text[at - 1] == '-')
            text.erase(at, 1);
        else
            text[at] = ' ';
    }
    for (const Person& person : plan.people()) {
        const Org& org = plan.org(kBaseline);
        const auto seats = org.seats(person.id);
        const bool isShown =
            !seats.empty() && org.find(org.find(seats.front().id)->position)->place == Place::Chart;
        EXPECT_TRUE(!isShown || text.find(person.name) != std::string::npos) << person.name.view();
    }
    EXPECT_THAT(pdfInfo(path), HasSubstr("(A4)"));
    EXPECT_THAT(pdfInfo(path), HasSubstr("Pages:           1"));
    EXPECT_THAT(pdfInfo(path), Not(HasSubstr("Author")));
}

TEST(PlanExport, PdfTilesTheChartOverSheetsOfTheChosenPaper) {
    ORGWRIGHT_NEEDS_PROGRAM("pdfinfo");
    const TempFolder folder;
    ExportRequest request = requestFor(ExportFormat::Pdf);
    request.paper.split = Split::Tiled;
    request.paper.size = QPageSize::A3;
    const std::string path = written(folder, samplePlan(), request);
    EXPECT_THAT(pdfInfo(path), HasSubstr("1191 x 842 pts (A3)"));
    EXPECT_THAT(pdfInfo(path), Not(HasSubstr("Pages:           1\n")));
    EXPECT_THAT(pdfText(path, 1), HasSubstr("row 1 of"));
}

TEST(PlanExport, PdfPagesPerManagerReferToEachOther) {
    ORGWRIGHT_NEEDS_PROGRAM("pdftotext");
    const TempFolder folder;
    ExportRequest request = requestFor(ExportFormat::Pdf);
    request.paper.split = Split::PerManager;
    request.paper.levelsPerPage = 2;
    const Plan plan =
        PlanBuilder().position("CEO").under("CEO", "CTO", "CFO").under("CTO", "Dev").seat("CTO", "Ann Bell");
    const std::string path = written(folder, plan, request);
    EXPECT_THAT(pdfInfo(path), HasSubstr("Pages:           2"));
    EXPECT_THAT(pdfText(path, 1), HasSubstr("on page 2"));
    EXPECT_THAT(pdfText(path, 1), Not(HasSubstr("Dev")));
    EXPECT_THAT(pdfText(path, 2), HasSubstr("continued from page 1"));
    EXPECT_THAT(pdfText(path, 2), HasSubstr("Ann Bell"));
    EXPECT_THAT(pdfText(path, 2), HasSubstr("2 / 2"));
    const std::string bytes = bytesOf(path);
    std::size_t links = 0;
    for (std::size_t at = bytes.find("/Link"); at != std::string::npos; at = bytes.find("/Link", at + 1))
        ++links;
    EXPECT_EQ(links, 2u) << "one there and one back";
}

TEST(PlanExport, PicturesNeverShowPay) {
    const Plan plan = PlanBuilder().position("CEO").costing(123'456'00).seat("CEO", "Ann");
    for (const ExportFormat format : {ExportFormat::Svg, ExportFormat::Json}) {
        EXPECT_THAT(exported(plan, requestFor(format)), Not(HasSubstr("123456")));
        EXPECT_THAT(exported(plan, requestFor(format)), Not(HasSubstr("123,456")));
    }
    EXPECT_THAT(exported(plan, requestFor(ExportFormat::Csv)), HasSubstr("123456"));
}

TEST(PlanExport, LeavesOutWhatIsHidden) {
    Plan plan = PlanBuilder().position("CEO").costing(123'456'00).seat("CEO", "Ann Bell");
    for (const ExportFormat format : kAll) {
        ExportRequest request = requestFor(format);
        request.discretion.names = false;
        request.discretion.pay = false;
        const std::string bytes = exported(plan, request);
        EXPECT_THAT(bytes, Not(HasSubstr("Ann Bell"))) << endingOf(format).toStdString();
        EXPECT_THAT(bytes, Not(HasSubstr("123456"))) << endingOf(format).toStdString();
    }
    ExportRequest request = requestFor(ExportFormat::Csv);
    request.discretion.names = false;
    EXPECT_THAT(exported(plan, request), HasSubstr("123456")) << "the one does not hide the other";
}

TEST(PlanExport, HidesNamesInHeadlinesToo) {
    const Plan plan = PlanBuilder().position("CEO").under("CEO", "CTO").seat("CEO", "Ann Bell");
    ExportRequest request = requestFor(ExportFormat::Svg);
    request.chart.root = positionTitled(plan, "CEO");
    EXPECT_THAT(exported(plan, request), HasSubstr("Ann Bell · 2 positions"));
    request.discretion.names = false;
    EXPECT_THAT(exported(plan, request), Not(HasSubstr("Bell")));
    EXPECT_THAT(exported(plan, request), HasSubstr("Names hidden"));
}

TEST(PlanExport, CsvIsReadByOthersRowByRow) {
    ORGWRIGHT_NEEDS_PROGRAM("python3");
    const TempFolder folder;
    const std::string path = written(folder, samplePlan(), requestFor(ExportFormat::Csv));
    const QString script =
        QStringLiteral("import csv, sys\n"
                       "rows = list(csv.DictReader(open(sys.argv[1], encoding='utf-8-sig')))\n"
                       "print(len({row['Position ID'] for row in rows}))\n"
                       "print([row['Name'] for row in rows if row['Title'] == 'Head of Billing'])");
    const auto told = readBy("python3", {QStringLiteral("-c"), script, QString::fromStdString(path)});
    EXPECT_EQ(told,
              std::to_string(samplePlan().org(kBaseline).positions().size()) + "\n['Ruben Stoffels']\n");
}

TEST(PlanExport, XlsxHoldsPositionsAndTeams) {
    ORGWRIGHT_NEEDS_PROGRAM("python3");
    const TempFolder folder;
    const std::string path = written(folder, samplePlan(), requestFor(ExportFormat::Xlsx));
    const QString script = QStringLiteral("import re, sys, zipfile\n"
                                          "book = zipfile.ZipFile(sys.argv[1])\n"
                                          "assert book.testzip() is None\n"
                                          "text = book.read('xl/workbook.xml').decode()\n"
                                          "print(re.findall('<sheet name=\"(.*?)\"', text))");
    const auto told = readBy("python3", {QStringLiteral("-c"), script, QString::fromStdString(path)});
    EXPECT_EQ(told, "['Positions', 'Teams']\n");
}

TEST(PlanExport, OfTeamsIsATableOfTeams) {
    const Plan plan = PlanBuilder().position("CEO").team("Billing");
    ExportRequest request = requestFor(ExportFormat::Csv);
    request.view = ExportView::Teams;
    EXPECT_THAT(exported(plan, request), HasSubstr("Billing"));
    EXPECT_THAT(exported(plan, request), Not(HasSubstr("CEO")));
}

TEST(PlanExport, OfTeamsAsAPictureDrawsThemWithPeopleAndLead) {
    const Plan plan = PlanBuilder()
                          .team("Product")
                          .team("Billing", "Product")
                          .position("CEO")
                          .under("CEO", "Clerk", "Second clerk", "Third clerk")
                          .seat("CEO", "Ada Moor")
                          .member("Clerk", "Billing")
                          .member("Second clerk", "Billing")
                          .lead("Product", "CEO");
    ExportRequest request = requestFor(ExportFormat::Svg);
    request.view = ExportView::Teams;
    const std::string svg = exported(plan, request);
    for (const char* words : {"Product", "Billing", "2 people · Ada Moor", "2 people · No lead",
                              "2 teams, 2 layers", "2 positions are in no team", "parts"})
        EXPECT_THAT(svg, HasSubstr(words));
    EXPECT_THAT(svg, Not(HasSubstr("lerk")));
    request.discretion.names = false;
    EXPECT_THAT(exported(plan, request), Not(HasSubstr("Ada Moor")));
}

TEST(PlanExport, OfTeamsWithoutAnySaysWhatToDo) {
    ExportRequest request = requestFor(ExportFormat::Svg);
    request.view = ExportView::Teams;
    const auto prepared = prepareExport(PlanBuilder().position("CEO"), kBaseline, request);
    ASSERT_FALSE(prepared);
    EXPECT_EQ(prepared.error().cause, Cause::NothingToShow);
    EXPECT_THAT(prepared.error().sentence.toStdString(), HasSubstr("no teams to show yet"));
}

/// An option in which the clerk moves, is renamed and costs more.
Plan planWithOption() {
    Plan plan = PlanBuilder()
                    .position("CEO")
                    .under("CEO", "CTO", "CFO")
                    .under("CTO", "Clerk", "Typist")
                    .seat("Clerk", "Ada Moor");
    plan.put({}, Scenario{kOption, "Option B"});
    for (const Position& row : plan.org(kBaseline).positions())
        plan.put(kOption, row);
    for (const Incumbent& row : plan.org(kBaseline).incumbents())
        plan.put(kOption, row);
    Position clerk = *plan.org(kOption).find(positionTitled(plan, "Clerk"));
    clerk.manager = positionTitled(plan, "CFO");
    clerk.title = "Accountant";
    clerk.cost = {777'700};
    plan.put(kOption, clerk);
    return plan;
}

std::string changesExported(const Plan& plan, ExportRequest request) {
    request.chart.changes =
        std::make_shared<const ChangePicture>(changePicture(plan, changeList(plan, kBaseline, kOption)));
    const auto prepared = prepareExport(plan, kOption, request);
    EXPECT_TRUE(prepared);
    const TempFolder folder;
    const auto bytes = renderExport(*prepared, folder.path());
    return bytes ? bytes->toStdString() : std::string();
}

TEST(PlanExport, OfChangesDrawsTheMarkedChart) {
    ExportRequest request = requestFor(ExportFormat::Svg);
    const std::string svg = changesExported(planWithOption(), request);
    for (const char* words : {"2 changes against Baseline", "5 positions, 3 layers", "Moved to CFO",
                              ">moved<", ">changed<", "Option B"})
        EXPECT_THAT(svg, HasSubstr(words));
    EXPECT_THAT(svg, Not(HasSubstr("7,777")));
}

TEST(PlanExport, OfChangesAsATableIsTheChangeList) {
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Json}) {
        ExportRequest request = requestFor(format);
        const std::string all = changesExported(planWithOption(), request);
        EXPECT_THAT(all, HasSubstr("Ada Moor"));
        EXPECT_THAT(all, HasSubstr("7777"));
        EXPECT_THAT(all, Not(HasSubstr("Typist"))) << "nothing was decided of it";
        request.discretion.names = false;
        request.discretion.pay = false;
        const std::string withheld = changesExported(planWithOption(), request);
        EXPECT_THAT(withheld, Not(HasSubstr("Ada Moor")));
        EXPECT_THAT(withheld, Not(HasSubstr("7777")));
    }
}

TEST(PlanExport, OfChangesSaysTheSameInPdfAndPng) {
    ExportRequest request = requestFor(ExportFormat::Pdf);
    EXPECT_FALSE(changesExported(planWithOption(), request).empty());
    request.format = ExportFormat::Png;
    const QImage png =
        QImage::fromData(QByteArray::fromStdString(changesExported(planWithOption(), request)));
    const QRgb moved = qRgb(0x2B, 0x59, 0xD9);
    int tile = 0;
    for (int y = 0; y < png.height(); ++y) {
        for (int x = 0; x < png.width(); ++x)
            tile += png.pixel(x, y) == moved ? 1 : 0;
    }
    EXPECT_GT(tile, 200) << "the tile of what moved";
}

TEST(PlanExport, PngHasTheSizeItWasAskedFor) {
    const Plan plan = PlanBuilder().position("CEO").under("CEO", "CTO");
    ExportRequest request = requestFor(ExportFormat::Png);
    const auto sizeAt = [&](double scale) {
        request.pngScale = scale;
        return QImage::fromData(QByteArray::fromStdString(exported(plan, request))).size();
    };
    EXPECT_GT(sizeAt(1).width(), 300);
    EXPECT_EQ(sizeAt(3), sizeAt(1) * 3);
}

TEST(PlanExport, NamesTheLargestScaleWhereAPictureWouldBeTooLarge) {
    PlanBuilder wide;
    wide.position("CEO").with([](Position& row) { row.layout = LayoutStyle::Wide; });
    for (int i = 0; i < 150; ++i)
        wide.under("CEO", "Report " + std::to_string(i));
    ExportRequest request = requestFor(ExportFormat::Png);
    request.pngScale = 20;
    const auto prepared = prepareExport(wide, kBaseline, request);
    ASSERT_TRUE(prepared);
    const auto bytes = renderExport(*prepared, ".");
    ASSERT_FALSE(bytes);
    EXPECT_EQ(bytes.error().cause, Cause::TooLarge);
    EXPECT_THAT(bytes.error().sentence.toStdString(), HasSubstr("The largest scale for this chart is"));
}

TEST(PlanExport, OfNothingSaysWhatToDo) {
    const ExportRequest request = requestFor(ExportFormat::Svg);
    const auto empty = prepareExport(emptyPlan(), kBaseline, request);
    ASSERT_FALSE(empty);
    EXPECT_EQ(empty.error().cause, Cause::NothingToShow);
    EXPECT_THAT(empty.error().sentence.toStdString(), HasSubstr("import a roster"));
    const auto tray = prepareExport(PlanBuilder().inTray("Waiting"), kBaseline, request);
    ASSERT_FALSE(tray);
    EXPECT_THAT(tray.error().sentence.toStdString(), HasSubstr("in the tray"));
    ExportRequest filtered = request;
    filtered.chart.isMatch = [](PositionId) { return false; };
    const auto none = prepareExport(PlanBuilder().position("CEO"), kBaseline, filtered);
    ASSERT_FALSE(none);
    EXPECT_THAT(none.error().sentence.toStdString(), HasSubstr("filter"));
}

TEST(PlanExport, OfABranchThatIsGoneIsRefused) {
    ExportRequest request = requestFor(ExportFormat::Csv);
    request.chart.root = PositionId(99);
    const auto prepared = prepareExport(PlanBuilder().position("CEO"), kBaseline, request);
    ASSERT_FALSE(prepared);
    EXPECT_EQ(prepared.error().cause, Cause::UnknownRoot);
}

TEST(PlanExport, ReplacesAnyFileButAPlan) {
    const TempFolder folder;
    const Plan plan = PlanBuilder().position("CEO");
    const auto prepared = prepareExport(plan, kBaseline, requestFor(ExportFormat::Csv));
    const std::string path = folder.file("out.csv");
    overwrite(path, "old");
    EXPECT_TRUE(writeExport(*prepared, path));
    EXPECT_THAT(bytesOf(path), HasSubstr("CEO"));
    const std::string database = std::string("SQLite format 3") + '\0' + "and more";
    overwrite(path, database);
    const auto refused = writeExport(*prepared, path);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().cause, Cause::IsPlan);
    EXPECT_EQ(bytesOf(path), database);
}

TEST(PlanExport, SaysWhatTheMachineWouldNotDo) {
    const TempFolder folder;
    for (const ExportFormat format : {ExportFormat::Svg, ExportFormat::Xlsx}) {
        const auto prepared = prepareExport(PlanBuilder().position("CEO"), kBaseline, requestFor(format));
        const auto failed = writeExport(*prepared, folder.file("missing/out.x"));
        ASSERT_FALSE(failed);
        EXPECT_EQ(failed.error().cause, Cause::CannotWrite);
        EXPECT_THAT(failed.error().sentence.toStdString(), HasSubstr("missing"));
    }
}

TEST(PlanExport, ShowsHostileNamesAsTheTextTheyAre) {
    ORGWRIGHT_NEEDS_PROGRAM("rsvg-convert");
    const std::string name =
        "<img src=x> \"&\" \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D \xF0\x9F\x98\x80 " + std::string(300, 'W');
    const Plan plan = PlanBuilder().position(name).under(name, "=1+1").seat("=1+1", name).team(name);
    const TempFolder folder;
    for (const ExportFormat format : kAll)
        written(folder, plan, requestFor(format));
    EXPECT_TRUE(readBy("rsvg-convert", {QStringLiteral("-o"), QString::fromStdString(folder.file("x.png")),
                                        QString::fromStdString(folder.file("out.svg"))}));
    EXPECT_THAT(bytesOf(folder.file("out.svg")), Not(HasSubstr("<img")));
}

TEST(ExportFormats, AreKnownByTheEnding) {
    EXPECT_EQ(exportFormatOf(QStringLiteral("a/b.PDF")), ExportFormat::Pdf);
    EXPECT_EQ(exportFormatOf(QStringLiteral("plan.orgplan")), std::nullopt);
    EXPECT_EQ(exportFormatOf(QStringLiteral("pdf")), std::nullopt);
    for (const ExportFormat format : kAll)
        EXPECT_EQ(exportFormatOf(QLatin1String("x.") + endingOf(format)), format);
}

} // namespace
} // namespace orgwright
