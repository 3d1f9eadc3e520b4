// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/share_box.h"

#include <cmath>

namespace orgwright {
namespace {

constexpr double kPerCent = 100.0; // basis points

} // namespace

ShareBox::ShareBox(const QString& name, Share most, QWidget* parent)
    : QDoubleSpinBox(parent) {
    setAccessibleName(name);
    setDecimals(2);
    setRange(0, most.basisPoints / kPerCent);
    setSingleStep(5);
    setSuffix(QStringLiteral(" %"));
}

Share ShareBox::share() const {
    return {static_cast<std::int32_t>(std::lround(value() * kPerCent))};
}

void ShareBox::setShare(Share share) {
    setValue(share.basisPoints / kPerCent);
}

QString ShareBox::textFromValue(double value) const {
    return locale().toString(value, 'g', 7);
}

} // namespace orgwright
