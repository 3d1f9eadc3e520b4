// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/accessible_canvas.h"

#include "core/drawing/card_content.h"
#include "core/drawing/team_chart.h"
#include "ui/canvas/org_canvas.h"
#include "ui/canvas/team_canvas.h"
#include "ui/words/model_words.h"
#include "ui/words/text.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <map>
#include <memory>

namespace orgwright {
namespace {

struct AccessibleTexts {
    Q_DECLARE_TR_FUNCTIONS(AccessibleCanvas)
};

/// What the cards of a canvas stand for.
class Cards {
public:
    virtual ~Cards() = default;
    virtual QString name(PositionId card) const = 0;
    virtual bool isSelected(PositionId card) const = 0;
    /// The card that the keyboard is at.
    virtual PositionId current() const = 0;
    virtual void select(PositionId card) = 0;
};

class PositionCards final : public Cards {
public:
    explicit PositionCards(OrgCanvas& canvas)
        : m_canvas(canvas) {}

    QString name(PositionId card) const override {
        const drawing::OrgChart& chart = m_canvas.chart();
        const drawing::Node node = chart.find(card);
        const ScenarioId scenario = m_canvas.workspace().document.scenario();
        const Position& shown = drawing::shownAt(chart.org(), card, chart.options());
        QStringList parts{chart.options().hidesNames ? titleOf(chart.plan(), scenario, shown.id)
                                                     : titleAndName(chart.plan(), scenario, shown.id)};
        if (const int reports = chart.reports(node); reports > 0)
            parts += AccessibleTexts::tr("%n direct reports", nullptr, reports);
        if (shown.id != card)
            parts += AccessibleTexts::tr("where it was");
        else
            parts += wordFor(shown.state);
        for (const Mark mark : chart.marksAt(node))
            parts += qtText(chart.words().mark(mark));
        return parts.join(QStringLiteral(", "));
    }
    bool isSelected(PositionId card) const override { return m_canvas.workspace().selection.contains(card); }
    PositionId current() const override { return m_canvas.workspace().selection.current(); }
    void select(PositionId card) override { m_canvas.choose(card); }

private:
    OrgCanvas& m_canvas;
};

class TeamCards final : public Cards {
public:
    explicit TeamCards(TeamCanvas& canvas)
        : m_canvas(canvas) {}

    QString name(PositionId card) const override { return m_canvas.description(card); }
    bool isSelected(PositionId card) const override { return card == current(); }
    PositionId current() const override { return drawing::boxOf(m_canvas.workspace().selection.team()); }
    void select(PositionId card) override {
        m_canvas.workspace().selection.selectTeam(drawing::teamOf(card));
    }

private:
    TeamCanvas& m_canvas;
};

/// One card. It holds the position's id, so it stays right when the chart is laid out anew.
class AccessibleCard final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleCard(ChartCanvas* canvas, std::shared_ptr<Cards> cards, PositionId card)
        : m_canvas(canvas)
        , m_cards(std::move(cards))
        , m_card(card) {}

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
        return isValid() && kind == QAccessible::Name ? m_cards->name(m_card) : QString();
    }

    QRect rect() const override {
        const QRect onScreen = m_canvas->cardOnScreen(m_card).toAlignedRect();
        return QRect(m_canvas->viewport()->mapToGlobal(onScreen.topLeft()), onScreen.size());
    }

    QAccessible::State state() const override {
        QAccessible::State state;
        state.selectable = state.focusable = true;
        state.selected = m_cards->isSelected(m_card);
        state.focused = m_canvas->hasFocus() && m_cards->current() == m_card;
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
        m_cards->select(m_card);
        m_canvas->setFocus();
        if (name == showMenuAction())
            Q_EMIT m_canvas->menuRequested(rect().center());
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    drawing::Node node() const { return m_canvas->chart().find(m_card); }

    QPointer<ChartCanvas> m_canvas;
    std::shared_ptr<Cards> m_cards;
    PositionId m_card;
};

class AccessibleCanvas final : public QAccessibleWidget {
public:
    AccessibleCanvas(ChartCanvas* canvas, std::shared_ptr<Cards> cards)
        : QAccessibleWidget(canvas, QAccessible::Tree)
        , m_canvas(canvas)
        , m_cards(std::move(cards)) {}

    ~AccessibleCanvas() override {
        for (const auto& [card, id] : m_made)
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
        for (const auto& [card, id] : m_made) {
            if (QAccessible::accessibleInterface(id) == wanted)
                return m_canvas->chart().find(card);
        }
        return -1;
    }
    QAccessibleInterface* focusChild() const override {
        return child(m_canvas->chart().find(m_cards->current()));
    }

private:
    QAccessibleInterface* card(PositionId which) const {
        const auto [found, isNew] = m_made.try_emplace(which, 0);
        if (isNew)
            found->second =
                QAccessible::registerAccessibleInterface(new AccessibleCard(m_canvas, m_cards, which));
        return QAccessible::accessibleInterface(found->second);
    }

    ChartCanvas* m_canvas;
    std::shared_ptr<Cards> m_cards;
    mutable std::map<PositionId, QAccessible::Id> m_made;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    if (auto* canvas = qobject_cast<OrgCanvas*>(object))
        return new AccessibleCanvas(canvas, std::make_shared<PositionCards>(*canvas));
    if (auto* canvas = qobject_cast<TeamCanvas*>(object))
        return new AccessibleCanvas(canvas, std::make_shared<TeamCards>(*canvas));
    return nullptr;
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
