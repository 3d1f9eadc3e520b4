// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/slides/slide.h"

#include <QElapsedTimer>
#include <QObject>
#include <vector>

namespace orgwright {

/// Where a talk stands: its slides, the one that is shown, whether the screen is blank. What the audience's
/// and the speaker's windows both follow.
class Presentation : public QObject {
    Q_OBJECT

public:
    /// At least one slide.
    explicit Presentation(std::vector<drawing::Slide> slides, QObject* parent = nullptr);

    int count() const { return static_cast<int>(m_slides.size()); }
    int index() const { return m_index; }
    const drawing::Slide& slide(int index) const { return m_slides[static_cast<std::size_t>(index)]; }
    bool isBlank() const { return m_isBlank; }
    /// Since the talk began, in milliseconds.
    qint64 elapsed() const { return m_clock.elapsed(); }

    /// The next or an earlier slide; a blank screen shows its slide again first. Beyond the ends nothing
    /// happens.
    void step(int slides);
    /// Counted from 0; out of range is the nearest.
    void goTo(int index);
    void setBlank(bool on);
    void end() { Q_EMIT ended(); }

Q_SIGNALS:
    /// Another slide, or blank or no longer.
    void changed();
    void ended();

private:
    std::vector<drawing::Slide> m_slides;
    QElapsedTimer m_clock;
    int m_index = 0;
    bool m_isBlank = false;
};

} // namespace orgwright
