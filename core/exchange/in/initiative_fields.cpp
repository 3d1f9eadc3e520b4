// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/initiative_fields.h"

#include "core/exchange/in/headings_words.h"

#include <algorithm>

namespace orgwright {
namespace {

using I = InitiativeField;

constexpr std::array kInitiativeWords = std::to_array<HeadingWords<InitiativeField>>({
    {I::Key, 95,
     "initiative id|initiative key|bet id|bet key|issue key|issue id|issue number|ticket|ticket id|"
     "epic key|epic id|feature id|feature key|project key|project id|proposal id|kep number|vorhaben id|"
     "projektnummer|projekt id"},
    {I::Key, 80, "key|id|number|nr|nummer|issue"},
    {I::Title, 95,
     "title|summary|initiative|initiative name|initiative title|bet|bet name|epic name|epic|feature|"
     "feature name|project name|name|vorhaben|projektname|titel|bezeichnung|zusammenfassung"},
    {I::Title, 70, "project|subject|headline|projekt"},
    {I::Bucket, 95, "bucket|portfolio bucket|investment bucket|investment type|investment category|topf"},
    {I::Order, 90, "order|sort order|reihenfolge"},
    {I::Owner, 95,
     "owner team|owning team|owning team id|team|team id|team name|responsible team|lead team|squad|owning "
     "sig|"
     "delivery team|verantwortliches team"},
    {I::Owner, 75, "owner|owned by|verantwortlich"},
    {I::Sponsor, 95, "sponsor|executive sponsor|business sponsor|sponsor name|auftraggeber"},
    {I::Status, 95, "status|workflow status|issue status|state"},
    {I::Stage, 95, "stage|phase|maturity|current stage|reifegrad"},
    {I::Stance, 95, "stance|funding decision|decision|entscheidung"},
    {I::StanceReason, 95, "stance reason|reason|decision reason|begruendung"},
    {I::Into, 95, "consolidated into|merged into|replaced by|superseded by"},
    {I::Hypothesis, 95, "hypothesis|hypothese|annahme|rationale"},
    {I::Horizon, 95, "horizon|time horizon|horizont"},
    {I::Confidence, 95, "confidence|confidence level|zuversicht|konfidenz"},
    {I::Return, 95, "return|expected return|expected value|benefit|expected benefit|ertrag|nutzen"},
    {I::ReturnUnit, 95, "return unit|unit of return|einheit"},
    {I::ReturnSize, 95, "return size|size of return|benefit size"},
    {I::KillCriterion, 95,
     "kill criterion|kill criteria|exit criterion|exit criteria|stop criterion|abbruchkriterium"},
    {I::LearnBy, 95, "learn by|decide by|review by|review date|lernen bis"},
    {I::Created, 95,
     "created|created at|created on|creation date|date created|created date|erstellt|angelegt"},
    {I::Start, 95,
     "start|start quarter|start date|planned start|target start|begin|beginn|startquartal|startdatum"},
    {I::End, 95,
     "end|end quarter|end date|due|due date|target date|target end|planned end|finish|ende|endquartal|"
     "faelligkeit|faellig"},
    {I::Effort, 95, "effort|estimated effort|team effort|aufwand"},
    {I::Effort, 75, "estimate|capacity|fte|schaetzung"},
    {I::DependsOn, 95,
     "depends on|dependencies|dependency|blocked by|is blocked by|requires|prerequisites|haengt ab von|"
     "abhaengig von|abhaengigkeiten"},
    {I::NeedsTeams, 95, "needs teams|depends on teams"},
    {I::Allocations, 95, "allocations|allocation"},
    {I::Links, 95, "links|link|url|urls|see also|verweise"},
    {I::Note, 95, "note|notes|comment|comments|remark|remarks|notiz|bemerkung|bemerkungen"},
    {I::Note, 75, "description|beschreibung"},
});

const FieldName<InitiativeField>& nameOf(InitiativeField field) {
    return *std::find_if(kInitiativeFields.begin(), kInitiativeFields.end(),
                         [field](const auto& name) { return name.field == field; });
}

} // namespace

std::string_view idOf(InitiativeField field) {
    return nameOf(field).id;
}

std::string_view headingOf(InitiativeField field) {
    return nameOf(field).heading;
}

std::optional<InitiativeField> initiativeFieldOf(std::string_view id) {
    const auto found = std::find_if(kInitiativeFields.begin(), kInitiativeFields.end(),
                                    [id](const auto& name) { return name.id == id; });
    return found == kInitiativeFields.end() ? std::nullopt : std::optional(found->field);
}

std::span<const HeadingWords<InitiativeField>> initiativeHeadingWords() {
    return kInitiativeWords;
}

} // namespace orgwright
