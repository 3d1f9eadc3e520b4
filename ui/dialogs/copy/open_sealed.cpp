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
#include <QDir>
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
    dialog.setPrimary(UnsealTexts::tr("Open"));
    if (!why.isEmpty())
        field->refuse(why);
    sizeToContent(dialog, kUnsealWidth);
    line->setFocus();
    return dialog.exec() == QDialog::Accepted ? line->text() : QString();
}

tl::expected<QByteArray, ExportFailure> opened(const QString& path, const QString& passphrase) {
    const WaitCursor waiting;
    return openSealedCopy(stdText(path), stdText(passphrase));
}

/// Asks where the plan shall be and writes it there; "" where it could not be, after saying why.
QString kept(QWidget* parent, const QString& path, const QByteArray& plan) {
    const QFileInfo file(path);
    const QString to = QFileDialog::getSaveFileName(
        parent, UnsealTexts::tr("Where shall the opened plan be kept?"),
        file.dir().filePath(UnsealTexts::tr("%1, opened").arg(file.completeBaseName()) +
                            QStringLiteral(".orgplan")),
        UnsealTexts::tr("Plans (*.orgplan)"));
    if (to.isEmpty())
        return {};
    if (const auto written = writeExported(plan, stdText(to)); !written) {
        ask(parent, {UnsealTexts::tr("The plan was not opened"),
                     written.error().sentence,
                     UnsealTexts::tr("Close"),
                     {},
                     {}});
        return {};
    }
    return to;
}

} // namespace

QString askToUnseal(QWidget* parent, const QString& path) {
    QString why;
    while (true) {
        const QString passphrase = askPassphrase(parent, path, why);
        if (passphrase.isEmpty())
            return {};
        const auto plan = opened(path, passphrase);
        if (plan)
            return kept(parent, path, *plan);
        why = plan.error().sentence;
    }
}

} // namespace orgwright
