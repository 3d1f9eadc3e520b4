// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/whole_plan_page.h"

#include "ui/panels/inspector/inspector_header.h"
#include "ui/panels/inspector/plan_section.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/label.h"

#include <QMenu>
#include <QVBoxLayout>

namespace orgwright {
namespace {

QVBoxLayout* columnIn(QWidget& widget) {
    auto* column = new QVBoxLayout(&widget);
    column->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12));
    column->setSpacing(scaled(8));
    return column;
}

} // namespace

WholePlanPage::WholePlanPage(InspectorContext& context, QWidget* parent)
    : InspectorPage(context, parent)
    , m_plan(addSection(new PlanSection(context)))
    , m_beginning(makeBeginning())
    , m_hints(makeHints()) {
    addPlain(m_beginning);
    addPlain(m_hints);
}

FieldRow* WholePlanPage::titleRow() const {
    return m_plan->titleRow();
}

// What to do in an empty plan.
QWidget* WholePlanPage::makeBeginning() {
    auto* widget = new QWidget;
    QVBoxLayout* column = columnIn(*widget);
    auto* sentence = new Label(tr("The plan is empty. Bring in a roster, or begin with one position."),
                               Type::Small, &Colours::ink2);
    sentence->setWrapped(true);
    column->addWidget(sentence);
    for (const ActionId id : {ActionId::ImportRoster, ActionId::AddReport}) {
        QAction* action = workspace().actions.action(id);
        auto* button = new Button(id == ActionId::ImportRoster ? action->text() : tr("Add a position"));
        column->addWidget(button);
        connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    }
    return widget;
}

QWidget* WholePlanPage::makeHints() {
    auto* widget = new QWidget;
    QVBoxLayout* column = columnIn(*widget);
    auto* sentence = new Label(tr("Select a position to see and change it."), Type::Small, &Colours::ink2);
    sentence->setWrapped(true);
    column->addWidget(sentence);
    const auto hint = [&](ActionId id, const QString& meaning) {
        const QString keys = workspace().actions.action(id)->shortcut().toString(QKeySequence::NativeText);
        column->addWidget(new KeyHint(keys, meaning));
    };
    hint(ActionId::Palette, tr("find or do anything"));
    hint(ActionId::AddReport, tr("add a position"));
    hint(ActionId::MoveTo, tr("find a new manager by name"));
    hint(ActionId::Shortcuts, tr("all keys"));
    return widget;
}

void WholePlanPage::refresh(InspectorHeader& header) {
    const Measures now = document().measures();
    const Formats words(document().plan().settings());
    header.show(document().title(),
                now.positions == 0 ? tr("Nothing here yet") : words.people(now.headcount));
    header.setIconName("org-chart");
    header.setHasMenu(true);
    m_plan->refresh();
    m_beginning->setVisible(now.positions == 0 && !document().isReadOnly());
    m_hints->setVisible(now.positions > 0);
}

void WholePlanPage::fillMenu(QMenu& menu) const {
    for (const ActionId id :
         {ActionId::PlanSettings, ActionId::Teams, ActionId::ImportRoster, ActionId::Export})
        menu.addAction(workspace().actions.action(id));
}

} // namespace orgwright
