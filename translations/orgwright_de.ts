<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccessibleCanvas</name>
    <message numerus="yes">
        <source>%n direct reports</source>
        <translation>
            <numerusform>%n direkt Unterstellte</numerusform>
            <numerusform>%n direkt Unterstellte</numerusform>
        </translation>
    </message>
    <message>
        <source>where it was</source>
        <translation>wo sie war</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Beispiel ansehen</translation>
    </message>
    <message>
        <source>Import roster…</source>
        <translation>Personalliste importieren…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Name a checkpoint…</source>
        <translation>Sicherungspunkt setzen…</translation>
    </message>
    <message>
        <source>Revert to when I opened it</source>
        <translation>Zurück zum Stand beim Öffnen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Plan settings…</source>
        <translation>Planeinstellungen…</translation>
    </message>
    <message>
        <source>Teams…</source>
        <translation>Teams…</translation>
    </message>
    <message>
        <source>Close plan</source>
        <translation>Plan schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cut branch</source>
        <translation>Zweig ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy chart as picture</source>
        <translation>Organigramm als Bild kopieren</translation>
    </message>
    <message>
        <source>Put cut branch here</source>
        <translation>Ausgeschnittenen Zweig hier einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select branch</source>
        <translation>Zweig auswählen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Add a report</source>
        <translation>Unterstellte Position hinzufügen</translation>
    </message>
    <message>
        <source>Add an assistant</source>
        <translation>Assistenz hinzufügen</translation>
    </message>
    <message>
        <source>Move to another manager…</source>
        <translation>Zu anderer Führungskraft verschieben…</translation>
    </message>
    <message>
        <source>Move without the reports…</source>
        <translation>Ohne die Unterstellten verschieben…</translation>
    </message>
    <message>
        <source>Put in the tray</source>
        <translation>In die Ablage legen</translation>
    </message>
    <message>
        <source>Fill the seat…</source>
        <translation>Stelle besetzen…</translation>
    </message>
    <message>
        <source>Vacate the seat</source>
        <translation>Stelle freimachen</translation>
    </message>
    <message>
        <source>Add a dotted line…</source>
        <translation>Gestrichelte Linie hinzufügen…</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistenz</translation>
    </message>
    <message>
        <source>Put into a team…</source>
        <translation>Einem Team zuordnen…</translation>
    </message>
    <message>
        <source>Lay out reports automatically</source>
        <translation>Unterstellte automatisch anordnen</translation>
    </message>
    <message>
        <source>Lay out reports side by side</source>
        <translation>Unterstellte nebeneinander anordnen</translation>
    </message>
    <message>
        <source>Lay out reports in a column</source>
        <translation>Unterstellte untereinander anordnen</translation>
    </message>
    <message>
        <source>Lay out reports in a grid</source>
        <translation>Unterstellte im Raster anordnen</translation>
    </message>
    <message>
        <source>Lay out reports left to right</source>
        <translation>Unterstellte von links nach rechts anordnen</translation>
    </message>
    <message>
        <source>Close the position…</source>
        <translation>Position entfallen lassen…</translation>
    </message>
    <message>
        <source>Delete the position…</source>
        <translation>Position löschen…</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alles ausklappen</translation>
    </message>
    <message>
        <source>Show two levels below the top</source>
        <translation>Zwei Ebenen unter der Spitze zeigen</translation>
    </message>
    <message>
        <source>Show this branch only</source>
        <translation>Nur diesen Zweig zeigen</translation>
    </message>
    <message>
        <source>Show the whole organisation</source>
        <translation>Ganze Organisation zeigen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Hide what is sensitive</source>
        <translation>Vertrauliches verbergen</translation>
    </message>
    <message>
        <source>Team frames</source>
        <translation>Teamrahmen</translation>
    </message>
    <message>
        <source>Dotted lines</source>
        <translation>Gestrichelte Linien</translation>
    </message>
    <message>
        <source>Minimap</source>
        <translation>Übersichtskarte</translation>
    </message>
    <message>
        <source>Org chart</source>
        <translation>Organigramm</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Orgwright</source>
        <translation>Über Orgwright</translation>
    </message>
    <message>
        <source>Open a plan first</source>
        <translation>Zuerst einen Plan öffnen</translation>
    </message>
    <message>
        <source>This plan can only be read</source>
        <translation>Dieser Plan kann nur gelesen werden</translation>
    </message>
    <message>
        <source>There are no positions yet</source>
        <translation>Es gibt noch keine Positionen</translation>
    </message>
    <message>
        <source>Select a position first</source>
        <translation>Zuerst eine Position auswählen</translation>
    </message>
    <message>
        <source>Select one position first</source>
        <translation>Zuerst genau eine Position auswählen</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Cut a branch first, then select its new manager</source>
        <translation>Zuerst einen Zweig ausschneiden, dann seine neue Führungskraft auswählen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>New scenario…</source>
        <translation>Neues Szenario…</translation>
    </message>
    <message>
        <source>Duplicate the scenario…</source>
        <translation>Szenario duplizieren…</translation>
    </message>
    <message>
        <source>Name and description of the scenario…</source>
        <translation>Name und Beschreibung des Szenarios…</translation>
    </message>
    <message>
        <source>Archive the scenario</source>
        <translation>Szenario archivieren</translation>
    </message>
    <message>
        <source>Delete the scenario</source>
        <translation>Szenario löschen</translation>
    </message>
    <message>
        <source>Compare scenarios…</source>
        <translation>Szenarien vergleichen…</translation>
    </message>
    <message>
        <source>Decision record…</source>
        <translation>Entscheidungsprotokoll…</translation>
    </message>
    <message>
        <source>Adopt the scenario as the baseline…</source>
        <translation>Szenario als Ausgangsplan übernehmen…</translation>
    </message>
    <message>
        <source>Copy the scenario for a colleague…</source>
        <translation>Szenario zur Mitarbeit kopieren…</translation>
    </message>
    <message>
        <source>Merge a colleague’s copy…</source>
        <translation>Bearbeitete Kopie einarbeiten…</translation>
    </message>
    <message>
        <source>Next scenario</source>
        <translation>Nächstes Szenario</translation>
    </message>
    <message>
        <source>Previous scenario</source>
        <translation>Voriges Szenario</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>This is the baseline; show a scenario first</source>
        <translation>Das ist der Ausgangsplan; zuerst ein Szenario zeigen</translation>
    </message>
    <message>
        <source>There is only the baseline; make a scenario first</source>
        <translation>Es gibt nur den Ausgangsplan; zuerst ein Szenario anlegen</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>There is no other scenario that is not archived</source>
        <translation>Es gibt kein weiteres Szenario, das nicht archiviert ist</translation>
    </message>
    <message>
        <source>New bet</source>
        <translation>Neue Wette</translation>
    </message>
    <message>
        <source>Fund the bet…</source>
        <translation>Wette finanzieren …</translation>
    </message>
    <message>
        <source>Protect the bet…</source>
        <translation>Wette schützen …</translation>
    </message>
    <message>
        <source>Consolidate the bet into another…</source>
        <translation>Wette mit einer anderen zusammenlegen …</translation>
    </message>
    <message>
        <source>Pause the bet…</source>
        <translation>Wette pausieren …</translation>
    </message>
    <message>
        <source>Stop the bet…</source>
        <translation>Wette beenden …</translation>
    </message>
    <message>
        <source>Take the funding decision back</source>
        <translation>Finanzierungsentscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Delete the bet</source>
        <translation>Wette löschen</translation>
    </message>
    <message>
        <source>Consolidate the team into another…</source>
        <translation>Team mit einem anderen zusammenlegen …</translation>
    </message>
    <message>
        <source>Target bands…</source>
        <translation>Zielkorridore …</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Select a bet first</source>
        <translation>Zuerst eine Wette auswählen</translation>
    </message>
    <message>
        <source>Select a team first</source>
        <translation>Zuerst ein Team auswählen</translation>
    </message>
    <message>
        <source>Copy the last quarter’s scores</source>
        <translation>Werte des letzten Quartals übernehmen</translation>
    </message>
    <message>
        <source>New measure…</source>
        <translation>Neue Kennzahl…</translation>
    </message>
    <message>
        <source>Log a decision…</source>
        <translation>Entscheidung festhalten…</translation>
    </message>
    <message>
        <source>Use as evidence for…</source>
        <translation>Als Beleg verwenden für…</translation>
    </message>
    <message>
        <source>New action of the review…</source>
        <translation>Neue Maßnahme des Rückblicks…</translation>
    </message>
    <message>
        <source>Save the review as a document…</source>
        <translation>Rückblick als Dokument speichern…</translation>
    </message>
    <message>
        <source>Lock the quarter…</source>
        <translation>Quartal abschließen…</translation>
    </message>
    <message>
        <source>Unlock the quarter…</source>
        <translation>Quartal wieder öffnen…</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Scorecard</translation>
    </message>
    <message>
        <source>The quarter is locked; unlock it first</source>
        <translation>Das Quartal ist abgeschlossen; erst wieder öffnen</translation>
    </message>
    <message>
        <source>The quarter is not locked</source>
        <translation>Das Quartal ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Select a position, a team or a bet first</source>
        <translation>Erst eine Position, ein Team oder eine Wette auswählen</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <source>Share a copy…</source>
        <translation>Kopie weitergeben…</translation>
    </message>
</context>
<context>
    <name>AdoptDialog</name>
    <message>
        <source>It has no changes, so the baseline stays as it is.</source>
        <translation>Es hat keine Änderungen, der Ausgangsplan bleibt daher, wie er ist.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n changes become the baseline.</source>
        <translation>
            <numerusform>Seine %n Änderung geht in den Ausgangsplan ein.</numerusform>
            <numerusform>Seine %n Änderungen gehen in den Ausgangsplan ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be adopted yet</source>
        <translation>%1 kann noch nicht übernommen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n clashes wait to be settled: the baseline has changed where %1 had decided otherwise, and one of the two must stand.</source>
        <translation>
            <numerusform>%n Konflikt ist zu klären: Der Ausgangsplan hat sich geändert, wo %1 anders entschieden hatte, und eines von beiden muss gelten.</numerusform>
            <numerusform>%n Konflikte sind zu klären: Der Ausgangsplan hat sich geändert, wo %1 anders entschieden hatte, und eines von beiden muss gelten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the clashes</source>
        <translation>Konflikte zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Adopt %1 as the baseline</source>
        <translation>%1 als Ausgangsplan übernehmen</translation>
    </message>
    <message>
        <source>Adopt it</source>
        <translation>Übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%1 follows, but %n of its decisions clash and wait to be settled.</source>
        <translation>
            <numerusform>%1 zieht nach, doch %n seiner Entscheidungen steht im Konflikt und ist zu klären.</numerusform>
            <numerusform>%1 zieht nach, doch %n seiner Entscheidungen stehen im Konflikt und sind zu klären.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 follows, without a clash.</source>
        <translation>%1 zieht nach, ohne Konflikt.</translation>
    </message>
    <message numerus="yes">
        <source>Mind: %n positions still report to one that closes.</source>
        <translation>
            <numerusform>Achtung: %n Position berichtet noch an eine, die schließt.</numerusform>
            <numerusform>Achtung: %n Positionen berichten noch an eine, die schließt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is then archived, as adopted today.</source>
        <translation>%1 ist danach archiviert, als heute übernommen.</translation>
    </message>
    <message>
        <source>One undo takes it all back.</source>
        <translation>Ein einziges Rückgängig nimmt alles zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n clashes wait to be settled: two sides decided differently, and one of the two must stand.</source>
        <translation>
            <numerusform>%n Konflikt ist zu klären: Zwei Seiten haben verschieden entschieden, eine davon muss gelten.</numerusform>
            <numerusform>%n Konflikte sind zu klären: Zwei Seiten haben verschieden entschieden, eine davon muss gelten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskDiscretion</name>
    <message>
        <source>What may be in the file?</source>
        <translation>Was darf in der Datei stehen?</translation>
    </message>
    <message>
        <source>What is ticked leaves with the file. The plan&apos;s settings say what is ticked at first.</source>
        <translation>Was angekreuzt ist, geht mit der Datei hinaus. Was zuerst angekreuzt ist, sagen die Einstellungen des Plans.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Datei wählen …</translation>
    </message>
</context>
<context>
    <name>BaselineQuestion</name>
    <message>
        <source>You are changing the baseline</source>
        <translation>Der Ausgangsplan wird geändert</translation>
    </message>
    <message>
        <source>The baseline is the organisation as it is; every scenario is compared with it and follows it. To try something out, make a scenario: the change is then made there.</source>
        <translation>Der Ausgangsplan ist die Organisation, wie sie ist; jedes Szenario wird mit ihm verglichen und folgt ihm. Um etwas auszuprobieren, ein Szenario anlegen: Die Änderung geschieht dann dort.</translation>
    </message>
    <message>
        <source>Make a scenario and change that</source>
        <translation>Szenario anlegen und dort ändern</translation>
    </message>
    <message>
        <source>Change the baseline</source>
        <translation>Ausgangsplan ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>BetReading</name>
    <message>
        <source>Write how sure you are from 1 to 100 per cent, such as 55 %.</source>
        <translation>Schreiben Sie, wie sicher Sie sind: 1 bis 100 Prozent, etwa 55 %.</translation>
    </message>
    <message>
        <source>Write a figure and what it counts, such as %1, or %2.</source>
        <translation>Schreiben Sie eine Zahl und was sie zählt, etwa %1, oder %2.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>No bet is planned yet. Press the plus of a column to add one, or import a list; until then all is run work of the teams.</source>
        <translation>Noch ist keine Wette geplant. Das Plus einer Spalte fügt eine hinzu, oder eine Liste wird importiert; bis dahin ist alles Regelarbeit der Teams.</translation>
    </message>
    <message>
        <source>No bet matches the filter.</source>
        <translation>Keine Wette passt zum Filter.</translation>
    </message>
    <message numerus="yes">
        <source>%n bets</source>
        <translation>
            <numerusform>%n Wette</numerusform>
            <numerusform>%n Wetten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 FTE</source>
        <translation>%1 FTE</translation>
    </message>
    <message>
        <source>%1 of cost</source>
        <translation>%1 der Kosten</translation>
    </message>
    <message>
        <source>Run work, on no bet</source>
        <translation>Regelarbeit, an keiner Wette</translation>
    </message>
    <message>
        <source>no target yet</source>
        <translation>noch kein Ziel</translation>
    </message>
    <message>
        <source>target %1 to %2</source>
        <translation>Ziel %1 bis %2</translation>
    </message>
    <message>
        <source>%1 under its band</source>
        <translation>%1 unter dem Korridor</translation>
    </message>
    <message>
        <source>%1 over its band</source>
        <translation>%1 über dem Korridor</translation>
    </message>
    <message>
        <source>inside its band</source>
        <translation>im Korridor</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>No horizon</source>
        <translation>Kein Horizont</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
    <message>
        <source>No sponsor</source>
        <translation>Kein Sponsor</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>FTE</translation>
    </message>
    <message>
        <source>No bet here yet</source>
        <translation>Noch keine Wette hier</translation>
    </message>
    <message>
        <source>None matches the filter</source>
        <translation>Keine passt zum Filter</translation>
    </message>
    <message>
        <source>Sponsors are hidden</source>
        <translation>Sponsoren sind verborgen</translation>
    </message>
    <message>
        <source>Sponsor hidden</source>
        <translation>Sponsor verborgen</translation>
    </message>
    <message>
        <source>%1 FTE, %2</source>
        <translation>%1 FTE, %2</translation>
    </message>
    <message>
        <source>%1, %2 of cost</source>
        <translation>%1, %2 der Kosten</translation>
    </message>
</context>
<context>
    <name>BoardDrop</name>
    <message>
        <source>FTE</source>
        <translation>FTE</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>Zuversicht</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The cards stand in the order of %1. Choose “as arranged” to place them by hand.</source>
        <translation>Die Karten stehen in der Ordnung nach %1. „Wie angeordnet“ wählen, um sie von Hand zu legen.</translation>
    </message>
</context>
<context>
    <name>CardDrag</name>
    <message>
        <source>%1 positions</source>
        <translation>%1 Positionen</translation>
    </message>
    <message>
        <source>the top</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Becomes a root of the chart</source>
        <translation>Wird eine Spitze des Organigramms</translation>
    </message>
    <message>
        <source>Reports to %1, span %2 to %3</source>
        <translation>Berichtet an %1, Führungsspanne von %2 auf %3</translation>
    </message>
    <message>
        <source>Stands before %1</source>
        <translation>Steht vor %1</translation>
    </message>
    <message>
        <source>Reports to %1</source>
        <translation>Berichtet an %1</translation>
    </message>
</context>
<context>
    <name>CardTip</name>
    <message>
        <source>%1 %2, was empty</source>
        <extracomment>A field, its value and the one before: &quot;Grade G6, was G5&quot;</extracomment>
        <translation>%1 %2, war leer</translation>
    </message>
    <message>
        <source>%1 empty, was %2</source>
        <translation>%1 leer, war %2</translation>
    </message>
    <message>
        <source>%1 %2, was %3</source>
        <translation>%1 %2, war %3</translation>
    </message>
</context>
<context>
    <name>ChangeExport</name>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>%1, %2, changes</source>
        <translation>%1, %2, Änderungen</translation>
    </message>
    <message>
        <source>Where should the changes be written?</source>
        <translation>Wohin sollen die Änderungen geschrieben werden?</translation>
    </message>
    <message>
        <source>The changes were not written</source>
        <translation>Die Änderungen wurden nicht geschrieben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message numerus="yes">
        <source>and %n more; --json lists all</source>
        <translation>
            <numerusform>und %n weitere; --json zeigt alle</numerusform>
            <numerusform>und %n weitere; --json zeigt alle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>who sits there</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Positions that come:</source>
        <translation>Neue Positionen:</translation>
    </message>
    <message>
        <source>Positions that leave:</source>
        <translation>Wegfallende Positionen:</translation>
    </message>
    <message>
        <source>Positions that change:</source>
        <translation>Geänderte Positionen:</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>No quarter yet</source>
        <translation>Noch kein Quartal</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>An der Spitze</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Vacated</source>
        <translation>Frei geworden</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>verantwortlich: %1</translation>
    </message>
    <message>
        <source>Bets</source>
        <translation>Wetten</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
</context>
<context>
    <name>ChangeTable</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>New team</source>
        <translation>Neues Team</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Team moves</source>
        <translation>Team verschoben</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>To the tray</source>
        <translation>In die Ablage</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>Team closes</source>
        <translation>Team entfällt</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Vacated</source>
        <translation>Frei geworden</translation>
    </message>
    <message>
        <source>Joins a team</source>
        <translation>Anderes Team</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Neue Leitung</translation>
    </message>
    <message>
        <source>Team changes</source>
        <translation>Team geändert</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>New dotted line</source>
        <translation>Neue gestrichelte Linie</translation>
    </message>
    <message>
        <source>Dotted line ends</source>
        <translation>Gestrichelte Linie entfällt</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>%1 gets a dotted line to %2</source>
        <translation>%1 erhält eine gestrichelte Linie zu %2</translation>
    </message>
    <message>
        <source>%1 loses the dotted line to %2</source>
        <translation>%1 verliert die gestrichelte Linie zu %2</translation>
    </message>
    <message>
        <source>The order under %1 changes</source>
        <translation>Die Reihenfolge unter %1 ändert sich</translation>
    </message>
    <message>
        <source>The order of %1 among its siblings changes</source>
        <translation>Der Platz von %1 in der Reihenfolge ändert sich</translation>
    </message>
    <message numerus="yes">
        <source>%1 move to the tray</source>
        <translation>
            <numerusform>%1 kommt in die Ablage</numerusform>
            <numerusform>%1 kommen in die Ablage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 move to the top</source>
        <translation>
            <numerusform>%1 kommt an die Spitze</numerusform>
            <numerusform>%1 kommen an die Spitze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 move under %2</source>
        <translation>
            <numerusform>%1 kommt unter %2</numerusform>
            <numerusform>%1 kommen unter %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 move from %2 to %3</source>
        <translation>
            <numerusform>%1 wechselt von %2 zu %3</numerusform>
            <numerusform>%1 wechseln von %2 zu %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <extracomment>a branch that moves, then how many positions below it</extracomment>
        <translation>%1, mit %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 open</source>
        <translation>
            <numerusform>%1 entsteht</numerusform>
            <numerusform>%1 entstehen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1, under %2</source>
        <translation>%1, unter %2</translation>
    </message>
    <message>
        <source>%1 closes</source>
        <translation>%1 entfällt</translation>
    </message>
    <message>
        <source>%1 closes with %2 below</source>
        <translation>%1 entfällt mit %2 darunter</translation>
    </message>
    <message numerus="yes">
        <source>%1; its %n reports go to %2</source>
        <translation>
            <numerusform>%1; %n Unterstellte kommt zu %2</numerusform>
            <numerusform>%1; %n Unterstellte kommen zu %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; its %n reports are no longer under anybody</source>
        <translation>
            <numerusform>%1; %n Unterstellte steht unter niemandem mehr</numerusform>
            <numerusform>%1; %n Unterstellte stehen unter niemandem mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 wird %2</translation>
    </message>
    <message>
        <source>%1 leaves the position %2</source>
        <translation>%1 gibt die Position %2 auf</translation>
    </message>
    <message>
        <source>%1 takes over from %2 as %3</source>
        <translation>%1 löst %2 als %3 ab</translation>
    </message>
    <message numerus="yes">
        <source>The team %1 is formed with %n positions</source>
        <translation>
            <numerusform>Das Team %1 entsteht mit %n Position</numerusform>
            <numerusform>Das Team %1 entsteht mit %n Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>The team %1 is formed</source>
        <translation>Das Team %1 entsteht</translation>
    </message>
    <message>
        <source>The team %1 becomes part of %2</source>
        <translation>Das Team %1 wird Teil von %2</translation>
    </message>
    <message>
        <source>The team %1 stands by itself</source>
        <translation>Das Team %1 wird Teil keines anderen Teams</translation>
    </message>
    <message>
        <source>%1 leads the team %2</source>
        <translation>%1 leitet das Team %2</translation>
    </message>
    <message>
        <source>The team %1 has no lead any more</source>
        <translation>Das Team %1 hat keine Leitung mehr</translation>
    </message>
    <message>
        <source>The team %1 changes: %2</source>
        <translation>Das Team %1 ändert sich: %2</translation>
    </message>
    <message>
        <source>The team %1 closes</source>
        <translation>Das Team %1 entfällt</translation>
    </message>
    <message numerus="yes">
        <source>The team %1 closes; its %n positions go to %2</source>
        <translation>
            <numerusform>Das Team %1 entfällt; seine %n Position geht an %2</numerusform>
            <numerusform>Das Team %1 entfällt; seine %n Positionen gehen an %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The team %1 closes; its %n positions are in no team</source>
        <translation>
            <numerusform>Das Team %1 entfällt; seine %n Position gehört zu keinem Team</numerusform>
            <numerusform>Das Team %1 entfällt; seine %n Positionen gehören zu keinem Team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 join the team %2</source>
        <translation>
            <numerusform>%1 kommt zum Team %2</numerusform>
            <numerusform>%1 kommen zum Team %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leave the team %2</source>
        <translation>
            <numerusform>%1 verlässt das Team %2</numerusform>
            <numerusform>%1 verlassen das Team %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>Organigramm</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>%1: another order of those in the seat</source>
        <translation>%1: andere Reihenfolge der Inhaber</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>%1 is new, with %2 below</source>
        <translation>%1 ist neu, mit %2 darunter</translation>
    </message>
    <message numerus="yes">
        <source>%1 are new</source>
        <translation>
            <numerusform>%1 ist neu</numerusform>
            <numerusform>%1 sind neu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a new bet in %2</source>
        <translation>%1 ist eine neue Wette in %2</translation>
    </message>
    <message>
        <source>The bet %1 is deleted</source>
        <translation>Die Wette %1 wird gelöscht</translation>
    </message>
    <message>
        <source>%1 moves from %2 to %3</source>
        <translation>%1 wechselt von %2 zu %3</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
    <message>
        <source>%1 is funded</source>
        <translation>%1 wird finanziert</translation>
    </message>
    <message>
        <source>%1 is protected</source>
        <translation>%1 wird geschützt</translation>
    </message>
    <message>
        <source>%1 becomes part of %2</source>
        <translation>%1 wird Teil von %2</translation>
    </message>
    <message>
        <source>%1 is consolidated</source>
        <translation>%1 wird zusammengelegt</translation>
    </message>
    <message>
        <source>%1 pauses</source>
        <translation>%1 pausiert</translation>
    </message>
    <message>
        <source>%1 stops</source>
        <translation>%1 endet</translation>
    </message>
    <message>
        <source>%1 is no longer decided on</source>
        <translation>Über %1 ist nicht mehr entschieden</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>%1 of %2 are free %3</source>
        <extracomment>a share, a team, some quarters: &quot;30 % of Customs are free from Q1 to Q3&quot;</extracomment>
        <translation>%1 von %2 sind frei %3</translation>
    </message>
    <message>
        <source>%1 of %2 work on it %3</source>
        <translation>%1 von %2 arbeiten daran %3</translation>
    </message>
    <message>
        <source>%1 instead of %2 of %3 work on it %4</source>
        <translation>%1 statt %2 von %3 arbeiten daran %4</translation>
    </message>
    <message>
        <source>%1 no longer needs %2</source>
        <translation>%1 braucht %2 nicht mehr</translation>
    </message>
    <message>
        <source>%1 needs %2 by %3</source>
        <translation>%1 braucht %2 bis %3</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 braucht %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New bet</source>
        <translation>Neue Wette</translation>
    </message>
    <message>
        <source>Funding decision</source>
        <translation>Finanzierungsentscheidung</translation>
    </message>
    <message>
        <source>Bet moves</source>
        <translation>Wette wechselt</translation>
    </message>
    <message>
        <source>Bet deleted</source>
        <translation>Wette gelöscht</translation>
    </message>
    <message>
        <source>Staffing of a bet</source>
        <translation>Besetzung einer Wette</translation>
    </message>
    <message>
        <source>Needs of a bet</source>
        <translation>Bedarf einer Wette</translation>
    </message>
    <message>
        <source>Bet changes</source>
        <translation>Wette ändert sich</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (verborgen)</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(verborgen)</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Planned, %1</source>
        <translation>Geplant, %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Closes %1</source>
        <translation>Entfällt %1</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>on page %1</source>
        <extracomment>%1 is a page&apos;s number</extracomment>
        <translation>auf Seite %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>A page&apos;s number and how many there are</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Names hidden</source>
        <translation>Namen verborgen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>dotted line</source>
        <translation>gestrichelte Linie</translation>
    </message>
    <message>
        <source>direct reports</source>
        <translation>direkt Unterstellte</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message numerus="yes">
        <source>Open %n days</source>
        <translation>
            <numerusform>%n Tag offen</numerusform>
            <numerusform>%n Tage offen</numerusform>
        </translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>vacated</source>
        <translation>frei geworden</translation>
    </message>
    <message>
        <source>Moved to the top</source>
        <translation>Verschoben an die Spitze</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Verschoben zu %1</translation>
    </message>
    <message>
        <source>Moved to the tray</source>
        <translation>Verschoben in die Ablage</translation>
    </message>
</context>
<context>
    <name>ChartSlides</name>
    <message numerus="yes">
        <source>%1: %n changes</source>
        <translation>
            <numerusform>%1: %n Änderung</numerusform>
            <numerusform>%1: %n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n areas</source>
        <translation>
            <numerusform>%n Bereich</numerusform>
            <numerusform>%n Bereiche</numerusform>
        </translation>
    </message>
    <message>
        <source>continued from slide %1</source>
        <translation>Fortsetzung von Folie %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more on slide %1</source>
        <translation>
            <numerusform>%n weitere auf Folie %1</numerusform>
            <numerusform>%n weitere auf Folie %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckVerb</name>
    <message>
        <source>%1: the file is sound.</source>
        <translation>%1: Die Datei ist in Ordnung.</translation>
    </message>
    <message>
        <source>Nothing in the organisation stands out.</source>
        <translation>In der Organisation fällt nichts auf.</translation>
    </message>
    <message numerus="yes">
        <source>%n things in the organisation may be worth a look.</source>
        <translation>
            <numerusform>%n Auffälligkeit in der Organisation könnte einen Blick wert sein.</numerusform>
            <numerusform>%n Auffälligkeiten in der Organisation könnten einen Blick wert sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>whether the file is sound, and what stands out in the organisation</source>
        <translation>ob die Datei in Ordnung ist und was in der Organisation auffällt</translation>
    </message>
    <message numerus="yes">
        <source>%n rules are off in this plan:</source>
        <translation>
            <numerusform>%n Regel ist in diesem Plan abgeschaltet:</numerusform>
            <numerusform>%n Regeln sind in diesem Plan abgeschaltet:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clashes</name>
    <message>
        <source>The team %1</source>
        <translation>Das Team %1</translation>
    </message>
    <message>
        <source>The dotted line from %1 to %2</source>
        <translation>Die gestrichelte Linie von %1 zu %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what differs: a row, then its field</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The baseline</source>
        <translation>Der Ausgangsplan</translation>
    </message>
    <message>
        <source>%1 has closed it, this scenario needs it</source>
        <translation>%1 hat es nicht mehr, dieses Szenario braucht es</translation>
    </message>
    <message>
        <source>%1 has it, this scenario closed what it belongs to</source>
        <translation>%1 hat es, in diesem Szenario entfällt, wozu es gehört</translation>
    </message>
    <message>
        <source>%1 has somebody else here than this scenario</source>
        <translation>%1 hat hier jemand anderen als dieses Szenario</translation>
    </message>
    <message>
        <source>%1 says %2, this scenario %3</source>
        <translation>%1 sagt %2, dieses Szenario %3</translation>
    </message>
    <message>
        <source>The bet %1</source>
        <translation>Die Wette %1</translation>
    </message>
    <message>
        <source>%1 for the bet %2</source>
        <translation>%1 für die Wette %2</translation>
    </message>
    <message>
        <source>What the bet %1 needs</source>
        <translation>Was die Wette %1 braucht</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no verb or file “%1”.</source>
        <translation>Es gibt weder einen Befehl noch eine Datei „%1“.</translation>
    </message>
    <message>
        <source>%1 Did you mean: %2?</source>
        <translation>%1 Gemeint war vielleicht: %2?</translation>
    </message>
    <message>
        <source>See: orgwright --help</source>
        <translation>Siehe: orgwright --help</translation>
    </message>
    <message>
        <source>Orgwright plans organisations: who reports to whom, in which team.</source>
        <translation>Orgwright plant Organisationen: wer an wen berichtet und in welchem Team.</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>die Version ausgeben</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>diese Hilfe ausgeben</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>Without a verb, orgwright [FILE] opens the window.
Exit status: 0 done, 1 done with findings, 2 wrong usage, 3 the input was refused,
4 the machine or the file failed.</source>
        <translation>Ohne Befehl öffnet orgwright [FILE] das Fenster.
Endestatus: 0 erledigt, 1 erledigt mit Befunden, 2 falscher Aufruf, 3 die Eingabe wurde abgelehnt,
4 Rechner oder Datei haben versagt.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>Das Ergebnis ließ sich nicht auf die Standardausgabe schreiben.</translation>
    </message>
</context>
<context>
    <name>Currency</name>
    <message>
        <source>euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>US-Dollar</translation>
    </message>
    <message>
        <source>pound sterling</source>
        <translation>Pfund Sterling</translation>
    </message>
    <message>
        <source>Swiss franc</source>
        <translation>Schweizer Franken</translation>
    </message>
    <message>
        <source>Australian dollar</source>
        <translation>Australischer Dollar</translation>
    </message>
    <message>
        <source>Brazilian real</source>
        <translation>Brasilianischer Real</translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <translation>Kanadischer Dollar</translation>
    </message>
    <message>
        <source>Chinese yuan</source>
        <translation>Chinesischer Yuan</translation>
    </message>
    <message>
        <source>Czech koruna</source>
        <translation>Tschechische Krone</translation>
    </message>
    <message>
        <source>Danish krone</source>
        <translation>Dänische Krone</translation>
    </message>
    <message>
        <source>Hungarian forint</source>
        <translation>Ungarischer Forint</translation>
    </message>
    <message>
        <source>Israeli shekel</source>
        <translation>Israelischer Schekel</translation>
    </message>
    <message>
        <source>Indian rupee</source>
        <translation>Indische Rupie</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>Japanischer Yen</translation>
    </message>
    <message>
        <source>South Korean won</source>
        <translation>Südkoreanischer Won</translation>
    </message>
    <message>
        <source>Mexican peso</source>
        <translation>Mexikanischer Peso</translation>
    </message>
    <message>
        <source>Norwegian krone</source>
        <translation>Norwegische Krone</translation>
    </message>
    <message>
        <source>New Zealand dollar</source>
        <translation>Neuseeland-Dollar</translation>
    </message>
    <message>
        <source>Polish zloty</source>
        <translation>Polnischer Złoty</translation>
    </message>
    <message>
        <source>Swedish krona</source>
        <translation>Schwedische Krone</translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <translation>Singapur-Dollar</translation>
    </message>
    <message>
        <source>Turkish lira</source>
        <translation>Türkische Lira</translation>
    </message>
    <message>
        <source>South African rand</source>
        <translation>Südafrikanischer Rand</translation>
    </message>
</context>
<context>
    <name>DecisionRecord</name>
    <message>
        <source>In figures</source>
        <translation>In Zahlen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangsplan</translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation>Dieses Szenario</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What it tries</source>
        <translation>Was versucht wird</translation>
    </message>
    <message>
        <source>What was chosen</source>
        <translation>Was gewählt wurde</translation>
    </message>
    <message>
        <source>What was rejected, and why</source>
        <translation>Was verworfen wurde und warum</translation>
    </message>
    <message>
        <source>What is expected to improve</source>
        <translation>Was besser werden soll</translation>
    </message>
    <message>
        <source>When to look back</source>
        <translation>Wann Rückschau gehalten wird</translation>
    </message>
    <message>
        <source>Became the baseline on</source>
        <translation>Zum Ausgangsplan geworden am</translation>
    </message>
    <message numerus="yes">
        <source>%n changes against %1</source>
        <translation>
            <numerusform>%n Änderung gegenüber %1</numerusform>
            <numerusform>%n Änderungen gegenüber %1</numerusform>
        </translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>verantwortlich: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>DiffVerb</name>
    <message>
        <source>%1 added</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 entfallen</translation>
    </message>
    <message>
        <source>%1 to another manager</source>
        <translation>%1 zu anderer Führungskraft</translation>
    </message>
    <message>
        <source>%1 with another title</source>
        <translation>%1 mit anderem Titel</translation>
    </message>
    <message>
        <source>%1 filled</source>
        <translation>%1 besetzt</translation>
    </message>
    <message>
        <source>%1 vacated</source>
        <translation>%1 frei geworden</translation>
    </message>
    <message>
        <source>%1 FTE</source>
        <translation>%1 VZÄ</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 im Jahr</translation>
    </message>
    <message>
        <source>%1 and %2 hold the same.</source>
        <translation>%1 und %2 sind gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%1 against %2: %n changes</source>
        <translation>
            <numerusform>%1 gegenüber %2: %n Änderung</numerusform>
            <numerusform>%1 gegenüber %2: %n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>the decisions in which two scenarios differ</source>
        <translation>die Entscheidungen, in denen sich zwei Szenarien unterscheiden</translation>
    </message>
    <message>
        <source>the scenario before; the baseline if left out</source>
        <translation>das Szenario vorher; ohne Angabe der Ausgangsplan</translation>
    </message>
    <message>
        <source>the scenario after; the baseline if left out</source>
        <translation>das Szenario nachher; ohne Angabe der Ausgangsplan</translation>
    </message>
    <message>
        <source>print one JSON object</source>
        <translation>ein JSON-Objekt ausgeben</translation>
    </message>
    <message>
        <source>print a CSV table</source>
        <translation>eine CSV-Tabelle ausgeben</translation>
    </message>
    <message>
        <source>titles in place of names</source>
        <translation>Titel anstelle von Namen</translation>
    </message>
    <message>
        <source>without cost and pay bands</source>
        <translation>ohne Kosten und Gehaltsbänder</translation>
    </message>
