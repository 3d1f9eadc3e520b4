// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/people/reports_choice.h"

#include "core/model/org_tree.h"
#include "ui/dialogs/choice_row.h"
#include "ui/panels/inspector/position_face.h"
#include "ui/theme/theme.h"
#include "ui/words/formats.h"

#include <QVBoxLayout>

namespace orgwright {
namespace {

std::int64_t reportsOf(const Workspace& workspace, PositionId position) {
    return static_cast<std::int64_t>(workspace.document.org().reports(position).size());
}

/// Everybody below, at any depth.
std::int64_t belowOf(const Workspace& workspace, PositionId position) {
    return orgTree(workspace.document.org(), {position, 0, {}}).size() - 1;
}

Formats formatsOf(const Workspace& workspace) {
    return Formats(workspace.document.plan().settings());
}

} // namespace

ReportsChoice::ReportsChoice(const Workspace& workspace, PositionId position, ReportsQuestion question,
                             QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_position(position)
    , m_question(question) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(8));
    m_toManager = addRow(managerTitle(), managerConsequence());
    m_along = addRow(alongTitle(), alongConsequence());
    m_toTray = addRow(tr("They go to the tray"),
                      tr("With all who are below them. Nothing is lost, and you place them later."));
    // A closing position keeps its reports until somebody decides; one that leaves hands them up.
    ChoiceRow* safe = question == ReportsQuestion::Close ? m_along : m_toManager;
    safe->setChecked(true);
    setFocusProxy(safe);
}

ChoiceRow* ReportsChoice::addRow(const QString& title, const QString& consequence) {
    auto* row = new ChoiceRow(title, consequence, this);
    layout()->addWidget(row);
    return row;
}

ReportsGo ReportsChoice::chosen() const {
    if (m_toTray->isChecked())
        return ReportsGo::ToTray;
    return m_along->isChecked() ? ReportsGo::Along : ReportsGo::ToManager;
}

QString ReportsChoice::question(const Workspace& workspace, PositionId position) {
    const QString name = shownName(workspace, position);
    const QString count = formatsOf(workspace).reports(reportsOf(workspace, position));
    const bool areSeveral =
        !workspace.isHiding(Topic::Names) && workspace.document.org().incumbents(position).size() > 1;
    //: %1 are the names of several people who share a seat
    return areSeveral ? tr("%1 have %2. What becomes of them?").arg(name, count)
                      : tr("%1 has %2. What becomes of them?").arg(name, count);
}

QString ReportsChoice::managerTitle() const {
    const PositionId manager = m_workspace.document.org().find(m_position)->manager;
    return manager ? tr("They go to %1").arg(shownName(m_workspace, manager))
                   : tr("They become tops of the chart");
}

QString ReportsChoice::managerConsequence() const {
    const PositionId manager = m_workspace.document.org().find(m_position)->manager;
    if (!manager)
        return tr("Nobody is above them any more.");
    // The position itself is not counted once it has gone.
    const std::int64_t leaving = m_question == ReportsQuestion::Close ? 0 : 1;
    const std::int64_t before = reportsOf(m_workspace, manager);
    const std::int64_t after = before - leaving + reportsOf(m_workspace, m_position);
    const Settings& settings = m_workspace.document.plan().settings();
    const Formats formats(settings);
    return tr("Reports there: %1 → %2. The span target is %3–%4.")
        .arg(formats.count(before), formats.count(after), formats.count(settings.spanLeast),
             formats.count(settings.spanMost));
}

QString ReportsChoice::alongTitle() const {
    switch (m_question) {
    case ReportsQuestion::SplitOff:
        return tr("They move along");
    case ReportsQuestion::Delete:
        return tr("They are deleted too");
    case ReportsQuestion::Close:
        break;
    }
    return tr("They stay for now");
}

QString ReportsChoice::alongConsequence() const {
    const QString name = shownName(m_workspace, m_position);
    const auto below = static_cast<int>(belowOf(m_workspace, m_position));
    switch (m_question) {
    case ReportsQuestion::SplitOff:
        return tr("The whole branch moves: %n positions below %1.", nullptr, below).arg(name);
    case ReportsQuestion::Delete:
        return tr("The whole branch goes: %n positions below %1. The people stay in the plan.", nullptr,
                  below)
            .arg(name);
    case ReportsQuestion::Close:
        break;
    }
    return tr("They keep reporting to the closing position until you move them.");
}

} // namespace orgwright
