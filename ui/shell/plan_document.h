// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/change_picture.h"
#include "core/document/document.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <functional>
#include <memory>
#include <optional>

namespace orgwright {

/// The open document as the window knows it: Document with Qt signals in place of exceptions and return
/// values. Verbs run commands through it; views read from it and follow changed().
class PlanDocument : public QObject {
    Q_OBJECT

public:
    explicit PlanDocument(std::shared_ptr<Document> document, QObject* parent = nullptr);
    ~PlanDocument() override;

    const Document& core() const { return *m_document; }
    /// The same file for a second view with a scenario and a picture of its own.
    const std::shared_ptr<Document>& shared() const { return m_document; }
    /// What is shown: the plan as it stands, or the picture that show() was given.
    const Plan& plan() const { return m_picture ? m_picture->plan : m_document->plan(); }
    /// The scenario that is shown and edited.
    ScenarioId scenario() const { return m_scenario; }
    /// Shows and edits another scenario; a picture is left. changed() then tells the way from the one to the
    /// other, so that views move there as after an edit. No effect for a scenario that is not in the plan.
    void setScenario(ScenarioId scenario);
    const Org& org() const { return plan().org(m_scenario); }
    const Totals& totals() const { return m_picture ? m_picture->totals : m_document->totals(m_scenario); }
    Measures measures() const { return totals().measures(); }
    BranchTotals branch(PositionId position) const { return totals().branch(position); }
    bool isReadOnly() const { return m_picture || m_document->isReadOnly(); }
    /// Why nothing can be edited, as a sentence that says what to do; empty where it can.
    QString readOnlyReason() const;
    QString path() const;
    /// The plan's title, or the file's name where it has none.
    QString title() const;
    /// When the last edit was written; invalid before the first.
    QTime savedAt() const { return m_savedAt; }

    /// Makes, from the plan as it stands, the plan that is shown in its place: a quarter to come, a step on
    /// the way.
    using Picture = std::function<Plan(const Plan&)>;
    /// Shows a picture until setScenario or showAsItStands; it is made anew whenever the plan changes. It
    /// cannot be edited, and `reason` says so. Changes() tells the way there.
    void show(Picture picture, const QString& reason);
    void showAsItStands();
    bool isShowingPicture() const { return m_picture != nullptr; }

    /// From now on org charts mark in what differs whatever is shown from this scenario; none: in nothing.
    void markChangesFrom(ScenarioId from);
    /// The picture of the changes, made anew with each change; null where nothing is marked.
    const std::shared_ptr<const ChangePicture>& marked() const { return m_marked; }
    /// What org charts draw: plan(), or where changes are marked the picture of them.
    const Plan& chartPlan() const { return m_marked ? m_marked->plan : plan(); }

    /// Runs a command. Where it is refused or cannot be written, says so by refused() or failed() and returns
    /// nothing (for commands without a value: false). Steps with the same key within a second become one.
    template <class Command>
    auto run(Command&& command, std::string_view coalesceKey = {});
    /// The same without asking the guard: for what was asked for by name, as an import is.
    template <class Command>
    auto runUnasked(Command&& command, std::string_view coalesceKey = {});

    /// Asked before a command changes rows of the baseline, where that has positions: the scenario in which
    /// it is to run, which is then shown (the baseline itself, or a copy of it, where the rows have the same
    /// ids), or nothing. There is no guard at first; undo and redo ask none.
    using Guard = std::function<std::optional<ScenarioId>()>;
    void setBaselineGuard(Guard guard) { m_guard = std::move(guard); }

    /// Shows what a command would do: look(plan, totals, changes) sees it done. The refusal where it would be
    /// refused.
    template <class Command, class Look>
    std::optional<Refusal> preview(Command&& command, Look&& look);

    bool undo();
    bool redo();
    bool goTo(std::int64_t step);
    bool revertTo(std::int64_t step);
    bool addCheckpoint(const QString& name);
    /// Copies the whole file there; false where it cannot be written.
    bool copyTo(const QString& path);

Q_SIGNALS:
    /// What is shown changed: by an edit of this scenario, or because another scenario or picture is shown.
    /// Rows of other scenarios are not told; historyChanged() tells of every edit.
    void changed(const orgwright::Changes& changes);
    /// Another scenario, or a picture, is about to be shown: what is being typed belongs to this one.
    void leaving();
    /// Another scenario is shown and edited, or scenarios came, went or got other names.
    void scenariosChanged();
    /// A picture is shown, or none any more; changes are marked, or not any more.
    void pictureChanged();
    /// Undo, redo, history or the saved state are not what they were.
    void historyChanged();
    /// After that: undo, redo or goTo led from after the one step to after the other.
    void walked(std::int64_t from, std::int64_t to);
    /// A command was not run, and why, as a sentence.
    void refused(const QString& reason);
    /// The machine or the file failed: nothing was changed. A sentence that says what to do.
    void failed(const QString& reason);

private:
    struct Shown {
        Picture make;
        QString reason;
        Plan plan;
        Totals totals;
    };

    void follow(const Changes& changes);
    void showScenario(ScenarioId scenario);
    void takePicture(std::unique_ptr<Shown> picture);
    void tell(const Changes& changes);
    void mark();
    void leaveLostScenario(const Changes& changes);
    bool isEditable();
    template <class Command>
    bool isAgreed(Command& command);
    bool isGuarded() const;
    bool askGuard();
    bool walk(const std::function<Result<void>()>& act);
    bool guarded(const std::function<Result<void>()>& act);
    void tellRefusal(const Refusal& refusal);
    void tellFailure(const StoreError& error);

    std::shared_ptr<Document> m_document;
    std::shared_ptr<void> m_observing;
    std::unique_ptr<Shown> m_picture;
    std::shared_ptr<const ChangePicture> m_marked;
    ScenarioId m_scenario = kBaseline;
    ScenarioId m_markedFrom;
    QTime m_savedAt;
    Guard m_guard;
};

/// Whether the changes are of rows that this scenario holds, not of the plan's own.
bool changesRowsOf(ScenarioId scenario, const Changes& changes);

template <class Command>
auto PlanDocument::runUnasked(Command&& command, std::string_view coalesceKey) {
    using Value = typename decltype(command(std::declval<Editor&>()))::value_type;
    const bool canEdit = isEditable();
    if constexpr (std::is_void_v<Value>) {
        return canEdit && guarded([&] { return m_document->execute(m_scenario, command, coalesceKey); });
    } else {
        std::optional<Value> value;
        if (!canEdit)
            return value;
        guarded([&]() -> Result<void> {
            auto result = m_document->execute(m_scenario, command, coalesceKey);
            if (!result)
                return tl::unexpected(result.error());
            value = *result;
            return {};
        });
        return value;
    }
}

template <class Command>
auto PlanDocument::run(Command&& command, std::string_view coalesceKey) {
    using Done = decltype(runUnasked(command, coalesceKey));
    return isAgreed(command) ? runUnasked(command, coalesceKey) : Done{};
}

/// What is refused, and what concerns other rows, needs no answer.
template <class Command>
bool PlanDocument::isAgreed(Command& command) {
    if (!isGuarded())
        return true;
    bool isOfBaseline = false;
    preview(command, [&](const auto&, const auto&, const Changes& changes) {
        isOfBaseline = changesRowsOf(kBaseline, changes);
    });
    return !isOfBaseline || askGuard();
}

template <class Command, class Look>
std::optional<Refusal> PlanDocument::preview(Command&& command, Look&& look) {
    if (m_picture)
        return Refusal{Reason::OnlyShown, {}, {}};
    auto result = m_document->preview(m_scenario, command, look);
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace orgwright
