// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/round_window.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainterPath>
#include <QWidget>

#ifdef ORGWRIGHT_XCB
#include <cstdlib>
#include <memory>
#include <string_view>
#include <xcb/xcb.h>
#endif

namespace orgwright {
namespace {

#ifdef ORGWRIGHT_XCB
template <class Reply>
using Owned = std::unique_ptr<Reply, decltype(&std::free)>;

/// By the convention of freedesktop.org a compositing manager owns the selection _NET_WM_CM_S0.
bool isBlending(xcb_connection_t* connection) {
    constexpr std::string_view kName = "_NET_WM_CM_S0";
    const auto atomAsked = xcb_intern_atom(connection, 1, kName.size(), kName.data());
    const Owned<xcb_intern_atom_reply_t> atom(xcb_intern_atom_reply(connection, atomAsked, nullptr),
                                              &std::free);
    if (!atom || atom->atom == XCB_ATOM_NONE)
        return false;
    const auto ownerAsked = xcb_get_selection_owner(connection, atom->atom);
    const Owned<xcb_get_selection_owner_reply_t> owner(
        xcb_get_selection_owner_reply(connection, ownerAsked, nullptr), &std::free);
    return owner && owner->owner != XCB_WINDOW_NONE;
}

bool blendsWindows() {
    // Other platforms, such as the offscreen one, may offer the interface without a connection behind it.
    const bool isX11 = QGuiApplication::platformName() == QLatin1String("xcb");
    const auto* x11 = isX11 ? qApp->nativeInterface<QNativeInterface::QX11Application>() : nullptr;
    return !x11 || isBlending(x11->connection());
}
#else
bool blendsWindows() {
    return true;
}
#endif

const QString kFrameCut = QStringLiteral("frameCut");

/// Cuts a window to its frame whenever its size changes.
class FrameCut : public QObject {
public:
    FrameCut(QWidget& window, double radius, int reach)
        : QObject(&window)
        , m_radius(radius)
        , m_reach(reach) {
        setObjectName(kFrameCut);
        window.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::Resize && event->type() != QEvent::Show)
            return false;
        auto* window = static_cast<QWidget*>(watched);
        QPainterPath frame;
        frame.addRoundedRect(QRectF(window->rect()).adjusted(m_reach, m_reach, -m_reach, -m_reach), m_radius,
                             m_radius);
        window->setMask(QRegion(frame.toFillPolygon().toPolygon()));
        return false;
    }

private:
    double m_radius;
    int m_reach;
};

} // namespace

void makeRoundWindow(QWidget& popup, double radius, int reach) {
    if (blendsWindows())
        popup.setAttribute(Qt::WA_TranslucentBackground);
    else if (!popup.findChild<QObject*>(kFrameCut, Qt::FindDirectChildrenOnly))
        new FrameCut(popup, radius, reach);
}

} // namespace orgwright
