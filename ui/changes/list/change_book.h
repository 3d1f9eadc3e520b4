// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/scenario_commands.h"
#include "core/commands/settle.h"
#include "ui/shell/plan_document.h"
#include "ui/words/change_words.h"

#include <QObject>
#include <optional>
#include <vector>

namespace orgwright {

/// The change list of the scenario that a document shows, against the baseline, and what can be done with its
/// lines. It follows every edit; whatever picture the document shows, the list is that of the plan as it
/// stands, and that can be edited here.
class ChangeBook : public QObject {
    Q_OBJECT

public:
    using Lines = std::vector<std::size_t>; ///< places in the list

    explicit ChangeBook(PlanDocument& document, QObject* parent = nullptr);

    /// Holds until the next edit. Made anew when it is asked for and no longer holds: n log n.
    const ChangeList& list() const;
    const Plan& plan() const { return m_document.core().plan(); }
    const Org& org() const { return plan().org(m_document.scenario()); }
    ScenarioId scenario() const { return m_document.scenario(); }
    bool isOfBaseline() const { return scenario() == kBaseline; }
    ChangeWords words(const Discretion& discretion) const { return {plan(), list(), discretion}; }
    QString path() const { return m_document.path(); }
    Formats formats() const { return Formats(plan().settings()); }
    /// Why nothing can be edited; empty where it can.
    QString readOnlyReason() const { return m_edits.readOnlyReason(); }

    /// Whether changed() has told of the list as it is now.
    bool isTold() const { return !m_isTelling; }
    /// The line that has the decision.
    std::optional<std::size_t> lineOf(const Decision& decision) const;
    /// The first line about a position, or none.
    std::optional<std::size_t> lineAbout(PositionId position) const;
    /// The other lines that would have to be taken back with these; nothing where they cannot be.
    std::optional<Lines> alsoTakenBack(const Lines& lines) const;

    // Each is one step, or is refused with refused() or failed().
    /// Gives how many lines were taken back; 0 where it was refused.
    std::size_t takeBack(const Lines& lines);
    bool describe(const Decisions& decisions, const DecisionNotes& notes);
    /// Puts the lines before the one at `before` (the number of lines: at the end).
    bool moveBefore(const Lines& lines, std::size_t before);
    bool settle(const std::vector<ClashId>& clashes, Settle how);

Q_SIGNALS:
    /// The list or the scenario is another; once for all edits of an event.
    void changed();
    void refused(const QString& reason);
    void failed(const QString& reason);

private:
    void followScenario();
    void outdate();

    PlanDocument& m_document;
    /// The same plan, without the pictures that the window looks at.
    mutable PlanDocument m_edits;
    mutable std::optional<ChangeList> m_list;
    bool m_isTelling = false;
};

} // namespace orgwright