</context>
<context>
    <name>Discretion</name>
    <message numerus="yes">
        <source>%n names and addresses</source>
        <translation>
            <numerusform>%n Name oder Adresse</numerusform>
            <numerusform>%n Namen und Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures of pay</source>
        <translation>
            <numerusform>%n Gehaltsangabe</numerusform>
            <numerusform>%n Gehaltsangaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes, reasons and answers</source>
        <translation>
            <numerusform>%n Notiz, Begründung oder Antwort</numerusform>
            <numerusform>%n Notizen, Begründungen und Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n successors</source>
        <translation>
            <numerusform>%n Nachfolge</numerusform>
            <numerusform>%n Nachfolgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scores and pieces of evidence</source>
        <translation>
            <numerusform>%n Bewertung oder Beleg</numerusform>
            <numerusform>%n Bewertungen und Belege</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n scenarios beside the baseline</source>
        <translation>
            <numerusform>%1 und %n Szenario neben dem Ausgangsplan</numerusform>
            <numerusform>%1 und %n Szenarien neben dem Ausgangsplan</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was withheld.</source>
        <translation>Nichts wurde zurückgehalten.</translation>
    </message>
    <message>
        <source>Withheld: %1.</source>
        <translation>Zurückgehalten: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n clashes with a roster</source>
        <translation>
            <numerusform>%n Widerspruch mit einer Personalliste</numerusform>
            <numerusform>%n Widersprüche mit einer Personalliste</numerusform>
        </translation>
    </message>
    <message>
        <source>Names and e-mail addresses</source>
        <translation>Namen und E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Cost and pay</source>
        <translation>Kosten und Gehälter</translation>
    </message>
    <message>
        <source>Notes, reasons, decisions and answers</source>
        <translation>Notizen, Gründe, Entscheidungen und Antworten</translation>
    </message>
    <message>
        <source>Successors</source>
        <translation>Nachfolger</translation>
    </message>
    <message>
        <source>Scores and their evidence</source>
        <translation>Bewertungen und ihre Belege</translation>
    </message>
</context>
<context>
    <name>DiscretionOptions</name>
    <message>
        <source>put in what the plan holds back, with commas between: names, pay, notes, succession, scores, all</source>
        <translation>auch aufnehmen, was der Plan zurückhält, durch Kommas getrennt: names, pay, notes, succession, scores, all</translation>
    </message>
    <message>
        <source>leave out what the plan lets others see</source>
        <translation>weglassen, was der Plan andere sehen lässt</translation>
    </message>
    <message>
        <source>the same as --hide names: seats are called by their title</source>
        <translation>dasselbe wie --hide names: Sitze heißen nach ihrem Titel</translation>
    </message>
</context>
<context>
    <name>DragPicture</name>
    <message>
        <source>Lands here</source>
        <translation>Kommt hierher</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Position, open %1</source>
        <translation>Position, offen seit %1</translation>
    </message>
    <message>
        <source>Position, %1</source>
        <translation>Position, %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>decided by %1</source>
        <translation>entschieden von %1</translation>
    </message>
    <message>
        <source>Team, %1</source>
        <translation>Team, %1</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
    <message>
        <source>People in seats by team. Somebody with seats in two teams counts in both.</source>
        <translation>Personen auf Stellen, nach Team. Wer Stellen in zwei Teams hat, zählt in beiden.</translation>
    </message>
    <message>
        <source>FTE of all positions by team, open and planned ones included.</source>
        <translation>VZÄ aller Positionen nach Team, offene und geplante eingeschlossen.</translation>
    </message>
    <message>
        <source>Amounts are hidden.</source>
        <translation>Beträge sind verborgen.</translation>
    </message>
    <message>
        <source>Cost a year of all positions by team.</source>
        <translation>Jahreskosten aller Positionen nach Team.</translation>
    </message>
    <message>
        <source>Half of the managers have more direct reports, half fewer.</source>
        <translation>Die Hälfte der Führungskräfte hat mehr direkt Unterstellte, die andere Hälfte weniger.</translation>
    </message>
    <message>
        <source>Managers with under %1</source>
        <translation>Führungskräfte mit unter %1</translation>
    </message>
    <message>
        <source>Managers with %1 to %2</source>
        <translation>Führungskräfte mit %1 bis %2</translation>
    </message>
    <message>
        <source>Managers with over %1</source>
        <translation>Führungskräfte mit über %1</translation>
    </message>
    <message>
        <source>Managers with most direct reports; the target is %1 to %2.</source>
        <translation>Führungskräfte mit den meisten direkt Unterstellten; Ziel sind %1 bis %2.</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Ebene %1</translation>
    </message>
    <message>
        <source>The top is layer 1. The deepest positions:</source>
        <translation>Die Spitze ist Ebene 1. Die tiefsten Positionen:</translation>
    </message>
    <message>
        <source>Every seat is filled.</source>
        <translation>Jede Stelle ist besetzt.</translation>
    </message>
    <message>
        <source>Open seats, the longest open first.</source>
        <translation>Offene Stellen, die am längsten offenen zuerst.</translation>
    </message>
    <message>
        <source>No seats are planned.</source>
        <translation>Keine Stellen sind geplant.</translation>
    </message>
    <message>
        <source>Planned seats, the next first.</source>
        <translation>Geplante Stellen, die nächste zuerst.</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>VZÄ</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Median span</source>
        <translation>Median-Spanne</translation>
    </message>
    <message>
        <source>Largest span</source>
        <translation>Größte Spanne</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Nothing matches the filter. Clear it and export again.</source>
        <translation>Der Filter lässt nichts übrig. Filter leeren und erneut exportieren.</translation>
    </message>
    <message>
        <source>There are no positions to show yet. Add some, or import a roster.</source>
        <translation>Es gibt noch keine Positionen zu zeigen. Zuerst welche hinzufügen oder eine Personalliste importieren.</translation>
    </message>
    <message>
        <source>All positions are in the tray. Place them in the chart first.</source>
        <translation>Alle Positionen liegen in der Ablage. Sie müssen zuerst ins Organigramm.</translation>
    </message>
    <message>
        <source>At a scale of %1 the picture would be too large. The largest scale for this chart is %2; SVG and PDF have no limit.</source>
        <translation>Bei einem Maßstab von %1 würde das Bild zu groß. Der größte Maßstab für dieses Organigramm ist %2; SVG und PDF haben keine Grenze.</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>The branch to export is not in the plan any more. Choose another.</source>
        <translation>Der zu exportierende Zweig ist nicht mehr im Plan. Bitte einen anderen wählen.</translation>
    </message>
    <message>
        <source>%1 is a plan, and an export does not replace a plan. Choose another name.</source>
        <translation>%1 ist ein Plan, und ein Export ersetzt keinen Plan. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There are no teams to show yet. Add some, or import a list of teams.</source>
        <translation>Es gibt noch keine Teams zu zeigen. Zuerst welche hinzufügen oder eine Teamliste importieren.</translation>
    </message>
    <message>
        <source>There are no bets to show yet. Add some, or import a list of initiatives.</source>
        <translation>Es gibt noch keine Wetten zu zeigen. Welche anlegen oder eine Liste von Initiativen importieren.</translation>
    </message>
    <message>
        <source>A scorecard consists of scores, which are confidential. Reveal them to export it.</source>
        <translation>Eine Scorecard besteht aus Bewertungen, und die sind vertraulich. Geben Sie sie frei, um sie zu exportieren.</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Organisation chart</source>
        <translation>Organigramm</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>continued from page %1</source>
        <translation>Fortsetzung von Seite %1</translation>
    </message>
    <message>
        <source>row %1 of %2, column %3 of %4</source>
        <translation>Reihe %1 von %2, Spalte %3 von %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n changes against %1</source>
        <translation>
            <numerusform>%n Änderung gegenüber %1</numerusform>
            <numerusform>%n Änderungen gegenüber %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPicture</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets in %1 rows</source>
        <translation>
            <numerusform>%n Blatt in %1 Reihe</numerusform>
            <numerusform>%n Blätter in %1 Reihen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>%1: too large. The largest size for this chart is %2 %.</source>
        <translation>%1: zu groß. Möglich sind für dieses Organigramm höchstens %2 %.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slides, no text under %1 points</source>
        <translation>
            <numerusform>%n Folie, kein Text unter %1 Punkt</numerusform>
            <numerusform>%n Folien, kein Text unter %1 Punkt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportVerb</name>
    <message>
        <source>--tiled and --per-manager are two different ways. Leave one out.</source>
        <translation>--tiled und --per-manager sind zwei verschiedene Wege. Bitte eines weglassen.</translation>
    </message>
    <message>
        <source>--tiled and --per-manager make sheets of a PDF. Name OUT with .pdf.</source>
        <translation>--tiled und --per-manager ergeben Seiten eines PDF. OUT muss auf .pdf enden.</translation>
    </message>
    <message>
        <source>--tiled needs paper: --page A4, A3 or Letter.</source>
        <translation>--tiled braucht Papier: --page A4, A3 oder Letter.</translation>
    </message>
    <message>
        <source>--per-manager needs at least 2 --levels on a page.</source>
        <translation>--per-manager braucht mindestens 2 --levels auf einer Seite.</translation>
    </message>
    <message>
        <source>--scale is for PNG and for --tiled; other charts fit their page.</source>
        <translation>--scale gilt für PNG und für --tiled; andere Organigramme passen sich der Seite an.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>%1: the ending says what to make, and can be one of: %2.</source>
        <translation>%1: Die Endung sagt, was entsteht, und kann eine von diesen sein: %2.</translation>
    </message>
    <message>
        <source>so many layers from the top; with --per-manager on each page</source>
        <translation>so viele Ebenen ab der Spitze; mit --per-manager auf jeder Seite</translation>
    </message>
    <message>
        <source>the page&apos;s size or shape; fit: as large as the chart</source>
        <translation>Größe oder Form der Seite; fit: so groß wie das Organigramm</translation>
    </message>
    <message>
        <source>upright pages</source>
        <translation>Seiten im Hochformat</translation>
    </message>
    <message>
        <source>PDF: in full size over several sheets, to glue together</source>
        <translation>PDF: in voller Größe auf mehreren Blättern, zum Zusammenkleben</translation>
    </message>
    <message>
        <source>PDF: a page for each manager, linked to each other</source>
        <translation>PDF: eine Seite je Führungskraft, miteinander verlinkt</translation>
    </message>
    <message>
        <source>PNG: 1 is 96 dots an inch, 2 if left out; tiles: 1 is full size</source>
        <translation>PNG: 1 sind 96 Punkte je Zoll, ohne Angabe 2; bei --tiled: 1 ist volle Größe</translation>
    </message>
    <message>
        <source>what the colours stand for</source>
        <translation>wofür die Farben stehen</translation>
    </message>
    <message>
        <source>how much a card shows</source>
        <translation>wie viel eine Karte zeigt</translation>
    </message>
    <message>
        <source>no frames around teams</source>
        <translation>keine Teamrahmen</translation>
    </message>
    <message>
        <source>no secondary lines</source>
        <translation>keine gestrichelten Linien</translation>
    </message>
    <message>
        <source>write a chart or a table to a file</source>
        <translation>ein Organigramm oder eine Tabelle in eine Datei schreiben</translation>
    </message>
    <message>
        <source>the file to write; its ending says what: %1</source>
        <translation>die zu schreibende Datei; ihre Endung sagt, was: %1</translation>
    </message>
    <message>
        <source>one branch only: its head&apos;s key, title or name; a team&apos;s key or name</source>
        <translation>nur ein Zweig: Schlüssel, Titel oder Name seiner Spitze; Schlüssel oder Name eines Teams</translation>
    </message>
    <message>
        <source>--root and --levels are for charts; the change list is whole.</source>
        <translation>--root und --levels gelten für Organigramme; die Änderungsliste ist immer vollständig.</translation>
    </message>
    <message>
        <source>--view %1 compares with the baseline. Name another --scenario.</source>
        <translation>--view %1 vergleicht mit dem Ausgangsplan. Bitte ein anderes --scenario nennen.</translation>
    </message>
    <message>
        <source>%1: a record is written as .pdf or .md.</source>
        <translation>%1: Ein Protokoll wird als .pdf oder .md geschrieben.</translation>
    </message>
    <message>
        <source>--per-manager is for charts; this view is one picture.</source>
        <translation>--per-manager ist für Organigramme; diese Ansicht ist ein Bild.</translation>
    </message>
    <message>
        <source>--root and --levels are for charts; this view is whole.</source>
        <translation>--root und --levels sind für Organigramme; diese Ansicht ist ganz.</translation>
    </message>
    <message>
        <source>--view deck makes slides. Name OUT with .pptx or .pdf.</source>
        <translation>--view deck macht Folien. Benennen Sie OUT mit .pptx oder .pdf.</translation>
    </message>
    <message>
        <source>--tiled, --per-manager and --portrait are for paper, not for slides.</source>
        <translation>--tiled, --per-manager und --portrait sind für Papier, nicht für Folien.</translation>
    </message>
    <message>
        <source>Slides are --page 16:9 or 4:3.</source>
        <translation>Folien sind --page 16:9 oder 4:3.</translation>
    </message>
    <message>
        <source>--smallest-text is for slides.</source>
        <translation>--smallest-text ist für Folien.</translation>
    </message>
    <message>
        <source>what to show: positions (org), teams, the initiatives (portfolio), the measures (scorecard), the changes of a scenario, its decision record with them, or slides of all of it (deck)</source>
        <translation>was gezeigt wird: Positionen (org), Teams, die Initiativen (portfolio), die Kennzahlen (scorecard), die Änderungen eines Szenarios, sein Entscheidungsprotokoll damit oder Folien von allem (deck)</translation>
    </message>
    <message>
        <source>slides: no text is smaller, in points; 10 if left out</source>
        <translation>Folien: kein Text ist kleiner, in Punkt; 10, wenn weggelassen</translation>
    </message>
    <message>
        <source>say what would be written and withheld, and write nothing</source>
        <translation>sagen, was geschrieben und zurückgehalten würde, und nichts schreiben</translation>
    </message>
    <message>
        <source>slides: a company&apos;s .pptx or .potx, for its master, layouts, colours and fonts</source>
        <translation>Folien: eine .pptx oder .potx des Unternehmens, für Master, Layouts, Farben und Schriften</translation>
    </message>
    <message>
        <source>--template gives the look of a .pptx. Name OUT so.</source>
        <translation>--template gibt einer .pptx ihr Aussehen. Benennen Sie OUT so.</translation>
    </message>
    <message>
        <source>--template says how large a slide is. Leave out --page.</source>
        <translation>--template sagt, wie groß eine Folie ist. Lassen Sie --page weg.</translation>
    </message>
    <message>
        <source>%1 could be written.</source>
        <translation>%1 könnte geschrieben werden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 would have %n slides, no text on them under %2 pt.</source>
        <translation>
            <numerusform>%1 hätte %n Folie, kein Text darauf unter %2 pt.</numerusform>
            <numerusform>%1 hätte %n Folien, kein Text darauf unter %2 pt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the plan holds back is in no file unless --reveal puts it in; what was left out is said
afterwards. With --reveal all, importing a CSV or XLSX again changes nothing. Charts never show
cost or pay. JSON describes the chart&apos;s layout. Of changes, charts mark what the scenario
decides against the baseline; the other formats hold the change list. A file that is there is
replaced, unless it is a plan.</source>
        <translation>Was der Plan zurückhält, steht in keiner Datei, außer --reveal nimmt es auf; was wegblieb, wird
danach gesagt. Mit --reveal all ändert ein erneuter Import einer CSV oder XLSX nichts. Diagramme
zeigen nie Kosten oder Gehälter. JSON beschreibt die Anordnung. Von Änderungen zeigen Diagramme,
was das Szenario gegenüber dem Ausgangsplan entscheidet; die anderen Formate enthalten die Liste. Eine
vorhandene Datei wird ersetzt, außer sie ist ein Plan.</translation>
    </message>
    <message>
        <source>slides: speaker notes with what was noted about their positions, bets and changes</source>
        <translation>Folien: Sprechernotizen mit dem, was zu ihren Positionen, Vorhaben und Änderungen notiert wurde</translation>
    </message>
    <message>
        <source>--notes are speaker notes of a .pptx. Name OUT so.</source>
        <translation>--notes sind Sprechernotizen einer .pptx. Benennen Sie OUT so.</translation>
    </message>
    <message>
        <source>Speaker notes hold what was noted, which is confidential. Put it in with --reveal notes.</source>
        <translation>Sprechernotizen enthalten, was notiert wurde, und das ist vertraulich. Nehmen Sie es mit --reveal notes auf.</translation>
    </message>
    <message>
        <source>a deck&apos;s parts in their order, with commas between: title, chart, changes, portfolio, scorecard, review; as the plan says if left out</source>
        <translation>die Teile eines Foliensatzes in ihrer Reihenfolge, durch Kommas getrennt: title, chart, changes, portfolio, scorecard, review; ohne Angabe wie der Plan sagt</translation>
    </message>
    <message>
        <source>--slides are parts of a deck. Add --view deck.</source>
        <translation>--slides sind Teile eines Foliensatzes. Fügen Sie --view deck hinzu.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Position key</source>
        <translation>Schlüssel der Position</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Manager&apos;s e-mail</source>
        <translation>E-Mail der Führungskraft</translation>
    </message>
    <message>
        <source>Manager&apos;s name</source>
        <translation>Name der Führungskraft</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Dotted-line managers</source>
        <translation>Führungskräfte über gestrichelte Linie</translation>
    </message>
    <message>
        <source>Team key</source>
        <translation>Schlüssel des Teams</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Report or assistant</source>
        <translation>Unterstellt oder Assistenz</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Person key</source>
        <translation>Schlüssel der Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>In the seat since</source>
        <translation>Auf der Stelle seit</translation>
    </message>
    <message>
        <source>Interim</source>
        <translation>Kommissarisch</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Open since</source>
        <translation>Offen seit</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>VZÄ</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Pay band, from</source>
        <translation>Gehaltsband, von</translation>
    </message>
    <message>
        <source>Pay band, to</source>
        <translation>Gehaltsband, bis</translation>
    </message>
    <message>
        <source>Pay band</source>
        <translation>Gehaltsband</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Parent team</source>
        <translation>Übergeordnetes Team</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Initiative key</source>
        <translation>Schlüssel der Initiative</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Topf</translation>
    </message>
    <message>
        <source>Owner team</source>
        <translation>Zuständiges Team</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothese</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zuversicht</translation>
    </message>
    <message>
        <source>Expected return</source>
        <translation>Erwarteter Ertrag</translation>
    </message>
    <message>
        <source>Unit of the return</source>
        <translation>Einheit des Ertrags</translation>
    </message>
    <message>
        <source>Size of the return</source>
        <translation>Größe des Ertrags</translation>
    </message>
    <message>
        <source>Kill criterion</source>
        <translation>Abbruchkriterium</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Funding decision</source>
        <translation>Finanzierungsentscheidung</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Grund der Entscheidung</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Entscheiden bis</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Angelegt am</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>Needs teams</source>
        <translation>Braucht Teams</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>Zuteilungen</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
</context>
<context>
    <name>FigureSlides</name>
    <message>
        <source>Where the work goes</source>
        <translation>Wohin die Arbeit geht</translation>
    </message>
    <message>
        <source>Share of FTE by bucket</source>
        <translation>Anteil der VZÄ je Topf</translation>
    </message>
    <message>
        <source>Scores by quarter</source>
        <translation>Bewertungen je Quartal</translation>
    </message>
    <message>
        <source>1 to 5, weighted</source>
        <translation>1 bis 5, gewichtet</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>Headcount by quarter</source>
        <translation>Köpfe je Quartal</translation>
    </message>
</context>
<context>
    <name>FileTrouble</name>
    <message>
        <source>The plan is not there</source>
        <translation>Der Plan ist nicht auffindbar</translation>
    </message>
    <message>
        <source>This is not a plan</source>
        <translation>Das ist kein Plan</translation>
    </message>
    <message>
        <source>The plan is from a newer Orgwright</source>
        <translation>Der Plan stammt aus einem neueren Orgwright</translation>
    </message>
    <message>
        <source>The plan is damaged</source>
        <translation>Der Plan ist beschädigt</translation>
    </message>
    <message>
        <source>The system does not allow it</source>
        <translation>Das System lässt es nicht zu</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The plan is in use elsewhere</source>
        <translation>Der Plan ist anderswo in Gebrauch</translation>
    </message>
    <message>
        <source>The name is taken</source>
        <translation>Der Name ist vergeben</translation>
    </message>
    <message>
        <source>The file is no longer the one that was opened</source>
        <translation>Die Datei ist nicht mehr die geöffnete</translation>
    </message>
    <message>
        <source>Reading or writing failed</source>
        <translation>Lesen oder Schreiben ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a single report: %2.</source>
        <translation>%1 hat nur eine unterstellte Position: %2.</translation>
    </message>
    <message>
        <source>%1 has %2 direct reports; the target is at most %3.</source>
        <translation>%1 hat %2 direkt Unterstellte; Ziel sind höchstens %3.</translation>
    </message>
    <message>
        <source>%1 has %2 direct reports; the target is at least %3.</source>
        <translation>%1 hat %2 direkt Unterstellte; Ziel sind mindestens %3.</translation>
    </message>
    <message>
        <source>%1 is open and has %2.</source>
        <translation>%1 ist offen und hat %2.</translation>
    </message>
    <message>
        <source>%1 has been open for %2 and has %3.</source>
        <translation>%1 ist schon %2 offen und hat %3.</translation>
    </message>
    <message>
        <source>The branch of %1 reaches layer %2; most of the branches beside it end at layer %3.</source>
        <translation>Der Zweig von %1 reicht bis Ebene %2; die meisten Zweige daneben enden auf Ebene %3.</translation>
    </message>
    <message>
        <source>%1 is closing and still has %2.</source>
        <translation>%1 entfällt und hat noch %2.</translation>
    </message>
    <message>
        <source>%1 is an assistant and has %2.</source>
        <translation>%1 ist eine Assistenz und hat %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n positions.</source>
        <translation>
            <numerusform>%1 hat %n Position inne.</numerusform>
            <numerusform>%1 hat %n Positionen inne.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds positions of %2 FTE together.</source>
        <translation>%1 hat Positionen mit zusammen %2 VZÄ inne.</translation>
    </message>
    <message>
        <source>%1 is filled and has no FTE.</source>
        <translation>%1 ist besetzt und hat keine VZÄ.</translation>
    </message>
    <message>
        <source>%1 has %2 FTE, more than those who sit there can give.</source>
        <translation>%1 hat %2 VZÄ, mehr als die Inhaber leisten können.</translation>
    </message>
    <message numerus="yes">
        <source>%n positions have no title: %1.</source>
        <translation>
            <numerusform>%n Position hat keinen Titel: %1.</numerusform>
            <numerusform>%n Positionen haben keinen Titel: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions have no cost: %1.</source>
        <translation>
            <numerusform>%n Position hat keine Kosten: %1.</numerusform>
            <numerusform>%n Positionen haben keine Kosten: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions are in no team: %1.</source>
        <translation>
            <numerusform>%n Position gehört zu keinem Team: %1.</numerusform>
            <numerusform>%n Positionen gehören zu keinem Team: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions wait in the tray: %1.</source>
        <translation>
            <numerusform>%n Position wartet in der Ablage: %1.</numerusform>
            <numerusform>%n Positionen warten in der Ablage: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The team %1 has no lead.</source>
        <translation>Das Team %1 hat keine Leitung.</translation>
    </message>
    <message>
        <source>The team %1 is led by somebody of another team: %2.</source>
        <translation>Das Team %1 wird aus einem anderen Team geleitet: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The team %1 reports to %n managers: %2.</source>
        <translation>
            <numerusform>Das Team %1 berichtet an %n Führungskraft: %2.</numerusform>
            <numerusform>Das Team %1 berichtet an %n Führungskräfte: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The team %1 sits in two places: %2 in %3, %4 in %5.</source>
        <translation>Das Team %1 verteilt sich auf zwei Standorte: %2 in %3, %4 in %5.</translation>
    </message>
    <message>
        <source>The team %1 has no members.</source>
        <translation>Das Team %1 hat keine Mitglieder.</translation>
    </message>
    <message>
        <source>Two teams have nearly the same name: %1 and %2.</source>
        <translation>Zwei Teams heißen fast gleich: %1 und %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>core</source>
        <extracomment>A bucket inside a sentence, as are the next three</extracomment>
        <translation>Kerngeschäft</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>enablers</source>
        <translation>Grundlagen</translation>
    </message>
    <message>
        <source>experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Too many direct reports</source>
        <translation>Zu viele direkt Unterstellte</translation>
    </message>
    <message>
        <source>Add a lead below, or move some of the reports to a neighbour.</source>
        <translation>Darunter eine Leitung einsetzen oder einige Unterstellte zu Nachbarn verschieben.</translation>
    </message>
    <message>
        <source>Few direct reports</source>
        <translation>Wenige direkt Unterstellte</translation>
    </message>
    <message>
        <source>Merge it with a branch beside it, or give it more reports.</source>
        <translation>Mit einem Zweig daneben zusammenlegen oder mehr unterstellen.</translation>
    </message>
    <message>
        <source>A single report</source>
        <translation>Nur eine unterstellte Stelle</translation>
    </message>
    <message>
        <source>Move the report up a layer, or give the manager more reports.</source>
        <translation>Die Stelle eine Ebene höher setzen oder der Führungskraft mehr unterstellen.</translation>
    </message>
    <message>
        <source>A deep branch</source>
        <translation>Ein tiefer Zweig</translation>
    </message>
    <message>
        <source>Take a layer out of the branch.</source>
        <translation>Eine Ebene aus dem Zweig nehmen.</translation>
    </message>
    <message>
        <source>A manager’s seat is open</source>
        <translation>Eine Führungsstelle ist offen</translation>
    </message>
    <message>
        <source>Name somebody in the interim, or move the reports to a manager who is there.</source>
        <translation>Jemanden vorläufig benennen oder die Unterstellten zu einer besetzten Stelle verschieben.</translation>
    </message>
    <message>
        <source>A closing seat has reports</source>
        <translation>Eine auslaufende Stelle hat Unterstellte</translation>
    </message>
    <message>
        <source>Move the reports before the seat closes.</source>
        <translation>Die Unterstellten verschieben, bevor die Stelle ausläuft.</translation>
    </message>
    <message>
        <source>An assistant has reports</source>
        <translation>Eine Assistenz hat Unterstellte</translation>
    </message>
    <message>
        <source>Make the seat an ordinary report, or move its reports to the manager.</source>
        <translation>Die Stelle zur gewöhnlichen machen oder ihre Unterstellten zur Führungskraft verschieben.</translation>
    </message>
    <message>
        <source>One person in many seats</source>
        <translation>Eine Person auf vielen Stellen</translation>
    </message>
    <message>
        <source>Give some of the seats to somebody else.</source>
        <translation>Einige der Stellen jemand anderem geben.</translation>
    </message>
    <message>
        <source>More FTE than one person has</source>
        <translation>Mehr FTE, als eine Person hat</translation>
    </message>
    <message>
        <source>Lower the FTE of a seat, or give one to somebody else.</source>
        <translation>Die FTE einer Stelle senken oder eine jemand anderem geben.</translation>
    </message>
    <message>
        <source>An FTE that cannot be</source>
        <translation>FTE, die nicht sein können</translation>
    </message>
    <message>
        <source>Correct the FTE, or who sits there.</source>
        <translation>Die FTE berichtigen oder wer dort sitzt.</translation>
    </message>
    <message>
        <source>Titles are missing</source>
        <translation>Titel fehlen</translation>
    </message>
    <message>
        <source>Give each a title, so that charts and changes can name it.</source>
        <translation>Jeder einen Titel geben, damit Diagramme und Änderungen sie nennen können.</translation>
    </message>
    <message>
        <source>Costs are missing</source>
        <translation>Kosten fehlen</translation>
    </message>
    <message>
        <source>Enter the costs; until then all sums are too low.</source>
        <translation>Die Kosten eintragen; bis dahin sind alle Summen zu niedrig.</translation>
    </message>
    <message>
        <source>Positions in no team</source>
        <translation>Stellen ohne Team</translation>
    </message>
    <message>
        <source>Put each into a team; until then no team counts them.</source>
        <translation>Jede in ein Team setzen; bis dahin zählt sie kein Team.</translation>
    </message>
    <message>
        <source>Positions in the tray</source>
        <translation>Stellen in der Ablage</translation>
    </message>
    <message>
        <source>Give each a manager, or delete it.</source>
        <translation>Jeder eine Führungskraft geben oder sie löschen.</translation>
    </message>
    <message>
        <source>%1 of all FTE goes to %2, %3 above the band of %4: %5 FTE too many.</source>
        <translation>%1 aller FTE gehen in %2, %3 über dem Korridor von %4: %5 FTE zu viel.</translation>
    </message>
    <message>
        <source>%1 of all FTE goes to %2, %3 below the band of %4: %5 FTE too few.</source>
        <translation>%1 aller FTE gehen in %2, %3 unter dem Korridor von %4: %5 FTE zu wenig.</translation>
    </message>
    <message>
        <source>%1 of all cost goes to %2, %3 above the band of %4: %5 too much.</source>
        <translation>%1 aller Kosten gehen in %2, %3 über dem Korridor von %4: %5 zu viel.</translation>
    </message>
    <message>
        <source>%1 of all cost goes to %2, %3 below the band of %4: %5 too little.</source>
        <translation>%1 aller Kosten gehen in %2, %3 unter dem Korridor von %4: %5 zu wenig.</translation>
    </message>
    <message>
        <source>%1 has no sponsor.</source>
        <translation>%1 hat keinen Sponsor.</translation>
    </message>
    <message>
        <source>%1 has no hypothesis.</source>
        <translation>%1 hat keine Hypothese.</translation>
    </message>
    <message>
        <source>%1 says nothing of what would end it.</source>
        <translation>%1 sagt nicht, was sie beenden würde.</translation>
    </message>
    <message>
        <source>The sponsor of %1, %2, holds no position.</source>
        <translation>Der Sponsor von %1, %2, hat keine Stelle.</translation>
    </message>
    <message>
        <source>The position of %2, the sponsor of %1, is open: %3.</source>
        <translation>Die Stelle von %2, dem Sponsor von %1, ist offen: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 sponsors %n bets: %2.</source>
        <translation>
            <numerusform>%1 ist Sponsor von %n Wette: %2.</numerusform>
            <numerusform>%1 ist Sponsor von %n Wetten: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was to be decided by %2, %3 ago.</source>
        <translation>%1 sollte bis %2 entschieden sein, vor %3.</translation>
    </message>
    <message>
        <source>%1 takes %2 of %3 at %4 confidence, as in %5.</source>
        <extracomment>%1 a bet, %2 a share, %3 a bucket, %4 the confidence, %5 another quarter in which it is so</extracomment>
        <translation>%1 nimmt %2 von %3 bei %4 Zuversicht, wie in %5.</translation>
    </message>
    <message>
        <source>Nobody works on %1.</source>
        <translation>Niemand arbeitet an %1.</translation>
    </message>
    <message>
        <source>%1 is paused and has people allocated until %2.</source>
        <translation>%1 pausiert und hat bis %2 Leute.</translation>
    </message>
    <message>
        <source>%1 is stopped and has people allocated until %2.</source>
        <translation>%1 ist beendet und hat bis %2 Leute.</translation>
    </message>
    <message>
        <source>%1 is paused and still takes %2 FTE.</source>
        <translation>%1 pausiert und bindet noch %2 FTE.</translation>
    </message>
    <message>
        <source>%1 is stopped and still takes %2 FTE.</source>
        <translation>%1 ist beendet und bindet noch %2 FTE.</translation>
    </message>
    <message>
        <source>%1 was to end in %2 and still takes %3 FTE.</source>
        <translation>%1 sollte in %2 enden und bindet noch %3 FTE.</translation>
    </message>
    <message>
        <source>%1 needs %2, which is paused.</source>
        <translation>%1 braucht %2, das pausiert.</translation>
    </message>
    <message>
        <source>%1 needs %2, which is stopped.</source>
        <translation>%1 braucht %2, das beendet ist.</translation>
    </message>
    <message>
        <source>%1 needs %2 by %3; it was refused.</source>
        <translation>%1 braucht %2 bis %3; das wurde abgelehnt.</translation>
    </message>
    <message>
        <source>%1 needs %2 by %3; that is at risk.</source>
        <translation>%1 braucht %2 bis %3; das ist gefährdet.</translation>
    </message>
    <message numerus="yes">
        <source>%n bets wait for each other in a circle: %1.</source>
        <translation>
            <numerusform>%n Wette wartet im Kreis: %1.</numerusform>
            <numerusform>%n Wetten warten im Kreis aufeinander: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The team %1 is allocated %2 in %3.</source>
        <translation>Das Team %1 ist in %3 zu %2 verplant.</translation>
    </message>
    <message numerus="yes">
        <source>The team %1 is allocated too much in %n quarters, most in %3: %2.</source>
        <translation>
            <numerusform>Das Team %1 ist in %n Quartal überplant, am meisten in %3: %2.</numerusform>
            <numerusform>Das Team %1 ist in %n Quartalen überplant, am meisten in %3: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The team %1 works on %n bets and has %2: %3.</source>
        <translation>
            <numerusform>Das Team %1 arbeitet an %n Wette und hat %2: %3.</numerusform>
            <numerusform>Das Team %1 arbeitet an %n Wetten und hat %2: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>No bet needs the platform team %1.</source>
        <translation>Keine Wette braucht das Plattformteam %1.</translation>
    </message>
    <message>
        <source>The platform team %1 spends %2 of its FTE on product bets.</source>
        <translation>Das Plattformteam %1 gibt %2 seiner FTE für Produktwetten.</translation>
    </message>
    <message>
        <source>The team %1 aims at predictability, and %2 of its work is growth and experiments.</source>
        <translation>Das Team %1 will Verlässlichkeit, und %2 seiner Arbeit sind Wachstum und Experimente.</translation>
    </message>
    <message>
        <source>The team %1 aims at learning speed, and %2 of its work is core.</source>
        <translation>Das Team %1 will schnell lernen, und %2 seiner Arbeit sind Kerngeschäft.</translation>
    </message>
    <message>
        <source>The team %1 aims at less complexity, and only %2 of its work is enablers.</source>
        <translation>Das Team %1 will weniger Komplexität, und nur %2 seiner Arbeit sind Grundlagen.</translation>
    </message>
    <message>
        <source>A bucket’s FTE outside its band</source>
        <translation>FTE eines Topfs außerhalb des Korridors</translation>
    </message>
    <message>
        <source>Move people between buckets, or change the band.</source>
        <translation>Leute zwischen den Töpfen verschieben oder den Korridor ändern.</translation>
    </message>
    <message>
        <source>A bucket’s cost outside its band</source>
        <translation>Kosten eines Topfs außerhalb des Korridors</translation>
    </message>
    <message>
        <source>Move spending between buckets, or change the band.</source>
        <translation>Ausgaben zwischen den Töpfen verschieben oder den Korridor ändern.</translation>
    </message>
    <message>
        <source>A bet without a sponsor</source>
        <translation>Eine Wette ohne Sponsor</translation>
    </message>
    <message>
        <source>Name who answers for it, or stop it.</source>
        <translation>Benennen, wer dafür einsteht, oder sie beenden.</translation>
    </message>
    <message>
        <source>A bet without a hypothesis</source>
        <translation>Eine Wette ohne Hypothese</translation>
    </message>
    <message>
        <source>Write down what you expect to come true.</source>
        <translation>Aufschreiben, was eintreten soll.</translation>
    </message>
    <message>
        <source>A bet that nothing would end</source>
        <translation>Eine Wette, die nichts beendet</translation>
    </message>
    <message>
        <source>Agree on what would end it before it is under way.</source>
        <translation>Vereinbaren, was sie beendet, bevor sie läuft.</translation>
    </message>
    <message>
        <source>A sponsor without a position</source>
        <translation>Ein Sponsor ohne Stelle</translation>
    </message>
    <message>
        <source>Name a sponsor who is there.</source>
        <translation>Einen Sponsor benennen, der da ist.</translation>
    </message>
    <message>
        <source>A sponsor’s position is open</source>
        <translation>Die Stelle eines Sponsors ist offen</translation>
    </message>
    <message>
        <source>Name who sponsors it until the position is filled.</source>
        <translation>Benennen, wer einsteht, bis die Stelle besetzt ist.</translation>
    </message>
    <message>
        <source>A sponsor with many bets</source>
        <translation>Ein Sponsor mit vielen Wetten</translation>
    </message>
    <message>
        <source>Hand some to another sponsor, or pause what matters least.</source>
        <translation>Einige einem anderen Sponsor geben oder das Unwichtigste pausieren.</translation>
    </message>
    <message>
        <source>An experiment past its learning date</source>
        <translation>Ein Experiment über seinen Lerntermin hinaus</translation>
    </message>
    <message>
        <source>Decide with what is known, or set a new date and say why.</source>
        <translation>Mit dem Bekannten entscheiden oder einen neuen Termin setzen und sagen, warum.</translation>
    </message>
    <message>
        <source>A large bet of low confidence</source>
        <translation>Eine große Wette mit wenig Zuversicht</translation>
    </message>
    <message>
        <source>Pause it, or name what would raise confidence.</source>
        <translation>Pausieren oder benennen, was die Zuversicht hebt.</translation>
    </message>
    <message>
        <source>A bet that nobody works on</source>
        <translation>Eine Wette, an der niemand arbeitet</translation>
    </message>
    <message>
        <source>Allocate people, or pause it.</source>
        <translation>Leute zuteilen oder pausieren.</translation>
    </message>
    <message>
        <source>A stopped or paused bet that has people</source>
        <translation>Eine beendete oder pausierte Wette mit Leuten</translation>
    </message>
    <message>
        <source>Give its people to another bet, or take the decision back.</source>
        <translation>Ihre Leute einer anderen Wette geben oder die Entscheidung zurücknehmen.</translation>
    </message>
    <message>
        <source>A bet past its end that has people</source>
        <translation>Eine Wette nach ihrem Ende mit Leuten</translation>
    </message>
    <message>
        <source>Release its people, or set a new end and say why.</source>
        <translation>Ihre Leute freigeben oder ein neues Ende setzen und sagen, warum.</translation>
    </message>
    <message>
        <source>A need of a stopped or paused bet</source>
        <translation>Bedarf an einer beendeten oder pausierten Wette</translation>
    </message>
    <message>
        <source>Find it elsewhere, or take up again what it waits for.</source>
        <translation>Anderswo beschaffen oder wieder aufnehmen, worauf sie wartet.</translation>
    </message>
    <message>
        <source>A need at risk, and soon</source>
        <translation>Ein gefährdeter Bedarf, und bald</translation>
    </message>
    <message>
        <source>Settle it with who is needed now, or move what waits for it.</source>
        <translation>Jetzt klären mit dem, der gebraucht wird, oder verschieben, was wartet.</translation>
    </message>
    <message>
        <source>Bets that wait for each other</source>
        <translation>Wetten, die aufeinander warten</translation>
    </message>
    <message>
        <source>Decide which goes first and take its need away, or make one bet of them.</source>
        <translation>Entscheiden, welche zuerst kommt, und ihren Bedarf streichen, oder eine Wette daraus machen.</translation>
    </message>
    <message>
        <source>A team allocated more than there is of it</source>
        <translation>Ein Team, das überplant ist</translation>
    </message>
    <message>
        <source>Lower a share, or move a bet to a later quarter.</source>
        <translation>Einen Anteil senken oder eine Wette in ein späteres Quartal schieben.</translation>
    </message>
    <message>
        <source>More bets than people</source>
        <translation>Mehr Wetten als Leute</translation>
    </message>
    <message>
        <source>Take bets from the team until each has somebody.</source>
        <translation>Dem Team Wetten abnehmen, bis jede jemanden hat.</translation>
    </message>
    <message>
        <source>A platform team that nobody depends on</source>
        <translation>Ein Plattformteam, das niemand braucht</translation>
    </message>
    <message>
        <source>Enter who depends on it, or ask what it is for.</source>
        <translation>Eintragen, wer es braucht, oder fragen, wozu es da ist.</translation>
    </message>
    <message>
        <source>A platform team on product bets</source>
        <translation>Ein Plattformteam an Produktwetten</translation>
    </message>
    <message>
        <source>Free it for the platform, or give the bets to product teams.</source>
        <translation>Es für die Plattform freimachen oder die Wetten Produktteams geben.</translation>
    </message>
    <message>
        <source>An aim that the work disagrees with</source>
        <translation>Ein Ziel, dem die Arbeit widerspricht</translation>
    </message>
    <message>
        <source>Change what the team works on, or what it aims at.</source>
        <translation>Ändern, woran das Team arbeitet oder was es anstrebt.</translation>
    </message>
    <message>
        <source>A team without a lead</source>
        <translation>Ein Team ohne Leitung</translation>
    </message>
    <message>
        <source>Name who leads it.</source>
        <translation>Benennen, wer es leitet.</translation>
    </message>
    <message>
        <source>A lead of another team</source>
        <translation>Eine Leitung aus einem anderen Team</translation>
    </message>
    <message>
        <source>Move the lead into the team, or name one of its members.</source>
        <translation>Die Leitung ins Team setzen oder ein Mitglied benennen.</translation>
    </message>
    <message>
        <source>A team under several managers</source>
        <translation>Ein Team unter mehreren Führungskräften</translation>
    </message>
    <message>
        <source>Bring the members under one manager, or make several teams of it.</source>
        <translation>Die Mitglieder unter eine Führungskraft bringen oder mehrere Teams daraus machen.</translation>
    </message>
    <message>
        <source>A team in two places</source>
        <translation>Ein Team an zwei Orten</translation>
    </message>
    <message>
        <source>Make a team of each place, or agree on how the two work together.</source>
        <translation>Aus jedem Ort ein Team machen oder vereinbaren, wie beide zusammenarbeiten.</translation>
    </message>
    <message>
        <source>A team with nobody in it</source>
        <translation>Ein Team, in dem niemand ist</translation>
    </message>
    <message>
        <source>Give it members, or delete it.</source>
        <translation>Ihm Mitglieder geben oder es löschen.</translation>
    </message>
    <message>
        <source>Nearly the same team name</source>
        <translation>Beinahe derselbe Teamname</translation>
    </message>
    <message>
        <source>Rename one, or merge the two if they are the same.</source>
        <translation>Eines umbenennen oder beide zusammenlegen, wenn sie dasselbe sind.</translation>
    </message>
    <message>
        <source>(name hidden)</source>
        <translation>(Name verborgen)</translation>
    </message>
    <message>
        <source>(amount hidden)</source>
        <translation>(Betrag verborgen)</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 %2</source>
        <extracomment>An amount of money: %1 is the currency&apos;s sign, %2 the number. In German &quot;%2 %1&quot;.</extracomment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1 k</source>
        <extracomment>Thousands</extracomment>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>%1 M</source>
        <extracomment>Millions</extracomment>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <extracomment>Billions, thousands of millions</extracomment>
        <translation>%1 Mrd.</translation>
    </message>
    <message numerus="yes">
        <source>%n positions</source>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports</source>
        <translation>
            <numerusform>%n Unterstellte</numerusform>
            <numerusform>%n Unterstellte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n Team</numerusform>
            <numerusform>%n Teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n Ebene</numerusform>
            <numerusform>%n Ebenen</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day, in the letters of Qt&apos;s date formats. In German &quot;d. MMM yyyy&quot;.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>A day and a time, in the letters of Qt&apos;s date formats. In German &quot;d. MMM yyyy, HH:mm&quot;.</extracomment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>%1 Q%2</source>
        <extracomment>A quarter of a calendar year: %1 is the year, %2 the quarter&apos;s number</extracomment>
        <translation>Q%2 %1</translation>
    </message>
    <message>
        <source>FY%1 Q%2</source>
        <extracomment>A quarter of a fiscal year: %1 is the year&apos;s last two digits, %2 the quarter&apos;s number</extracomment>
        <translation>Q%2 GJ%1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>HistoryVerb</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>(undone)</source>
        <translation>(rückgängig gemacht)</translation>
    </message>
    <message>
        <source>Nothing has been changed since the plan was made.</source>
        <translation>Seit der Plan angelegt wurde, hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>what was done to a plan, step by step</source>
        <translation>was mit einem Plan gemacht wurde, Schritt für Schritt</translation>
    </message>
