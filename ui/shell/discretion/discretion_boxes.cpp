// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/discretion/discretion_boxes.h"

#include "ui/theme/theme.h"
#include "ui/words/discretion_words.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace orgwright {
namespace {

/// In the order of the boxes.
constexpr std::array kBoxTopics{Topic::Names, Topic::Pay, Topic::Notes, Topic::Succession, Topic::Scores};

} // namespace

DiscretionBoxes::DiscretionBoxes(const Discretion& discretion, QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(6));
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        m_boxes[i] = new QCheckBox(topicName(kBoxTopics[i]));
        column->addWidget(m_boxes[i]);
        connect(m_boxes[i], &QCheckBox::toggled, this, &DiscretionBoxes::changed);
    }
    setDiscretion(discretion);
}

Discretion DiscretionBoxes::discretion() const {
    const auto isOn = [this](Topic topic) { return box(topic).isChecked(); };
    return {isOn(Topic::Names), isOn(Topic::Pay), isOn(Topic::Notes), isOn(Topic::Succession),
            isOn(Topic::Scores)};
}

void DiscretionBoxes::setDiscretion(const Discretion& discretion) {
    {
        const QSignalBlocker silence(this);
        for (const Topic topic : kBoxTopics)
            box(topic).setChecked(discretion.shows(topic));
    }
    Q_EMIT changed();
}

QCheckBox& DiscretionBoxes::box(Topic topic) const {
    const auto at = std::find(kBoxTopics.begin(), kBoxTopics.end(), topic) - kBoxTopics.begin();
    return *m_boxes.at(static_cast<std::size_t>(at));
}

void DiscretionBoxes::setTopics(const std::vector<Topic>& topics) {
    for (const Topic topic : kBoxTopics)
        box(topic).setVisible(std::find(topics.begin(), topics.end(), topic) != topics.end());
}

} // namespace orgwright
