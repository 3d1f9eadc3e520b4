// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector/inspector_section.h"

#include <QHash>

namespace orgwright {

/// Who sits in a position: each one's name, e-mail, since when, in the interim, other seats; and a line to
/// put somebody in.
class PeopleSection : public InspectorSection {
    Q_OBJECT

public:
    explicit PeopleSection(InspectorContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void show(PositionId position);
    /// Opens the line to put somebody in.
    void editNewPerson();

private:
    struct Rows {
        IncumbentId incumbent;
        PersonId person;
        FieldRow* name;
        FieldRow* email;
        FieldRow* since;
        FieldRow* interim;
        FieldRow* others;
    };

    bool isRebuildNeeded() const;
    void rebuild();
    Rows addPerson(const Incumbent& seat);
    void addNewLine();
    void connectRows(const Rows& rows);
    void refresh(const Rows& rows);
    void refreshOthers(const Rows& rows, const Incumbent& seat);
    void commitName(const Rows& rows, const QString& typed);
    void commitEmail(const Rows& rows, const QString& typed);
    void commitSince(const Rows& rows, const QString& typed);
    void commitInterim(const Rows& rows, const QString& typed);
    void commitNew(const QString& typed);
    void goToOther(const Rows& rows);
    QStringList peopleByName();
    QString distinctName(const Person& person) const;

    PositionId m_position;
    std::vector<Rows> m_rows;
    FieldRow* m_new = nullptr;
    QHash<QString, std::int64_t> m_suggested; ///< while the new line is open: who each suggestion is
};

} // namespace orgwright
