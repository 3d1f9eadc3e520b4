// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_store.h"

#include <algorithm>
#include <span>

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
std::string putSql(std::size_t rows) {
    std::string marks = "(?";
    for (std::size_t i = 1; i < kKeyColumns<Row> + Described<Row>::kColumns.size(); ++i)
        marks += ", ?";
    marks += ")";
    std::string sql = "INSERT OR REPLACE INTO " + std::string(Described<Row>::kTable) + " (" +
                      columnList<Row>() + ") VALUES " + marks;
    for (std::size_t i = 1; i < rows; ++i)
        sql += ", " + marks;
    return sql;
}

template <class Row>
std::string eraseSql() {
    return "DELETE FROM " + std::string(Described<Row>::kTable) +
           (Described<Row>::kOfScenario ? " WHERE scenario = ? AND id = ?" : " WHERE id = ?");
}

/// Makes room for all rows at once: arrays that grow would keep up to as much again to spare.
template <class Row>
void expectRows(const Connection& connection, Plan& plan) {
    Statement count(connection, "SELECT count(*) FROM " + std::string(Described<Row>::kTable) +
                                    (Described<Row>::kOfScenario ? " WHERE scenario = ?" : ""));
    const auto expect = [&](ScenarioId scenario) {
        if (count.step() && count.number(0) > 0)
            plan.reserve<Row>(scenario, static_cast<std::size_t>(count.number(0)));
        count.reset();
    };
    if constexpr (!Described<Row>::kOfScenario)
        return expect(ScenarioId{});
    for (const Scenario& scenario : plan.scenarios()) {
        count.bind(0, scenario.id.value());
        expect(scenario.id);
    }
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

/// The texts of rows as they are read: one that the baseline's row says too is that row's.
template <class Row>
class LoadedTexts {
public:
    explicit LoadedTexts(const Plan& plan)
        : m_plan(plan) {}

    void beginRow(ScenarioId scenario, IdOf<Row> id) {
        const bool hasTwin = Described<Row>::kOfScenario && scenario != kBaseline;
        m_twin = hasTwin ? m_plan.rows<Row>(kBaseline).find(id) : nullptr;
    }
    SharedText of(const Column<Row>& column, std::string_view text) {
        if (m_twin && column.text(*m_twin) == text)
            return column.text(*m_twin);
        return m_recent.of(text);
    }

private:
    const Plan& m_plan;
    const Row* m_twin = nullptr;
    RecentTexts m_recent;
};

template <class Row>
void loadTable(const Connection& connection, Plan& plan) {
    expectRows<Row>(connection, plan);
    LoadedTexts<Row> texts(plan);
    Statement statement(connection, loadSql<Row>());
    KeyOrder<Row> order;
    while (statement.step()) {
        const ScenarioId scenario(Described<Row>::kOfScenario ? statement.number(0) : 0);
        Row row{};
        int at = kKeyColumns<Row>;
        row.id = IdOf<Row>(statement.number(at - 1));
        if (!order.admits(scenario, row.id))
            throw StoreError(StoreFault::Damaged, connection.path(), "order");
        texts.beginRow(scenario, row.id);
        for (const Column<Row>& column : Described<Row>::kColumns) {
            if (column.isText())
                column.setText(row, texts.of(column, statement.text(at)));
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
void bindKey(Statement& statement, int& parameter, const Keyed<Row>& key) {
    if (Described<Row>::kOfScenario)
        statement.bind(parameter++, key.scenario.value());
    statement.bind(parameter++, key.id.value());
}

/// The statements of one kind, prepared when first needed.
template <class Row>
class RowStatements {
public:
    using Rows = std::span<const Keyed<Row>>;

    void write(const Connection& connection, Rows rows) {
        const auto isPut = [](const Keyed<Row>& each) { return each.change->after.has_value(); };
        while (!rows.empty()) {
            const bool areMany =
                rows.size() >= kMany && std::all_of(rows.begin(), rows.begin() + kMany, isPut);
            const std::size_t count = areMany ? kMany : 1;
            if (!isPut(rows.front()))
                erase(connection, rows.front());
            else
                put(connection, areMany ? m_putMany : m_put, rows.first(count));
            rows = rows.subspan(count);
        }
    }

private:
    /// To begin and end a statement costs a quarter of what a row does: many rows share one.
    static constexpr std::size_t kMany = 64;

    void erase(const Connection& connection, const Keyed<Row>& row) {
        if (!m_erase)
            m_erase.emplace(connection, eraseSql<Row>());
        int parameter = 0;
        bindKey(*m_erase, parameter, row);
        m_erase->execute();
    }

    void put(const Connection& connection, std::optional<Statement>& statement, Rows rows) {
        if (!statement)
            statement.emplace(connection, putSql<Row>(rows.size()));
        int parameter = 0;
        for (const Keyed<Row>& each : rows) {
            bindKey(*statement, parameter, each);
            for (const Column<Row>& column : Described<Row>::kColumns) {
                if (column.isText())
                    statement->bind(parameter++, column.text(*each.change->after).view());
                else
                    statement->bind(parameter++, column.number(*each.change->after));
            }
        }
        statement->execute();
    }

    std::optional<Statement> m_put;
    std::optional<Statement> m_putMany;
    std::optional<Statement> m_erase;
};

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
        statements.write(m_statements->connection, inKeyOrder(rows));
    });
}

} // namespace orgwright
