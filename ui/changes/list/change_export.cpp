// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/list/change_export.h"

#include "core/commands/discreet_copy.h"
#include "core/exchange/out/file_writer.h"
#include "ui/export/change_table.h"
#include "ui/shell/discretion/ask_discretion.h"
#include "ui/widgets/message.h"
#include "ui/words/model_words.h"
#include "ui/words/table_words.h"
#include "ui/words/text.h"

#include <QFileDialog>
#include <QFileInfo>

namespace orgwright {
namespace {

struct ExportTexts {
    Q_DECLARE_TR_FUNCTIONS(ChangeExport)
};

QString ending(ChangeFile kind) {
    return kind == ChangeFile::Csv    ? QStringLiteral("csv")
           : kind == ChangeFile::Xlsx ? QStringLiteral("xlsx")
                                      : QStringLiteral("json");
}

QString filter(ChangeFile kind) {
    return kind == ChangeFile::Csv    ? ExportTexts::tr("CSV tables (*.csv)")
           : kind == ChangeFile::Xlsx ? ExportTexts::tr("Excel workbooks (*.xlsx)")
                                      : ExportTexts::tr("JSON files (*.json)");
}

/// "Plan, Option B, changes.csv" beside the plan, without what a file name must not hold.
QString proposedPath(const ChangeBook& book, ChangeFile kind, const QString& planPath) {
    const QFileInfo plan(planPath);
    QString name =
        ExportTexts::tr("%1, %2, changes").arg(plan.completeBaseName(), nameOf(book.plan(), book.scenario()));
    for (const QChar bad : QStringLiteral("/\\:*?\"<>|"))
        name.remove(bad);
    return QStringLiteral("%1/%2.%3").arg(plan.absolutePath(), name, ending(kind));
}

} // namespace

QString writeChanges(const ChangeBook& book, ChangeFile kind, const QString& path,
                     const Discretion& discretion) {
    const DiscreetPlan discreet(book.plan(), discretion);
    const ChangeList list = changeList(discreet.plan(), book.list().from, book.list().to);
    const std::filesystem::path where = stdText(path);
    std::string bytes;
    if (kind == ChangeFile::Json) {
        bytes = changesJson(discreet.plan(), list, discretion);
    } else {
        Sheet sheet = changeSheet(discreet.plan(), list, discretion);
        if (kind == ChangeFile::Csv) {
            bytes = writeCsv(sheet);
        } else {
            auto made = writeXlsx({{std::move(sheet)}}, where.parent_path());
            if (!made)
                return sentence(made.error(), path);
            bytes = std::move(*made);
        }
    }
    const auto written = writeFileDurably(where, bytes);
    return written ? QString() : sentence(written.error());
}

void exportChanges(QWidget* parent, const Workspace& workspace, const ChangeBook& book, ChangeFile kind) {
    const auto discretion = askDiscretion(parent, workspace, {Topic::Names, Topic::Pay, Topic::Notes});
    if (!discretion)
        return;
    const QString path =
        QFileDialog::getSaveFileName(parent, ExportTexts::tr("Where should the changes be written?"),
                                     proposedPath(book, kind, book.path()), filter(kind));
    if (path.isEmpty())
        return;
    const QString named = QFileInfo(path).suffix().isEmpty() ? path + QLatin1Char('.') + ending(kind) : path;
    if (const QString failure = writeChanges(book, kind, named, *discretion); !failure.isEmpty())
        ask(parent,
            {ExportTexts::tr("The changes were not written"), failure, ExportTexts::tr("Close"), {}, {}});
}

} // namespace orgwright
