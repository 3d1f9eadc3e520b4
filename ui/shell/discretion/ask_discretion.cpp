// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/discretion/ask_discretion.h"

#include "ui/shell/discretion/discretion_boxes.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialog.h"

#include <QCoreApplication>
#include <QVBoxLayout>
#include <algorithm>

namespace orgwright {
namespace {

struct AskDiscretionTexts {
    Q_DECLARE_TR_FUNCTIONS(AskDiscretion)
};

constexpr int kAskDiscretionWidth = 400;

} // namespace

std::optional<Discretion> askDiscretion(QWidget* parent, const Workspace& workspace,
                                        const std::vector<Topic>& topics) {
    const Discretion open = publicDiscretion(workspace.document.plan().settings());
    if (std::all_of(topics.begin(), topics.end(), [&](Topic topic) { return open.shows(topic); }))
        return open;
    Dialog dialog(AskDiscretionTexts::tr("What may be in the file?"), parent);
    dialog.setIntroduction(AskDiscretionTexts::tr("What is ticked leaves with the file. The plan's settings "
                                                  "say what is ticked at first."));
    auto* boxes = new DiscretionBoxes(open);
    boxes->setTopics(topics);
    dialog.body()->addWidget(boxes);
    dialog.body()->addStretch(1);
    dialog.setCancel(AskDiscretionTexts::tr("Cancel"));
    dialog.setPrimary(AskDiscretionTexts::tr("Choose the file…"));
    dialog.setMinimumWidth(scaled(kAskDiscretionWidth));
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return boxes->discretion();
}

} // namespace orgwright
