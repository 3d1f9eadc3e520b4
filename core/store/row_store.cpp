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

template <class Row>
void loadTable(const Connection& connection, Plan& plan) {
    Statement statement(connection,
                        "SELECT " + columnList<Row>() + " FROM " + std::string(Described<Row>::kTable));
    while (statement.step()) {
        const ScenarioId scenario(Described<Row>::kOfScenario ? statement.number(0) : 0);
        Row row{};
        int at = kKeyColumns<Row>;
        row.id = IdOf<Row>(statement.number(at - 1));
        for (const Column<Row>& column : Described<Row>::kColumns) {
            if (column.isText())
                column.setText(row, statement.text(at));
            else if (const std::int64_t number = statement.number(at); column.admits(number))
                column.setNumber(row, number);
            else
                throw StoreError(StoreFault::Damaged, connection.path(), std::string(column.name));
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

template <class Row>
std::vector<const RowChange<Row>*> inKeyOrder(const RowChanges<Row>& rows) {
    std::vector<const RowChange<Row>*> order;
    order.reserve(rows.size());
    for (const RowChange<Row>& change : rows)
        order.push_back(&change);
    std::sort(order.begin(), order.end(), [](const auto* a, const auto* b) {
        return std::pair(a->scenario, a->id()) < std::pair(b->scenario, b->id());
    });
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
        for (const RowChange<Row>* change : inKeyOrder(rows))
            statements.write(m_statements->connection, *change);
    });
}

} // namespace orgwright
