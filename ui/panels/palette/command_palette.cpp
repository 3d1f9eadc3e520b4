// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/palette/command_palette.h"

#include "ui/panels/palette/palette_delegate.h"
#include "ui/panels/palette/palette_model.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/search_field.h"
#include "ui/words/text.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

namespace orgwright {
namespace {

constexpr int kReach = 4; // what the shadow needs around the frame
constexpr int kCommandPaletteWidth = 560;
constexpr int kFromTop = 56;
constexpr int kCommandPaletteRow = 36;
constexpr int kCommandPaletteRowsInSight = 10;

} // namespace

CommandPalette::CommandPalette(Workspace& workspace, QWidget* over)
    : QWidget(over)
    , m_workspace(workspace)
    , m_hues(workspace)
    , m_finder(workspace)
    , m_model(new PaletteModel(workspace, m_hues, this))
    , m_title(new Label({}, Type::BodyStrong))
    , m_field(new SearchField({}))
    , m_list(new QListView)
    , m_nothing(new Label({}, Type::Small, &Colours::ink2)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kReach, kReach + scaled(12), kReach, kReach + scaled(8));
    column->setSpacing(scaled(8));
    auto* head = new QVBoxLayout;
    head->setContentsMargins(scaled(12), 0, scaled(12), 0);
    head->setSpacing(scaled(8));
    head->addWidget(m_title);
    head->addWidget(m_field);
    head->addWidget(m_nothing);
    column->addLayout(head);
    column->addWidget(m_list);
    dressList();
    m_field->installEventFilter(this);
    over->installEventFilter(this);
    hide();
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_field, &SearchField::stepped, this, &CommandPalette::step);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    connect(qApp, &QApplication::focusChanged, this, &CommandPalette::followFocus);
    connect(&workspace.document, &PlanDocument::changed, this, [this](const Changes& changes) {
        m_finder.follow(changes);
        m_hues.follow(changes);
        if (isVisible())
            search(m_field->text());
    });
}

/// The field gives up the focus while it is destroyed, when this is no palette any more.
CommandPalette::~CommandPalette() {
    disconnect(qApp, nullptr, this, nullptr);
}

void CommandPalette::dressList() {
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("What was found"));
}

void CommandPalette::openSearch(const QString& text) {
    open(Mode::Everything, {}, tr("Find or do anything"));
    m_field->setText(text);
}

void CommandPalette::openActions() {
    open(Mode::Actions, {}, tr("Do anything"));
}

void CommandPalette::pickPosition(const QString& title, WhyNot whyNot) {
    m_whyNot = std::move(whyNot);
    open(Mode::Pick, title, tr("Find by name, title or key"));
}

void CommandPalette::open(Mode mode, const QString& title, const QString& placeholder) {
    if (m_isOpen)
        close();
    m_before = QApplication::focusWidget();
    m_mode = mode;
    m_hues.reset();
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_field->setPlaceholderText(placeholder);
    m_field->setAccessibleName(title.isEmpty() ? placeholder : title);
    setAccessibleName(m_field->accessibleName());
    m_field->clear();
    search({});
    m_isOpen = true;
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::search(const QString& text) {
    PaletteFinder::Wanted wanted;
    wanted.hasActions = m_mode != Mode::Pick;
    wanted.hasPositions = m_mode != Mode::Actions;
    wanted.hasTeams = m_mode == Mode::Everything;
    if (m_mode == Mode::Pick)
        wanted.whyNot = m_whyNot;
    m_model->setRows(m_finder.find(text, wanted));
    const bool isNothing = m_model->rowCount() == 0;
    m_list->setCurrentIndex(m_model->index(0));
    m_list->setVisible(!isNothing);
    m_nothing->setVisible(isNothing);
    m_nothing->setText(text.trimmed().isEmpty() ? tr("Type a name, a title, a team or a place.")
                                                : tr("Nothing is called that."));
    place();
}

void CommandPalette::step(int direction) {
    const int last = m_model->rowCount() - 1;
    const int row = std::clamp(m_list->currentIndex().row() + direction, 0, std::max(0, last));
    m_list->setCurrentIndex(m_model->index(row));
}

void CommandPalette::choose(const QModelIndex& index) {
    if (!index.isValid())
        return;
    const PaletteRow row = m_model->row(index.row());
    if (!row.whyNot.isEmpty())
        return;
    const bool isPick = m_mode == Mode::Pick;
    const QPointer<CommandPalette> self(this);
    if (!isPick)
        m_finder.remember(row);
    shut();
    if (isPick)
        Q_EMIT picked(row.position);
    else
        go(row);
    if (self)
        Q_EMIT closed();
}

void CommandPalette::go(const PaletteRow& row) {
    switch (row.kind) {
    case PaletteRow::Kind::Position:
        m_workspace.selection.select(row.position);
        return Q_EMIT found(row.position);
    case PaletteRow::Kind::Team:
        m_workspace.selection.selectTeam(row.team);
        return Q_EMIT teamFound(row.team);
    case PaletteRow::Kind::Initiative:
        m_workspace.selection.selectInitiative(row.initiative);
        return m_workspace.actions.trigger(ActionId::ShowPortfolio);
    case PaletteRow::Kind::Location:
        return m_workspace.view.setFilter(row.text);
    case PaletteRow::Kind::Action:
        return m_workspace.actions.trigger(static_cast<ActionId>(row.action));
    }
}

// Closed before the focus goes, which would close it again.
void CommandPalette::shut() {
    m_isOpen = false;
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    else
        m_field->clearFocus();
    hide();
}

void CommandPalette::close() {
    shut();
    Q_EMIT closed();
}

void CommandPalette::followFocus(QWidget*, QWidget* now) {
    if (!m_isOpen || !now || now == this || isAncestorOf(now))
        return;
    m_isOpen = false;
    hide();
    Q_EMIT closed();
}

void CommandPalette::place() {
    const QWidget* over = parentWidget();
    const int wide = std::min(scaled(kCommandPaletteWidth), over->width() - scaled(16)) + 2 * kReach;
    const int rows = std::min(m_model->rowCount(), kCommandPaletteRowsInSight);
    m_list->setFixedHeight(scaled(kCommandPaletteRow) * rows);
    // What is shown may have changed while nothing here was visible, which layouts do not hear of.
    layout()->itemAt(0)->layout()->invalidate();
    layout()->invalidate();
    const int room = over->height() - scaled(kFromTop) - scaled(16);
    const int high = std::min(layout()->sizeHint().height(), room);
    setGeometry((over->width() - wide) / 2, scaled(kFromTop), wide, high);
}

void CommandPalette::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRectF box = QRectF(rect()).adjusted(kReach, kReach, -kReach, -kReach);
    paintShadow(painter, box, kTileRadius);
    paintBox(painter, box, kTileRadius, colours().raised, colours().edge);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose(m_list->currentIndex());
            return true;
        }
        if (key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            step(key == Qt::Key_PageDown ? kCommandPaletteRowsInSight - 1 : 1 - kCommandPaletteRowsInSight);
            return true;
        }
        if (key == Qt::Key_Escape) {
            close();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
}

} // namespace orgwright
