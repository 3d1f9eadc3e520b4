// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/portfolio_table.h"

#include "core/commands/ranks.h"
#include "core/exchange/in/initiative_fields.h"
#include "core/exchange/in/initiative_names.h"
#include "core/exchange/in/portfolio_file_words.h"
#include "ui/export/table_values.h"
#include "ui/words/model_words.h"
#include "ui/words/plain_values.h"
#include "ui/words/text.h"

#include <cmath>
#include <map>

namespace orgwright {
namespace {

using I = InitiativeField;
using Json = nlohmann::ordered_json;
using orgwright::orNull; // for texts

SheetCell shareCell(std::optional<double> share) {
    return share ? SheetCell(*share) : SheetCell{};
}

double wholeOf(Share share) {
    return static_cast<double>(share.basisPoints) / kWhole.basisPoints;
}

/// A whole number where it is one, so that 5 does not read 5.0.
Json numberOf(double number) {
    const double rounded = std::round(number);
    return rounded == number && std::abs(number) < 1e15 ? Json(static_cast<std::int64_t>(number))
                                                        : Json(number);
}

Json orNull(std::optional<double> number) {
    return number ? numberOf(*number) : Json(nullptr);
}

Worker workerOf(const Allocation& row) {
    return {row.team, row.position};
}

template <class Key, class Row>
std::vector<Row> valuesOf(const std::map<Key, Row>& rows) {
    std::vector<Row> values;
    for (const auto& [key, row] : rows)
        values.push_back(row);
    return values;
}

/// What the files say of the bets of one scenario.
Topic topicOf(InitiativeField field) {
    switch (field) {
    case InitiativeField::Sponsor:
        return Topic::Names;
    case InitiativeField::StanceReason:
    case InitiativeField::Links:
    case InitiativeField::Note:
        return Topic::Notes;
    default:
        return Topic::Public;
    }
}

class Portfolio {
public:
    Portfolio(const Plan& plan, ScenarioId scenario, const Discretion& discretion)
        : m_org(plan.org(scenario))
        , m_names(plan, scenario)
        , m_discretion(discretion) {
        for (const Bucket bucket : kBuckets) {
            for (const InitiativeId bet : initiativesIn(m_org, bucket))
                m_bets.push_back(bet);
        }
    }

    Sheet initiatives() const {
        Sheet sheet;
        sheet.name = "Initiatives";
        std::vector<InitiativeField> fields;
        for (const auto& name : kInitiativeFields) {
            if (name.heading.empty() || !m_discretion.shows(topicOf(name.field)))
                continue;
            fields.push_back(name.field);
            sheet.columns.push_back({std::string(name.heading)});
        }
        std::array<std::size_t, kBuckets.size()> counts{};
        for (const InitiativeId id : m_bets) {
            const Initiative& bet = *m_org.find(id);
            const std::size_t order = ++counts[placeOf(bet.bucket)];
            std::vector<SheetCell> cells;
            for (const InitiativeField field : fields)
                cells.push_back(field == I::Order ? SheetCell(static_cast<double>(order)) : cell(bet, field));
            sheet.rows.push_back(std::move(cells));
        }
        return sheet;
    }

    Sheet allocations() const {
        Sheet sheet{"Allocations", {{"Initiative ID"}, {"Worker"}, {"Quarter"}, {"Share"}}, {}};
        for (const InitiativeId bet : m_bets) {
            for (const Allocation& row : work(bet)) {
                sheet.rows.push_back({textCell(m_names.wordFor(bet)),
                                      textCell(m_names.wordFor(workerOf(row))),
                                      textCell(quarterText(row.quarter)), wholeOf(row.share)});
            }
        }
        return sheet;
    }

    Sheet dependencies() const {
        Sheet sheet{"Dependencies",
                    {{"Initiative ID"}, {"Depends on"}, {"Needs team"}, {"Needed by"}, {"State"}, {"Note"}},
                    {}};
        for (const InitiativeId bet : m_bets) {
            for (const Dependency& row : needs(bet)) {
                sheet.rows.push_back(
                    {textCell(m_names.wordFor(bet)), textCell(m_names.wordFor(row.onInitiative)),
                     textCell(m_names.wordFor(row.onTeam)), textCell(quarterText(row.neededBy)),
                     textCell(wordOf(row.state)), textCell(row.note)});
            }
        }
        return sheet;
    }

    Json object(const Staffing& staffing) const {
        Json list = Json::array();
        for (const InitiativeId id : m_bets) {
            Json bet = fieldsOf(*m_org.find(id));
            bet["fte"] = numberOf(staffing.of(id).fteNumber());
            bet["allocations"] = allocationsOf(id);
            bet["depends_on"] = needsOf(id);
            list.push_back(std::move(bet));
        }
        return list;
    }

private:
    // By quarter and by what the other is called: their ids are others in another plan.

