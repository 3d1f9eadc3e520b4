// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/quarters/quarter_dialog.h"

#include "ui/export/plan_export.h"
#include "ui/shell/discretion/ask_discretion.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/words/model_words.h"
#include "ui/words/text.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace orgwright {

QuarterDialog::QuarterDialog(Workspace& workspace, QWidget* parent)
    : Dialog(tr("Headcount and cost by quarter"), parent)
    , m_workspace(workspace) {
    // As the scenario stands, also while a quarter of it is shown.
    const Plan& plan = workspace.document.core().plan();
    QuarterPoints points{figuresByQuarter(plan, workspace.document.scenario()), plan.settings(),
                         workspace.isHiding(Topic::Pay)};
    setPrimary(tr("Close"));
    if (points.figures.empty())
        buildEmpty();
    else
        build(std::move(points));
    const QSize most = parent ? parent->window()->size() - QSize(32, 32) : QSize(4000, 4000);
    resize(QSize(scaled(880), scaled(540)).boundedTo(most));
}

void QuarterDialog::build(QuarterPoints points) {
    const PlanDocument& document = m_workspace.document;
    setIntroduction(
        tr("%1 as it will be at the beginning of each quarter. Changes without a quarter count as "
           "done from the first one on.")
            .arg(nameOf(document.plan(), document.scenario())));
    m_chart = new QuarterChart;
    m_chart->show(std::move(points));
    body()->addWidget(m_chart, 1);
    Button* write = addAction(tr("Export…"));
    Button* take = addAction(tr("Copy figures"));
    write->setAutoDefault(false);
    take->setAutoDefault(false);
    connect(write, &QAbstractButton::clicked, this, &QuarterDialog::chooseFile);
    connect(take, &QAbstractButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(quarterTable(m_chart->points()));
        setRemark(tr("Copied. Paste it into a spreadsheet."));
    });
}

void QuarterDialog::buildEmpty() {
    const QString sentence =
        m_workspace.document.scenario() == kBaseline
            ? tr("The baseline is how things are. Show a scenario to see it quarter by quarter.")
            : tr("Nothing is planned in time yet. Give changes a quarter in the change list, and this shows "
                 "how headcount and cost develop.");
    body()->addWidget(new EmptyState("calendar", sentence), 1);
}

void QuarterDialog::chooseFile() {
    const auto discretion = askDiscretion(this, m_workspace, {Topic::Pay});
    if (!discretion)
        return;
    const QFileInfo plan(m_workspace.document.path());
    const QString proposed = QStringLiteral("%1/%2.png").arg(plan.absolutePath(), tr("By quarter"));
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the chart"), proposed,
                                                      tr("Pictures (*.png *.svg *.pdf)"));
    if (!path.isEmpty())
        exportTo(path, *discretion);
}

void QuarterDialog::exportTo(const QString& path, const Discretion& discretion) {
    const auto format = exportFormatOf(path);
    if (!format || !isPicture(*format))
        return setRemark(tr("The name has to end with .png, .svg or .pdf."), true);
    QuarterPoints points = m_chart->points();
    points.isHidingPay = !discretion.pay;
    const QByteArray bytes = quarterPicture(*format, points, windowTitle());
    if (const auto written = writeExported(bytes, stdText(path)); !written)
        return setRemark(written.error().sentence, true);
    setRemark(tr("Wrote %1.").arg(fileName(stdText(path))));
}

} // namespace orgwright
