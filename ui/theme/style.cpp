// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/round_window.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QStyleFactory>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <QTabBar>

namespace orgwright {

namespace {

// A name like "<img src=...>" would be loaded by a label that guesses: none may guess.
void keepPlain(QWidget* widget) {
    if (auto* label = qobject_cast<QLabel*>(widget); label && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
}

void dressPopup(QWidget* widget) {
    if (widget->inherits("QTipLabel")) {
        makeRoundWindow(*widget, kTagRadius, 0);
        widget->setFont(typeFont(Type::SmallMedium));
        widget->setContentsMargins(scaled(10), scaled(6), scaled(10), scaled(6));
    } else if (qobject_cast<QMenu*>(widget) || widget->inherits("QComboBoxPrivateContainer")) {
        makeRoundWindow(*widget, kCardRadius, styling::kShadowReach);
    }
}

void dressView(QAbstractItemView* view) {
    if (styling::isInPopup(view)) {
        // The popup's frame paints the ground with its round corners.
        view->setAutoFillBackground(false);
        view->viewport()->setAutoFillBackground(false);
        return;
    }
    // Rows stand on the panel; wells are for what one types in.
    if (view->viewport())
        view->viewport()->setBackgroundRole(QPalette::Window);
    view->viewport()->setAttribute(Qt::WA_Hover);
}

void dressField(QWidget* widget) {
    if (auto* combo = qobject_cast<QComboBox*>(widget)) {
        // Qt's own delegate there paints with the palette alone, past the style.
        if (combo->itemDelegate()->inherits("QComboBoxDelegate"))
            combo->setItemDelegate(new QStyledItemDelegate(combo));
    } else if (widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit")) {
        // The frame paints the well with its round corners; a filled viewport would square them.
        static_cast<QAbstractScrollArea*>(widget)->viewport()->setAutoFillBackground(false);
    }
}

bool reactsToHover(const QWidget* widget) {
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget) ||
           qobject_cast<const QAbstractSlider*>(widget) || qobject_cast<const QTabBar*>(widget) ||
           widget->inherits("QLineEdit") || widget->inherits("QAbstractSpinBox") ||
           widget->inherits("QHeaderView");
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void Style::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    keepPlain(widget);
    dressPopup(widget);
    dressField(widget);
    if (auto* view = qobject_cast<QAbstractItemView*>(widget))
        dressView(view);
    if (reactsToHover(widget))
        widget->setAttribute(Qt::WA_Hover);
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* result) const {
    switch (hint) {
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ScrollBar_Transient:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_Menu_Scrollable:
    case SH_Widget_Animate:
    case SH_GroupBox_TextLabelVerticalAlignment:
    case SH_UnderlineShortcut:
    case SH_TabBar_Alignment:
        return hint == SH_Menu_Scrollable || hint == SH_UnderlineShortcut;
    case SH_Widget_Animation_Duration:
        return Theme::instance().duration(120);
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_MessageBox_CenterButtons:
        return hint == SH_ItemView_ShowDecorationSelected;
    case SH_FormLayoutLabelAlignment:
        return Qt::AlignLeft | Qt::AlignVCenter;
    case SH_FormLayoutFieldGrowthPolicy:
        return 2; // QFormLayout::AllNonFixedFieldsGrow
    case SH_ComboBox_PopupFrameStyle:
        return QFrame::StyledPanel | QFrame::Plain;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        combo && control == CC_ComboBox)
        return styling::comboBox(*painter, *combo);
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        spin && control == CC_SpinBox)
        return styling::spinBox(*painter, *spin);
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
        if (control == CC_ScrollBar)
            return styling::scrollBar(*painter, *bar);
        if (control == CC_Slider)
            return styling::slider(*painter, *bar, subControlRect(CC_Slider, bar, SC_SliderHandle, widget));
    }
    if (const auto* group = qstyleoption_cast<const QStyleOptionGroupBox*>(option);
        group && control == CC_GroupBox) {
        if (!(group->subControls & SC_GroupBoxCheckBox))
            return styling::groupBox(*painter, *group,
                                     subControlRect(control, group, SC_GroupBoxFrame, widget),
                                     subControlRect(control, group, SC_GroupBoxLabel, widget));
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const {
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        combo && control == CC_ComboBox && part != SC_ComboBoxListBoxPopup)
        return styling::comboPart(*combo, part);
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        combo && control == CC_ComboBox)
        return combo->rect.adjusted(-styling::kShadowReach, 0, styling::kShadowReach, 0);
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        spin && control == CC_SpinBox)
        return styling::spinPart(*spin, part);
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        bar && control == CC_ScrollBar)
        return styling::scrollPart(*bar, part);
    const auto* group = qstyleoption_cast<const QStyleOptionGroupBox*>(option);
    if (!group || control != CC_GroupBox || (group->subControls & SC_GroupBoxCheckBox))
        return QProxyStyle::subControlRect(control, option, part, widget);
    const int head = group->text.isEmpty() ? 0 : scaled(22);
    switch (part) {
    case SC_GroupBoxLabel:
        return {group->rect.left(), group->rect.top(), group->rect.width(), head};
    case SC_GroupBoxContents:
    case SC_GroupBoxFrame:
        return group->rect.adjusted(0, head, 0, 0);
    default:
        return {};
    }
}

QIcon Style::standardIcon(StandardPixmap standard, const QStyleOption* option, const QWidget* widget) const {
    const QPixmap pixmap = standardPixmap(standard, option, widget);
    return pixmap.isNull() ? QProxyStyle::standardIcon(standard, option, widget) : QIcon(pixmap);
}

} // namespace orgwright
