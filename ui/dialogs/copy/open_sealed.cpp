// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/copy/open_sealed.h"

#include "ui/dialogs/copy/passphrase_line.h"
#include "ui/dialogs/dialog_size.h"
#include "ui/dialogs/form_field.h"
#include "ui/export/sealed_copy.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/message.h"
#include "ui/widgets/wait_cursor.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

namespace orgwright {
namespace {

struct UnsealTexts {
    Q_DECLARE_TR_FUNCTIONS(OpenSealed)
};

constexpr int kUnsealWidth = 420;

/// The passphrase as typed; empty: given up. `why`: what was wrong with the one before.
QString askPassphrase(QWidget* parent, const QString& path, const QString& why) {
    Dialog dialog(UnsealTexts::tr("Open %1").arg(fileName(stdText(path))), parent);
    dialog.setIntroduction(
        UnsealTexts::tr("This copy is sealed. Whoever gave it to you can tell you its passphrase."));
    auto* line = new PassphraseLine;
    auto* field = new FormField(UnsealTexts::tr("Passphrase"), line);
    dialog.body()->addWidget(field);
    dialog.body()->addStretch(1);
    dialog.setCancel(UnsealTexts::tr("Cancel"));
    dialog.setPrimary(UnsealTexts::tr("Choose where to keep it…"));
    sizeToContent(dialog, kUnsealWidth);
    line->setFocus();
    if (!why.isEmpty())
        field->refuse(why);
    return dialog.exec() == QDialog::Accepted ? line->text() : QString();
}

} // namespace

QString askToUnseal(QWidget* parent, const QString& path) {
    const QFileInfo file(path);
    QString why;
    QString to;
    while (true) {
        const QString passphrase = askPassphrase(parent, path, why);
        if (passphrase.isEmpty())
            return {};
        if (to.isEmpty())
            to = QFileDialog::getSaveFileName(
                parent, UnsealTexts::tr("Where shall the opened plan be kept?"),
                file.dir().filePath(UnsealTexts::tr("%1, opened").arg(file.completeBaseName()) +
                                    QStringLiteral(".orgplan")),
                UnsealTexts::tr("Plans (*.orgplan)"));
        if (to.isEmpty())
            return {};
        const WaitCursor waiting;
        const auto done = openSealedCopy(stdText(path), stdText(passphrase), stdText(to));
        if (done)
            return to;
        why = done.error().sentence;
    }
}

} // namespace orgwright
