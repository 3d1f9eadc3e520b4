// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/scenario_actions.h"

#include "core/commands/scenario_commands.h"
#include "ui/dialogs/file_trouble.h"
#include "ui/dialogs/scenarios/adopt_dialog.h"
#include "ui/dialogs/scenarios/baseline_question.h"
#include "ui/dialogs/scenarios/compare_dialog.h"
#include "ui/dialogs/scenarios/decision_record_dialog.h"
#include "ui/dialogs/scenarios/merge_dialog.h"
#include "ui/dialogs/scenarios/scenario_dialog.h"
#include "ui/dialogs/scenarios/scenario_names.h"
#include "ui/dialogs/scenarios/share_dialog.h"
#include "ui/widgets/message.h"
#include "ui/widgets/toast_host.h"
#include "ui/window/main_window.h"
#include "ui/window/plan_context.h"
#include "ui/window/plan_page.h"
#include "ui/window/step_toasts.h"
#include "ui/words/model_words.h"
#include "ui/words/text.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <algorithm>

namespace orgwright {
namespace {

QString copyFilter() {
    return ScenarioActions::tr("Orgwright plans (*.orgplan)");
}

const QLatin1String kEnding(".orgplan");

/// A file beside the plan, named after both.
QString proposedCopy(const PlanDocument& document, const QString& folder) {
    QString name =
        QStringLiteral("%1, %2").arg(document.title(), nameOf(document.core().plan(), document.scenario()));
    for (const QChar forbidden : QStringLiteral("/\\:*?\"<>|"))
        name.replace(forbidden, QLatin1Char(' '));
    return folder + QLatin1Char('/') + name.simplified() + kEnding;
}

} // namespace

ScenarioActions::ScenarioActions(MainWindow& window)
    : QObject(&window)
    , m_window(window) {
    connectAll();
}

void ScenarioActions::connectAll() {
    const auto on = [this](ActionId id, std::function<void()> act) {
        m_window.actionsTable().onTriggered(id, this, std::move(act));
    };
    on(ActionId::NewScenario, [this] { make(false); });
    on(ActionId::DuplicateScenario, [this] { make(true); });
    on(ActionId::EditScenario, [this] { edit(); });
    on(ActionId::ArchiveScenario, [this] { archive(); });
    on(ActionId::DeleteScenario, [this] { remove(); });
    on(ActionId::AdoptScenario, [this] { adopt(); });
    on(ActionId::ExportScenario, [this] { exportCopy(); });
    on(ActionId::MergeScenario, [this] { mergeCopy(); });
    on(ActionId::DecisionRecord, [this] { DecisionRecordDialog(workspace(), &m_window).exec(); });
    on(ActionId::CompareScenarios, [this] { compare(); });
    on(ActionId::NextScenario, [this] { go(1); });
    on(ActionId::PreviousScenario, [this] { go(-1); });
}

void ScenarioActions::follow(PlanPage& page) {
    page.document().setBaselineGuard([this] { return whereToEdit(); });
}

PlanDocument& ScenarioActions::document() const {
    return m_window.page()->document();
}

Workspace& ScenarioActions::workspace() const {
    return m_window.page()->workspace();
}

void ScenarioActions::say(const QString& text) {
    m_window.page()->steps().done(text);
}

void ScenarioActions::showArchived() const {
    const Scenario* shown = document().core().plan().scenarios().find(document().scenario());
    m_window.actionsTable().action(ActionId::ArchiveScenario)->setChecked(shown && shown->isArchived);
}

void ScenarioActions::make(bool isCopy) {
    ScenarioDialog dialog(isCopy ? ScenarioDialog::For::Copy : ScenarioDialog::For::New, document(),
                          &m_window);
    if (dialog.exec() == QDialog::Accepted)
        document().setScenario(dialog.made());
}

void ScenarioActions::edit() {
    ScenarioDialog(ScenarioDialog::For::Edit, document(), &m_window).exec();
}

/// Archives the shown scenario and leaves it, or takes it out of the archive.
void ScenarioActions::archive() {
    Scenario row = *document().plan().scenarios().find(document().scenario());
    const QString name = nameOf(document().plan(), row.id);
    row.isArchived = !row.isArchived;
    const bool isDone = document().run([&](Editor& editor) { return editScenario(editor, row); });
    if (isDone && row.isArchived)
        document().setScenario(kBaseline);
    showArchived();
    if (isDone)
        say(row.isArchived ? tr("%1 is archived").arg(name) : tr("%1 is no longer archived").arg(name));
}

void ScenarioActions::remove() {
    const ScenarioId scenario = document().scenario();
    const QString name = nameOf(document().plan(), scenario);
    if (document().run([&](Editor& editor) { return deleteScenario(editor, scenario); }))
        say(tr("%1 is deleted").arg(name));
}

void ScenarioActions::adopt() {
    const Adoption wanted = askToAdopt(&m_window, document());
    if (wanted == Adoption::ShowClashes)
        return showChanges();
    if (wanted == Adoption::No)
        return;
    const ScenarioId scenario = document().scenario();
    const QString name = nameOf(document().plan(), scenario);
    if (!document().runUnasked([&](Editor& editor) { return adoptScenario(editor, scenario); }))
        return;
    document().setScenario(kBaseline);
    say(tr("%1 is the baseline now").arg(name));
}

void ScenarioActions::showChanges() {
    m_window.actionsTable().action(ActionId::ShowChanges)->setChecked(true);
}

QString ScenarioActions::folder() const {
    return QFileInfo(document().path()).absolutePath();
}

void ScenarioActions::exportCopy() {
    const auto sharing = askWhatToShare(&m_window, workspace());
    if (!sharing)
        return;
    QString path = QFileDialog::getSaveFileName(&m_window, tr("Where should the copy be kept?"),
                                                proposedCopy(document(), folder()), copyFilter());
    if (!path.isEmpty() && !path.endsWith(kEnding))
        path += kEnding;
    if (!path.isEmpty() && mayHoldNames(&m_window, workspace()) &&
        writeCopy(&m_window, document(), *sharing, path))
        m_window.page()->toasts().say(tr("Made %1 for your colleague").arg(QFileInfo(path).fileName()));
}

void ScenarioActions::mergeCopy() {
    const QString path = QFileDialog::getOpenFileName(
        &m_window, tr("Choose the copy that your colleague changed"), folder(), copyFilter());
    if (path.isEmpty())
        return;
    try {
        QString whyNot;
        auto copy = openCopy(document(), path, whyNot);
        if (!copy) {
            ask(&m_window, {tr("This cannot be merged"), whyNot, tr("Close"), {}, {}});
            return;
        }
        MergeDialog dialog(document(), std::move(*copy), workspace().discretion(), &m_window);
        if (dialog.exec() != QDialog::Accepted)
            return;
        document().setScenario(dialog.scenario());
        const QString done = tr("Merged %1").arg(QFileInfo(path).fileName());
        if (const int clashes = static_cast<int>(dialog.forecast().clashes.size()); clashes > 0)
            m_window.page()->toasts().say(tr("%1; %n clashes wait to be settled", nullptr, clashes).arg(done),
                                          tr("Show them"), [this] { showChanges(); });
        else
            say(done);
    } catch (const StoreError& error) {
        tellFileTrouble(&m_window, error);
    }
}

void ScenarioActions::compare() {
    CompareDialog dialog(workspace(), &m_window);
    connect(&dialog, &CompareDialog::found, m_window.page(), &PlanPage::reveal);
    connect(&dialog, &CompareDialog::changesRequested, this, &ScenarioActions::showChanges);
    dialog.exec();
}

void ScenarioActions::go(int step) {
    const std::vector<ScenarioId> turn = scenariosInTurn(document());
    const auto shown = std::find(turn.begin(), turn.end(), document().scenario()) - turn.begin();
    const auto count = static_cast<std::ptrdiff_t>(turn.size());
    document().setScenario(turn[static_cast<std::size_t>((shown + step + count) % count)]);
}

/// Asks until the user has said that the baseline itself is meant, or else makes the scenario that is.
std::optional<ScenarioId> ScenarioActions::whereToEdit() {
    PlanDocument& open = document();
    QWidget* above = QApplication::activeModalWidget();
    switch (askAboutBaseline(above ? above : &m_window)) {
    case BaselineAnswer::Cancel:
        return std::nullopt;
    case BaselineAnswer::ChangeBaseline:
        open.setBaselineGuard({});
        return kBaseline;
    case BaselineAnswer::MakeScenario:
        break;
    }
    const QString name = freeOptionName(open.plan());
    const auto made = open.run([&](Editor& editor) { return addScenario(editor, kBaseline, stdText(name)); });
    if (made)
        m_window.page()->toasts().say(tr("You are changing %1 now").arg(name), tr("Rename…"),
                                      [this] { edit(); });
    return made;
}

} // namespace orgwright
