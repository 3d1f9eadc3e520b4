// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/people_section.h"

#include "core/commands/people_commands.h"
#include "ui/panels/inspector/position_face.h"
#include "ui/panels/strip/reading.h"
#include "ui/theme/theme.h"
#include "ui/words/model_words.h"
#include "ui/words/text.h"

#include <QVBoxLayout>
#include <algorithm>

namespace orgwright {

PeopleSection::PeopleSection(InspectorContext& context, QWidget* parent)
    : InspectorSection(tr("People"), context, parent) {}

void PeopleSection::show(PositionId position) {
    m_position = position;
    refresh();
}

void PeopleSection::editNewPerson() {
    if (m_new)
        m_new->edit();
}

bool PeopleSection::isRebuildNeeded() const {
    const auto seats = org().incumbents(m_position);
    return !m_new ||
           !std::equal(seats.begin(), seats.end(), m_rows.begin(), m_rows.end(),
                       [](const auto& link, const Rows& rows) { return link.id == rows.incumbent; });
}

void PeopleSection::rebuild() {
    clearRows();
    m_rows.clear();
    for (const auto& link : org().incumbents(m_position))
        m_rows.push_back(addPerson(*org().find(link.id)));
    addNewLine();
    for (const Rows& rows : m_rows)
        connectRows(rows);
}

PeopleSection::Rows PeopleSection::addPerson(const Incumbent& seat) {
    Rows rows;
    rows.incumbent = seat.id;
    rows.person = seat.person;
    if (!m_rows.empty())
        body()->addSpacing(scaled(8));
    rows.name = addRemovable(tr("Name"), tr("Take out of the seat"), [this, who = seat.person] {
        document().run([&, this](Editor& editor) { return vacatePosition(editor, m_position, who); });
    });
    rows.email = addRow(tr("E-mail"));
    rows.email->setPlaceholder(QStringLiteral("–"));
    rows.since = addRow(tr("Since"));
    rows.since->setPlaceholder(tr("Not known"));
    rows.interim = addRow(tr("Interim"));
    rows.interim->setChoices({tr("No"), tr("Yes")});
    rows.others = addRow(tr("Also holds"));
    rows.others->setOpensPicker(true);
    return rows;
}

void PeopleSection::addNewLine() {
    m_new = addRow(m_rows.empty() ? tr("Name") : tr("Add"));
    m_new->setPlaceholder(m_rows.empty() ? tr("Add a person") : tr("Another person"));
    suggest(*m_new, [this] { return peopleByName(); });
    connect(m_new, &FieldRow::committed, this, &PeopleSection::commitNew);
}

void PeopleSection::connectRows(const Rows& rows) {
    connect(rows.name, &FieldRow::committed, this, [=, this](const QString& t) { commitName(rows, t); });
    connect(rows.email, &FieldRow::committed, this, [=, this](const QString& t) { commitEmail(rows, t); });
    connect(rows.since, &FieldRow::committed, this, [=, this](const QString& t) { commitSince(rows, t); });
    connect(rows.interim, &FieldRow::committed, this,
            [=, this](const QString& t) { commitInterim(rows, t); });
    connect(rows.others, &FieldRow::activated, this, [=, this] { goToOther(rows); });
}

void PeopleSection::refresh() {
    if (!org().find(m_position))
        return;
    if (isRebuildNeeded())
        rebuild();
    for (const Rows& rows : m_rows)
        refresh(rows);
    m_new->setVisible(!isLocked() && !isHiding(Topic::Names));
    setVisible(!m_rows.empty() || m_new->isVisibleTo(this));
    setCount(m_rows.size() > 1 ? formats().count(static_cast<std::int64_t>(m_rows.size())) : QString());
}

void PeopleSection::refresh(const Rows& rows) {
    const Incumbent* seat = org().find(rows.incumbent);
    const Person* person = plan().find(rows.person);
    if (!seat || !person)
        return;
    rows.name->setValue(nameOf(plan(), rows.person));
    rows.email->setValue(shownText(person->email, 200));
    rows.since->setValue(formats().date(seat->since));
    rows.interim->setValue(seat->interim ? tr("Yes") : tr("No"));
    for (FieldRow* row : {rows.name, rows.email, rows.since})
        row->setConcealed(isHiding(Topic::Names));
    setRemoversVisible(!isHiding(Topic::Names));
    rows.email->setVisible(!isHiding(Topic::Names));
    rows.since->setVisible(!isHiding(Topic::Names));
    rows.interim->setVisible(!isLocked() || seat->interim);
    refreshOthers(rows, *seat);
}

void PeopleSection::refreshOthers(const Rows& rows, const Incumbent& seat) {
    QStringList titles;
    for (const auto& link : org().seats(seat.person)) {
        const Position* other = org().find(org().find(link.id)->position);
        if (other && other->id != m_position)
            titles += shownTitle(*other);
    }
    rows.others->setValue(titles.join(QStringLiteral("; ")));
    rows.others->setVisible(!titles.isEmpty());
    rows.others->setReadOnly(false);
}

// A field that is left after an undo took its row away commits too, so each looks whether its row is there.
void PeopleSection::commitName(const Rows& rows, const QString& typed) {
    const Person* now = plan().find(rows.person);
    if (!now)
        return;
    Person person = *now;
    person.name = stdText(typed.trimmed());
    attempt(*rows.name, [&](Editor& editor) { return editPerson(editor, person); });
}

void PeopleSection::commitEmail(const Rows& rows, const QString& typed) {
    const Person* now = plan().find(rows.person);
    if (!now)
        return;
    Person person = *now;
    person.email = stdText(typed.trimmed());
    attempt(*rows.email, [&](Editor& editor) { return editPerson(editor, person); });
}

void PeopleSection::commitSince(const Rows& rows, const QString& typed) {
    const Incumbent* now = org().find(rows.incumbent);
    if (!now)
        return;
    Incumbent seat = *now;
    attempt(*rows.since, readDate(typed, formats().locale()), [&](Editor& editor, Date date) {
        seat.since = date;
        return editIncumbent(editor, seat);
    });
}

void PeopleSection::commitInterim(const Rows& rows, const QString& typed) {
    const Incumbent* now = org().find(rows.incumbent);
    if (!now)
        return;
    Incumbent seat = *now;
    seat.interim = typed == tr("Yes");
    attempt(*rows.interim, [&](Editor& editor) { return editIncumbent(editor, seat); });
}

void PeopleSection::commitNew(const QString& typed) {
    const QString name = typed.trimmed();
    if (name.isEmpty())
        return;
    const auto known = m_suggested.constFind(name);
    if (known != m_suggested.constEnd()) {
        const PersonId person(known.value());
        attempt(*m_new, [&, this](Editor& editor) { return fillPosition(editor, m_position, person); });
        return;
    }
    Person person;
    person.name = stdText(name);
    attempt(*m_new, [&, this](Editor& editor) { return fillWithNewPerson(editor, m_position, person); });
}

void PeopleSection::goToOther(const Rows& rows) {
    for (const auto& link : org().seats(rows.person)) {
        const PositionId other = org().find(link.id)->position;
        if (other != m_position)
            return context().choose(other);
    }
}

// Two people of one name are told apart by what else is known of them.
QString PeopleSection::distinctName(const Person& person) const {
    const QString name = nameOf(plan(), person.id);
    if (!person.email.empty())
        return name + QStringLiteral(", ") + shownText(person.email);
    for (const auto& link : org().seats(person.id)) {
        if (const Position* seat = org().find(org().find(link.id)->position))
            return name + QStringLiteral(", ") + shownTitle(*seat);
    }
    return name + QStringLiteral(", ") + shownText(person.key);
}

QStringList PeopleSection::peopleByName() {
    m_suggested.clear();
    QHash<QString, int> count;
    for (const Person& person : plan().people())
        ++count[shownText(person.name)];
    QStringList names;
    for (const Person& person : plan().people()) {
        const QString name = shownText(person.name);
        const QString shown = count.value(name) > 1 ? distinctName(person) : name;
        if (shown.isEmpty())
            continue;
        m_suggested.insert(shown, person.id.value());
        names += shown;
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

} // namespace orgwright
