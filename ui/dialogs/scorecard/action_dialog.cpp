// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scorecard/action_dialog.h"

#include "core/commands/scorecard_commands.h"
#include "ui/dialogs/dialog_size.h"
#include "ui/dialogs/form_field.h"
#include "ui/panels/inspector/quarter_choice.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/words/text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace orgwright {
namespace {

constexpr int kActionWidth = 460;

} // namespace

ActionDialog::ActionDialog(ReviewActionId action, Quarter quarter, PlanDocument& document, QWidget* parent)
    : PlanDialog(action ? tr("Action") : tr("New action of the review"), document, parent)
    , m_what(new QLineEdit)
    , m_owner(new QLineEdit) {
    m_row.quarter = quarter;
    m_row.due = {quarter.index + 1};
    if (const ReviewAction* row = plan().rows<ReviewAction>({}).find(action))
        m_row = *row;
    m_due = quarterChoice(Formats(plan().settings()), quarter, m_row.due, tr("No quarter"));
    m_what->setText(qtText(m_row.what));
    m_owner->setText(qtText(m_row.owner));
    body()->setSpacing(scaled(12));
    body()->addWidget(new FormField(tr("What is to be done"), m_what));
    body()->addWidget(new FormField(tr("By whom"), m_owner));
    body()->addWidget(new FormField(tr("Until"), m_due));
    setCancel(tr("Cancel"));
    setPrimary(action ? tr("Save") : tr("Add the action"));
    if (action) {
        Button* gone = addAction(tr("Delete"));
        gone->setAutoDefault(false);
        connect(gone, &QAbstractButton::clicked, this, &ActionDialog::remove);
    }
    sayLocked();
    m_what->setFocus();
    sizeToContent(*this, kActionWidth);
}

void ActionDialog::accept() {
    ReviewAction row = m_row;
    row.what = stdText(m_what->text().trimmed());
    row.owner = stdText(m_owner->text().trimmed());
    row.due = chosenQuarter(*m_due);
    const auto command = [&](Editor& editor) -> Result<void> {
        if (row.id)
            return editReviewAction(editor, row);
        return addReviewAction(editor, row).map([](ReviewActionId) {});
    };
    if (attempt(command))
        PlanDialog::accept();
}

void ActionDialog::remove() {
    if (attempt([&](Editor& editor) { return deleteReviewAction(editor, m_row.id); }))
        PlanDialog::accept();
}

} // namespace orgwright
