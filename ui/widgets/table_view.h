// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QHeaderView;
class QListView;
class QTableView;
class QTreeView;

namespace orgwright {

enum class TableDensity { Normal, Dense };

/// Dresses a table as LOOK says: rows 32 (dense 28), header 28 in 11/14 600, hairlines between rows only,
/// whole rows selected, no row numbers, plain text, Tab leaves the table. Follows the text scale. Cells whose
/// model aligns them right are figures: digits in cells as wide as "0"; the model aligns their heading
/// (Qt::TextAlignmentRole), too.
void dressTable(QTableView& table, TableDensity density = TableDensity::Normal);

/// The same for a tree and a list.
void dressTree(QTreeView& tree, TableDensity density = TableDensity::Normal);
void dressList(QListView& list, TableDensity density = TableDensity::Normal);

} // namespace orgwright
