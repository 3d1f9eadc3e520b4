// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/bet_section.h"

#include "ui/panels/inspector/bet_edits.h"
#include "ui/panels/inspector/bet_glyph.h"
#include "ui/panels/inspector/team_choice.h"
#include "ui/panels/inspector/work_runs.h"
#include "ui/words/model_words.h"
#include "ui/words/portfolio_words.h"
#include "ui/words/text.h"

namespace orgwright {
namespace {

template <class Value, class Name>
QStringList wordsOf(std::initializer_list<Value> values, Name name, const QString& none = {}) {
    QStringList words;
    if (!none.isEmpty())
        words += none;
    for (const Value value : values)
        words += name(value);
    return words;
}

QStringList bucketWords() {
    return wordsOf({Bucket::Core, Bucket::Growth, Bucket::Enabler, Bucket::Experimental}, bucketName);
}

QStringList stageWords() {
    return wordsOf({Stage::Idea, Stage::Discovery, Stage::Delivery, Stage::Scaling, Stage::Sunset},
                   stageName);
}

QStringList horizonWords() {
    return wordsOf({1, 2, 3}, horizonName, BetSection::tr("Not said"));
}

} // namespace

BetSection::BetSection(InspectorContext& context, QWidget* parent)
    : InspectorSection(tr("Bet"), context, parent)
    , m_name(addRow(tr("Name")))
    , m_bucket(addRow(tr("Bucket")))
    , m_team(addRow(tr("Team")))
    , m_sponsor(addRow(tr("Sponsor")))
    , m_stage(addRow(tr("Stage")))
    , m_horizon(addRow(tr("Horizon")))
    , m_confidence(addRow(tr("Confidence")))
    , m_return(addRow(tr("Return")))
    , m_start(addRow(tr("From")))
    , m_end(addRow(tr("To")))
    , m_learnBy(addRow(tr("Known by")))
    , m_fte(addFact(tr("FTE now"))) {
    m_bucket->setChoices(bucketWords());
    m_stage->setChoices(stageWords());
    m_horizon->setChoices(horizonWords());
    m_team->setOpensPicker(true);
    m_team->setPlaceholder(tr("No team owns it"));
    m_sponsor->setOpensPicker(true);
    m_sponsor->setPlaceholder(tr("Nobody answers for it"));
    m_confidence->setPlaceholder(tr("How sure, in per cent"));
    m_return->setPlaceholder(tr("Such as 2.4 M EUR, or Large"));
    m_start->setPlaceholder(tr("A quarter"));
    m_end->setPlaceholder(tr("A quarter"));
    m_learnBy->setPlaceholder(tr("A day"));
    listen();
}

template <class Value, class Set>
void BetSection::write(FieldRow& row, const tl::expected<Value, QString>& reading, Set set) {
    attempt(row, reading, [this, set](Editor& editor, const Value& value) {
        return editBet(editor, m_bet, [&](Initiative& bet) { set(bet, value); });
    });
}

template <class Set>
void BetSection::writeChoice(FieldRow& row, const QStringList& words, Set set) {
    connect(&row, &FieldRow::committed, this, [this, &row, words, set](const QString& typed) {
        const auto place = static_cast<int>(words.indexOf(typed));
        attempt(row, [&](Editor& editor) {
            return editBet(editor, m_bet, [&](Initiative& bet) { set(bet, place); });
        });
    });
}

void BetSection::listen() {
    const QLocale locale = wordsLocale();
    connect(m_name, &FieldRow::committed, this, [this](const QString& typed) {
        attempt(*m_name, [&](Editor& editor) {
            return editBet(editor, m_bet, [&](Initiative& bet) { bet.name = stdText(typed.trimmed()); });
        });
    });
    connect(m_bucket, &FieldRow::committed, this, [this](const QString& typed) {
        const auto place = static_cast<std::size_t>(std::max<qsizetype>(bucketWords().indexOf(typed), 0));
        attempt(*m_bucket, [&](Editor& editor) { return moveInitiative(editor, m_bet, kBuckets[place]); });
    });
    writeChoice(*m_stage, stageWords(),
                [](Initiative& bet, int place) { bet.stage = static_cast<Stage>(std::max(place, 0)); });
    writeChoice(*m_horizon, horizonWords(),
                [](Initiative& bet, int place) { bet.horizon = std::max(place, 0); });
    connect(m_confidence, &FieldRow::committed, this, [this, locale](const QString& typed) {
        write(*m_confidence, readConfidence(typed, locale),
              [](Initiative& bet, std::int32_t value) { bet.confidence = value; });
    });
    connect(m_return, &FieldRow::committed, this, [this, locale](const QString& typed) {
        write(*m_return, readReturn(typed, locale), [](Initiative& bet, const ExpectedReturn& value) {
            bet.returnHundredths = value.hundredths;
            bet.returnUnit = stdText(value.unit);
            bet.returnSize = value.size;
        });
    });
    const auto quarter = [this](FieldRow* row, Quarter Initiative::*which) {
        connect(row, &FieldRow::committed, this, [this, row, which](const QString& typed) {
            write(*row, readQuarter(typed), [which](Initiative& bet, Quarter value) { bet.*which = value; });
        });
    };
    quarter(m_start, &Initiative::start);
    quarter(m_end, &Initiative::end);
    connect(m_learnBy, &FieldRow::committed, this, [this, locale](const QString& typed) {
        write(*m_learnBy, readDate(typed, locale), [](Initiative& bet, Date value) { bet.learnBy = value; });
    });
    connect(m_team, &FieldRow::activated, this, &BetSection::chooseTeam);
    connect(m_sponsor, &FieldRow::activated, this, &BetSection::chooseSponsor);
}

void BetSection::show(InitiativeId bet) {
    m_bet = bet;
    refresh();
}

void BetSection::refresh() {
    const Initiative* row = org().find(m_bet);
    if (!row)
        return;
    const ScenarioId scenario = document().scenario();
    m_name->setValue(shownText(row->name, 400));
    m_bucket->setValue(bucketName(row->bucket));
    m_bucket->setGlyph(bucketGlyph(row->bucket));
    m_team->setValue(row->team ? nameOf(plan(), scenario, row->team) : QString());
    m_sponsor->setConcealed(isHiding(Topic::Names));
    m_sponsor->setValue(row->sponsor ? nameOf(plan(), row->sponsor) : QString());
    m_stage->setValue(stageName(row->stage));
    m_horizon->setValue(row->horizon == 0 ? horizonWords().front() : horizonName(row->horizon));
    m_confidence->setValue(row->confidence == 0 ? QString() : formats().percent(row->confidence / 100.0));
    m_return->setValue(expectedReturn(*row, formats()));
    showTime(*row);
    const Effort effort = context().workspace.portfolio.staffing().of(m_bet);
    m_fte->setValue(formats().fte(fteOf(effort)));
    m_fte->setNote(tr("in %1").arg(formats().quarter(context().workspace.portfolio.quarter())));
}

void BetSection::showTime(const Initiative& row) {
    m_start->setValue(formats().quarter(row.start));
    m_end->setValue(formats().quarter(row.end));
    m_learnBy->setValue(formats().date(row.learnBy));
}

void BetSection::chooseTeam() {
    auto* popover =
        new ChoicePopover(tr("Find a team"), teamChoices(org(), context().hues, tr("No team")), this);
    connect(popover, &ChoicePopover::chosen, this, [this](std::int64_t id) {
        document().run([&, this](Editor& editor) {
            return editBet(editor, m_bet, [&](Initiative& bet) { bet.team = TeamId(id); });
        });
    });
    popover->openAt(*m_team);
}

void BetSection::chooseSponsor() {
    auto* popover = new ChoicePopover(tr("Find a person"), peopleChoices(plan(), org(), tr("Nobody")), this);
    connect(popover, &ChoicePopover::chosen, this, [this](std::int64_t id) {
        document().run([&, this](Editor& editor) {
            return editBet(editor, m_bet, [&](Initiative& bet) { bet.sponsor = PersonId(id); });
        });
    });
    popover->openAt(*m_sponsor);
}

} // namespace orgwright
