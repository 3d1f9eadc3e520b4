// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector/team_hues.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/section.h"
#include "ui/words/formats.h"

#include <functional>
#include <tl/expected.hpp>
#include <vector>

namespace orgwright {

/// What the parts of the inspector work with, and whom they tell.
struct InspectorContext {
    Workspace& workspace;
    TeamHues& hues;
    std::function<void(PositionId)> choose;      ///< select this one and bring it into view
    std::function<void(PositionId)> findManager; ///< ask for a new manager
};

/// A section of the inspector: rows that edit the plan by commands and say what is refused where it was
/// typed.
class InspectorSection : public Section {
    Q_OBJECT

public:
    InspectorSection(const QString& title, InspectorContext& context, QWidget* parent = nullptr);

    /// Shows every row as the document has it now.
    virtual void refresh() = 0;

    /// Shows that nothing here can be edited, and why; an empty reason frees it.
    void lock(const QString& reason);

protected:
    /// A row that can be edited.
    FieldRow* addRow(const QString& label);
    /// A row that only tells.
    FieldRow* addFact(const QString& label);
    /// A row with a cross at its end.
    FieldRow* addRemovable(const QString& label, const QString& removeName, std::function<void()> remove);
    /// Hides the crosses while what they take away is hidden.
    void setRemoversVisible(bool on);
    /// Takes out all rows.
    void clearRows();
    /// The row's field is a line that suggests what the plan has already; asked when it opens.
    void suggest(FieldRow& row, std::function<QStringList()> values);

    /// Runs the command; where it is refused, says why at the row and changes nothing.
    template <class Command>
    bool attempt(FieldRow& row, const Command& command);
    /// The same for what was read from the row's text.
    template <class T, class Command>
    bool attempt(FieldRow& row, const tl::expected<T, QString>& reading, const Command& command);

    InspectorContext& context() const { return m_context; }
    PlanDocument& document() const { return m_context.workspace.document; }
    const Plan& plan() const { return document().plan(); }
    const Org& org() const { return document().org(); }
    Formats formats() const { return Formats(plan().settings()); }
    bool isHiding(Topic topic) const { return m_context.workspace.isHiding(topic); }
    bool isLocked() const { return !m_reason.isEmpty(); }

private:
    QString refusalSentence(const Refusal& refusal) const;

    InspectorContext& m_context;
    std::vector<FieldRow*> m_editable;
    std::vector<QWidget*> m_removers;
    QString m_reason;
};

template <class Command>
bool InspectorSection::attempt(FieldRow& row, const Command& command) {
    // Asked first, so that the reason stands at the field and not in a toast.
    if (const auto why = document().preview(command, [](const auto&, const auto&, const auto&) {})) {
        row.refuse(refusalSentence(*why));
        return false;
    }
    return bool(document().run(command));
}

template <class T, class Command>
bool InspectorSection::attempt(FieldRow& row, const tl::expected<T, QString>& reading,
                               const Command& command) {
    if (!reading) {
        row.refuse(reading.error());
        return false;
    }
    return attempt(row, [&](Editor& editor) { return command(editor, *reading); });
}

} // namespace orgwright
