// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export/export_job.h"

#include "ui/dialogs/export/export_picture.h"
#include "ui/words/discretion_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <algorithm>

namespace orgwright {

ExportJob::ExportJob(const Plan& plan, ScenarioId scenario, QObject* parent)
    : QObject(parent)
    , m_plan(plan)
    , m_scenario(scenario) {
    m_pool.setMaxThreadCount(1);
}

ExportJob::~ExportJob() {
    ++m_looks;
    m_pool.waitForDone();
}

ExportLook ExportJob::lookNow(const ExportRequest& request, int page, QSize most) const {
    ExportLook look;
    const auto prepared = prepareExport(m_plan, m_scenario, request);
    if (!prepared) {
        look.failure = prepared.error().sentence;
        return look;
    }
    look.pages = prepared->pageCount();
    look.page = std::clamp(page, 0, std::max(0, look.pages - 1));
    look.extent = exportExtent(*prepared);
    if (prepared->withheld != WithheldCounts{})
        look.withheld = withheldSentence(prepared->withheld);
    look.picture = exportPicture(*prepared, look.page, most);
    return look;
}

void ExportJob::look(const ExportRequest& request, int page, QSize most) {
    const int number = ++m_looks;
    m_pool.start([this, request, page, most, number] {
        // Whoever asked again does not wait for what was asked before.
        if (number != m_looks)
            return;
        const ExportLook found = lookNow(request, page, most);
        QMetaObject::invokeMethod(
            this,
            [this, found, number] {
                if (number == m_looks)
                    Q_EMIT seen(found);
            },
            Qt::QueuedConnection);
    });
}

void ExportJob::write(const ExportRequest& request, const QString& path) {
    m_pool.start([this, request, path] {
        const auto prepared = prepareExport(m_plan, m_scenario, request);
        QString failure;
        if (!prepared)
            failure = prepared.error().sentence;
        else if (const auto done = writeExport(*prepared, stdText(path)); !done)
            failure = done.error().sentence;
        QMetaObject::invokeMethod(
            this, [this, path, failure] { Q_EMIT written(path, failure); }, Qt::QueuedConnection);
    });
}

void ExportJob::settle() {
    m_pool.waitForDone();
    QCoreApplication::sendPostedEvents(this);
}

} // namespace orgwright
