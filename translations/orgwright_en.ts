<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccessibleCanvas</name>
    <message numerus="yes">
        <source>%n direct reports</source>
        <translation>
            <numerusform>%n direct report</numerusform>
            <numerusform>%n direct reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdoptDialog</name>
    <message numerus="yes">
        <source>Its %n changes become the baseline.</source>
        <translation>
            <numerusform>Its %n change becomes the baseline.</numerusform>
            <numerusform>Its %n changes become the baseline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clashes wait to be settled: the baseline has changed where %1 had decided otherwise, and one of the two must stand.</source>
        <translation>
            <numerusform>%n clash waits to be settled: the baseline has changed where %1 had decided otherwise, and one of the two must stand.</numerusform>
            <numerusform>%n clashes wait to be settled: the baseline has changed where %1 had decided otherwise, and one of the two must stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 follows, but %n of its decisions clash and wait to be settled.</source>
        <translation>
            <numerusform>%1 follows, but %n of its decisions clashes and waits to be settled.</numerusform>
            <numerusform>%1 follows, but %n of its decisions clash and wait to be settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mind: %n positions still report to one that closes.</source>
        <translation>
            <numerusform>Mind: %n position still reports to one that closes.</numerusform>
            <numerusform>Mind: %n positions still report to one that closes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clashes wait to be settled: two sides decided differently, and one of the two must stand.</source>
        <translation>
            <numerusform>%n clash waits to be settled: two sides decided differently, and one of the two must stand.</numerusform>
            <numerusform>%n clashes wait to be settled: two sides decided differently, and one of the two must stand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n bets</source>
        <translation>
            <numerusform>%n bet</numerusform>
            <numerusform>%n bets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message numerus="yes">
        <source>and %n more; --json lists all</source>
        <translation>
            <numerusform>and %n more; --json lists all</numerusform>
            <numerusform>and %n more; --json lists all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>%1 move to the tray</source>
        <translation>
            <numerusform>%1 moves to the tray</numerusform>
            <numerusform>%1 move to the tray</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 move to the top</source>
        <translation>
            <numerusform>%1 moves to the top</numerusform>
            <numerusform>%1 move to the top</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 move under %2</source>
        <translation>
            <numerusform>%1 moves under %2</numerusform>
            <numerusform>%1 move under %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 move from %2 to %3</source>
        <translation>
            <numerusform>%1 moves from %2 to %3</numerusform>
            <numerusform>%1 move from %2 to %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 open</source>
        <translation>
            <numerusform>%1 opens</numerusform>
            <numerusform>%1 open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; its %n reports go to %2</source>
        <translation>
            <numerusform>%1; its %n report goes to %2</numerusform>
            <numerusform>%1; its %n reports go to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; its %n reports are no longer under anybody</source>
        <translation>
            <numerusform>%1; its %n report is no longer under anybody</numerusform>
            <numerusform>%1; its %n reports are no longer under anybody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The team %1 is formed with %n positions</source>
        <translation>
            <numerusform>The team %1 is formed with %n position</numerusform>
            <numerusform>The team %1 is formed with %n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The team %1 closes; its %n positions go to %2</source>
        <translation>
            <numerusform>The team %1 closes; its %n position goes to %2</numerusform>
            <numerusform>The team %1 closes; its %n positions go to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The team %1 closes; its %n positions are in no team</source>
        <translation>
            <numerusform>The team %1 closes; its %n position is in no team</numerusform>
            <numerusform>The team %1 closes; its %n positions are in no team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 join the team %2</source>
        <translation>
            <numerusform>%1 joins the team %2</numerusform>
            <numerusform>%1 join the team %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leave the team %2</source>
        <translation>
            <numerusform>%1 leaves the team %2</numerusform>
            <numerusform>%1 leave the team %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are new</source>
        <translation>
            <numerusform>%1 is new</numerusform>
            <numerusform>%1 are new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>Open %n days</source>
        <translation>
            <numerusform>Open %n day</numerusform>
            <numerusform>Open %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartSlides</name>
    <message numerus="yes">
        <source>%1: %n changes</source>
        <translation>
            <numerusform>%1: %n change</numerusform>
            <numerusform>%1: %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas</source>
        <translation>
            <numerusform>%n area</numerusform>
            <numerusform>%n areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more on slide %1</source>
        <translation>
            <numerusform>%n more on slide %1</numerusform>
            <numerusform>%n more on slide %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckVerb</name>
    <message numerus="yes">
        <source>%n things in the organisation may be worth a look.</source>
        <translation>
            <numerusform>%n thing in the organisation may be worth a look.</numerusform>
            <numerusform>%n things in the organisation may be worth a look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules are off in this plan:</source>
        <translation>
            <numerusform>%n rule is off in this plan:</numerusform>
            <numerusform>%n rules are off in this plan:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionRecord</name>
    <message numerus="yes">
        <source>%n changes against %1</source>
        <translation>
            <numerusform>%n change against %1</numerusform>
            <numerusform>%n changes against %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiffVerb</name>
    <message numerus="yes">
        <source>%1 against %2: %n changes</source>
        <translation>
            <numerusform>%1 against %2: %n change</numerusform>
            <numerusform>%1 against %2: %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Discretion</name>
    <message numerus="yes">
        <source>%n names and addresses</source>
        <translation>
            <numerusform>%n name or address</numerusform>
            <numerusform>%n names and addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures of pay</source>
        <translation>
            <numerusform>%n figure of pay</numerusform>
            <numerusform>%n figures of pay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes, reasons and answers</source>
        <translation>
            <numerusform>%n note, reason or answer</numerusform>
            <numerusform>%n notes, reasons and answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n successors</source>
        <translation>
            <numerusform>%n successor</numerusform>
            <numerusform>%n successors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scores and pieces of evidence</source>
        <translation>
            <numerusform>%n score or piece of evidence</numerusform>
            <numerusform>%n scores and pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n scenarios beside the baseline</source>
        <translation>
            <numerusform>%1 and %n scenario beside the baseline</numerusform>
            <numerusform>%1 and %n scenarios beside the baseline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clashes with a roster</source>
        <translation>
            <numerusform>%n clash with a roster</numerusform>
            <numerusform>%n clashes with a roster</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message numerus="yes">
        <source>%n changes against %1</source>
        <translation>
            <numerusform>%n change against %1</numerusform>
            <numerusform>%n changes against %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPicture</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets in %1 rows</source>
        <translation>
            <numerusform>%n sheet in %1 row</numerusform>
            <numerusform>%n sheets in %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slides, no text under %1 points</source>
        <translation>
            <numerusform>%n slide, no text under %1 points</numerusform>
            <numerusform>%n slides, no text under %1 points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportVerb</name>
    <message numerus="yes">
        <source>%1 would have %n slides, no text on them under %2 pt.</source>
        <translation>
            <numerusform>%1 would have %n slide, no text on it under %2 pt.</numerusform>
            <numerusform>%1 would have %n slides, no text on them under %2 pt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n positions.</source>
        <translation>
            <numerusform>%1 holds %n position.</numerusform>
            <numerusform>%1 holds %n positions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions have no title: %1.</source>
        <translation>
            <numerusform>%n position has no title: %1.</numerusform>
            <numerusform>%n positions have no title: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions have no cost: %1.</source>
        <translation>
            <numerusform>%n position has no cost: %1.</numerusform>
            <numerusform>%n positions have no cost: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions are in no team: %1.</source>
        <translation>
            <numerusform>%n position is in no team: %1.</numerusform>
            <numerusform>%n positions are in no team: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions wait in the tray: %1.</source>
        <translation>
            <numerusform>%n position waits in the tray: %1.</numerusform>
            <numerusform>%n positions wait in the tray: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The team %1 reports to %n managers: %2.</source>
        <translation>
            <numerusform>The team %1 reports to %n manager: %2.</numerusform>
            <numerusform>The team %1 reports to %n managers: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sponsors %n bets: %2.</source>
        <translation>
            <numerusform>%1 sponsors %n bet: %2.</numerusform>
            <numerusform>%1 sponsors %n bets: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bets wait for each other in a circle: %1.</source>
        <translation>
            <numerusform>%n bet waits in a circle: %1.</numerusform>
            <numerusform>%n bets wait for each other in a circle: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The team %1 is allocated too much in %n quarters, most in %3: %2.</source>
        <translation>
            <numerusform>The team %1 is allocated too much in %n quarter, most in %3: %2.</numerusform>
            <numerusform>The team %1 is allocated too much in %n quarters, most in %3: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The team %1 works on %n bets and has %2: %3.</source>
        <translation>
            <numerusform>The team %1 works on %n bet and has %2: %3.</numerusform>
            <numerusform>The team %1 works on %n bets and has %2: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n positions</source>
        <translation>
            <numerusform>%n position</numerusform>
            <numerusform>%n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n layer</numerusform>
            <numerusform>%n layers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%1: and %n more; --json lists all.</source>
        <translation>
            <numerusform>%1: and %n more; --json lists all.</numerusform>
            <numerusform>%1: and %n more; --json lists all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more; --json lists all</source>
        <translation>
            <numerusform>and %n more; --json lists all</numerusform>
            <numerusform>and %n more; --json lists all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportVerb</name>
    <message numerus="yes">
        <source>%1: %n problems, so nothing was imported. --on-error mend does the safe thing about each.</source>
        <translation>
            <numerusform>%1: %n problem, so nothing was imported. --on-error mend does the safe thing about it.</numerusform>
            <numerusform>%1: %n problems, so nothing was imported. --on-error mend does the safe thing about each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n positions go to the tray</source>
        <translation>
            <numerusform>%n position goes to the tray</numerusform>
            <numerusform>%n positions go to the tray</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values are left out</source>
        <translation>
            <numerusform>%n value is left out</numerusform>
            <numerusform>%n values are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out</source>
        <translation>
            <numerusform>%n row is left out</numerusform>
            <numerusform>%n rows are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assistants become reports</source>
        <translation>
            <numerusform>%n assistant becomes a report</numerusform>
            <numerusform>%n assistants become reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dotted lines are left out</source>
        <translation>
            <numerusform>%n dotted line is left out</numerusform>
            <numerusform>%n dotted lines are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teams stand at the top</source>
        <translation>
            <numerusform>%n team stands at the top</numerusform>
            <numerusform>%n teams stand at the top</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notices</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InfoVerb</name>
    <message numerus="yes">
        <source>%n at the top</source>
        <translation>
            <numerusform>%n at the top</numerusform>
            <numerusform>%n at the top</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message numerus="yes">
        <source>%n bets</source>
        <translation>
            <numerusform>%n bet</numerusform>
            <numerusform>%n bets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message numerus="yes">
        <source>%n problems were found, so nothing was imported.</source>
        <translation>
            <numerusform>%n problem was found, so nothing was imported.</numerusform>
            <numerusform>%n problems were found, so nothing was imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clashes with the baseline are not settled yet. Settle them first.</source>
        <translation>
            <numerusform>%n clash with the baseline is not settled yet. Settle it first.</numerusform>
            <numerusform>%n clashes with the baseline are not settled yet. Settle them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message numerus="yes">
        <source>%n positions report to nobody (rows %1).</source>
        <translation>
            <numerusform>%n position reports to nobody (row %1).</numerusform>
            <numerusform>%n positions report to nobody (rows %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n managers were found by name.</source>
        <translation>
            <numerusform>%n manager was found by name.</numerusform>
            <numerusform>%n managers were found by name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n managers were found by e-mail address.</source>
        <translation>
            <numerusform>%n manager was found by e-mail address.</numerusform>
            <numerusform>%n managers were found by e-mail address.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowLinks</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenarioVerb</name>
    <message numerus="yes">
        <source>%n clashes wait to be settled: both had changed the same.</source>
        <translation>
            <numerusform>%n clash waits to be settled: both had changed the same.</numerusform>
            <numerusform>%n clashes wait to be settled: both had changed the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1  %n changes</source>
        <translation>
            <numerusform>%1  %n change</numerusform>
            <numerusform>%1  %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n clashes to settle</source>
        <translation>
            <numerusform>%1, %n clash to settle</numerusform>
            <numerusform>%1, %n clashes to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message numerus="yes">
        <source>Took back %n changes</source>
        <translation>
            <numerusform>Took back %n change</numerusform>
            <numerusform>Took back %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settled %n clashes</source>
        <translation>
            <numerusform>Settled %n clash</numerusform>
            <numerusform>Settled %n clashes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n scores</source>
        <translation>
            <numerusform>Imported %n score</numerusform>
            <numerusform>Imported %n scores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n positions come</source>
        <translation>
            <numerusform>%n position comes</numerusform>
            <numerusform>%n positions come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions leave</source>
        <translation>
            <numerusform>%n position leaves</numerusform>
            <numerusform>%n positions leave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those that stay change</source>
        <translation>
            <numerusform>%n of those that stay changes</numerusform>
            <numerusform>%n of those that stay change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have another manager</source>
        <translation>
            <numerusform>%n has another manager</numerusform>
            <numerusform>%n have another manager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have another title</source>
        <translation>
            <numerusform>%n has another title</numerusform>
            <numerusform>%n have another title</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go to the tray</source>
        <translation>
            <numerusform>%n goes to the tray</numerusform>
            <numerusform>%n go to the tray</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people come</source>
        <translation>
            <numerusform>%n person comes</numerusform>
            <numerusform>%n people come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people leave</source>
        <translation>
            <numerusform>%n person leaves</numerusform>
            <numerusform>%n people leave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teams come</source>
        <translation>
            <numerusform>%n team comes</numerusform>
            <numerusform>%n teams come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teams leave</source>
        <translation>
            <numerusform>%n team leaves</numerusform>
            <numerusform>%n teams leave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems are mended</source>
        <translation>
            <numerusform>%n problem is mended</numerusform>
            <numerusform>%n problems are mended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teams change</source>
        <translation>
            <numerusform>%n team changes</numerusform>
            <numerusform>%n teams change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives come</source>
        <translation>
            <numerusform>%n initiative comes</numerusform>
            <numerusform>%n initiatives come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives leave</source>
        <translation>
            <numerusform>%n initiative leaves</numerusform>
            <numerusform>%n initiatives leave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives change</source>
        <translation>
            <numerusform>%n initiative changes</numerusform>
            <numerusform>%n initiatives change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scores come</source>
        <translation>
            <numerusform>%n score comes</numerusform>
            <numerusform>%n scores come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scores change</source>
        <translation>
            <numerusform>%n score changes</numerusform>
            <numerusform>%n scores change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out</source>
        <translation>
            <numerusform>%n row is left out</numerusform>
            <numerusform>%n rows are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamBoxes</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions are in no team</source>
        <translation>
            <numerusform>%n position is in no team</numerusform>
            <numerusform>%n positions are in no team</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TileTexts</name>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::ChangeDetails</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::ChangePanel</name>
    <message numerus="yes">
        <source>Also takes back %n others that build on it</source>
        <translation>
            <numerusform>Also takes back %n other that builds on it</numerusform>
            <numerusform>Also takes back %n others that build on it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were taken back</source>
        <translation>
            <numerusform>%n change was taken back</numerusform>
            <numerusform>%n changes were taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::ChangesBar</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::ClashSection</name>
    <message numerus="yes">
        <source>%n clashes to settle</source>
        <translation>
            <numerusform>%n clash to settle</numerusform>
            <numerusform>%n clashes to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::CompareExplanation</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::ConsolidateTeamDialog</name>
    <message numerus="yes">
        <source>It owns %n bets more.</source>
        <translation>
            <numerusform>It owns %n bet more.</numerusform>
            <numerusform>It owns %n bets more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bets keep their FTE, as shares of the larger team.</source>
        <translation>
            <numerusform>%n bet keeps its FTE, as a share of the larger team.</numerusform>
            <numerusform>%n bets keep their FTE, as shares of the larger team.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bets that need it need the larger team.</source>
        <translation>
            <numerusform>%n bet that needs it needs the larger team.</numerusform>
            <numerusform>%n bets that need it need the larger team.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::HistoryPanel</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::ImportColumnsPage</name>
    <message numerus="yes">
        <source>%1 of %n columns are imported. The others are left out.</source>
        <translation>
            <numerusform>%1 of %n column is imported.</numerusform>
            <numerusform>%1 of %n columns are imported. The others are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::ImportDialog</name>
    <message numerus="yes">
        <source>%1  ·  %n rows  ·  %2</source>
        <translation>
            <numerusform>%1  ·  %n row  ·  %2</numerusform>
            <numerusform>%1  ·  %n rows  ·  %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems are left. Repair them, or mend all, under Problems.</source>
        <translation>
            <numerusform>%n problem is left. Repair it, or mend all, under Problems.</numerusform>
            <numerusform>%n problems are left. Repair them, or mend all, under Problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n teams</source>
        <translation>
            <numerusform>Import %n team</numerusform>
            <numerusform>Import %n teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n positions</source>
        <translation>
            <numerusform>Import %n position</numerusform>
            <numerusform>Import %n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n initiatives</source>
        <translation>
            <numerusform>Import %n initiative</numerusform>
            <numerusform>Import %n initiatives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::ImportPreviewPage</name>
    <message numerus="yes">
        <source>%n teams of the plan are not named in the file and leave.</source>
        <translation>
            <numerusform>%n team of the plan is not named in the file and leaves.</numerusform>
            <numerusform>%n teams of the plan are not named in the file and leave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions of the plan are not named in the file and leave.</source>
        <translation>
            <numerusform>%n position of the plan is not named in the file and leaves.</numerusform>
            <numerusform>%n positions of the plan are not named in the file and leave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives of the plan are not named in the file and leave, with who works on them.</source>
        <translation>
            <numerusform>%n initiative of the plan is not named in the file and leaves, with who works on it.</numerusform>
            <numerusform>%n initiatives of the plan are not named in the file and leave, with who works on them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::ImportProblemsPage</name>
    <message numerus="yes">
        <source>%n values repaired here</source>
        <translation>
            <numerusform>%n value repaired here</numerusform>
            <numerusform>%n values repaired here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows left out here</source>
        <translation>
            <numerusform>%n row left out here</numerusform>
            <numerusform>%n rows left out here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::ListHead</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kinds</source>
        <translation>
            <numerusform>%n kind</numerusform>
            <numerusform>%n kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::LoadList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::MeasurePopover</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::MembersSection</name>
    <message numerus="yes">
        <source>Select all, with %n more</source>
        <translation>
            <numerusform>Select all, with %n more</numerusform>
            <numerusform>Select all, with %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::MergeDialog</name>
    <message numerus="yes">
        <source>%1 is not in this plan: it comes as a new scenario with %n changes.</source>
        <translation>
            <numerusform>%1 is not in this plan: it comes as a new scenario with %n change.</numerusform>
            <numerusform>%1 is not in this plan: it comes as a new scenario with %n changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes come into %1.</source>
        <translation>
            <numerusform>%n change comes into %1.</numerusform>
            <numerusform>%n changes come into %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clashes: both of you changed the same. Yours stays until you settle them.</source>
        <translation>
            <numerusform>%n clash: both of you changed the same. Yours stays until you settle it.</numerusform>
            <numerusform>%n clashes: both of you changed the same. Yours stays until you settle them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::OrgCanvas</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::PicturesPage</name>
    <message numerus="yes">
        <source>%n bets say no confidence or no return in this unit.</source>
        <translation>
            <numerusform>%n bet says no confidence or no return in this unit.</numerusform>
            <numerusform>%n bets say no confidence or no return in this unit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these are at risk, refused, or wait for a bet that rests.</source>
        <translation>
            <numerusform>%n of these is at risk, refused, or waits for a bet that rests.</numerusform>
            <numerusform>%n of these are at risk, refused, or wait for a bet that rests.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::PortfolioSide</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::PositionActions</name>
    <message numerus="yes">
        <source>A new manager for %n positions</source>
        <translation>
            <numerusform>A new manager for %n position</numerusform>
            <numerusform>A new manager for %n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions deleted</source>
        <translation>
            <numerusform>%n position deleted</numerusform>
            <numerusform>%n positions deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::QuestionBlock</name>
    <message numerus="yes">
        <source>%n rows behind it</source>
        <translation>
            <numerusform>%n row behind it</numerusform>
            <numerusform>%n rows behind it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::ReportsChoice</name>
    <message numerus="yes">
        <source>The whole branch goes: %n positions below %1. The people stay in the plan.</source>
        <translation>
            <numerusform>The whole branch goes: %n position below %1. The people stay in the plan.</numerusform>
            <numerusform>The whole branch goes: %n positions below %1. The people stay in the plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole branch moves: %n positions below %1.</source>
        <translation>
            <numerusform>The whole branch moves: %n position below %1.</numerusform>
            <numerusform>The whole branch moves: %n positions below %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::ScenarioActions</name>
    <message numerus="yes">
        <source>%1; %n clashes wait to be settled</source>
        <translation>
            <numerusform>%1; %n clash waits to be settled</numerusform>
            <numerusform>%1; %n clashes wait to be settled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::ScenarioCounts</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clashes</source>
        <translation>
            <numerusform>%n clash</numerusform>
            <numerusform>%n clashes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::ScenarioDialog</name>
    <message numerus="yes">
        <source>It starts with the %n changes of %1.</source>
        <translation>
            <numerusform>It starts with the %n change of %1.</numerusform>
            <numerusform>It starts with the %n changes of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::ScenarioList</name>
    <message numerus="yes">
        <source>%n archived</source>
        <translation>
            <numerusform>%n archived</numerusform>
            <numerusform>%n archived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::SeveralPage</name>
    <message numerus="yes">
        <source>%n positions selected</source>
        <translation>
            <numerusform>%n position selected</numerusform>
            <numerusform>%n positions selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::StepToasts</name>
    <message numerus="yes">
        <source>%n decisions of %1 clash with this</source>
        <translation>
            <numerusform>%n decision of %1 clashes with this</numerusform>
            <numerusform>%n decisions of %1 clash with this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decisions of %n scenarios clash with this</source>
        <translation>
            <numerusform>Decisions of %n scenario clash with this</numerusform>
            <numerusform>Decisions of %n scenarios clash with this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::TeamCanvas</name>
    <message numerus="yes">
        <source>%1, %n parts</source>
        <translation>
            <numerusform>%1, %n part</numerusform>
            <numerusform>%1, %n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::TeamPage</name>
    <message numerus="yes">
        <source>Team of %n positions</source>
        <translation>
            <numerusform>Team of %n position</numerusform>
            <numerusform>Team of %n positions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::Timeline</name>
    <message numerus="yes">
        <source>%1, %n changes</source>
        <extracomment>a quarter, then how many changes take effect in it</extracomment>
        <translation>
            <numerusform>%1, %n change</numerusform>
            <numerusform>%1, %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::Tray</name>
    <message numerus="yes">
        <source>%n positions without a manager</source>
        <translation>
            <numerusform>%n position without a manager</numerusform>
            <numerusform>%n positions without a manager</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::TrayModel</name>
    <message numerus="yes">
        <source>%n positions with its branch</source>
        <translation>
            <numerusform>%n position with its branch</numerusform>
            <numerusform>%n positions with its branch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::ViewBar</name>
    <message numerus="yes">
        <source>%n levels</source>
        <translation>
            <numerusform>%n level</numerusform>
            <numerusform>%n levels</numerusform>
        </translation>
    </message>
</context>
</TS>
