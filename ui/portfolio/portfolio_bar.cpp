// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/portfolio_bar.h"

#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/drop_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_control.h"
#include "ui/words/formats.h"
#include "ui/words/model_words.h"

#include <QHBoxLayout>
#include <QResizeEvent>

namespace orgwright {
namespace {

/// The outline that a column's bar shows the target band by.
class BandSign : public QWidget {
public:
    BandSign() { setFixedSize(scaled(22), scaled(14)); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintBox(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, {}, colours().ink, 1.25);
    }
};

} // namespace

PortfolioBar::PortfolioBar(Workspace& workspace, QWidget* parent)
    : Surface(&Colours::canvas, {}, parent)
    , m_workspace(workspace)
    , m_pages(new SegmentedControl(tr("Page of the portfolio")))
    , m_lanes(new DropButton(tr("Lanes"), ButtonKind::Plain))
    , m_order(new DropButton(tr("Order"), ButtonKind::Plain))
    , m_of(new DropButton(tr("Share of"), ButtonKind::Plain))
    , m_filter(new SearchField(tr("Show only what contains")))
    , m_where(new Label({}, Type::PanelTitle))
    , m_legend(new QWidget)
    , m_bars(new Label({}, Type::Small, &Colours::ink2))
    , m_room(new Button("monitor", {}, ButtonKind::Plain)) {
    build();
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(tr("View"));
    listen();
    refresh();
}

void PortfolioBar::build() {
    for (const QString& page : {tr("Board"), tr("Capacity"), tr("Pictures")})
        m_pages->addSegment(page);
    m_lanes->setChoices({tr("none"), tr("funding decision"), tr("horizon"), tr("team"), tr("sponsor")});
    m_order->setChoices({tr("as arranged"), tr("FTE"), tr("confidence"), tr("name")});
    m_of->setChoices({tr("FTE"), tr("cost")});
    m_filter->setSize(ControlSize::Small);
    m_filter->setFixedWidth(scaled(236));
    //: The key that leads to the filter
    m_filter->setShortcutHint(tr("F"));
    auto* legend = new QHBoxLayout(m_legend);
    legend->setContentsMargins(0, 0, 0, 0);
    legend->setSpacing(scaled(6));
    legend->addWidget(m_bars);
    legend->addSpacing(scaled(8));
    legend->addWidget(new BandSign);
    legend->addWidget(new Label(tr("Target band"), Type::Small, &Colours::ink2));
    auto* row = new QHBoxLayout(this);
    row->setSizeConstraint(QLayout::SetNoConstraint);
    row->setContentsMargins(scaled(16), 0, scaled(16), 0);
    row->setSpacing(scaled(4));
    row->addWidget(m_pages);
    row->addSpacing(scaled(4));
    for (DropButton* button : {m_lanes, m_order, m_of}) {
        button->setSize(ControlSize::Small);
        row->addWidget(button);
    }
    row->addWidget(m_filter);
    row->addStretch(1);
    row->addWidget(m_legend);
    row->addWidget(m_where);
    row->addWidget(m_room);
    m_room->setSize(ControlSize::Small);
}

void PortfolioBar::listen() {
    PortfolioView& view = m_workspace.portfolio;
    connect(m_pages, &SegmentedControl::chosen, this,
            [&view](int chosen) { view.setPage(static_cast<PortfolioView::Page>(chosen)); });
    connect(m_lanes, &DropButton::chosen, this,
            [&view](int chosen) { view.setLanes(static_cast<PortfolioView::Lanes>(chosen)); });
    connect(m_order, &DropButton::chosen, this,
            [&view](int chosen) { view.setOrder(static_cast<PortfolioView::Order>(chosen)); });
    connect(m_of, &DropButton::chosen, this,
            [&view](int chosen) { view.setOf(static_cast<PortfolioView::Of>(chosen)); });
    connect(m_filter, &QLineEdit::textChanged, this,
            [&view](const QString& text) { view.setFilter(text.trimmed()); });
    connect(m_filter, &QLineEdit::returnPressed, this, &PortfolioBar::filterLeft);
    connect(m_filter, &SearchField::stepped, this, [this](int direction) {
        if (direction > 0)
            Q_EMIT filterLeft();
    });
    connect(m_room, &QAbstractButton::clicked, this, [this] { Q_EMIT roomRequested(!m_isInRoom); });
    connect(&view, &PortfolioView::changed, this, &PortfolioBar::refresh);
    connect(&m_workspace.document, &PlanDocument::scenariosChanged, this, &PortfolioBar::refresh);
}

void PortfolioBar::refresh() {
    const PortfolioView& view = m_workspace.portfolio;
    const bool isBoard = view.page() == PortfolioView::Page::Board;
    m_pages->setCurrent(static_cast<int>(view.page()));
    m_lanes->setCurrentChoice(static_cast<int>(view.lanes()));
    m_order->setCurrentChoice(static_cast<int>(view.order()));
    m_of->setCurrentChoice(static_cast<int>(view.of()));
    if (m_filter->text().trimmed() != view.filter())
        m_filter->setText(view.filter());
    for (QWidget* each : std::initializer_list<QWidget*>{m_lanes, m_order, m_filter})
        each->setVisible(isBoard);
    const PlanDocument& document = m_workspace.document;
    const Formats words(document.plan().settings());
    const std::vector<Quarter> quarters = view.quarters();
    m_bars->setText(
        tr("Bars: FTE from %1 to %2").arg(words.quarter(quarters.front()), words.quarter(quarters.back())));
    //: The plan's title, the scenario, the quarter
    m_where->setText(tr("%1 · %2 · %3")
                         .arg(document.title(), nameOf(document.plan(), document.scenario()),
                              words.quarter(view.quarter())));
    m_room->setActive(m_isInRoom);
    m_room->setAccessibleName(m_isInRoom ? tr("Leave full screen") : tr("Show in the room"));
    setPlainToolTip(*m_room, m_isInRoom ? tr("Leave full screen (Esc)")
                                        : tr("Show the portfolio on the whole screen, for the room (F5)"));
    showWhatFits();
}

/// In a narrow window what explains gives way to what is worked with.
void PortfolioBar::showWhatFits() {
    const bool isBoard = m_workspace.portfolio.page() == PortfolioView::Page::Board;
    m_where->setVisible(m_isInRoom);
    m_legend->setVisible(isBoard && !m_isInRoom);
    if (layout()->sizeHint().width() > width())
        m_legend->hide();
}

void PortfolioBar::resizeEvent(QResizeEvent* event) {
    Surface::resizeEvent(event);
    showWhatFits();
}

void PortfolioBar::setInRoom(bool on) {
    m_isInRoom = on;
    refresh();
}

void PortfolioBar::focusFilter() {
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QSize PortfolioBar::sizeHint() const {
    return {scaled(600), scaled(44)};
}

} // namespace orgwright
