// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/changes/list/change_rows.h"
#include "ui/shell/change_view.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/surface.h"

namespace orgwright {

class Button;
class ChangeListView;
class ChangeModel;
class ClashSection;
class EmptyState;
class Label;
class ListHead;

/// The list of what a scenario changes: filtered, sorted, grouped and put into order here; each line can be
/// explained and taken back. It lists only while it can be seen.
class ChangePanel : public Surface {
    Q_OBJECT

public:
    ChangePanel(Workspace& workspace, ChangeBook& book, ChangeView& view, QWidget* parent = nullptr);

    /// 372 wide, 400 where the window has at least 1600 pixels; more with larger text.
    void setWindowWidth(int pixels);
    /// Puts the keyboard's focus into the list, or onto what to do where it is empty.
    void takeFocus();
    ChangeListView& list() const { return *m_list; }
    ClashSection& clashes() const { return *m_clashes; }

Q_SIGNALS:
    /// This line is to come into sight on the chart.
    void lineChosen(std::size_t line);
    void zoomRequested(std::size_t line);
    void positionChosen(orgwright::PositionId position);
    /// What was taken back, as a sentence.
    void tookBack(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeFoot();
    void listen();
    void refresh();
    void showEmptiness();
    void showFoot();
    QString sentencesOf(const ChangeBook::Lines& lines) const;
    void followLine();
    void giveLines();
    void keepSelection();
    void restoreSelection();
    void takeBack();
    void openDetails();
    void openMenu(const QPoint& global);
    void moveBefore(int beforeLine);
    QString whyNotOrdered() const;

    Workspace& m_workspace;
    ChangeBook& m_book;
    ChangeView& m_view;
    ListHead* m_head;
    ChangeModel* m_model;
    ChangeListView* m_list;
    ClashSection* m_clashes;
    EmptyState* m_empty;
    Label* m_consequence;
    Label* m_others; ///< which lines else are taken back
    Button* m_takeBack;
    QWidget* m_foot;
    std::vector<Decision> m_selected; ///< the first decision of each selected line
    int m_width = 372;
    bool m_isTaking = false; ///< the selection is being set, not chosen
};

} // namespace orgwright
