// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/discretion.h"

#include <QWidget>
#include <array>
#include <vector>

class QCheckBox;

namespace orgwright {

/// One box for each topic that can be confidential: names, pay, notes, succession, scores. Ticked: shown.
class DiscretionBoxes : public QWidget {
    Q_OBJECT

public:
    explicit DiscretionBoxes(const Discretion& discretion, QWidget* parent = nullptr);

    Discretion discretion() const;
    void setDiscretion(const Discretion& discretion);
    QCheckBox& box(Topic topic) const;
    /// Only boxes of these are there; the others keep what they say.
    void setTopics(const std::vector<Topic>& topics);

Q_SIGNALS:
    void changed();

private:
    std::array<QCheckBox*, 5> m_boxes{};
};

} // namespace orgwright
