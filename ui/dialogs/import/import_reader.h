// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/import/import_outcome.h"

#include <QObject>
#include <QThreadPool>

namespace orgwright {

/// Reads a file for the import dialog on a thread of its own, one reading at a time; a new one takes the
/// place of the one before. Keeps its own copy of the plan, since not even two readers may share one.
class ImportReader : public QObject {
    Q_OBJECT

public:
    ImportReader(const Plan& plan, ScenarioId scenario, QObject* parent = nullptr);
    /// Waits until the thread has noticed that nobody asks any more.
    ~ImportReader() override;

    void start(ImportRequest request, std::shared_ptr<const TextTable> table = {});
    /// finished() then tells of a cancelled outcome.
    void cancel();
    bool isReading() const { return m_job != nullptr; }

    /// Waits at most so long. Whether nothing is being read any more; finished() was emitted then.
    bool settle(int milliseconds);

Q_SIGNALS:
    /// 0 to 100, never falling; over 5,000 rows.
    void progressed(int percent);
    void finished(const orgwright::ImportOutcomePtr& outcome);

private:
    struct Job;

    void tell(const std::shared_ptr<Job>& job, int percent);
    void deliver(const std::shared_ptr<Job>& job);

    std::shared_ptr<const Plan> m_plan;
    ScenarioId m_scenario;
    std::shared_ptr<Job> m_job;
    QThreadPool m_pool;
};

} // namespace orgwright
