// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/marks.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/style.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QStyleOption>
#include <QWidget>

namespace orgwright {

namespace {

constexpr int kFieldInset = 8; // Qt adds 2 px of its own before the text of a line edit

QPixmap statusPixmap(StatusMark status) {
    const double ratio = qGuiApp->devicePixelRatio();
    const int side = scaled(28);
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintStatus(painter, QRectF(2, 2, side - 4, side - 4), status, colours().panel);
    return pixmap;
}

const char* iconName(QStyle::StandardPixmap standard) {
    switch (standard) {
    case QStyle::SP_LineEditClearButton:
    case QStyle::SP_TitleBarCloseButton:
    case QStyle::SP_DockWidgetCloseButton:
    case QStyle::SP_TabCloseButton:
        return "close";
    case QStyle::SP_DirIcon:
    case QStyle::SP_DirClosedIcon:
    case QStyle::SP_DirOpenIcon:
    case QStyle::SP_DirHomeIcon:
        return "folder";
    case QStyle::SP_FileIcon:
        return "file";
    case QStyle::SP_ComputerIcon:
    case QStyle::SP_DesktopIcon:
    case QStyle::SP_DriveHDIcon:
        return "monitor";
    case QStyle::SP_FileDialogToParent:
    case QStyle::SP_ArrowUp:
        return "arrow-up";
    case QStyle::SP_ArrowBack:
    case QStyle::SP_FileDialogBack:
    case QStyle::SP_ArrowLeft:
        return "arrow-left";
    case QStyle::SP_ArrowForward:
    case QStyle::SP_ArrowRight:
        return "arrow-right";
    case QStyle::SP_ArrowDown:
        return "arrow-down";
    case QStyle::SP_FileDialogNewFolder:
        return "plus";
    case QStyle::SP_FileDialogListView:
        return "menu";
    case QStyle::SP_FileDialogDetailedView:
        return "sheet";
    case QStyle::SP_MessageBoxQuestion:
        return "help";
    case QStyle::SP_MessageBoxInformation:
        return "info";
    case QStyle::SP_ToolBarHorizontalExtensionButton:
    case QStyle::SP_ToolBarVerticalExtensionButton:
        return "ellipsis";
    default:
        return nullptr;
    }
}

int layoutMetric(QStyle::PixelMetric metric) {
    switch (metric) {
    case QStyle::PM_LayoutHorizontalSpacing:
    case QStyle::PM_LayoutVerticalSpacing:
        return scaled(8);
    case QStyle::PM_LayoutLeftMargin:
    case QStyle::PM_LayoutRightMargin:
    case QStyle::PM_LayoutTopMargin:
    case QStyle::PM_LayoutBottomMargin:
        return scaled(12);
    default:
        return -1;
    }
}

// Metrics that grow with the text.
int grownMetric(QStyle::PixelMetric metric) {
    switch (metric) {
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_ListViewIconSize:
    case QStyle::PM_TabBarIconSize:
    case QStyle::PM_LineEditIconSize:
        return scaled(16);
    case QStyle::PM_ToolBarIconSize:
        return scaled(20);
    case QStyle::PM_MessageBoxIconSize:
        return scaled(28);
    case QStyle::PM_CheckBoxLabelSpacing:
    case QStyle::PM_RadioButtonLabelSpacing:
    case QStyle::PM_HeaderMargin:
        return scaled(8);
    case QStyle::PM_SliderThickness:
    case QStyle::PM_SliderControlThickness:
    case QStyle::PM_SliderLength:
        return scaled(18);
    case QStyle::PM_FocusFrameHMargin:
        return scaled(7); // before and after the text of an item
    case QStyle::PM_TabBarTabHSpace:
        return scaled(24);
    case QStyle::PM_TabBarTabVSpace:
        return scaled(16);
    case QStyle::PM_TreeViewIndentation:
        return scaled(20);
    default:
        return layoutMetric(metric);
    }
}

QSize atLeast(const QSize& size, int width, int height) {
    return size.expandedTo(QSize(width, height));
}

QSize buttonSize(const QStyleOptionButton& option, const QWidget* widget) {
    const QFontMetrics metrics(typeFont(Type::BodyMedium));
    int width = metrics.size(Qt::TextShowMnemonic, option.text).width() + scaled(26);
    if (!option.icon.isNull())
        width += option.iconSize.width() + scaled(8);
    if (option.features & QStyleOptionButton::HasMenu)
        width += scaled(20);
    const bool dialog = option.features & QStyleOptionButton::AutoDefaultButton;
    return {std::max(width, scaled(dialog ? 72 : 32)), controlHeight(controlSize(widget))};
}

} // namespace

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SplitterWidth:
    case PM_MenuBarPanelWidth:
        return metric == PM_SplitterWidth ? 1 : 0;
    case PM_MenuPanelWidth:
        return styling::kShadowReach;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_SubMenuOverlap:
        return -2 * styling::kShadowReach + 2;
    case PM_ToolTipLabelFrameWidth:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
    case PM_ButtonMargin:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ToolBarItemMargin:
        return 0;
    case PM_DefaultFrameWidth:
        return widget && widget->inherits("QComboBoxPrivateContainer") ? styling::kShadowReach + 4 : 1;
    default:
        break;
    }
    const int grown = grownMetric(metric);
    return grown >= 0 ? grown : QProxyStyle::pixelMetric(metric, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                              const QWidget* widget) const {
    const int height = controlHeight(controlSize(widget));
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        button && type == CT_PushButton)
        return buttonSize(*button, widget);
    if (const auto* menu = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        menu && type == CT_MenuItem)
        return styling::menuItemSize(*menu, contents);
    switch (type) {
    case CT_ComboBox:
        return {contents.width() + scaled(10 + 28 + 14), height};
    case CT_LineEdit:
        return {contents.width() + scaled(2 * kFieldInset), height};
    case CT_SpinBox:
        return {contents.width() + scaled(10 + 24), height};
    case CT_ToolButton:
        return atLeast(contents + QSize(scaled(12), scaled(8)), height, height);
    case CT_HeaderSection: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width() + scaled(12), scaled(28)};
    }
    case CT_ItemViewItem:
        return atLeast(QProxyStyle::sizeFromContents(type, option, contents, widget), 0, scaled(28));
    case CT_TabBarTab:
        return atLeast(QProxyStyle::sizeFromContents(type, option, contents, widget), 0, scaled(36));
    case CT_MenuBarItem:
        return {contents.width() + scaled(16), scaled(28)};
    case CT_CheckBox:
    case CT_RadioButton:
        return atLeast(QProxyStyle::sizeFromContents(type, option, contents, widget), 0, scaled(24));
    case CT_ProgressBar:
        return {contents.width(), scaled(8)};
    default:
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    switch (element) {
    case SE_LineEditContents: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const int inset = frame && frame->lineWidth > 0 ? scaled(kFieldInset) : scaled(kFieldInset) - 2;
        return option->rect.adjusted(inset, 0, -inset, 0);
    }
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    case SE_ProgressBarLabel:
        return {};
    case SE_ItemViewItemFocusRect:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QPixmap Style::standardPixmap(StandardPixmap standard, const QStyleOption* option,
                              const QWidget* widget) const {
    if (standard == SP_MessageBoxCritical)
        return statusPixmap(StatusMark::OffTarget);
    if (standard == SP_MessageBoxWarning)
        return statusPixmap(StatusMark::NearTarget);
    if (const char* name = iconName(standard)) {
        const bool message = standard == SP_MessageBoxQuestion || standard == SP_MessageBoxInformation;
        return icons::pixmap(name, scaled(message ? 28 : 16), colours().ink2, qGuiApp->devicePixelRatio());
    }
    return QProxyStyle::standardPixmap(standard, option, widget);
}

} // namespace orgwright
