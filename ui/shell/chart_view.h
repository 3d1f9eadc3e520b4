// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/chart_options.h"

#include <QObject>
#include <set>

namespace orgwright {

/// How the chart is looked at: which branch, how deep, what is folded, what cards show. View state, kept in
/// the user's settings for each file, never in the plan.
class ChartView : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    enum class Boxes { Positions, Teams };

    PositionId focus() const { return m_focus; }
    int levels() const { return m_levels; }
    drawing::ColourBy colourBy() const { return m_colourBy; }
    /// Nothing: by room.
    std::optional<drawing::Density> density() const { return m_density; }
    bool hasFrames() const { return m_hasFrames; }
    bool hasPlaces() const { return m_hasPlaces; }
    bool hasGrades() const { return m_hasGrades; }
    bool hasAvatars() const { return m_hasAvatars; }
    bool hasCounts() const { return m_hasCounts; }
    bool hasSecondaryLines() const { return m_hasLines; }
    /// Whether only what others may see is shown: the eye is shut. What that is says Workspace::discretion().
    bool isDiscreet() const { return m_isDiscreet; }
    Boxes boxes() const { return m_boxes; }
    bool isFolded(PositionId position) const { return m_folded.contains(position); }
    const std::set<PositionId>& folded() const { return m_folded; }
    bool isFolded(TeamId team) const { return m_foldedTeams.contains(team); }
    const std::set<TeamId>& foldedTeams() const { return m_foldedTeams; }
    /// Positions to show with what leads to them; empty: all.
    const QString& filter() const { return m_filter; }

    void setFocus(PositionId branch) { change(m_focus, branch); }
    void setLevels(int levels) { change(m_levels, levels); }
    void setColourBy(drawing::ColourBy by) { change(m_colourBy, by); }
    void setDensity(std::optional<drawing::Density> density) { change(m_density, density); }
    void setFrames(bool on) { change(m_hasFrames, on); }
    void setPlaces(bool on) { change(m_hasPlaces, on); }
    void setGrades(bool on) { change(m_hasGrades, on); }
    void setAvatars(bool on) { change(m_hasAvatars, on); }
    void setCounts(bool on) { change(m_hasCounts, on); }
    void setSecondaryLines(bool on) { change(m_hasLines, on); }
    void setDiscreet(bool on) { change(m_isDiscreet, on); }
    void setBoxes(Boxes boxes) { change(m_boxes, boxes); }
    void setFilter(const QString& filter) { change(m_filter, filter); }
    void setFolded(PositionId position, bool isFolded);
    void setFolded(std::set<PositionId> positions) { change(m_folded, std::move(positions)); }
    void setFolded(TeamId team, bool isFolded);
    void setFoldedTeams(std::set<TeamId> teams) { change(m_foldedTeams, std::move(teams)); }

    /// What the settings keep, as text; restore() takes it, whatever is in it.
    QByteArray saved() const;
    void restore(const QByteArray& saved);

Q_SIGNALS:
    void changed();

private:
    template <class Value>
    void change(Value& value, Value wanted) {
        if (value == wanted)
            return;
        value = std::move(wanted);
        Q_EMIT changed();
    }

    PositionId m_focus;
    int m_levels = 0;
    drawing::ColourBy m_colourBy = drawing::ColourBy::Team;
    std::optional<drawing::Density> m_density;
    bool m_hasFrames = true;
    bool m_hasPlaces = true;
    bool m_hasGrades = true;
    bool m_hasAvatars = true;
    bool m_hasCounts = true;
    bool m_hasLines = true;
    bool m_isDiscreet = false;
    Boxes m_boxes = Boxes::Positions;
    std::set<PositionId> m_folded;
    std::set<TeamId> m_foldedTeams;
    QString m_filter;
};

} // namespace orgwright
