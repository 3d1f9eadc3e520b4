// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/position_face.h"

#include "core/base/sources.h"
#include "ui/words/formats.h"
#include "ui/words/model_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>

namespace orgwright {
namespace {

struct Face {
    Q_DECLARE_TR_FUNCTIONS(PositionFace)
};

/// Those who sit there, as far as they are named.
QStringList holderNames(const Plan& plan, const Org& org, PositionId position) {
    QStringList names;
    for (const auto& link : org.incumbents(position)) {
        const Person* person = plan.find(org.find(link.id)->person);
        if (person && !person->name.empty())
            names += shownText(person->name);
    }
    return names;
}

AvatarFace::Kind seatKind(const Position& row) {
    if (row.state == SeatState::Open)
        return AvatarFace::Kind::Open;
    return row.state == SeatState::Planned ? AvatarFace::Kind::Planned : AvatarFace::Kind::Person;
}

QString openWords(const Position& row, const Settings& settings, Date today) {
    if (!row.stateSince.isSet() || today <= row.stateSince)
        return wordFor(row.state);
    return Face::tr("Open %1").arg(Formats(settings).days(daysBetween(row.stateSince, today)));
}

} // namespace

QString seatWords(const Position& row, const Settings& settings, Date today) {
    if (row.state == SeatState::Open)
        return openWords(row, settings, today);
    if (!row.stateQuarter.isSet() || row.state == SeatState::Filled)
        return wordFor(row.state);
    const QString quarter = Formats(settings).quarter(row.stateQuarter);
    return row.state == SeatState::Planned ? Face::tr("Planned, %1").arg(quarter)
                                           : Face::tr("Closes %1").arg(quarter);
}

QString shownTitle(const Position& row) {
    const QString title = shownText(row.title);
    return title.isEmpty() ? Face::tr("Untitled") : title;
}

QString shownName(const Workspace& workspace, PositionId position) {
    const PlanDocument& document = workspace.document;
    const Position* row = document.org().find(position);
    if (!row)
        return {};
    return workspace.isHiding(Topic::Names) ? shownTitle(*row)
                                            : nameOf(document.plan(), document.scenario(), position);
}

PositionFace faceOf(const Workspace& workspace, const TeamHues& hues, PositionId position) {
    const PlanDocument& document = workspace.document;
    const Position* row = document.org().find(position);
    if (!row)
        return {};
    const QStringList holders = holderNames(document.plan(), document.org(), position);
    PositionFace face;
    face.avatar.colour = hues.of(row->team);
    face.name = shownTitle(*row);
    face.second = seatWords(*row, document.plan().settings(), systemClock().today());
    face.avatar.kind = seatKind(*row);
    face.isOpen = row->state == SeatState::Open || row->state == SeatState::Planned;
    if (holders.isEmpty())
        return face;
    face.isOpen = false;
    face.avatar.kind = AvatarFace::Kind::Person;
    face.second = Face::tr("Name hidden");
    if (workspace.isHiding(Topic::Names))
        return face;
    face.avatar.kind = AvatarFace::Kind::Initials;
    face.avatar.initials = initialsOf(holders.first());
    face.names = holders.size() > 1 ? holders : QStringList();
    face.second = face.name;
    face.name = nameOf(document.plan(), document.scenario(), position);
    return face;
}

QString teamPath(const Org& org, TeamId team) {
    const Team* row = org.find(team);
    if (!row)
        return {};
    const Team* parent = org.find(row->parent);
    return parent ? shownText(parent->name) + QStringLiteral(", ") + shownText(row->name)
                  : shownText(row->name);
}

} // namespace orgwright
