// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/finding_words.h"

#include "ui/words/model_words.h"
#include "ui/words/text.h"

#include <QStringList>
#include <array>

namespace orgwright {
namespace {

struct FindingTexts {
    Q_DECLARE_TR_FUNCTIONS(Finding)
};

/// A finding's rows and numbers as words.
class FindingParts {
public:
    FindingParts(const Finding& finding, const Plan& plan, ScenarioId scenario, const Formats& formats)
        : m_finding(finding)
        , m_plan(plan)
        , m_scenario(scenario)
        , m_formats(formats) {}

    QString position(std::size_t place = 0) const {
        return titleAndName(m_plan, m_scenario, PositionId(m_finding.ids[place]));
    }
    QString person() const { return nameOf(m_plan, PersonId(m_finding.ids[0])); }
    QString team(std::size_t place = 0) const {
        return nameOf(m_plan, m_scenario, TeamId(m_finding.ids[place]));
    }
    /// The positions from this place on, at most eight of them by name.
    QString positions(std::size_t from) const {
        QStringList names;
        for (std::size_t i = from; i < m_finding.ids.size() && names.size() < 8; ++i)
            names += nameOf(m_plan, m_scenario, PositionId(m_finding.ids[i]));
        const int more = static_cast<int>(m_finding.ids.size() - from) - static_cast<int>(names.size());
        if (more > 0)
            names += FindingTexts::tr("%n more", nullptr, more);
        return names.join(QLatin1String(", "));
    }
    int size() const { return static_cast<int>(m_finding.ids.size()); }
    int number(std::size_t place = 0) const { return static_cast<int>(m_finding.numbers[place]); }
    QString count(std::size_t place = 0) const { return m_formats.count(m_finding.numbers[place]); }
    QString fte() const { return m_formats.fte(m_finding.numbers[0]); }
    QString text(std::size_t place) const { return shownText(m_finding.texts[place]); }
    const Formats& formats() const { return m_formats; }

private:
    const Finding& m_finding;
    const Plan& m_plan;
    ScenarioId m_scenario;
    const Formats& m_formats;
};

QString spanSentence(FindingKind kind, const FindingParts& parts) {
    if (kind == FindingKind::SingleReport)
        return FindingTexts::tr("%1 has a single report: %2.").arg(parts.position(), parts.position(1));
    if (kind == FindingKind::SpanTooLarge)
        return FindingTexts::tr("%1 has %2 direct reports; the target is at most %3.")
            .arg(parts.position(), parts.count(), parts.count(1));
    return FindingTexts::tr("%1 has %2 direct reports; the target is at least %3.")
        .arg(parts.position(), parts.count(), parts.count(1));
}

QString openSentence(const FindingParts& parts) {
    const QString reports = parts.formats().reports(parts.number());
    if (parts.number(1) < 0)
        return FindingTexts::tr("%1 is open and has %2.").arg(parts.position(), reports);
    return FindingTexts::tr("%1 has been open for %2 and has %3.")
        .arg(parts.position(), parts.formats().days(parts.number(1)), reports);
}

QString managerSentence(FindingKind kind, const FindingParts& parts) {
    const QString reports = parts.formats().reports(parts.number());
    switch (kind) {
    case FindingKind::DeepBranch:
        return FindingTexts::tr(
                   "The branch of %1 reaches layer %2; most of the branches beside it end at layer %3.")
            .arg(parts.position(), parts.count(), parts.count(1));
    case FindingKind::ManagerSeatOpen:
        return openSentence(parts);
    case FindingKind::ClosingWithReports:
        return FindingTexts::tr("%1 is closing and still has %2.").arg(parts.position(), reports);
    default:
        return FindingTexts::tr("%1 is an assistant and has %2.").arg(parts.position(), reports);
    }
}

QString seatSentence(FindingKind kind, const FindingParts& parts) {
    switch (kind) {
    case FindingKind::ManySeats:
        return FindingTexts::tr("%1 holds %n positions.", nullptr, parts.size() - 1).arg(parts.person());
    case FindingKind::PersonOverbooked:
        return FindingTexts::tr("%1 holds positions of %2 FTE together.").arg(parts.person(), parts.fte());
    case FindingKind::OddFte:
        if (parts.number() == 0)
            return FindingTexts::tr("%1 is filled and has no FTE.").arg(parts.position());
        return FindingTexts::tr("%1 has %2 FTE, more than those who sit there can give.")
            .arg(parts.position(), parts.fte());
    case FindingKind::TitleMissing:
        return FindingTexts::tr("%n positions have no title: %1.", nullptr, parts.size())
            .arg(parts.positions(0));
    case FindingKind::CostMissing:
        return FindingTexts::tr("%n positions have no cost: %1.", nullptr, parts.size())
            .arg(parts.positions(0));
    case FindingKind::NoTeam:
        return FindingTexts::tr("%n positions are in no team: %1.", nullptr, parts.size())
            .arg(parts.positions(0));
    default:
        return FindingTexts::tr("%n positions wait in the tray: %1.", nullptr, parts.size())
            .arg(parts.positions(0));
    }
}

QString teamSentence(FindingKind kind, const FindingParts& parts) {
    switch (kind) {
    case FindingKind::TeamWithoutLead:
        return FindingTexts::tr("The team %1 has no lead.").arg(parts.team());
    case FindingKind::LeadElsewhere:
        return FindingTexts::tr("The team %1 is led by somebody of another team: %2.")
            .arg(parts.team(), parts.position(1));
    case FindingKind::TeamSplit:
        return FindingTexts::tr("The team %1 reports to %n managers: %2.", nullptr, parts.size() - 1)
            .arg(parts.team(), parts.positions(1));
    case FindingKind::TeamScattered:
        return FindingTexts::tr("The team %1 sits in two places: %2 in %3, %4 in %5.")
            .arg(parts.team(), parts.count(0), parts.text(0), parts.count(1), parts.text(1));
    case FindingKind::EmptyTeam:
        return FindingTexts::tr("The team %1 has no members.").arg(parts.team());
    default:
        return FindingTexts::tr("Two teams have nearly the same name: %1 and %2.")
            .arg(parts.team(), parts.team(1));
    }
}

} // namespace

QString sentence(const Finding& finding, const Plan& plan, ScenarioId scenario, const Formats& formats) {
    const FindingParts parts(finding, plan, scenario, formats);
    if (finding.kind <= FindingKind::SingleReport)
        return spanSentence(finding.kind, parts);
    if (finding.kind <= FindingKind::AssistantHasReports)
        return managerSentence(finding.kind, parts);
    if (finding.kind <= FindingKind::Unplaced)
        return seatSentence(finding.kind, parts);
    return teamSentence(finding.kind, parts);
}

const char* idOf(FindingKind kind) {
    static constexpr std::array kIds{"span-too-large",
                                     "span-too-small",
                                     "single-report",
                                     "deep-branch",
                                     "manager-seat-open",
                                     "closing-with-reports",
                                     "assistant-has-reports",
                                     "many-seats",
                                     "person-overbooked",
                                     "odd-fte",
                                     "title-missing",
                                     "cost-missing",
                                     "no-team",
                                     "unplaced",
                                     "team-without-lead",
                                     "lead-elsewhere",
                                     "team-split",
                                     "team-scattered",
                                     "empty-team",
                                     "similar-team-names"};
    return kIds[static_cast<std::size_t>(kind)];
}

} // namespace orgwright
