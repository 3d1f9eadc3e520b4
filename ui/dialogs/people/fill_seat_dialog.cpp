// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/people/fill_seat_dialog.h"

#include "ui/dialogs/dialog_size.h"
#include "ui/dialogs/form_field.h"
#include "ui/dialogs/people/find_list.h"
#include "ui/panels/inspector/position_face.h"
#include "ui/panels/palette/search_index.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_control.h"
#include "ui/words/model_words.h"
#include "ui/words/text.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <tuple>

namespace orgwright {
namespace {

enum Page { Known, Newcomer };

/// The titles of the seats a person holds, besides one.
QString seatsBut(const Org& org, PersonId person, PositionId but) {
    QStringList titles;
    for (const auto& link : org.seats(person)) {
        const Position* seat = org.find(org.find(link.id)->position);
        if (seat && seat->id != but)
            titles += shownTitle(*seat);
    }
    return titles.join(QStringLiteral("; "));
}

/// By name as it is searched, so that accents and capitals sort where one looks for them.
std::vector<FindList::Entry> everybody(const Plan& plan, const Org& org) {
    std::vector<std::pair<std::string, FindList::Entry>> keyed;
    keyed.reserve(plan.people().size());
    for (const Person& person : plan.people()) {
        const QString seats = seatsBut(org, person.id, {});
        QStringList known{seats.isEmpty() ? FillSeatDialog::tr("in no seat") : seats,
                          shownText(person.email)};
        known.removeAll(QString());
        keyed.emplace_back(
            searchText(person.name),
            FindList::Entry{person.id.value(), nameOf(plan, person.id), known.join(QStringLiteral(", "))});
    }
    std::sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) {
        return std::tie(a.first, a.second.id) < std::tie(b.first, b.second.id);
    });
    std::vector<FindList::Entry> entries;
    entries.reserve(keyed.size());
    for (auto& each : keyed)
        entries.push_back(std::move(each.second));
    return entries;
}

} // namespace

FillSeatDialog::FillSeatDialog(PlanDocument& document, PositionId seat, QWidget* parent)
    : PlanDialog(tr("Fill %1").arg(shownTitle(*document.org().find(seat))), document, parent)
    , m_seat(seat)
    , m_isOccupied(!document.org().incumbents(seat).empty())
    , m_who(new SegmentedControl(tr("Who")))
    , m_pages(new QStackedWidget)
    , m_people(new FindList(tr("Find a person"), everybody(document.plan(), document.org())))
    , m_name(new QLineEdit)
    , m_email(new QLineEdit) {
    m_who->addSegment(tr("Somebody in the plan"));
    m_who->addSegment(tr("Somebody new"));
    m_people->setCreating(tr("New person “%1”"));
    m_pages->addWidget(m_people);
    m_pages->addWidget(makeNewPage());
    body()->addWidget(m_who, 0, Qt::AlignLeft);
    body()->addWidget(m_pages, 1);
    addOptions();
    setCancel(tr("Cancel"));
    setPrimary(tr("Fill the seat"));
    connect(m_who, &SegmentedControl::chosen, this, &FillSeatDialog::showPage);
    connect(m_people, &FindList::marked, this, &FillSeatDialog::refresh);
    connect(m_people, &FindList::taken, this, &QDialog::accept);
    connect(m_name, &QLineEdit::textChanged, this, &FillSeatDialog::refresh);
    showPage(document.plan().people().size() == 0 ? Newcomer : Known);
    sizeToContent(*this, 520);
}

QWidget* FillSeatDialog::makeNewPage() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(12));
    m_nameField = new FormField(tr("Name"), m_name);
    column->addWidget(m_nameField);
    column->addWidget(new FormField(tr("E-mail, if known"), m_email));
    column->addStretch(1);
    return page;
}

void FillSeatDialog::addOptions() {
    const auto add = [this](QAbstractButton* option) {
        body()->addWidget(option);
        connect(option, &QAbstractButton::toggled, this, &FillSeatDialog::refresh);
    };
    if (m_isOccupied) {
        const QString holders = nameOf(plan(), document().scenario(), m_seat);
        m_beside = new QRadioButton(tr("Beside %1, as co-lead").arg(holders));
        m_instead = new QRadioButton(tr("In place of %1").arg(holders));
        m_beside->setChecked(true);
        add(m_beside);
        add(m_instead);
    }
    m_leaves = new QCheckBox;
    m_leaves->setChecked(true);
    m_interim = new QCheckBox(tr("In the interim"));
    add(m_leaves);
    add(m_interim);
}

