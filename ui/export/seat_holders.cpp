// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/seat_holders.h"

#include "ui/words/text.h"

#include <QStringList>

namespace orgwright {

QString seatHolders(const Plan& plan, const Org& org, PositionId position, const QString& separator) {
    QStringList names;
    for (const auto& link : org.incumbents(position)) {
        const Person* person = plan.find(org.find(link.id)->person);
        if (person && !person->name.empty())
            names += qtText(person->name);
    }
    return names.join(separator);
}

} // namespace orgwright
