// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/import_reader.h"

#include <atomic>
#include <future>

namespace orgwright {

struct ImportReader::Job {
    std::atomic<bool> isCancelled{false};
    std::atomic<int> percent{-1};
    std::promise<ImportOutcomePtr> promise;
    std::future<ImportOutcomePtr> outcome = promise.get_future();
};

ImportReader::ImportReader(const Plan& plan, ScenarioId scenario, QObject* parent)
    : QObject(parent)
    , m_plan(std::make_shared<const Plan>(plan))
    , m_scenario(scenario) {
    m_pool.setMaxThreadCount(1);
}

ImportReader::~ImportReader() {
    if (m_job)
        m_job->isCancelled = true;
    m_pool.waitForDone();
}

void ImportReader::start(ImportRequest request, std::shared_ptr<const TextTable> table) {
    if (m_job)
        m_job->isCancelled = true;
    m_job = std::make_shared<Job>();
    // Everything is held by the job itself; `this` outlives it, since the destructor waits.
    m_pool.start([this, job = m_job, request = std::move(request), table = std::move(table), plan = m_plan,
                  scenario = m_scenario]() mutable {
        const Progress progress = [&](int percent) {
            tell(job, percent);
            return !job->isCancelled;
        };
        job->promise.set_value(readImport(std::move(request), std::move(table), *plan, scenario, progress));
        QMetaObject::invokeMethod(
            this, [this, job] { deliver(job); }, Qt::QueuedConnection);
    });
}

void ImportReader::tell(const std::shared_ptr<Job>& job, int percent) {
    if (job->percent.exchange(percent) == percent)
        return;
    QMetaObject::invokeMethod(
        this,
        [this, job, percent] {
            if (job == m_job)
                Q_EMIT progressed(percent);
        },
        Qt::QueuedConnection);
}

void ImportReader::cancel() {
    if (m_job)
        m_job->isCancelled = true;
}

bool ImportReader::settle(int milliseconds) {
    const std::shared_ptr<Job> job = m_job;
    if (!job)
        return true;
    if (job->outcome.wait_for(std::chrono::milliseconds(milliseconds)) != std::future_status::ready)
        return false;
    deliver(job);
    return true;
}

void ImportReader::deliver(const std::shared_ptr<Job>& job) {
    if (job != m_job)
        return;
    m_job.reset();
    ImportOutcomePtr outcome = job->outcome.get();
    if (job->isCancelled) {
        ImportOutcome cancelled;
        cancelled.isCancelled = true;
        outcome = std::make_shared<const ImportOutcome>(std::move(cancelled));
    }
    Q_EMIT finished(outcome);
}

} // namespace orgwright
