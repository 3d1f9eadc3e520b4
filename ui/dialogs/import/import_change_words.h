// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "ui/dialogs/import/import_forecast.h"
#include "ui/words/formats.h"

#include <QStringList>

namespace orgwright {

/// Puts what an import does into words. Reads both plans; keeps nothing of them.
class ImportChangeWords {
    Q_DECLARE_TR_FUNCTIONS(ImportChanges)

public:
    ImportChangeWords(const Plan& before, const Plan& after, ScenarioId scenario, const Changes& changes);

    std::vector<ImportChange> positions() const;
    std::vector<ImportChange> teams() const;
    std::vector<ImportChange> bets() const;

private:
    struct Side {
        const Plan& plan;
        const Org& org;
    };
    using Parts = QStringList;

    ImportChange comes(const Position& row) const;
    ImportChange leaves(const Position& row) const;
    ImportChange changes(const Position& before, const Position& after) const;
    ImportChange changes(const Team& before, const Team& after) const;
    ImportChange comes(const Initiative& row) const;
    ImportChange changes(const Initiative& before, const Initiative& after) const;
    ImportChange faceOf(const Position& row, const Side& side, ImportChange::Kind kind) const;
    ImportChange faceOf(const Team& row, const Side& side, ImportChange::Kind kind) const;
    ImportChange faceOf(const Initiative& row, const Side& side, ImportChange::Kind kind) const;
    std::vector<InitiativeId> stayingBets() const;
    std::vector<PositionId> reseated() const;

    template <class Row>
    Parts differences(const Row& before, const Row& after) const;
    QString text(const Column<Position>& column, const Position& row, const Side& side) const;
    QString text(const Column<Team>& column, const Team& row, const Side& side) const;
    QString text(const Column<Initiative>& column, const Initiative& row, const Side& side) const;
    QString numberText(std::string_view column, const Position& row, std::int64_t number) const;
    QString name(Refers refers, std::int64_t id, const Side& side) const;
    QString key(Refers refers, std::int64_t id, const Side& side) const;
    QString holders(PositionId position, const Side& side) const;

    Side m_before;
    Side m_after;
    ScenarioId m_scenario;
    const Changes& m_changes;
    Formats m_formats;
};

} // namespace orgwright
