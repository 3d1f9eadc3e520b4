// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"
#include "ui/theme/typography.h"

#include <QWidget>

namespace orgwright {

/// A state as shape and word: red octagon, amber triangle, green disc. The word is the caller's.
class StatusLabel : public QWidget {
    Q_OBJECT

public:
    StatusLabel(StatusMark status, const QString& word, QWidget* parent = nullptr);

    void setStatus(StatusMark status, const QString& word);
    StatusMark status() const { return m_status; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    StatusMark m_status;
    QString m_word;
};

} // namespace orgwright
