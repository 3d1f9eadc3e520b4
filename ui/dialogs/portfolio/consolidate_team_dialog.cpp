// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/portfolio/consolidate_team_dialog.h"

#include "core/commands/portfolio_commands.h"
#include "ui/dialogs/dialog_size.h"
#include "ui/dialogs/form_field.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/words/model_words.h"
#include "ui/words/portfolio_words.h"
#include "ui/words/text.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <set>

namespace orgwright {
namespace {

constexpr int kConsolidateTeamWidth = 480;
constexpr int kConsolidateTeamReasonHeight = 72;

/// Every team by name, but this one and its parts.
std::vector<std::pair<QString, TeamId>> othersOf(const Plan& plan, ScenarioId scenario, TeamId team) {
    const Org& org = plan.org(scenario);
    std::vector<std::pair<QString, TeamId>> others;
    for (const Team& row : org.teams()) {
        if (!org.isInTeam(row.id, team))
            others.emplace_back(nameOf(plan, scenario, row.id), row.id);
    }
    std::sort(others.begin(), others.end(), [](const auto& a, const auto& b) {
        const int names = QString::localeAwareCompare(a.first, b.first);
        return names != 0 ? names < 0 : a.second < b.second;
    });
    return others;
}

} // namespace

ConsolidateTeamDialog::ConsolidateTeamDialog(TeamId team, PlanDocument& document, QWidget* parent)
    : PlanDialog(tr("Make %1 part of another team").arg(nameOf(document.plan(), document.scenario(), team)),
                 document, parent)
    , m_team(team)
    , m_into(new QComboBox)
    , m_reason(new QPlainTextEdit)
    , m_reasonField(new FormField(tr("Why"), m_reason))
    , m_consequences(new Label({}, Type::Body)) {
    for (const auto& [name, id] : othersOf(plan(), document.scenario(), team))
        m_into->addItem(name, QVariant::fromValue(id.value()));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(scaled(kConsolidateTeamReasonHeight));
    m_reason->setPlaceholderText(tr("It stands in the decision record"));
    m_consequences->setWrapped(true);
    body()->setSpacing(scaled(14));
    body()->addWidget(new FormField(tr("Becomes part of"), m_into));
    body()->addWidget(m_reasonField);
    body()->addWidget(m_consequences);
    setCancel(tr("Cancel"));
    setPrimary(tr("Consolidate"));
    connect(m_into, &QComboBox::currentIndexChanged, this, &ConsolidateTeamDialog::look);
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] { m_reasonField->refuse({}); });
    sayLocked();
    look();
    sizeToContent(*this, kConsolidateTeamWidth);
}

TeamId ConsolidateTeamDialog::into() const {
    return TeamId(m_into->currentData().value<std::int64_t>());
}

void ConsolidateTeamDialog::look() {
    m_consequences->setText(consequences());
}

QString ConsolidateTeamDialog::consequences() const {
    const Formats formats(plan().settings());
    const QString other = nameOf(plan(), document().scenario(), into());
    QStringList lines{
        tr("%1 join %2.")
            .arg(formats.positions(static_cast<std::int64_t>(org().members(m_team).size())), other)};
    if (const auto parts = org().parts(m_team).size(); parts > 0)
        lines += tr("%1 become parts of it.").arg(formats.teams(static_cast<std::int64_t>(parts)));
    if (const Team* row = org().find(m_team); row && !row->charter.empty())
        lines += tr("The charter is added to its charter: “%1”").arg(shownText(row->charter, 120));
    if (const auto bets = org().initiativesOf(m_team).size(); bets > 0)
        lines += tr("It owns %n bets more.", nullptr, static_cast<int>(bets));
    std::set<InitiativeId> worked;
    for (const auto& link : org().allocations(m_team))
        worked.insert(org().find(link.id)->initiative);
    if (!worked.empty())
        lines += tr("%n bets keep their FTE, as shares of the larger team.", nullptr,
                    static_cast<int>(worked.size()));
    if (const auto needs = org().needsOn(m_team).size(); needs > 0)
        lines += tr("%n bets that need it need the larger team.", nullptr, static_cast<int>(needs));
    return lines.join(QLatin1Char('\n'));
}

void ConsolidateTeamDialog::accept() {
    const std::string reason = stdText(m_reason->toPlainText().trimmed());
    const auto command = [&](Editor& editor) { return consolidateTeam(editor, m_team, into(), reason); };
    if (const auto why = whyNot(command)) {
        if (why->reason == Reason::ReasonNeeded)
            m_reasonField->refuse(words(*why));
        else
            sayRefused(words(*why));
        return;
    }
    if (document().run(command))
        PlanDialog::accept();
}

} // namespace orgwright
