// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace orgwright {

struct ChangeRow;

/// A change: its tile, the sentence with what it is about in bold, and under it quarter, owner and note. The
/// row under the pointer and selected ones have buttons at their end. A clash has a warning in the tile's
/// place and no buttons. A heading is its name with a count.
class ChangeDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum class Shows { Changes, Clashes };
    enum class Button { None, Details, TakeBack };

    explicit ChangeDelegate(Shows shows, QObject* parent = nullptr);

    /// Where the row's button is; empty for rows that have none.
    QRect buttonBox(const QModelIndex& index, const QRect& row, Qt::LayoutDirection direction,
                    Button button) const;
    Button buttonAt(const QModelIndex& index, const QRect& row, Qt::LayoutDirection direction,
                    const QPoint& at) const;
    /// The button under the pointer.
    void setHot(const QModelIndex& index, Button button);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int detailHeight(const ChangeRow& row, int width) const;
    int linesOf(const ChangeRow& row, int width) const;
    int roomBeside(const ChangeRow& row) const;
    void paintSentence(QPainter& painter, const QStyleOptionViewItem& option, const ChangeRow& row) const;
    void paintCut(QPainter& painter, const ChangeRow& row, int from, const QPointF& at, int room) const;
    void paintDetail(QPainter& painter, const QStyleOptionViewItem& option, const ChangeRow& row,
                     int beside) const;
    void paintButtons(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    Shows m_shows;
    QPersistentModelIndex m_hotIndex;
    Button m_hot = Button::None;
    /// How many lines a sentence, without or with a detail, takes at this width and text size.
    mutable QHash<std::pair<QString, bool>, int> m_lines;
    mutable int m_linesWidth = 0;
    mutable int m_linesHeight = 0;
};

} // namespace orgwright
