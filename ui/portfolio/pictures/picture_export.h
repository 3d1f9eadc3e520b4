// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export_request.h"
#include "ui/shell/workspace.h"

#include <QByteArray>

namespace orgwright {

// The portfolio's pictures as files, with a headline, in the colours of paper whatever the theme.

QByteArray mixPicture(Workspace& workspace, ExportFormat format, const QString& title);
QByteArray bubblePicture(Workspace& workspace, ExportFormat format, const QString& title);
QByteArray needsPicture(Workspace& workspace, ExportFormat format, const QString& title);

} // namespace orgwright
