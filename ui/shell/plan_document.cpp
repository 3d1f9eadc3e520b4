// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/plan_document.h"

#include "ui/words/refusal_words.h"
#include "ui/words/store_words.h"

#include <QFileInfo>

namespace orgwright {

PlanDocument::PlanDocument(std::unique_ptr<Document> document, QObject* parent)
    : QObject(parent)
    , m_document(std::move(document)) {
    m_observing = m_document->observe([this](const Changes& changes) {
        m_savedAt = QTime::currentTime();
        Q_EMIT changed(changes);
        Q_EMIT historyChanged();
    });
}

PlanDocument::~PlanDocument() = default;

QString PlanDocument::path() const {
    return QString::fromStdString(m_document->path());
}

QString PlanDocument::title() const {
    const QString title = QString::fromStdString(plan().settings().title);
    return title.isEmpty() ? QFileInfo(path()).completeBaseName() : title;
}

bool PlanDocument::undo() {
    return guarded([this] { return m_document->undo(); });
}

bool PlanDocument::redo() {
    return guarded([this] { return m_document->redo(); });
}

bool PlanDocument::goTo(std::int64_t step) {
    return guarded([&] { return m_document->goTo(step); });
}

bool PlanDocument::revertTo(std::int64_t step) {
    return guarded([&] { return m_document->revertTo(step); });
}

bool PlanDocument::addCheckpoint(const QString& name) {
    const bool isDone = guarded([&] { return m_document->addCheckpoint(name.toStdString()); });
    if (isDone)
        Q_EMIT historyChanged();
    return isDone;
}

bool PlanDocument::copyTo(const QString& path) {
    return guarded([&]() -> Result<void> {
        m_document->copyTo(path.toStdString());
        return {};
    });
}

bool PlanDocument::guarded(const std::function<Result<void>()>& act) {
    try {
        if (const Result<void> result = act(); !result) {
            tellRefusal(result.error());
            return false;
        }
        return true;
    } catch (const StoreError& error) {
        tellFailure(error);
        return false;
    }
}

void PlanDocument::tellRefusal(const Refusal& refusal) {
    Q_EMIT refused(sentence(refusal, plan(), m_scenario));
}

void PlanDocument::tellFailure(const StoreError& error) {
    Q_EMIT failed(sentence(error));
}

} // namespace orgwright
