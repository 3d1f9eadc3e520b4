// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    explicit PlanDocument(std::unique_ptr<Document> document, QObject* parent = nullptr);
    ~PlanDocument() override;

    const Document& core() const { return *m_document; }
    const Plan& plan() const { return m_document->plan(); }
    /// The scenario that is shown and edited.
    ScenarioId scenario() const { return m_scenario; }
    const Org& org() const { return plan().org(m_scenario); }
    const Totals& totals() const { return m_document->totals(m_scenario); }
    Measures measures() const { return totals().measures(); }
    BranchTotals branch(PositionId position) const { return totals().branch(position); }
    bool isReadOnly() const { return m_document->isReadOnly(); }
    QString path() const;
    /// The plan's title, or the file's name where it has none.
    QString title() const;
    /// When the last edit was written; invalid before the first.
    QTime savedAt() const { return m_savedAt; }

    /// Runs a command. Where it is refused or cannot be written, says so by refused() or failed() and returns
    /// nothing (for commands without a value: false). Steps with the same key within a second become one.
    template <class Command>
    auto run(Command&& command, std::string_view coalesceKey = {});

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
    /// After every durable change.
    void changed(const orgwright::Changes& changes);
    /// Undo, redo, history or the saved state are not what they were.
    void historyChanged();
    /// A command was not run, and why, as a sentence.
    void refused(const QString& reason);
    /// The machine or the file failed: nothing was changed. A sentence that says what to do.
    void failed(const QString& reason);

private:
    bool guarded(const std::function<Result<void>()>& act);
    void tellRefusal(const Refusal& refusal);
    void tellFailure(const StoreError& error);

    std::unique_ptr<Document> m_document;
    std::shared_ptr<void> m_observing;
    ScenarioId m_scenario = kBaseline;
    QTime m_savedAt;
};

template <class Command>
auto PlanDocument::run(Command&& command, std::string_view coalesceKey) {
    using Value = typename decltype(command(std::declval<Editor&>()))::value_type;
    if constexpr (std::is_void_v<Value>) {
        return guarded([&] { return m_document->execute(m_scenario, command, coalesceKey); });
    } else {
        std::optional<Value> value;
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

template <class Command, class Look>
std::optional<Refusal> PlanDocument::preview(Command&& command, Look&& look) {
    auto result = m_document->preview(m_scenario, command, look);
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace orgwright
