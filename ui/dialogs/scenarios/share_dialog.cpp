// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scenarios/share_dialog.h"
#include "ui/shell/trash.h"

#include "core/commands/merge.h"
#include "ui/dialogs/choice_row.h"
#include "ui/dialogs/dialog_size.h"
#include "ui/dialogs/file_trouble.h"
#include "ui/widgets/dialog.h"
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

constexpr int kWidth = 480;

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
    return workspace.view.isHidingNames() ? titleOf(document.plan(), document.scenario(), branch)
                                          : nameOf(document.plan(), document.scenario(), branch);
}

} // namespace

std::optional<Sharing> askWhatToShare(QWidget* parent, const Workspace& workspace) {
    const PlanDocument& document = workspace.document;
    const PositionId branch = workspace.selection.current();
    if (workspace.selection.positions().size() != 1 || document.org().reports(branch).empty())
        return Sharing{};
    Dialog dialog(ShareTexts::tr("Copy %1 for a colleague").arg(nameOf(document.plan(), document.scenario())),
                  parent);
    dialog.setIntroduction(ShareTexts::tr("Your colleague changes the copy; you merge it back. It holds the "
                                          "baseline and this scenario, with pay, and no history."));
    auto* all = new ChoiceRow(ShareTexts::tr("The whole scenario"), positionsOf(document, {}));
    auto* part = new ChoiceRow(ShareTexts::tr("Only the branch of %1").arg(branchName(workspace, branch)),
                               positionsOf(document, branch));
    all->setChecked(true);
    dialog.body()->addWidget(all);
    dialog.body()->addWidget(part);
    dialog.body()->addStretch(1);
    dialog.setCancel(ShareTexts::tr("Cancel"));
    dialog.setPrimary(ShareTexts::tr("Choose the file…"));
    all->setFocus();
    sizeToContent(dialog, kWidth);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return part->isChecked() ? Sharing{branch} : Sharing{};
}

bool writeCopy(QWidget* parent, const PlanDocument& document, const Sharing& sharing, const QString& path) {
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
        const Plan copy = scenarioCopy(document.core().plan(), document.scenario(), sharing.branch);
        Document::create(path.toStdString(), copy);
        return true;
    } catch (const StoreError& error) {
        tellFileTrouble(parent, error);
        return false;
    }
}

} // namespace orgwright
