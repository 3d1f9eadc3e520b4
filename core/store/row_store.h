// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "core/store/connection.h"

#include <optional>

namespace orgwright {

/// Reads every row of every kind into the plan. What a row says is not judged here.
void loadRows(const Connection& connection, Plan& plan);

/// The statements that write rows, prepared once.
class RowWriter {
public:
    explicit RowWriter(const Connection& connection);
    ~RowWriter();

    /// Makes the rows on disk what they are after the changes; within the caller's transaction.
    void write(const Changes& changes);

private:
    struct Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace orgwright
