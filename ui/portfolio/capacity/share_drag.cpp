// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/capacity/share_drag.h"

#include "core/commands/portfolio_commands.h"
#include "ui/portfolio/capacity/capacity_model.h"
#include "ui/widgets/tag.h"
#include "ui/words/portfolio_words.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTreeView>

namespace orgwright {
namespace {

constexpr int kPercent = 100; ///< in basis points

} // namespace

ShareDrag::ShareDrag(QTreeView& table, CapacityModel& model, PlanDocument& document)
    : QObject(&table)
    , m_table(table)
    , m_model(model)
    , m_document(document)
    , m_tag(new Tag({}, {}, table.viewport())) {
    m_tag->hide();
    m_tag->setAttribute(Qt::WA_TransparentForMouseEvents);
    table.viewport()->installEventFilter(this);
    table.installEventFilter(this);
}

bool ShareDrag::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
        return follow(*static_cast<QMouseEvent*>(event));
    case QEvent::KeyPress:
        if (!m_isDragging || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
            break;
        end();
        return true;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool ShareDrag::follow(const QMouseEvent& event) {
    const bool isHalf = event.modifiers().testFlag(Qt::ControlModifier);
    if (event.type() == QEvent::MouseMove)
        return event.buttons().testFlag(Qt::LeftButton) && move(event.pos(), isHalf);
    if (event.button() != Qt::LeftButton)
        return false;
    return event.type() == QEvent::MouseButtonPress ? press(event.pos()) : release(isHalf);
}

/// The table goes on with the press: it selects the cell.
bool ShareDrag::press(const QPoint& at) {
    const QModelIndex index = m_table.indexAt(at);
    const bool isShare = m_model.betAt(index) && m_model.shareAt(index) != Share{};
    m_from = isShare && !m_document.isReadOnly() ? QPersistentModelIndex(index) : QPersistentModelIndex();
    m_pressedAt = at;
    return false;
}

bool ShareDrag::move(const QPoint& at, bool isHalf) {
    if (!m_from.isValid())
        return false;
    if (!m_isDragging && (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return true; // or the table would select on the way
    m_isDragging = true;
    m_to = m_table.indexAt(at);
    m_table.viewport()->setCursor(isPossible() ? Qt::ClosedHandCursor : Qt::ForbiddenCursor);
    m_tag->setText(saying(isHalf));
    m_tag->adjustSize();
    const QRect room = m_table.viewport()->rect();
    m_tag->move(std::clamp(at.x() + 14, 0, std::max(room.width() - m_tag->width(), 0)),
                std::clamp(at.y() + 14, 0, std::max(room.height() - m_tag->height(), 0)));
    m_tag->show();
    m_tag->raise();
    return true;
}

bool ShareDrag::isPossible() const {
    return m_to.isValid() && m_model.betAt(m_to) && m_model.betAt(m_to) != m_model.betAt(m_from) &&
           m_model.workerAt(m_to) == m_model.workerAt(m_from) && m_to.column() == m_from.column();
}

/// Half of it in whole per cent, at least one.
int ShareDrag::basisPoints(bool isHalf) const {
    const int whole = m_model.shareAt(m_from).basisPoints;
    return isHalf ? std::max(whole / 2 / kPercent * kPercent, std::min(whole, kPercent)) : whole;
}

QString ShareDrag::saying(bool isHalf) const {
    if (!isPossible())
        return tr("To another bet of the same team, in the same quarter");
    const Formats words(m_document.plan().settings());
    return tr("%1 to %2")
        .arg(shareText({basisPoints(isHalf)}, words),
             nameOf(m_document.plan(), m_document.scenario(), m_model.betAt(m_to)));
}

bool ShareDrag::release(bool isHalf) {
    if (!m_isDragging) {
        m_from = QPersistentModelIndex();
        return false;
    }
    if (isPossible()) {
        const Worker who = m_model.workerAt(m_from);
        const InitiativeId from = m_model.betAt(m_from);
        const InitiativeId to = m_model.betAt(m_to);
        const Quarter quarter = m_model.quarterAt(m_from.column());
        const Share share{basisPoints(isHalf)};
        end(); // what follows makes the rows anew
        m_document.run(
            [&](Editor& editor) { return shiftAllocation(editor, who, from, to, quarter, share); });
    }
    end();
    return true;
}

void ShareDrag::end() {
    m_isDragging = false;
    m_from = QPersistentModelIndex();
    m_to = QPersistentModelIndex();
    m_tag->hide();
    m_table.viewport()->unsetCursor();
}

} // namespace orgwright
