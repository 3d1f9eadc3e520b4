// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rollup/row_ref.h"

#include <QObject>

namespace orgwright {

class PlanPage;
struct Workspace;

/// What is done to the scorecard: by menu, palette, keys and its pages.
class ScorecardActions : public QObject {
    Q_OBJECT

public:
    explicit ScorecardActions(PlanPage& page);

private:
    void show(int page);
    void lock();
    void unlock();
    void writeReview();
    void useAsEvidence();
    void askMeasureFor(const RowRef& row);

    PlanPage& m_page;
    Workspace& m_workspace;
};

} // namespace orgwright
