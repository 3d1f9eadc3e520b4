// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/change_table.h"

#include "ui/words/change_words.h"
#include "ui/words/model_words.h"
#include "ui/words/plain_values.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

namespace orgwright {
namespace {

using Json = nlohmann::ordered_json;

struct TableTexts {
    Q_DECLARE_TR_FUNCTIONS(ChangeTable)
};

template <class AnyId>
std::string keyOf(const Plan& plan, const ChangeList& list, AnyId id) {
    const std::string after = plainKey(plan.org(list.to), id);
    return after.empty() ? plainKey(plan.org(list.from), id) : after;
}

std::vector<std::string> keysOf(const Plan& plan, const ChangeList& list, const ChangeLine& line) {
    std::vector<std::string> keys;
    for (const TeamId id : line.teams)
        keys.push_back(keyOf(plan, list, id));
    for (const PositionId id : line.positions)
        keys.push_back(keyOf(plan, list, id));
    for (const InitiativeId id : line.initiatives)
        keys.push_back(keyOf(plan, list, id));
    return keys;
}

std::string plainValue(const Plan& plan, const ChangeList& list, const FieldChange& field, bool isAfter) {
    if (field.isText)
        return isAfter ? field.textAfter : field.textBefore;
    const std::int64_t number = isAfter ? field.numberAfter : field.numberBefore;
    if (field.refers == Refers::Position)
        return keyOf(plan, list, PositionId(number));
    if (field.refers == Refers::Team)
        return keyOf(plan, list, TeamId(number));
    if (field.refers == Refers::Initiative)
        return keyOf(plan, list, InitiativeId(number));
    return plainNumber(field.column, number);
}

std::string joined(const std::vector<std::string>& texts) {
    std::string all;
    for (const std::string& text : texts)
        all += (all.empty() ? "" : "; ") + text;
    return all;
}

Json fieldsOf(const Plan& plan, const ChangeList& list, const ChangeLine& line) {
    Json fields = Json::object();
    for (const FieldChange& field : line.fields)
        fields[std::string(field.column)] = Json{{"before", plainValue(plan, list, field, false)},
                                                 {"after", plainValue(plan, list, field, true)}};
    return fields;
}

Json totalsOf(const ChangeTotals& totals, const Discretion& discretion) {
    Json object{{"added", totals.added},       {"closed", totals.closed}, {"moved", totals.moved},
                {"retitled", totals.retitled}, {"filled", totals.filled}, {"vacated", totals.vacated}};
    const double cost = static_cast<double>(totals.costMinor) / 100;
    if (discretion.pay)
        object["cost"] = cost;
    object["fte"] = static_cast<double>(totals.fteBasisPoints) / kWhole.basisPoints;
    return object;
}

} // namespace

std::vector<ChangeLine> shownLines(const ChangeList& list, const Discretion& discretion) {
    std::vector<ChangeLine> lines;
    for (ChangeLine line : list.lines) {
        const bool hadFields = !line.fields.empty();
        if (!discretion.pay)
            std::erase_if(line.fields, [](const FieldChange& field) { return isPay(field.column); });
        if (line.kind == ChangeKind::Changed && hadFields && line.fields.empty())
            continue;
        if (!discretion.names)
            line.owner.clear();
        lines.push_back(std::move(line));
    }
    return lines;
}

Sheet changeSheet(const Plan& plan, const ChangeList& list, const Discretion& discretion) {
    Sheet sheet;
    sheet.name = stdText(TableTexts::tr("Changes"));
    for (const QString& heading :
         {TableTexts::tr("Kind"), TableTexts::tr("Change"), TableTexts::tr("Keys"), TableTexts::tr("Fields"),
          TableTexts::tr("Before"), TableTexts::tr("After"), TableTexts::tr("Quarter"),
          TableTexts::tr("Owner"), TableTexts::tr("Note")})
        sheet.columns.push_back({stdText(heading)});
    const ChangeWords words(plan, list, discretion);
    for (const ChangeLine& line : shownLines(list, discretion)) {
        std::vector<std::string> names;
        std::vector<std::string> before;
        std::vector<std::string> after;
        for (const FieldChange& field : line.fields) {
            names.emplace_back(field.column);
            before.push_back(plainValue(plan, list, field, false));
            after.push_back(plainValue(plan, list, field, true));
        }
        sheet.rows.push_back({stdText(wordFor(line.kind)), stdText(words.sentence(line)),
                              joined(keysOf(plan, list, line)), joined(names), joined(before), joined(after),
                              quarterText(line.quarter), line.owner, line.note});
    }
    return sheet;
}

std::string changesJson(const Plan& plan, const ChangeList& list, const Discretion& discretion) {
    const ChangeWords words(plan, list, discretion);
    Json lines = Json::array();
    for (const ChangeLine& line : shownLines(list, discretion)) {
        lines.push_back(Json{{"kind", idOf(line.kind)},
                             {"keys", keysOf(plan, list, line)},
                             {"fields", fieldsOf(plan, list, line)},
                             {"text", stdText(words.sentence(line))},
                             {"quarter", quarterText(line.quarter)},
                             {"owner", line.owner},
                             {"note", line.note}});
    }
    const Json object{{"from", stdText(nameOf(plan, list.from))},
                      {"to", stdText(nameOf(plan, list.to))},
                      {"lines", std::move(lines)},
                      {"totals", totalsOf(list.totals, discretion)}};
    return object.dump(2) + "\n";
}

} // namespace orgwright