</context>
<context>
    <name>ImportChanges</name>
    <message>
        <source>Part of %1</source>
        <translation>Teil von %1</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>An der Spitze</translation>
    </message>
    <message>
        <source>In the tray</source>
        <translation>In der Ablage</translation>
    </message>
    <message>
        <source>Reports to %1</source>
        <translation>Berichtet an %1</translation>
    </message>
    <message>
        <source>Reported to %1</source>
        <translation>Berichtete an %1</translation>
    </message>
    <message>
        <source>Who sits there: %1 → %2</source>
        <translation>Inhaber: %1 → %2</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>Organigramm</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1, owned by %2</source>
        <translation>%1, zuständig: %2</translation>
    </message>
    <message>
        <source>%1, without an owner</source>
        <translation>%1, niemand zuständig</translation>
    </message>
    <message>
        <source>Who works on it changes</source>
        <translation>Wer daran arbeitet, ändert sich</translation>
    </message>
    <message>
        <source>What it depends on changes</source>
        <translation>Wovon sie abhängt, ändert sich</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Not used: %1</source>
        <translation>Nicht verwendet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: and %n more; --json lists all.</source>
        <translation>
            <numerusform>%1: und %n weitere; --json zeigt alle.</numerusform>
            <numerusform>%1: und %n weitere; --json zeigt alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>This would happen; nothing was changed:</source>
        <translation>Das würde geschehen; nichts wurde geändert:</translation>
    </message>
    <message>
        <source>Imported %1:</source>
        <translation>%1 importiert:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; --json lists all</source>
        <translation>
            <numerusform>und %n weitere; --json nennt alle</numerusform>
            <numerusform>und %n weitere; --json nennt alle</numerusform>
        </translation>
    </message>
    <message>
        <source>Initiatives that come:</source>
        <translation>Initiativen, die kommen:</translation>
    </message>
    <message>
        <source>Initiatives that leave:</source>
        <translation>Initiativen, die gehen:</translation>
    </message>
    <message>
        <source>Initiatives that change:</source>
        <translation>Initiativen, die sich ändern:</translation>
    </message>
</context>
<context>
    <name>ImportVerb</name>
    <message>
        <source>--map %1: %2</source>
        <translation>--map %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n problems, so nothing was imported. --on-error mend does the safe thing about each.</source>
        <translation>
            <numerusform>%1: %n Problem, daher wurde nichts importiert. --on-error mend behebt es auf sichere Weise.</numerusform>
            <numerusform>%1: %n Probleme, daher wurde nichts importiert. --on-error mend behebt jedes auf sichere Weise.</numerusform>
        </translation>
    </message>
    <message>
        <source>what the rows are</source>
        <translation>was die Zeilen sind</translation>
    </message>
    <message>
        <source>take a field from this column; may be repeated</source>
        <translation>ein Feld aus dieser Spalte nehmen; mehrfach möglich</translation>
    </message>
    <message>
        <source>which sheet of a workbook</source>
        <translation>welches Blatt einer Arbeitsmappe</translation>
    </message>
    <message>
        <source>the file is a part: what it does not name stays</source>
        <translation>die Datei ist nur ein Teil: was sie nicht nennt, bleibt</translation>
    </message>
    <message>
        <source>with problems: refuse the whole, or mend each the safe way</source>
        <translation>bei Problemen: alles ablehnen (refuse) oder jedes auf sichere Weise beheben (mend)</translation>
    </message>
    <message>
        <source>say what would change and change nothing</source>
        <translation>Probelauf: sagen, was sich ändern würde, und nichts ändern</translation>
    </message>
    <message>
        <source>bring a CSV or XLSX roster into a plan</source>
        <translation>eine Personalliste (CSV oder XLSX) in einen Plan übernehmen</translation>
    </message>
    <message>
        <source>the CSV or XLSX file</source>
        <translation>die CSV- oder XLSX-Datei</translation>
    </message>
    <message>
        <source>Fields for --map:</source>
        <translation>Felder für --map:</translation>
    </message>
    <message>
        <source>COLUMN is a heading or a column&apos;s number from 1.</source>
        <translation>COLUMN ist eine Überschrift oder die Nummer einer Spalte ab 1.</translation>
    </message>
    <message>
        <source>of initiatives:</source>
        <translation>zu Initiativen:</translation>
    </message>
    <message>
        <source>of scores:</source>
        <translation>von Werten:</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n positions go to the tray</source>
        <translation>
            <numerusform>%n Position kommt in die Ablage</numerusform>
            <numerusform>%n Positionen kommen in die Ablage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values are left out</source>
        <translation>
            <numerusform>%n Wert wird weggelassen</numerusform>
            <numerusform>%n Werte werden weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out</source>
        <translation>
            <numerusform>%n Zeile wird weggelassen</numerusform>
            <numerusform>%n Zeilen werden weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assistants become reports</source>
        <translation>
            <numerusform>%n Assistenz wird zur Unterstellten</numerusform>
            <numerusform>%n Assistenzen werden zu Unterstellten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dotted lines are left out</source>
        <translation>
            <numerusform>%n gestrichelte Linie wird weggelassen</numerusform>
            <numerusform>%n gestrichelte Linien werden weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teams stand at the top</source>
        <translation>
            <numerusform>%n Team steht an der Spitze</numerusform>
            <numerusform>%n Teams stehen an der Spitze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notices</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InfoVerb</name>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>%1 filled, %2 open, %3 planned, %4 closing</source>
        <translation>%1 besetzt, %2 offen, %3 geplant, %4 entfallend</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>VZÄ</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Jahreskosten</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message numerus="yes">
        <source>%n at the top</source>
        <translation>
            <numerusform>%n an der Spitze</numerusform>
            <numerusform>%n an der Spitze</numerusform>
        </translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Führungskräfte</translation>
    </message>
    <message>
        <source>Span of control</source>
        <translation>Führungsspanne</translation>
    </message>
    <message>
        <source>in the middle; %1 at most</source>
        <translation>im Median; höchstens %1</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>In the tray</source>
        <translation>In der Ablage</translation>
    </message>
    <message>
        <source>counts, spans, layers and cost of a plan</source>
        <translation>Anzahlen, Führungsspannen, Ebenen und Kosten eines Plans</translation>
    </message>
    <message>
        <source>target %1 to %2</source>
        <translation>Ziel %1 bis %2</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiativen</translation>
    </message>
    <message>
        <source>%1 of the FTE in %2</source>
        <translation>%1 der FTE in %2</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Headcount</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>Different people in seats, and filled seats without a name.</source>
        <translation>Verschiedene Personen auf Stellen und besetzte Stellen ohne Namen.</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>VZÄ</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Jahreskosten</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Verschiebungen</translation>
    </message>
    <message>
        <source>Positions that report to another position than in the baseline, or come to or leave the tray.</source>
        <translation>Positionen, die an eine andere Position berichten als im Ausgangsplan oder in die Ablage kommen oder sie verlassen.</translation>
    </message>
    <message>
        <source>Median span</source>
        <translation>Median-Spanne</translation>
    </message>
    <message>
        <source>Half of the managers have more direct reports, half fewer. Assistants do not count.</source>
        <translation>Die Hälfte der Führungskräfte hat mehr direkt Unterstellte, die andere Hälfte weniger. Assistenzen zählen nicht.</translation>
    </message>
    <message>
        <source>Largest span</source>
        <translation>Größte Spanne</translation>
    </message>
    <message>
        <source>The most direct reports that a manager has.</source>
        <translation>Die meisten direkt Unterstellten, die eine Führungskraft hat.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Layers of the chart; the top is layer 1.</source>
        <translation>Ebenen des Organigramms; die Spitze ist Ebene 1.</translation>
    </message>
    <message>
        <source>Managers to others</source>
        <translation>Führungskräfte zu Übrigen</translation>
    </message>
    <message>
        <source>How many individual contributors there are for each manager.</source>
        <translation>Wie viele Personen ohne Unterstellte auf eine Führungskraft kommen.</translation>
    </message>
    <message>
        <source>Open positions</source>
        <translation>Offene Positionen</translation>
    </message>
    <message>
        <source>Positions that are to be filled now.</source>
        <translation>Positionen, die jetzt zu besetzen sind.</translation>
    </message>
    <message>
        <source>People who report to somebody else than in the baseline, whoever of the two moved.</source>
        <translation>Personen, die an jemand anderen berichten als im Ausgangsplan, wer von beiden auch verschoben wurde.</translation>
    </message>
    <message>
        <source>People whose manager changes more than once over the quarters in which the changes are planned.</source>
        <translation>Personen, deren Führungskraft in den Quartalen, für die Änderungen geplant sind, mehr als einmal wechselt.</translation>
    </message>
    <message>
        <source>Teams split</source>
        <translation>Geteilte Teams</translation>
    </message>
    <message>
        <source>Teams whose members report to two or more managers outside the team.</source>
        <translation>Teams, deren Mitglieder an zwei oder mehr Führungskräfte außerhalb des Teams berichten.</translation>
    </message>
    <message>
        <source>Share of the reporting lines whose two ends are at the same place, of those where both places are known.</source>
        <translation>Anteil der Berichtslinien, deren Enden am selben Standort sind, unter denen, wo beide Standorte bekannt sind.</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>FTE of all positions, open, planned and closing ones included.</source>
        <translation>VZÄ aller Positionen, auch der offenen, geplanten und schließenden.</translation>
    </message>
    <message>
        <source>Cost a year of all positions, open, planned and closing ones included.</source>
        <translation>Kosten im Jahr für alle Positionen, auch die offenen, geplanten und schließenden.</translation>
    </message>
    <message>
        <source>People with another manager</source>
        <translation>Personen mit anderer Führungskraft</translation>
    </message>
    <message>
        <source>People with another manager twice</source>
        <translation>Personen mit zweimal anderer Führungskraft</translation>
    </message>
    <message>
        <source>At their manager’s place</source>
        <translation>Am Ort der Führungskraft</translation>
    </message>
    <message>
        <source>Share of core business</source>
        <translation>Anteil des Kerngeschäfts</translation>
    </message>
    <message>
        <source>Share of all FTE that works on core business in the quarter looked at, run work included.</source>
        <translation>Anteil aller FTE, der im betrachteten Quartal am Kerngeschäft arbeitet, Regelarbeit eingeschlossen.</translation>
    </message>
    <message>
        <source>Share of growth bets</source>
        <translation>Anteil der Wachstumswetten</translation>
    </message>
    <message>
        <source>Share of all FTE that works on growth bets in the quarter looked at, run work included.</source>
        <translation>Anteil aller FTE, der im betrachteten Quartal an Wachstumswetten arbeitet, Regelarbeit eingeschlossen.</translation>
    </message>
    <message>
        <source>Share of strategic enablers</source>
        <translation>Anteil der strategischen Grundlagen</translation>
    </message>
    <message>
        <source>Share of all FTE that works on strategic enablers in the quarter looked at, run work included.</source>
        <translation>Anteil aller FTE, der im betrachteten Quartal an strategischen Grundlagen arbeitet, Regelarbeit eingeschlossen.</translation>
    </message>
    <message>
        <source>Share of experimental work</source>
        <translation>Anteil der Experimente</translation>
    </message>
    <message>
        <source>Share of all FTE that works on experiments in the quarter looked at, run work included.</source>
        <translation>Anteil aller FTE, der im betrachteten Quartal an Experimenten arbeitet, Regelarbeit eingeschlossen.</translation>
    </message>
    <message>
        <source>Bets that go on</source>
        <translation>Wetten, die weitergehen</translation>
    </message>
    <message>
        <source>Bets that are not stopped and not merged into another.</source>
        <translation>Wetten, die weder gestoppt noch in einer anderen aufgegangen sind.</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>%1, difference</source>
        <translation>%1, Unterschied</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Portfolio contribution</source>
        <translation>Beitrag des Portfolios</translation>
    </message>
    <message>
        <source>Did the teams move the company’s top priorities?</source>
        <translation>Haben die Teams die wichtigsten Ziele des Unternehmens vorangebracht?</translation>
    </message>
    <message>
        <source>Work and priorities have little to do with each other.</source>
        <translation>Arbeit und Ziele haben wenig miteinander zu tun.</translation>
    </message>
    <message>
        <source>One priority moved; the others wait for people or decisions.</source>
        <translation>Ein Ziel kam voran; die anderen warten auf Menschen oder Entscheidungen.</translation>
    </message>
    <message>
        <source>About half of the priorities moved as they were meant to.</source>
        <translation>Etwa die Hälfte der Ziele kam voran wie geplant.</translation>
    </message>
    <message>
        <source>Most priorities moved, and the results can be shown.</source>
        <translation>Die meisten Ziele kamen voran, und das lässt sich zeigen.</translation>
    </message>
    <message>
        <source>Every priority moved, some further than was promised.</source>
        <translation>Jedes Ziel kam voran, manche weiter als versprochen.</translation>
    </message>
    <message>
        <source>Resource allocation quality</source>
        <translation>Güte der Mittelverteilung</translation>
    </message>
    <message>
        <source>Did funding and staffing follow the strategy?</source>
        <translation>Sind Geld und Menschen der Strategie gefolgt?</translation>
    </message>
    <message>
        <source>People sit where they always sat, whatever the strategy says.</source>
        <translation>Alle sitzen, wo sie immer saßen, was auch immer die Strategie sagt.</translation>
    </message>
    <message>
        <source>The plan says one thing, the staffing another.</source>
        <translation>Der Plan sagt das eine, die Besetzung das andere.</translation>
    </message>
    <message>
        <source>The mix is near its bands; moving people takes more than a quarter.</source>
        <translation>Die Mischung ist nahe an ihren Korridoren; Menschen zu versetzen dauert länger als ein Quartal.</translation>
    </message>
    <message>
        <source>The mix is inside its bands, and people move within the quarter.</source>
        <translation>Die Mischung liegt in ihren Korridoren, und Wechsel gelingen im Quartal.</translation>
    </message>
    <message>
        <source>People and money move as soon as priorities do.</source>
        <translation>Menschen und Geld folgen den Zielen sofort.</translation>
    </message>
    <message>
        <source>Cross-team coherence</source>
        <translation>Zusammenspiel der Teams</translation>
    </message>
    <message>
        <source>Did the portfolio work together, or compete with itself?</source>
        <translation>Hat das Portfolio zusammengewirkt oder gegen sich selbst gearbeitet?</translation>
    </message>
    <message>
        <source>Teams build the same thing twice and find out late.</source>
        <translation>Teams bauen dasselbe zweimal und merken es spät.</translation>
    </message>
    <message>
        <source>Overlaps are known and stay.</source>
        <translation>Überschneidungen sind bekannt und bleiben.</translation>
    </message>
    <message>
        <source>Overlaps are settled when somebody complains.</source>
        <translation>Überschneidungen werden geklärt, wenn sich jemand beschwert.</translation>
    </message>
    <message>
        <source>Bets are cut so that teams build on each other’s work.</source>
        <translation>Wetten sind so geschnitten, dass Teams aufeinander aufbauen.</translation>
    </message>
    <message>
        <source>Teams take work from each other’s plans before anybody asks.</source>
        <translation>Teams nehmen einander Arbeit ab, bevor jemand fragt.</translation>
    </message>
    <message>
        <source>Planning quality</source>
        <translation>Güte der Planung</translation>
    </message>
    <message>
        <source>Are plans realistic, clearly prioritised and able to change?</source>
        <translation>Sind Pläne realistisch, klar gewichtet und wandelbar?</translation>
    </message>
    <message>
        <source>Plans are lists; few of them come about.</source>
        <translation>Pläne sind Listen; wenig davon wird wahr.</translation>
    </message>
    <message>
        <source>Commitments slip often, and it is seen at the end.</source>
        <translation>Zusagen verrutschen oft, und man sieht es am Ende.</translation>
    </message>
    <message>
        <source>Most commitments are kept; what gives way is decided late.</source>
        <translation>Die meisten Zusagen halten; was weicht, wird spät entschieden.</translation>
    </message>
    <message>
        <source>Commitments are kept, or changed early and in the open.</source>
        <translation>Zusagen halten oder werden früh und offen geändert.</translation>
    </message>
    <message>
        <source>Others plan on our commitments without asking twice.</source>
        <translation>Andere bauen auf unsere Zusagen, ohne nachzufragen.</translation>
    </message>
    <message>
        <source>Decision velocity</source>
        <translation>Entscheidungstempo</translation>
    </message>
    <message>
        <source>Are important calls made without endless escalation?</source>
        <translation>Fallen wichtige Entscheidungen ohne endlose Eskalation?</translation>
    </message>
    <message>
        <source>Most important calls wait for one person.</source>
        <translation>Die meisten wichtigen Entscheidungen warten auf eine Person.</translation>
    </message>
    <message>
        <source>Most calls across teams wait for the weekly leadership meeting.</source>
        <translation>Die meisten teamübergreifenden Entscheidungen warten auf die wöchentliche Leitungsrunde.</translation>
    </message>
    <message>
        <source>Calls are made in two weeks; too many of them at the top.</source>
        <translation>Entschieden wird in zwei Wochen; zu oft an der Spitze.</translation>
    </message>
    <message>
        <source>Calls are made in days, by those who know most about them.</source>
        <translation>Entschieden wird in Tagen, von denen, die am meisten davon wissen.</translation>
    </message>
    <message>
        <source>Everybody knows who decides, and few calls are made twice.</source>
        <translation>Alle wissen, wer entscheidet, und selten wird zweimal entschieden.</translation>
    </message>
    <message>
        <source>Dependency health</source>
        <translation>Zustand der Abhängigkeiten</translation>
    </message>
    <message>
        <source>Are dependencies managed early, or when they hurt?</source>
        <translation>Werden Abhängigkeiten früh geklärt oder erst, wenn es wehtut?</translation>
    </message>
    <message>
        <source>Dependencies show when something breaks.</source>
        <translation>Abhängigkeiten zeigen sich, wenn etwas bricht.</translation>
    </message>
    <message>
        <source>They are known, and few are agreed in time.</source>
        <translation>Sie sind bekannt, und wenige sind rechtzeitig vereinbart.</translation>
    </message>
    <message>
        <source>Half of them are agreed a quarter ahead.</source>
        <translation>Die Hälfte ist ein Quartal vorher vereinbart.</translation>
    </message>
    <message>
        <source>Most are agreed a quarter ahead, and risks are named.</source>
        <translation>Die meisten sind ein Quartal vorher vereinbart, und Risiken sind benannt.</translation>
    </message>
    <message>
        <source>All are agreed ahead, and each quarter there are fewer.</source>
        <translation>Alle sind vorher vereinbart, und jedes Quartal werden es weniger.</translation>
    </message>
    <message>
        <source>Manager quality</source>
        <translation>Güte der Führung</translation>
    </message>
    <message>
        <source>Do managers develop people, keep them and raise the bar?</source>
        <translation>Entwickeln und halten Führungskräfte ihre Leute und heben sie die Ansprüche?</translation>
    </message>
    <message>
        <source>People leave their managers.</source>
        <translation>Menschen verlassen ihre Führungskräfte.</translation>
    </message>
    <message>
        <source>Managers run work; people grow by themselves.</source>
        <translation>Führungskräfte verwalten Arbeit; Menschen wachsen allein.</translation>
    </message>
    <message>
        <source>Some managers build teams that others want to join.</source>
        <translation>Manche Führungskräfte bauen Teams, in die andere wollen.</translation>
    </message>
    <message>
        <source>Most managers develop and keep strong people.</source>
        <translation>Die meisten Führungskräfte entwickeln und halten starke Leute.</translation>
    </message>
    <message>
        <source>Managers raise the bar for each other.</source>
        <translation>Führungskräfte heben einander die Ansprüche.</translation>
    </message>
    <message>
        <source>Bench strength</source>
        <translation>Nachwuchs</translation>
    </message>
    <message>
        <source>Is there a credible path to the next role inside?</source>
        <translation>Gibt es im Haus einen glaubwürdigen Weg zur nächsten Aufgabe?</translation>
    </message>
    <message>
        <source>Nobody could step in anywhere.</source>
        <translation>Niemand könnte irgendwo einspringen.</translation>
    </message>
    <message>
        <source>A few names, and none of them ready.</source>
        <translation>Ein paar Namen, und niemand ist so weit.</translation>
    </message>
    <message>
        <source>Half of the managers’ seats have somebody who is ready within a year.</source>
        <translation>Für die Hälfte der Führungsstellen ist binnen eines Jahres jemand so weit.</translation>
    </message>
    <message>
        <source>Most seats that matter have somebody who is ready now.</source>
        <translation>Für die meisten wichtigen Stellen steht heute jemand bereit.</translation>
    </message>
    <message>
        <source>Openings are filled from inside, and the bench fills again.</source>
        <translation>Freie Stellen werden von innen besetzt, und der Nachwuchs wächst nach.</translation>
    </message>
    <message>
        <source>Organisation stability</source>
        <translation>Stabilität der Organisation</translation>
    </message>
    <message>
        <source>Is there clarity, trust and a load that can be sustained?</source>
        <translation>Gibt es Klarheit, Vertrauen und eine Last, die sich tragen lässt?</translation>
    </message>
    <message>
        <source>Managers and aims change faster than people can follow.</source>
        <translation>Führung und Ziele wechseln schneller, als man folgen kann.</translation>
    </message>
    <message>
        <source>Many people have a new manager or none; load is not talked about.</source>
        <translation>Viele haben eine neue Führungskraft oder keine; über die Last wird nicht gesprochen.</translation>
    </message>
    <message>
        <source>Structure holds; some teams are overloaded.</source>
        <translation>Die Struktur hält; manche Teams sind überlastet.</translation>
    </message>
    <message>
        <source>Clear leads, few open seats, load that can be kept up.</source>
        <translation>Klare Leitungen, wenige offene Stellen, tragbare Last.</translation>
    </message>
    <message>
        <source>Changes come announced, and people say why they were right.</source>
        <translation>Änderungen kommen angekündigt, und die Leute sagen, warum sie richtig waren.</translation>
    </message>
    <message>
        <source>Bets with sponsor and kill criterion</source>
        <translation>Wetten mit Sponsor und Abbruchkriterium</translation>
    </message>
    <message>
        <source>Bets that run, with a sponsor and with a result that would end them, of all that run.</source>
        <translation>Laufende Wetten mit Sponsor und einem Ergebnis, das sie beenden würde, von allen laufenden.</translation>
    </message>
    <message>
        <source>Top priorities staffed</source>
        <translation>Wichtigste Ziele besetzt</translation>
    </message>
    <message>
        <source>Bets to be funded or protected that have people this quarter, of all such bets.</source>
        <translation>Zu finanzierende oder zu schützende Wetten, an denen in diesem Quartal jemand arbeitet, von allen solchen.</translation>
    </message>
    <message>
        <source>Buckets inside their band</source>
        <translation>Töpfe in ihrem Korridor</translation>
    </message>
    <message>
        <source>Buckets whose share of FTE is inside its target band this quarter, of those with a band.</source>
        <translation>Töpfe, deren Anteil an den FTE in diesem Quartal im Zielkorridor liegt, von denen mit Korridor.</translation>
    </message>
    <message>
        <source>Growth share of FTE</source>
        <translation>Wachstumsanteil der FTE</translation>
    </message>
    <message>
        <source>FTE of the growth bucket this quarter, as a share of all FTE.</source>
        <translation>FTE des Wachstumstopfs in diesem Quartal als Anteil aller FTE.</translation>
    </message>
    <message>
        <source>Teams on more bets than people</source>
        <translation>Teams an mehr Wetten als Leuten</translation>
    </message>
    <message>
        <source>Teams that are allocated to more bets today than they have people.</source>
        <translation>Teams, die heute an mehr Wetten arbeiten, als sie Leute haben.</translation>
    </message>
    <message>
        <source>Bets that need a stopped one</source>
        <translation>Wetten, die eine gestoppte brauchen</translation>
    </message>
    <message>
        <source>Bets that run and need a bet that is paused or stopped.</source>
        <translation>Laufende Wetten, die eine pausierte oder gestoppte brauchen.</translation>
    </message>
    <message>
        <source>Commitments kept</source>
        <translation>Gehaltene Zusagen</translation>
    </message>
    <message>
        <source>Of the bets that, when a quarter was last locked, were to end this quarter: those that still end by then and were neither paused nor stopped.</source>
        <translation>Von den Wetten, die beim letzten Abschluss in diesem Quartal enden sollten: die, die weiterhin bis dahin enden und weder pausiert noch gestoppt wurden.</translation>
    </message>
    <message>
        <source>Plans changed after the lock</source>
        <translation>Pläne nach dem Abschluss geändert</translation>
    </message>
    <message>
        <source>Bets whose first or last quarter is another than when a quarter was last locked.</source>
        <translation>Wetten, deren erstes oder letztes Quartal ein anderes ist als beim letzten Abschluss.</translation>
    </message>
    <message>
        <source>Median days, raised to decided</source>
        <translation>Tage bis zur Entscheidung (Median)</translation>
    </message>
    <message>
        <source>The median of the days from question to decision, of all in the log that were decided this quarter.</source>
        <translation>Der Median der Tage von der Frage bis zur Entscheidung, über alle festgehaltenen dieses Quartals.</translation>
    </message>
    <message>
        <source>Decided at the top</source>
        <translation>An der Spitze entschieden</translation>
    </message>
    <message>
        <source>Decisions that were made at the top, of all in the log that were decided this quarter.</source>
        <translation>An der Spitze getroffene Entscheidungen, von allen festgehaltenen dieses Quartals.</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskaliert</translation>
    </message>
    <message>
        <source>Decisions that were escalated, of all in the log that were decided this quarter.</source>
        <translation>Eskalierte Entscheidungen, von allen festgehaltenen dieses Quartals.</translation>
    </message>
    <message>
        <source>Agreed a quarter ahead</source>
        <translation>Ein Quartal vorher vereinbart</translation>
    </message>
    <message>
        <source>What bets that run need after this quarter and is agreed, of all that they need then.</source>
        <translation>Was laufende Wetten nach diesem Quartal brauchen und vereinbart ist, von allem, was sie dann brauchen.</translation>
    </message>
    <message>
        <source>Needs at risk or refused</source>
        <translation>Gefährdet oder abgelehnt</translation>
    </message>
    <message>
        <source>What bets that run need from this quarter on and is at risk or refused.</source>
        <translation>Was laufende Wetten ab diesem Quartal brauchen und gefährdet oder abgelehnt ist.</translation>
    </message>
    <message>
        <source>Spans outside the target</source>
        <translation>Führungsspannen außerhalb des Ziels</translation>
    </message>
    <message>
        <source>Managers with fewer or more direct reports than the plan’s target, of all managers.</source>
        <translation>Führungskräfte mit weniger oder mehr direkt Unterstellten als das Ziel des Plans, von allen.</translation>
    </message>
    <message>
        <source>Single-report managers</source>
        <translation>Führungskräfte mit einer Person</translation>
    </message>
    <message>
        <source>Managers with one direct report.</source>
        <translation>Führungskräfte mit einer direkt unterstellten Person.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Positions from the top of the chart to its deepest one.</source>
        <translation>Positionen von der Spitze des Organigramms bis zur tiefsten.</translation>
    </message>
    <message>
        <source>Managers with a ready successor</source>
        <translation>Führungsstellen mit bereiter Nachfolge</translation>
    </message>
    <message>
        <source>Managers’ seats for which somebody is named who is ready now, of all managers’ seats.</source>
        <translation>Führungsstellen, für die jemand benannt ist, der heute bereit ist, von allen.</translation>
    </message>
    <message>
        <source>Managers for the time being</source>
        <translation>Kommissarische Führung</translation>
    </message>
    <message>
        <source>Managers’ seats that somebody holds for the time being.</source>
        <translation>Führungsstellen, die jemand kommissarisch innehat.</translation>
    </message>
    <message>
        <source>People whose manager changed</source>
        <translation>Menschen mit neuer Führungskraft</translation>
    </message>
    <message>
        <source>People who report to somebody else than when a quarter was last locked.</source>
        <translation>Menschen, die jemand anderem unterstellt sind als beim letzten Abschluss.</translation>
    </message>
    <message>
        <source>Positions open over a quarter</source>
        <translation>Länger als ein Quartal offene Stellen</translation>
    </message>
    <message>
        <source>Positions that have been open for more than 91 days.</source>
        <translation>Stellen, die seit mehr als 91 Tagen offen sind.</translation>
    </message>
    <message>
        <source>Teams without a lead</source>
        <translation>Teams ohne Leitung</translation>
    </message>
    <message>
        <source>Teams with members and no lead, of all teams with members.</source>
        <translation>Teams mit Mitgliedern und ohne Leitung, von allen mit Mitgliedern.</translation>
    </message>
