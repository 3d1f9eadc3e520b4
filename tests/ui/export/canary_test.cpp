// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/discretion.h"
#include "tests/support/canaries.h"
#include "tests/support/signed_plan.h"
#include "ui/export/plan_export.h"
#include "ui/words/model_words.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

namespace orgwright {
namespace {

using testing::discretionOf;
using ::testing::HasSubstr;
using testing::sign;
using testing::SignedPlan;

constexpr Date kToday{20261126};

void append(std::string& all, const drawing::Drawing& page) {
    for (const drawing::Text& text : page.texts)
        all.append(page.textOf(text)).append("\n");
}

/// Everything that would be written, in words.
std::string said(const PreparedExport& prepared) {
    std::string all = prepared.text + prepared.title.toStdString();
    for (const drawing::Drawing& page : prepared.pages)
        append(all, page);
    for (const drawing::Slide& slide : prepared.slides) {
        append(all, slide.page);
        all += slide.title + slide.notes;
        for (std::size_t i = 0; slide.table && i < slide.table->rows.size(); ++i) {
            for (const std::string& cell : slide.table->rows[i].cells)
                all.append(cell).append("\n");
        }
    }
    for (const Sheet& sheet : prepared.tables.sheets) {
        for (const auto& row : sheet.rows) {
            for (const SheetCell& cell : row) {
                if (const auto* text = std::get_if<std::string>(&cell))
                    all.append(*text).append("\n");
                if (const auto* money = std::get_if<Money>(&cell))
                    all.append(std::to_string(money->minor)).append("\n");
            }
        }
    }
    return all;
}

class ExportCanary : public ::testing::Test {
protected:
    std::string exported(ExportView view, ExportFormat format, const Discretion& discretion,
                         bool hasChanges = false) {
        ExportRequest request;
        request.view = view;
        request.format = format;
        request.discretion = discretion;
        request.board.quarter = presentQuarter(marked.plan);
        request.today = kToday;
        ScenarioId scenario = kBaseline;
        for (const Scenario& each : marked.plan.scenarios()) {
            if (each.id != kBaseline && (hasChanges || view == ExportView::Deck))
                scenario = each.id;
        }
        if (hasChanges)
            request.chart.changes = std::make_shared<const ChangePicture>(
                changePicture(marked.plan, changeList(marked.plan, kBaseline, scenario)));
        const auto prepared = prepareExport(marked.plan, scenario, request);
        return prepared ? said(*prepared) : std::string();
    }
    void expectDiscreet(const std::string& all, const Discretion& discretion, const std::string& what) {
        for (const Topic topic :
             {Topic::Names, Topic::Notes, Topic::Succession, Topic::Scores, Topic::Record}) {
            EXPECT_TRUE(discretion.shows(topic) || all.find(sign(topic)) == std::string::npos)
                << what << " tells of " << sign(topic);
        }
        EXPECT_TRUE(discretion.pay || all.find("77777") == std::string::npos) << what << " tells of pay";
    }

    const SignedPlan marked{kToday};
};

constexpr std::array kCanaryLevels{0U, 1U, 2U, 4U, 8U, 16U, 30U};

TEST_F(ExportCanary, NoTableTellsWhatIsWithheld) {
    for (const unsigned bits : kCanaryLevels) {
        const Discretion discretion = discretionOf(bits);
        for (const ExportView view :
             {ExportView::Org, ExportView::Teams, ExportView::Portfolio, ExportView::Scorecard}) {
            for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Json})
                expectDiscreet(exported(view, format, discretion), discretion,
                               fmt::format("view {} at {}", static_cast<int>(view), bits));
        }
        expectDiscreet(exported(ExportView::Org, ExportFormat::Csv, discretion, true), discretion, "changes");
        expectDiscreet(exported(ExportView::Org, ExportFormat::Json, discretion, true), discretion,
                       "changes");
    }
}

TEST_F(ExportCanary, NoPictureTellsWhatIsWithheld) {
    for (const unsigned bits : kCanaryLevels) {
        const Discretion discretion = discretionOf(bits);
        for (const ExportView view :
             {ExportView::Org, ExportView::Teams, ExportView::Portfolio, ExportView::Scorecard})
            expectDiscreet(exported(view, ExportFormat::Svg, discretion), discretion,
                           fmt::format("picture {} at {}", static_cast<int>(view), bits));
        expectDiscreet(exported(ExportView::Org, ExportFormat::Svg, discretion, true), discretion, "changes");
        expectDiscreet(exported(ExportView::Deck, ExportFormat::Pptx, discretion), discretion,
                       fmt::format("deck at {}", bits));
    }
}

TEST_F(ExportCanary, WhatIsRevealedIsThere) {
    const std::string table = exported(ExportView::Org, ExportFormat::Csv, kEverything);
    EXPECT_THAT(table, HasSubstr(sign(Topic::Names)));
    EXPECT_THAT(table, HasSubstr("7777700"));
    EXPECT_THAT(exported(ExportView::Portfolio, ExportFormat::Csv, kEverything),
                HasSubstr(sign(Topic::Notes)));
    EXPECT_THAT(exported(ExportView::Org, ExportFormat::Csv, kEverything, true),
                HasSubstr(sign(Topic::Notes)));
    const std::string deck = exported(ExportView::Deck, ExportFormat::Pptx, kEverything);
    EXPECT_THAT(deck, HasSubstr(sign(Topic::Names)));
    EXPECT_THAT(deck, HasSubstr(sign(Topic::Notes)));
    EXPECT_TRUE(exported(ExportView::Scorecard, ExportFormat::Svg, {}).empty())
        << "there is none without scores";
}

} // namespace
} // namespace orgwright
