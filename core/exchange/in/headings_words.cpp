// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/headings_words.h"

#include <array>

namespace orgwright {
namespace {

using R = RosterField;
using T = TeamField;

constexpr std::array kRosterWords = std::to_array<HeadingWords<RosterField>>({
    {R::Position, 95,
     "position id|position key|position number|position no|position code|post id|post unique reference|"
     "post reference|post number|post ref|seat id|role id|box id|job position "
     "id|planstelle|planstellennummer|"
     "planstellen id|planstellen nr|stellennummer|stellen nr|stellen id|stelle id|positionsnummer|positions "
     "id|"
     "positions nr"},
    {R::Position, 70, "unique reference|reference|requisition id|req id|headcount id|id|key|unique id"},
    {R::Person, 95,
     "person id|person key|person number|employee id|employee number|employee no|employee code|employee "
     "key|emp id|"
     "emp no|empl id|emplid|worker id|worker number|staff id|staff number|staff no|associate id|associate "
     "number|"
     "personnel number|personnel no|personnel id|payroll number|payroll id|file number|user id|userid|"
     "user sys id|person id external|user employee id|hibob id|bob id|personio id|personalnummer|personal nr|"
     "personal nummer|mitarbeiternummer|mitarbeiter nr|mitarbeiter id|mitarbeiternr|pers nr|persnr|pernr"},
    {R::Person, 60, "employee|mitarbeiter kennung|username|user name|login|id|reference"},
    {R::Manager, 98,
     "manager id|manager key|manager employee id|manager employee number|manager number|manager no|"
     "manager position id|manager position number|managers employee id|manager worker id|manager person id|"
     "manager user id|manager userid|manager user sys id|supervisor id|supervisor eid|supervisor "
     "number|supervisor employee id|"
     "supervisor key|supervisor employee number|supervisor position id|reports to id|reports to employee id|"
     "reports to position id|reports to position|reports to position number|reports to senior post|"
     "reporting senior post|reports to post|reports to associate id|reports to number|line manager id|"
     "line manager employee id|line manager number|direct manager id|parent position id|parent "
     "position|parent id|"
     "superior id|superior position id|boss id|vorgesetzten id|vorgesetztenid|vorgesetzter id|"
     "personalnummer vorgesetzter|personalnummer des vorgesetzten|vorgesetzter personalnummer|"
     "vorgesetzte planstelle|uebergeordnete planstelle|uebergeordnete position|uebergeordnete stelle|"
     "fuehrungskraft id|fuehrungskraft personalnummer|berichtet an id"},
    {R::Manager, 85,
     "manager|reports to|reporting to|supervisor|line manager|direct manager|reporting manager|superior|boss|"
     "people manager|report to|managed by|vorgesetzter|vorgesetzte|vorgesetzte person|direkter vorgesetzter|"
     "fuehrungskraft|berichtet an|disziplinarischer vorgesetzter|disziplinarische fuehrungskraft|teamleiter"},
    {R::ManagerName, 92,
     "manager name|managers name|supervisor name|reports to name|reporting to name|line manager name|"
     "direct manager name|reporting manager name|manager full name|supervisor full name|name vorgesetzter|"
     "name des vorgesetzten|vorgesetzter name|name fuehrungskraft|name der fuehrungskraft|fuehrungskraft "
     "name"},
    {R::ManagerName, 50, "manager|supervisor|line manager|reports to|vorgesetzter|fuehrungskraft"},
    {R::ManagerEmail, 95,
     "manager email|managers email|manager e mail|supervisor email|supervisor e mail|reports to email|"
     "reports to e mail|line manager email|line manager e mail|direct manager email|manager email address|"
     "manager work email|supervisor email address|reporting manager email|vorgesetzter email|vorgesetzter e "
     "mail|"
     "e mail vorgesetzter|email vorgesetzter|e mail des vorgesetzten|fuehrungskraft email|fuehrungskraft e "
     "mail|"
     "e mail fuehrungskraft"},
    {R::Order, 80, "order|sort order|sequence|display order|rank|reihenfolge|sortierung"},
    {R::Title, 96,
     "job title|position title|role title|post title|generic job title|working title|business title|"
     "official job "
     "title|title|positionstitel|stellenbezeichnung|positionsbezeichnung|jobtitel|berufsbezeichnung|"
     "stellentitel|planstellenbezeichnung|funktionsbezeichnung|taetigkeitsbezeichnung"},
    {R::Title, 75,
     "role|job|position name|job name|job role|position|designation|funktion|stelle|taetigkeit|rolle|post"},
    {R::Name, 95,
     "name|full name|display name|employee name|worker name|worker|person name|incumbent|incumbent "
     "name|holder|"
     "post holder|postholder|preferred name|legal name|employee full name|staff name|associate name|payroll "
     "name|"
     "formatted name|name of post holder|vollstaendiger name|mitarbeitername|name des "
     "mitarbeiters|stelleninhaber|"
     "stelleninhaberin|inhaber|anzeigename|voller name"},
    {R::Name, 70, "employee|person|mitarbeiter|mitarbeiterin|mitarbeitende"},
    {R::FirstName, 95,
     "first name|firstname|given name|forename|legal first name|preferred first name|vorname|rufname"},
    {R::LastName, 95, "last name|lastname|surname|family name|legal last name|nachname|familienname|zuname"},
    {R::Email, 95,
     "email|e mail|email address|e mail address|work email|work e mail|work email address|business email|"
     "company email|contact email|contact e mail|primary email|primary work email|employee email|mail|"
     "e mail adresse|email adresse|emailadresse|dienstliche e mail|geschaeftliche e mail"},
    {R::Start, 95,
     "start date|position start date|job start date|in position since|in role since|in post since|seat since|"
     "date in position|position entry date|job entry date|start in position|in position seit|position seit|"
     "in stelle seit|beginn position"},
    {R::Start, 80,
     "hire date|hiredate|date of hire|hired on|hired|joined|join date|joining date|date joined|original hire "
     "date|"
     "employment start date|employment start|entry date|commencement date|startdatum|eintritt|eintrittsdatum|"
     "einstellungsdatum|beginn|beschaeftigungsbeginn"},
    {R::Interim, 95, "interim|acting|is interim|temporary|kommissarisch|vertretung"},
    {R::State, 95,
     "state|position status|position state|post status|seat status|vacancy status|staffing status|"
     "position vacancy status|stellenstatus|planstellenstatus|besetzungsstatus"},
    {R::State, 75, "status|employee status|employment status|worker status|lifecycle status|is vacant"},
    {R::Since, 95,
     "since|open since|vacant since|vacancy date|date vacated|state since|offen seit|vakant seit|unbesetzt "
     "seit"},
    {R::Quarter, 90, "quarter|planned quarter|target quarter|planned for|quartal|geplant fuer|planquartal"},
    {R::Kind, 90, "kind|position kind|relationship|report type|standing|assistant|stabsstelle"},
    {R::TeamKey, 95,
     "team id|team key|team code|unit id|org unit id|organisational unit id|organizational unit id|"
     "organization unit id|department id|department code|org unit code|orgeinheit id|orgeinheit nr|"
     "organisationseinheit id|abteilungsnummer|abteilungs id|team nr"},
    {R::Team, 97,
     "team|team name|unit|unit name|org unit|organisational unit|organizational unit|organization unit|"
     "orgeinheit|organisationseinheit|squad|sub department|sub team|subteam|section|supervisory organization|"
     "sub function|referat|gruppe"},
    {R::Team, 80, "department|department name|home department|dept|abteilung|fachbereich"},
    {R::Department, 95,
     "division|business unit|directorate|directorate "
     "name|bereich|geschaeftsbereich|ressort|sparte|hauptabteilung"},
    {R::Department, 90, "department|department name|home department|dept|abteilung|fachbereich"},
    {R::Discipline, 95,
     "discipline|professional occupational group|professional group|occupational group|profession|job family|"
     "job family group|job function|job category|occupation|craft|chapter|fachgebiet|disziplin|berufsgruppe|"
     "jobfamilie|job familie|stellenfamilie|fachrichtung"},
    {R::Discipline, 70, "function|specialism|specialty|capability|job group"},
    {R::Grade, 95,
     "grade|pay grade|job grade|job level|level|band|salary grade|pay level|pay scale group|career level|"
     "management level|seniority|salary band level|grade level|job band|besoldungsgruppe|entgeltgruppe|"
     "gehaltsgruppe|verguetungsgruppe|tarifgruppe|stufe|karrierestufe|eingruppierung"},
    {R::Grade, 75, "pay band|salary band|payband|pay scale level|compensation grade|rank"},
    {R::Location, 95,
     "location|site|office|work location|office location|workplace|work site|base location|location "
     "name|city|"
     "standort|dienstort|arbeitsort|arbeitsstaette|niederlassung|dienststelle"},
    {R::Location, 60, "country|land|region|ort|branch|building"},
    {R::Fte, 97,
     "fte|number of posts in fte|posts in fte|fte value|headcount fte|full time equivalent|fte percent|fte "
     "percentage|"
     "position fte|vzae|vollzeitaequivalent|vollzeitaequivalente|mak|mitarbeiterkapazitaet"},
    {R::Fte, 80,
     "number of posts|working time percentage|employment percentage|employment level|capacity|percent full "
     "time|"
     "work percentage|beschaeftigungsgrad|arbeitszeitanteil|teilzeitgrad|stellenanteil|stellenumfang|pensum"},
    {R::Cost, 95,
     "cost|annual cost|total cost|yearly cost|cost per year|position cost|employee cost|fully loaded cost|"
     "total employment cost|total annual cost|personalkosten|kosten|jahreskosten|gesamtkosten"},
    {R::Cost, 85,
     "salary|annual salary|base salary|annual base salary|annual base pay|base pay|total base "
     "pay|compensation|"
     "annual compensation|total compensation|gross salary|annual gross salary|pay rate amount|annualised "
     "salary|"
     "annualized salary|yearly salary|gehalt|jahresgehalt|bruttojahresgehalt|grundgehalt|jahresgrundgehalt|"
     "verguetung|jahresverguetung|jahresbrutto|fixgehalt"},
    {R::PayFloor, 95,
     "pay floor|actual pay floor|payscale minimum|pay scale minimum|salary floor|minimum salary|salary "
     "minimum|"
     "salary min|min salary|pay minimum|minimum pay|pay min|pay range minimum|salary range minimum|band "
     "minimum|"
     "band min|pay range min|gehaltsband von|gehalt von|gehaltsband minimum|mindestgehalt|gehaltsband min|"
     "untergrenze gehaltsband"},
    {R::PayCeiling, 95,
     "pay ceiling|actual pay ceiling|payscale maximum|pay scale maximum|salary ceiling|maximum salary|"
     "salary maximum|salary max|max salary|pay maximum|maximum pay|pay max|pay range maximum|"
     "salary range maximum|band maximum|band max|pay range max|gehaltsband bis|gehalt bis|gehaltsband "
     "maximum|"
     "hoechstgehalt|gehaltsband max|obergrenze gehaltsband"},
    {R::PayBand, 93,
     "pay range|salary range|pay band|salary band|payband|compensation range|compensation band|gehaltsband|"
     "gehaltsspanne|gehaltsbandbreite|gehaltsrahmen|payscale|pay scale"},
    {R::Dotted, 95,
     "dotted line manager ids|dotted line manager|dotted line managers|dotted line manager id|dotted line|"
     "dotted line to|dotted line report|dotted line reports to|matrix manager|matrix manager id|matrix "
     "managers|"
     "matrix manager ids|secondary manager|secondary manager id|secondary managers|functional manager|"
     "functional manager id|second manager|additional manager|secondary supervisor|fachlicher vorgesetzter|"
     "fachliche fuehrungskraft|fachvorgesetzter|zweiter vorgesetzter|matrix vorgesetzter|gestrichelte linie"},
    {R::Layout, 90, "layout|layout style"},
    {R::Note, 85,
     "note|notes|comment|comments|remark|remarks|notiz|notizen|bemerkung|bemerkungen|anmerkung|kommentar"},
});

constexpr std::array kTeamWords = std::to_array<HeadingWords<TeamField>>({
    {T::Key, 95,
     "team id|team key|team code|unit id|org unit id|organisational unit id|organizational unit "
     "id|department id|"
     "department code|org unit code|key|orgeinheit id|organisationseinheit id|abteilungsnummer|team nr"},
    {T::Key, 80, "id|code"},
    {T::Name, 95,
     "team|team name|name|unit|unit name|org unit|org unit name|department|department name|group|squad|"
     "organisational unit|organizational unit|organisationseinheit|orgeinheit|abteilung|gruppe|bezeichnung"},
    {T::Parent, 95,
     "parent team id|parent team|parent id|parent|parent team key|parent unit|parent unit id|parent org unit|"
     "parent department|part of|parent org unit id|belongs to|uebergeordnetes team|uebergeordnete einheit|"
     "uebergeordnete organisationseinheit|uebergeordnete abteilung|teil von"},
    {T::Lead, 95,
     "lead position id|lead|lead id|team lead|team lead id|lead position|head|head id|head position "
     "id|manager id|"
     "manager position id|leitung|leiter|teamleitung|teamleiter"},
    {T::Colour, 90, "colour|color|farbe"},
    {T::Order, 90, "order|sort order|sequence|reihenfolge|sortierung"},
    {T::Charter, 95, "mission|mission statement|purpose|auftrag|zweck"},
    {T::Charter, 85, "charter|description|responsibilities|owns|scope|remit|beschreibung|aufgaben"},
});

constexpr std::array kScoreWords = std::to_array<HeadingWords<ScoreField>>({
    {ScoreField::Quarter, 95, "quarter|period|fiscal quarter|quartal|zeitraum"},
    {ScoreField::Measure, 95, "measure|metric|dimension|kpi|indicator|kennzahl|mass|kriterium"},
    {ScoreField::Score, 95, "score|value|rating|result|points|wert|bewertung|note wert|punkte|ergebnis"},
    {ScoreField::Note, 90,
     "note|notes|comment|comments|remark|rationale|why|notiz|bemerkung|kommentar|begruendung"},
    {ScoreField::GivenBy, 90, "given by|by|scored by|assessor|author|bewertet von|von"},
});

} // namespace

std::span<const HeadingWords<ScoreField>> scoreHeadingWords() {
    return kScoreWords;
}

std::span<const HeadingWords<RosterField>> rosterHeadingWords() {
    return kRosterWords;
}

std::span<const HeadingWords<TeamField>> teamHeadingWords() {
    return kTeamWords;
}

} // namespace orgwright
