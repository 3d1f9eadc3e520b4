// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector/inspector_section.h"
#include "ui/panels/inspector/work_runs.h"

namespace orgwright {

class FaceRow;
class IconButton;

/// Who works on what: under each head (a team, a position or a bet) its shares with their quarters. A press
/// on a share opens what changes it, the plus what adds one.
class RunsSection : public InspectorSection {
    Q_OBJECT

public:
    RunsSection(const QString& title, const QString& addName, InspectorContext& context,
                QWidget* parent = nullptr);

protected:
    /// What shares stand under; `go` selects it.
    struct Head {
        QString name;
        QString second = {};
        QString figure = {};
        std::function<void(QPainter&, const QRectF&)> glyph = {};
        std::function<void()> go = {};
    };

    /// Runs with the same head must follow each other.
    void showRuns(std::vector<WorkRun> runs);
    virtual Head headOf(const WorkRun& run) const = 0;
    virtual bool isSameHead(const WorkRun& a, const WorkRun& b) const = 0;
    /// Asks what is to be added.
    virtual void askForNew(const QWidget& anchor) = 0;
    /// Opens what adds the share for the worker, in the quarter looked at and the three after it.
    void openNew(const Worker& who, InitiativeId bet, const QWidget& anchor);

    Quarter quarter() const { return context().workspace.portfolio.quarter(); }
    QString fteText(const Effort& effort) const;
    QString rangeText(const WorkRun& run) const;
    const std::vector<WorkRun>& runs() const { return m_runs; }
    const QWidget& adder() const;

private:
    void rebuild();
    void addHead(const Head& head);
    void addRun(const WorkRun& run);
    QStringList seen() const;

    IconButton* m_add;
    std::vector<WorkRun> m_runs;
    QStringList m_seen;
};

} // namespace orgwright
