// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/scorecard_table.h"

#include "ui/export/table_values.h"

namespace orgwright {
namespace {

using Json = nlohmann::ordered_json;
using orgwright::orNull; // for texts

/// A whole number where it is one, so that 4 does not read 4.0.
Json numberOf(Hundredths value) {
    return value % 100 == 0 ? Json(value / 100) : Json(static_cast<double>(value) / 100);
}

Json orNull(std::optional<Hundredths> value) {
    return value ? numberOf(*value) : Json(nullptr);
}

Json indicatorObject(const Indicator& indicator) {
    const bool isPart = indicator.rule->unit == IndicatorUnit::Part;
    return Json{{"id", std::string(indicator.rule->id)},
                {"value", indicator.isKnown ? numberOf(indicator.value) : Json(nullptr)},
                {"of", indicator.isKnown && isPart ? numberOf(indicator.whole) : Json(nullptr)},
                {"unit", std::string(idOf(indicator.rule->unit))}};
}

/// While names are hidden people are not named, and what was written may name them.
Json evidenceObjects(const Plan& plan, MeasureId measure, Quarter quarter, bool hidesNames) {
    Json all = Json::array();
    for (const Evidence* row : evidenceFor(plan, measure, quarter)) {
        const bool isNamed = !hidesNames || (row->subject != Kind::Person && row->subject != Kind::Position);
        all.push_back(Json{{"name", isNamed ? orNull(row->name) : Json(nullptr)},
                           {"detail", hidesNames ? Json(nullptr) : orNull(row->detail)},
                           {"note", hidesNames ? Json(nullptr) : orNull(row->note)}});
    }
    return all;
}

Json measureObject(const Plan& plan, const Scorecard& card, const ScoredMeasure& each, bool hidesNames) {
    const Measure& measure = each.measure;
    Json indicators = Json::array();
    for (const Indicator& indicator : card.indicators) {
        if (indicator.rule->measure == measure.id)
            indicators.push_back(indicatorObject(indicator));
    }
    return Json{{"id", measure.key.str()},
                {"name", orNull(measure.name)},
                {"category", std::string(idOf(measure.category))},
                {"weight", measure.weight},
                {"score", orNull(each.value)},
                {"target", numberOf(measure.target)},
                {"unit", orNull(measure.unit)},
                {"status", std::string(idOf(each.status))},
                {"trend", orNull(each.change)},
                {"note", hidesNames ? Json(nullptr) : orNull(each.note)},
                {"evidence", evidenceObjects(plan, measure.id, card.quarter, hidesNames)},
                {"set_aside", orNull(measure.asideReason)},
                {"indicators", std::move(indicators)}};
}

SheetCell cellOf(std::optional<Hundredths> value) {
    return value ? SheetCell(static_cast<double>(*value) / 100) : SheetCell{};
}

} // namespace

Json scorecardObject(const Plan& plan, const Scorecard& card, bool hidesNames) {
    const QuarterLock* lock = plan.rows<QuarterLock>({}).find(card.lock);
    Json categories = Json::array();
    for (const Category category : kCategories) {
        const CategoryFigure& figure = card.categories[static_cast<std::size_t>(category)];
        categories.push_back(Json{{"id", std::string(idOf(category))},
                                  {"score", orNull(figure.value)},
                                  {"target", orNull(figure.target)},
                                  {"weight", figure.weight}});
    }
    Json measures = Json::array();
    for (const ScoredMeasure& each : card.measures)
        measures.push_back(measureObject(plan, card, each, hidesNames));
    return Json{{"quarter", quarterText(card.quarter)},
                {"locked", lock ? orNull(isoText(lock->on)) : Json(nullptr)},
                {"categories", std::move(categories)},
                {"measures", std::move(measures)}};
}

Workbook scorecardWorkbook(const Scorecard& card, bool hidesNames) {
    Sheet scores;
    scores.name = "Scorecard";
    scores.columns = {{"Quarter"}, {"Measure"}, {"Category"}, {"Score"}, {"Target"},
                      {"Unit"},    {"Status"},  {"Trend"},    {"Note"}};
    Sheet figures;
    figures.name = "Indicators";
    figures.columns = {{"Quarter"}, {"Measure"}, {"Indicator"}, {"Value"}, {"Of"}, {"Unit"}};
    const std::string quarter = quarterText(card.quarter);
    for (const ScoredMeasure& each : card.measures) {
        const Measure& measure = each.measure;
        scores.rows.push_back({textCell(quarter), textCell(measure.key), textCell(idOf(measure.category)),
                               cellOf(each.value), cellOf(measure.target), textCell(measure.unit),
                               textCell(idOf(each.status)), cellOf(each.change),
                               hidesNames ? SheetCell{} : textCell(each.note)});
        for (const Indicator& indicator : card.indicators) {
            if (indicator.rule->measure != measure.id)
                continue;
            const bool isPart = indicator.isKnown && indicator.whole != 0;
            figures.rows.push_back({textCell(quarter), textCell(measure.key), textCell(indicator.rule->id),
                                    cellOf(indicator.isKnown ? std::optional(indicator.value) : std::nullopt),
                                    cellOf(isPart ? std::optional(indicator.whole) : std::nullopt),
                                    textCell(idOf(indicator.rule->unit))});
        }
    }
    Workbook book;
    book.sheets = {std::move(scores), std::move(figures)};
    return book;
}

} // namespace orgwright
