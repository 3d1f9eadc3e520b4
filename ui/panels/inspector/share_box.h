// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/amounts.h"

#include <QDoubleSpinBox>

namespace orgwright {

/// A share in per cent, to the basis point; decimals stand only where there are some.
class ShareBox : public QDoubleSpinBox {
    Q_OBJECT

public:
    ShareBox(const QString& name, Share most, QWidget* parent = nullptr);

    Share share() const;
    void setShare(Share share);

protected:
    QString textFromValue(double value) const override;
};

} // namespace orgwright
