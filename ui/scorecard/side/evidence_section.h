// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"
#include "ui/widgets/section.h"

namespace orgwright {

class Button;

/// What the selected measure's score rests on: each piece leads to its row; more is found by name.
class EvidenceSection : public Section {
    Q_OBJECT

public:
    explicit EvidenceSection(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();

private:
    void addPiece(const Evidence& row);
    void openMenu(EvidenceId evidence, const QPoint& at);
    void askForNote(EvidenceId evidence);
    void choose();

    Workspace& m_workspace;
};

} // namespace orgwright
