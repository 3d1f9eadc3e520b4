// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/changes/list/change_book.h"

class QWidget;

namespace orgwright {

enum class ChangeFile { Csv, Xlsx, Json };

/// Writes the whole list there; a sentence that says why where it could not. Nothing sensitive leaves while
/// it is hidden.
QString writeChanges(const ChangeBook& book, ChangeFile kind, const QString& path, bool hidesSensitive);

/// Asks where, writes the list, and says why where it could not.
void exportChanges(QWidget* parent, const ChangeBook& book, ChangeFile kind, bool hidesSensitive);

} // namespace orgwright
