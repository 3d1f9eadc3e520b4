// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scenarios/baseline_question.h"

#include "ui/widgets/message.h"

#include <QCoreApplication>

namespace orgwright {
namespace {

struct BaselineTexts {
    Q_DECLARE_TR_FUNCTIONS(BaselineQuestion)
};

} // namespace

BaselineAnswer askAboutBaseline(QWidget* parent) {
    const Message message{
        BaselineTexts::tr("You are changing the baseline"),
        BaselineTexts::tr(
            "The baseline is the organisation as it is; every scenario is compared with it and "
            "follows it. To try something out, make a scenario: the change is then made there."),
        BaselineTexts::tr("Make a scenario and change that"), BaselineTexts::tr("Change the baseline"),
        BaselineTexts::tr("Cancel")};
    switch (ask(parent, message)) {
    case Answer::Primary:
        return BaselineAnswer::MakeScenario;
    case Answer::Alternative:
        return BaselineAnswer::ChangeBaseline;
    case Answer::Cancel:
        break;
    }
    return BaselineAnswer::Cancel;
}

} // namespace orgwright
