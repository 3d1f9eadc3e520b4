// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/plan_export.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>
#include <atomic>
#include <memory>
#include <optional>

namespace orgwright {

/// What an export would be: how a page looks, and why there is none.
struct ExportLook {
    QImage picture;   ///< null for tables
    QString extent;   ///< "24 pages", "5,592 × 3,604 pixels"
    QString withheld; ///< "Withheld: 12 notes."; empty: nothing
    QString failure;  ///< empty: it can be written
    int page = 0;
    int pages = 0;
};

/// Prepares, shows and writes exports on a thread of its own, one after the other, from its own copy of the
/// plan.
class ExportJob : public QObject {
    Q_OBJECT

public:
    ExportJob(const Plan& plan, ScenarioId scenario, QObject* parent = nullptr);
    /// Waits for what is being written.
    ~ExportJob() override;

    /// Looks at a page of it; only the last look that was asked for is told.
    void look(const ExportRequest& request, int page, QSize most);
    void write(const ExportRequest& request, const QString& path);
    /// Waits until nothing is being done any more and what came of it has been told.
    void settle();

Q_SIGNALS:
    void seen(const orgwright::ExportLook& look);
    /// `failure` is empty where the file is in place.
    void written(const QString& path, const QString& failure);

private:
    ExportLook lookNow(const ExportRequest& request, int page, QSize most) const;

    const Plan m_plan;
    ScenarioId m_scenario;
    std::atomic<int> m_looks{0};
    QThreadPool m_pool;
};

} // namespace orgwright
