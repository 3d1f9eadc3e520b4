// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecard/side/measure_side.h"

#include "core/base/sources.h"
#include "ui/scorecard/row_links.h"
#include "ui/scorecard/side/evidence_section.h"
#include "ui/scorecard/side/score_section.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/label.h"
#include "ui/words/scorecard_words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <algorithm>

namespace orgwright {
namespace {

constexpr int kWidth = 320;

} // namespace

MeasureSide::MeasureSide(Workspace& workspace, QWidget* parent)
    : Surface(&Colours::panel, Qt::LeftEdge, parent)
    , m_workspace(workspace)
    , m_content(new QWidget)
    , m_none(new Label(
          tr("Select a measure to score it, by a press or with the arrow keys. The keys 1 to 5 score "
             "it and go on to the next."),
          Type::Body, &Colours::ink2))
    , m_name(new Label({}, Type::PanelTitle))
    , m_locked(new Label({}, Type::Small, &Colours::ink2))
    , m_score(new ScoreSection(workspace))
    , m_indicators(new Section(tr("Indicators")))
    , m_evidence(new EvidenceSection(workspace)) {
    setFixedWidth(scaled(kWidth));
    setAccessibleName(tr("Measure"));
    build();
    connect(&workspace.scorecard, &ScorecardView::changed, this, &MeasureSide::refresh);
    connect(&workspace.scorecard, &ScorecardView::cardChanged, this, &MeasureSide::refresh);
    connect(&workspace.view, &ChartView::changed, this, &MeasureSide::refresh);
}

void MeasureSide::build() {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, scaled(12), 0, scaled(12));
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(scaled(16), 0, scaled(10), 0);
    auto* more = new IconButton("pencil", tr("Edit the measure…"));
    more->setSize(ControlSize::Small);
    more->setGlyphSize(14);
    connect(more, &QAbstractButton::clicked, this, &MeasureSide::measureRequested);
    m_name->setWrapped(true);
    head->addWidget(m_name, 1);
    head->addWidget(more, 0, Qt::AlignTop);
    column->addLayout(head);
    m_locked->setWrapped(true);
    m_locked->setContentsMargins(scaled(16), scaled(4), scaled(16), 0);
    column->addWidget(m_locked);
    for (QWidget* part : std::initializer_list<QWidget*>{m_score, m_indicators, m_evidence})
        column->addWidget(part);
    m_evidence->setHairline(false);
    column->addStretch(1);
    scroll->setWidget(m_content);
    outer->addWidget(scroll, 1);
    m_none->setWrapped(true);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_none->setContentsMargins(scaled(16), scaled(14), scaled(16), 0);
    outer->addWidget(m_none, 1);
    m_scroll = scroll;
}

void MeasureSide::editScore() {
    m_score->edit();
}

void MeasureSide::showEvent(QShowEvent* event) {
    Surface::showEvent(event);
    refresh();
}

void MeasureSide::refresh() {
    if (!isVisible())
        return;
    const Scorecard& card = m_workspace.scorecard.card();
    const ScoredMeasure* each = card.find(m_workspace.scorecard.measure());
    m_scroll->setVisible(each);
    m_none->setVisible(!each);
    if (!each)
        return;
    const Plan& plan = m_workspace.document.plan();
    m_name->setText(measureName(each->measure));
    const QuarterLock* lock = plan.rows<QuarterLock>({}).find(card.lock);
    m_locked->setVisible(lock);
    if (lock)
        m_locked->setText(
            tr("Locked on %1: the quarter stays as it was.").arg(Formats(plan.settings()).date(lock->on)));
    m_score->refresh();
    showIndicators();
    m_evidence->refresh();
}

void MeasureSide::showIndicators() {
    m_indicators->clear();
    const ScorecardView& view = m_workspace.scorecard;
    std::vector<Indicator> before;
    // Only a locked quarter knows what its figures were.
    if (const auto compared = view.compared()) {
        const Plan& plan = m_workspace.document.plan();
        const Scorecard then =
            scorecard(plan, m_workspace.document.scenario(), *compared, systemClock().today());
        if (then.lock)
            before = then.indicators;
    }
    bool hasAny = false;
    for (const Indicator& indicator : view.card().indicators) {
        if (indicator.rule->measure != view.measure())
            continue;
        addIndicator(indicator, before);
        hasAny = true;
    }
    m_indicators->setVisible(hasAny);
}

/// A press shows the rows behind it.
void MeasureSide::addIndicator(const Indicator& indicator, const std::vector<Indicator>& before) {
    const Formats words(m_workspace.document.plan().settings());
    auto* row = m_indicators->add(new FieldRow(indicatorName(indicator.rule->id)));
    row->setLabelWidth(150);
    row->setValue(indicatorText(indicator, words));
    const auto then = std::find_if(before.begin(), before.end(),
                                   [&](const Indicator& each) { return each.rule == indicator.rule; });
    if (then != before.end() && then->isKnown)
        row->setNote(tr("was %1").arg(then->rule->unit == IndicatorUnit::Days
                                          ? words.figure(static_cast<double>(then->value) / 100)
                                          : indicatorText(*then, words)));
    row->setToolTip(QStringLiteral("<p>%1</p>").arg(indicatorMethod(indicator.rule->id).toHtmlEscaped()));
    row->setOpensPicker(true);
    connect(row, &FieldRow::activated, this, [this, row, rows = indicator.rows] {
        QMenu menu(this);
        fillWithLinks(menu, rows, m_workspace);
        menu.exec(row->mapToGlobal(row->rect().bottomLeft()));
    });
}

} // namespace orgwright