</context>
<context>
    <name>MergeForecast</name>
    <message>
        <source>This is the plan that is open. Choose the file your colleague gave back.</source>
        <translation>Das ist der geöffnete Plan. Bitte die zurückgegebene Datei wählen.</translation>
    </message>
    <message>
        <source>%1 holds no scenario, only a baseline.</source>
        <translation>%1 enthält kein Szenario, nur einen Ausgangsplan.</translation>
    </message>
    <message>
        <source>%1 is not a copy of this plan: they have no position in common.</source>
        <translation>%1 ist keine Kopie dieses Plans: Sie haben keine Position gemeinsam.</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>a position without a title</source>
        <translation>Position ohne Titel</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>Untereinander</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>Von links nach rechts</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistenz</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Unterstellt</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>dotted line</source>
        <translation>gestrichelte Linie</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>a row has no valid id</source>
        <translation>eine Zeile hat keine gültige ID</translation>
    </message>
    <message>
        <source>a number is outside what its field allows</source>
        <translation>eine Zahl liegt außerhalb des für ihr Feld Erlaubten</translation>
    </message>
    <message>
        <source>a text is too long or is not valid UTF-8</source>
        <translation>ein Text ist zu lang oder kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>a row refers to another that is not there</source>
        <translation>eine Zeile verweist auf eine, die es nicht gibt</translation>
    </message>
    <message>
        <source>a row lacks a reference that it must have</source>
        <translation>einer Zeile fehlt ein Verweis, den sie haben muss</translation>
    </message>
    <message>
        <source>positions report to each other in a circle</source>
        <translation>Positionen berichten im Kreis aneinander</translation>
    </message>
    <message>
        <source>teams are parts of each other in a circle</source>
        <translation>Teams sind im Kreis Teile voneinander</translation>
    </message>
    <message>
        <source>a position is in the tray and has a manager</source>
        <translation>eine Position liegt in der Ablage und hat eine Führungskraft</translation>
    </message>
    <message>
        <source>two rows have the same key</source>
        <translation>zwei Zeilen haben denselben Schlüssel</translation>
    </message>
    <message>
        <source>the plan&apos;s settings or its baseline are missing</source>
        <translation>die Einstellungen des Plans oder sein Ausgangsplan fehlen</translation>
    </message>
    <message>
        <source>rows belong to a scenario that does not exist</source>
        <translation>Zeilen gehören zu einem Szenario, das es nicht gibt</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>discipline</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>pay band, from</source>
        <translation>Gehaltsband, von</translation>
    </message>
    <message>
        <source>pay band, to</source>
        <translation>Gehaltsband, bis</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>VZÄ</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>open since</source>
        <translation>offen seit</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>kind of report</source>
        <translation>Art der Unterstellung</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>in the seat since</source>
        <translation>auf der Stelle seit</translation>
    </message>
    <message>
        <source>interim</source>
        <translation>kommissarisch</translation>
    </message>
    <message>
        <source>dotted line, from</source>
        <translation>gestrichelte Linie, von</translation>
    </message>
    <message>
        <source>dotted line, to</source>
        <translation>gestrichelte Linie, zu</translation>
    </message>
    <message>
        <source>charter</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>parent team</source>
        <translation>übergeordnetes Team</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>start of the fiscal year</source>
        <translation>Beginn des Geschäftsjahrs</translation>
    </message>
    <message>
        <source>span target, from</source>
        <translation>Zielspanne, von</translation>
    </message>
    <message>
        <source>span target, to</source>
        <translation>Zielspanne, bis</translation>
    </message>
    <message>
        <source>a position that is no longer there</source>
        <translation>nicht mehr vorhandene Position</translation>
    </message>
    <message>
        <source>a person who is no longer there</source>
        <translation>nicht mehr vorhandene Person</translation>
    </message>
    <message>
        <source>a person without a name</source>
        <translation>Person ohne Namen</translation>
    </message>
    <message>
        <source>a team that is no longer there</source>
        <translation>nicht mehr vorhandenes Team</translation>
    </message>
    <message>
        <source>a team without a name</source>
        <translation>Team ohne Namen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A position&apos;s title, then who sits there</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangsplan</translation>
    </message>
    <message>
        <source>remark on a change</source>
        <translation>Angaben zu einer Änderung</translation>
    </message>
    <message>
        <source>clash</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>bet</source>
        <translation>Wette</translation>
    </message>
    <message>
        <source>share of work</source>
        <translation>Arbeitsanteil</translation>
    </message>
    <message>
        <source>need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>target band</source>
        <translation>Zielkorridor</translation>
    </message>
    <message>
        <source>rule switched off</source>
        <translation>abgeschaltete Regel</translation>
    </message>
    <message>
        <source>bucket</source>
        <translation>Topf</translation>
    </message>
    <message>
        <source>optimises for</source>
        <translation>optimiert auf</translation>
    </message>
    <message>
        <source>sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <translation>Hypothese</translation>
    </message>
    <message>
        <source>horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>Zuversicht</translation>
    </message>
    <message>
        <source>expected return</source>
        <translation>erwarteter Ertrag</translation>
    </message>
    <message>
        <source>unit of the return</source>
        <translation>Einheit des Ertrags</translation>
    </message>
    <message>
        <source>size of the return</source>
        <translation>Größe des Ertrags</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>funding decision</source>
        <translation>Finanzierungsentscheidung</translation>
    </message>
    <message>
        <source>reason of the decision</source>
        <translation>Grund der Entscheidung</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>what would end it</source>
        <translation>was sie beendet</translation>
    </message>
    <message>
        <source>known by</source>
        <translation>bekannt bis</translation>
    </message>
    <message>
        <source>first quarter</source>
        <translation>erstes Quartal</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>letztes Quartal</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>needed by the bet</source>
        <translation>gebraucht von der Wette</translation>
    </message>
    <message>
        <source>needs the bet</source>
        <translation>braucht die Wette</translation>
    </message>
    <message>
        <source>needs the team</source>
        <translation>braucht das Team</translation>
    </message>
    <message>
        <source>needed in</source>
        <translation>gebraucht in</translation>
    </message>
    <message>
        <source>state of the need</source>
        <translation>Stand des Bedarfs</translation>
    </message>
    <message>
        <source>successor</source>
        <translation>Nachfolge</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>logged decision</source>
        <translation>festgehaltene Entscheidung</translation>
    </message>
    <message>
        <source>expected effect</source>
        <translation>erwartete Wirkung</translation>
    </message>
    <message>
        <source>answer of a review</source>
        <translation>Antwort eines Rückblicks</translation>
    </message>
    <message>
        <source>action of a review</source>
        <translation>Maßnahme eines Rückblicks</translation>
    </message>
    <message>
        <source>locked quarter</source>
        <translation>abgeschlossenes Quartal</translation>
    </message>
    <message>
        <source>part of a locked quarter</source>
        <translation>Teil eines abgeschlossenen Quartals</translation>
    </message>
</context>
<context>
    <name>MoveVerb</name>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>managers</source>
        <translation>Führungskräfte</translation>
    </message>
    <message>
        <source>median span</source>
        <translation>Median der Führungsspanne</translation>
    </message>
    <message>
        <source>largest span</source>
        <translation>größte Führungsspanne</translation>
    </message>
    <message>
        <source>in the tray</source>
        <translation>in der Ablage</translation>
    </message>
    <message>
        <source>%1 is the last report of %2 already; nothing was changed.</source>
        <translation>%1 steht bei %2 schon an letzter Stelle; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Moved %1 under %2.</source>
        <translation>%1 unter %2 verschoben.</translation>
    </message>
    <message>
        <source>move a position with its branch under another manager</source>
        <translation>eine Position mit ihrem Zweig unter eine andere Führungskraft verschieben</translation>
    </message>
    <message>
        <source>the position: its key, or its title or a name that only it has</source>
        <translation>die Position: ihr Schlüssel oder ein Titel oder Name, den nur sie hat</translation>
    </message>
    <message>
        <source>the new manager, named in the same way</source>
        <translation>die neue Führungskraft, ebenso benannt</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>%1 needs %2: %3</source>
        <translation>%1 braucht %2: %3</translation>
    </message>
    <message>
        <source>%1 needs %2 by %3: %4</source>
        <translation>%1 braucht %2 bis %3: %4</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>NewVerb</name>
    <message>
        <source>Made %1 with the sample plan.</source>
        <translation>%1 mit dem Beispielplan angelegt.</translation>
    </message>
    <message>
        <source>Made %1, an empty plan.</source>
        <translation>%1 als leeren Plan angelegt.</translation>
    </message>
    <message>
        <source>make a plan file</source>
        <translation>eine Plandatei anlegen</translation>
    </message>
    <message>
        <source>the plan to make; there must be none yet</source>
        <translation>der anzulegende Plan; es darf ihn noch nicht geben</translation>
    </message>
    <message>
        <source>with a made-up product organisation in it</source>
        <translation>mit einer erfundenen Produktorganisation darin</translation>
    </message>
</context>
<context>
    <name>OpenSealed</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>This copy is sealed. Whoever gave it to you can tell you its passphrase.</source>
        <translation>Diese Kopie ist versiegelt. Wer sie Ihnen gab, kann Ihnen die Passphrase sagen.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Where shall the opened plan be kept?</source>
        <translation>Wo soll der geöffnete Plan liegen?</translation>
    </message>
    <message>
        <source>%1, opened</source>
        <translation>%1, geöffnet</translation>
    </message>
    <message>
        <source>Plans (*.orgplan)</source>
        <translation>Pläne (*.orgplan)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The plan was not opened</source>
        <translation>Der Plan wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>%1: there is no passphrase in its first line.</source>
        <translation>%1: In der ersten Zeile steht keine Passphrase.</translation>
    </message>
</context>
<context>
    <name>PlanAccess</name>
    <message>
        <source>“%1” could be several positions. Name one by its key: %2.</source>
        <translation>„%1“ könnten mehrere Positionen sein. Bitte eine mit ihrem Schlüssel nennen: %2.</translation>
    </message>
    <message>
        <source>There is no position with the key, title or name “%1”.</source>
        <translation>Es gibt keine Position mit dem Schlüssel, Titel oder Namen „%1“.</translation>
    </message>
    <message>
        <source>%1 Did you mean: %2?</source>
        <translation>%1 Gemeint war vielleicht: %2?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no scenario “%1”. There are: %2.</source>
        <translation>Es gibt kein Szenario „%1“. Vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>the plan (.orgplan)</source>
        <translation>der Plan (.orgplan)</translation>
    </message>
    <message>
        <source>which scenario; the baseline if left out</source>
        <translation>welches Szenario; ohne Angabe der Ausgangsplan</translation>
    </message>
    <message>
        <source>print one JSON object</source>
        <translation>ein JSON-Objekt ausgeben</translation>
    </message>
    <message>
        <source>“%1” could be several teams. Name one by its key.</source>
        <translation>„%1“ könnten mehrere Teams sein. Bitte eines mit seinem Schlüssel nennen.</translation>
    </message>
    <message>
        <source>There is no team with the key or name “%1”.</source>
        <translation>Es gibt kein Team mit dem Schlüssel oder Namen „%1“.</translation>
    </message>
    <message>
        <source>%1 is no quarter. Write it as 2026Q4.</source>
        <translation>%1 ist kein Quartal. Schreibweise: 2026Q4.</translation>
    </message>
    <message>
        <source>such as 2026Q4; the present one if left out</source>
        <translation>etwa 2026Q4; ohne Angabe das jetzige</translation>
    </message>
    <message>
        <source>%1 is a sealed copy. Open it first: orgwright unseal</source>
        <translation>%1 ist eine versiegelte Kopie. Öffnen Sie sie zuerst: orgwright unseal</translation>
    </message>
</context>
<context>
    <name>Portfolio</name>
    <message>
        <source>Core business</source>
        <translation>Kerngeschäft</translation>
    </message>
    <message>
        <source>Growth bets</source>
        <translation>Wachstumswetten</translation>
    </message>
    <message>
        <source>Strategic enablers</source>
        <translation>Strategische Grundlagen</translation>
    </message>
    <message>
        <source>Experimental work</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Enablers</source>
        <translation>Grundlagen</translation>
    </message>
    <message>
        <source>Experimental</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Are we protecting the main revenue and customer value engine?</source>
        <translation>Schützen wir, was Umsatz und Kundennutzen trägt?</translation>
    </message>
    <message>
        <source>Which adjacent opportunities deserve sustained support?</source>
        <translation>Welche benachbarten Chancen verdienen anhaltende Unterstützung?</translation>
    </message>
    <message>
        <source>Which platform, data or AI capabilities unlock several teams?</source>
        <translation>Welche Plattform-, Daten- oder KI-Fähigkeiten bringen mehrere Teams weiter?</translation>
    </message>
    <message>
        <source>What deserves learning investment before scale investment?</source>
        <translation>Was verdient erst Lernen, bevor wir groß investieren?</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Erkundung</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Umsetzung</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Ausbau</translation>
    </message>
    <message>
        <source>Sunset</source>
        <translation>Auslauf</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Finanzieren</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Schützen</translation>
    </message>
    <message>
        <source>Consolidate</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Predictability</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Learning speed</source>
        <translation>Schnelles Lernen</translation>
    </message>
    <message>
        <source>Less complexity</source>
        <translation>Weniger Komplexität</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Extra large</source>
        <translation>Sehr groß</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>An expected return: %1 is the figure, %2 its unit, such as &quot;M EUR a year&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share of a team or position: %1 is a number</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>a bet that is no longer there</source>
        <translation>eine Wette, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>a bet without a name</source>
        <translation>eine Wette ohne Namen</translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message>
        <source>%1: portfolio</source>
        <translation>%1: Portfolio</translation>
    </message>
    <message numerus="yes">
        <source>%n bets</source>
        <translation>
            <numerusform>%n Wette</numerusform>
            <numerusform>%n Wetten</numerusform>
        </translation>
    </message>
    <message>
        <source>bars: FTE from %1 to %2</source>
        <translation>Balken: FTE von %1 bis %2</translation>
    </message>
    <message>
        <source>only what contains “%1”</source>
        <translation>nur was „%1“ enthält</translation>
    </message>
</context>
<context>
    <name>PositionFace</name>
    <message>
        <source>Open %1</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>Planned, %1</source>
        <translation>Geplant, %1</translation>
    </message>
    <message>
        <source>Closes %1</source>
        <translation>Entfällt %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Name verborgen</translation>
    </message>
</context>
<context>
    <name>PrintChart</name>
    <message>
        <source>There is no printer</source>
        <translation>Es gibt keinen Drucker</translation>
    </message>
    <message>
        <source>The system knows no printer. Save the chart as a PDF and print that elsewhere, or set up a printer and try again.</source>
        <translation>Das System kennt keinen Drucker. Das Organigramm als PDF speichern und anderswo drucken oder einen Drucker einrichten und erneut versuchen.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Full size on several sheets</source>
        <translation>Volle Größe auf mehreren Blättern</translation>
    </message>
    <message>
        <source>There is nothing to print</source>
        <translation>Es gibt nichts zu drucken</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>“%1” is no amount. Write it as %2.</source>
        <translation>„%1“ ist kein Betrag. Schreibweise: %2.</translation>
    </message>
    <message>
        <source>An amount cannot be below zero.</source>
        <translation>Ein Betrag kann nicht unter null liegen.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>Der Betrag ist zu groß.</translation>
    </message>
    <message>
        <source>Write the band from and to, as %1–%2.</source>
        <translation>Das Band mit Anfang und Ende angeben, etwa %1–%2.</translation>
    </message>
    <message>
        <source>The band ends below where it begins.</source>
        <translation>Das Ende des Bands liegt unter seinem Anfang.</translation>
    </message>
    <message>
        <source>“%1” is no number. Full time is %2, half time %3.</source>
        <translation>„%1“ ist keine Zahl. Vollzeit ist %2, halbe Zeit %3.</translation>
    </message>
    <message>
        <source>FTE cannot be below zero.</source>
        <translation>VZÄ können nicht unter null liegen.</translation>
    </message>
    <message>
        <source>FTE can be at most %1.</source>
        <translation>VZÄ können höchstens %1 sein.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as %2.</source>
        <translation>„%1“ ist kein Datum. Schreibweise: %2.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>“%1” is no quarter. Write it as 2027 Q2.</source>
        <translation>„%1“ ist kein Quartal. Schreibweise: Q2 2027.</translation>
    </message>
    <message>
        <source>Write the target from and to, as 4–9.</source>
        <translation>Das Ziel mit Anfang und Ende angeben, etwa 4–9.</translation>
    </message>
    <message>
        <source>A span target lies between 1 and 1000.</source>
        <translation>Eine Zielspanne liegt zwischen 1 und 1000.</translation>
    </message>
    <message>
        <source>The target ends below where it begins.</source>
        <translation>Das Ende des Ziels liegt unter seinem Anfang.</translation>
    </message>
</context>
<context>
    <name>RecordSlides</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>%1 beside the baseline</source>
        <translation>%1 neben dem Ausgangsplan</translation>
    </message>
    <message>
        <source>What changes in %1</source>
        <translation>Was sich in %1 ändert</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>Warum %1</translation>
    </message>
    <message>
        <source>%1: actions</source>
        <translation>%1: Maßnahmen</translation>
    </message>
    <message>
        <source>%1: the five questions</source>
        <translation>%1: die fünf Fragen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>A team cannot become a part of itself: %1.</source>
        <translation>Ein Team kann nicht Teil seiner selbst werden: %1.</translation>
    </message>
    <message>
        <source>%1 cannot become a part of %2, because %2 is a part of %1.</source>
        <translation>%1 kann nicht Teil von %2 werden, denn %2 ist ein Teil von %1.</translation>
    </message>
    <message>
        <source>FTE must be a number from 0 to 10,000.</source>
        <translation>VZÄ müssen eine Zahl von 0 bis 10.000 sein.</translation>
    </message>
    <message>
        <source>The cost must be within plus or minus 1,000 billion.</source>
        <translation>Die Kosten müssen zwischen minus und plus 1.000 Milliarden liegen.</translation>
    </message>
    <message>
        <source>The pay band must be within 1,000 billion.</source>
        <translation>Das Gehaltsband darf bis 1.000 Milliarden reichen.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Diesen Tag gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such quarter.</source>
        <translation>Dieses Quartal gibt es nicht.</translation>
    </message>
    <message>
        <source>A currency is written as three capital letters, such as EUR.</source>
        <translation>Eine Währung besteht aus drei Großbuchstaben, etwa EUR.</translation>
    </message>
    <message>
        <source>A fiscal year starts in one of the months 1 to 12.</source>
        <translation>Ein Geschäftsjahr beginnt in einem der Monate 1 bis 12.</translation>
    </message>
    <message>
        <source>The span target must be 1 or more, and its lower bound not above its upper one.</source>
        <translation>Die Zielspanne muss mindestens 1 sein und ihre Untergrenze nicht über der Obergrenze liegen.</translation>
    </message>
    <message>
        <source>The span target must be from 1 to 1,000.</source>
        <translation>Die Zielspanne muss zwischen 1 und 1.000 liegen.</translation>
    </message>
    <message>
        <source>A team&apos;s colour is one of 1 to 8, or 0 for none of its own.</source>
        <translation>Die Farbe eines Teams ist eine von 1 bis 8 oder 0 für keine eigene.</translation>
    </message>
    <message>
        <source>The history has no step %1.</source>
        <translation>Der Verlauf hat keinen Schritt %1.</translation>
    </message>
    <message>
        <source>The value is outside what is allowed.</source>
        <translation>Der Wert liegt außerhalb des Erlaubten.</translation>
    </message>
    <message>
        <source>The value is outside what is allowed: %1.</source>
        <translation>Der Wert liegt außerhalb des Erlaubten: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems were found, so nothing was imported.</source>
        <translation>
            <numerusform>%n Problem gefunden, daher wurde nichts importiert.</numerusform>
            <numerusform>%n Probleme gefunden, daher wurde nichts importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The result would break a rule of the plan (%1), so nothing was changed.</source>
        <translation>Das Ergebnis würde eine Regel des Plans verletzen (%1), daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A position cannot report to itself: %1.</source>
        <translation>Eine Position kann nicht an sich selbst berichten: %1.</translation>
    </message>
    <message>
        <source>%1 cannot report to %2, because %2 stands below %1.</source>
        <translation>%1 kann nicht an %2 berichten, denn %2 steht unter %1.</translation>
    </message>
    <message>
        <source>%1 sits in this position already.</source>
        <translation>%1 sitzt schon auf dieser Position.</translation>
    </message>
    <message>
        <source>There is a dotted line from %1 to %2 already.</source>
        <translation>Von %1 zu %2 gibt es schon eine gestrichelte Linie.</translation>
    </message>
    <message>
        <source>A dotted line needs two positions.</source>
        <translation>Eine gestrichelte Linie braucht zwei Positionen.</translation>
    </message>
    <message>
        <source>%1 reports to %2 already, so a dotted line between them would say nothing new.</source>
        <translation>%1 berichtet schon an %2; eine gestrichelte Linie dazwischen würde nichts Neues sagen.</translation>
    </message>
    <message>
        <source>%1 has reports, and an assistant has none. Move the reports first.</source>
        <translation>%1 hat Unterstellte, eine Assistenz hat keine. Zuerst die Unterstellten verschieben.</translation>
    </message>
    <message>
        <source>%1 is an assistant, and nobody reports to an assistant.</source>
        <translation>%1 ist eine Assistenz, und an eine Assistenz berichtet niemand.</translation>
    </message>
    <message>
        <source>The key “%1” is in use already. Choose another one.</source>
        <translation>Der Schlüssel „%1“ ist schon vergeben. Bitte einen anderen wählen.</translation>
    </message>
    <message>
        <source>A name or title must not be blank.</source>
        <translation>Ein Name oder Titel darf nicht leer sein.</translation>
    </message>
    <message>
        <source>The text is too long: a field holds at most %1 kB.</source>
        <translation>Der Text ist zu lang: Ein Feld fasst höchstens %1 kB.</translation>
    </message>
    <message>
        <source>The text holds bytes that are no characters.</source>
        <translation>Der Text enthält Bytes, die keine Zeichen sind.</translation>
    </message>
    <message>
        <source>What this is about is not in the plan any more.</source>
        <translation>Worum es geht, ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Step %1 of the history does not fit the plan as it is now, so nothing was changed.</source>
        <translation>Schritt %1 des Verlaufs passt nicht zum jetzigen Plan, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is a scenario “%1” already. Choose another name.</source>
        <translation>Ein Szenario „%1“ gibt es schon. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>This is the baseline: it stays, and decisions are made in scenarios.</source>
        <translation>Das ist der Ausgangsplan: Er bleibt, und entschieden wird in Szenarien.</translation>
    </message>
    <message numerus="yes">
        <source>%n clashes with the baseline are not settled yet. Settle them first.</source>
        <translation>
            <numerusform>%n Konflikt mit dem Ausgangsplan ist noch nicht geklärt. Bitte zuerst klären.</numerusform>
            <numerusform>%n Konflikte mit dem Ausgangsplan sind noch nicht geklärt. Bitte zuerst klären.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown here cannot be edited. Go back to the scenario as it stands.</source>
        <translation>Was hier gezeigt wird, lässt sich nicht bearbeiten. Bitte zum jetzigen Stand des Szenarios zurückkehren.</translation>
    </message>
    <message>
        <source>A share of work needs a bet and either a team or a position.</source>
        <translation>Ein Arbeitsanteil braucht eine Wette und entweder ein Team oder eine Stelle.</translation>
    </message>
    <message>
        <source>A bet cannot need itself.</source>
        <translation>Eine Wette kann nicht sich selbst brauchen.</translation>
    </message>
    <message>
        <source>The bet needs that already.</source>
        <translation>Die Wette braucht das bereits.</translation>
    </message>
    <message>
        <source>Choose another bet or team that it becomes part of.</source>
        <translation>Wählen Sie eine andere Wette oder ein anderes Team, dessen Teil sie wird.</translation>
    </message>
    <message>
        <source>A target band goes from its least to its most; swap the two.</source>
        <translation>Ein Zielkorridor geht vom kleinsten zum größten Wert; tauschen Sie die beiden.</translation>
    </message>
    <message>
        <source>Say why: the reason stands in the decision record.</source>
        <translation>Sagen Sie, warum: Der Grund steht im Entscheidungsprotokoll.</translation>
    </message>
    <message>
        <source>A score is a number from 1 to 5.</source>
        <translation>Ein Wert ist eine Zahl von 1 bis 5.</translation>
    </message>
    <message>
        <source>This person is named as a successor there already.</source>
        <translation>Diese Person ist dort schon als Nachfolge benannt.</translation>
    </message>
    <message>
        <source>The quarter %1 is locked: its review is done. Unlock it first.</source>
        <translation>Das Quartal %1 ist abgeschlossen: Sein Rückblick ist fertig. Öffnen Sie es erst wieder.</translation>
    </message>
    <message>
        <source>The quarter %1 is not locked.</source>
        <translation>Das Quartal %1 ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Say which quarter this belongs to.</source>
        <translation>Sagen Sie, zu welchem Quartal das gehört.</translation>
    </message>
    <message>
        <source>One of the nine measures, or one of a locked quarter, can be set aside, not deleted.</source>
        <translation>Eine der neun Kennzahlen oder eine aus einem abgeschlossenen Quartal lässt sich beiseitelegen, nicht löschen.</translation>
    </message>
    <message>
        <source>“Near its target” must begin short of the target.</source>
        <translation>„Nahe am Ziel“ muss vor dem Ziel beginnen.</translation>
    </message>
    <message>
        <source>It cannot have been decided before it was raised.</source>
        <translation>Es kann nicht entschieden worden sein, bevor es aufkam.</translation>
    </message>
    <message>
        <source>%1 is evidence for this measure in that quarter already.</source>
        <translation>%1 ist in diesem Quartal schon Beleg für diese Kennzahl.</translation>
    </message>
    <message>
        <source>No earlier quarter has scores that could be copied.</source>
        <translation>Kein früheres Quartal hat Werte zum Übernehmen.</translation>
    </message>
