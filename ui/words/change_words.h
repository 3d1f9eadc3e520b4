// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/change_list.h"
#include "core/model/discretion.h"
#include "ui/words/formats.h"

#include <QCoreApplication>
#include <QString>
#include <string_view>

namespace orgwright {

/// What files and scripts call a kind of line; never translated: "moved", "added", "team_added".
std::string_view idOf(ChangeKind kind);

/// What the list calls it: "Moves", "New positions", "Teams".
QString wordFor(ChangeKind kind);

/// Puts the lines of a change list into words that a manager would use. Reads plan and list; keeps neither.
class ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(Changes)

public:
    ChangeWords(const Plan& plan, const ChangeList& list, const Discretion& discretion = kEverything);

    /// "Payments moves from Ana Ruiz to Ben Ott, with 14 people"; without a full stop.
    QString sentence(const ChangeLine& line) const;

    /// "team: Payments → Platform", one for each field that the line changes.
    QStringList fields(const ChangeLine& line) const;

    /// A value before or after as the screen shows it; empty for none.
    QString value(const FieldChange& field, bool isAfter) const;

    /// Title and who sits there, as it becomes, or as it was where it leaves.
    QString position(PositionId id) const;
    QString team(TeamId id) const;
    QString bet(InitiativeId id) const;

private:
    QString manager(PositionId id, bool isAfter) const;
    QString people(const std::vector<PersonId>& ids) const;
    QString subject(const ChangeLine& line) const;
    bool readAlike(const ChangeLine& line) const;
    QString from(const ChangeLine& line) const;
    QString to(const ChangeLine& line) const;
    QString moved(const ChangeLine& line) const;
    QString added(const ChangeLine& line) const;
    QString closed(const ChangeLine& line) const;
    QString seat(const ChangeLine& line) const;
    QString teamLine(const ChangeLine& line) const;
    QString teamClosed(const ChangeLine& line) const;
    QString changed(const ChangeLine& line) const;
    QString betLine(const ChangeLine& line) const;
    QString stance(const ChangeLine& line) const;
    QString staffing(const StaffChange& change) const;
    QString need(DependencyId id) const;
    QString quarters(Quarter first, Quarter last) const;
    QString betNumber(const FieldChange& field, std::int64_t number) const;
    QString number(const FieldChange& field, std::int64_t number, bool isAfter) const;
    ScenarioId sideOf(PositionId id) const;
    ScenarioId sideOf(TeamId id) const;
    ScenarioId sideOf(InitiativeId id) const;

    const Plan& m_plan;
    const ChangeList& m_list;
    Formats m_formats;
    Discretion m_discretion;
};

} // namespace orgwright
