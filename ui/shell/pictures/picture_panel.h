// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export_request.h"

#include <QByteArray>
#include <QWidget>
#include <functional>

namespace orgwright {

class Button;
class EmptyState;
class Label;

/// A picture with its title, a sentence that says how to read it, and a button that
/// writes it to a file; in its place a sentence while there is nothing to show.
class PicturePanel : public QWidget {
    Q_OBJECT

public:
    /// The file's bytes as SVG, PDF or PNG.
    using Make = std::function<QByteArray(ExportFormat format, const QString& title)>;

    PicturePanel(const QString& title, QWidget* picture, Make make, QWidget* parent = nullptr);

    void setNote(const QString& note);
    /// Empty: the picture is shown.
    void setNothing(const QString& sentence);
    /// Proposes names of files in this folder.
    void setFolder(const QString& folder) { m_folder = folder; }
    /// Writes the picture there, and says so or why not.
    void exportTo(const QString& path);

private:
    void chooseFile();

    QString m_title;
    QWidget* m_picture;
    Make m_make;
    QString m_folder;
    Label* m_note;
    Label* m_remark;
    Button* m_export;
    EmptyState* m_nothing;
};

} // namespace orgwright
