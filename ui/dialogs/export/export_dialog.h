// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export_request.h"
#include "ui/widgets/dialog.h"

#include <QTimer>

namespace orgwright {

class DeckList;
class ExportChoices;
class ExportJob;
class ExportPreview;
class Stepper;
struct ExportLook;
struct Workspace;

/// Writes the chart or its table to a file of the user's choice: shows beforehand how it will look, works
/// away from the window, and says afterwards where the file is.
class ExportDialog : public Dialog {
    Q_OBJECT

public:
    explicit ExportDialog(Workspace& workspace, QWidget* parent = nullptr);

    ExportChoices& choices() const { return *m_choices; }
    /// Writes there what is chosen, with the format's ending added where it has another.
    void exportTo(const QString& path);
    /// Waits until the preview is up to date and the file is written.
    void settle();
    const QString& writtenPath() const { return m_writtenPath; }

    /// Asks where the file shall be and writes it.
    void accept() override;

private:
    void build();
    void lookSoon();
    void lookNow();
    void keepDeck();
    void tellLook(const ExportLook& look);
    void turn(int pages);
    QString proposedPath() const;
    void tellWritten(const QString& path, const QString& failure);
    void setBusy(bool on);

    Workspace& m_workspace;
    ExportChoices* m_choices;
    ExportPreview* m_preview;
    DeckList* m_deck;
    Stepper* m_stepper;
    Label* m_extent;
    Button* m_open;
    Button* m_openFolder;
    ExportJob* m_job;
    QTimer m_soon;
    int m_page = 0;
    bool m_isBusy = false;
    QString m_failure;
    QString m_writtenPath;
};

} // namespace orgwright
