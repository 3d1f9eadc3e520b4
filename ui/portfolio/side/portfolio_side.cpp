// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/side/portfolio_side.h"

#include "core/commands/portfolio_commands.h"
#include "ui/portfolio/side/finding_row.h"
#include "ui/portfolio/side/mix_by_quarter.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hair_line.h"
#include "ui/widgets/label.h"
#include "ui/words/finding_words.h"
#include "ui/words/portfolio_words.h"
#include "ui/words/text.h"

#include <QInputDialog>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace orgwright {
namespace {

constexpr int kWidth = 320;
constexpr std::size_t kMostFindings = 30;

Label* wrapped(Type type, Tint tint) {
    auto* label = new Label({}, type, tint);
    label->setWrapped(true);
    return label;
}

void empty(QLayout& layout) {
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

PortfolioSide::PortfolioSide(Workspace& workspace, QWidget* parent)
    : Surface(&Colours::panel, Qt::LeftEdge, parent)
    , m_workspace(workspace)
    , m_of(wrapped(Type::Small, &Colours::ink2))
    , m_mix(new MixByQuarter)
    , m_findingsTitle(new Label({}, Type::PanelTitle))
    , m_findings(new QVBoxLayout)
    , m_silenced(new QVBoxLayout)
    , m_needsTitle(new Label(tr("Dependencies"), Type::PanelTitle))
    , m_needs(wrapped(Type::Small, &Colours::ink2)) {
    setFixedWidth(scaled(kWidth));
    setAccessibleName(tr("Portfolio"));
    build();
    connect(&workspace.portfolio, &PortfolioView::changed, this, &PortfolioSide::refresh);
    connect(&workspace.document, &PlanDocument::historyChanged, this, &PortfolioSide::refresh);
    connect(&workspace.document, &PlanDocument::scenariosChanged, this, &PortfolioSide::refresh);
    connect(&workspace.view, &ChartView::changed, this, &PortfolioSide::refresh);
}

void PortfolioSide::build() {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    auto* content = new QWidget;
    content->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(scaled(16), scaled(14), scaled(12), scaled(14));
    column->setSpacing(scaled(8));
    column->addWidget(new Label(tr("Mix by quarter"), Type::PanelTitle));
    column->addWidget(m_of);
    column->addWidget(m_mix);
    column->addWidget(new HairLine(Qt::Horizontal));
    column->addWidget(m_findingsTitle);
    m_findings->setSpacing(0);
    m_findings->setContentsMargins(-scaled(8), 0, 0, 0);
    column->addLayout(m_findings);
    m_silenced->setSpacing(scaled(2));
    column->addLayout(m_silenced);
    column->addWidget(new HairLine(Qt::Horizontal));
    column->addWidget(m_needsTitle);
    column->addWidget(m_needs);
    column->addStretch(1);
    scroll->setWidget(content);
    outer->addWidget(scroll);
}

void PortfolioSide::showEvent(QShowEvent* event) {
    Surface::showEvent(event);
    refresh();
}

void PortfolioSide::refresh() {
    if (!isVisible())
        return;
    showMix();
    showFindings();
    showNeeds();
}

void PortfolioSide::showMix() {
    const PortfolioView& view = m_workspace.portfolio;
    const Plan& plan = m_workspace.document.plan();
    const Formats words(plan.settings());
    const bool isOfCost = view.of() == PortfolioView::Of::Cost;
    std::vector<MixByQuarter::Bar> bars;
    for (const Quarter quarter : view.quarters()) {
        MixByQuarter::Bar bar;
        const Mix& mix = view.staffing(quarter).mix();
        for (const Bucket bucket : kBuckets)
            bar.shares[placeOf(bucket)] =
                (isOfCost ? mix.shareOfCost(bucket) : mix.shareOfFte(bucket)).value_or(0);
        bar.name = tr("Q%1").arg(quarter.number());
        bar.isPresent = quarter == view.quarter();
        bar.isPlanned = quarter > view.present();
        if (const auto band = bucketTarget(plan, Bucket::Core, quarter)) {
            bar.least = (isOfCost ? band->costLeast : band->fteLeast).basisPoints / 1e4;
            bar.most = (isOfCost ? band->costMost : band->fteMost).basisPoints / 1e4;
        }
        bars.push_back(bar);
    }
    const bool hasBand = std::any_of(bars.begin(), bars.end(), [](const auto& bar) { return bar.most > 0; });
    m_of->setText(QStringList{isOfCost ? tr("Share of cost") : tr("Share of FTE"),
                              hasBand ? tr("bracket: target band of core business") : QString()}
                      .join(hasBand ? QStringLiteral("; ") : QString()));
    m_mix->setBars(std::move(bars), words);
}

void PortfolioSide::showFindings() {
    empty(*m_findings);
    std::vector<Finding> found = m_workspace.portfolio.findings();
    std::erase_if(found, [](const Finding& each) { return each.rule->area != FindingArea::Portfolio; });
    std::stable_sort(found.begin(), found.end(),
                     [](const Finding& a, const Finding& b) { return a.rule->severity < b.rule->severity; });
    m_findingsTitle->setText(tr("Findings: %1").arg(found.size()));
    for (std::size_t place = 0; place < std::min(found.size(), kMostFindings); ++place)
        addFinding(found[place]);
    if (found.size() > kMostFindings)
        m_findings->addWidget(
            new Label(tr("and %n more", nullptr, static_cast<int>(found.size() - kMostFindings)),
                      Type::Caption, &Colours::ink3));
    showSilenced();
}

void PortfolioSide::addFinding(const Finding& finding) {
    const PlanDocument& document = m_workspace.document;
    const Formats words(document.plan().settings());
    auto* row = new FindingRow(
        finding.rule->severity,
        sentence(finding, document.plan(), document.scenario(), words, m_workspace.discretion()),
        ruleAdvice(finding.rule->id));
    connect(row, &QAbstractButton::clicked, this, [this, finding] { choose(finding); });
    row->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(row, &QWidget::customContextMenuRequested, this,
            [this, row, finding](const QPoint& at) { openMenu(finding, row->mapToGlobal(at)); });
    m_findings->addWidget(row);
}

/// The first of its rows that can be selected.
void PortfolioSide::choose(const Finding& finding) {
    for (const RowRef& row : finding.rows) {
        if (row.kind == Kind::Initiative)
            return m_workspace.selection.selectInitiative(InitiativeId(row.id));
        if (row.kind == Kind::Team)
            return m_workspace.selection.selectTeam(TeamId(row.id));
        if (row.kind == Kind::Position)
            return m_workspace.selection.select(PositionId(row.id));
    }
    m_workspace.actions.trigger(ActionId::BucketTargets);
}

void PortfolioSide::openMenu(const Finding& finding, const QPoint& at) {
    QMenu menu(this);
    const std::string rule(finding.rule->id);
    QAction* off = menu.addAction(tr("Switch this rule off…"));
    off->setEnabled(!m_workspace.document.isReadOnly());
    connect(off, &QAction::triggered, this, [this, rule] {
        bool isGiven = false;
        const QString reason = QInputDialog::getText(this, tr("Switch the rule off"),
                                                     tr("Why is “%1” no finding here?").arg(ruleName(rule)),
                                                     QLineEdit::Normal, {}, &isGiven);
        if (isGiven)
            m_workspace.document.run(
                [&](Editor& editor) { return silenceRule(editor, rule, stdText(reason)); });
    });
    menu.exec(at);
}

/// Each rule that is switched off, with its reason, and a button that switches it on again.
void PortfolioSide::showSilenced() {
    empty(*m_silenced);
    for (const SilencedRule& each : silencedRules(m_workspace.document.plan())) {
        auto* said = wrapped(Type::Caption, &Colours::ink2);
        said->setText(tr("Switched off: %1 (%2)").arg(ruleName(each.rule), shownText(each.reason, 200)));
        m_silenced->addWidget(said);
        auto* on = new Button("undo", tr("Switch on again"), ButtonKind::Plain);
        on->setSize(ControlSize::Small);
        on->setAccessibleName(tr("Switch “%1” on again").arg(ruleName(each.rule)));
        on->setEnabled(!m_workspace.document.isReadOnly());
        connect(on, &QAbstractButton::clicked, this, [this, rule = each.rule.str()] {
            m_workspace.document.run([&](Editor& editor) { return restoreRule(editor, rule); });
        });
        m_silenced->addWidget(on, 0, Qt::AlignLeft);
    }
}

void PortfolioSide::showNeeds() {
    std::array<int, 4> counts{};
    for (const Dependency& row : m_workspace.document.org().dependencies())
        ++counts[static_cast<std::size_t>(row.state)];
    const int all = counts[0] + counts[1] + counts[2] + counts[3];
    m_needsTitle->setText(tr("Dependencies: %1").arg(all));
    QStringList parts;
    for (const DependencyState state : {DependencyState::Agreed, DependencyState::Asked,
                                        DependencyState::AtRisk, DependencyState::Refused}) {
        if (const int count = counts[static_cast<std::size_t>(state)])
            parts += tr("%1 %2").arg(count).arg(dependencyStateName(state).toLower());
    }
    m_needs->setText(parts.isEmpty() ? tr("No bet says yet what it needs of others.")
                                     : parts.join(QStringLiteral(" · ")));
}

} // namespace orgwright
