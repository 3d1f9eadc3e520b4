// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/top_bar.h"

#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/hair_line.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/search_field.h"
#include "ui/window/portfolio_quarters.h"
#include "ui/window/quarter_stepper.h"
#include "ui/window/scenario_switch.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QResizeEvent>

namespace orgwright {
namespace {

/// The program's sign over the middle of the rail, with room around it for the ring of the focus; opens the
/// menu.
class Sign final : public QAbstractButton {
public:
    explicit Sign(QWidget* parent)
        : QAbstractButton(parent) {
        setFixedSize(scaled(44), scaled(36));
        setFocusPolicy(Qt::TabFocus);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const int side = scaled(26);
        const QRect box((width() - side) / 2, (height() - side) / 2, side, side);
        if (m_icon.isNull() || m_isDark != colours().dark) {
            m_isDark = colours().dark;
            m_icon = icons::applicationIcon(m_isDark);
        }
        m_icon.paint(&painter, box);
    }

private:
    QIcon m_icon;
    bool m_isDark = false;
};

/// A button that is always what its action is.
IconButton* actionButton(QAction* action, const char* icon, QWidget* parent) {
    auto* button = new IconButton(icon, action->text(), ButtonKind::Plain, parent);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        setPlainToolTip(*button, QStringLiteral("%1  %2").arg(action->toolTip(), keys));
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &IconButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

/// Shut while what is confidential is hidden.
IconButton* eyeButton(QAction* action, QWidget* parent) {
    auto* button = actionButton(action, "eye", parent);
    const auto follow = [button](bool isShut) { button->setIconName(isShut ? "eye-off" : "eye"); };
    QObject::connect(action, &QAction::toggled, button, follow);
    follow(action->isChecked());
    return button;
}

constexpr int kNarrow = 1200;

bool isWide(int width) {
    return width >= 1600;
}

void fillMenu(QMenu& menu, const Actions& actions) {
    for (const MenuId id : kMenus) {
        QMenu* sub = menu.addMenu(Actions::menuTitle(id));
        for (QAction* action : actions.menu(id)) {
            if (action)
                sub->addAction(action);
            else
                sub->addSeparator();
        }
    }
}

} // namespace

TopBar::TopBar(Workspace& workspace, QWidget* parent)
    : Surface(&Colours::panel, Qt::BottomEdge, parent)
    , m_workspace(workspace)
    , m_sign(new Sign(this))
    , m_title(new ElidedLabel({}, Type::BodyStrong))
    , m_saved(new Label({}, Type::Small, &Colours::ink3))
    , m_scenarios(new ScenarioSwitch(workspace))
    , m_search(new SearchField(tr("Find or do anything"))) {
    setFixedHeight(scaled(48));
    m_sign->setAccessibleName(tr("Menu"));
    setPlainToolTip(*m_sign, tr("Menu  F10"));
    m_search->setShortcutHint(tr("Ctrl K"));
    m_search->setReadOnly(true);
    m_search->installEventFilter(this);
    place();
    listen();
    showTitle();
    reserveSaved();
    showSaved();
}

void TopBar::place() {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(10), 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_sign);
    row->addSpacing(8 + scaled(10));
    row->addWidget(m_title);
    auto* rule = new HairLine(Qt::Vertical);
    rule->setLength(20);
    row->addSpacing(4);
    row->addWidget(rule);
    row->addSpacing(4);
    row->addWidget(m_scenarios);
    row->addStretch(1);
    row->addWidget(m_search);
    row->addStretch(1);
    row->addWidget(m_saved);
    const Actions& actions = m_workspace.actions;
    row->addWidget(actionButton(actions.action(ActionId::Undo), "undo", this));
    row->addWidget(actionButton(actions.action(ActionId::Redo), "redo", this));
    row->addWidget(eyeButton(actions.action(ActionId::HideConfidential), this));
    row->addWidget(actionButton(actions.action(ActionId::Present), "present", this));
    auto* exporting = new Button("export", tr("Export"), ButtonKind::Filled);
    connect(exporting, &Button::clicked, actions.action(ActionId::Export), &QAction::trigger);
    row->addWidget(exporting);
}

void TopBar::listen() {
    connect(static_cast<QAbstractButton*>(m_sign), &QAbstractButton::clicked, this, &TopBar::openMenu);
    const PlanDocument* document = &m_workspace.document;
    connect(document, &PlanDocument::changed, this, &TopBar::showTitle);
    connect(document, &PlanDocument::historyChanged, this, &TopBar::showSaved);
}

QWidget* TopBar::searchField() const {
    return m_search;
}

void TopBar::addQuarters(const ChangeBook& book, ChangeView& view) {
    m_scenarios->counts().readFrom(book);
    auto* row = static_cast<QHBoxLayout*>(layout());
    m_quarters = new QuarterStepper(m_workspace, book, view);
    row->insertWidget(row->indexOf(m_scenarios) + 1, m_quarters);
    row->insertWidget(row->indexOf(m_scenarios) + 1, new PortfolioQuarters(m_workspace));
    fitInto(width());
}

void TopBar::openMenu() {
    QMenu menu(this);
    fillMenu(menu, m_workspace.actions);
    menu.exec(m_sign->mapToGlobal(QPoint(scaled(12), m_sign->height() - 4)));
}

void TopBar::showTitle() {
    m_title->setText(m_workspace.document.title());
    m_title->setMaximumWidth(scaled(320));
}

/// As wide as its longest text, so that nothing beside it moves when a plan is saved.
void TopBar::reserveSaved() {
    const QString longest = savedAt(QTime(23, 59));
    const QFontMetrics metrics(m_saved->font());
    m_saved->setMinimumWidth(
        std::max(metrics.horizontalAdvance(longest), metrics.horizontalAdvance(tr("All changes are kept"))) +
        4);
    m_saved->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

QString TopBar::savedAt(const QTime& time) const {
    return tr("Saved %1").arg(locale().toString(time, QLocale::ShortFormat));
}

/// Where there is no room for it, the title's tooltip says it; that nothing can be edited stands there
/// always.
void TopBar::showSaved() {
    const PlanDocument& document = m_workspace.document;
    const bool isReadOnly = document.core().isReadOnly();
    m_saved->setText(isReadOnly                     ? tr("Read-only")
                     : document.savedAt().isValid() ? savedAt(document.savedAt())
                                                    : tr("All changes are kept"));
    m_saved->setVisible(isReadOnly || isWide(width()));
    setPlainToolTip(*m_title,
                    QStringLiteral("%1\n%2\n%3").arg(document.title(), document.path(), m_saved->text()));
}

/// In a narrow window the scenario comes before the search and the quarters.
void TopBar::fitInto(int width) {
    const bool isNarrow = width < scaled(kNarrow);
    m_search->setFixedWidth(scaled(isWide(width) ? 420 : isNarrow ? 160 : 280));
    if (m_quarters)
        m_quarters->setRoom(!isNarrow);
}

void TopBar::resizeEvent(QResizeEvent* event) {
    Surface::resizeEvent(event);
    fitInto(event->size().width());
    showSaved();
}

bool TopBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_search && event->type() == QEvent::MouseButtonPress) {
        Q_EMIT searchRequested();
        return true;
    }
    return Surface::eventFilter(watched, event);
}

} // namespace orgwright
