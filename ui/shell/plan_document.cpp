// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/plan_document.h"

#include "core/compare/difference.h"
#include "ui/words/refusal_words.h"
#include "ui/words/store_words.h"
#include "ui/words/text.h"

#include <QFileInfo>

namespace orgwright {

namespace {

/// Rows of the whole plan and of this scenario.
Changes shownOf(const Changes& changes, ScenarioId scenario) {
    Changes shown;
    changes.forEachKind([&]<class Row>(const std::vector<RowChange<Row>>& rows) {
        for (const RowChange<Row>& change : rows) {
            if (!Described<Row>::kOfScenario || change.scenario == scenario)
                shown.of<Row>().push_back(change);
        }
    });
    return shown;
}

} // namespace

PlanDocument::PlanDocument(std::shared_ptr<Document> document, QObject* parent)
    : QObject(parent)
    , m_document(std::move(document)) {
    m_observing = m_document->observe([this](const Changes& changes) {
        m_savedAt = QTime::currentTime();
        follow(changes);
        Q_EMIT historyChanged();
    });
}

void PlanDocument::follow(const Changes& changes) {
    if (!m_document->plan().scenarios().contains(m_scenario))
        leaveLostScenario(changes);
    else if (m_picture)
        takePicture(std::make_unique<Shown>(Shown{m_picture->make, m_picture->reason, {}, {}}));
    else if (m_document->plan().scenarios().size() == 1)
        tell(changes);
    else if (const Changes shown = shownOf(changes, m_scenario); !shown.isEmpty())
        tell(shown);
    else if (m_markedFrom) {
        mark();
        Q_EMIT pictureChanged();
    }
    if (!changes.of<Scenario>().empty())
        Q_EMIT scenariosChanged();
}

/// The scenario was deleted, or an undo took it away: the baseline is shown, by the way from what was shown.
void PlanDocument::leaveLostScenario(const Changes& changes) {
    Plan before = m_picture ? std::move(m_picture->plan) : Plan();
    if (!m_picture)
        before.apply(inverse(shownOf(changes, m_scenario)));
    m_picture.reset();
    const ScenarioId lost = std::exchange(m_scenario, kBaseline);
    tell(difference(before.org(lost), org(), kBaseline));
    Q_EMIT pictureChanged();
}

void PlanDocument::setScenario(ScenarioId scenario) {
    if (!m_document->plan().scenarios().contains(scenario) || (scenario == m_scenario && !m_picture))
        return;
    Q_EMIT leaving();
    showScenario(scenario);
}

void PlanDocument::showScenario(ScenarioId scenario) {
    const Changes way = difference(org(), m_document->plan().org(scenario), scenario);
    const bool hadPicture = m_picture != nullptr;
    m_picture.reset();
    m_scenario = scenario;
    tell(way);
    if (hadPicture)
        Q_EMIT pictureChanged();
    Q_EMIT scenariosChanged();
}

void PlanDocument::show(Picture picture, const QString& reason) {
    if (!m_picture)
        Q_EMIT leaving();
    takePicture(std::make_unique<Shown>(Shown{std::move(picture), reason, {}, {}}));
    Q_EMIT pictureChanged();
}

void PlanDocument::showAsItStands() {
    if (m_picture)
        setScenario(m_scenario);
}

void PlanDocument::takePicture(std::unique_ptr<Shown> picture) {
    picture->plan = picture->make(m_document->plan());
    picture->totals = Totals(picture->plan.org(m_scenario));
    const Changes way = difference(org(), picture->plan.org(m_scenario), m_scenario);
    m_picture = std::move(picture);
    tell(way);
}

void PlanDocument::tell(const Changes& changes) {
    mark();
    Q_EMIT changed(changes);
}

void PlanDocument::markChangesFrom(ScenarioId from) {
    if (from == m_markedFrom)
        return;
    m_markedFrom = from;
    mark();
    Q_EMIT pictureChanged();
}

void PlanDocument::mark() {
    m_marked.reset();
    if (m_markedFrom && m_markedFrom != m_scenario && plan().scenarios().contains(m_markedFrom))
        m_marked = std::make_shared<const ChangePicture>(
            changePicture(plan(), changeList(plan(), m_markedFrom, m_scenario)));
}

QString PlanDocument::readOnlyReason() const {
    if (m_picture)
        return m_picture->reason;
    return m_document->isReadOnly() ? readOnlySentence(m_document->readOnlyReason()) : QString();
}

bool PlanDocument::isEditable() {
    if (m_picture)
        Q_EMIT refused(m_picture->reason);
    return !m_picture;
}

bool PlanDocument::isGuarded() const {
    return m_guard && m_scenario == kBaseline && !isReadOnly() && !org().positions().isEmpty();
}

bool PlanDocument::askGuard() {
    const Guard guard = m_guard;
    const std::optional<ScenarioId> where = guard();
    if (where && *where != m_scenario)
        showScenario(*where);
    return where.has_value();
}

bool changesRowsOf(ScenarioId scenario, const Changes& changes) {
    bool isFound = false;
    changes.forEachKind([&]<class Row>(const std::vector<RowChange<Row>>& rows) {
        for (const RowChange<Row>& change : rows)
            isFound = isFound || (Described<Row>::kOfScenario && change.scenario == scenario);
    });
    return isFound;
}

PlanDocument::~PlanDocument() = default;

QString PlanDocument::path() const {
    return QString::fromStdString(m_document->path());
}

QString PlanDocument::title() const {
    const QString title = qtText(plan().settings().title);
    return title.isEmpty() ? QFileInfo(path()).completeBaseName() : title;
}

bool PlanDocument::undo() {
    return walk([this] { return m_document->undo(); });
}

bool PlanDocument::redo() {
    return walk([this] { return m_document->redo(); });
}

bool PlanDocument::goTo(std::int64_t step) {
    return walk([&] { return m_document->goTo(step); });
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

bool PlanDocument::walk(const std::function<Result<void>()>& act) {
    const std::int64_t from = m_document->history().cursor();
    if (!guarded(act))
        return false;
    if (const std::int64_t to = m_document->history().cursor(); to != from)
        Q_EMIT walked(from, to);
    return true;
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
