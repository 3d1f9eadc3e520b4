// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focus_ring.h"

#include "ui/theme/look.h"
#include "ui/theme/paint_kit.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRadioButton>
#include <QSplitter>
#include <QStyleOptionButton>
#include <QTabBar>

namespace orgwright {

namespace {

constexpr int kReach = 4;

// Fields inside a box show the box's ring.
QWidget* controlOf(QWidget* widget) {
    QWidget* parent = widget->parentWidget();
    if (qobject_cast<QComboBox*>(parent) || qobject_cast<QAbstractSpinBox*>(parent))
        return parent;
    return widget;
}

bool isField(const QWidget* widget) {
    return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
           widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit");
}

bool wantsRing(const QWidget* widget) {
    if (drawsOwnFocus(*widget) || widget->isWindow())
        return false;
    if (qobject_cast<const QMenu*>(widget) || qobject_cast<const QMenuBar*>(widget) ||
        qobject_cast<const QTabBar*>(widget))
        return false;
    if (const auto* view = qobject_cast<const QAbstractItemView*>(widget))
        return !view->currentIndex().isValid(); // else its current row shows the focus
    return isField(widget) || !qobject_cast<const QAbstractScrollArea*>(widget);
}

template <typename Box>
QRect labelledRect(const QWidget* widget, QStyle::SubElement indicator) {
    const auto* box = static_cast<const Box*>(widget);
    QStyleOptionButton option;
    option.initFrom(box);
    option.text = box->text();
    option.icon = box->icon();
    option.iconSize = box->iconSize();
    const QStyle::SubElement contents = indicator == QStyle::SE_CheckBoxIndicator
                                            ? QStyle::SE_CheckBoxContents
                                            : QStyle::SE_RadioButtonContents;
    const QRect mark = box->style()->subElementRect(indicator, &option, box);
    QRect label = box->style()->subElementRect(contents, &option, box);
    const int width = box->fontMetrics().size(Qt::TextShowMnemonic, box->text()).width() + 2;
    label = QStyle::visualRect(box->layoutDirection(), label,
                               QRect(label.topLeft(), QSize(std::min(width, label.width()), label.height())));
    return mark.united(label) & box->rect();
}

QRect ringedPart(const QWidget* control) {
    if (qobject_cast<const QCheckBox*>(control))
        return labelledRect<QCheckBox>(control, QStyle::SE_CheckBoxIndicator);
    if (qobject_cast<const QRadioButton*>(control))
        return labelledRect<QRadioButton>(control, QStyle::SE_RadioButtonIndicator);
    return control->rect();
}

bool clips(const QWidget* host) {
    const auto* area = qobject_cast<const QAbstractScrollArea*>(host->parentWidget());
    return host->isWindow() || (area && area->viewport() == host);
}

// The nearest ancestor with room for the ring; a splitter would take the overlay for a pane.
QWidget* hostOf(const QWidget* control, const QRect& part) {
    QWidget* host = control->parentWidget();
    while (host && !clips(host)) {
        const QRect ring(control->mapTo(host, part.topLeft()), part.size());
        const bool room = host->rect().contains(ring.adjusted(-kReach, -kReach, kReach, kReach));
        if (room && !qobject_cast<QSplitter*>(host))
            break;
        host = host->parentWidget();
    }
    return host;
}

} // namespace

class FocusRing::Overlay : public QWidget {
public:
    explicit Overlay(QWidget* host)
        : QWidget(host) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }

    double radius = kControlRadius;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintFocusRing(painter, QRectF(rect()).adjusted(kReach, kReach, -kReach, -kReach), radius);
    }
};

FocusRing::FocusRing(QApplication& application)
    : QObject(&application) {
    application.installEventFilter(this);
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
        m_keyboard = true;
        break;
    case QEvent::MouseButtonPress:
        m_keyboard = false;
        break;
    case QEvent::FocusIn:
        if (watched->isWidgetType())
            focusCame(static_cast<QWidget*>(watched), static_cast<QFocusEvent*>(event)->reason());
        break;
    case QEvent::FocusOut:
        if (m_control && watched->isWidgetType() && controlOf(static_cast<QWidget*>(watched)) == m_control)
            release();
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ZOrderChange:
    case QEvent::ParentChange:
        if (m_control && watched != m_overlay && watched->isWidgetType() &&
            (watched == m_control || static_cast<QWidget*>(watched)->isAncestorOf(m_control)))
            follow();
        break;
    default:
        break;
    }
    return false;
}

void FocusRing::focusCame(QWidget* widget, Qt::FocusReason reason) {
    QWidget* control = controlOf(widget);
    const bool byKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                       reason == Qt::ShortcutFocusReason || (reason != Qt::MouseFocusReason && m_keyboard);
    release();
    if ((byKey || isField(control)) && wantsRing(control))
        surround(control);
}

void FocusRing::surround(QWidget* control) {
    m_control = control;
    connect(control, &QObject::destroyed, this, &FocusRing::takeAway);
    follow();
}

void FocusRing::follow() {
    const QRect part = ringedPart(m_control);
    QWidget* host = hostOf(m_control, part);
    if (!host || !m_control->isVisible())
        return takeAway();
    if (!m_overlay || m_overlay->parentWidget() != host) {
        takeAway();
        m_overlay = new Overlay(host);
    }
    const QRect ring(m_control->mapTo(host, part.topLeft()), part.size());
    m_overlay->setGeometry(ring.adjusted(-kReach, -kReach, kReach, kReach));
    static_cast<Overlay*>(m_overlay.data())->radius = focusRadius(*m_control);
    m_overlay->raise();
    m_overlay->show();
}

void FocusRing::release() {
    if (m_control)
        disconnect(m_control, &QObject::destroyed, this, nullptr);
    takeAway();
    m_control = nullptr;
}

// Later, as its host may be going through its children at this moment: a window that closes hides them one by
// one.
void FocusRing::takeAway() {
    if (QWidget* overlay = m_overlay) {
        m_overlay = nullptr;
        overlay->hide();
        overlay->deleteLater();
    }
}

} // namespace orgwright
