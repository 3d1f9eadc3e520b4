// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_store.h"

#include <algorithm>

namespace orgwright {
namespace {

template <class Row>
constexpr int kKeyColumns = Described<Row>::kOfScenario ? 2 : 1;

template <class Row>
std::string columnList() {
    std::string list = Described<Row>::kOfScenario ? "scenario, id" : "id";
    for (const Column<Row>& column : Described<Row>::kColumns)
        list += ", " + std::string(column.name);
    return list;
}

template <class Row>
std::string putSql() {
    std::string marks = "?";
    for (std::size_t i = 1; i < kKeyColumns<Row> + Described<Row>::kColumns.size(); ++i)
        marks += ", ?";
    return "INSERT OR REPLACE INTO " + std::string(Described<Row>::kTable) + " (" + columnList<Row>() +
           ") VALUES (" + marks + ")";
}

template <class Row>
std::string eraseSql() {
    return "DELETE FROM " + std::string(Described<Row>::kTable) +
           (Described<Row>::kOfScenario ? " WHERE scenario = ? AND id = ?" : " WHERE id = ?");
}

/// Makes room for all positions at once where they are of one scenario, as they mostly are: no other kind
/// takes nearly as much memory.
void expectPositions(const Connection& connection, Plan& plan) {
    if (plan.scenarios().size() != 1)
        return;
    Statement statement(connection, "SELECT count(*) FROM position");
    if (statement.step())
        plan.reserve<Position>(plan.scenarios().begin()->id, static_cast<std::size_t>(statement.number(0)));
}

template <class Row>
std::string loadSql() {
    return "SELECT " + columnList<Row>() + " FROM " + std::string(Described<Row>::kTable) +
           (Described<Row>::kOfScenario ? " ORDER BY scenario, id" : " ORDER BY id");
}

/// A table's own order is what SQLite finds a row by, and its quick check does not see that it is broken: the
/// next write would miss its row.
template <class Row>
class KeyOrder {
public:
    bool admits(ScenarioId scenario, IdOf<Row> id) {
        const auto key = std::pair(scenario, id);
        const bool isBehind = !m_last || *m_last < key;
        m_last = key;
        return isBehind;
    }

private:
    std::optional<std::pair<ScenarioId, IdOf<Row>>> m_last;
};

template <class Row>
void loadTable(const Connection& connection, Plan& plan) {
    if constexpr (std::is_same_v<Row, Position>)
        expectPositions(connection, plan);
    Statement statement(connection, loadSql<Row>());
    KeyOrder<Row> order;
    while (statement.step()) {
        const ScenarioId scenario(Described<Row>::kOfScenario ? statement.number(0) : 0);
        Row row{};
        int at = kKeyColumns<Row>;
        row.id = IdOf<Row>(statement.number(at - 1));
        if (!order.admits(scenario, row.id))
            throw StoreError(StoreFault::Damaged, connection.path(), "order");
        for (const Column<Row>& column : Described<Row>::kColumns) {
            if (column.isText())
                column.setText(row, statement.text(at));
            else if (const std::int64_t number = statement.number(at); column.admits(number))
                column.setNumber(row, number);
            else
                throw StoreError(StoreFault::Damaged, connection.path(),
                                 "bad value in " + std::string(Described<Row>::kTable) + "." +
                                     std::string(column.name));
            ++at;
        }
        plan.put(scenario, std::move(row));
    }
}

template <class Row>
int bindKey(Statement& statement, ScenarioId scenario, IdOf<Row> id) {
    if (Described<Row>::kOfScenario)
        statement.bind(0, scenario.value());
    statement.bind(kKeyColumns<Row> - 1, id.value());
    return kKeyColumns<Row>;
}

/// Both statements of one kind, prepared when first needed.
template <class Row>
struct RowStatements {
    std::optional<Statement> put;
    std::optional<Statement> erase;

    void write(const Connection& connection, const RowChange<Row>& change) {
        if (!change.after) {
            if (!erase)
                erase.emplace(connection, eraseSql<Row>());
            bindKey<Row>(*erase, change.scenario, change.id());
            return erase->execute();
        }
        if (!put)
            put.emplace(connection, putSql<Row>());
        int at = bindKey<Row>(*put, change.scenario, change.id());
        for (const Column<Row>& column : Described<Row>::kColumns) {
            if (column.isText())
                put->bind(at++, std::string_view(column.text(*change.after)));
            else
                put->bind(at++, column.number(*change.after));
        }
        put->execute();
    }
};

/// A change and the key of its row, so that sorting need not look at the rows themselves.
template <class Row>
struct Keyed {
    ScenarioId scenario;
    IdOf<Row> id;
    const RowChange<Row>* change;
    friend auto operator<=>(const Keyed&, const Keyed&) = default;
};

template <class Row>
std::vector<Keyed<Row>> inKeyOrder(const RowChanges<Row>& rows) {
    std::vector<Keyed<Row>> order;
    order.reserve(rows.size());
    for (const RowChange<Row>& change : rows)
        order.push_back({change.scenario, change.id(), &change});
    std::sort(order.begin(), order.end());
    return order;
}

template <class Row>
struct LoadTable {
    static void run(const Connection& connection, Plan& plan) { loadTable<Row>(connection, plan); }
};

} // namespace

struct RowWriter::Statements {
    const Connection& connection;
    ForEachKind<RowStatements> ofKind;
};

void loadRows(const Connection& connection, Plan& plan) {
    std::apply([&](auto... table) { (table.run(connection, plan), ...); }, ForEachKind<LoadTable>{});
}

RowWriter::RowWriter(const Connection& connection)
    : m_statements(new Statements{connection, {}}) {}

RowWriter::~RowWriter() = default;

void RowWriter::write(const Changes& changes) {
    changes.forEachKind([&]<class Row>(const std::vector<RowChange<Row>>& rows) {
        auto& statements = std::get<RowStatements<Row>>(m_statements->ofKind);
        for (const Keyed<Row>& each : inKeyOrder(rows))
            statements.write(m_statements->connection, *each.change);
    });
}

} // namespace orgwright
