// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/changes/list/change_book.h"

class QWidget;

namespace orgwright {

struct Workspace;

enum class ChangeFile { Csv, Xlsx, Json };

/// Writes the list there, as far as the discretion shows it; a sentence that says why where it could not.
QString writeChanges(const ChangeBook& book, ChangeFile kind, const QString& path,
                     const Discretion& discretion);

/// Asks what may be in it, and where, writes the list, and says why where it could not.
void exportChanges(QWidget* parent, const Workspace& workspace, const ChangeBook& book, ChangeFile kind);

} // namespace orgwright
