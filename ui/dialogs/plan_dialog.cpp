// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plan_dialog.h"

#include "ui/words/refusal_words.h"
#include "ui/words/store_words.h"

namespace orgwright {

PlanDialog::PlanDialog(const QString& title, PlanDocument& document, QWidget* parent)
    : Dialog(title, parent)
    , m_document(document) {
    connect(&document, &PlanDocument::refused, this, &PlanDialog::sayRefused);
    connect(&document, &PlanDocument::failed, this, &PlanDialog::sayRefused);
}

QString PlanDialog::words(const Refusal& refusal) const {
    return sentence(refusal, plan(), m_document.scenario());
}

void PlanDialog::sayLocked() {
    if (isLocked())
        sayRefused(m_document.readOnlyReason());
}

} // namespace orgwright
