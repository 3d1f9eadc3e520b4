// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rollup/findings.h"

#include <QAbstractButton>

namespace orgwright {

/// One finding: what is wrong by shape and colour, the sentence, and what to do about it.
class FindingRow : public QAbstractButton {
    Q_OBJECT

public:
    FindingRow(FindingSeverity severity, const QString& sentence, const QString& advice,
               QWidget* parent = nullptr);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect sentenceBox(int width) const;
    QRect adviceBox(int width) const;

    FindingSeverity m_severity;
    QString m_advice;
};

} // namespace orgwright
