// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/strip/impact_strip.h"

#include "ui/panels/inspector/branch_section.h"
#include "ui/panels/strip/measure_figures.h"
#include "ui/panels/strip/measure_popover.h"
#include "ui/panels/strip/mix_readout.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figure.h"
#include "ui/widgets/hair_line.h"
#include "ui/widgets/label.h"
#include "ui/words/formats.h"
#include "ui/words/model_words.h"
#include "ui/words/portfolio_words.h"
#include "ui/words/text.h"

#include <QEvent>
#include <QHBoxLayout>

namespace orgwright {
namespace {

constexpr std::size_t kImpactStripMostAreas = 2;
constexpr int kRule = 28;
constexpr int kMostName = 24;

bool beginsGroup(StripFigure measure) {
    return measure == StripFigure::Headcount || measure == StripFigure::MedianSpan ||
           measure == StripFigure::Open;
}

} // namespace

ImpactStrip::ImpactStrip(Workspace& workspace, QWidget* parent)
    : Surface(&Colours::panel, Qt::TopEdge, parent)
    , m_workspace(workspace)
    , m_opened(workspace.document.core().totals(kBaseline).measures())
    , m_row(new QHBoxLayout(this))
    , m_label(new QWidget)
    , m_subject(new Label({}, Type::Caption, &Colours::ink2))
    , m_against(new Label({}, Type::Small))
    , m_dropRule(new HairLine(Qt::Vertical))
    , m_sentence(nullptr)
    , m_mix(new MixReadout) {
    m_row->setSizeConstraint(QLayout::SetNoConstraint);
    m_row->setSpacing(scaled(6));
    m_row->setContentsMargins(scaled(14), 1, scaled(14), 0);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(tr("Impact"));
    makeDropCells();
    makeLabel();
    makeCells();
    m_row->addStretch(1);
    m_row->addWidget(m_mix);
    connect(m_mix, &QAbstractButton::clicked, this, &ImpactStrip::portfolioRequested);
    connect(&workspace.portfolio, &PortfolioView::staffingChanged, this, &ImpactStrip::showMix);
    connect(&workspace.document, &PlanDocument::changed, this, &ImpactStrip::refresh);
    connect(&workspace.document, &PlanDocument::scenariosChanged, this, &ImpactStrip::refresh);
    connect(&workspace.document, &PlanDocument::pictureChanged, this, &ImpactStrip::refresh);
    // An edit elsewhere may be one of the baseline.
    connect(&workspace.document, &PlanDocument::historyChanged, this, &ImpactStrip::refresh);
    connect(&workspace.view, &ChartView::changed, this, &ImpactStrip::refresh);
    connect(&workspace.drop, &DropPreview::changed, this, &ImpactStrip::showDrop);
    refresh();
}

ImpactStrip::~ImpactStrip() = default;

void ImpactStrip::makeLabel() {
    auto* column = new QVBoxLayout(m_label);
    column->setContentsMargins(scaled(6), 0, scaled(6), 0);
    column->setSpacing(scaled(1));
    column->addStretch(1);
    column->addWidget(m_subject);
    column->addWidget(m_against);
    column->addStretch(1);
    m_row->addWidget(m_label);
}

void ImpactStrip::makeCells() {
    for (const StripFigure measure : kStripFigures) {
        HairLine* rule = nullptr;
        if (beginsGroup(measure)) {
            rule = new HairLine(Qt::Vertical);
            rule->setLength(kRule);
            m_row->addWidget(rule);
        }
        auto* figure = new Figure(measureName(measure));
        m_row->addWidget(figure);
        m_cells.push_back({measure, figure, rule, {}, wideDifference(measure)});
        connect(figure, &QAbstractButton::clicked, this, [this, measure] {
            Q_EMIT explain(measure);
            showExplanation(measure);
        });
    }
}

void ImpactStrip::makeDropCells() {
    const auto add = [&](Figure::Ground ground) {
        auto* figure = new Figure({});
        figure->setGround(ground);
        figure->setFocusPolicy(Qt::NoFocus);
        figure->hide();
        m_row->addWidget(figure);
        return figure;
    };
    m_sentence = add(Figure::Ground::Accent);
    m_sentence->setCaption(tr("If you drop here"));
    m_sentence->setIconName("arrow-right");
    for (std::size_t i = 0; i < kImpactStripMostAreas; ++i) {
        // One after the other: the order is the order in the strip.
        Figure* people = add(Figure::Ground::Soft);
        Figure* cost = add(Figure::Ground::Soft);
        Figure* span = add(Figure::Ground::Soft);
        Figure* mix = add(Figure::Ground::Soft);
        m_touched.push_back({people, cost, span, mix});
    }
    m_dropRule->setLength(kRule);
    m_row->addWidget(m_dropRule);
    m_dropRule->hide();
}

std::vector<Figure*> ImpactStrip::dropCells() const {
    std::vector<Figure*> cells{m_sentence};
    for (const Touched& each : m_touched)
        cells.insert(cells.end(), {each.people, each.cost, each.span, each.mix});
    return cells;
}

void ImpactStrip::showDropCells(bool on) {
    m_isDropShown = on;
    m_sentence->setVisible(on);
    m_dropRule->setVisible(on);
    if (!on) {
        for (Figure* figure : dropCells())
            figure->hide();
    }
    updateGeometry();
}

Measures ImpactStrip::present() const {
    const DropPreview& drop = m_workspace.drop;
    return drop.isActive() ? drop.after() : m_workspace.document.measures();
}

Measures ImpactStrip::reference() const {
    const PlanDocument& document = m_workspace.document;
    if (m_workspace.drop.isActive())
        return document.measures();
    return document.scenario() == kBaseline ? m_opened : document.core().totals(kBaseline).measures();
}

QString ImpactStrip::presentName() const {
    const PlanDocument& document = m_workspace.document;
    return document.scenario() == kBaseline ? tr("Now") : nameOf(document.plan(), document.scenario());
}

QString ImpactStrip::referenceName() const {
    const PlanDocument& document = m_workspace.document;
    return document.scenario() == kBaseline ? tr("When opened") : nameOf(document.plan(), kBaseline);
}

void ImpactStrip::showReference() {
    const PlanDocument& document = m_workspace.document;
    const bool isDrop = m_workspace.drop.isActive();
    const QString opened = tr("since opened");
    const QString baseline = tr("against %1").arg(shownText(nameOf(document.plan(), kBaseline), kMostName));
    m_subject->setText(isDrop ? tr("All together") : tr("Impact"));
    m_against->setText(isDrop ? tr("against now") : document.scenario() == kBaseline ? opened : baseline);
    // What stands behind it does not move when the words change; labels take a pixel more than their text.
    const QFontMetrics metrics(typeFont(Type::Small));
    m_against->setMinimumWidth(
        std::max(metrics.horizontalAdvance(opened), metrics.horizontalAdvance(baseline)) + scaled(2));
}

void ImpactStrip::refresh() {
    showReference();
    const Measures was = reference();
    const Measures now = present();
    for (Cell& cell : m_cells)
        showFigure(cell, was, now);
    showMix();
    leaveOutWhatDoesNotFit();
}

bool ImpactStrip::isConcealed(StripFigure measure) const {
    return measure == StripFigure::Cost && m_workspace.isHiding(Topic::Pay);
}

void ImpactStrip::showFigure(Cell& cell, const Measures& was, const Measures& now) {
    const Formats words(m_workspace.document.plan().settings());
    const MeasureFigure texts = measureFigure(cell.measure, was, now, words);
    cell.figure->setFigure(texts.value, texts.difference);
    cell.figure->setConcealed(isConcealed(cell.measure));
    if (m_isDropShown)
        return;
    // Room for the longest yet and one digit more, so that cells stay where they are from edit to edit and
    // from scenario to scenario.
    if (texts.value.size() > cell.longestValue.size())
        cell.longestValue = texts.value;
    if (texts.difference.size() >= cell.longestDifference.size())
        cell.longestDifference = texts.difference + QLatin1Char('0');
    cell.figure->setReserve(cell.longestValue, cell.longestDifference);
}

/// "Option B: 110, Baseline: 106, +4".
QString ImpactStrip::comparison(StripFigure measure) const {
    if (isConcealed(measure))
        return {};
    const Formats words(m_workspace.document.plan().settings());
    const Measures was = reference();
    const Measures is = present();
    const MeasureFigure after = measureFigure(measure, was, is, words);
    if (after.difference.isEmpty())
        return {};
    return tr("%1: %2, %3: %4, difference: %5")
        .arg(presentName(), after.value, referenceName(), measureFigure(measure, was, was, words).value,
             after.difference);
}

void ImpactStrip::showDrop() {
    const DropPreview& drop = m_workspace.drop;
    const bool begins = drop.isActive() && !m_isDropShown;
    if (drop.isActive() != m_isDropShown)
        showDropCells(drop.isActive());
    if (m_isDropShown) {
        m_sentence->setFigure(drop.sentence());
        for (std::size_t i = 0; i < m_touched.size(); ++i)
            showArea(m_touched[i], i < drop.areas().size() ? drop.areas()[i] : DropPreview::Area{});
        holdWidths(begins);
    }
    refresh();
}

void ImpactStrip::showArea(const Touched& cells, const DropPreview::Area& area) {
    const Formats words(m_workspace.document.plan().settings());
    const bool isThere = !area.name.isEmpty();
    for (Figure* figure : {cells.people, cells.cost, cells.span, cells.mix})
        figure->setVisible(isThere);
    if (!isThere)
        return;
    cells.people->setCaption(tr("%1, people").arg(area.name));
    cells.people->setBefore(words.count(area.before.people));
    cells.people->setFigure(words.count(area.after.people),
                            words.signedCount(area.after.people - area.before.people));
    cells.cost->setCaption(tr("%1, cost").arg(area.name));
    cells.cost->setBefore(words.shortMoney(Money{area.before.costMinor}));
    cells.cost->setFigure(words.shortMoney(Money{area.after.costMinor}),
                          moneyDifference(words, area.after.costMinor - area.before.costMinor));
    cells.cost->setConcealed(m_workspace.isHiding(Topic::Pay));
    cells.cost->setVisible(area.before.costMinor != 0 || area.after.costMinor != 0);
    showSpan(*cells.span, area);
    showAreaMix(*cells.mix, area);
}

// The warning is told where the drop crosses the target, not where it was crossed before.
void ImpactStrip::showSpan(Figure& figure, const DropPreview::Area& area) {
    const Settings& settings = m_workspace.document.plan().settings();
    const Formats words(settings);
    const QString before = spanWarning(area.spanBefore, settings);
    const QString after = spanWarning(area.spanAfter, settings);
    figure.setCaption(tr("%1, span").arg(area.name));
    figure.setBefore(words.count(area.spanBefore));
    const QString warning = before == after ? QString() : after;
    figure.setWarning(warning);
    figure.setFigure(words.count(area.spanAfter),
                     warning.isEmpty() ? words.signedCount(area.spanAfter - area.spanBefore) : QString());
}

/// The bucket whose share changes most; left out where none does by a point.
void ImpactStrip::showAreaMix(Figure& figure, const DropPreview::Area& area) {
    const Formats words(m_workspace.document.plan().settings());
    const auto shareOf = [](const Mix& mix, Bucket bucket) { return mix.shareOfFte(bucket).value_or(0); };
    const auto change = [&](Bucket bucket) {
        return std::abs(shareOf(area.mixAfter, bucket) - shareOf(area.mixBefore, bucket));
    };
    const Bucket most = *std::max_element(kBuckets.begin(), kBuckets.end(),
                                          [&](Bucket a, Bucket b) { return change(a) < change(b); });
    figure.setVisible(change(most) >= 0.005);
    figure.setCaption(tr("%1, %2").arg(area.name, bucketShortName(most)));
    figure.setBefore(words.percent(shareOf(area.mixBefore, most)));
    figure.setFigure(words.percent(shareOf(area.mixAfter, most)),
                     words.signedPoints(shareOf(area.mixBefore, most), shareOf(area.mixAfter, most)));
}

void ImpactStrip::showMix() {
    const DropPreview& drop = m_workspace.drop;
    const PortfolioView& portfolio = m_workspace.portfolio;
    const Mix now = portfolio.staffing().mix();
    const Formats words(m_workspace.document.plan().settings());
    if (drop.isActive())
        m_mix->setMix(now, drop.mixAfter(), words);
    else
        m_mix->setMix(portfolio.reference(), now, words);
}

// Within one drag a cell only ever grows, so that nothing moves to and fro under the eye.
void ImpactStrip::holdWidths(bool begins) {
    for (Figure* figure : dropCells()) {
        figure->setMinimumWidth(begins ? 0 : std::max(figure->minimumWidth(), figure->width()));
        figure->setMinimumWidth(std::max(figure->minimumWidth(), figure->sizeHint().width()));
    }
}

/// What remains of the room for the organisation's figures, after what stands before them. In a drag they
/// begin with a rule, where at least one of them fits.
int ImpactStrip::leadingWidth(int room) {
    const auto widthOf = [this](const QWidget* widget) {
        return std::max(widget->sizeHint().width(), widget->minimumWidth()) + m_row->spacing();
    };
    if (!m_isDropShown) {
        m_label->show();
        return room - widthOf(m_label);
    }
    for (Figure* figure : dropCells()) {
        if (figure->isHidden())
            continue;
        room -= widthOf(figure);
        if (room < 0)
            figure->hide();
    }
    room -= widthOf(m_dropRule);
    m_dropRule->setVisible(room >= widthOf(m_cells.front().figure));
    m_label->setVisible(room >= widthOf(m_label) + widthOf(m_cells.front().figure));
    return m_label->isHidden() ? room : room - widthOf(m_label);
}

// From the end; never a part of a cell.
void ImpactStrip::leaveOutWhatDoesNotFit() {
    const QMargins margins = m_row->contentsMargins();
    const int kept = m_mix->sizeHint().width() + m_row->spacing();
    m_mix->setVisible(m_workspace.document.measures().fteBasisPoints > 0 && kept <= width() / 2);
    int room = leadingWidth(width() - margins.left() - margins.right() + m_row->spacing() -
                            (m_mix->isVisibleTo(this) ? kept : 0));
    const auto fits = [&](const QWidget* widget) {
        room -= std::max(widget->sizeHint().width(), widget->minimumWidth()) + m_row->spacing();
        return room >= 0;
    };
    bool isRoom = room >= 0;
    for (const Cell& cell : m_cells) {
        // In a drag the company has a rule of its own before it.
        const bool hasRule = cell.rule && !(m_isDropShown && cell.measure == StripFigure::Headcount);
        isRoom = isRoom && (!hasRule || fits(cell.rule)) && fits(cell.figure);
        cell.figure->setVisible(isRoom);
        if (cell.rule)
            cell.rule->setVisible(isRoom && hasRule);
    }
}

Figure* ImpactStrip::figureOf(StripFigure measure) const {
    return m_cells[static_cast<std::size_t>(measure)].figure;
}

void ImpactStrip::showExplanation(StripFigure measure) {
    if (m_popover)
        m_popover->close();
    m_popover = new MeasurePopover(m_workspace, measure, comparison(measure), this);
    connect(m_popover, &MeasurePopover::chosen, this, [this](PositionId position) {
        m_workspace.selection.select(position);
        Q_EMIT found(position);
    });
    m_popover->openAt(*figureOf(measure));
}

MeasurePopover* ImpactStrip::explanation() const {
    return m_popover;
}

QSize ImpactStrip::sizeHint() const {
    return {scaled(800), scaled(m_isDropShown ? 60 : 56)};
}

QSize ImpactStrip::minimumSizeHint() const {
    return {0, sizeHint().height()};
}

void ImpactStrip::resizeEvent(QResizeEvent* event) {
    Surface::resizeEvent(event);
    leaveOutWhatDoesNotFit();
}

void ImpactStrip::changeEvent(QEvent* event) {
    Surface::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    m_row->setSpacing(scaled(6));
    m_row->setContentsMargins(scaled(14), 1, scaled(14), 0);
    updateGeometry();
    leaveOutWhatDoesNotFit();
}

} // namespace orgwright
