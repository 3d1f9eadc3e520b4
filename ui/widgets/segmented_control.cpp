// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented_control.h"

#include "ui/theme/colour_math.h"
#include "ui/theme/look.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>

namespace orgwright {

namespace {

class Segment : public QAbstractButton {
public:
    explicit Segment(const QString& text) {
        setText(text);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override {
        const QFontMetrics metrics(typeFont(Type::SmallMedium));
        return {metrics.horizontalAdvance(text()) + scaled(22), scaled(26)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setLayoutDirection(Qt::LayoutDirectionAuto);
        const Colours& c = colours();
        if (isChecked())
            paintBox(painter, rect(), kControlRadius - 1, c.card, c.edge);
        const QColor text = isChecked() || underMouse() ? c.ink : c.ink2;
        painter.setPen(isEnabled() ? text : faded(text, 0.55));
        painter.setFont(typeFont(Type::SmallMedium));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, this->text());
    }
};

} // namespace

SegmentedControl::SegmentedControl(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this)) {
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
}

int SegmentedControl::addSegment(const QString& text) {
    const int index = count();
    auto* segment = new Segment(text);
    m_segments.push_back(segment);
    m_group->addButton(segment, index);
    layout()->addWidget(segment);
    segment->setChecked(index == 0);
    return index;
}

void SegmentedControl::setSegmentText(int index, const QString& text) {
    m_segments.at(static_cast<std::size_t>(index))->setText(text);
}

void SegmentedControl::setSegmentToolTip(int index, const QString& text) {
    setPlainToolTip(*m_segments.at(static_cast<std::size_t>(index)), text);
}

void SegmentedControl::refuseSegment(int index, const QString& reason) {
    setRefused(*m_segments.at(static_cast<std::size_t>(index)), reason);
}

int SegmentedControl::count() const {
    return static_cast<int>(m_segments.size());
}

int SegmentedControl::current() const {
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int index) {
    if (index >= 0 && index < count())
        m_segments[static_cast<std::size_t>(index)]->setChecked(true);
}

void SegmentedControl::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    paintBox(painter, rect(), kControlRadius, colours().well, colours().hair);
}

} // namespace orgwright
