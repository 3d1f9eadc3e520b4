// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_changes.h"

#include "ui/words/model_words.h"
#include "ui/words/plain_values.h"
#include "ui/words/text.h"

#include <QCoreApplication>

namespace orgwright::cli {
namespace {

struct ChangeTexts {
    Q_DECLARE_TR_FUNCTIONS(ChangeList)
};

QString whole(const std::string& key, const std::string& title) {
    const QString shownTitle = shownText(title);
    return key.empty() ? shownTitle : QStringLiteral("%1  %2").arg(shownText(key), shownTitle);
}

} // namespace

ImportChanges::ImportChanges(const Plan& after, ScenarioId scenario, const Changes& changes)
    : m_after(after)
    , m_org(after.org(scenario))
    , m_changes(changes) {
    const auto keep = [&](const auto& rows, const auto& nameOfRow) {
        for (const auto& change : rows) {
            if (!change.after)
                m_goneKeys[change.id().value()] = nameOfRow(*change.before);
        }
    };
    keep(changes.of<Position>(), [](const Position& row) { return row.key.empty() ? row.title : row.key; });
    keep(changes.of<Team>(), [](const Team& row) { return row.name; });
    keep(changes.of<Person>(), [](const Person& row) { return row.name; });
    for (const RowChange<Position>& change : changes.of<Position>())
        note(change);
    noteHolders(changes.of<Incumbent>());
}

ImportChanges::Entry& ImportChanges::changed(const Position& row) {
    Entry& entry = m_change[{row.key.str(), row.id.value()}];
    entry.key = row.key.str();
    entry.title = row.title.str();
    return entry;
}

void ImportChanges::note(const RowChange<Position>& change) {
    const Position& row = change.after ? *change.after : *change.before;
    if (!change.before || !change.after) {
        (change.after ? m_come : m_leave)[{row.key.str(), row.id.value()}] = {row.key.str(), row.title.str()};
        return;
    }
    for (const Column<Position>& column : Described<Position>::kColumns) {
        const std::string from = textOf(column, *change.before);
        const std::string to = textOf(column, *change.after);
        if (from != to && column.name != "rank")
            changed(row).fields.push_back({std::string(column.name), from, to});
    }
}

/// Who comes into and who leaves a seat that stays.
void ImportChanges::noteHolders(const RowChanges<Incumbent>& changes) {
    std::map<std::int64_t, FieldChange> byPosition;
    const auto add = [](std::string& list, const std::string& name) {
        list += (list.empty() ? "" : "; ") + name;
    };
    for (const RowChange<Incumbent>& change : changes) {
        const bool isSame = change.before && change.after && change.before->person == change.after->person &&
                            change.before->position == change.after->position;
        if (isSame)
            continue;
        if (change.before)
            add(byPosition[change.before->position.value()].from, personName(change.before->person));
        if (change.after)
            add(byPosition[change.after->position.value()].to, personName(change.after->person));
    }
    for (auto& [id, field] : byPosition) {
        const Position* row = m_org.find(PositionId(id));
        if (row && !m_come.contains({row->key.str(), id})) {
            field.field = "holder";
            changed(*row).fields.push_back(field);
        }
    }
}

std::string ImportChanges::personName(PersonId id) const {
    const Person* row = m_after.find(id);
    if (row)
        return row->name.str();
    const auto gone = m_goneKeys.find(id.value());
    return gone == m_goneKeys.end() ? std::string() : gone->second;
}

std::string ImportChanges::textOf(const Column<Position>& column, const Position& row) const {
    if (column.isText())
        return column.text(row).str();
    const std::int64_t number = column.number(row);
    return column.refers == Refers::None ? plainNumber(column.name, number)
                                         : referenceText(column.refers, number);
}

std::string ImportChanges::referenceText(Refers refers, std::int64_t id) const {
    const auto gone = m_goneKeys.find(id);
    if (gone != m_goneKeys.end())
        return gone->second;
    return refers == Refers::Team ? plainKey(m_org, TeamId(id)) : plainKey(m_org, PositionId(id));
}

Json ImportChanges::object() const {
    const auto listOf = [](const Entries& entries) {
        Json list = Json::array();
        for (const auto& [place, entry] : entries) {
            Json item{{"key", entry.key}, {"title", entry.title}};
            for (const FieldChange& field : entry.fields)
                item["fields"][field.field] = Json{{"from", field.from}, {"to", field.to}};
            list.push_back(std::move(item));
        }
        return list;
    };
    return Json{{"come", listOf(m_come)}, {"leave", listOf(m_leave)}, {"change", listOf(m_change)}};
}

QStringList ImportChanges::lines(int most) const {
    QStringList all;
    const auto tell = [&](const QString& heading, const Entries& entries) {
        if (!entries.empty())
            all += heading;
        int shown = 0;
        for (const auto& [place, entry] : entries) {
            if (shown++ == most) {
                all += QStringLiteral("  ") + ChangeTexts::tr("and %n more; --json lists all", nullptr,
                                                              static_cast<int>(entries.size()) - most);
                break;
            }
            all += QStringLiteral("  ") + whole(entry.key, entry.title);
            for (const FieldChange& field : entry.fields)
                all += QStringLiteral("      ") + ChangeTexts::tr("%1: %2 → %3")
                                                      .arg(field.field == "holder"
                                                               ? ChangeTexts::tr("who sits there")
                                                               : columnWord(field.field),
                                                           shownText(field.from), shownText(field.to));
        }
    };
    tell(ChangeTexts::tr("Positions that come:"), m_come);
    tell(ChangeTexts::tr("Positions that leave:"), m_leave);
    tell(ChangeTexts::tr("Positions that change:"), m_change);
    return all;
}

} // namespace orgwright::cli