</context>
<context>
    <name>ReportsDialog</name>
    <message>
        <source>Move %1 alone</source>
        <translation>%1 allein verschieben</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 entfallen lassen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Close the position</source>
        <translation>Position entfallen lassen</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Noch unbekannt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It closes in</source>
        <translation>Entfällt im Quartal</translation>
    </message>
    <message>
        <source>The position stays on the chart, marked as closing.</source>
        <translation>Die Position bleibt als entfallend markiert im Organigramm.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>From the plan:</source>
        <translation>Aus dem Plan:</translation>
    </message>
    <message>
        <source>Not answered.</source>
        <translation>Nicht beantwortet.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Since the last</source>
        <translation>Seit dem letzten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>from the review of %1</source>
        <translation>aus dem Rückblick auf %1</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>Rückblick auf %1</translation>
    </message>
    <message>
        <source>locked on %1</source>
        <translation>abgeschlossen am %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>No actions were resolved.</source>
        <translation>Es wurden keine Maßnahmen beschlossen.</translation>
    </message>
    <message>
        <source>(name hidden)</source>
        <translation>(Name verborgen)</translation>
    </message>
    <message>
        <source>%1 of %2 decisions were made at the top: %3.</source>
        <translation>%1 von %2 Entscheidungen fielen an der Spitze: %3.</translation>
    </message>
    <message>
        <source>%1 of %2 decisions were escalated: %3.</source>
        <translation>%1 von %2 Entscheidungen wurden eskaliert: %3.</translation>
    </message>
    <message>
        <source>“%1” took %2 to decide.</source>
        <translation>„%1“ zu entscheiden dauerte %2.</translation>
    </message>
    <message>
        <source>“%1” has waited for a decision for %2.</source>
        <translation>„%1“ wartet seit %2 auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3 direct reports, which is inside the target.</source>
        <translation>%1 ging von %2 auf %3 direkt Unterstellte, das liegt im Ziel.</translation>
    </message>
    <message>
        <source>%1 led nobody when the last quarter was locked, and leads %2 now as %3.</source>
        <translation>%1 führte beim letzten Abschluss niemanden und führt jetzt %2 als %3.</translation>
    </message>
    <message>
        <source>%1 could be followed now by %2.</source>
        <translation>Auf %1 könnte heute %2 folgen.</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3.</source>
        <translation>%1 ging von %2 auf %3.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3.</source>
        <translation>%1: von %2 auf %3.</translation>
    </message>
    <message>
        <source>%1 became the baseline on %2.</source>
        <translation>%1 wurde am %2 zum Ausgangsplan.</translation>
    </message>
    <message>
        <source>%1 was to change %2 by %3; it changed by %4.</source>
        <translation>%1 sollte %2 um %3 ändern; es wurden %4.</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>There are headings but no rows.</source>
        <translation>Es gibt Überschriften, aber keine Zeilen.</translation>
    </message>
    <message>
        <source>No column is known to hold a key, a name or a title.</source>
        <translation>Von keiner Spalte ist bekannt, dass sie Schlüssel, Namen oder Titel enthält.</translation>
    </message>
    <message>
        <source>No column is known to hold this: %1.</source>
        <translation>Von keiner Spalte ist bekannt, dass sie dies enthält: %1.</translation>
    </message>
    <message>
        <source>The column taken for the state holds other things and is not used.</source>
        <translation>Die als Status angesehene Spalte enthält anderes und wird nicht verwendet.</translation>
    </message>
    <message>
        <source>Dates such as 03/04/2026 could be either; they are read as day, month, year.</source>
        <translation>Daten wie 03/04/2026 sind zweideutig; sie werden als Tag, Monat, Jahr gelesen.</translation>
    </message>
    <message>
        <source>Nobody is at the top: every position reports to another.</source>
        <translation>Niemand steht an der Spitze: Jede Position berichtet an eine andere.</translation>
    </message>
    <message numerus="yes">
        <source>%n positions report to nobody (rows %1).</source>
        <translation>
            <numerusform>%n Position berichtet an niemanden (Zeile %1).</numerusform>
            <numerusform>%n Positionen berichten an niemanden (Zeilen %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n managers were found by name.</source>
        <translation>
            <numerusform>%n Führungskraft wurde über den Namen gefunden.</numerusform>
            <numerusform>%n Führungskräfte wurden über den Namen gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n managers were found by e-mail address.</source>
        <translation>
            <numerusform>%n Führungskraft wurde über die E-Mail-Adresse gefunden.</numerusform>
            <numerusform>%n Führungskräfte wurden über die E-Mail-Adresse gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The row has no key; it goes by “%1”.</source>
        <translation>Die Zeile hat keinen Schlüssel; sie läuft unter „%1“.</translation>
    </message>
    <message>
        <source>The key “%1” stands in row %2 already.</source>
        <translation>Der Schlüssel „%1“ steht schon in Zeile %2.</translation>
    </message>
    <message>
        <source>Rows of one position do not agree (%1; see row %2). The first one counts.</source>
        <translation>Zeilen derselben Position stimmen nicht überein (%1; siehe Zeile %2). Die erste zählt.</translation>
    </message>
    <message>
        <source>Rows of one person do not agree (%1; see row %2). The first one counts.</source>
        <translation>Zeilen derselben Person stimmen nicht überein (%1; siehe Zeile %2). Die erste zählt.</translation>
    </message>
    <message>
        <source>There is no manager “%1”.</source>
        <translation>Es gibt keine Führungskraft „%1“.</translation>
    </message>
    <message>
        <source>The manager “%1” is in the plan but not in the file.</source>
        <translation>Die Führungskraft „%1“ steht im Plan, aber nicht in der Datei.</translation>
    </message>
    <message>
        <source>The manager “%1” could be several (rows %2).</source>
        <translation>Die Führungskraft „%1“ ist nicht eindeutig (Zeilen %2).</translation>
    </message>
    <message>
        <source>The position names itself as its manager.</source>
        <translation>Die Position nennt sich selbst als Führungskraft.</translation>
    </message>
    <message>
        <source>The position names itself as its manager and is taken as the top.</source>
        <translation>Die Position nennt sich selbst als Führungskraft und gilt als Spitze.</translation>
    </message>
    <message>
        <source>These positions report to each other in a circle: rows %1.</source>
        <translation>Diese Positionen berichten im Kreis aneinander: Zeilen %1.</translation>
    </message>
    <message>
        <source>The manager is an assistant in the plan, and nobody reports to an assistant.</source>
        <translation>Die Führungskraft ist im Plan eine Assistenz, und an eine Assistenz berichtet niemand.</translation>
    </message>
    <message>
        <source>An assistant cannot have reports.</source>
        <translation>Eine Assistenz kann keine Unterstellten haben.</translation>
    </message>
    <message>
        <source>There is no dotted-line manager “%1”.</source>
        <translation>Es gibt keine Führungskraft „%1“ für die gestrichelte Linie.</translation>
    </message>
    <message>
        <source>The dotted-line manager “%1” could be several (rows %2).</source>
        <translation>Die Führungskraft „%1“ für die gestrichelte Linie ist nicht eindeutig (Zeilen %2).</translation>
    </message>
    <message>
        <source>The dotted line leads to the position itself.</source>
        <translation>Die gestrichelte Linie führt zur Position selbst.</translation>
    </message>
    <message>
        <source>The dotted line leads to the manager, who is there already.</source>
        <translation>Die gestrichelte Linie führt zur Führungskraft, an die schon berichtet wird.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“%1” is not a quarter such as 2027Q2.</source>
        <translation>„%1“ ist kein Quartal wie 2027Q2.</translation>
    </message>
    <message>
        <source>“%1” is not a state (filled, open, planned, closing).</source>
        <translation>„%1“ ist kein Status (besetzt, offen, geplant, entfällt).</translation>
    </message>
    <message>
        <source>“%1” is neither report nor assistant.</source>
        <translation>„%1“ ist weder „report“ noch „assistant“.</translation>
    </message>
    <message>
        <source>“%1” is not a layout (wide, stacked, grid, left to right).</source>
        <translation>„%1“ ist keine Anordnung (wide, stacked, grid, left-to-right).</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>„%1“ ist weder ja noch nein.</translation>
    </message>
    <message>
        <source>“%1” is outside what is allowed.</source>
        <translation>„%1“ liegt außerhalb des Erlaubten.</translation>
    </message>
    <message>
        <source>“%1” is not a reference that Orgwright wrote.</source>
        <translation>„%1“ ist kein Verweis, den Orgwright geschrieben hat.</translation>
    </message>
    <message>
        <source>The pay band&apos;s floor is above its ceiling (%1).</source>
        <translation>Der Anfang des Gehaltsbands liegt über seinem Ende (%1).</translation>
    </message>
    <message>
        <source>The position has no title.</source>
        <translation>Die Position hat keinen Titel.</translation>
    </message>
    <message>
        <source>“%1” holds invisible characters, by which two texts can look alike.</source>
        <translation>„%1“ enthält unsichtbare Zeichen, durch die zwei Texte gleich aussehen können.</translation>
    </message>
    <message>
        <source>The text is too long (%1 bytes).</source>
        <translation>Der Text ist zu lang (%1 Bytes).</translation>
    </message>
    <message>
        <source>The team has no name; it is called “%1”.</source>
        <translation>Das Team hat keinen Namen; es heißt nun „%1“.</translation>
    </message>
    <message>
        <source>There is no team “%1”.</source>
        <translation>Es gibt kein Team „%1“.</translation>
    </message>
    <message>
        <source>The team names itself as its parent.</source>
        <translation>Das Team nennt sich selbst als übergeordnetes Team.</translation>
    </message>
    <message>
        <source>These teams are parts of each other in a circle: rows %1.</source>
        <translation>Diese Teams sind im Kreis Teile voneinander: Zeilen %1.</translation>
    </message>
    <message>
        <source>The plan has no position “%1” to lead the team.</source>
        <translation>Der Plan hat keine Position „%1“, die das Team leiten könnte.</translation>
    </message>
    <message>
        <source>“%1” is not a team colour (1 to 8).</source>
        <translation>„%1“ ist keine Teamfarbe (1 bis 8).</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Say which column it is.</source>
        <translation>Bitte die Spalte angeben.</translation>
    </message>
    <message>
        <source>Give one of the rows another key, or leave it out.</source>
        <translation>Einer der Zeilen einen anderen Schlüssel geben oder sie weglassen.</translation>
    </message>
    <message>
        <source>Name a manager who is in the file, or none for the top.</source>
        <translation>Eine Führungskraft aus der Datei nennen oder keine für die Spitze.</translation>
    </message>
    <message>
        <source>Import the file as a part of the organisation.</source>
        <translation>Die Datei als Teil der Organisation importieren.</translation>
    </message>
    <message>
        <source>Name the manager by key or e-mail address.</source>
        <translation>Die Führungskraft mit Schlüssel oder E-Mail-Adresse nennen.</translation>
    </message>
    <message>
        <source>Correct one of the rows.</source>
        <translation>Eine der Zeilen berichtigen.</translation>
    </message>
    <message>
        <source>Make it a report, or give the reports another manager.</source>
        <translation>Die Assistenz zur Unterstellten machen oder ihren Unterstellten eine andere Führungskraft geben.</translation>
    </message>
    <message>
        <source>Correct the cell, or leave it empty.</source>
        <translation>Die Zelle berichtigen oder leer lassen.</translation>
    </message>
    <message>
        <source>Shorten the text.</source>
        <translation>Den Text kürzen.</translation>
    </message>
    <message>
        <source>The position is placed in the tray.</source>
        <translation>Die Position kommt in die Ablage.</translation>
    </message>
    <message>
        <source>The value is left out.</source>
        <translation>Der Wert wird weggelassen.</translation>
    </message>
    <message>
        <source>The row is left out.</source>
        <translation>Die Zeile wird weggelassen.</translation>
    </message>
    <message>
        <source>It is made a report like others.</source>
        <translation>Sie wird eine gewöhnliche Unterstellte.</translation>
    </message>
    <message>
        <source>The reference is left out.</source>
        <translation>Der Verweis wird weggelassen.</translation>
    </message>
    <message>
        <source>The team is placed at the top.</source>
        <translation>Das Team kommt an die Spitze.</translation>
    </message>
    <message>
        <source>Nothing can be done about it.</source>
        <translation>Dagegen lässt sich nichts tun.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The row has neither a key nor a title.</source>
        <translation>Die Zeile hat weder Schlüssel noch Titel.</translation>
    </message>
    <message>
        <source>The plan has nobody “%1” to sponsor it.</source>
        <translation>Der Plan hat niemanden „%1“ als Sponsor.</translation>
    </message>
    <message>
        <source>“%1” is no status or stage that is known here; the stage stays as it is.</source>
        <translation>„%1“ ist kein hier bekannter Status und keine Phase; die Phase bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>There is no initiative “%1”.</source>
        <translation>Es gibt keine Initiative „%1“.</translation>
    </message>
    <message>
        <source>“%1” is none of the words that can stand here.</source>
        <translation>„%1“ ist keines der Wörter, die hier stehen können.</translation>
    </message>
    <message>
        <source>“%1” is not an allocation such as “Customs 30% 2026Q4”.</source>
        <translation>„%1“ ist keine Zuteilung wie „Customs 30% 2026Q4“.</translation>
    </message>
    <message>
        <source>There is neither a team nor a position “%1”.</source>
        <translation>Es gibt weder ein Team noch eine Stelle „%1“.</translation>
    </message>
    <message>
        <source>The initiative depends on itself, which is left out.</source>
        <translation>Die Initiative hängt von sich selbst ab; das wird ausgelassen.</translation>
    </message>
    <message>
        <source>There is no measure “%1”.</source>
        <translation>Es gibt keine Kennzahl „%1“.</translation>
    </message>
    <message>
        <source>The quarter %1 is locked.</source>
        <translation>Das Quartal %1 ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Write a measure’s name or key, or add the measure first.</source>
        <translation>Schreiben Sie Namen oder Schlüssel einer Kennzahl, oder fügen Sie die Kennzahl erst hinzu.</translation>
    </message>
    <message>
        <source>Unlock the quarter first, or leave the row out.</source>
        <translation>Öffnen Sie das Quartal erst wieder, oder lassen Sie die Zeile weg.</translation>
    </message>
</context>
<context>
    <name>RowLinks</name>
    <message>
        <source>(name hidden)</source>
        <translation>(Name verborgen)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No rows stand behind it</source>
        <translation>Dahinter stehen keine Zeilen</translation>
    </message>
</context>
<context>
    <name>ScenarioNames</name>
    <message>
        <source>Option %1</source>
        <translation>Variante %1</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, Kopie</translation>
    </message>
</context>
<context>
    <name>ScenarioVerb</name>
    <message>
        <source>Made the scenario %1 from %2.</source>
        <translation>Szenario %1 aus %2 angelegt.</translation>
    </message>
    <message>
        <source>Deleted the scenario %1. orgwright undo brings it back.</source>
        <translation>Szenario %1 gelöscht. orgwright undo holt es zurück.</translation>
    </message>
    <message>
        <source>The scenario is called %1 now.</source>
        <translation>Das Szenario heißt jetzt %1.</translation>
    </message>
    <message>
        <source>%1 is the baseline now.</source>
        <translation>%1 ist jetzt der Ausgangsplan.</translation>
    </message>
    <message>
        <source>Made %1 with the baseline and the scenario %2.</source>
        <translation>%1 mit dem Ausgangsplan und dem Szenario %2 angelegt.</translation>
    </message>
    <message>
        <source>Merged %1 into the scenario %2.</source>
        <translation>%1 in das Szenario %2 eingearbeitet.</translation>
    </message>
    <message numerus="yes">
        <source>%n clashes wait to be settled: both had changed the same.</source>
        <translation>
            <numerusform>%n Konflikt ist zu klären: Beide hatten dasselbe geändert.</numerusform>
            <numerusform>%n Konflikte sind zu klären: Beide hatten dasselbe geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1  %n changes</source>
        <translation>
            <numerusform>%1  %n Änderung</numerusform>
            <numerusform>%1  %n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, adopted on %2</source>
        <translation>%1, übernommen am %2</translation>
    </message>
    <message>
        <source>%1, archived</source>
        <translation>%1, archiviert</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n clashes to settle</source>
        <translation>
            <numerusform>%1, %n Konflikt zu klären</numerusform>
            <numerusform>%1, %n Konflikte zu klären</numerusform>
        </translation>
    </message>
    <message>
        <source>the scenario</source>
        <translation>das Szenario</translation>
    </message>
    <message>
        <source>copy one scenario, for a colleague to work on</source>
        <translation>ein Szenario zur Mitarbeit kopieren</translation>
    </message>
    <message>
        <source>the plan file to make</source>
        <translation>die anzulegende Plandatei</translation>
    </message>
    <message>
        <source>only the branch below this position</source>
        <translation>nur der Zweig unter dieser Position</translation>
    </message>
    <message>
        <source>bring back what a colleague changed in a copy</source>
        <translation>eine bearbeitete Kopie einarbeiten</translation>
    </message>
    <message>
        <source>the colleague&apos;s file</source>
        <translation>die bearbeitete Kopie</translation>
    </message>
    <message>
        <source>options for the organisation</source>
        <translation>Varianten der Organisation</translation>
    </message>
    <message>
        <source>which there are</source>
        <translation>welche es gibt</translation>
    </message>
    <message>
        <source>make one</source>
        <translation>eines anlegen</translation>
    </message>
    <message>
        <source>what it starts from; the baseline if left out</source>
        <translation>wovon es ausgeht; ohne Angabe vom Ausgangsplan</translation>
    </message>
    <message>
        <source>delete one</source>
        <translation>eines löschen</translation>
    </message>
    <message>
        <source>give one another name</source>
        <translation>eines umbenennen</translation>
    </message>
    <message>
        <source>its new name</source>
        <translation>sein neuer Name</translation>
    </message>
    <message>
        <source>make one the baseline</source>
        <translation>eines als Ausgangsplan übernehmen</translation>
    </message>
</context>
<context>
    <name>Scorecard</name>
    <message>
        <source>Business outcomes</source>
        <translation>Geschäftsergebnisse</translation>
    </message>
    <message>
        <source>Operational excellence</source>
        <translation>Operative Güte</translation>
    </message>
    <message>
        <source>Team health and leadership depth</source>
        <translation>Gesundheit der Teams und Tiefe der Führung</translation>
    </message>
    <message>
        <source>On target</source>
        <translation>Am Ziel</translation>
    </message>
    <message>
        <source>Near target</source>
        <translation>Nahe am Ziel</translation>
    </message>
    <message>
        <source>Off target</source>
        <translation>Abseits vom Ziel</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Bereichsleitung</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>An der Spitze</translation>
    </message>
    <message>
        <source>Ready now</source>
        <translation>Heute bereit</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>In einem Jahr</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>What improved because of better structure?</source>
        <translation>Was wurde durch bessere Struktur besser?</translation>
    </message>
    <message>
        <source>Which managers got stronger, and what evidence shows it?</source>
        <translation>Welche Führungskräfte wurden stärker, und was belegt das?</translation>
    </message>
    <message>
        <source>Where are decisions still too centralised?</source>
        <translation>Wo wird noch zu zentral entschieden?</translation>
    </message>
    <message>
        <source>Which team is under-scoped, over-scoped or poorly placed?</source>
        <translation>Welches Team hat zu wenig oder zu viel zu tun oder sitzt am falschen Ort?</translation>
    </message>
    <message>
        <source>Which bet consumes attention without enough strategic return?</source>
        <translation>Welche Wette kostet Aufmerksamkeit, ohne genug zu bringen?</translation>
    </message>
</context>
<context>
    <name>ScorecardPage</name>
    <message>
        <source>%1: scorecard, %2</source>
        <translation>%1: Scorecard, %2</translation>
    </message>
    <message>
        <source>Locked on %1</source>
        <translation>Abgeschlossen am %1</translation>
    </message>
    <message>
        <source>Draft: the quarter is not locked</source>
        <translation>Entwurf: Das Quartal ist nicht abgeschlossen</translation>
    </message>
</context>
<context>
    <name>ScorecardVerb</name>
    <message>
        <source>There is no measure %1. There are: %2.</source>
        <translation>Es gibt keine Kennzahl %1. Es gibt: %2.</translation>
    </message>
    <message>
        <source>    %1: %2</source>
        <translation>    %1: %2</translation>
    </message>
    <message>
        <source>Scorecard, %1, locked on %2</source>
        <translation>Scorecard, %1, abgeschlossen am %2</translation>
    </message>
    <message>
        <source>Scorecard, %1</source>
        <translation>Scorecard, %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3, weight %4 %</source>
        <translation>%1: %2 von %3, Gewicht %4 %</translation>
    </message>
    <message>
        <source>  %1: %2 of %3, %4%5</source>
        <translation>  %1: %2 von %3, %4%5</translation>
    </message>
    <message>
        <source>%1 is no number.</source>
        <translation>%1 ist keine Zahl.</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4, %5.</source>
        <translation>%1, %2: %3 von %4, %5.</translation>
    </message>
    <message>
        <source>Locked %1: what the organisation and the scores were is kept.</source>
        <translation>%1 abgeschlossen: Wie Organisation und Werte waren, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Unlocked %1.</source>
        <translation>%1 wieder geöffnet.</translation>
    </message>
    <message>
        <source>%1: a review is written as .pdf or .md.</source>
        <translation>%1: Ein Rückblick wird als .pdf oder .md geschrieben.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>such as 2026Q4</source>
        <translation>etwa 2026Q4</translation>
    </message>
    <message>
        <source>names, notes and evidence that names somebody are left out</source>
        <translation>Namen, Notizen und Belege, die jemanden nennen, bleiben weg</translation>
    </message>
    <message>
        <source>say how the measures stand in a quarter, with their indicators</source>
        <translation>sagen, wie die Kennzahlen in einem Quartal stehen, mit ihren Messgrößen</translation>
    </message>
    <message>
        <source>score a measure in a quarter</source>
        <translation>eine Kennzahl in einem Quartal bewerten</translation>
    </message>
    <message>
        <source>its key, such as decision_velocity, or its name</source>
        <translation>ihr Schlüssel, etwa decision_velocity, oder ihr Name</translation>
    </message>
    <message>
        <source>from 1 to 5, or a figure in the measure’s unit</source>
        <translation>von 1 bis 5, oder eine Zahl in der Einheit der Kennzahl</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>who gives it</source>
        <translation>wer bewertet</translation>
    </message>
    <message>
        <source>keep how a quarter stood, once its review is done</source>
        <translation>festhalten, wie ein Quartal stand, wenn sein Rückblick fertig ist</translation>
    </message>
    <message>
        <source>let a locked quarter be edited again; the reason is kept</source>
        <translation>ein abgeschlossenes Quartal wieder bearbeiten lassen; der Grund bleibt</translation>
    </message>
    <message>
        <source>write a quarter’s review: answers, draft, scores, actions</source>
        <translation>den Rückblick auf ein Quartal schreiben: Antworten, Entwurf, Werte, Maßnahmen</translation>
    </message>
    <message>
        <source>the file to write: .md or .pdf</source>
        <translation>die Datei: .md oder .pdf</translation>
    </message>
    <message>
        <source>A review consists of notes and scores, which are confidential. Put them in with --reveal notes,scores.</source>
        <translation>Ein Review besteht aus Notizen und Bewertungen, und die sind vertraulich. Nehmen Sie sie mit --reveal notes,scores auf.</translation>
    </message>
</context>
<context>
    <name>SealedCopy</name>
    <message>
        <source>This is no sealed copy.</source>
        <translation>Das ist keine versiegelte Kopie.</translation>
    </message>
    <message>
        <source>It was sealed by a later version of Orgwright. Open it with that.</source>
        <translation>Sie wurde mit einer späteren Version von Orgwright versiegelt. Öffnen Sie sie damit.</translation>
    </message>
    <message>
        <source>The passphrase does not open it. Check capital letters and the keyboard&apos;s language and try again.</source>
        <translation>Die Passphrase öffnet sie nicht. Prüfen Sie Großbuchstaben und die Sprache der Tastatur und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It is larger than a plan can be.</source>
        <translation>Sie ist größer, als ein Plan sein kann.</translation>
    </message>
    <message>
        <source>The sealed copy is damaged or was changed by somebody. Ask for it once more.</source>
        <translation>Die versiegelte Kopie ist beschädigt oder wurde von jemandem verändert. Bitten Sie noch einmal darum.</translation>
    </message>
    <message>
        <source>%1: the folder cannot be written. Choose another.</source>
        <translation>%1: In den Ordner kann nicht geschrieben werden. Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Copy %1 for a colleague</source>
        <translation>%1 zur Mitarbeit kopieren</translation>
    </message>
    <message>
        <source>The whole scenario</source>
        <translation>Das ganze Szenario</translation>
    </message>
    <message>
        <source>Only the branch of %1</source>
        <translation>Nur der Zweig von %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>This is the plan itself</source>
        <translation>Das ist der Plan selbst</translation>
    </message>
    <message>
        <source>A copy needs a file of its own. Choose another name.</source>
        <translation>Eine Kopie braucht eine eigene Datei. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Names and pay are hidden on this screen. In the copy they are not: it holds those of everybody in it.</source>
        <translation>Auf diesem Bildschirm sind Namen und Gehälter verborgen. In der Kopie sind sie es nicht: Sie enthält die aller Beteiligten.</translation>
    </message>
    <message>
        <source>It holds the names and the pay of everybody in it.</source>
        <translation>Sie enthält Namen und Gehälter aller Beteiligten.</translation>
    </message>
    <message>
        <source>Your colleague changes the copy; you merge it back. It holds the baseline and this scenario, and no history.</source>
        <translation>Jemand anders ändert die Kopie, danach wird sie hier eingearbeitet. Sie enthält den Ausgangsplan und dieses Szenario, aber keinen Verlauf.</translation>
    </message>
    <message>
        <source>The copy shows names and pay</source>
        <translation>Die Kopie zeigt Namen und Gehälter</translation>
    </message>
    <message>
        <source>You have hidden them on this screen. Whoever opens the copy sees the names and the pay of everybody in it.</source>
        <translation>Auf diesem Bildschirm sind sie verborgen. Wer die Kopie öffnet, sieht Namen und Gehälter aller Beteiligten.</translation>
    </message>
    <message>
        <source>Make the copy with names and pay</source>
        <translation>Kopie mit Namen und Gehältern anlegen</translation>
    </message>
</context>
<context>
    <name>ShareVerb</name>
    <message>
        <source>%1 would hold %2.</source>
        <translation>%1 würde %2 enthalten.</translation>
    </message>
    <message>
        <source>Made %1 with %2.</source>
        <translation>%1 mit %2 angelegt.</translation>
    </message>
    <message>
        <source>make a copy to give away, without what is confidential</source>
        <translation>eine Kopie zum Weitergeben machen, ohne was vertraulich ist</translation>
    </message>
    <message>
        <source>the plan to make (.orgplan)</source>
        <translation>der Plan, der gemacht wird (.orgplan)</translation>
    </message>
    <message>
        <source>one branch only, named by its head</source>
        <translation>nur ein Zweig, benannt nach seiner Spitze</translation>
    </message>
    <message>
        <source>say what would be withheld and write nothing</source>
        <translation>sagen, was zurückgehalten würde, und nichts schreiben</translation>
    </message>
    <message>
        <source>The copy holds the baseline and the scenario that is named, no other, and no history.
Its rows have ids of their own, so it cannot be merged back.</source>
        <translation>Die Kopie enthält den Ausgangsplan und das genannte Szenario, kein anderes und keinen Verlauf.
Ihre Zeilen haben eigene Kennungen, sie kann also nicht zurückgeführt werden.</translation>
    </message>
    <message>
        <source>seal the copy with the passphrase in the first line of this file; - reads it from standard input</source>
        <translation>die Kopie mit der Passphrase in der ersten Zeile dieser Datei versiegeln; - liest sie von der Standardeingabe</translation>
    </message>
</context>
<context>
    <name>SlideTemplate</name>
    <message>
        <source>This is no presentation. A template is a .pptx or .potx file.</source>
        <translation>Das ist keine Präsentation. Eine Vorlage ist eine .pptx- oder .potx-Datei.</translation>
    </message>
    <message>
        <source>This is no presentation (%1). A template is a .pptx or .potx file.</source>
        <translation>Das ist keine Präsentation (%1). Eine Vorlage ist eine .pptx- oder .potx-Datei.</translation>
    </message>
    <message>
        <source>This is a file of PowerPoint 97 to 2003. Save it as .pptx and try again.</source>
        <translation>Das ist eine Datei von PowerPoint 97 bis 2003. Speichern Sie sie als .pptx und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It has a password. Save a copy without one and try again.</source>
        <translation>Sie hat ein Kennwort. Speichern Sie eine Kopie ohne Kennwort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It holds macros. Save it as .pptx or .potx, which have none, and try again.</source>
        <translation>Sie enthält Makros. Speichern Sie sie als .pptx oder .potx, die keine haben, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It unpacks to far more than a presentation does, so it was not read.</source>
        <translation>Sie entpackt sich zu weit mehr als eine Präsentation, deshalb wurde sie nicht gelesen.</translation>
    </message>
    <message>
        <source>It has no slide master with a layout. Choose another presentation.</source>
        <translation>Sie hat keinen Folienmaster mit einem Layout. Wählen Sie eine andere Präsentation.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file is damaged (%1). Open it in PowerPoint, save it anew and try again.</source>
        <translation>Die Datei ist beschädigt (%1). Öffnen Sie sie in PowerPoint, speichern Sie sie neu und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>There is no display to open the window on. The verbs work without one: orgwright --help</source>
        <translation>Es gibt keinen Bildschirm für das Fenster. Die Befehle kommen ohne aus: orgwright --help</translation>
    </message>
    <message>
        <source>There is no option “%1”. See: orgwright --help</source>
        <translation>Es gibt keine Option „%1“. Siehe: orgwright --help</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Moved %1 among the colleagues</source>
        <translation>Reihenfolge von %1 geändert</translation>
    </message>
    <message>
        <source>Moved %1 to the tray</source>
        <translation>%1 in die Ablage gelegt</translation>
    </message>
    <message>
        <source>Moved %1 to the top without the reports</source>
        <translation>%1 ohne die Unterstellten an die Spitze verschoben</translation>
    </message>
    <message>
        <source>Moved %1 under %2 without the reports</source>
        <translation>%1 ohne die Unterstellten unter %2 verschoben</translation>
    </message>
    <message>
        <source>Moved %1 to the top</source>
        <translation>%1 an die Spitze verschoben</translation>
    </message>
    <message>
        <source>Moved %1 under %2</source>
        <translation>%1 unter %2 verschoben</translation>
    </message>
    <message>
        <source>Added the position %1</source>
        <translation>Position %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>%1 bearbeitet</translation>
    </message>
    <message>
        <source>Closed the position of %1</source>
        <translation>Position von %1 entfallen lassen</translation>
    </message>
    <message>
        <source>Deleted the position of %1</source>
        <translation>Position von %1 gelöscht</translation>
    </message>
    <message>
        <source>Put %2 into the position %1</source>
        <translation>Position %1 mit %2 besetzt</translation>
    </message>
    <message>
        <source>Vacated the position %1</source>
        <translation>Position %1 freigemacht</translation>
    </message>
    <message>
        <source>Added a dotted line from %1 to %2</source>
        <translation>Gestrichelte Linie von %1 zu %2 hinzugefügt</translation>
    </message>
    <message>
        <source>Removed a dotted line of %1</source>
        <translation>Gestrichelte Linie von %1 entfernt</translation>
    </message>
    <message>
        <source>Changed the layout below %1</source>
        <translation>Anordnung unter %1 geändert</translation>
    </message>
    <message>
        <source>Changed how %1 reports</source>
        <translation>Art der Unterstellung von %1 geändert</translation>
    </message>
    <message>
        <source>Added the team %1</source>
        <translation>Team %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Moved the team %1</source>
        <translation>Team %1 verschoben</translation>
    </message>
    <message>
        <source>Deleted the team %1</source>
        <translation>Team %1 gelöscht</translation>
    </message>
    <message>
        <source>Took positions out of their team</source>
        <translation>Positionen aus ihrem Team genommen</translation>
    </message>
    <message>
        <source>Put positions into the team %1</source>
        <translation>Positionen dem Team %1 zugeordnet</translation>
    </message>
    <message>
        <source>Edited the team %1</source>
        <translation>Team %1 bearbeitet</translation>
    </message>
    <message>
        <source>Imported a file</source>
        <translation>Datei importiert</translation>
    </message>
    <message>
        <source>Imported a file: %1 came, %2 left, %3 changed</source>
        <translation>Datei importiert: %1 neu, %2 weggefallen, %3 geändert</translation>
    </message>
    <message>
        <source>Changed the plan&apos;s settings</source>
        <translation>Planeinstellungen geändert</translation>
    </message>
    <message>
        <source>Went back to an earlier state</source>
        <translation>Zu einem früheren Stand zurückgekehrt</translation>
    </message>
    <message>
        <source>Pasted a branch</source>
        <translation>Zweig eingefügt</translation>
    </message>
    <message>
        <source>Pasted %1</source>
        <translation>%1 eingefügt</translation>
    </message>
    <message>
        <source>Edited the plan</source>
        <translation>Plan bearbeitet</translation>
    </message>
    <message>
        <source>Made the scenario %1</source>
        <translation>Szenario %1 angelegt</translation>
    </message>
    <message>
        <source>Deleted the scenario %1</source>
        <translation>Szenario %1 gelöscht</translation>
    </message>
    <message>
        <source>Adopted the scenario %1 as the baseline</source>
        <translation>Szenario %1 als Ausgangsplan übernommen</translation>
    </message>
    <message numerus="yes">
        <source>Took back %n changes</source>
        <translation>
            <numerusform>%n Änderung zurückgenommen</numerusform>
            <numerusform>%n Änderungen zurückgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned a change</source>
        <translation>Angaben zu einer Änderung geändert</translation>
    </message>
    <message numerus="yes">
        <source>Settled %n clashes</source>
        <translation>
            <numerusform>%n Konflikt geklärt</numerusform>
            <numerusform>%n Konflikte geklärt</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged %2 into the scenario %1</source>
        <translation>%2 in das Szenario %1 eingearbeitet</translation>
    </message>
    <message>
        <source>Edited the scenario %1</source>
        <translation>Szenario %1 bearbeitet</translation>
    </message>
    <message>
        <source>Ordered the changes</source>
        <translation>Änderungen geordnet</translation>
    </message>
    <message>
        <source>Added the bet %1</source>
        <translation>Wette %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Moved the bet %1 to another bucket</source>
        <translation>Wette %1 in einen anderen Topf verschoben</translation>
    </message>
    <message>
        <source>Reordered the bet %1</source>
        <translation>Wette %1 umgeordnet</translation>
    </message>
    <message>
        <source>Deleted the bet %1</source>
        <translation>Wette %1 gelöscht</translation>
    </message>
    <message>
        <source>Funded the bet %1</source>
        <translation>Wette %1 finanziert</translation>
    </message>
    <message>
        <source>Protected the bet %1</source>
        <translation>Wette %1 geschützt</translation>
    </message>
    <message>
        <source>Made the bet %1 part of %2</source>
        <translation>Wette %1 zum Teil von %2 gemacht</translation>
    </message>
    <message>
        <source>Paused the bet %1</source>
        <translation>Wette %1 pausiert</translation>
    </message>
    <message>
        <source>Stopped the bet %1</source>
        <translation>Wette %1 beendet</translation>
    </message>
    <message>
        <source>Took the funding decision on %1 back</source>
        <translation>Finanzierungsentscheidung zu %1 zurückgenommen</translation>
    </message>
    <message>
        <source>Edited the bet %1</source>
        <translation>Wette %1 bearbeitet</translation>
    </message>
    <message>
        <source>Made the team %1 part of %2</source>
        <translation>Team %1 zum Teil von %2 gemacht</translation>
    </message>
    <message>
        <source>Staffed %2 from %1</source>
        <translation>%2 aus %1 besetzt</translation>
    </message>
    <message>
        <source>Added a need of %1</source>
        <translation>Bedarf von %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Edited a need of %1</source>
        <translation>Bedarf von %1 bearbeitet</translation>
    </message>
    <message>
        <source>Removed a need of %1</source>
        <translation>Bedarf von %1 entfernt</translation>
    </message>
    <message>
        <source>Set the target bands</source>
        <translation>Zielkorridore gesetzt</translation>
    </message>
    <message>
        <source>Switched a check off</source>
        <translation>Prüfung abgeschaltet</translation>
    </message>
    <message>
        <source>Switched a check on again</source>
        <translation>Prüfung wieder eingeschaltet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Answered a question of the review</source>
        <translation>Frage des Rückblicks beantwortet</translation>
    </message>
    <message>
        <source>Added the action %1</source>
        <translation>Maßnahme %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Edited the action %1</source>
        <translation>Maßnahme %1 bearbeitet</translation>
    </message>
    <message>
        <source>Deleted the action %1</source>
        <translation>Maßnahme %1 gelöscht</translation>
    </message>
    <message>
        <source>Locked the quarter %1</source>
        <translation>Quartal %1 abgeschlossen</translation>
    </message>
    <message>
        <source>Unlocked the quarter %1</source>
        <translation>Quartal %1 wieder geöffnet</translation>
    </message>
    <message>
        <source>Copied scores into %1</source>
        <translation>Werte nach %1 übernommen</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n scores</source>
        <translation>
            <numerusform>%n Wert importiert</numerusform>
            <numerusform>%n Werte importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited the bench of %1</source>
        <translation>Nachfolge von %1 bearbeitet</translation>
    </message>
    <message>
        <source>Added the measure %1</source>
        <translation>Kennzahl %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Edited the measure %1</source>
        <translation>Kennzahl %1 bearbeitet</translation>
    </message>
    <message>
        <source>Deleted the measure %1</source>
        <translation>Kennzahl %1 gelöscht</translation>
    </message>
    <message>
        <source>Scored %1</source>
        <translation>%1 bewertet</translation>
    </message>
    <message>
        <source>Took the score of %1 back</source>
        <translation>Wert von %1 zurückgenommen</translation>
    </message>
    <message>
        <source>Made %1 evidence</source>
        <translation>%1 als Beleg verwendet</translation>
    </message>
    <message>
        <source>Edited the evidence %1</source>
        <translation>Beleg %1 bearbeitet</translation>
    </message>
    <message>
        <source>Removed the evidence %1</source>
        <translation>Beleg %1 entfernt</translation>
    </message>
    <message>
        <source>Logged the decision %1</source>
        <translation>Entscheidung %1 festgehalten</translation>
    </message>
    <message>
        <source>Edited the decision %1</source>
        <translation>Entscheidung %1 bearbeitet</translation>
    </message>
    <message>
        <source>Deleted the decision %1</source>
        <translation>Entscheidung %1 gelöscht</translation>
    </message>
    <message>
        <source>Said what %1 is expected to do</source>
        <translation>Gesagt, was von %1 erwartet wird</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>its rows do not match its own checksum</source>
        <translation>ihre Zeilen passen nicht zu ihrer eigenen Prüfsumme</translation>
    </message>
    <message>
        <source>its tables are not those of a plan</source>
        <translation>ihre Tabellen sind nicht die eines Plans</translation>
    </message>
    <message>
        <source>its history does not hold together</source>
        <translation>ihr Verlauf ist in sich nicht schlüssig</translation>
    </message>
    <message>
        <source>Nothing was changed. Go back to a copy or a backup of the file.</source>
        <translation>Nichts wurde geändert. Bitte auf eine Kopie oder Sicherung der Datei zurückgreifen.</translation>
    </message>
    <message>
        <source>%1: the file is damaged. %2</source>
        <translation>%1: Die Datei ist beschädigt. %2</translation>
    </message>
    <message>
        <source>%1: the file is damaged: %2. %3</source>
        <translation>%1: Die Datei ist beschädigt: %2. %3</translation>
    </message>
    <message>
        <source>%1: there is no such file or folder. Check the name.</source>
        <translation>%1: Diese Datei oder diesen Ordner gibt es nicht. Bitte den Namen prüfen.</translation>
    </message>
    <message>
        <source>%1: this is not an Orgwright plan. To bring in a CSV or XLSX file, import it into a plan.</source>
        <translation>%1: Das ist kein Orgwright-Plan. CSV- und XLSX-Dateien lassen sich in einen Plan importieren.</translation>
    </message>
    <message>
        <source>%1: this is a folder or a device, not a file.</source>
        <translation>%1: Das ist ein Ordner oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>%1: the plan was written by a newer Orgwright (file format %2). Open it with that version; nothing was changed.</source>
        <translation>%1: Der Plan wurde von einem neueren Orgwright geschrieben (Dateiformat %2). Bitte mit jener Version öffnen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1: the system does not allow it. Check the permissions of the file and its folder.</source>
        <translation>%1: Das System lässt es nicht zu. Bitte die Rechte der Datei und ihres Ordners prüfen.</translation>
    </message>
    <message>
        <source>%1: there is a file of this name already; it was left as it is. Choose another name.</source>
        <translation>%1: Eine Datei dieses Namens gibt es schon; sie blieb unverändert. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1: SQLite would not take a setting that safe saving needs (%2). The plan was not opened for editing.</source>
        <translation>%1: SQLite nahm eine Einstellung nicht an, die sicheres Speichern braucht (%2). Der Plan wurde nicht zum Bearbeiten geöffnet.</translation>
    </message>
    <message>
        <source>%1: the file or its folder is write-protected. Copy the plan to a place where you may write.</source>
        <translation>%1: Die Datei oder ihr Ordner ist schreibgeschützt. Bitte den Plan an einen beschreibbaren Ort kopieren.</translation>
    </message>
    <message>
        <source>%1: the disk is full, so the change was not saved. Make room, or save elsewhere.</source>
        <translation>%1: Der Datenträger ist voll, daher wurde die Änderung nicht gespeichert. Bitte Platz schaffen oder anderswo speichern.</translation>
    </message>
    <message>
        <source>%1: another program holds the file at this moment, so nothing was saved. Close it there and try again.</source>
        <translation>%1: Ein anderes Programm hält die Datei gerade, daher wurde nichts gespeichert. Bitte dort schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>%1: the file was renamed or deleted while it was open, so the change was not saved. Save the plan elsewhere.</source>
        <translation>%1: Die geöffnete Datei wurde umbenannt oder gelöscht, daher wurde die Änderung nicht gespeichert. Bitte den Plan anderswo speichern.</translation>
    </message>
    <message>
        <source>%1: another file stands in the place of the open one, so the change was not saved. Save the plan elsewhere to keep both.</source>
        <translation>%1: An der Stelle der geöffneten Datei liegt eine andere, daher wurde die Änderung nicht gespeichert. Um beide zu behalten, den Plan anderswo speichern.</translation>
    </message>
    <message>
        <source>%1: another program wrote into the file while it was open, so the change was not saved. Save the plan elsewhere to keep both.</source>
        <translation>%1: Ein anderes Programm hat in die geöffnete Datei geschrieben, daher wurde die Änderung nicht gespeichert. Um beide Stände zu behalten, den Plan anderswo speichern.</translation>
    </message>
    <message>
        <source>%1: reading or writing failed: %2.</source>
        <translation>%1: Lesen oder Schreiben ist fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>The plan is open elsewhere, so it can only be read here. Close it there, then open it again.</source>
        <translation>Der Plan ist anderswo geöffnet und kann hier nur gelesen werden. Bitte dort schließen und dann erneut öffnen.</translation>
    </message>
    <message>
        <source>The plan was written by a newer Orgwright, so it can only be read here.</source>
        <translation>Der Plan wurde von einem neueren Orgwright geschrieben und kann hier nur gelesen werden.</translation>
    </message>
    <message>
        <source>The file or its folder is write-protected, so the plan can only be read. Copy it to a place where you may write.</source>
        <translation>Die Datei oder ihr Ordner ist schreibgeschützt, der Plan kann daher nur gelesen werden. Bitte an einen beschreibbaren Ort kopieren.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Nothing differs from the plan.</source>
        <translation>Kein Unterschied zum Plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n positions come</source>
        <translation>
            <numerusform>%n Position kommt hinzu</numerusform>
            <numerusform>%n Positionen kommen hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions leave</source>
        <translation>
            <numerusform>%n Position fällt weg</numerusform>
            <numerusform>%n Positionen fallen weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those that stay change</source>
        <translation>
            <numerusform>%n der bleibenden ändert sich</numerusform>
            <numerusform>%n der bleibenden ändern sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have another manager</source>
        <translation>
            <numerusform>%n hat eine andere Führungskraft</numerusform>
            <numerusform>%n haben eine andere Führungskraft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have another title</source>
        <translation>
            <numerusform>%n hat einen anderen Titel</numerusform>
            <numerusform>%n haben einen anderen Titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go to the tray</source>
        <translation>
            <numerusform>%n kommt in die Ablage</numerusform>
            <numerusform>%n kommen in die Ablage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people come</source>
        <translation>
            <numerusform>%n Person kommt hinzu</numerusform>
            <numerusform>%n Personen kommen hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people leave</source>
        <translation>
            <numerusform>%n Person fällt weg</numerusform>
            <numerusform>%n Personen fallen weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teams come</source>
        <translation>
            <numerusform>%n Team kommt hinzu</numerusform>
            <numerusform>%n Teams kommen hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teams leave</source>
        <translation>
            <numerusform>%n Team fällt weg</numerusform>
            <numerusform>%n Teams fallen weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems are mended</source>
        <translation>
            <numerusform>%n Problem wird behoben</numerusform>
            <numerusform>%n Probleme werden behoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teams change</source>
        <translation>
            <numerusform>%n Team ändert sich</numerusform>
            <numerusform>%n Teams ändern sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives come</source>
        <translation>
            <numerusform>%n Initiative kommt</numerusform>
            <numerusform>%n Initiativen kommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives leave</source>
        <translation>
            <numerusform>%n Initiative geht</numerusform>
            <numerusform>%n Initiativen gehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives change</source>
        <translation>
            <numerusform>%n Initiative ändert sich</numerusform>
            <numerusform>%n Initiativen ändern sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scores come</source>
        <translation>
            <numerusform>%n Wert kommt</numerusform>
            <numerusform>%n Werte kommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scores change</source>
        <translation>
            <numerusform>%n Wert ändert sich</numerusform>
            <numerusform>%n Werte ändern sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out</source>
        <translation>
            <numerusform>%n Zeile bleibt weg</numerusform>
            <numerusform>%n Zeilen bleiben weg</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>there is no sheet “%1” in it.</source>
        <translation>Darin gibt es kein Blatt „%1“.</translation>
    </message>
    <message>
        <source>there is no sheet “%1” in it. There are: %2.</source>
        <translation>Darin gibt es kein Blatt „%1“. Vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>there is no such file. Check the name.</source>
        <translation>Diese Datei gibt es nicht. Bitte den Namen prüfen.</translation>
    </message>
    <message>
        <source>the system does not allow reading it. Check its permissions.</source>
        <translation>Das System erlaubt das Lesen nicht. Bitte die Rechte prüfen.</translation>
    </message>
    <message>
        <source>this is a folder or a device, not a file.</source>
        <translation>Das ist ein Ordner oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>there is nothing in it. The first row must hold the headings.</source>
        <translation>Es steht nichts darin. Die erste Zeile muss die Überschriften enthalten.</translation>
    </message>
    <message>
        <source>reading failed: %1.</source>
        <translation>Das Lesen ist fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>the file is too large; the limit is %1.</source>
        <translation>Die Datei ist zu groß; die Grenze ist %1.</translation>
    </message>
    <message>
        <source>there are too many rows; the limit is %1.</source>
        <translation>Es sind zu viele Zeilen; die Grenze ist %1.</translation>
    </message>
    <message>
        <source>there are too many columns; the limit is %1.</source>
        <translation>Es sind zu viele Spalten; die Grenze ist %1.</translation>
    </message>
    <message>
        <source>there are too many cells; the limit is %1.</source>
        <translation>Es sind zu viele Zellen; die Grenze ist %1.</translation>
    </message>
    <message>
        <source>the text of the cell is too long; the limit is %1.</source>
        <translation>Der Text der Zelle ist zu lang; die Grenze ist %1.</translation>
    </message>
    <message>
        <source>it unpacks to far more than a workbook does, and was refused.</source>
        <translation>Entpackt wäre die Datei weit größer als eine Arbeitsmappe; sie wurde abgelehnt.</translation>
    </message>
    <message>
        <source>it is nested deeper than a workbook is, and was refused.</source>
        <translation>Die Datei ist tiefer verschachtelt als eine Arbeitsmappe; sie wurde abgelehnt.</translation>
    </message>
    <message>
        <source>this is not text, so it is no CSV file. CSV and XLSX can be imported.</source>
        <translation>Das ist kein Text und daher keine CSV-Datei. Importiert werden können CSV und XLSX.</translation>
    </message>
    <message>
        <source>this is a %1 file. Save it as CSV or XLSX and import that.</source>
        <translation>Das ist eine %1-Datei. Bitte als CSV oder XLSX speichern und das importieren.</translation>
    </message>
    <message>
        <source>the bytes are not valid %1. Save the file as UTF-8 and try again.</source>
        <translation>Die Bytes sind kein gültiges %1. Bitte die Datei als UTF-8 speichern und erneut versuchen.</translation>
    </message>
    <message>
        <source>a quotation mark is opened here and never closed.</source>
        <translation>Hier öffnet sich ein Anführungszeichen, das nie geschlossen wird.</translation>
    </message>
    <message>
        <source>the workbook is protected by a password. Save it without one and try again.</source>
        <translation>Die Arbeitsmappe ist mit einem Passwort geschützt. Bitte ohne Passwort speichern und erneut versuchen.</translation>
    </message>
    <message>
        <source>this is a workbook of Excel 97 to 2003. Save it as XLSX or CSV and import that.</source>
        <translation>Das ist eine Arbeitsmappe von Excel 97 bis 2003. Bitte als XLSX oder CSV speichern und das importieren.</translation>
    </message>
    <message>
        <source>the workbook is damaged.</source>
        <translation>Die Arbeitsmappe ist beschädigt.</translation>
    </message>
    <message>
        <source>the workbook is damaged (%1).</source>
        <translation>Die Arbeitsmappe ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation>%1, Spalte %2</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1, row %2, column %3</source>
        <translation>%1, Zeile %2, Spalte %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: cells right of the last heading were left out.</source>
        <translation>%1: Zellen rechts der letzten Überschrift wurden ausgelassen.</translation>
    </message>
    <message>
        <source>%1: the spreadsheet shows an error in this cell.</source>
        <translation>%1: Die Tabelle zeigt in dieser Zelle einen Fehler.</translation>
    </message>
    <message>
        <source>%1: the result of a formula is not in the file, so the cell is empty.</source>
        <translation>%1: Das Ergebnis einer Formel steht nicht in der Datei, die Zelle ist daher leer.</translation>
    </message>
    <message>
        <source>Read from the sheet “%1”</source>
        <translation>Gelesen vom Blatt „%1“</translation>
    </message>
    <message>
        <source>Read as %1 with %2 between the cells</source>
        <translation>Gelesen als %1, Trennzeichen: %2</translation>
    </message>
    <message>
        <source>%1: there is no such file or folder. Check the name.</source>
        <translation>%1: Diese Datei oder diesen Ordner gibt es nicht. Bitte den Namen prüfen.</translation>
    </message>
    <message>
        <source>%1: the system does not allow it. Check the permissions of the file and its folder.</source>
        <translation>%1: Das System lässt es nicht zu. Bitte die Rechte der Datei und ihres Ordners prüfen.</translation>
    </message>
    <message>
        <source>%1: this is a folder or a device, not a file.</source>
        <translation>%1: Das ist ein Ordner oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>%1: the file is too large.</source>
        <translation>%1: Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>%1: the disk is full, so nothing was written. Make room, or write elsewhere.</source>
        <translation>%1: Der Datenträger ist voll, daher wurde nichts geschrieben. Bitte Platz schaffen oder anderswo schreiben.</translation>
    </message>
    <message>
        <source>%1: reading or writing failed: %2.</source>
        <translation>%1: Lesen oder Schreiben ist fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>%1: the text is longer than a workbook&apos;s cell holds (32,767 characters). Export as CSV.</source>
        <translation>%1: Der Text ist länger, als eine Zelle einer Arbeitsmappe fasst (32.767 Zeichen). Bitte als CSV exportieren.</translation>
    </message>
    <message>
        <source>%1: a workbook&apos;s sheet does not hold so many rows. Export as CSV.</source>
        <translation>%1: So viele Zeilen fasst das Blatt einer Arbeitsmappe nicht. Bitte als CSV exportieren.</translation>
    </message>
    <message>
        <source>%1: a workbook&apos;s sheet does not hold so many columns. Export as CSV.</source>
        <translation>%1: So viele Spalten fasst das Blatt einer Arbeitsmappe nicht. Bitte als CSV exportieren.</translation>
    </message>
    <message>
        <source>“%1” is not of the form FIELD=COLUMN.</source>
        <translation>„%1“ hat nicht die Form FIELD=COLUMN.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Es gibt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>Die Datei hat keine Spalte „%1“.</translation>
    </message>
</context>
<context>
    <name>TeamBoxes</name>
    <message>
        <source>parts</source>
        <extracomment>In a legend: what the number on a team&apos;s card counts</extracomment>
        <translation>Teile</translation>
    </message>
    <message>
        <source>No lead</source>
        <translation>Keine Leitung</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>no lead</source>
        <translation>keine Leitung</translation>
    </message>
    <message>
        <source>lead %1</source>
        <translation>Leitung %1</translation>
    </message>
    <message numerus="yes">
        <source>%n positions are in no team</source>
        <translation>
            <numerusform>%n Position gehört zu keinem Team</numerusform>
            <numerusform>%n Positionen gehören zu keinem Team</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamDrag</name>
    <message>
        <source>Stands before %1</source>
        <translation>Steht vor %1</translation>
    </message>
    <message>
        <source>Stands last</source>
        <translation>Steht zuletzt</translation>
    </message>
    <message>
        <source>Becomes part of no other team</source>
        <translation>Wird Teil keines anderen Teams</translation>
    </message>
    <message>
        <source>Becomes part of %1</source>
        <translation>Wird Teil von %1</translation>
    </message>
    <message>
        <source>Becomes part of %1, %2 to %3</source>
        <translation>Wird Teil von %1, von %2 auf %3</translation>
    </message>
    <message>
        <source>the top</source>
        <translation>die Spitze</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 zu %2</translation>
    </message>
</context>
<context>
    <name>TeamPicker</name>
    <message>
        <source>Put into a team</source>
        <translation>Einem Team zuordnen</translation>
    </message>
    <message>
        <source>Find a team or type a new one</source>
        <translation>Team suchen oder neues eingeben</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
    <message>
        <source>New team “%1”</source>
        <translation>Neues Team „%1“</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Make it and put in</source>
        <translation>Anlegen und zuordnen</translation>
    </message>
    <message>
        <source>No team is called that</source>
        <translation>Kein Team gefunden</translation>
    </message>
</context>
<context>
    <name>TileTexts</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>weight %1 %</source>
        <translation>Gewicht %1 %</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%n Beleg</numerusform>
            <numerusform>%n Belege</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoVerb</name>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>how many steps; one if left out</source>
        <translation>wie viele Schritte; ohne Angabe einer</translation>
    </message>
    <message>
        <source>take back the last steps</source>
        <translation>die letzten Schritte rückgängig machen</translation>
    </message>
    <message>
        <source>do undone steps again</source>
        <translation>rückgängig gemachte Schritte wiederholen</translation>
    </message>
</context>
<context>
    <name>UnsealVerb</name>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>open a sealed copy of a plan</source>
        <translation>eine versiegelte Kopie eines Plans öffnen</translation>
    </message>
    <message>
        <source>the plan to write (.orgplan)</source>
        <translation>der Plan, der geschrieben wird (.orgplan)</translation>
    </message>
    <message>
        <source>the passphrase is the first line of this file; - reads it from standard input</source>
        <translation>die Passphrase ist die erste Zeile dieser Datei; - liest sie von der Standardeingabe</translation>
    </message>
</context>
<context>
    <name>orgwright::AboutDialog</name>
    <message>
        <source>About Orgwright</source>
        <translation>Über Orgwright</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or any later one (GPL-3.0-or-later). You may use, study, share and change it; it comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder jeder späteren (GPL-3.0-or-later). Sie darf genutzt, untersucht, weitergegeben und verändert werden; es gibt keinerlei Gewährleistung.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Plans organisations: who reports to whom, in which team, at what cost. Nothing leaves this computer unless you export it.</source>
        <translation>Plant Organisationen: wer an wen berichtet, in welchem Team, zu welchen Kosten. Ohne Export verlässt nichts diesen Computer.</translation>
    </message>
    <message>
        <source>It stands on</source>
        <translation>Baut auf</translation>
    </message>
</context>
<context>
    <name>orgwright::ActionDialog</name>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>New action of the review</source>
        <translation>Neue Maßnahme des Rückblicks</translation>
    </message>
    <message>
        <source>No quarter</source>
        <translation>Kein Quartal</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add the action</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>orgwright::AllocationPopover</name>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>Who works on what: %1 is a team or a position, %2 a bet</extracomment>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>%1 → %2 FTE in %3</source>
        <translation>%1 → %2 FTE in %3</translation>
    </message>
</context>
<context>
    <name>orgwright::AudienceWindow</name>
    <message>
        <source>Slide</source>
        <translation>Folie</translation>
    </message>
    <message>
        <source>Presentation – Orgwright</source>
        <translation>Vorführung – Orgwright</translation>
    </message>
    <message>
        <source>The screen is blank</source>
        <translation>Der Bildschirm ist schwarz</translation>
    </message>
</context>
<context>
    <name>orgwright::BenchSection</name>
    <message>
        <source>Successors</source>
        <translation>Nachfolge</translation>
    </message>
    <message>
        <source>Name a successor</source>
        <translation>Nachfolge benennen</translation>
    </message>
    <message>
        <source>No successor any more</source>
        <translation>Keine Nachfolge mehr</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Person suchen</translation>
    </message>
</context>
<context>
    <name>orgwright::BetFundingSection</name>
    <message>
        <source>Funding</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
</context>
<context>
    <name>orgwright::BetLinksSection</name>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Addresses, one a line</source>
        <translation>Adressen, eine je Zeile</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>orgwright::BetNeedsSection</name>
    <message>
        <source>What it needs</source>
        <translation>Was sie braucht</translation>
    </message>
    <message>
        <source>Add what it needs</source>
        <translation>Hinzufügen, was sie braucht</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>It no longer needs %1</source>
        <translation>Sie braucht %1 nicht mehr</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Gebraucht von</translation>
    </message>
    <message>
        <source>Find a bet or a team</source>
        <translation>Wette oder Team suchen</translation>
    </message>
    <message>
        <source>What is needed…</source>
        <translation>Was gebraucht wird…</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Was gebraucht wird</translation>
    </message>
    <message>
        <source>What is to be there, and how one sees that it is</source>
        <translation>Was da sein soll, und woran man es sieht</translation>
    </message>
</context>
<context>
    <name>orgwright::BetPage</name>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothese</translation>
    </message>
    <message>
        <source>What is believed, and why it would pay</source>
        <translation>Was angenommen wird, und warum es sich lohnt</translation>
    </message>
    <message>
        <source>What would end it</source>
        <translation>Was sie beenden würde</translation>
    </message>
    <message>
        <source>The result that would make you stop</source>
        <translation>Das Ergebnis, bei dem Sie aufhören</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Alles andere</translation>
    </message>
</context>
<context>
    <name>orgwright::BetSection</name>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Bet</source>
        <translation>Wette</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Topf</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zuversicht</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Bekannt bis</translation>
    </message>
    <message>
        <source>FTE now</source>
        <translation>FTE jetzt</translation>
    </message>
    <message>
        <source>No team owns it</source>
        <translation>Kein Team besitzt sie</translation>
    </message>
    <message>
        <source>Nobody answers for it</source>
        <translation>Niemand steht dafür ein</translation>
    </message>
    <message>
        <source>How sure, in per cent</source>
        <translation>Wie sicher, in Prozent</translation>
    </message>
    <message>
        <source>Such as 2.4 M EUR, or Large</source>
        <translation>Etwa 2,4 Mio. EUR, oder Groß</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>Ein Quartal</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Find a team</source>
        <translation>Team suchen</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>orgwright::BetStaffSection</name>
    <message>
        <source>Who works on it</source>
        <translation>Wer daran arbeitet</translation>
    </message>
    <message>
        <source>Add a team</source>
        <translation>Team hinzufügen</translation>
    </message>
    <message>
        <source>Find a team</source>
        <translation>Team suchen</translation>
    </message>
</context>
<context>
    <name>orgwright::BoardCanvas</name>
    <message>
        <source>Portfolio board</source>
        <translation>Portfolio-Tafel</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>Lands here</source>
        <translation>Kommt hierher</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 nach %2: %3</translation>
    </message>
    <message>
        <source>was %1, %2</source>
        <translation>war %1, %2</translation>
    </message>
    <message>
        <source>Show the lane’s cards</source>
        <translation>Karten der Bahn zeigen</translation>
    </message>
    <message>
        <source>Hide the lane’s cards</source>
        <translation>Karten der Bahn verbergen</translation>
    </message>
    <message>
        <source>New bet in %1 (N)</source>
        <translation>Neue Wette in %1 (N)</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Hide the cards of %1</source>
        <translation>Karten von %1 verbergen</translation>
    </message>
    <message>
        <source>Set the target bands</source>
        <translation>Zielkorridore gesetzt</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>Zuversicht %1</translation>
    </message>
    <message>
        <source>dependencies: %1</source>
        <translation>Abhängigkeiten: %1</translation>
    </message>
</context>
<context>
    <name>orgwright::BoardPage</name>
    <message>
        <source>No bet is planned yet: all there is counts as run work of the teams. Add the first bet, or import a list of them.</source>
        <translation>Noch ist keine Wette geplant: alles zählt als Regelarbeit der Teams. Die erste Wette anlegen oder eine Liste importieren.</translation>
    </message>
    <message>
        <source>Add a bet</source>
        <translation>Wette hinzufügen</translation>
    </message>
    <message>
        <source>No bet matches the filter.</source>
        <translation>Keine Wette passt zum Filter.</translation>
    </message>
    <message>
        <source>Show all bets</source>
        <translation>Alle Wetten zeigen</translation>
    </message>
    <message>
        <source>No bet matches “%1”.</source>
        <translation>Keine Wette passt zu „%1“.</translation>
    </message>
</context>
<context>
    <name>orgwright::BranchSection</name>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Zweig</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No reports</source>
        <translation>Keine Unterstellten</translation>
    </message>
    <message>
        <source>target %1–%2</source>
        <translation>Ziel %1–%2</translation>
    </message>
    <message>
        <source>cost hidden</source>
        <translation>Kosten verborgen</translation>
    </message>
</context>
<context>
    <name>orgwright::BubbleChart</name>
    <message>
        <source>Bets by confidence and return</source>
        <translation>Wetten nach Zuversicht und Ertrag</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zuversicht</translation>
    </message>
    <message>
        <source>Expected return</source>
        <translation>Erwarteter Ertrag</translation>
    </message>
    <message>
        <source>Expected return, %1</source>
        <translation>Erwarteter Ertrag, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 FTE</source>
        <translation>%1: %2, %3 FTE</translation>
    </message>
</context>
<context>
    <name>orgwright::CapacityModel</name>
    <message>
        <source>Team, bet</source>
        <translation>Team, Wette</translation>
    </message>
    <message>
        <source>Write the share in per cent, such as 30 %; empty takes it away.</source>
        <translation>Schreiben Sie den Anteil in Prozent, etwa 30 %; leer nimmt ihn weg.</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle Teams</translation>
    </message>
    <message>
        <source>%1, %2: nothing. Type a share, such as 30 %.</source>
        <translation>%1, %2: nichts. Einen Anteil eintippen, etwa 30 %.</translation>
    </message>
    <message>
        <source>%1, %2: %3. Type another share, or drag it to another bet (half of it with Ctrl).</source>
        <translation>%1, %2: %3. Einen anderen Anteil eintippen oder ihn auf eine andere Wette ziehen (mit Strg die Hälfte).</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 FTE on bets, %5</source>
        <translation>%1, %2: %3 von %4 FTE an Wetten, %5</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a position and what it works on</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>orgwright::CapacityPage</name>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Give a share to a bet</source>
        <translation>Einer Wette einen Anteil geben</translation>
    </message>
    <message>
        <source>Repeat to the last quarter</source>
        <translation>Bis zum letzten Quartal wiederholen</translation>
    </message>
    <message>
        <source>Move it to another bet</source>
        <translation>Zu einer anderen Wette verschieben</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>There are no teams yet. Make them with Teams… in the menu File, or import a list.</source>
        <translation>Es gibt noch keine Teams. Sie mit „Teams…“ im Menü „Datei“ anlegen oder eine Liste importieren.</translation>
    </message>
    <message>
        <source>There are no bets yet, so all is run work. Add bets on the board, then give them shares here.</source>
        <translation>Es gibt noch keine Wetten, also ist alles Regelarbeit. Auf der Tafel Wetten anlegen und ihnen dann hier Anteile geben.</translation>
    </message>
</context>
<context>
    <name>orgwright::ChangeDetails</name>
    <message>
        <source>Several values</source>
        <translation>Mehrere Werte</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>Wirksam ab</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>This change</source>
        <translation>Diese Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation>Noch nicht geplant</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>This is no quarter. Write it as 2027Q2 or FY27 Q2.</source>
        <translation>Das ist kein Quartal. Schreibweise: 2027Q2 oder FY27 Q2.</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Nicht geplant</translation>
    </message>
</context>
<context>
    <name>orgwright::ChangeListView</name>
    <message>
        <source>Quarter, owner and note  F2</source>
        <translation>Quartal, Verantwortliche und Notiz  F2</translation>
    </message>
    <message>
        <source>Take back  Del</source>
        <translation>Zurücknehmen  Entf</translation>
    </message>
</context>
<context>
    <name>orgwright::ChangePanel</name>
    <message>
        <source>Make a scenario</source>
        <translation>Szenario anlegen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>The baseline is what is. Make a scenario to plan what could be.</source>
        <translation>Der Ausgangsplan ist, was ist. Ein Szenario anlegen, um zu planen, was sein könnte.</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Move a card on the chart, and it is listed here.</source>
        <translation>Noch ist nichts geändert. Wird eine Karte im Organigramm verschoben, erscheint das hier.</translation>
    </message>
    <message>
        <source>No change is like that. Filter for something else.</source>
        <translation>Keine Änderung gefunden. Bitte nach etwas anderem filtern.</translation>
    </message>
    <message>
        <source>This cannot be taken back by itself</source>
        <translation>Das lässt sich nicht für sich zurücknehmen</translation>
    </message>
    <message>
        <source>Taking this back needs no other line</source>
        <translation>Nimmt keine weitere Änderung mit zurück</translation>
    </message>
    <message>
        <source>Taking these back needs no other line</source>
        <translation>Nimmt keine weiteren Änderungen mit zurück</translation>
    </message>
    <message numerus="yes">
        <source>Also takes back %n others that build on it</source>
        <translation>
            <numerusform>Nimmt auch %n weitere zurück, die darauf aufbaut</numerusform>
            <numerusform>Nimmt auch %n weitere zurück, die darauf aufbauen</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n changes were taken back</source>
        <translation>
            <numerusform>%n Änderung wurde zurückgenommen</numerusform>
            <numerusform>%n Änderungen wurden zurückgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show on the chart</source>
        <translation>Im Organigramm zeigen</translation>
    </message>
    <message>
        <source>Quarter, owner and note…</source>
        <translation>Quartal, Verantwortliche und Notiz…</translation>
    </message>
    <message>
        <source>Sort by the order of the steps first</source>
        <translation>Zuerst nach der Reihenfolge der Schritte sortieren</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in the portfolio</source>
        <translation>Im Portfolio zeigen</translation>
    </message>
</context>
<context>
    <name>orgwright::ChangePictures</name>
    <message>
        <source>A step on the way is shown. Leave the steps to edit.</source>
        <translation>Ein Zwischenschritt wird gezeigt. Zum Bearbeiten die Schritte verlassen.</translation>
    </message>
    <message>
        <source>A quarter to come is shown. Choose After to edit.</source>
        <translation>Ein künftiges Quartal wird gezeigt. Zum Bearbeiten „Nachher“ wählen.</translation>
    </message>
    <message>
        <source>The baseline is shown for comparison. Choose After to edit.</source>
        <translation>Der Ausgangsplan wird zum Vergleich gezeigt. Zum Bearbeiten „Nachher“ wählen.</translation>
    </message>
</context>
<context>
    <name>orgwright::ChangesBar</name>
    <message>
        <source>What the chart shows</source>
        <translation>Was das Organigramm zeigt</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Step through the changes</source>
        <translation>Änderungen durchgehen</translation>
    </message>
    <message>
        <source>Step through in the room</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>The step before  Page Up</source>
        <translation>Voriger Schritt  Bild auf</translation>
    </message>
    <message>
        <source>The next step  Page Down</source>
        <translation>Nächster Schritt  Bild ab</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no changes to step through</source>
        <translation>Es gibt keine Änderungen durchzugehen</translation>
    </message>
    <message>
        <source>This is the baseline; show a scenario first</source>
        <translation>Das ist der Ausgangsplan; zuerst ein Szenario zeigen</translation>
    </message>
</context>
<context>
    <name>orgwright::CheckpointDialog</name>
    <message>
        <source>Name a checkpoint</source>
        <translation>Sicherungspunkt setzen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation>Dorthin zurückkehren</translation>
    </message>
    <message>
        <source>A name for the plan as it is now, so that you can come back to it later.</source>
        <translation>Ein Name für den Plan, wie er jetzt ist, um später zu ihm zurückzukehren.</translation>
    </message>
    <message>
        <source>Before the offsite</source>
        <translation>Vor der Klausur</translation>
    </message>
    <message>
        <source>Named before</source>
        <translation>Früher gesetzt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>This plan can only be read</source>
        <translation>Dieser Plan kann nur gelesen werden</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Select a checkpoint first</source>
        <translation>Zuerst einen Sicherungspunkt auswählen</translation>
    </message>
    <message>
        <source>The plan stands there already</source>
        <translation>Dort steht der Plan schon</translation>
    </message>
    <message>
        <source>Makes the plan what it was then; you can undo that</source>
        <translation>Stellt den damaligen Stand her; das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>In bold: as the plan is now</source>
        <translation>Fett: jetziger Stand des Plans</translation>
    </message>
</context>
<context>
    <name>orgwright::ClashSection</name>
    <message>
        <source>Clashes</source>
        <translation>Konflikte</translation>
    </message>
    <message numerus="yes">
        <source>%n clashes to settle</source>
        <translation>
            <numerusform>%n Konflikt zu klären</numerusform>
            <numerusform>%n Konflikte zu klären</numerusform>
        </translation>
    </message>
    <message>
        <source>What this scenario decided stands</source>
        <translation>Es gilt, was dieses Szenario entschieden hat</translation>
    </message>
    <message>
        <source>The other value is taken over</source>
        <translation>Der andere Wert wird übernommen</translation>
    </message>
    <message>
        <source>Keep all as here</source>
        <translation>Alles Hiesige gilt</translation>
    </message>
    <message>
        <source>Keep as here</source>
        <translation>Hiesiges gilt</translation>
    </message>
    <message>
        <source>Take all from the baseline</source>
        <translation>Alles vom Ausgangsplan</translation>
    </message>
    <message>
        <source>Take the baseline’s</source>
        <translation>Ausgangsplan gilt</translation>
    </message>
    <message>
        <source>Take all from the others</source>
        <translation>Alles von den anderen</translation>
    </message>
    <message>
        <source>Take the copy’s</source>
        <translation>Kopie gilt</translation>
    </message>
</context>
<context>
    <name>orgwright::CommandPalette</name>
    <message>
        <source>What was found</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Do anything</source>
        <translation>Befehl ausführen</translation>
    </message>
    <message>
        <source>Find by name, title or key</source>
        <translation>Nach Name, Titel oder Schlüssel suchen</translation>
    </message>
    <message>
        <source>Type a name, a title, a team or a place.</source>
        <translation>Einen Namen, einen Titel, ein Team oder einen Standort eingeben.</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>orgwright::CompareDialog</name>
    <message>
        <source>Compare options</source>
        <translation>Varianten vergleichen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>There is no option yet. Make a scenario, decide in it, and compare it with the baseline here.</source>
        <translation>Es gibt noch keine Variante. Ein Szenario anlegen, darin entscheiden und es hier mit dem Ausgangsplan vergleichen.</translation>
    </message>
    <message>
        <source>Each figure with its difference from the baseline. Press one to see what stands behind it.</source>
        <translation>Jede Zahl mit ihrem Unterschied zum Ausgangsplan. Eine anklicken, um zu sehen, was dahintersteht.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Up to four options fit; leave one out first</source>
        <translation>Bis zu vier Varianten passen; zuerst eine weglassen</translation>
    </message>
    <message>
        <source>Copied. Paste it into a spreadsheet or a document.</source>
        <translation>Kopiert. In eine Tabelle oder ein Dokument einfügen.</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv)</source>
        <translation>Tabellen (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>The name has to end with .xlsx or .csv.</source>
        <translation>Der Name muss auf .xlsx oder .csv enden.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archiviert)</translation>
    </message>
