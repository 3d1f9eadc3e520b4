// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export/deck_list.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QSignalBlocker>

namespace orgwright {
namespace {

constexpr int kPart = Qt::UserRole;
constexpr int kDeckRow = 26;

QString deckPartName(DeckPart part) {
    switch (part) {
    case DeckPart::Title:
        return DeckList::tr("Title");
    case DeckPart::Chart:
        return DeckList::tr("Org chart, area by area");
    case DeckPart::Changes:
        return DeckList::tr("What the scenario changes");
    case DeckPart::Portfolio:
        return DeckList::tr("Portfolio");
    case DeckPart::Scorecard:
        return DeckList::tr("Scorecard");
    case DeckPart::Review:
        return DeckList::tr("Review of the quarter");
    }
    return {};
}

} // namespace

DeckList::DeckList(const std::vector<DeckChoice>& choices, QWidget* parent)
    : QListWidget(parent) {
    setAccessibleName(tr("Parts of the deck, in their order"));
    setToolTip(tr("Drag, or hold Alt and press an arrow key, to put them in another order"));
    setDragDropMode(QAbstractItemView::InternalMove);
    setUniformItemSizes(true);
    for (const DeckChoice& choice : choices) {
        auto* item = new QListWidgetItem(deckPartName(choice.part), this);
        item->setData(kPart, static_cast<int>(choice.part));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                       Qt::ItemIsDragEnabled);
        item->setCheckState(choice.isIn ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint({0, scaled(kDeckRow)});
    }
    setFixedHeight(static_cast<int>(choices.size()) * scaled(kDeckRow) + 2 * frameWidth());
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::itemChanged, this, &DeckList::changed);
}

std::vector<DeckChoice> DeckList::choices() const {
    std::vector<DeckChoice> found;
    for (int row = 0; row < count(); ++row)
        found.push_back(
            {static_cast<DeckPart>(item(row)->data(kPart).toInt()), item(row)->checkState() == Qt::Checked});
    return found;
}

void DeckList::dropEvent(QDropEvent* event) {
    {
        const QSignalBlocker silence(this);
        QListWidget::dropEvent(event);
    }
    Q_EMIT changed();
}

void DeckList::keyPressEvent(QKeyEvent* event) {
    const bool isArrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (isArrow && event->modifiers().testFlag(Qt::AltModifier))
        return move(event->key() == Qt::Key_Up ? -1 : 1);
    QListWidget::keyPressEvent(event);
}

void DeckList::move(int by) {
    const int row = currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= count())
        return;
    {
        const QSignalBlocker silence(this);
        insertItem(to, takeItem(row));
        setCurrentRow(to);
    }
    Q_EMIT changed();
}

} // namespace orgwright
