// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/changes/list/change_book.h"
#include "ui/shell/change_view.h"

namespace orgwright {

/// Shows in the window's document what is looked at: before, after, the changes marked, a quarter or a step.
/// Views then move there by themselves.
class ChangePictures : public QObject {
    Q_OBJECT

public:
    ChangePictures(PlanDocument& document, ChangeBook& book, ChangeView& view, QObject* parent = nullptr);

    int steps() const;
    bool canStep(int by) const;
    /// From one change to the next or back, and from where none is walked through to the first.
    void step(int by);
    /// To where this many changes are done, or all.
    void goTo(int step);
    /// From before the first.
    void beginWalk();
    /// Shows everything that is changed again.
    void endWalk();

Q_SIGNALS:
    /// The line that was done with the step.
    void stepped(std::size_t line);

private:
    /// What the document was last made to show.
    struct Shown {
        ScenarioId scenario;
        bool isShown = false;
        ChangeView::Side side = ChangeView::Side::After;
        int step = 0;
        std::optional<Quarter> quarter = {};
        friend bool operator==(const Shown&, const Shown&) = default;
    };

    void followScenario();
    void followBook();
    void show();
    void showPicture(const Shown& wanted);

    PlanDocument& m_document;
    ChangeBook& m_book;
    ChangeView& m_view;
    Shown m_shown;
};

} // namespace orgwright