</context>
<context>
    <name>orgwright::CompareExplanation</name>
    <message>
        <source>Open the change list</source>
        <translation>Änderungsliste öffnen</translation>
    </message>
    <message>
        <source>%1: hidden</source>
        <translation>%1: verborgen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, baseline: %3, difference: %4</source>
        <translation>%1: %2, Ausgangsplan: %3, Unterschied: %4</translation>
    </message>
    <message>
        <source>Amounts are hidden.</source>
        <translation>Beträge sind verborgen.</translation>
    </message>
    <message>
        <source>The options are compared with this.</source>
        <translation>Damit werden die Varianten verglichen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing behind this figure</source>
        <translation>Hinter dieser Zahl steht nichts</translation>
    </message>
</context>
<context>
    <name>orgwright::CompareModel</name>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
</context>
<context>
    <name>orgwright::ConsolidateTeamDialog</name>
    <message>
        <source>Make %1 part of another team</source>
        <translation>%1 zum Teil eines anderen Teams machen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>It stands in the decision record</source>
        <translation>Es steht im Entscheidungsprotokoll</translation>
    </message>
    <message>
        <source>Becomes part of</source>
        <translation>Wird Teil von</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Consolidate</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>%1 join %2.</source>
        <translation>%1 kommen zu %2.</translation>
    </message>
    <message>
        <source>%1 become parts of it.</source>
        <translation>%1 werden Teile davon.</translation>
    </message>
    <message>
        <source>The charter is added to its charter: “%1”</source>
        <translation>Der Auftrag kommt zu dessen Auftrag hinzu: „%1“</translation>
    </message>
    <message numerus="yes">
        <source>It owns %n bets more.</source>
        <translation>
            <numerusform>Es besitzt %n Wette mehr.</numerusform>
            <numerusform>Es besitzt %n Wetten mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bets keep their FTE, as shares of the larger team.</source>
        <translation>
            <numerusform>%n Wette behält ihre FTE, als Anteil des größeren Teams.</numerusform>
            <numerusform>%n Wetten behalten ihre FTE, als Anteile des größeren Teams.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bets that need it need the larger team.</source>
        <translation>
            <numerusform>%n Wette, die es braucht, braucht das größere Team.</numerusform>
            <numerusform>%n Wetten, die es brauchen, brauchen das größere Team.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::CostSection</name>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>VZÄ</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Jahreskosten</translation>
    </message>
    <message>
        <source>Pay band</source>
        <translation>Gehaltsband</translation>
    </message>
</context>
<context>
    <name>orgwright::DecisionDialog</name>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Log a decision</source>
        <translation>Entscheidung festhalten</translation>
    </message>
    <message>
        <source>It was escalated</source>
        <translation>Sie wurde eskaliert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>From these days the scorecard reckons how fast decisions are made, and where.</source>
        <translation>Aus diesen Tagen rechnet die Scorecard, wie schnell und wo entschieden wird.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Tariff engine, buy or build</source>
        <translation>Tarifrechner, kaufen oder bauen</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Noch nicht entschieden</translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation>Was zu entscheiden ist</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Aufgekommen am</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Aufgebracht von</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>At which level</source>
        <translation>Auf welcher Ebene</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>orgwright::DecisionModel</name>
    <message>
        <source>(name hidden)</source>
        <translation>(Name verborgen)</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Aufgekommen</translation>
    </message>
    <message>
        <source>by</source>
        <translation>von</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskaliert</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>orgwright::DecisionRecordDialog</name>
    <message>
        <source>Decision record of %1</source>
        <translation>Entscheidungsprotokoll zu %1</translation>
    </message>
    <message>
        <source>One customs line in Rotterdam, led by Ana Ruiz</source>
        <translation>Eine Zoll-Linie in Rotterdam, geleitet von Ana Ruiz</translation>
    </message>
    <message>
        <source>Option A: two lines, too few people for either</source>
        <translation>Variante A: zwei Linien, für beide zu wenige Personen</translation>
    </message>
    <message>
        <source>Declarations take one hand-over instead of three</source>
        <translation>Anmeldungen brauchen eine Übergabe statt drei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>So that in a year it is known why. Printed and saved with the change list.</source>
        <translation>Damit in einem Jahr noch bekannt ist, warum. Wird mit der Änderungsliste gedruckt und gespeichert.</translation>
    </message>
    <message>
        <source>What was chosen</source>
        <translation>Was gewählt wurde</translation>
    </message>
    <message>
        <source>What is expected to improve</source>
        <translation>Was besser werden soll</translation>
    </message>
    <message>
        <source>What was rejected, and why</source>
        <translation>Was verworfen wurde und warum</translation>
    </message>
    <message>
        <source>Add an option that was not chosen</source>
        <translation>Nicht gewählte Variante hinzufügen</translation>
    </message>
    <message>
        <source>In 3 months</source>
        <translation>In 3 Monaten</translation>
    </message>
    <message>
        <source>In 6 months</source>
        <translation>In 6 Monaten</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>In einem Jahr</translation>
    </message>
    <message>
        <source>When to look back</source>
        <translation>Wann Rückschau gehalten wird</translation>
    </message>
    <message>
        <source>Decision record</source>
        <translation>Entscheidungsprotokoll</translation>
    </message>
    <message>
        <source>Save record and change list</source>
        <translation>Protokoll und Änderungsliste speichern</translation>
    </message>
    <message>
        <source>PDF and Markdown files (*.pdf *.md)</source>
        <translation>PDF- und Markdown-Dateien (*.pdf *.md)</translation>
    </message>
    <message>
        <source>The name has to end with .pdf or .md.</source>
        <translation>Der Name muss auf .pdf oder .md enden.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>There is no printer</source>
        <translation>Es gibt keinen Drucker</translation>
    </message>
    <message>
        <source>The system knows no printer. Save the record as a PDF and print that elsewhere, or set up a printer and try again.</source>
        <translation>Das System kennt keinen Drucker. Das Protokoll als PDF speichern und anderswo drucken oder einen Drucker einrichten und erneut versuchen.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>What it is expected to do for the scorecard, in two quarters</source>
        <translation>Was es in zwei Quartalen für die Scorecard bewirken soll</translation>
    </message>
</context>
<context>
    <name>orgwright::DecisionsPage</name>
    <message>
        <source>No decision is logged yet. Log what had to be decided, when, and who did: decision velocity is reckoned from that.</source>
        <translation>Noch ist keine Entscheidung festgehalten. Halten Sie fest, was wann zu entscheiden war und wer entschieden hat: Daraus ergibt sich das Entscheidungstempo.</translation>
    </message>
    <message>
        <source>Log a decision</source>
        <translation>Entscheidung festhalten</translation>
    </message>
    <message>
        <source>Decision log</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Use as evidence for…</source>
        <translation>Als Beleg verwenden für…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>orgwright::DeckList</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Org chart, area by area</source>
        <translation>Organigramm, Bereich für Bereich</translation>
    </message>
    <message>
        <source>What the scenario changes</source>
        <translation>Was das Szenario ändert</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Scorecard</translation>
    </message>
    <message>
        <source>Review of the quarter</source>
        <translation>Review des Quartals</translation>
    </message>
    <message>
        <source>Parts of the deck, in their order</source>
        <translation>Teile des Foliensatzes in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Drag, or hold Alt and press an arrow key, to put them in another order</source>
        <translation>Ziehen Sie sie, oder halten Sie Alt und drücken Sie eine Pfeiltaste, um sie anders zu ordnen</translation>
    </message>
</context>
<context>
    <name>orgwright::DiscreetCopyDialog</name>
    <message>
        <source>Share a copy</source>
        <translation>Kopie weitergeben</translation>
    </message>
    <message>
        <source>For somebody who may look but not at everything. The copy has no history and no scenario but this one; it cannot be merged back.</source>
        <translation>Für jemanden, der schauen darf, aber nicht auf alles. Die Kopie hat keinen Verlauf und kein Szenario außer diesem; sie kann nicht zurückgeführt werden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <extracomment>What the copy holds: &quot;163 positions&quot;</extracomment>
        <translation>Sie enthält %1.</translation>
    </message>
    <message>
        <source>%1, to share</source>
        <translation>%1, zum Weitergeben</translation>
    </message>
    <message>
        <source>Where should the copy be kept?</source>
        <translation>Wo soll die Kopie liegen?</translation>
    </message>
    <message>
        <source>Plans (*.orgplan)</source>
        <translation>Pläne (*.orgplan)</translation>
    </message>
    <message>
        <source>None: whoever has the file can open it</source>
        <translation>Keine: Wer die Datei hat, kann sie öffnen</translation>
    </message>
    <message>
        <source>Sealed with a passphrase</source>
        <translation>Mit einer Passphrase versiegelt</translation>
    </message>
    <message>
        <source>Tell it on another way than the file. Nobody can open the copy without it.</source>
        <translation>Geben Sie sie auf anderem Weg weiter als die Datei. Ohne sie kann niemand die Kopie öffnen.</translation>
    </message>
</context>
<context>
    <name>orgwright::DiscretionGuard</name>
    <message>
        <source>A second screen is there: what is confidential is hidden.</source>
        <translation>Ein zweiter Bildschirm ist da: Vertrauliches ist verborgen.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>orgwright::DragHints</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave it where it was</source>
        <translation>am alten Platz lassen</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>move without its reports</source>
        <translation>ohne Unterstellte verschieben</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>find a manager by name</source>
        <translation>Führungskraft suchen</translation>
    </message>
</context>
<context>
    <name>orgwright::EvidenceSection</name>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>bet</source>
        <translation>Wette</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Nothing yet. What happened that the score rests on?</source>
        <translation>Noch nichts. Was ist geschehen, worauf der Wert beruht?</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>(name hidden)</source>
        <translation>(Name verborgen)</translation>
    </message>
    <message>
        <source>not in this scenario any more</source>
        <translation>nicht mehr in diesem Szenario</translation>
    </message>
    <message>
        <source>What it shows…</source>
        <translation>Was er zeigt…</translation>
    </message>
    <message>
        <source>No evidence any more</source>
        <translation>Kein Beleg mehr</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was er zeigt</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>Was zeigt er?</translation>
    </message>
    <message>
        <source>Find a decision, bet, team, scenario or position</source>
        <translation>Entscheidung, Wette, Team, Szenario oder Position suchen</translation>
    </message>
</context>
<context>
    <name>orgwright::ExpectationRows</name>
    <message>
        <source>Add a measure of the scorecard</source>
        <translation>Kennzahl der Scorecard hinzufügen</translation>
    </message>
    <message>
        <source>Expected change of %1</source>
        <translation>Erwartete Änderung von %1</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>Nicht erwartet</translation>
    </message>
