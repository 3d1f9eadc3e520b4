// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/discreet_copy.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/dialog.h"

class QLineEdit;

namespace orgwright {

class DiscretionBoxes;

/// Makes a copy to give away: says what it will hold and what it withholds, and lets each topic be put in
/// deliberately.
class DiscreetCopyDialog : public Dialog {
    Q_OBJECT

public:
    explicit DiscreetCopyDialog(const Workspace& workspace, QWidget* parent = nullptr);

    DiscretionBoxes& boxes() { return *m_boxes; }
    /// With something in it the copy is sealed.
    QLineEdit& passphrase() { return *m_passphrase; }
    /// Writes it there; false, after saying why, where that cannot be.
    bool writeTo(const QString& path);
    const QString& writtenPath() const { return m_writtenPath; }

    /// Asks where the copy shall be and writes it.
    void accept() override;

private:
    void build();
    void tellWithheld();
    DiscreetCopy copy() const;

    const Workspace& m_workspace;
    DiscretionBoxes* m_boxes;
    QLineEdit* m_passphrase;
    Label* m_content;
    Label* m_withheld;
    QString m_writtenPath;
};

} // namespace orgwright
