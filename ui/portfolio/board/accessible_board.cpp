// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/board/accessible_board.h"

#include "ui/portfolio/board/board_canvas.h"
#include "ui/words/text.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <map>

namespace orgwright {
namespace {

struct BoardTexts {
    Q_DECLARE_TR_FUNCTIONS(AccessibleBoard)
};

/// One card. It holds the bet's id, so it stays right when the board is drawn anew.
class AccessibleBet final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleBet(BoardCanvas* board, InitiativeId bet)
        : m_board(board)
        , m_bet(bet) {}

    bool isValid() const override { return m_board && m_board->picture().find(m_bet); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_board ? m_board->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(m_board.data());
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text kind) const override {
        if (!isValid() || kind != QAccessible::Name)
            return {};
        const drawing::BoardPlace& place = *m_board->picture().find(m_bet);
        const drawing::BoardContent& content = m_board->content();
        for (const drawing::BoardCard& card : content.lanes[place.lane].cards[place.column]) {
            if (card.id == m_bet)
                return spokenCard(card, content.columns[place.column]);
        }
        return {};
    }
    QRect rect() const override {
        const QRect card = m_board->cardOnScreen(m_bet);
        return {m_board->mapToGlobal(card.topLeft()), card.size()};
    }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.selectable = state.focusable = true;
        state.selected = m_board->selection().initiative() == m_bet;
        state.focused = state.selected && m_board->hasFocus();
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), showMenuAction(), setFocusAction()}; }
    void doAction(const QString& name) override {
        m_board->selection().selectInitiative(m_bet);
        m_board->setFocus();
        if (name == showMenuAction())
            Q_EMIT m_board->menuRequested(rect().center());
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<BoardCanvas> m_board;
    InitiativeId m_bet;
};

class AccessibleBoard final : public QAccessibleWidget {
public:
    explicit AccessibleBoard(BoardCanvas* board)
        : QAccessibleWidget(board, QAccessible::List)
        , m_board(board) {}

    ~AccessibleBoard() override {
        for (const auto& [bet, id] : m_made)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(cards().size()); }
    QAccessibleInterface* child(int index) const override {
        return index >= 0 && index < childCount() ? bet(cards()[static_cast<std::size_t>(index)].id)
                                                  : nullptr;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        const QPoint at = m_board->mapFromGlobal(QPoint(x, y));
        for (const drawing::BoardPlace& place : cards()) {
            if (m_board->cardOnScreen(place.id).contains(at))
                return bet(place.id);
        }
        return nullptr;
    }
    int indexOfChild(const QAccessibleInterface* wanted) const override {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i) == wanted)
                return i;
        }
        return -1;
    }
    QAccessibleInterface* focusChild() const override {
        const drawing::BoardPlace* place = m_board->picture().find(m_board->selection().initiative());
        return place ? bet(place->id) : nullptr;
    }

private:
    const std::vector<drawing::BoardPlace>& cards() const { return m_board->picture().cards; }
    QAccessibleInterface* bet(InitiativeId which) const {
        const auto [found, isNew] = m_made.try_emplace(which, 0);
        if (isNew)
            found->second = QAccessible::registerAccessibleInterface(new AccessibleBet(m_board, which));
        return QAccessible::accessibleInterface(found->second);
    }

    BoardCanvas* m_board;
    mutable std::map<InitiativeId, QAccessible::Id> m_made;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* board = qobject_cast<BoardCanvas*>(object);
    return board ? new AccessibleBoard(board) : nullptr;
}

} // namespace

void installAccessibleBoard() {
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled);
}

QString spokenCard(const drawing::BoardCard& card, const drawing::BoardColumn& column) {
    QStringList said{qtText(card.name), qtText(column.name), qtText(card.owner),
                     BoardTexts::tr("%1 FTE").arg(qtText(card.fte)), qtText(card.stage)};
    if (!card.confidence.empty())
        said += BoardTexts::tr("confidence %1").arg(qtText(card.confidence));
    said += qtText(card.stance);
    said += qtText(card.warning);
    said.removeAll(QString());
    return said.join(QStringLiteral(", "));
}

} // namespace orgwright