</context>
<context>
    <name>orgwright::ExportChoices</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>Page direction</source>
        <translation>Seitenausrichtung</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Wie gezeigt</translation>
    </message>
    <message>
        <source>Whole chart</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Selected branch</source>
        <translation>Gewählter Zweig</translation>
    </message>
    <message>
        <source>Select a position first</source>
        <translation>Zuerst eine Position auswählen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>On one page</source>
        <translation>Auf einer Seite</translation>
    </message>
    <message>
        <source>In full size on several sheets to glue</source>
        <translation>In voller Größe auf mehreren Blättern zum Kleben</translation>
    </message>
    <message>
        <source>A page for each manager</source>
        <translation>Eine Seite je Führungskraft</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Layers on a page</source>
        <translation>Ebenen auf einer Seite</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <translation>Folie, 16:9</translation>
    </message>
    <message>
        <source>As large as the chart</source>
        <translation>So groß wie das Organigramm</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Select a team first</source>
        <translation>Zuerst ein Team auswählen</translation>
    </message>
    <message>
        <source>A page for each team with parts</source>
        <translation>Eine Seite je Team mit Teilen</translation>
    </message>
    <message>
        <source>As large as the picture</source>
        <translation>So groß wie das Bild</translation>
    </message>
    <message>
        <source>A deck of all views</source>
        <translation>Ein Foliensatz aller Ansichten</translation>
    </message>
    <message>
        <source>Shape of the slides</source>
        <translation>Form der Folien</translation>
    </message>
    <message>
        <source>PowerPoint</source>
        <translation>PowerPoint</translation>
    </message>
    <message>
        <source>Title, charts, what the scenario changes, portfolio, scorecard and review</source>
        <translation>Titel, Organigramme, was das Szenario ändert, Portfolio, Scorecard und Rückblick</translation>
    </message>
    <message>
        <source>16:9</source>
        <translation>16:9</translation>
    </message>
    <message>
        <source>4:3</source>
        <translation>4:3</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Smallest text</source>
        <translation>Kleinster Text</translation>
    </message>
    <message>
        <source>Slides, and their smallest text</source>
        <translation>Folien und ihr kleinster Text</translation>
    </message>
    <message>
        <source>May be in it</source>
        <translation>Darf darin stehen</translation>
    </message>
    <message>
        <source>Speaker notes with what was noted</source>
        <translation>Sprechernotizen mit dem, was notiert wurde</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
</context>
<context>
    <name>orgwright::ExportDialog</name>
    <message>
        <source>Chart</source>
        <translation>Organigramm</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>A file is being written</source>
        <translation>Eine Datei wird geschrieben</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exportieren als</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Die Datei ersetzen?</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message>
        <source>Saved %1 in %2.</source>
        <translation>%1 in %2 gespeichert.</translation>
    </message>
    <message>
        <source>A table has no preview.</source>
        <translation>Eine Tabelle hat keine Vorschau.</translation>
    </message>
</context>
<context>
    <name>orgwright::ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>orgwright::FieldRow</name>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
</context>
<context>
    <name>orgwright::Figure</name>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
