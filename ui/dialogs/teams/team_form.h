// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector/choice_popover.h"
#include "ui/shell/plan_document.h"
#include "ui/widgets/field_row.h"

namespace orgwright {

class HueChoice;
class Label;
class NoteField;

/// What one team is: name, what it is part of, lead, colour, charter. Each is changed at once; what is
/// refused is said at its row, or by refused() where the value has none.
class TeamForm : public QWidget {
    Q_OBJECT

public:
    explicit TeamForm(PlanDocument& document, QWidget* parent = nullptr);

    /// Of a team that is not there: nothing is shown.
    void show(TeamId team);
    void editName();
    /// Writes what was typed and not yet left.
    void commitPending();

Q_SIGNALS:
    void refused(const QString& reason);

private:
    QWidget* makeRows();
    void connectRows();
    void refresh();
    /// Changes the team as it is now; the reason where that is refused.
    template <class Edit>
    QString edit(const Edit& change);
    void tell(const QString& reason);

    void commitName(const QString& typed);
    void chooseParent();
    void chooseLead();
    std::vector<ChoicePopover::Choice> parents() const;

    const Org& org() const { return m_document.org(); }

    PlanDocument& m_document;
    TeamId m_team;
    QWidget* m_rows;
    FieldRow* m_name;
    FieldRow* m_parent;
    FieldRow* m_lead;
    HueChoice* m_colour;
    NoteField* m_charter;
};

} // namespace orgwright
