// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/teams/team_picker.h"

#include "core/commands/team_commands.h"
#include "core/drawing/chart_colours.h"
#include "ui/dialogs/dialog_size.h"
#include "ui/dialogs/people/find_list.h"
#include "ui/dialogs/plan_dialog.h"
#include "ui/panels/inspector/team_hues.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/search_field.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace orgwright {
namespace {

/// Every team in the order of its tree, after "No team".
std::vector<FindList::Entry> entries(const Org& org, const QString& none) {
    const drawing::ChartColours colours(org, {});
    std::vector<FindList::Entry> found{{0, none, {}, {}, true}};
    std::vector<TeamId> open;
    const auto push = [&](TeamId team) {
        const auto parts = org.parts(team);
        for (auto part = parts.rbegin(); part != parts.rend(); ++part)
            open.push_back(part->id);
    };
    push({});
    while (!open.empty()) {
        const Team& row = *org.find(open.back());
        open.pop_back();
        const Team* parent = org.find(row.parent);
        found.push_back({row.id.value(), shownText(row.name), parent ? shownText(parent->name) : QString(),
                         hueColour(colours.ofTeam(row.id).hue)});
        push(row.id);
    }
    return found;
}

class TeamPicker : public PlanDialog {
    Q_DECLARE_TR_FUNCTIONS(TeamPicker)

public:
    TeamPicker(PlanDocument& document, QWidget* parent)
        : PlanDialog(tr("Put into a team"), document, parent)
        , m_list(new FindList(tr("Find a team or type a new one"), entries(document.org(), tr("No team")))) {
        m_list->setCreating(tr("New team “%1”"));
        body()->addWidget(m_list, 1);
        setCancel(tr("Cancel"));
        setPrimary(tr("Put in"));
        connect(m_list, &FindList::marked, this, [this] { refresh(); });
        connect(m_list, &FindList::taken, this, &QDialog::accept);
        m_list->setFocus();
        refresh();
        sizeToContent(*this, 420);
    }

    TeamId team() const { return m_team; }

    void accept() override {
        if (!m_list->hasMark())
            return;
        m_team = TeamId(m_list->markedId());
        if (!m_list->newName().isEmpty()) {
            Team row;
            row.name = stdText(m_list->newName());
            const auto made = attempt([&](Editor& editor) { return addTeam(editor, row); });
            if (!made)
                return;
            m_team = *made;
        }
        PlanDialog::accept();
    }

private:
    void refresh() {
        const bool isNew = !m_list->newName().isEmpty();
        primary()->setText(isNew ? tr("Make it and put in") : tr("Put in"));
        setRefused(*primary(), m_list->hasMark() ? QString() : tr("No team is called that"));
        setRemark({});
    }

    FindList* m_list;
    TeamId m_team;
};

} // namespace

std::optional<TeamId> pickTeam(QWidget* parent, PlanDocument& document) {
    TeamPicker picker(document, parent);
    if (picker.exec() != QDialog::Accepted)
        return std::nullopt;
    return picker.team();
}

} // namespace orgwright