void FillSeatDialog::showPage(int page) {
    m_who->setCurrent(page);
    m_pages->setCurrentIndex(page);
    (page == Known ? static_cast<QWidget*>(m_people->field()) : m_name)->setFocus();
    refresh();
}

bool FillSeatDialog::isNewcomer() const {
    return m_pages->currentIndex() == Newcomer;
}

SeatFilling FillSeatDialog::filling() const {
    SeatFilling filling{m_seat, {}};
    filling.isInterim = m_interim->isChecked();
    filling.replaces = m_instead && m_instead->isChecked();
    if (isNewcomer()) {
        filling.newcomer.name = stdText(m_name->text().trimmed());
        filling.newcomer.email = stdText(m_email->text().trimmed());
        return filling;
    }
    filling.person = PersonId(m_people->markedId());
    filling.leavesOthers = !m_leaves->isHidden() && m_leaves->isChecked();
    return filling;
}

QString FillSeatDialog::nameOfChosen(const SeatFilling& filling) const {
    return filling.person ? nameOf(plan(), filling.person) : shownText(filling.newcomer.name);
}

QString FillSeatDialog::whyNotFillNow(const SeatFilling& filling) const {
    if (isNewcomer())
        return filling.newcomer.name.empty() ? tr("Type a name first") : QString();
    if (!m_people->hasMark())
        return tr("Nobody in the plan is called that");
    if (!filling.person)
        return {};
    const auto why = whyNotFill(org(), m_seat, filling.person);
    return why ? words(*why) : QString();
}

QString FillSeatDialog::outcome(const SeatFilling& filling) const {
    const QString name = nameOfChosen(filling);
    const QString seat = shownTitle(*org().find(m_seat));
    const QString others = filling.person ? seatsBut(org(), filling.person, m_seat) : QString();
    const QString taken = filling.isInterim ? tr("%1 takes %2 in the interim").arg(name, seat)
                                            : tr("%1 takes %2").arg(name, seat);
    if (others.isEmpty())
        return taken + QLatin1Char('.');
    return filling.leavesOthers ? tr("%1 and leaves %2.").arg(taken, others)
                                : tr("%1 and keeps %2.").arg(taken, others);
}

/// Whether somebody of that name is in the plan already.
QString FillSeatDialog::namesake() const {
    const std::string typed = stdText(m_name->text().trimmed());
    for (const Person& person : plan().people()) {
        if (typed.empty() || person.name != typed)
            continue;
        const QString seats = seatsBut(org(), person.id, {});
        return seats.isEmpty() ? tr("The plan has a %1 already.").arg(nameOf(plan(), person.id))
                               : tr("The plan has a %1 already: %2.").arg(nameOf(plan(), person.id), seats);
    }
    return {};
}

void FillSeatDialog::refresh() {
    if (!m_interim)
        return;
    const PersonId person(isNewcomer() ? 0 : m_people->markedId());
    const QString others = person ? seatsBut(org(), person, m_seat) : QString();
    m_leaves->setVisible(!others.isEmpty());
    m_leaves->setText(tr("Leaves %1").arg(shownText(others)));
    const bool isOffer = !isNewcomer() && !m_people->newName().isEmpty();
    primary()->setText(isOffer ? tr("Next") : tr("Fill the seat"));
    m_nameField->refuse({});
    m_nameField->setHint(namesake());
    const SeatFilling now = filling();
    const QString why = whyNotFillNow(now);
    setRefused(*primary(), isLocked() ? tr("This plan can only be read") : why);
    if (isLocked())
        return sayLocked();
    setRemark(!why.isEmpty() || isOffer ? why : outcome(now));
}

/// The offer of the list leads to the page where a new person's e-mail can be added.
void FillSeatDialog::takeTypedName() {
    m_name->setText(m_people->newName());
    showPage(Newcomer);
}

void FillSeatDialog::accept() {
    if (!primary()->isEnabled())
        return;
    if (!isNewcomer() && !m_people->newName().isEmpty())
        return takeTypedName();
    const SeatFilling wanted = filling();
    const auto command = [&](Editor& editor) { return fillSeat(editor, wanted); };
    if (const auto why = whyNot(command)) {
        if (isNewcomer())
            return m_nameField->refuse(words(*why));
        return sayRefused(words(*why));
    }
    if (document().run(command))
        PlanDialog::accept();
}

} // namespace orgwright
