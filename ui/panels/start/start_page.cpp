// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/start/start_page.h"

#include "ui/panels/start/recent_delegate.h"
#include "ui/panels/start/recent_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/drop_zone.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/tag.h"

#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollArea>
#include <QSortFilterProxyModel>

namespace orgwright {
namespace {

constexpr int kStartPageMargin = 56; // does not grow with the text, which needs the room
constexpr int kSearchFrom = 5;       // fewer plans are looked over faster than searched

class Picture : public QWidget {
public:
    Picture(int size, const char* icon)
        : m_size(size)
        , m_icon(icon) {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {scaled(m_size), scaled(m_size)}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        if (m_icon)
            icons::paint(painter, rect(), m_icon, colours().ink2);
        else
            icons::applicationIcon(colours().dark).paint(&painter, rect());
    }

private:
    int m_size;
    const char* m_icon; ///< null: the program's own
};

QHBoxLayout* rowOf(int spacing) {
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(spacing));
    return row;
}

} // namespace

StartPage::StartPage(RecentPlans& recent, QWidget* parent)
    : QWidget(parent)
    , m_recent(recent)
    , m_model(new RecentModel(recent, this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_beginning(nullptr)
    , m_search(new SearchField(tr("Find a plan")))
    , m_list(new QListView)
    , m_nothing(new EmptyState("folder", tr("Plans you open are listed here."))) {
    m_shown->setSourceModel(m_model);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_beginning = makeBeginning();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_beginning, 42);
    row->addWidget(makeRecent(), 58);
    setAccessibleName(tr("Start"));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_shown->setFilterFixedString(text);
        showWhatIsThere();
    });
    connect(&recent, &RecentPlans::changed, this, &StartPage::showWhatIsThere);
    showWhatIsThere();
}

QWidget* StartPage::makeBeginning() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(kStartPageMargin, scaled(64), kStartPageMargin, scaled(28));
    column->setSpacing(0);
    auto* head = rowOf(13);
    head->addWidget(new Picture(38, nullptr));
    head->addWidget(new Label(tr("Orgwright"), Type::StartTitle), 1);
    column->addLayout(head);
    column->addSpacing(scaled(12));
    auto* sentence = new Label(
        tr("Plan the organisation in one file on this laptop: who reports to whom, what it costs, and "
           "what a change would do."),
        Type::Body, &Colours::ink2);
    sentence->setWrapped(true);
    column->addWidget(sentence);
    column->addSpacing(scaled(28));
    column->addWidget(makeZone());
    column->addSpacing(scaled(16));
    column->addLayout(makeButtons());
    column->addStretch(1);
    auto* foot = rowOf(8);
    foot->addWidget(new Picture(16, "lock"));
    auto* promise =
        new Label(tr("Nothing leaves this laptop unless you export it."), Type::Small, &Colours::ink2);
    promise->setWrapped(true);
    foot->addWidget(promise, 1);
    column->addLayout(foot);
    return page;
}

QWidget* StartPage::makeZone() {
    auto* zone = new DropZone("file", tr("Drop your roster here"),
                              tr("CSV or Excel, as your HR system exports it"), tr("Choose file"));
    zone->setEndings({QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt"),
                      QStringLiteral("xlsx"), QStringLiteral("orgplan")});
    auto* below = new QWidget;
    auto* row = new QHBoxLayout(below);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(8));
    row->addWidget(new Label(tr("It looks for"), Type::Caption, &Colours::ink2));
    for (const QString& word : {tr("Name"), tr("Job title"), tr("Manager"), tr("Team"), tr("Location")})
        row->addWidget(new Tag(word));
    row->addStretch(1);
    zone->addBelow(below);
    connect(zone, &DropZone::filesDropped, this, &StartPage::take);
    connect(zone, &DropZone::chooseRequested, this, &StartPage::chooseRosterRequested);
    return zone;
}

