// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/accessible_canvas.h"

#include "ui/canvas/org_canvas.h"
#include "ui/words/model_words.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <map>

namespace orgwright {
namespace {

struct AccessibleTexts {
    Q_DECLARE_TR_FUNCTIONS(AccessibleCanvas)
};

/// One card. It holds the position's id, so it stays right when the chart is laid out anew.
class AccessibleCard final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleCard(OrgCanvas* canvas, PositionId position)
        : m_canvas(canvas)
        , m_position(position) {}

    bool isValid() const override { return m_canvas && node() != drawing::kNoNode; }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_canvas ? m_canvas->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(m_canvas.data());
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::TreeItem; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text kind) const override {
        if (!isValid() || kind != QAccessible::Name)
            return {};
        const PlanDocument& document = m_canvas->workspace().document;
        const bool isHiding = m_canvas->workspace().view.isHidingNames();
        QString name = isHiding ? QString::fromStdString(document.org().find(m_position)->title)
                                : titleAndName(document.plan(), document.scenario(), m_position);
        const int reports = m_canvas->chart().reports(node());
        if (reports > 0)
            name += QStringLiteral(", ") + AccessibleTexts::tr("%n direct reports", nullptr, reports);
        return name + QStringLiteral(", ") + wordFor(document.org().find(m_position)->state);
    }

    QRect rect() const override {
        const QRect onScreen = m_canvas->cardOnScreen(m_position).toAlignedRect();
        return QRect(m_canvas->viewport()->mapToGlobal(onScreen.topLeft()), onScreen.size());
    }

    QAccessible::State state() const override {
        QAccessible::State state;
        state.selectable = state.focusable = true;
        state.selected = m_canvas->workspace().selection.contains(m_position);
        state.focused = m_canvas->hasFocus() && m_canvas->workspace().selection.current() == m_position;
        state.expandable = isValid() && m_canvas->chart().reports(node()) > 0;
        state.expanded = state.expandable && !m_canvas->chart().isFolded(node());
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), showMenuAction(), setFocusAction()}; }
    void doAction(const QString& name) override {
        m_canvas->workspace().selection.select(m_position);
        m_canvas->setFocus();
        if (name == showMenuAction())
            Q_EMIT m_canvas->menuRequested(rect().center());
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    drawing::Node node() const { return m_canvas->chart().find(m_position); }

    QPointer<OrgCanvas> m_canvas;
    PositionId m_position;
};

class AccessibleCanvas final : public QAccessibleWidget {
public:
    explicit AccessibleCanvas(OrgCanvas* canvas)
        : QAccessibleWidget(canvas, QAccessible::Tree)
        , m_canvas(canvas) {}

    ~AccessibleCanvas() override {
        for (const auto& [position, id] : m_cards)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return m_canvas->chart().size(); }
    QAccessibleInterface* child(int index) const override {
        return index >= 0 && index < childCount() ? card(m_canvas->chart().id(index)) : nullptr;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        const QPointF at = m_canvas->viewport()->mapFromGlobal(QPoint(x, y));
        return child(m_canvas->chart().cardAt(m_canvas->camera().toDrawing(at)));
    }
    int indexOfChild(const QAccessibleInterface* wanted) const override {
        for (const auto& [position, id] : m_cards) {
            if (QAccessible::accessibleInterface(id) == wanted)
                return m_canvas->chart().find(position);
        }
        return -1;
    }
    QAccessibleInterface* focusChild() const override {
        return child(m_canvas->chart().find(m_canvas->workspace().selection.current()));
    }

private:
    QAccessibleInterface* card(PositionId position) const {
        const auto [found, isNew] = m_cards.try_emplace(position, 0);
        if (isNew)
            found->second = QAccessible::registerAccessibleInterface(new AccessibleCard(m_canvas, position));
        return QAccessible::accessibleInterface(found->second);
    }

    OrgCanvas* m_canvas;
    mutable std::map<PositionId, QAccessible::Id> m_cards;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* canvas = qobject_cast<OrgCanvas*>(object);
    return canvas ? new AccessibleCanvas(canvas) : nullptr;
}

} // namespace

void installAccessibleCanvas() {
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled);
}

} // namespace orgwright
