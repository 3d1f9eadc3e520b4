// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/changes/list/change_book.h"

#include <QWidget>

namespace orgwright {

class Button;
class ChangeListView;
class ChangeModel;
class Label;

/// Where a newer baseline, or a colleague's copy, contradicts what the scenario decided: both values, and
/// which one stands. The buttons settle what is selected, or all. Hidden where there is nothing to settle.
class ClashSection : public QWidget {
    Q_OBJECT

public:
    explicit ClashSection(ChangeBook& book, QWidget* parent = nullptr);

    void refresh(const Discretion& discretion);
    ChangeListView& view() const { return *m_view; }

Q_SIGNALS:
    /// A clash about this position was chosen.
    void positionChosen(orgwright::PositionId position);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addKey(Qt::Key key, Settle how);
    void fitHeight();
    bool isBaselines() const;
    void settle(Settle how);
    void tellSelection();
    void giveSelection();

    ChangeBook& m_book;
    std::vector<ClashId> m_clashes; ///< in the order in which they are listed
    ChangeModel* m_model;
    ChangeListView* m_view;
    Label* m_title;
    Button* m_ours;
    Button* m_theirs;
};

} // namespace orgwright
