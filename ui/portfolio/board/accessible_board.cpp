// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/board/accessible_board.h"

#include "ui/portfolio/board/board_canvas.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QWindow>
#include <algorithm>
#include <map>

namespace orgwright {
namespace {

/// A head, a lane or a card. It holds what it stands for, so it stays right when the board is laid out anew.
class AccessiblePart final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessiblePart(BoardCanvas* canvas, const BoardPart& part)
        : m_canvas(canvas)
        , m_part(part) {}

    bool isValid() const override { return m_canvas && !m_canvas->partOnScreen(m_part).isEmpty(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_canvas ? m_canvas->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(m_canvas.data());
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}

    QAccessible::Role role() const override {
        switch (m_part.kind) {
        case BoardPart::Kind::Head:
            return QAccessible::ColumnHeader;
        case BoardPart::Kind::Lane:
            return QAccessible::RowHeader;
        case BoardPart::Kind::Card:
            break;
        }
        return QAccessible::ListItem;
    }

    QString text(QAccessible::Text kind) const override {
        return isValid() && kind == QAccessible::Name ? m_canvas->description(m_part) : QString();
    }

    QRect rect() const override {
        if (!m_canvas)
            return {};
        const QRect part = m_canvas->partOnScreen(m_part);
        return {m_canvas->mapToGlobal(part.topLeft()), part.size()};
    }

    QAccessible::State state() const override {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool isCurrent = m_canvas->current() == m_part;
        state.focusable = true;
        state.focused = isCurrent && m_canvas->hasFocus();
        if (m_part.kind == BoardPart::Kind::Card) {
            state.selectable = true;
            state.selected = isCurrent;
        } else {
            state.expandable = true;
            state.expanded = !m_canvas->isFolded(m_part);
            state.collapsed = m_canvas->isFolded(m_part);
        }
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), showMenuAction(), setFocusAction()}; }
    void doAction(const QString& name) override {
        if (!isValid())
            return;
        m_canvas->setFocus();
        if (name == pressAction())
            return m_canvas->press(m_part);
        m_canvas->goTo(m_part);
        if (name == showMenuAction())
            Q_EMIT m_canvas->menuRequested(rect().center());
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<BoardCanvas> m_canvas;
    BoardPart m_part;
};

class AccessibleBoard final : public QAccessibleWidget {
public:
    explicit AccessibleBoard(BoardCanvas* canvas)
        : QAccessibleWidget(canvas, QAccessible::List)
        , m_canvas(canvas) {}

    ~AccessibleBoard() override {
        for (const auto& [part, id] : m_made)
            QAccessible::deleteAccessibleInterface(id);
    }

    /// Widgets on the board (the field, what stands where there is no card) come after its parts.
    int childCount() const override { return partCount() + QAccessibleWidget::childCount(); }
    QAccessibleInterface* child(int index) const override {
        const std::vector<BoardPart> parts = m_canvas->parts();
        const int count = static_cast<int>(parts.size());
        if (index < 0 || index >= count)
            return index < 0 ? nullptr : QAccessibleWidget::child(index - count);
        return interfaceOf(parts[static_cast<std::size_t>(index)]);
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        const QPoint at = m_canvas->mapFromGlobal(QPoint(x, y));
        for (const BoardPart& part : m_canvas->parts()) {
            if (m_canvas->partOnScreen(part).contains(at))
                return interfaceOf(part);
        }
        return QAccessibleWidget::childAt(x, y);
    }
    int indexOfChild(const QAccessibleInterface* wanted) const override {
        const std::vector<BoardPart> parts = m_canvas->parts();
        for (const auto& [part, id] : m_made) {
            if (QAccessible::accessibleInterface(id) != wanted)
                continue;
            const auto found = std::find(parts.begin(), parts.end(), part);
            return found == parts.end() ? -1 : static_cast<int>(found - parts.begin());
        }
        const int other = QAccessibleWidget::indexOfChild(wanted);
        return other < 0 ? -1 : partCount() + other;
    }
    QAccessibleInterface* focusChild() const override {
        const auto at = m_canvas->hasFocus() ? m_canvas->current() : std::nullopt;
        return at ? interfaceOf(*at) : QAccessibleWidget::focusChild();
    }

private:
    int partCount() const { return static_cast<int>(m_canvas->parts().size()); }
    QAccessibleInterface* interfaceOf(const BoardPart& part) const {
        const auto [found, isNew] = m_made.try_emplace(part, 0);
        if (isNew)
            found->second = QAccessible::registerAccessibleInterface(new AccessiblePart(m_canvas, part));
        return QAccessible::accessibleInterface(found->second);
    }

    BoardCanvas* m_canvas;
    mutable std::map<BoardPart, QAccessible::Id> m_made;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* canvas = qobject_cast<BoardCanvas*>(object);
    return canvas ? new AccessibleBoard(canvas) : nullptr;
}

} // namespace

void installAccessibleBoard() {
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled);
}

} // namespace orgwright
