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

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QResizeEvent>

namespace orgwright {
namespace {

/// The program's sign in the rail's width; opens the menu.
class Sign final : public QAbstractButton {
public:
    explicit Sign(QWidget* parent)
        : QAbstractButton(parent) {
        setFixedSize(scaled(64), scaled(48));
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

void fillMenu(QMenu& menu, const Actions& actions) {
    for (const MenuId id : {MenuId::File, MenuId::Edit, MenuId::Position, MenuId::View, MenuId::Help}) {
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
    , m_search(new SearchField(tr("Find or do anything"))) {
    setFixedHeight(scaled(48));
    m_sign->setAccessibleName(tr("Menu"));
    setPlainToolTip(*m_sign, tr("Menu  F10"));
    m_search->setShortcutHint(tr("Ctrl K"));
    m_search->setReadOnly(true);
    m_search->installEventFilter(this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_sign);
    row->addSpacing(8);
    row->addWidget(m_title);
    auto* rule = new HairLine(Qt::Vertical);
    rule->setLength(20);
    row->addSpacing(4);
    row->addWidget(rule);
    row->addSpacing(4);
    row->addWidget(m_saved);
    row->addStretch(1);
    row->addWidget(m_search);
    row->addStretch(1);
    row->addWidget(actionButton(workspace.actions.action(ActionId::Undo), "undo", this));
    row->addWidget(actionButton(workspace.actions.action(ActionId::Redo), "redo", this));
    row->addWidget(actionButton(workspace.actions.action(ActionId::HideNames), "eye", this));
    auto* exporting = new Button("export", tr("Export"), ButtonKind::Filled);
    connect(exporting, &Button::clicked, workspace.actions.action(ActionId::Export), &QAction::trigger);
    row->addWidget(exporting);
    connect(static_cast<QAbstractButton*>(m_sign), &QAbstractButton::clicked, this, &TopBar::openMenu);
    connect(&workspace.document, &PlanDocument::changed, this, [this] {
        showTitle();
        showSaved();
    });
    showTitle();
    reserveSaved();
    showSaved();
}

QWidget* TopBar::searchField() const {
    return m_search;
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
    const QString longest = tr("Saved %1").arg(locale().toString(QTime(23, 59), QLocale::ShortFormat));
    const QFontMetrics metrics(m_saved->font());
    m_saved->setMinimumWidth(
        std::max(metrics.horizontalAdvance(longest), metrics.horizontalAdvance(tr("All changes are kept"))) +
        4);
}

void TopBar::showSaved() {
    const PlanDocument& document = m_workspace.document;
    if (document.isReadOnly())
        m_saved->setText(tr("Read-only"));
    else if (document.savedAt().isValid())
        m_saved->setText(tr("Saved %1").arg(locale().toString(document.savedAt(), QLocale::ShortFormat)));
    else
        m_saved->setText(tr("All changes are kept"));
}

void TopBar::resizeEvent(QResizeEvent* event) {
    Surface::resizeEvent(event);
    m_search->setFixedWidth(scaled(event->size().width() >= 1600 ? 420 : 280));
}

bool TopBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_search && event->type() == QEvent::MouseButtonPress) {
        Q_EMIT searchRequested();
        return true;
    }
    return Surface::eventFilter(watched, event);
}

} // namespace orgwright