</context>
<context>
    <name>orgwright::FileActions</name>
    <message>
        <source>Orgwright plans (*.orgplan)</source>
        <translation>Orgwright-Pläne (*.orgplan)</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>Where should the new plan be kept?</source>
        <translation>Wo soll der neue Plan gespeichert werden?</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Einen Plan öffnen</translation>
    </message>
    <message>
        <source>Sample plan</source>
        <translation>Beispielplan</translation>
    </message>
    <message>
        <source>Rosters (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Personallisten (*.csv *.tsv *.txt *.xlsx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose the roster</source>
        <translation>Personalliste wählen</translation>
    </message>
    <message>
        <source>Save a copy and go on there</source>
        <translation>Kopie speichern und dort weiterarbeiten</translation>
    </message>
    <message>
        <source>Made %1 to give away</source>
        <translation>%1 zum Weitergeben angelegt</translation>
    </message>
</context>
<context>
    <name>orgwright::FillSeatDialog</name>
    <message>
        <source>in no seat</source>
        <translation>auf keiner Stelle</translation>
    </message>
    <message>
        <source>Fill %1</source>
        <translation>%1 besetzen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>Somebody in the plan</source>
        <translation>Jemand aus dem Plan</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <source>New person “%1”</source>
        <translation>Neue Person „%1“</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Fill the seat</source>
        <translation>Stelle besetzen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail, if known</source>
        <translation>E-Mail, falls bekannt</translation>
    </message>
    <message>
        <source>Beside %1, as co-lead</source>
        <translation>Neben %1, als Doppelspitze</translation>
    </message>
    <message>
        <source>In place of %1</source>
        <translation>Anstelle von %1</translation>
    </message>
    <message>
        <source>In the interim</source>
        <translation>Kommissarisch</translation>
    </message>
    <message>
        <source>Type a name first</source>
        <translation>Zuerst einen Namen eingeben</translation>
    </message>
    <message>
        <source>Nobody in the plan is called that</source>
        <translation>Niemand im Plan heißt so</translation>
    </message>
    <message>
        <source>%1 takes %2 in the interim</source>
        <translation>%1 übernimmt %2 kommissarisch</translation>
    </message>
    <message>
        <source>%1 takes %2</source>
        <translation>%1 übernimmt %2</translation>
    </message>
    <message>
        <source>The plan has a %1 already.</source>
        <translation>Der Plan hat schon eine Person namens %1.</translation>
    </message>
    <message>
        <source>The plan has a %1 already: %2.</source>
        <translation>Der Plan hat schon eine Person namens %1: %2.</translation>
    </message>
    <message>
        <source>Leaves %1</source>
        <translation>Gibt %1 auf</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>This plan can only be read</source>
        <translation>Dieser Plan kann nur gelesen werden</translation>
    </message>
    <message>
        <source>%1 and leaves %2.</source>
        <translation>%1 und gibt %2 auf.</translation>
    </message>
    <message>
        <source>%1 and keeps %2.</source>
        <translation>%1 und behält %2.</translation>
    </message>
</context>
<context>
    <name>orgwright::HatchedPlate</name>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
</context>
<context>
    <name>orgwright::HeatMap</name>
    <message>
        <source>Measures by quarters</source>
        <translation>Kennzahlen nach Quartalen</translation>
    </message>
</context>
<context>
    <name>orgwright::HistoryModel</name>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>How the plan began</source>
        <translation>Wie der Plan begann</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>opened here</source>
        <translation>hier geöffnet</translation>
    </message>
    <message>
        <source>the plan stands here</source>
        <translation>hier steht der Plan</translation>
    </message>
    <message>
        <source>a scenario that is gone</source>
        <translation>ein Szenario, das es nicht mehr gibt</translation>
    </message>
</context>
<context>
    <name>orgwright::HistoryPanel</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Back to when I opened it</source>
        <translation>Zurück zum Stand beim Öffnen</translation>
    </message>
    <message>
        <source>Name a checkpoint</source>
        <translation>Sicherungspunkt setzen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Verlauf schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>This plan can only be read</source>
        <translation>Dieser Plan kann nur gelesen werden</translation>
    </message>
    <message>
        <source>The plan is as it was when you opened it</source>
        <translation>Der Plan ist auf dem Stand beim Öffnen</translation>
    </message>
    <message>
        <source>That state is behind steps that were replaced</source>
        <translation>Jener Stand liegt hinter ersetzten Schritten</translation>
    </message>
</context>
<context>
    <name>orgwright::HueChoice</name>
    <message>
        <source>Forest</source>
        <translation>Wald</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Pflaume</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>Rost</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Steel</source>
        <translation>Stahl</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>A</source>
        <extracomment>One letter for a team colour that is given out automatically</extracomment>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>orgwright::ImpactStrip</name>
    <message>
        <source>Impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>since opened</source>
        <translation>seit dem Öffnen</translation>
    </message>
    <message>
        <source>If you drop here</source>
        <translation>Beim Ablegen hier</translation>
    </message>
    <message>
        <source>%1, people</source>
        <translation>%1, Personen</translation>
    </message>
    <message>
        <source>%1, cost</source>
        <translation>%1, Kosten</translation>
    </message>
    <message>
        <source>%1, span</source>
        <translation>%1, Spanne</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>When opened</source>
        <translation>Beim Öffnen</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>gegen %1</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>against now</source>
        <translation>gegen jetzt</translation>
    </message>
    <message>
        <source>%1: %2, %3: %4, difference: %5</source>
        <translation>%1: %2, %3: %4, Unterschied: %5</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>orgwright::ImportChangesModel</name>
    <message>
        <source>Comes</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Fällt weg</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Who sits there</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
</context>
<context>
    <name>orgwright::ImportColumnsModel</name>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>No heading</source>
        <translation>Ohne Überschrift</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Heading in the file</source>
        <translation>Überschrift in der Datei</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Erste Werte</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
</context>
<context>
    <name>orgwright::ImportColumnsPage</name>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n columns are imported. The others are left out.</source>
        <translation>
            <numerusform>%1 von %n Spalte wird importiert.</numerusform>
            <numerusform>%1 von %n Spalten werden importiert. Die übrigen bleiben weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (ausgeblendet)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>What column %1, “%2”, becomes</source>
        <translation>Wozu Spalte %1, „%2“, wird</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiterer.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Was die Zeilen sind</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%1  ·  %n rows  ·  %2</source>
        <translation>
            <numerusform>%1  ·  %n Zeile  ·  %2</numerusform>
            <numerusform>%1  ·  %n Zeilen  ·  %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns %1</source>
        <translation>Spalten %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>Probleme %1</translation>
    </message>
    <message>
        <source>Remarks %1</source>
        <translation>Hinweise %1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Die Datei wird gelesen.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>The file is being read again.</source>
        <translation>Die Datei wird erneut gelesen.</translation>
    </message>
    <message>
        <source>This plan can only be read, so nothing can be imported into it.</source>
        <translation>Dieser Plan kann nur gelesen werden; importieren lässt sich nichts.</translation>
    </message>
    <message>
        <source>Nothing can be made of the file yet. Say under Columns what its columns hold.</source>
        <translation>Die Datei ist noch nicht verwendbar. Bitte unter „Spalten“ angeben, was ihre Spalten enthalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems are left. Repair them, or mend all, under Problems.</source>
        <translation>
            <numerusform>%n Problem ist übrig. Bitte unter „Probleme“ berichtigen oder alle beheben.</numerusform>
            <numerusform>%n Probleme sind übrig. Bitte unter „Probleme“ berichtigen oder alle beheben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is already as the file says.</source>
        <translation>Der Plan entspricht bereits der Datei.</translation>
    </message>
    <message>
        <source>%1. One undo takes it all back.</source>
        <translation>%1. Ein einziges Rückgängig nimmt alles zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n teams</source>
        <translation>
            <numerusform>%n Team importieren</numerusform>
            <numerusform>%n Teams importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n positions</source>
        <translation>
            <numerusform>%n Position importieren</numerusform>
            <numerusform>%n Positionen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>Zu importierende Datei wählen</translation>
    </message>
    <message>
        <source>%1  ·  into %2</source>
        <translation>%1  ·  in %2</translation>
    </message>
    <message>
        <source>Makes a new plan: %1</source>
        <translation>Legt einen neuen Plan an: %1</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiativen</translation>
    </message>
    <message numerus="yes">
        <source>Import %n initiatives</source>
        <translation>
            <numerusform>%n Initiative importieren</numerusform>
            <numerusform>%n Initiativen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>orgwright::ImportPreviewPage</name>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Come %1</source>
        <translation>Neu %1</translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation>Fallen weg %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Geändert %1</translation>
    </message>
    <message>
        <source>New manager %1</source>
        <translation>Neue Führungskraft %1</translation>
    </message>
    <message>
        <source>New title %1</source>
        <translation>Neuer Titel %1</translation>
    </message>
    <message>
        <source>The file is a &amp;part: leave the others alone</source>
        <translation>Die Datei ist nur ein &amp;Teil: alles Übrige unberührt lassen</translation>
    </message>
    <message>
        <source>Which changes are shown</source>
        <translation>Welche Änderungen gezeigt werden</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>Was der Import bewirkt</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>An der Spitze</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>In the tray</source>
        <translation>In der Ablage</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>The plan is already as the file says. Nothing would change.</source>
        <translation>Der Plan entspricht bereits der Datei. Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>Nothing can be made of the file yet. Say under Columns what its columns hold, or choose another sheet there.</source>
        <translation>Die Datei ist noch nicht verwendbar. Bitte unter „Spalten“ angeben, was ihre Spalten enthalten, oder dort ein anderes Blatt wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n teams of the plan are not named in the file and leave.</source>
        <translation>
            <numerusform>%n Team des Plans steht nicht in der Datei und fällt weg.</numerusform>
            <numerusform>%n Teams des Plans stehen nicht in der Datei und fallen weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions of the plan are not named in the file and leave.</source>
        <translation>
            <numerusform>%n Position des Plans steht nicht in der Datei und fällt weg.</numerusform>
            <numerusform>%n Positionen des Plans stehen nicht in der Datei und fallen weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>Es gibt keine</translation>
    </message>
    <message>
        <source>The file is shown as if all its problems were mended.</source>
        <translation>Die Datei wird gezeigt, als wären alle Probleme behoben.</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiativen</translation>
    </message>
    <message>
        <source>%1, FTE</source>
        <translation>%1, FTE</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives of the plan are not named in the file and leave, with who works on them.</source>
        <translation>
            <numerusform>%n Initiative des Plans steht nicht in der Datei und geht, mit ihren Zuteilungen.</numerusform>
            <numerusform>%n Initiativen des Plans stehen nicht in der Datei und gehen, mit ihren Zuteilungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::ImportProblemsModel</name>
    <message>
        <source>Mended</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Was dort steht</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a field and its column in the file</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>orgwright::ImportProblemsPage</name>
    <message>
        <source>What is wrong with the file</source>
        <translation>Was mit der Datei nicht stimmt</translation>
    </message>
    <message>
        <source>Nothing is wrong with the file. It can be imported as it is.</source>
        <translation>Mit der Datei stimmt alles. Sie kann so importiert werden.</translation>
    </message>
    <message>
        <source>Take back the repairs</source>
        <translation>Berichtigungen zurücknehmen</translation>
    </message>
    <message>
        <source>Edit the value</source>
        <translation>Wert bearbeiten</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>Zeile weglassen</translation>
    </message>
    <message>
        <source>The file is a part</source>
        <translation>Die Datei ist ein Teil</translation>
    </message>
    <message>
        <source>Mend all</source>
        <translation>Alle beheben</translation>
    </message>
    <message numerus="yes">
        <source>%n values repaired here</source>
        <translation>
            <numerusform>%n Wert hier berichtigt</numerusform>
            <numerusform>%n Werte hier berichtigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows left out here</source>
        <translation>
            <numerusform>%n Zeile hier weggelassen</numerusform>
            <numerusform>%n Zeilen hier weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not mend</source>
        <translation>Nicht beheben</translation>
    </message>
    <message>
        <source>Nothing can be done about this safely</source>
        <translation>Dagegen lässt sich auf sichere Weise nichts tun</translation>
    </message>
    <message>
        <source>Mended: %1.</source>
        <translation>Behoben: %1.</translation>
    </message>
    <message>
        <source>Mending all would do this: %1.</source>
        <translation>Alle zu beheben hieße: %1.</translation>
    </message>
    <message>
        <source>Choose a row first</source>
        <translation>Zuerst eine Zeile wählen</translation>
    </message>
    <message>
        <source>This is not about one cell</source>
        <translation>Das betrifft nicht eine einzelne Zelle</translation>
    </message>
    <message>
        <source>This is not about one row</source>
        <translation>Das betrifft nicht eine einzelne Zeile</translation>
    </message>
    <message>
        <source>Or Enter on the row</source>
        <translation>Oder Eingabetaste auf der Zeile</translation>
    </message>
    <message>
        <source>Or Delete on the row</source>
        <translation>Oder Entf auf der Zeile</translation>
    </message>
    <message>
        <source>A list of teams or initiatives is corrected in the file</source>
        <translation>Eine Liste von Teams oder Initiativen wird in der Datei berichtigt</translation>
    </message>
</context>
<context>
    <name>orgwright::ImportRepairDelegate</name>
    <message>
        <source>What is to stand there</source>
        <translation>Was dort stehen soll</translation>
    </message>
    <message>
        <source>Key, title or name</source>
        <translation>Schlüssel, Titel oder Name</translation>
    </message>
</context>
<context>
    <name>orgwright::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
</context>
<context>
    <name>orgwright::InspectorHeader</name>
    <message>
        <source>What can be done here</source>
        <translation>Was hier möglich ist</translation>
    </message>
</context>
<context>
    <name>orgwright::LeadsSection</name>
    <message>
        <source>Leads</source>
        <translation>Leitet</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>orgwright::LegendBar</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>+%1</source>
        <extracomment>How many colours the legend has no room for</extracomment>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>orgwright::LinesSection</name>
    <message>
        <source>Dotted lines</source>
        <translation>Gestrichelte Linien</translation>
    </message>
    <message>
        <source>Add a dotted line</source>
        <translation>Gestrichelte Linie hinzufügen</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Berichtet an</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Unterstellt</translation>
    </message>
    <message>
        <source>Remove the dotted line</source>
        <translation>Gestrichelte Linie entfernen</translation>
    </message>
</context>
<context>
    <name>orgwright::ListHead</name>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>order of the steps</source>
        <translation>Reihenfolge der Schritte</translation>
    </message>
    <message>
        <source>place in the chart</source>
        <translation>Platz im Organigramm</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Export the changes</source>
        <translation>Änderungen exportieren</translation>
    </message>
    <message>
        <source>Find a change</source>
        <translation>Änderung suchen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no changes</source>
        <translation>Es gibt keine Änderungen</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>CSV table…</source>
        <translation>CSV-Tabelle…</translation>
    </message>
    <message>
        <source>Excel workbook…</source>
        <translation>Excel-Arbeitsmappe…</translation>
    </message>
    <message>
        <source>JSON file…</source>
        <translation>JSON-Datei…</translation>
    </message>
    <message numerus="yes">
        <source>%n kinds</source>
        <translation>
            <numerusform>%n Art</numerusform>
            <numerusform>%n Arten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::LoadList</name>
    <message>
        <source>Over- and under-use</source>
        <translation>Über- und Unterauslastung</translation>
    </message>
    <message>
        <source>More asked than there is in %1:</source>
        <translation>Mehr gefragt, als es gibt, in %1:</translation>
    </message>
    <message>
        <source>Less than %1 % on bets in %2:</source>
        <translation>Weniger als %1 % an Wetten in %2:</translation>
    </message>
    <message>
        <source>In %1 every team is used, and none is asked for more than it has.</source>
        <translation>In %1 ist jedes Team ausgelastet, und von keinem wird mehr gefragt, als es hat.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::MainWindow</name>
    <message>
        <source>Orgwright</source>
        <translation>Orgwright</translation>
    </message>
    <message>
        <source>%1 – Orgwright</source>
        <translation>%1 – Orgwright</translation>
    </message>
    <message>
        <source>%1, %2 – Orgwright</source>
        <translation>%1, %2 – Orgwright</translation>
    </message>
</context>
<context>
    <name>orgwright::MeasureDialog</name>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>Neue Kennzahl</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>Weniger ist besser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add the measure</source>
        <translation>Kennzahl hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Empty: scored 1 to 5</source>
        <translation>Leer: bewertet von 1 bis 5</translation>
    </message>
    <message>
        <source>Empty: it is in use</source>
        <translation>Leer: in Gebrauch</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>On target from</source>
        <translation>Am Ziel ab</translation>
    </message>
    <message>
        <source>Near target from</source>
        <translation>Nahe am Ziel ab</translation>
    </message>
    <message>
        <source>What 1 to 5 look like, a line each</source>
        <translation>Wie 1 bis 5 aussehen, je eine Zeile</translation>
    </message>
    <message>
        <source>Set aside, because</source>
        <translation>Beiseitegelegt, weil</translation>
    </message>
</context>
<context>
    <name>orgwright::MeasurePopover</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::MeasureSide</name>
    <message>
        <source>Select a measure to score it, by a press or with the arrow keys. The keys 1 to 5 score it and go on to the next.</source>
        <translation>Wählen Sie eine Kennzahl, um sie zu bewerten, mit der Maus oder den Pfeiltasten. Die Tasten 1 bis 5 bewerten sie und gehen zur nächsten.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Messgrößen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Edit the measure…</source>
        <translation>Kennzahl bearbeiten…</translation>
    </message>
    <message>
        <source>Locked on %1: the quarter stays as it was.</source>
        <translation>Abgeschlossen am %1: Das Quartal bleibt, wie es war.</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
</context>
<context>
    <name>orgwright::MembersSection</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message numerus="yes">
        <source>Select all, with %n more</source>
        <translation>
            <numerusform>Alle auswählen (noch %n)</numerusform>
            <numerusform>Alle auswählen (noch %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::MergeDialog</name>
    <message>
        <source>Merge a colleague’s copy</source>
        <translation>Bearbeitete Kopie einarbeiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Einarbeiten</translation>
    </message>
    <message>
        <source>What was changed in %1 since you gave it away comes into the scenario here.</source>
        <translation>Was in %1 seit der Weitergabe geändert wurde, kommt hier in das Szenario.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>One undo takes it all back.</source>
        <translation>Ein einziges Rückgängig nimmt alles zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is not in this plan: it comes as a new scenario with %n changes.</source>
        <translation>
            <numerusform>%1 ist nicht in diesem Plan: Es kommt als neues Szenario mit %n Änderung hinzu.</numerusform>
            <numerusform>%1 ist nicht in diesem Plan: Es kommt als neues Szenario mit %n Änderungen hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing comes: %1 says already what the copy says.</source>
        <translation>Nichts kommt hinzu: %1 entspricht bereits der Kopie.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes come into %1.</source>
        <translation>
            <numerusform>%n Änderung kommt in %1.</numerusform>
            <numerusform>%n Änderungen kommen in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clashes: both of you changed the same. Yours stays until you settle them.</source>
        <translation>
            <numerusform>%n Konflikt: Auf beiden Seiten wurde dasselbe geändert. Das Eigene bleibt, bis er geklärt ist.</numerusform>
            <numerusform>%n Konflikte: Auf beiden Seiten wurde dasselbe geändert. Das Eigene bleibt, bis sie geklärt sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Clash: %1</source>
        <translation>Konflikt: %1</translation>
    </message>
</context>
<context>
    <name>orgwright::Minimap</name>
    <message>
        <source>Overview of the chart</source>
        <translation>Übersicht über das Organigramm</translation>
    </message>
</context>
<context>
    <name>orgwright::MixByQuarter</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mix by quarter</source>
        <translation>Mischung nach Quartal</translation>
    </message>
</context>
<context>
    <name>orgwright::MixChart</name>
    <message>
        <source>Mix against target by quarter</source>
        <translation>Mischung gegen Ziel nach Quartal</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>orgwright::MixLines</name>
    <message>
        <source>%1 FTE</source>
        <translation>%1 FTE</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>orgwright::MixReadout</name>
    <message>
        <source>%1: %2, difference: %3</source>
        <translation>%1: %2, Unterschied: %3</translation>
    </message>
    <message>
        <source>Bucket mix. %1</source>
        <translation>Mischung der Töpfe. %1</translation>
    </message>
</context>
<context>
    <name>orgwright::MixSection</name>
    <message>
        <source>Mix</source>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>As %1 does in %2</source>
        <translation>Wie %1 in %2</translation>
    </message>
</context>
<context>
    <name>orgwright::NeedView</name>
    <message>
        <source>What the bets depend on</source>
        <translation>Wovon die Wetten abhängen</translation>
    </message>
</context>
<context>
    <name>orgwright::OrgCanvas</name>
    <message>
        <source>Org chart</source>
        <translation>Organigramm</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::PaletteModel</name>
    <message>
        <source>show only this location</source>
        <translation>nur diesen Standort zeigen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Bet</source>
        <translation>Wette</translation>
    </message>
</context>
<context>
    <name>orgwright::PassphraseLine</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>Passphrase verbergen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Passphrase zeigen</translation>
    </message>
</context>
<context>
    <name>orgwright::PeopleSection</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Take out of the seat</source>
        <translation>Von der Stelle nehmen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Interim</source>
        <translation>Kommissarisch</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Also holds</source>
        <translation>Hat auch inne</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Weitere Person</translation>
    </message>
</context>
<context>
    <name>orgwright::PicturePanel</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Exportieren: %1</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>Bilder (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>The name has to end with .png, .svg or .pdf.</source>
        <translation>Der Name muss auf .png, .svg oder .pdf enden.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>orgwright::PicturesPage</name>
    <message>
        <source>Mix against target by quarter</source>
        <translation>Mischung gegen Ziel nach Quartal</translation>
    </message>
    <message>
        <source>The bars beside each column are the target bands, bucket on bucket.</source>
        <translation>Die Balken neben jeder Säule sind die Zielkorridore, Topf auf Topf.</translation>
    </message>
    <message>
        <source>Confidence against return</source>
        <translation>Zuversicht gegen Ertrag</translation>
    </message>
    <message>
        <source>The area is the FTE. Drag a bubble to say how sure you are and what it may bring.</source>
        <translation>Die Fläche sind die FTE. Ziehen Sie eine Blase, um zu sagen, wie sicher Sie sind und was sie bringen kann.</translation>
    </message>
    <message numerus="yes">
        <source>%n bets say no confidence or no return in this unit.</source>
        <translation>
            <numerusform>%n Wette nennt keine Zuversicht oder keinen Ertrag in dieser Einheit.</numerusform>
            <numerusform>%n Wetten nennen keine Zuversicht oder keinen Ertrag in dieser Einheit.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the bets depend on</source>
        <translation>Wovon die Wetten abhängen</translation>
    </message>
    <message>
        <source>No bet says how sure you are and what it may bring. Select one and enter its confidence and its expected return.</source>
        <translation>Keine Wette sagt, wie sicher sie ist und was sie bringen kann. Eine auswählen und Zuversicht und erwarteten Ertrag eintragen.</translation>
    </message>
    <message>
        <source>There is no bet yet. Add one on the board.</source>
        <translation>Es gibt noch keine Wette. Auf der Tafel eine anlegen.</translation>
    </message>
    <message>
        <source>No bet depends on anything yet. Select one and enter what it needs.</source>
        <translation>Noch hängt keine Wette von etwas ab. Eine auswählen und eintragen, was sie braucht.</translation>
    </message>
    <message>
        <source>An arrow leads from what is needed to the bet that needs it.</source>
        <translation>Ein Pfeil führt von dem, was gebraucht wird, zu der Wette, die es braucht.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these are at risk, refused, or wait for a bet that rests.</source>
        <translation>
            <numerusform>%n davon ist gefährdet, abgelehnt oder wartet auf eine ruhende Wette.</numerusform>
            <numerusform>%n davon sind gefährdet, abgelehnt oder warten auf eine ruhende Wette.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::PlanPage</name>
    <message>
        <source>Nobody is here yet. Drop your roster on the window, or start with the first position.</source>
        <translation>Hier ist noch niemand. Eine Personalliste auf das Fenster ziehen oder mit der ersten Position beginnen.</translation>
    </message>
    <message>
        <source>Add a position</source>
        <translation>Position hinzufügen</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Anderswo speichern…</translation>
    </message>
</context>
<context>
    <name>orgwright::PlanSection</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Span target</source>
        <translation>Zielspanne</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Führungskräfte</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>VZÄ</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Jahreskosten</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>Unterstellte</translation>
    </message>
</context>
<context>
    <name>orgwright::PlanSettingsDialog</name>
    <message>
        <source>Plan settings</source>
        <translation>Planeinstellungen</translation>
    </message>
    <message>
        <source>Span target, least</source>
        <translation>Zielspanne, mindestens</translation>
    </message>
    <message>
        <source>Span target, most</source>
        <translation>Zielspanne, höchstens</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>This plan can only be read</source>
        <translation>Dieser Plan kann nur gelesen werden</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Choose one, or type the three letters of another. Amounts stay as they are.</source>
        <translation>Eine wählen oder die drei Buchstaben einer anderen eingeben. Beträge bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The fiscal year starts in</source>
        <translation>Das Geschäftsjahr beginnt im</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>Unterstellte</translation>
    </message>
    <message>
        <source>Span target</source>
        <translation>Zielspanne</translation>
    </message>
    <message>
        <source>Managers outside it are marked.</source>
        <translation>Führungskräfte außerhalb werden markiert.</translation>
    </message>
    <message>
        <source>Others may see</source>
        <translation>Andere dürfen sehen</translation>
    </message>
    <message>
        <source>In slides, files and copies unless you say otherwise there; in this window while the eye is shut or a second screen is there.</source>
        <translation>In Folien, Dateien und Kopien, wenn Sie dort nichts anderes sagen; in diesem Fenster, solange das Auge geschlossen oder ein zweiter Bildschirm da ist.</translation>
    </message>
</context>
<context>
    <name>orgwright::PortfolioActions</name>
    <message>
        <source>%1 deleted</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A bet and the funding decision: &quot;Voice booking: Stop&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>orgwright::PortfolioBar</name>
    <message>
        <source>Page of the portfolio</source>
        <translation>Seite des Portfolios</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordnung</translation>
    </message>
    <message>
        <source>Share of</source>
        <translation>Anteil an</translation>
    </message>
    <message>
        <source>Show only what contains</source>
        <translation>Nur zeigen, was enthält</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>funding decision</source>
        <translation>Finanzierungsentscheidung</translation>
    </message>
    <message>
        <source>horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>as arranged</source>
        <translation>wie angeordnet</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>FTE</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>Zuversicht</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Bars: FTE from %1 to %2</source>
        <translation>Balken: FTE von %1 bis %2</translation>
    </message>
    <message>
        <source>F</source>
        <extracomment>The key that leads to the filter</extracomment>
        <translation>F</translation>
    </message>
    <message>
        <source>Target band</source>
        <translation>Zielband</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>The plan&apos;s title, the scenario, the quarter</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Vollbild verlassen</translation>
    </message>
    <message>
        <source>Show in the room</source>
        <translation>Im Raum zeigen</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>Vollbild verlassen (Esc)</translation>
    </message>
    <message>
        <source>Show the portfolio on the whole screen, for the room (F5)</source>
        <translation>Das Portfolio für den Raum auf dem ganzen Bildschirm zeigen (F5)</translation>
    </message>
</context>
<context>
    <name>orgwright::PortfolioQuarters</name>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Quarter before</source>
        <translation>Quartal davor</translation>
    </message>
    <message>
        <source>Quarter after</source>
        <translation>Quartal danach</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (jetzt)</translation>
    </message>
    <message>
        <source>The quarter in which the portfolio is looked at. On the board the keys , and . step.</source>
        <translation>Das Quartal, in dem das Portfolio betrachtet wird. Auf der Tafel gehen die Tasten , und . einen Schritt.</translation>
    </message>
</context>
<context>
    <name>orgwright::PortfolioSide</name>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Mix by quarter</source>
        <translation>Mischung nach Quartal</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>Share of cost</source>
        <translation>Anteil an den Kosten</translation>
    </message>
    <message>
        <source>Share of FTE</source>
        <translation>Anteil an den FTE</translation>
    </message>
    <message>
        <source>bracket: target band of core business</source>
        <translation>Klammer: Zielkorridor des Kerngeschäfts</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Befunde: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch this rule off…</source>
        <translation>Diese Regel abschalten …</translation>
    </message>
    <message>
        <source>Switch the rule off</source>
        <translation>Regel abschalten</translation>
    </message>
    <message>
        <source>Why is “%1” no finding here?</source>
        <translation>Warum ist „%1“ hier kein Befund?</translation>
    </message>
    <message>
        <source>Switch “%1” on again</source>
        <translation>„%1“ wieder einschalten</translation>
    </message>
    <message>
        <source>Dependencies: %1</source>
        <translation>Abhängigkeiten: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No bet says yet what it needs of others.</source>
        <translation>Noch sagt keine Wette, was sie von anderen braucht.</translation>
    </message>
    <message>
        <source>Switched off: %1 (%2)</source>
        <translation>Abgeschaltet: %1 (%2)</translation>
    </message>
    <message>
        <source>Switch on again</source>
        <translation>Wieder einschalten</translation>
    </message>
</context>
<context>
    <name>orgwright::PositionActions</name>
    <message>
        <source>A new manager for %1</source>
        <translation>Neue Führungskraft für %1</translation>
    </message>
    <message numerus="yes">
        <source>A new manager for %n positions</source>
        <translation>
            <numerusform>Neue Führungskraft für %n Position</numerusform>
            <numerusform>Neue Führungskraft für %n Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>A new manager for %1 alone</source>
        <translation>Neue Führungskraft nur für %1</translation>
    </message>
    <message>
        <source>A manager for everything in the tray</source>
        <translation>Führungskraft für alles in der Ablage</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistenz</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>Neue Position</translation>
    </message>
    <message>
        <source>Select the new manager and press Ctrl+V</source>
        <translation>Neue Führungskraft auswählen und Strg+V drücken</translation>
    </message>
    <message>
        <source>The chart is on the clipboard</source>
        <translation>Das Organigramm liegt in der Zwischenablage</translation>
    </message>
    <message numerus="yes">
        <source>%n positions deleted</source>
        <translation>
            <numerusform>%n Position gelöscht</numerusform>
            <numerusform>%n Positionen gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Who %1 also reports to</source>
        <translation>An wen %1 außerdem berichtet</translation>
    </message>
</context>
<context>
    <name>orgwright::PositionPage</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write something down</source>
        <translation>Etwas notieren</translation>
    </message>
</context>
<context>
    <name>orgwright::PositionSection</name>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Mehrere Werte</translation>
    </message>
    <message>
        <source>In the tray</source>
        <translation>In der Ablage</translation>
    </message>
    <message>
        <source>None, top of the chart</source>
        <translation>Keine, Spitze des Organigramms</translation>
    </message>
    <message>
        <source>Filled since %1</source>
        <translation>Besetzt seit %1</translation>
    </message>
    <message>
        <source>Open since</source>
        <translation>Offen seit</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Geplant für</translation>
    </message>
    <message>
        <source>Closes in</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Noch unbekannt</translation>
    </message>
    <message>
        <source>Find a team</source>
        <translation>Team suchen</translation>
    </message>
    <message>
        <source>New team “%1”</source>
        <translation>Neues Team „%1“</translation>
    </message>
</context>
<context>
    <name>orgwright::QuarterChart</name>
    <message>
        <source>Baseline</source>
        <translation>Ausgangsplan</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Jahreskosten</translation>
    </message>
    <message>
        <source>Headcount and cost by quarter</source>
        <translation>Köpfe und Kosten nach Quartal</translation>
    </message>
</context>
<context>
    <name>orgwright::QuarterDialog</name>
    <message>
        <source>Headcount and cost by quarter</source>
        <translation>Köpfe und Kosten nach Quartal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 as it will be at the beginning of each quarter. Changes without a quarter count as done from the first one on.</source>
        <translation>%1, wie es zu Beginn jedes Quartals sein wird. Änderungen ohne Quartal zählen ab dem ersten als umgesetzt.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Copied. Paste it into a spreadsheet.</source>
        <translation>Kopiert. In eine Tabelle einfügen.</translation>
    </message>
    <message>
        <source>The baseline is how things are. Show a scenario to see it quarter by quarter.</source>
        <translation>Der Ausgangsplan ist, was ist. Ein Szenario zeigen, um es Quartal für Quartal zu sehen.</translation>
    </message>
    <message>
        <source>Nothing is planned in time yet. Give changes a quarter in the change list, and this shows how headcount and cost develop.</source>
        <translation>Noch ist nichts zeitlich geplant. Bekommen Änderungen in der Änderungsliste ein Quartal, zeigt dies, wie sich Köpfe und Kosten entwickeln.</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>Nach Quartal</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>Bilder (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>The name has to end with .png, .svg or .pdf.</source>
        <translation>Der Name muss auf .png, .svg oder .pdf enden.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>orgwright::QuarterStepper</name>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Quarter before</source>
        <translation>Voriges Quartal</translation>
    </message>
    <message>
        <source>Quarter after</source>
        <translation>Nächstes Quartal</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Jetziger Stand</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangsplan</translation>
    </message>
    <message>
        <source>The organisation as it will be in a quarter</source>
        <translation>Die Organisation, wie sie in einem Quartal sein wird</translation>
    </message>
    <message>
        <source>No change is planned for a quarter yet</source>
        <translation>Noch ist keine Änderung für ein Quartal geplant</translation>
    </message>
</context>
<context>
    <name>orgwright::QuestionBlock</name>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>What the plan says</source>
        <translation>Was der Plan sagt</translation>
    </message>
    <message>
        <source>Begin with the draft</source>
        <translation>Mit dem Entwurf beginnen</translation>
    </message>
    <message>
        <source>Nothing in the plan speaks to this yet.</source>
        <translation>Im Plan spricht noch nichts dazu.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows behind it</source>
        <translation>
            <numerusform>%n Zeile dahinter</numerusform>
            <numerusform>%n Zeilen dahinter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::QuickAdd</name>
    <message>
        <source>Name of the new bet</source>
        <translation>Name der neuen Wette</translation>
    </message>
</context>
<context>
    <name>orgwright::Rail</name>
    <message>
        <source>Org chart</source>
        <translation>Orgchart</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Scorecard</translation>
    </message>
</context>
<context>
    <name>orgwright::RecentModel</name>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A day, in the letters of Qt&apos;s date formats. In German &quot;d. MMMM&quot;.</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Persönlicher Ordner</translation>
    </message>
    <message>
        <source>Not there any more: %1</source>
        <translation>Nicht mehr da: %1</translation>
    </message>
    <message>
        <source>%1, comes with Orgwright</source>
        <translation>%1, in Orgwright enthalten</translation>
    </message>
    <message>
        <source>Empty plan</source>
        <translation>Leerer Plan</translation>
    </message>
</context>
<context>
    <name>orgwright::ReportsChoice</name>
    <message>
        <source>They go to the tray</source>
        <translation>Sie kommen in die Ablage</translation>
    </message>
    <message>
        <source>With all who are below them. Nothing is lost, and you place them later.</source>
        <translation>Mit allen, die unter ihnen stehen. Nichts geht verloren; eingeordnet werden sie später.</translation>
    </message>
    <message>
        <source>%1 has %2. What becomes of them?</source>
        <translation>%1 hat %2. Was geschieht damit?</translation>
    </message>
    <message>
        <source>They go to %1</source>
        <translation>Sie kommen zu %1</translation>
    </message>
    <message>
        <source>They become tops of the chart</source>
        <translation>Sie werden Spitzen des Organigramms</translation>
    </message>
    <message>
        <source>Nobody is above them any more.</source>
        <translation>Niemand steht mehr über ihnen.</translation>
    </message>
    <message>
        <source>They move along</source>
        <translation>Sie ziehen mit um</translation>
    </message>
    <message>
        <source>They are deleted too</source>
        <translation>Sie werden auch gelöscht</translation>
    </message>
    <message>
        <source>They stay for now</source>
        <translation>Sie bleiben vorerst</translation>
    </message>
    <message numerus="yes">
        <source>The whole branch goes: %n positions below %1. The people stay in the plan.</source>
        <translation>
            <numerusform>Der ganze Zweig wird gelöscht: %n Position unter %1. Die Personen bleiben im Plan.</numerusform>
            <numerusform>Der ganze Zweig wird gelöscht: %n Positionen unter %1. Die Personen bleiben im Plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>They keep reporting to the closing position until you move them.</source>
        <translation>Sie berichten weiter an die entfallende Position, bis sie verschoben werden.</translation>
    </message>
    <message>
        <source>%1 have %2. What becomes of them?</source>
        <extracomment>%1 are the names of several people who share a seat</extracomment>
        <translation>%1 haben %2. Was geschieht damit?</translation>
    </message>
    <message>
        <source>Reports there: %1 → %2. The span target is %3–%4.</source>
        <translation>Unterstellte dort: %1 → %2. Die Zielspanne ist %3–%4.</translation>
    </message>
    <message numerus="yes">
        <source>The whole branch moves: %n positions below %1.</source>
        <translation>
            <numerusform>Der ganze Zweig wird verschoben: %n Position unter %1.</numerusform>
            <numerusform>Der ganze Zweig wird verschoben: %n Positionen unter %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::ReviewPage</name>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Neue Maßnahme</translation>
    </message>
    <message>
        <source>Save as document…</source>
        <translation>Als Dokument speichern…</translation>
    </message>
    <message>
        <source>No actions yet. What is to be done, by whom, until which quarter?</source>
        <translation>Noch keine Maßnahmen. Was ist zu tun, von wem, bis zu welchem Quartal?</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>from the review of %1</source>
        <translation>aus dem Rückblick auf %1</translation>
    </message>
    <message>
        <source>done in %1</source>
        <translation>erledigt in %1</translation>
    </message>
</context>
<context>
    <name>orgwright::RunsSection</name>
    <message>
        <source>%1 FTE</source>
        <translation>%1 FTE</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>orgwright::ScenarioActions</name>
    <message>
        <source>Orgwright plans (*.orgplan)</source>
        <translation>Orgwright-Pläne (*.orgplan)</translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation>%1 ist archiviert</translation>
    </message>
    <message>
        <source>%1 is no longer archived</source>
        <translation>%1 ist nicht mehr archiviert</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>%1 is the baseline now</source>
        <translation>%1 ist jetzt der Ausgangsplan</translation>
    </message>
    <message>
        <source>Where should the copy be kept?</source>
        <translation>Wo soll die Kopie gespeichert werden?</translation>
    </message>
    <message>
        <source>Made %1 for your colleague</source>
        <translation>%1 zur Mitarbeit angelegt</translation>
    </message>
    <message>
        <source>Choose the copy that your colleague changed</source>
        <translation>Bearbeitete Kopie wählen</translation>
    </message>
    <message>
        <source>This cannot be merged</source>
        <translation>Das lässt sich nicht einarbeiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Merged %1</source>
        <translation>%1 eingearbeitet</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n clashes wait to be settled</source>
        <translation>
            <numerusform>%1; %n Konflikt ist zu klären</numerusform>
            <numerusform>%1; %n Konflikte sind zu klären</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>You are changing %1 now</source>
        <translation>Geändert wird jetzt %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
</context>
<context>
    <name>orgwright::ScenarioCounts</name>
    <message>
        <source>no changes</source>
        <translation>keine Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clashes</source>
        <translation>
            <numerusform>%n Konflikt</numerusform>
            <numerusform>%n Konflikte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::ScenarioDialog</name>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Name and description</source>
        <translation>Name und Beschreibung</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>An option for the organisation. What you change in it leaves the baseline as it is; what changes in the baseline comes into it.</source>
        <translation>Eine Variante der Organisation. Änderungen darin lassen den Ausgangsplan, wie er ist; Änderungen im Ausgangsplan kommen auch hierher.</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Geht aus von</translation>
    </message>
    <message>
        <source>What it tries, and why</source>
        <translation>Was versucht wird und warum</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archiviert)</translation>
    </message>
    <message>
        <source>It starts without changes.</source>
        <translation>Es beginnt ohne Änderungen.</translation>
    </message>
    <message numerus="yes">
        <source>It starts with the %n changes of %1.</source>
        <translation>
            <numerusform>Es beginnt mit der %n Änderung von %1.</numerusform>
            <numerusform>Es beginnt mit den %n Änderungen von %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::ScenarioList</name>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message numerus="yes">
        <source>%n archived</source>
        <translation>
            <numerusform>%n archiviert</numerusform>
            <numerusform>%n archiviert</numerusform>
        </translation>
    </message>
    <message>
        <source>adopted %1</source>
        <translation>übernommen %1</translation>
    </message>
</context>
<context>
    <name>orgwright::ScenarioSwitch</name>
    <message>
        <source>The scenario that is shown and edited</source>
        <translation>Das gezeigte und bearbeitete Szenario</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Szenario: %1</translation>
    </message>
</context>
<context>
    <name>orgwright::ScoreSection</name>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Bewertet von</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation>Warum dieser Wert</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Name who judged it</source>
        <translation>Wer hat bewertet?</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Write a number, such as 3.5</source>
        <translation>Schreiben Sie eine Zahl, etwa 3,5</translation>
    </message>
    <message>
        <source>Write a number from 0 to 100</source>
        <translation>Schreiben Sie eine Zahl von 0 bis 100</translation>
    </message>
    <message>
        <source>Score %1: %2</source>
        <translation>Wert %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>orgwright::ScorecardActions</name>
    <message>
        <source>Lock %1?</source>
        <translation>%1 abschließen?</translation>
    </message>
    <message>
        <source>How the baseline, the mix, the bets, the indicators and the scores stand today is put down and stays as it is, whatever is edited later. Scores, evidence and answers of the quarter can then not be edited, until it is unlocked for a reason.</source>
        <translation>Wie Ausgangsplan, Mischung, Wetten, Messgrößen und Werte heute stehen, wird festgehalten und bleibt so, was auch immer später bearbeitet wird. Werte, Belege und Antworten des Quartals lassen sich dann nicht bearbeiten, bis es mit Grund wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>Lock the quarter</source>
        <translation>Quartal abschließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 locked</source>
        <translation>%1 abgeschlossen</translation>
    </message>
    <message>
        <source>Unlock the quarter</source>
        <translation>Quartal wieder öffnen</translation>
    </message>
    <message>
        <source>Why is it unlocked? The reason is kept.</source>
        <translation>Warum wird es wieder geöffnet? Der Grund bleibt erhalten.</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>Rückblick speichern</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>PDF and Markdown files (*.pdf *.md)</source>
        <translation>PDF- und Markdown-Dateien (*.pdf *.md)</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>Evidence for which measure?</source>
        <translation>Beleg für welche Kennzahl?</translation>
    </message>
    <message>
        <source>%1 is evidence now</source>
        <translation>%1 ist jetzt Beleg</translation>
    </message>
    <message>
        <source>A review consists of notes and scores. Tick both to write it.</source>
        <translation>Ein Review besteht aus Notizen und Bewertungen. Kreuzen Sie beides an, um es zu schreiben.</translation>
    </message>
</context>
<context>
    <name>orgwright::ScorecardBar</name>
    <message>
        <source>The quarter before (,)</source>
        <translation>Das Quartal davor (,)</translation>
    </message>
    <message>
        <source>The quarter after (.)</source>
        <translation>Das Quartal danach (.)</translation>
    </message>
    <message>
        <source>Page of the scorecard</source>
        <translation>Seite der Scorecard</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>No other quarter has scores</source>
        <translation>Kein anderes Quartal hat Werte</translation>
    </message>
    <message>
        <source>Scorecard, %1</source>
        <translation>Scorecard, %1</translation>
    </message>
    <message>
        <source>Locked on %1</source>
        <translation>Abgeschlossen am %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Wieder öffnen…</translation>
    </message>
    <message>
        <source>Lock quarter</source>
        <translation>Quartal abschließen</translation>
    </message>
</context>
<context>
    <name>orgwright::ScorecardCanvas</name>
    <message>
        <source>Scorecard</source>
        <translation>Scorecard</translation>
    </message>
</context>
<context>
    <name>orgwright::ScorecardPage</name>
    <message>
        <source>Measures by quarters</source>
        <translation>Kennzahlen nach Quartalen</translation>
    </message>
    <message>
        <source>Scores are hidden from others.</source>
        <translation>Bewertungen sind vor anderen verborgen.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Notes are hidden from others.</source>
        <translation>Notizen sind vor anderen verborgen.</translation>
    </message>
</context>
<context>
    <name>orgwright::SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Draws every edge so that it cannot be missed.</source>
        <translation>Zeichnet jede Kante unübersehbar.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Kept for all plans</source>
        <translation>Gilt für alle Pläne</translation>
    </message>
    <message>
        <source>Cards jump to their new place instead.</source>
        <translation>Karten springen an ihren neuen Platz.</translation>
    </message>
</context>
<context>
    <name>orgwright::SeveralPage</name>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>For all of them</source>
        <translation>Für alle</translation>
    </message>
    <message numerus="yes">
        <source>%n positions selected</source>
        <translation>
            <numerusform>%n Position ausgewählt</numerusform>
            <numerusform>%n Positionen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes apply to all of them</source>
        <translation>Änderungen gelten für alle</translation>
    </message>
</context>
<context>
    <name>orgwright::ShareDrag</name>
    <message>
        <source>To another bet of the same team, in the same quarter</source>
        <translation>Auf eine andere Wette desselben Teams, im selben Quartal</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
</context>
<context>
    <name>orgwright::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation>Nichts gefunden. Bitte ein anderes Wort versuchen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>On the chart, by key</source>
        <translation>Im Organigramm, mit der Tastatur</translation>
    </message>
    <message>
        <source>Go to the top</source>
        <translation>Zur Spitze gehen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomen</translation>
    </message>
    <message>
        <source>+ or −</source>
        <translation>+ oder −</translation>
    </message>
    <message>
        <source>Leave a drag, or select nothing</source>
        <translation>Ziehen abbrechen oder nichts auswählen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>On the chart, by mouse</source>
        <translation>Im Organigramm, mit der Maus</translation>
    </message>
    <message>
        <source>Move a branch</source>
        <translation>Zweig verschieben</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Move without the reports</source>
        <translation>Ohne die Unterstellten verschieben</translation>
    </message>
    <message>
        <source>Alt+drag</source>
        <translation>Alt+Ziehen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Select one more, or one less</source>
        <translation>Eine mehr oder weniger auswählen</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation>Strg+Klick</translation>
    </message>
    <message>
        <source>Select up to here</source>
        <translation>Bis hierher auswählen</translation>
    </message>
    <message>
        <source>Shift+click</source>
        <translation>Umschalt+Klick</translation>
    </message>
    <message>
        <source>Shift+drag on paper</source>
        <translation>Umschalt+Ziehen auf freier Fläche</translation>
    </message>
    <message>
        <source>Move the paper</source>
        <translation>Ausschnitt verschieben</translation>
    </message>
    <message>
        <source>Drag on paper</source>
        <translation>Ziehen auf freier Fläche</translation>
    </message>
    <message>
        <source>Zoom to the pointer</source>
        <translation>Zum Mauszeiger zoomen</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Strg+Mausrad</translation>
    </message>
    <message>
        <source>Go to manager, report or neighbour</source>
        <translation>Zu Führungskraft, Unterstellten, Nachbarn</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>Auswahl erweitern</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Umschalt+Pfeile</translation>
    </message>
    <message>
        <source>Select with a frame</source>
        <translation>Mit einem Rahmen auswählen</translation>
    </message>
    <message>
        <source>While changes are looked at</source>
        <translation>Während Änderungen betrachtet werden</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>Einen Schritt weiter</translation>
    </message>
    <message>
        <source>. or PgDown</source>
        <translation>. oder Bild↓</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>, or PgUp</source>
        <translation>, oder Bild↑</translation>
    </message>
    <message>
        <source>Steps in the room</source>
        <translation>Schritte im Raum</translation>
    </message>
    <message>
        <source>First or last step in the room</source>
        <translation>Erster oder letzter Schritt im Raum</translation>
    </message>
    <message>
        <source>Home or End</source>
        <translation>Pos1 oder Ende</translation>
    </message>
    <message>
        <source>Leave the steps or the quarter</source>
        <translation>Schritte oder Quartal verlassen</translation>
    </message>
    <message>
        <source>Show the change on the chart</source>
        <translation>Änderung im Diagramm zeigen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Quarter, owner and note</source>
        <translation>Quartal, Verantwortliche und Notiz</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Put it before or after its neighbour</source>
        <translation>Vor oder hinter den Nachbarn setzen</translation>
    </message>
    <message>
        <source>Alt+↑ or ↓</source>
        <translation>Alt+↑ oder ↓</translation>
    </message>
    <message>
        <source>Settle the clash: keep as here</source>
        <translation>Widerspruch klären: wie hier behalten</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Settle the clash: take the other</source>
        <translation>Widerspruch klären: das andere nehmen</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>On the portfolio’s board</source>
        <translation>Auf dem Brett des Portfolios</translation>
    </message>
    <message>
        <source>Go to a bet, a head or a lane</source>
        <translation>Zu Wette, Kopf oder Bahn gehen</translation>
    </message>
    <message>
        <source>Put the bet in another bucket</source>
        <translation>Wette in einen anderen Topf legen</translation>
    </message>
    <message>
        <source>Ctrl+← or →</source>
        <translation>Strg+← oder →</translation>
    </message>
    <message>
        <source>Put the bet higher or lower</source>
        <translation>Wette höher oder tiefer legen</translation>
    </message>
    <message>
        <source>Ctrl+↑ or ↓</source>
        <translation>Strg+↑ oder ↓</translation>
    </message>
    <message>
        <source>Put the bet in another lane</source>
        <translation>Wette in eine andere Bahn legen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+↑ or ↓</source>
        <translation>Strg+Umschalt+↑ oder ↓</translation>
    </message>
    <message>
        <source>Add a bet in this bucket</source>
        <translation>Wette in diesem Topf hinzufügen</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Edit the bet</source>
        <translation>Wette bearbeiten</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>One quarter back or on</source>
        <translation>Ein Quartal zurück oder weiter</translation>
    </message>
    <message>
        <source>, or .</source>
        <translation>, oder .</translation>
    </message>
    <message>
        <source>On the scorecard</source>
        <translation>Auf der Scorecard</translation>
    </message>
    <message>
        <source>Go to a measure</source>
        <translation>Zu einer Kennzahl gehen</translation>
    </message>
    <message>
        <source>Score it and go on to the next</source>
        <translation>Bewerten und zur nächsten gehen</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 bis 5</translation>
    </message>
    <message>
        <source>Take the score back</source>
        <translation>Wert zurücknehmen</translation>
    </message>
    <message>
        <source>Type the score</source>
        <translation>Wert eintippen</translation>
    </message>
    <message>
        <source>While presenting</source>
        <translation>Beim Vorführen</translation>
    </message>
    <message>
        <source>The next slide, or the one before</source>
        <translation>Die nächste Folie oder die davor</translation>
    </message>
    <message>
        <source>→ or ←</source>
        <translation>→ oder ←</translation>
    </message>
    <message>
        <source>The first slide, or the last</source>
        <translation>Die erste Folie oder die letzte</translation>
    </message>
    <message>
        <source>Go to slide 12</source>
        <translation>Zu Folie 12 gehen</translation>
    </message>
    <message>
        <source>1 2 Enter</source>
        <translation>1 2 Eingabe</translation>
    </message>
    <message>
        <source>Show a black screen, and go on</source>
        <translation>Den Bildschirm schwärzen und weitermachen</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation>Die Vorführung beenden</translation>
    </message>
</context>
<context>
    <name>orgwright::SideBySide</name>
    <message>
        <source>Org chart of the baseline</source>
        <translation>Organigramm des Ausgangsplans</translation>
    </message>
    <message>
        <source>The baseline is shown for comparison. Switch to it to edit it.</source>
        <translation>Der Ausgangsplan wird zum Vergleich gezeigt. Zum Bearbeiten zu ihm wechseln.</translation>
    </message>
</context>
<context>
    <name>orgwright::SpeakerWindow</name>
    <message>
        <source>Slide</source>
        <translation>Folie</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>Nächste Folie</translation>
    </message>
    <message>
        <source>Speaker’s view – Orgwright</source>
        <translation>Sprecheransicht – Orgwright</translation>
    </message>
    <message>
        <source>Arrows step, B blanks the room’s screen, a number and Return goes there, Esc ends.</source>
        <translation>Pfeile blättern, B schwärzt den Bildschirm im Raum, eine Zahl und Eingabe gehen dorthin, Esc beendet.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Danach: %1</translation>
    </message>
    <message>
        <source>This is the last slide.</source>
        <translation>Das ist die letzte Folie.</translation>
    </message>
    <message>
        <source>No notes.</source>
        <translation>Keine Notizen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, the room’s screen is blank</source>
        <translation>%1, der Bildschirm im Raum ist schwarz</translation>
    </message>
    <message>
        <source>%1, speaking for %2</source>
        <translation>%1, seit %2 im Vortrag</translation>
    </message>
</context>
<context>
    <name>orgwright::StanceDialog</name>
    <message>
        <source>Fund %1</source>
        <translation>%1 finanzieren</translation>
    </message>
    <message>
        <source>Protect %1</source>
        <translation>%1 schützen</translation>
    </message>
    <message>
        <source>Make %1 part of another bet</source>
        <translation>%1 zum Teil einer anderen Wette machen</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 pausieren</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 beenden</translation>
    </message>
    <message>
        <source>It gets people and money.</source>
        <translation>Sie bekommt Leute und Geld.</translation>
    </message>
    <message>
        <source>Nothing is taken from it.</source>
        <translation>Ihr wird nichts genommen.</translation>
    </message>
    <message>
        <source>Its people, and what it needs and who needs it, become the other bet’s. It stays on the board and says what it is part of.</source>
        <translation>Ihre Leute, was sie braucht und wer sie braucht, gehen an die andere Wette. Sie bleibt auf der Tafel und sagt, wovon sie Teil ist.</translation>
    </message>
    <message>
        <source>It rests; its people are free.</source>
        <translation>Sie ruht; ihre Leute sind frei.</translation>
    </message>
    <message>
        <source>It ends; its people are free.</source>
        <translation>Sie endet; ihre Leute sind frei.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It stands in the decision record</source>
        <translation>Es steht im Entscheidungsprotokoll</translation>
    </message>
    <message>
        <source>It stands in the decision record; may stay empty</source>
        <translation>Es steht im Entscheidungsprotokoll; darf leer bleiben</translation>
    </message>
    <message>
        <source>Becomes part of</source>
        <translation>Wird Teil von</translation>
    </message>
    <message>
        <source>Its people go to</source>
        <translation>Ihre Leute gehen zu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Run work of their teams</source>
        <translation>Regelarbeit ihrer Teams</translation>
    </message>
    <message>
        <source>Nobody works on it from then on.</source>
        <translation>Ab dann arbeitet niemand daran.</translation>
    </message>
    <message>
        <source>Frees %1.</source>
        <translation>Macht frei: %1.</translation>
    </message>
    <message>
        <source>%1 FTE (%2) of %3, %4 to %5</source>
        <translation>%1 FTE (%2) von %3, %4 bis %5</translation>
    </message>
</context>
<context>
    <name>orgwright::StartPage</name>
    <message>
        <source>Find a plan</source>
        <translation>Plan suchen</translation>
    </message>
    <message>
        <source>Plans you open are listed here.</source>
        <translation>Hier erscheinen geöffnete Pläne.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Orgwright</source>
        <translation>Orgwright</translation>
    </message>
    <message>
        <source>Plan the organisation in one file on this laptop: who reports to whom, what it costs, and what a change would do.</source>
        <translation>Die Organisation in einer Datei auf diesem Laptop planen: wer an wen berichtet, was es kostet und was eine Änderung bewirken würde.</translation>
    </message>
    <message>
        <source>Nothing leaves this laptop unless you export it.</source>
        <translation>Ohne Export verlässt nichts diesen Laptop.</translation>
    </message>
    <message>
        <source>Drop your roster here</source>
        <translation>Personalliste hier ablegen</translation>
    </message>
    <message>
        <source>CSV or Excel, as your HR system exports it</source>
        <translation>CSV oder Excel, wie das HR-System sie exportiert</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>It looks for</source>
        <translation>Gesucht werden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stellentitel</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Beispiel ansehen</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Zuletzt geöffnete Pläne</translation>
    </message>
    <message>
        <source>No plan is called that.</source>
        <translation>Kein Plan gefunden.</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
</context>
<context>
    <name>orgwright::StepCaption</name>
    <message>
        <source>Leave the steps  Esc</source>
        <translation>Schritte verlassen  Esc</translation>
    </message>
    <message>
        <source>The organisation as it is today</source>
        <translation>Die Organisation, wie sie heute ist</translation>
    </message>
    <message>
        <source>The organisation with every change</source>
        <translation>Die Organisation mit allen Änderungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>← → one step, Home and End first and last, Esc leaves</source>
        <translation>← → ein Schritt, Pos1 und Ende erster und letzter, Esc verlässt</translation>
    </message>
</context>
<context>
    <name>orgwright::StepToasts</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions of %1 clash with this</source>
        <translation>
            <numerusform>%n Entscheidung von %1 steht dazu im Konflikt</numerusform>
            <numerusform>%n Entscheidungen von %1 stehen dazu im Konflikt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decisions of %n scenarios clash with this</source>
        <translation>
            <numerusform>Entscheidungen von %n Szenario stehen dazu im Konflikt</numerusform>
            <numerusform>Entscheidungen von %n Szenarien stehen dazu im Konflikt</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Undone in %1</source>
        <translation>Rückgängig gemacht in %1</translation>
    </message>
    <message>
        <source>Done again in %1</source>
        <translation>Wiederholt in %1</translation>
    </message>
    <message>
        <source>Undone: %1 (%2)</source>
        <translation>Rückgängig gemacht: %1 (%2)</translation>
    </message>
    <message>
        <source>Done again: %1 (%2)</source>
        <translation>Wiederholt: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>orgwright::SumsSection</name>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>VZÄ</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Jahreskosten</translation>
    </message>
</context>
<context>
    <name>orgwright::TargetsDialog</name>
    <message>
        <source>Target bands</source>
        <translation>Zielkorridore</translation>
    </message>
    <message>
        <source>How much of the work should go into each bucket. A band holds from its quarter until a later one; 0 to 100 % says nothing.</source>
        <translation>Wie viel der Arbeit in jeden Topf gehen soll. Ein Korridor gilt ab seinem Quartal bis zu einem späteren; 0 bis 100 % sagt nichts.</translation>
    </message>
    <message>
        <source>FTE from</source>
        <translation>FTE von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Cost from</source>
        <translation>Kosten von</translation>
    </message>
    <message>
        <source>Now: FTE, cost</source>
        <translation>Jetzt: FTE, Kosten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Set the bands</source>
        <translation>Korridore setzen</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>%1, least share of FTE</source>
        <translation>%1, kleinster Anteil der FTE</translation>
    </message>
    <message>
        <source>%1, most of FTE</source>
        <translation>%1, größter der FTE</translation>
    </message>
    <message>
        <source>%1, least share of cost</source>
        <translation>%1, kleinster Anteil der Kosten</translation>
    </message>
    <message>
        <source>%1, most of cost</source>
        <translation>%1, größter der Kosten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The least shares come to %1 %: not all of them can be reached.</source>
        <translation>Die kleinsten Anteile ergeben %1 %: Nicht alle sind erreichbar.</translation>
    </message>
    <message>
        <source>The most shares come to %1 %: some work is outside its band.</source>
        <translation>Die größten Anteile ergeben %1 %: Etwas Arbeit liegt außerhalb.</translation>
    </message>
</context>
<context>
    <name>orgwright::TeamActions</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Teil hinzufügen</translation>
    </message>
    <message>
        <source>Show its positions</source>
        <translation>Seine Positionen zeigen</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Delete; its positions and parts go to what it is part of</source>
        <translation>Löschen; seine Positionen und Teile gehen an das übergeordnete Team</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Neues Team</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 gelöscht</translation>
    </message>
</context>
<context>
    <name>orgwright::TeamCanvas</name>
    <message>
        <source>There are no teams yet</source>
        <translation>Es gibt noch keine Teams</translation>
    </message>
    <message>
        <source>Teams…</source>
        <translation>Teams…</translation>
    </message>
    <message>
        <source>Chart of teams</source>
        <translation>Organigramm der Teams</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n parts</source>
        <translation>
            <numerusform>%1, %n Teil</numerusform>
            <numerusform>%1, %n Teile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::TeamForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>None, a team at the top</source>
        <translation>Keines, ein Team an der Spitze</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>What the team owns</source>
        <translation>Wofür das Team zuständig ist</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>No team, at the top</source>
        <translation>Kein Team, an der Spitze</translation>
    </message>
    <message>
        <source>Find a team</source>
        <translation>Team suchen</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>Mitglied suchen</translation>
    </message>
</context>
<context>
    <name>orgwright::TeamPage</name>
    <message>
        <source>Charter</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>What the team owns</source>
        <translation>Wofür das Team zuständig ist</translation>
    </message>
    <message>
        <source>Adds up to</source>
        <translation>Summe</translation>
    </message>
    <message numerus="yes">
        <source>Team of %n positions</source>
        <translation>
            <numerusform>Team mit %n Position</numerusform>
            <numerusform>Team mit %n Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Select its positions</source>
        <translation>Seine Positionen auswählen</translation>
    </message>
    <message>
        <source>Delete the team; its positions go to what it is part of</source>
        <translation>Team löschen; seine Positionen gehen an das übergeordnete Team</translation>
    </message>
</context>
<context>
    <name>orgwright::TeamSection</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>None, a team at the top</source>
        <translation>Keines, ein Team an der Spitze</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Find a team</source>
        <translation>Team suchen</translation>
    </message>
    <message>
        <source>No team, at the top</source>
        <translation>Kein Team, an der Spitze</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>Mitglied suchen</translation>
    </message>
    <message>
        <source>As the team around it</source>
        <translation>Wie das Team darum</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Run work</source>
        <translation>Regelarbeit</translation>
    </message>
    <message>
        <source>Optimises for</source>
        <translation>Optimiert auf</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>wie %1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>Consolidate into another team…</source>
        <translation>Mit einem anderen Team zusammenlegen…</translation>
    </message>
</context>
<context>
    <name>orgwright::TeamTreeModel</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
</context>
<context>
    <name>orgwright::TeamsDialog</name>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Add a team</source>
        <translation>Team hinzufügen</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Teil hinzufügen</translation>
    </message>
    <message>
        <source>Delete the team</source>
        <translation>Team löschen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>This plan can only be read</source>
        <translation>Dieser Plan kann nur gelesen werden</translation>
    </message>
    <message>
        <source>Adds a team at the top</source>
        <translation>Fügt ein Team an der Spitze hinzu</translation>
    </message>
    <message>
        <source>No teams yet. A team gathers positions under one name and colour.</source>
        <translation>Noch keine Teams. Ein Team fasst Positionen unter einem Namen und einer Farbe zusammen.</translation>
    </message>
    <message>
        <source>Select a team first</source>
        <translation>Zuerst ein Team auswählen</translation>
    </message>
    <message>
        <source>Adds a team as a part of the chosen one</source>
        <translation>Fügt ein Team als Teil des gewählten hinzu</translation>
    </message>
    <message>
        <source>Drag a team onto another to make it a part of it.</source>
        <translation>Ein Team auf ein anderes ziehen, um es zu dessen Teil zu machen.</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Neues Team</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>What is in it goes to %1: %2.</source>
        <translation>Sein Inhalt geht an %1: %2.</translation>
    </message>
    <message>
        <source>What is in it will be in no team: %1.</source>
        <translation>Sein Inhalt gehört dann zu keinem Team: %1.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>orgwright::TemplateChoice</name>
    <message>
        <source>Company template…</source>
        <translation>Vorlage des Unternehmens …</translation>
    </message>
    <message>
        <source>Our own look</source>
        <translation>Eigenes Aussehen</translation>
    </message>
    <message>
        <source>Whose look shall the slides have?</source>
        <translation>Wessen Aussehen sollen die Folien haben?</translation>
    </message>
    <message>
        <source>Presentations and templates (*.pptx *.potx)</source>
        <translation>Präsentationen und Vorlagen (*.pptx *.potx)</translation>
    </message>
    <message>
        <source>Our own: white, Arial</source>
        <translation>Eigenes: weiß, Arial</translation>
    </message>
</context>
<context>
    <name>orgwright::Timeline</name>
    <message>
        <source>Baseline</source>
        <translation>Ausgangsplan</translation>
    </message>
    <message>
        <source>No quarter yet</source>
        <translation>Noch kein Quartal</translation>
    </message>
    <message>
        <source>Headcount and cost by quarter</source>
        <translation>Köpfe und Kosten nach Quartal</translation>
    </message>
    <message>
        <source>As it will be in</source>
        <translation>Wie es sein wird</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n changes</source>
        <extracomment>a quarter, then how many changes take effect in it</extracomment>
        <translation>
            <numerusform>%1, %n Änderung</numerusform>
            <numerusform>%1, %n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The baseline is how things are. Show a scenario to see what it plans by quarter.</source>
        <translation>Die Ausgangslage ist, wie es ist. Zeigen Sie ein Szenario, um zu sehen, was es nach Quartal plant.</translation>
    </message>
    <message>
        <source>Nothing is changed yet. What you change can be planned by quarter here.</source>
        <translation>Noch ist nichts geändert. Was Sie ändern, lässt sich hier nach Quartal planen.</translation>
    </message>
    <message>
        <source>No change has a quarter yet. Select one in the list and press F2 to say when it takes effect.</source>
        <translation>Noch hat keine Änderung ein Quartal. Wählen Sie eine in der Liste und drücken Sie F2, um zu sagen, wann sie wirkt.</translation>
    </message>
</context>
<context>
    <name>orgwright::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>orgwright::TopBar</name>
    <message>
        <source>Find or do anything</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu  F10</source>
        <translation>Menü  F10</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Strg K</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>All changes are kept</source>
        <translation>Alle Änderungen sind gesichert</translation>
    </message>
</context>
<context>
    <name>orgwright::Tray</name>
    <message>
        <source>Drop here to take a branch off the chart; nothing is lost</source>
        <translation>Hier ablegen, um einen Zweig aus dem Organigramm zu nehmen; nichts geht verloren</translation>
    </message>
    <message>
        <source>Place all</source>
        <translation>Alle einordnen</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Ablage</translation>
    </message>
    <message numerus="yes">
        <source>%n positions without a manager</source>
        <translation>
            <numerusform>%n Position ohne Führungskraft</numerusform>
            <numerusform>%n Positionen ohne Führungskraft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::TrayList</name>
    <message>
        <source>Positions in the tray</source>
        <translation>Positionen in der Ablage</translation>
    </message>
</context>
<context>
    <name>orgwright::TrayModel</name>
    <message numerus="yes">
        <source>%n positions with its branch</source>
        <translation>
            <numerusform>mit ihrem Zweig %n Position</numerusform>
            <numerusform>mit ihrem Zweig %n Positionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgwright::TrendChart</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>orgwright::TrendsPage</name>
    <message>
        <source>Categories</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>History of an indicator</source>
        <translation>Verlauf einer Messgröße</translation>
    </message>
    <message>
        <source>No measure of this category has a score yet.</source>
        <translation>Noch hat keine Kennzahl dieses Bereichs einen Wert.</translation>
    </message>
    <message>
        <source>No category has a score yet.</source>
        <translation>Noch hat kein Bereich einen Wert.</translation>
    </message>
    <message>
        <source>Nothing to reckon it from yet. Locked quarters keep what it was.</source>
        <translation>Noch gibt es nichts, woraus sie sich ergibt. Abgeschlossene Quartale behalten, was sie war.</translation>
    </message>
</context>
<context>
    <name>orgwright::ViewBar</name>
    <message>
        <source>Boxes stand for</source>
        <translation>Kästen stehen für</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show only what contains</source>
        <translation>Nur Treffer zeigen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Ebenen</translation>
    </message>
    <message numerus="yes">
        <source>%n levels</source>
        <translation>
            <numerusform>%n Ebene</numerusform>
            <numerusform>%n Ebenen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>Je nach Platz</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Ausführlich</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>On the cards</source>
        <translation>Auf den Karten</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Number of reports</source>
        <translation>Zahl der Unterstellten</translation>
    </message>
    <message>
        <source>Team frames</source>
        <translation>Teamrahmen</translation>
    </message>
    <message>
        <source>Dotted lines</source>
        <translation>Gestrichelte Linien</translation>
    </message>
    <message>
        <source>Each team has its own colour</source>
        <translation>Jedes Team hat seine eigene Farbe</translation>
    </message>
    <message>
        <source>Number of parts</source>
        <translation>Zahl der Teile</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Topf</translation>
    </message>
</context>
<context>
    <name>orgwright::WarningsSection</name>
    <message>
        <source>To look at</source>
        <translation>Zu prüfen</translation>
    </message>
</context>
<context>
    <name>orgwright::WholePlanPage</name>
    <message>
        <source>The plan is empty. Bring in a roster, or begin with one position.</source>
        <translation>Der Plan ist leer. Eine Personalliste importieren oder mit einer Position beginnen.</translation>
    </message>
    <message>
        <source>Add a position</source>
        <translation>Position hinzufügen</translation>
    </message>
    <message>
        <source>Select a position to see and change it.</source>
        <translation>Eine Position auswählen, um sie zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>find or do anything</source>
        <translation>suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>add a position</source>
        <translation>Position hinzufügen</translation>
    </message>
    <message>
        <source>find a new manager by name</source>
        <translation>neue Führungskraft suchen</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle Tasten</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts hier</translation>
    </message>
</context>
<context>
    <name>orgwright::WorkSection</name>
    <message>
        <source>Works on</source>
        <translation>Arbeitet an</translation>
    </message>
    <message>
        <source>Add a bet</source>
        <translation>Wette hinzufügen</translation>
    </message>
    <message>
        <source>Find a bet</source>
        <translation>Wette suchen</translation>
    </message>
</context>
<context>
    <name>orgwright::ZoomControl</name>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Fit the whole chart</source>
        <translation>Ganzes Organigramm einpassen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
</TS>