QLayout* StartPage::makeButtons() {
    auto* row = rowOf(8);
    auto* make = new Button("plus", tr("New plan"), ButtonKind::Filled);
    auto* open = new Button("folder", tr("Open"));
    open->setNote(QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText));
    auto* sample = new Button("org-chart", tr("Look at the sample"));
    for (Button* button : {make, open, sample}) {
        button->setSize(ControlSize::Large);
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(make, &QAbstractButton::clicked, this, &StartPage::newRequested);
    connect(open, &QAbstractButton::clicked, this, &StartPage::openRequested);
    connect(sample, &QAbstractButton::clicked, this, &StartPage::sampleRequested);
    return row;
}

QWidget* StartPage::makeRecent() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(kStartPageMargin - 8, scaled(64), kStartPageMargin - 8, scaled(24));
    column->setSpacing(scaled(12));
    auto* head = rowOf(12);
    head->addSpacing(scaled(8));
    head->addWidget(new Label(tr("Recent plans"), Type::PanelTitle), 1);
    m_search->setSize(ControlSize::Small);
    m_search->setFixedWidth(scaled(200));
    head->addWidget(m_search);
    column->addLayout(head);
    dressList();
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    return page;
}

void StartPage::dressList() {
    m_list->setModel(m_shown);
    m_list->setItemDelegate(new RecentDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->viewport()->installEventFilter(this);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setTabKeyNavigation(false);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleName(tr("Recent plans"));
    connect(m_list, &QListView::activated, this, &StartPage::choose);
    connect(m_list, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { openMenu(m_list->indexAt(at), m_list->viewport()->mapToGlobal(at)); });
}

void StartPage::showWhatIsThere() {
    const int all = m_model->rowCount();
    m_search->setVisible(all >= kSearchFrom);
    m_list->setVisible(m_shown->rowCount() > 0);
    m_nothing->setVisible(m_shown->rowCount() == 0);
    m_nothing->setSentence(all == 0 ? tr("Plans you open are listed here.") : tr("No plan is called that."));
}

void StartPage::take(const QStringList& paths) {
    const QString path = paths.value(0);
    if (path.endsWith(QLatin1String(".orgplan"), Qt::CaseInsensitive))
        Q_EMIT planChosen(path);
    else
        Q_EMIT rosterDropped(path);
}

void StartPage::choose(const QModelIndex& index) {
    if (index.isValid())
        Q_EMIT planChosen(index.data(RecentModel::PathRole).toString());
}

void StartPage::openMenu(const QModelIndex& index, const QPoint& globalPosition) {
    if (!index.isValid())
        return;
    const QString path = index.data(RecentModel::PathRole).toString();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* open = menu->addAction(icons::icon("folder"), tr("Open"));
    open->setEnabled(!index.data(RecentModel::IsMissingRole).toBool());
    QAction* remove = menu->addAction(icons::icon("close"), tr("Take off the list"));
    connect(open, &QAction::triggered, this, [this, path] { Q_EMIT planChosen(path); });
    connect(remove, &QAction::triggered, this, [this, path] { m_recent.remove(path); });
    menu->popup(globalPosition);
}

bool StartPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_list->viewport() || event->type() != QEvent::MouseButtonRelease)
        return QWidget::eventFilter(watched, event);
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const QModelIndex index = m_list->indexAt(mouse->pos());
    if (mouse->button() != Qt::LeftButton || !index.isValid())
        return false;
    // The dots open a menu, anywhere else opens the plan.
    if (RecentDelegate::menuBox(m_list->visualRect(index), layoutDirection()).contains(mouse->pos()))
        openMenu(index, mouse->globalPosition().toPoint());
    else
        choose(index);
    return true;
}

void StartPage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), colours().canvas);
    const QRect beginning = m_beginning->geometry();
    painter.fillRect(beginning, colours().panel);
    const bool isLeftward = layoutDirection() == Qt::RightToLeft;
    paintHairline(painter, beginning, isLeftward ? Qt::LeftEdge : Qt::RightEdge, colours().hair);
}

} // namespace orgwright
