// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/import_table.h"

#include "ui/theme/theme.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>

namespace orgwright {

ImportTable::ImportTable(const QString& name, QWidget* parent)
    : QTableView(parent) {
    dressTable(*this);
    setAccessibleName(name);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    horizontalHeader()->setSectionsClickable(true);
}

void ImportTable::setWidths(std::vector<Width> widths) {
    m_widths = std::move(widths);
    share();
}

void ImportTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    share();
}

void ImportTable::share() {
    int rest = viewport()->width();
    int parts = 0;
    for (const Width& width : m_widths) {
        rest -= scaled(width.pixels);
        parts += width.parts;
    }
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        const int more = parts > 0 ? std::max(rest, 0) * m_widths[i].parts / parts : 0;
        horizontalHeader()->resizeSection(static_cast<int>(i), scaled(m_widths[i].pixels) + more);
    }
}

void ImportTable::keyPressEvent(QKeyEvent* event) {
    const bool isEntered = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (state() == EditingState || !currentIndex().isValid())
        return QTableView::keyPressEvent(event);
    if (isEntered || event->key() == Qt::Key_F2)
        Q_EMIT entered(currentIndex());
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT removed(currentIndex());
    else
        return QTableView::keyPressEvent(event);
    event->accept();
}

} // namespace orgwright
