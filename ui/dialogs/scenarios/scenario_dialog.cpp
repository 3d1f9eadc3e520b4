// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scenarios/scenario_dialog.h"

#include "core/commands/scenario_commands.h"
#include "ui/dialogs/dialog_size.h"
#include "ui/dialogs/form_field.h"
#include "ui/dialogs/scenarios/scenario_names.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/words/model_words.h"
#include "ui/words/text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace orgwright {
namespace {

constexpr int kScenarioWidth = 460;
constexpr int kDescriptionHeight = 88;

QString titleOf(ScenarioDialog::For purpose, const QString& shown) {
    switch (purpose) {
    case ScenarioDialog::For::New:
        return ScenarioDialog::tr("New scenario");
    case ScenarioDialog::For::Copy:
        return ScenarioDialog::tr("Duplicate %1").arg(shown);
    case ScenarioDialog::For::Edit:
        break;
    }
    return ScenarioDialog::tr("Name and description");
}

QString verbOf(ScenarioDialog::For purpose) {
    switch (purpose) {
    case ScenarioDialog::For::New:
        return ScenarioDialog::tr("Make it");
    case ScenarioDialog::For::Copy:
        return ScenarioDialog::tr("Duplicate");
    case ScenarioDialog::For::Edit:
        break;
    }
    return ScenarioDialog::tr("Save");
}

} // namespace

ScenarioDialog::ScenarioDialog(For purpose, PlanDocument& document, QWidget* parent)
    : PlanDialog(titleOf(purpose, nameOf(document.plan(), document.scenario())), document, parent)
    , m_purpose(purpose)
    , m_name(new QLineEdit)
    , m_nameField(new FormField(tr("Name"), m_name))
    , m_source(new QComboBox)
    , m_description(new QPlainTextEdit) {
    build();
    fill();
    setCancel(tr("Cancel"));
    setPrimary(verbOf(purpose));
    setRefused(*primary(), document.readOnlyReason());
    if (m_sourceField) {
        tellStart();
        connect(m_source, &QComboBox::currentIndexChanged, this, &ScenarioDialog::tellStart);
    }
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_nameField->refuse({}); });
    m_name->setFocus();
    m_name->selectAll();
    sayLocked();
    sizeToContent(*this, kScenarioWidth);
}

void ScenarioDialog::build() {
    body()->setSpacing(scaled(16));
    body()->addWidget(m_nameField);
    if (m_purpose == For::New) {
        setIntroduction(
            tr("An option for the organisation. What you change in it leaves the baseline as it is; "
               "what changes in the baseline comes into it."));
        m_sourceField = new FormField(tr("Starts from"), m_source);
        body()->addWidget(m_sourceField);
    } else {
        m_source->setParent(this);
        m_source->hide();
    }
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(scaled(kDescriptionHeight));
    m_description->setPlaceholderText(tr("What it tries, and why"));
    body()->addWidget(new FormField(tr("Description"), m_description));
    body()->addStretch(1);
}

void ScenarioDialog::fill() {
    const ScenarioId shown = document().scenario();
    const ScenarioId first = m_purpose == For::New ? kBaseline : shown;
    for (const Scenario* row : scenariosInOrder(plan())) {
        const QString name = nameOf(plan(), row->id);
        m_source->addItem(row->isArchived ? tr("%1 (archived)").arg(name) : name,
                          QVariant::fromValue(row->id.value()));
        if (row->id == first)
            m_source->setCurrentIndex(m_source->count() - 1);
    }
    const Scenario& row = *plan().scenarios().find(shown);
    if (m_purpose == For::Edit) {
        m_name->setText(qtText(row.name));
        m_description->setPlainText(qtText(row.description));
    } else {
        m_name->setText(m_purpose == For::New ? freeOptionName(plan()) : freeCopyName(plan(), shown));
    }
}

/// A new scenario that is a copy of another begins with what that decided: nobody should find it out later.
void ScenarioDialog::tellStart() {
    const Plan& plan = document().core().plan();
    const int changes =
        source() == kBaseline ? 0 : static_cast<int>(changeList(plan, kBaseline, source()).lines.size());
    m_sourceField->setHint(
        changes == 0
            ? tr("It starts without changes.")
            : tr("It starts with the %n changes of %1.", nullptr, changes).arg(nameOf(plan, source())));
}

ScenarioId ScenarioDialog::source() const {
    return ScenarioId(m_source->currentData().value<std::int64_t>());
}

/// Says at the name what is wrong with that, at the foot what else is wrong.
template <class Command>
bool ScenarioDialog::isRefused(const Command& command) {
    const auto why = whyNot(command);
    if (!why)
        return false;
    if (why->reason == Reason::NameNeeded || why->reason == Reason::NameTaken)
        m_nameField->refuse(words(*why));
    else
        sayRefused(words(*why));
    return true;
}

bool ScenarioDialog::make(const std::string& name, const std::string& description) {
    const auto command = [&](Editor& editor) -> Result<ScenarioId> {
        const auto added = addScenario(editor, source(), name);
        if (!added)
            return added;
        Scenario row = *editor.plan().scenarios().find(*added);
        row.description = description;
        if (auto edited = editScenario(editor, row); !edited)
            return tl::unexpected(edited.error());
        return added;
    };
    if (isRefused(command))
        return false;
    m_made = document().run(command).value_or(ScenarioId{});
    return bool(m_made);
}

bool ScenarioDialog::edit(const std::string& name, const std::string& description) {
    Scenario row = *plan().scenarios().find(document().scenario());
    row.name = name;
    row.description = description;
    const auto command = [&](Editor& editor) { return editScenario(editor, row); };
    return !isRefused(command) && document().run(command);
}

void ScenarioDialog::accept() {
    m_nameField->refuse({});
    setRemark({});
    const std::string name = stdText(m_name->text().trimmed());
    const std::string description = stdText(m_description->toPlainText().trimmed());
    if (m_purpose == For::Edit ? edit(name, description) : make(name, description))
        PlanDialog::accept();
}

} // namespace orgwright
