// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/scenario_switch.h"

#include "ui/theme/theme.h"
#include "ui/widgets/hair_line.h"
#include "ui/widgets/popover.h"
#include "ui/window/scenario_list.h"
#include "ui/words/model_words.h"
#include "ui/words/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace orgwright {
namespace {

constexpr int kMostWidth = 340;
constexpr int kLeastText = 72;

/// A button at the popover's foot that does what the action does, and closes it.
Button* footButton(QAction* action, const char* icon, Popover& popover) {
    auto* button = new Button(icon, action->property("plainText").toString(), ButtonKind::Plain);
    setRefused(*button, action->isEnabled() ? QString() : action->toolTip());
    QObject::connect(button, &QAbstractButton::clicked, &popover, [action, &popover] {
        popover.close();
        action->trigger();
    });
    return button;
}

QLayout* footOf(const Actions& actions, Popover& popover) {
    auto* foot = new QHBoxLayout;
    foot->setSpacing(scaled(8));
    foot->addWidget(footButton(actions.action(ActionId::NewScenario), "plus", popover));
    foot->addStretch(1);
    foot->addWidget(footButton(actions.action(ActionId::CompareScenarios), "board", popover));
    return foot;
}

} // namespace

ScenarioSwitch::ScenarioSwitch(Workspace& workspace, QWidget* parent)
    : DropButton({}, ButtonKind::Outline, parent)
    , m_workspace(workspace)
    , m_counts(workspace) {
    setIconName("changes");
    setMinimumTextWidth(kLeastText);
    connect(this, &QAbstractButton::clicked, this, &ScenarioSwitch::openList);
    connect(&m_counts, &ScenarioCounts::counted, this, &ScenarioSwitch::showNumber);
    connect(&workspace.document, &PlanDocument::scenariosChanged, this, &ScenarioSwitch::refresh);
    connect(&workspace.document, &PlanDocument::historyChanged, this, &ScenarioSwitch::refresh);
    connect(&workspace.view, &ChartView::changed, this, &ScenarioSwitch::refresh);
    refresh();
}

QSize ScenarioSwitch::sizeHint() const {
    return DropButton::sizeHint().boundedTo({scaled(kMostWidth), 10000});
}

void ScenarioSwitch::refresh() {
    const Plan& plan = m_workspace.document.core().plan();
    const ScenarioId scenario = m_workspace.document.scenario();
    const Scenario* row = plan.scenarios().find(scenario);
    const bool isTold = row != nullptr && !m_workspace.isHiding(Topic::Notes);
    const QString description = isTold ? orgwright::shownText(row->description, 400) : QString();
    setValue(nameOf(plan, scenario));
    setPlainToolTip(*this, QStringLiteral("%1\n%2").arg(
                               value(), description.isEmpty() ? tr("The scenario that is shown and edited")
                                                              : description));
    showNumber();
}

void ScenarioSwitch::showNumber() {
    const QString number = m_counts.words(m_workspace.document.scenario());
    setNote(number);
    setAccessibleName(tr("Scenario: %1").arg(value()));
}

void ScenarioSwitch::openList() {
    auto* popover = new Popover(this);
    popover->setAttribute(Qt::WA_DeleteOnClose);
    auto* list = new ScenarioList(m_workspace, m_counts);
    popover->body()->addWidget(list);
    popover->body()->addWidget(new HairLine);
    popover->body()->addLayout(footOf(m_workspace.actions, *popover));
    connect(list, &ScenarioList::resized, popover, [popover] { popover->adjustSize(); });
    connect(list, &ScenarioList::taken, popover, [this, popover](ScenarioId scenario) {
        popover->close();
        m_workspace.document.setScenario(scenario);
    });
    popover->openAt(*this);
    list->setFocus(Qt::PopupFocusReason);
}

} // namespace orgwright
