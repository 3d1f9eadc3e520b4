// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/copy/discreet_copy_dialog.h"

#include "ui/dialogs/copy/passphrase_line.h"
#include "ui/dialogs/dialog_size.h"
#include "ui/dialogs/form_field.h"
#include "ui/dialogs/scenarios/share_dialog.h"
#include "ui/export/sealed_copy.h"
#include "ui/shell/discretion/discretion_boxes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wait_cursor.h"
#include "ui/words/discretion_words.h"
#include "ui/words/model_words.h"
#include "ui/words/text.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

namespace orgwright {
namespace {

constexpr int kDiscreetCopyWidth = 480;
constexpr int kMostWithheldLines = 4;

} // namespace

DiscreetCopyDialog::DiscreetCopyDialog(const Workspace& workspace, QWidget* parent)
    : Dialog(tr("Share a copy"), parent)
    , m_workspace(workspace)
    , m_boxes(new DiscretionBoxes(publicDiscretion(workspace.document.plan().settings())))
    , m_passphrase(new PassphraseLine)
    , m_content(new Label({}, Type::BodyMedium))
    , m_withheld(new Label({}, Type::Small, &Colours::ink2)) {
    build();
    tellWithheld();
    sizeToContent(*this, kDiscreetCopyWidth);
}

void DiscreetCopyDialog::build() {
    setIntroduction(
        tr("For somebody who may look but not at everything. The copy has no history and no scenario "
           "but this one; it cannot be merged back."));
    m_content->setWrapped(true);
    m_withheld->setWrapped(true);
    // However much is withheld, so that the dialog keeps its size.
    m_withheld->setMinimumHeight(kMostWithheldLines * lineHeight(Type::Small));
    m_withheld->setAlignment(Qt::AlignTop);
    body()->setSpacing(scaled(8));
    body()->addWidget(m_boxes);
    connect(m_boxes, &DiscretionBoxes::changed, this, &DiscreetCopyDialog::tellWithheld);
    body()->addSpacing(scaled(8));
    m_passphrase->setPlaceholderText(tr("None: whoever has the file can open it"));
    auto* seal = new FormField(tr("Sealed with a passphrase"), m_passphrase);
    seal->setHint(tr("Tell it on another way than the file. Nobody can open the copy without it."));
    body()->addWidget(seal);
    body()->addSpacing(scaled(8));
    body()->addWidget(m_content);
    body()->addWidget(m_withheld);
    body()->addStretch(1);
    setCancel(tr("Cancel"));
    setPrimary(tr("Choose the file…"));
}

DiscreetCopy DiscreetCopyDialog::copy() const {
    const PlanDocument& document = m_workspace.document;
    IdSource ids;
    return discreetCopy(document.plan(), {document.scenario()}, m_boxes->discretion(), ids);
}

void DiscreetCopyDialog::tellWithheld() {
    const DiscreetCopy copy = this->copy();
    //: What the copy holds: "163 positions"
    m_content->setText(tr("It holds %1.").arg(contentSentence(copy.plan)));
    m_withheld->setText(withheldSentence(copy.withheld));
}

bool DiscreetCopyDialog::writeTo(const QString& path) {
    const std::string passphrase = stdText(m_passphrase->text());
    if (passphrase.empty()) {
        if (!writePlanCopy(this, m_workspace.document, copy().plan, path))
            return false;
    } else {
        const WaitCursor waiting;
        if (const auto written = writeSealedCopy(copy().plan, passphrase, stdText(path)); !written) {
            setRemark(written.error().sentence, true);
            return false;
        }
    }
    m_writtenPath = path;
    return true;
}

void DiscreetCopyDialog::accept() {
    const QFileInfo plan(m_workspace.document.path());
    const QString proposed =
        plan.dir().filePath(tr("%1, to share").arg(plan.completeBaseName()) + QStringLiteral(".orgplan"));
    QString path = QFileDialog::getSaveFileName(this, tr("Where should the copy be kept?"), proposed,
                                                tr("Plans (*.orgplan)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QStringLiteral(".orgplan")))
        path += QStringLiteral(".orgplan");
    if (writeTo(path))
        Dialog::accept();
}

} // namespace orgwright
