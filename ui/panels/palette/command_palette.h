// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector/team_hues.h"
#include "ui/panels/palette/palette_finder.h"
#include "ui/shell/workspace.h"

#include <QPointer>
#include <QWidget>
#include <functional>

class QListView;
class QModelIndex;

namespace orgwright {

class Label;
class PaletteModel;
class SearchField;

/// Find anything, do anything: people, titles, teams, locations and keys, and every action with its key. Lies
/// over a window near its top; Up, Down, Enter, Escape. Hidden until opened.
class CommandPalette : public QWidget {
    Q_OBJECT

public:
    /// Why the position cannot be chosen, as a sentence; empty: it can.
    using WhyNot = std::function<QString(PositionId)>;

    CommandPalette(Workspace& workspace, QWidget* over);
    ~CommandPalette() override;

    /// For everything; `text` stands in the field already (type to find).
    void openSearch(const QString& text = {});
    /// For actions only.
    void openActions();
    /// For one position ("A new manager for Ana Ruiz"): those that cannot be chosen are greyed with the
    /// reason. Ends with picked() or closed().
    void pickPosition(const QString& title, WhyNot whyNot);

Q_SIGNALS:
    /// A position was chosen in a search; it is selected already and should come into view.
    void found(orgwright::PositionId position);
    /// A team was chosen in a search; it is selected already.
    void teamFound(orgwright::TeamId team);
    /// A position was chosen for pickPosition().
    void picked(orgwright::PositionId position);
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Mode { Everything, Actions, Pick };

    void dressList();
    void open(Mode mode, const QString& title, const QString& placeholder);
    void search(const QString& text);
    void step(int direction);
    void choose(const QModelIndex& index);
    void go(const PaletteRow& row);
    void shut();
    void close();
    void followFocus(QWidget* was, QWidget* now);
    void place();

    Workspace& m_workspace;
    TeamHues m_hues;
    PaletteFinder m_finder;
    PaletteModel* m_model;
    Label* m_title;
    SearchField* m_field;
    QListView* m_list;
    Label* m_nothing;
    Mode m_mode = Mode::Everything;
    bool m_isOpen = false;
    WhyNot m_whyNot;
    QPointer<QWidget> m_before; ///< who had the keyboard
};

} // namespace orgwright
