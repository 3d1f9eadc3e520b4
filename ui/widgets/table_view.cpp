// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_view.h"

#include "ui/theme/theme.h"
#include "ui/widgets/table_delegate.h"

#include <QHeaderView>
#include <QListView>
#include <QTableView>
#include <QTreeView>

namespace orgwright {

namespace {

int rowHeight(TableDensity density) {
    return density == TableDensity::Dense ? 28 : 32;
}

void dressView(QAbstractItemView& view, TableDensity density) {
    view.setItemDelegate(new TableDelegate(rowHeight(density), &view));
    view.setFrameShape(QFrame::NoFrame);
    view.setAlternatingRowColors(false);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setTabKeyNavigation(false);
    view.setMouseTracking(true);
}

void dressHeader(QHeaderView& header) {
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header.setHighlightSections(false);
    header.setMinimumSectionSize(scaled(40));
    header.setSectionsMovable(false);
}

} // namespace

void dressTable(QTableView& table, TableDensity density) {
    dressView(table, density);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.setCornerButtonEnabled(false);
    dressHeader(*table.horizontalHeader());
    const auto grow = [&table, density] {
        table.verticalHeader()->setMinimumSectionSize(scaled(rowHeight(density)));
        table.verticalHeader()->setDefaultSectionSize(scaled(rowHeight(density)));
    };
    grow();
    QObject::connect(&Theme::instance(), &Theme::changed, &table, grow);
}

void dressTree(QTreeView& tree, TableDensity density) {
    dressView(tree, density);
    tree.setUniformRowHeights(true);
    tree.setAnimated(false);
    dressHeader(*tree.header());
    QObject::connect(&Theme::instance(), &Theme::changed, &tree, [&tree] { tree.doItemsLayout(); });
}

void dressList(QListView& list, TableDensity density) {
    dressView(list, density);
    list.setUniformItemSizes(true);
    QObject::connect(&Theme::instance(), &Theme::changed, &list, [&list] { list.doItemsLayout(); });
}

} // namespace orgwright
