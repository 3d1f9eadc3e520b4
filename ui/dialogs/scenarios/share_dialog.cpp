// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scenarios/share_dialog.h"
#include "ui/shell/trash.h"

#include "core/commands/merge.h"
#include "ui/dialogs/choice_row.h"
#include "ui/dialogs/dialog_size.h"
#include "ui/dialogs/file_trouble.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/label.h"
#include "ui/widgets/message.h"
#include "ui/words/formats.h"
#include "ui/words/model_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QVBoxLayout>

namespace orgwright {
namespace {

constexpr int kShareWidth = 480;

struct ShareTexts {
    Q_DECLARE_TR_FUNCTIONS(ShareDialog)
};

QString positionsOf(const PlanDocument& document, PositionId branch) {
    const Formats formats(document.plan().settings());
    return branch ? formats.positions(document.branch(branch).positions)
                  : formats.positions(static_cast<std::int64_t>(document.org().positions().size()));
}

QString branchName(const Workspace& workspace, PositionId branch) {
    const PlanDocument& document = workspace.document;
    return workspace.isHiding(Topic::Names) ? titleOf(document.plan(), document.scenario(), branch)
                                            : nameOf(document.plan(), document.scenario(), branch);
}

void addNotice(Dialog& dialog, bool isDiscreet) {
    auto* notice =
        new Label(isDiscreet ? ShareTexts::tr("Names and pay are hidden on this screen. In the copy they are "
                                              "not: it holds those of everybody in it.")
                             : ShareTexts::tr("It holds the names and the pay of everybody in it."),
                  Type::BodyMedium);
    notice->setWrapped(true);
    dialog.body()->addWidget(notice);
    dialog.body()->addSpacing(scaled(8));
}

/// All of it, or a branch: the row of the latter.
ChoiceRow* addChoices(Dialog& dialog, const Workspace& workspace, PositionId branch) {
    auto* all = new ChoiceRow(ShareTexts::tr("The whole scenario"), positionsOf(workspace.document, {}));
    auto* part = new ChoiceRow(ShareTexts::tr("Only the branch of %1").arg(branchName(workspace, branch)),
                               positionsOf(workspace.document, branch));
    all->setChecked(true);
    dialog.body()->addWidget(all);
    dialog.body()->addWidget(part);
    all->setFocus();
    return part;
}

} // namespace

std::optional<Sharing> askWhatToShare(QWidget* parent, const Workspace& workspace) {
    const PlanDocument& document = workspace.document;
    const PositionId branch = workspace.selection.current();
    const bool hasChoice =
        workspace.selection.positions().size() == 1 && !document.org().reports(branch).empty();
    Dialog dialog(ShareTexts::tr("Copy %1 for a colleague").arg(nameOf(document.plan(), document.scenario())),
                  parent);
    dialog.setIntroduction(ShareTexts::tr("Your colleague changes the copy; you merge it back. It holds the "
                                          "baseline and this scenario, and no history."));
    addNotice(dialog, workspace.view.isDiscreet());
    ChoiceRow* part = hasChoice ? addChoices(dialog, workspace, branch) : nullptr;
    dialog.body()->addStretch(1);
    dialog.setCancel(ShareTexts::tr("Cancel"));
    Button* primary = dialog.setPrimary(ShareTexts::tr("Choose the file…"));
    if (!hasChoice)
        primary->setFocus();
    sizeToContent(dialog, kShareWidth);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return part && part->isChecked() ? Sharing{branch} : Sharing{};
}

bool mayHoldNames(QWidget* parent, const Workspace& workspace) {
    if (!workspace.view.isDiscreet())
        return true;
    const Message message{
        ShareTexts::tr("The copy shows names and pay"),
        ShareTexts::tr("You have hidden them on this screen. Whoever opens the copy sees the "
                       "names and the pay of everybody in it."),
        ShareTexts::tr("Make the copy with names and pay"),
        {},
        ShareTexts::tr("Cancel")};
    return ask(parent, message) == Answer::Primary;
}

bool writePlanCopy(QWidget* parent, const PlanDocument& document, const Plan& copy, const QString& path) {
    if (QFileInfo(path) == QFileInfo(document.path())) {
        ask(parent, {ShareTexts::tr("This is the plan itself"),
                     ShareTexts::tr("A copy needs a file of its own. Choose another name."),
                     ShareTexts::tr("Close"),
                     {},
                     {}});
        return false;
    }
    try {
        // Whoever chose the path was asked whether a file there may go.
        makeRoomFor(path);
        Document::create(path.toStdString(), copy);
        return true;
    } catch (const StoreError& error) {
        tellFileTrouble(parent, error);
        return false;
    }
}

bool writeCopy(QWidget* parent, const PlanDocument& document, const Sharing& sharing, const QString& path) {
    const Plan copy = scenarioCopy(document.core().plan(), document.scenario(), sharing.branch);
    return writePlanCopy(parent, document, copy, path);
}

} // namespace orgwright
