// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/chart/view_bar.h"

#include "ui/panels/chart/legend_bar.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/drop_button.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_control.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>

namespace orgwright {
namespace {

constexpr int kMostLevels = 9;

template <class Value>
QAction* addChoice(QMenu& menu, QActionGroup& group, const QString& text, bool isChosen, ChartView& view,
                   void (ChartView::*set)(Value), Value value) {
    QAction* action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(isChosen);
    group.addAction(action);
    QObject::connect(action, &QAction::triggered, &view, [&view, set, value] { (view.*set)(value); });
    return action;
}

void addSwitch(QMenu& menu, const QString& text, bool isOn, ChartView& view, void (ChartView::*set)(bool)) {
    QAction* action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(isOn);
    QObject::connect(action, &QAction::triggered, &view, [&view, set](bool on) { (view.*set)(on); });
}

void addHeading(QMenu& menu, const QString& text) {
    QAction* heading = menu.addAction(text);
    heading->setEnabled(false);
}

} // namespace

ViewBar::ViewBar(Workspace& workspace, QWidget* parent)
    : Surface(&Colours::canvas, {}, parent)
    , m_workspace(workspace)
    , m_boxes(new SegmentedControl(tr("Boxes stand for")))
    , m_colour(new DropButton(tr("Colour"), ButtonKind::Plain))
    , m_levels(new DropButton(tr("Levels"), ButtonKind::Plain))
    , m_show(new DropButton({}, ButtonKind::Plain))
    , m_filterButton(new Button("filter", tr("Filter"), ButtonKind::Plain))
    , m_filter(new SearchField(tr("Show only what contains")))
    , m_legend(new LegendBar) {
    auto* row = new QHBoxLayout(this);
    row->setSizeConstraint(QLayout::SetNoConstraint);
    row->setContentsMargins(scaled(16), 0, scaled(16), 0);
    row->setSpacing(scaled(4));
    row->addWidget(m_boxes);
    row->addSpacing(scaled(4));
    for (Button* button : {static_cast<Button*>(m_colour), static_cast<Button*>(m_levels),
                           static_cast<Button*>(m_show), m_filterButton}) {
        button->setSize(ControlSize::Small);
        row->addWidget(button);
    }
    row->addWidget(m_filter);
    row->addSpacing(scaled(12));
    row->addWidget(m_legend, 1);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(tr("View"));
    fillControls();
    listen();
    refresh();
}

void ViewBar::fillControls() {
    m_boxes->addSegment(tr("Positions"));
    m_boxes->addSegment(tr("Teams"));
    m_colour->setChoices(
        {tr("Team"), tr("Discipline"), tr("Grade"), tr("Location"), tr("State"), tr("Bucket")});
    m_levels->setMenuFiller([this](QMenu& menu) { fillLevels(menu); });
    m_show->setValue(tr("Show"));
    m_show->setMenuFiller([this](QMenu& menu) { fillShow(menu); });
    m_filter->setSize(ControlSize::Small);
    m_filter->setFixedWidth(scaled(200));
    m_filter->installEventFilter(this);
}

void ViewBar::listen() {
    ChartView& view = m_workspace.view;
    connect(m_boxes, &SegmentedControl::chosen, this, [&view](int chosen) {
        view.setBoxes(chosen == 0 ? ChartView::Boxes::Positions : ChartView::Boxes::Teams);
    });
    connect(m_colour, &DropButton::chosen, this,
            [&view](int chosen) { view.setColourBy(static_cast<drawing::ColourBy>(chosen)); });
    connect(m_filterButton, &QAbstractButton::clicked, this, &ViewBar::focusFilter);
    connect(m_filter, &QLineEdit::textChanged, this,
            [&view](const QString& text) { view.setFilter(text.trimmed()); });
    connect(m_legend, &LegendBar::pressed, this, [this](const LegendEntry& entry) {
        if (entry.team)
            m_workspace.selection.selectTeam(entry.team);
    });
    connect(&view, &ChartView::changed, this, &ViewBar::refresh);
}

void ViewBar::refresh() {
    const ChartView& view = m_workspace.view;
    m_boxes->setCurrent(isOfTeams() ? 1 : 0);
    m_colour->setCurrentChoice(static_cast<int>(view.colourBy()));
    m_levels->setValue(view.levels() == 0 ? tr("all") : QString::number(view.levels()));
    if (m_filter->text().trimmed() != view.filter())
        m_filter->setText(view.filter());
    showFilter(!view.filter().isEmpty() || m_filter->hasFocus());
    setRefused(*m_colour, isOfTeams() ? tr("Each team has its own colour") : QString());
}

bool ViewBar::isOfTeams() const {
    return m_workspace.view.boxes() == ChartView::Boxes::Teams;
}

void ViewBar::fillLevels(QMenu& menu) {
    ChartView& view = m_workspace.view;
    auto* group = new QActionGroup(&menu);
    addChoice(menu, *group, tr("All levels"), view.levels() == 0, view, &ChartView::setLevels, 0);
    const int most = std::min<int>(kMostLevels, m_workspace.document.measures().layers - 1);
    for (int levels = 1; levels <= most; ++levels)
        addChoice(menu, *group, tr("%n levels", nullptr, levels), view.levels() == levels, view,
                  &ChartView::setLevels, levels);
}

void ViewBar::fillShow(QMenu& menu) {
    using drawing::Density;
    using Wanted = std::optional<Density>;
    ChartView& view = m_workspace.view;
    auto* group = new QActionGroup(&menu);
    addHeading(menu, tr("Cards"));
    const std::pair<QString, Wanted> densities[] = {{tr("By room"), std::nullopt},
                                                    {tr("Full"), Density::Full},
                                                    {tr("Standard"), Density::Standard},
                                                    {tr("Compact"), Density::Compact}};
    for (const auto& [text, density] : densities)
        addChoice<Wanted>(menu, *group, text, view.density() == density, view, &ChartView::setDensity,
                          density);
    menu.addSeparator();
    addHeading(menu, tr("On the cards"));
    if (isOfTeams())
        return addSwitch(menu, tr("Number of parts"), view.hasCounts(), view, &ChartView::setCounts);
    addSwitch(menu, tr("Pictures"), view.hasAvatars(), view, &ChartView::setAvatars);
    addSwitch(menu, tr("Location"), view.hasPlaces(), view, &ChartView::setPlaces);
    addSwitch(menu, tr("Grade"), view.hasGrades(), view, &ChartView::setGrades);
    addSwitch(menu, tr("Number of reports"), view.hasCounts(), view, &ChartView::setCounts);
    menu.addSeparator();
    addSwitch(menu, tr("Team frames"), view.hasFrames(), view, &ChartView::setFrames);
    addSwitch(menu, tr("Dotted lines"), view.hasSecondaryLines(), view, &ChartView::setSecondaryLines);
}

void ViewBar::setLegend(std::vector<LegendEntry> entries) {
    m_legend->setEntries(std::move(entries));
}

void ViewBar::focusFilter() {
    showFilter(true);
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ViewBar::showFilter(bool open) {
    m_filter->setVisible(open);
    m_filterButton->setVisible(!open);
}

bool ViewBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_filter && event->type() == QEvent::FocusOut)
        showFilter(!m_filter->text().isEmpty());
    const bool isEscape =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (watched == m_filter && isEscape && m_filter->text().isEmpty()) {
        showFilter(false);
        return true;
    }
    return Surface::eventFilter(watched, event);
}

QSize ViewBar::sizeHint() const {
    return {scaled(600), scaled(44)};
}

QSize ViewBar::minimumSizeHint() const {
    return {0, scaled(44)};
}

} // namespace orgwright
