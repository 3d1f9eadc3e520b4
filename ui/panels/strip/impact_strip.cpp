// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/strip/impact_strip.h"

#include "ui/panels/inspector/branch_section.h"
#include "ui/panels/strip/measure_popover.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figure.h"
#include "ui/widgets/hair_line.h"
#include "ui/widgets/label.h"
#include "ui/words/formats.h"

#include <QEvent>
#include <QHBoxLayout>

namespace orgwright {
namespace {

constexpr std::size_t kMostAreas = 2;
constexpr int kRule = 28;

bool beginsGroup(MeasureId measure) {
    return measure == MeasureId::Headcount || measure == MeasureId::MedianSpan || measure == MeasureId::Open;
}

/// A figure with what it was, as texts.
struct Shown {
    QString value;
    QString difference;
};

/// Nothing changed reads the same for every figure.
QString difference(bool isZero, const QString& text) {
    return isZero ? QStringLiteral("±0") : text;
}

/// The currency stands with the amount; its difference is a bare figure in the same unit where that says
/// enough.
QString moneyDifference(const Formats& words, std::int64_t minor) {
    QString text = words.signedMoney(Money{minor});
    const QString sign = words.currencySign();
    text.remove(sign + QChar(0x00A0)).remove(QChar(0x00A0) + sign);
    return difference(minor == 0, text);
}

Shown shown(MeasureId measure, const Measures& was, const Measures& is, const Formats& words) {
    const auto counted = [&](std::int64_t before, std::int64_t now) {
        return Shown{words.count(now), difference(now == before, words.signedCount(now - before))};
    };
    switch (measure) {
    case MeasureId::Headcount:
        return counted(was.headcount, is.headcount);
    case MeasureId::Fte:
        return {words.fte(is.fteBasisPoints),
                difference(is.fteBasisPoints == was.fteBasisPoints,
                           words.signedFte(is.fteBasisPoints - was.fteBasisPoints))};
    case MeasureId::Cost:
        return {words.shortMoney(Money{is.costMinor}), moneyDifference(words, is.costMinor - was.costMinor)};
    case MeasureId::MedianSpan:
        return {words.figure(is.medianSpan), difference(is.medianSpan == was.medianSpan,
                                                        words.signedFigure(is.medianSpan - was.medianSpan))};
    case MeasureId::LargestSpan:
        return counted(was.largestSpan, is.largestSpan);
    case MeasureId::Layers:
        return counted(was.layers, is.layers);
    case MeasureId::Open:
        return counted(was.open, is.open);
    case MeasureId::Planned:
        return counted(was.planned, is.planned);
    }
    return {};
}

} // namespace

ImpactStrip::ImpactStrip(Workspace& workspace, QWidget* parent)
    : Surface(&Colours::panel, Qt::TopEdge, parent)
    , m_workspace(workspace)
    , m_opened(workspace.document.measures())
    , m_row(new QHBoxLayout(this))
    , m_label(new QWidget)
    , m_dropRule(new HairLine(Qt::Vertical))
    , m_sentence(nullptr) {
    m_row->setSizeConstraint(QLayout::SetNoConstraint);
    m_row->setSpacing(scaled(6));
    m_row->setContentsMargins(scaled(14), 1, scaled(14), 0);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(tr("Impact"));
    makeDropCells();
    makeLabel();
    makeCells();
    m_row->addStretch(1);
    connect(&workspace.document, &PlanDocument::changed, this, &ImpactStrip::refresh);
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
    column->addWidget(new Label(tr("Impact"), Type::Caption, &Colours::ink2));
    column->addWidget(new Label(tr("since opened"), Type::Small));
    column->addStretch(1);
    m_row->addWidget(m_label);
}

void ImpactStrip::makeCells() {
    for (const MeasureId measure : kMeasures) {
        HairLine* rule = nullptr;
        if (beginsGroup(measure)) {
            rule = new HairLine(Qt::Vertical);
            rule->setLength(kRule);
            m_row->addWidget(rule);
        }
        auto* figure = new Figure(measureName(measure));
        m_row->addWidget(figure);
        m_cells.push_back({measure, figure, rule});
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
    for (std::size_t i = 0; i < kMostAreas; ++i) {
        // One after the other: the order is the order in the strip.
        Figure* people = add(Figure::Ground::Soft);
        Figure* cost = add(Figure::Ground::Soft);
        Figure* span = add(Figure::Ground::Soft);
        m_touched.push_back({people, cost, span});
    }
    m_dropRule->setLength(kRule);
    m_row->addWidget(m_dropRule);
    m_dropRule->hide();
}

std::vector<Figure*> ImpactStrip::dropCells() const {
    std::vector<Figure*> cells{m_sentence};
    for (const Touched& each : m_touched)
        cells.insert(cells.end(), {each.people, each.cost, each.span});
    return cells;
}

void ImpactStrip::showDropCells(bool on) {
    m_isDropShown = on;
    m_sentence->setVisible(on);
    m_dropRule->setVisible(on);
    m_label->setVisible(!on);
    if (!on) {
        for (Figure* figure : dropCells())
            figure->hide();
    }
    updateGeometry();
}

void ImpactStrip::refresh() {
    const DropPreview& drop = m_workspace.drop;
    const Measures now = drop.isActive() ? drop.after() : m_workspace.document.measures();
    for (const Cell& cell : m_cells)
        showFigure(cell, now);
    leaveOutWhatDoesNotFit();
}

void ImpactStrip::showFigure(const Cell& cell, const Measures& now) {
    const Formats words(m_workspace.document.plan().settings());
    const Shown texts = shown(cell.measure, m_opened, now, words);
    cell.figure->setFigure(texts.value, texts.difference);
    cell.figure->setConcealed(cell.measure == MeasureId::Cost && m_workspace.view.isHidingNames());
    // Room for one digit more than now, so that a cell does not grow with each edit.
    if (!m_isDropShown)
        cell.figure->setReserve(texts.value, texts.difference + QLatin1Char('0'));
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
    for (Figure* figure : {cells.people, cells.cost, cells.span})
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
    cells.cost->setConcealed(m_workspace.view.isHidingNames());
    cells.cost->setVisible(area.before.costMinor != 0 || area.after.costMinor != 0);
    showSpan(*cells.span, area);
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

// Within one drag a cell only ever grows, so that nothing moves to and fro under the eye.
void ImpactStrip::holdWidths(bool begins) {
    for (Figure* figure : dropCells()) {
        figure->setMinimumWidth(begins ? 0 : std::max(figure->minimumWidth(), figure->width()));
        figure->setMinimumWidth(std::max(figure->minimumWidth(), figure->sizeHint().width()));
    }
}

// From the end; never a part of a cell.
void ImpactStrip::leaveOutWhatDoesNotFit() {
    const QMargins margins = m_row->contentsMargins();
    int room = width() - margins.left() - margins.right() + m_row->spacing();
    const auto fits = [&](const QWidget* widget) {
        room -= std::max(widget->sizeHint().width(), widget->minimumWidth()) + m_row->spacing();
        return room >= 0;
    };
    if (m_isDropShown) {
        for (Figure* figure : dropCells()) {
            if (!figure->isHidden() && !fits(figure))
                figure->hide();
        }
        m_dropRule->setVisible(fits(m_dropRule) && fits(m_cells.front().figure));
        room += m_cells.front().figure->sizeHint().width() + m_row->spacing();
    } else {
        fits(m_label);
    }
    bool isRoom = room >= 0;
    for (const Cell& cell : m_cells) {
        // In a drag the company has a rule of its own before it.
        const bool hasRule = cell.rule && !(m_isDropShown && cell.measure == MeasureId::Headcount);
        isRoom = isRoom && (!hasRule || fits(cell.rule)) && fits(cell.figure);
        cell.figure->setVisible(isRoom);
        if (cell.rule)
            cell.rule->setVisible(isRoom && hasRule);
    }
}

Figure* ImpactStrip::figureOf(MeasureId measure) const {
    return m_cells[static_cast<std::size_t>(measure)].figure;
}

void ImpactStrip::showExplanation(MeasureId measure) {
    if (m_popover)
        m_popover->close();
    m_popover = new MeasurePopover(m_workspace, measure, this);
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
