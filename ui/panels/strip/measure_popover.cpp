// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/strip/measure_popover.h"

#include "core/base/sources.h"
#include "ui/panels/inspector/face_row.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace orgwright {
namespace {

constexpr int kMeasureWidth = 320;

} // namespace

MeasurePopover::MeasurePopover(Workspace& workspace, StripFigure measure, const QString& comparison,
                               QWidget* parent)
    : Popover(parent)
    , m_workspace(workspace)
    , m_hues(workspace)
    , m_measure(measure)
    , m_rows(new QVBoxLayout) {
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(scaled(kMeasureWidth));
    const PlanDocument& document = workspace.document;
    const Explanation explanation =
        explanationOf(measure, {document.plan(), document.scenario(), document.totals(), m_hues.colours(),
                                systemClock().today(), workspace.isHiding(Topic::Pay)});
    setAccessibleName(explanation.title);
    body()->addWidget(new Label(explanation.title, Type::PanelTitle));
    if (!comparison.isEmpty()) {
        auto* values = new Label(comparison, Type::Body);
        values->setWrapped(true);
        body()->addWidget(values);
    }
    auto* sentence = new Label(explanation.sentence, Type::Small, &Colours::ink2);
    sentence->setWrapped(true);
    body()->addWidget(sentence);
    m_rows->setSpacing(0);
    m_rows->setContentsMargins(-scaled(8), 0, -scaled(8), 0); // their hover reaches further than their text
    body()->addLayout(m_rows);
    for (const ExplanationRow& row : explanation.rows)
        addRow(row);
    if (explanation.more > 0)
        body()->addWidget(
            new Label(tr("and %n more", nullptr, explanation.more), Type::Caption, &Colours::ink3));
}

void MeasurePopover::addRow(const ExplanationRow& row) {
    FaceRow* line = nullptr;
    if (row.position) {
        line = new FaceRow(faceOf(m_workspace, m_hues, row.position), row.figure);
        connect(line, &QAbstractButton::clicked, this, [this, position = row.position] {
            Q_EMIT chosen(position);
            close();
        });
    } else {
        const QColor swatch = row.colour < 0 ? QColor() : hueColour(m_hues.colours()[row.colour].hue);
        line = new FaceRow(swatch, row.name, row.figure);
        line->setFocusPolicy(Qt::NoFocus);
        line->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    line->setWarned(row.isWarned);
    m_rows->addWidget(line);
}

} // namespace orgwright