    std::vector<Allocation> work(InitiativeId bet) const {
        std::map<std::pair<Quarter, std::string>, Allocation> rows;
        for (const auto& link : m_org.allocations(bet)) {
            const Allocation& row = *m_org.find(link.id);
            rows.insert({{row.quarter, m_names.wordFor(workerOf(row))}, row});
        }
        return valuesOf(rows);
    }

    std::vector<Dependency> needs(InitiativeId bet) const {
        std::map<std::pair<bool, std::string>, Dependency> rows;
        for (const auto& link : m_org.needsOf(bet)) {
            const Dependency& row = *m_org.find(link.id);
            const bool isOnTeam = row.onTeam.isSet();
            rows.insert(
                {{isOnTeam, isOnTeam ? m_names.wordFor(row.onTeam) : m_names.wordFor(row.onInitiative)},
                 row});
        }
        return valuesOf(rows);
    }

    SheetCell cell(const Initiative& bet, InitiativeField field) const {
        switch (field) {
        case I::Confidence:
            return textCell(plainNumber("confidence", bet.confidence));
        case I::Return:
            return bet.returnHundredths == 0 ? SheetCell{}
                                             : SheetCell(static_cast<double>(bet.returnHundredths) / 100);
        case I::LearnBy:
            return bet.learnBy.isSet() ? SheetCell(bet.learnBy) : SheetCell{};
        case I::DependsOn:
        case I::NeedsTeams:
            return textCell(needsText(bet.id, field == I::NeedsTeams));
        case I::Allocations:
            return textCell(allocationsText(bet.id));
        default:
            return textCell(text(bet, field));
        }
    }

    std::string text(const Initiative& bet, InitiativeField field) const {
        switch (field) {
        case I::Key:
            return m_names.wordFor(bet.id);
        case I::Title:
            return bet.name.str();
        case I::Bucket:
            return std::string(wordOf(bet.bucket));
        case I::Owner:
            return m_names.wordFor(bet.team);
        case I::Sponsor:
            return m_names.wordFor(bet.sponsor);
        case I::Stage:
            return std::string(wordOf(bet.stage));
        case I::Stance:
            return std::string(wordOf(bet.stance));
        case I::StanceReason:
            return bet.stanceReason.str();
        case I::Into:
            return m_names.wordFor(bet.into);
        case I::Horizon:
            return std::string(wordOfHorizon(bet.horizon));
        case I::ReturnSize:
            return std::string(wordOf(bet.returnSize));
        case I::Start:
            return quarterText(bet.start);
        case I::End:
            return quarterText(bet.end);
        default:
            return ownText(bet, field);
        }
    }

    static std::string ownText(const Initiative& bet, InitiativeField field) {
        switch (field) {
        case I::Hypothesis:
            return bet.hypothesis.str();
        case I::ReturnUnit:
            return bet.returnUnit.str();
        case I::KillCriterion:
            return bet.killCriterion.str();
        case I::Links:
            return bet.links.str();
        case I::Note:
            return bet.note.str();
        default:
            return {};
        }
    }

    std::string needsText(InitiativeId bet, bool ofTeams) const {
        std::string list;
        for (const Dependency& row : needs(bet)) {
            if (row.onTeam.isSet() == ofTeams)
                appendListEntry(list,
                                ofTeams ? m_names.wordFor(row.onTeam) : m_names.wordFor(row.onInitiative));
        }
        return list;
    }

    std::string allocationsText(InitiativeId bet) const {
        std::string list;
        for (const Allocation& row : work(bet)) {
            appendListEntry(list, m_names.wordFor(workerOf(row)) + " " +
                                      plainNumber("share", row.share.basisPoints) + " " +
                                      quarterText(row.quarter));
        }
        return list;
    }

    Json fieldsOf(const Initiative& bet) const {
        Json object{{"key", m_names.wordFor(bet.id)}, {"title", bet.name.str()}};
        for (const auto& [name, field] : {std::pair("bucket", I::Bucket),
                                          {"owner", I::Owner},
                                          {"sponsor", I::Sponsor},
                                          {"stage", I::Stage},
                                          {"stance", I::Stance},
                                          {"stance_reason", I::StanceReason},
                                          {"into", I::Into},
                                          {"hypothesis", I::Hypothesis},
                                          {"horizon", I::Horizon}}) {
            if (m_discretion.shows(topicOf(field)))
                object[name] = orNull(text(bet, field));
        }
        object["confidence"] = bet.confidence == 0 ? Json(nullptr) : Json(bet.confidence);
        object["return"] = bet.returnHundredths == 0
                               ? Json(nullptr)
                               : numberOf(static_cast<double>(bet.returnHundredths) / 100);
        for (const auto& [name, field] : {std::pair("return_unit", I::ReturnUnit),
                                          {"return_size", I::ReturnSize},
                                          {"kill_criterion", I::KillCriterion}})
            object[name] = orNull(text(bet, field));
        object["learn_by"] = orNull(isoText(bet.learnBy));
        object["start"] = orNull(quarterText(bet.start));
        object["end"] = orNull(quarterText(bet.end));
        object["links"] = linesOf(bet.links);
        object["note"] = orNull(bet.note);
        return object;
    }

