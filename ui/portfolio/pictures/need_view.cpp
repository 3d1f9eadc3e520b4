// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/pictures/need_view.h"

#include "ui/painting/screen_palette.h"
#include "ui/theme/theme.h"
#include "ui/words/need_words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <cmath>
#include <limits>
#include <optional>

namespace orgwright {
namespace {

/// How far the other lies in the direction; nothing where it lies elsewhere.
std::optional<double> distance(const drawing::Rect& from, const drawing::Rect& to, int key) {
    const double right = to.centre().x - from.centre().x;
    const double down = to.centre().y - from.centre().y;
    const bool isAcross = key == Qt::Key_Left || key == Qt::Key_Right;
    const double along = key == Qt::Key_Right  ? right
                         : key == Qt::Key_Left ? -right
                         : key == Qt::Key_Down ? down
                                               : -down;
    const double aside = std::abs(isAcross ? down : right);
    if (along <= 0 || (!isAcross && aside > from.width))
        return std::nullopt;
    return along + 2 * aside;
}

} // namespace

NeedView::NeedView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("What the bets depend on"));
    connect(&workspace.selection, &Selection::changed, this, &NeedView::redraw);
    refresh();
}

void NeedView::refresh() {
    const PlanDocument& document = m_workspace.document;
    m_content = needContent(document.plan(), document.scenario());
    QStringList spoken;
    for (const Dependency& need : document.org().dependencies())
        spoken += needSentence(document.plan(), document.scenario(), need);
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    redraw();
}

void NeedView::redraw() {
    m_picture = drawing::needPicture(m_content, m_workspace.selection.initiative(), hasFocus());
    setFixedSize(sizeHint());
    update();
}

QRect NeedView::onScreen(const drawing::Rect& rect) const {
    const double factor = scaledF(1.0) / drawing::kPixel;
    return QRectF(rect.x * factor, rect.y * factor, rect.width * factor, rect.height * factor)
        .toAlignedRect();
}

QSize NeedView::sizeHint() const {
    return onScreen({0, 0, m_picture.drawing.width, m_picture.drawing.height}).size();
}

QRect NeedView::placeOf(InitiativeId bet) const {
    for (const drawing::NeedPlace& place : m_picture.places) {
        if (bet && place.bet == bet)
            return onScreen(place.rect);
    }
    return {};
}

void NeedView::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.fillRect(event->rect(), colours().canvas);
    const drawing::Rect visible{0, 0, m_picture.drawing.width, m_picture.drawing.height};
    m_painter.paint(painter, m_picture.drawing, screenPalette(), {visible, scaledF(1.0), {}});
}

const drawing::NeedPlace* NeedView::under(const QPoint& at) const {
    const double zoom = scaledF(1.0);
    return m_picture.at({drawing::pixels(at.x() / zoom), drawing::pixels(at.y() / zoom)});
}

void NeedView::mousePressEvent(QMouseEvent* event) {
    const drawing::NeedPlace* pressed = under(event->pos());
    if (pressed && pressed->bet)
        m_workspace.selection.selectInitiative(pressed->bet);
    else if (pressed)
        m_workspace.selection.selectTeam(pressed->team);
    else
        m_workspace.selection.clear();
}

/// Arrows go to the next bet in their direction.
void NeedView::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const bool isArrow =
        key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    if (!isArrow || isEmpty())
        return QWidget::keyPressEvent(event);
    const drawing::NeedPlace* now = nullptr;
    for (const drawing::NeedPlace& place : m_picture.places) {
        if (place.bet && place.bet == m_workspace.selection.initiative())
            now = &place;
    }
    const drawing::NeedPlace* next = now ? nullptr : &m_picture.places.front();
    double nearest = std::numeric_limits<double>::max();
    for (const drawing::NeedPlace& place : m_picture.places) {
        const auto way = now && place.bet ? distance(now->rect, place.rect, key) : std::nullopt;
        if (way && *way < nearest) {
            nearest = *way;
            next = &place;
        }
    }
    if (next && next->bet) {
        const QRect part = onScreen(next->rect); // what is selected next draws a new picture
        m_workspace.selection.selectInitiative(next->bet);
        Q_EMIT sightWanted(part);
    }
}

/// What the bet needs and who needs it, a line each.
QString NeedView::sayingOf(InitiativeId bet) const {
    const PlanDocument& document = m_workspace.document;
    QStringList said;
    const auto tell = [&](const auto& links) {
        for (const auto& link : links)
            said += needSentence(document.plan(), document.scenario(), *document.org().find(link.id));
    };
    tell(document.org().needsOf(bet));
    tell(document.org().needsOn(bet));
    return QStringLiteral("<qt>%1</qt>")
        .arg(said.join(QLatin1Char('\n')).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

bool NeedView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const drawing::NeedPlace* place = under(help->pos());
    if (place && place->bet)
        QToolTip::showText(help->globalPos(), sayingOf(place->bet), this);
    else
        QToolTip::hideText();
    return true;
}

void NeedView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    redraw();
}

void NeedView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    redraw();
}

void NeedView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        redraw();
}

} // namespace orgwright
