// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/rollup/staffing.h"
#include "core/rollup/totals.h"

#include <QObject>
#include <QString>
#include <vector>

namespace orgwright {

/// What a drag under way would do, as the canvas finds it out and the impact strip shows it.
class DropPreview : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// A branch whose figures the drop would change: an old or new manager (or the top of their area).
    struct Area {
        PositionId head;
        QString name;
        BranchTotals before;
        BranchTotals after;
        int spanBefore = 0;
        int spanAfter = 0;
        Mix mixBefore = {};
        Mix mixAfter = {};
    };

    bool isActive() const { return m_isActive; }
    /// "Document AI to Customs".
    const QString& sentence() const { return m_sentence; }
    const std::vector<Area>& areas() const { return m_areas; }
    /// The whole organisation as it would be.
    const Measures& after() const { return m_after; }
    const Mix& mixAfter() const { return m_mixAfter; }

    void show(const QString& sentence, std::vector<Area> areas, const Measures& after,
              const Mix& mixAfter = {});
    void end();

Q_SIGNALS:
    void changed();

private:
    bool m_isActive = false;
    QString m_sentence;
    std::vector<Area> m_areas;
    Measures m_after;
    Mix m_mixAfter;
};

} // namespace orgwright