    static Json linesOf(std::string_view text) {
        Json lines = Json::array();
        while (!text.empty()) {
            const std::size_t end = std::min(text.find('\n'), text.size());
            if (end > 0)
                lines.push_back(std::string(text.substr(0, end)));
            text.remove_prefix(std::min(end + 1, text.size()));
        }
        return lines;
    }

    Json allocationsOf(InitiativeId bet) const {
        Json list = Json::array();
        for (const Allocation& row : work(bet)) {
            list.push_back(Json{{"team", orNull(m_names.wordFor(row.team))},
                                {"position", orNull(m_names.wordFor(row.position))},
                                {"quarter", quarterText(row.quarter)},
                                {"share", numberOf(wholeOf(row.share))}});
        }
        return list;
    }

    Json needsOf(InitiativeId bet) const {
        Json list = Json::array();
        for (const Dependency& row : needs(bet)) {
            list.push_back(Json{{"initiative", orNull(m_names.wordFor(row.onInitiative))},
                                {"team", orNull(m_names.wordFor(row.onTeam))},
                                {"needed_by", orNull(quarterText(row.neededBy))},
                                {"state", std::string(wordOf(row.state))},
                                {"note", orNull(row.note)}});
        }
        return list;
    }

    const Org& m_org;
    InitiativeNames m_names;
    Discretion m_discretion;
    std::vector<InitiativeId> m_bets;
};

Sheet mixSheet(const Plan& plan, const Staffing& staffing, bool hidesPay) {
    Sheet sheet{"Mix", {{"Quarter"}, {"Bucket"}, {"FTE"}, {"FTE share"}, {"Target from"}, {"Target to"}}, {}};
    if (!hidesPay)
        sheet.columns.insert(sheet.columns.end(), {{"Cost"}, {"Cost share"}});
    for (const Bucket bucket : kBuckets) {
        const Mix& mix = staffing.mix();
        const auto target = bucketTarget(plan, bucket, staffing.quarter());
        sheet.rows.push_back({textCell(quarterText(staffing.quarter())), textCell(wordOf(bucket)),
                              mix.of(bucket).fteNumber(), shareCell(mix.shareOfFte(bucket)),
                              target ? SheetCell(wholeOf(target->fteLeast)) : SheetCell{},
                              target ? SheetCell(wholeOf(target->fteMost)) : SheetCell{}});
        if (!hidesPay) {
            sheet.rows.back().push_back(Money{std::llround(mix.of(bucket).costMinor())});
            sheet.rows.back().push_back(shareCell(mix.shareOfCost(bucket)));
        }
    }
    return sheet;
}

} // namespace

Sheet initiativeSheet(const Plan& plan, ScenarioId scenario, const Discretion& discretion) {
    return Portfolio(plan, scenario, discretion).initiatives();
}

Workbook portfolioWorkbook(const Plan& plan, ScenarioId scenario, Quarter quarter,
                           const Discretion& discretion) {
    const Portfolio portfolio(plan, scenario, discretion);
    const Staffing staffing(plan.org(scenario), quarter);
    return {{portfolio.initiatives(), portfolio.allocations(), portfolio.dependencies(),
             mixSheet(plan, staffing, !discretion.pay)}};
}

std::string portfolioJson(const Plan& plan, ScenarioId scenario, Quarter quarter,
                          const Discretion& discretion) {
    const Staffing staffing(plan.org(scenario), quarter);
    const Json object{{"scenario", stdText(nameOf(plan, scenario))},
                      {"currency", plan.settings().currency.str()},
                      {"quarter", quarterText(quarter)},
                      {"buckets", bucketObjects(plan, staffing, !discretion.pay)},
                      {"initiatives", Portfolio(plan, scenario, discretion).object(staffing)}};
    return object.dump(2) + "\n";
}

Json bucketObjects(const Plan& plan, const Staffing& staffing, bool hidesPay) {
    Json buckets = Json::array();
    for (const Bucket bucket : kBuckets) {
        const Mix& mix = staffing.mix();
        const auto target = bucketTarget(plan, bucket, staffing.quarter());
        Json object{{"name", std::string(wordOf(bucket))}, {"fte", numberOf(mix.of(bucket).fteNumber())}};
        if (!hidesPay)
            object["cost"] = numberOf(mix.of(bucket).costMinor() / 100);
        object["share_fte"] = orNull(mix.shareOfFte(bucket));
        if (!hidesPay)
            object["share_cost"] = orNull(mix.shareOfCost(bucket));
        object["target_min"] = target ? numberOf(wholeOf(target->fteLeast)) : Json(nullptr);
        object["target_max"] = target ? numberOf(wholeOf(target->fteMost)) : Json(nullptr);
        buckets.push_back(std::move(object));
    }
    return buckets;
}

} // namespace orgwright
