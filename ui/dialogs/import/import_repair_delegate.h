// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/import/import_outcome.h"
#include "ui/widgets/table_delegate.h"

namespace orgwright {

/// Edits what stands in a cell of the file; a manager is chosen among the file's positions.
class ImportRepairDelegate : public TableDelegate {
    Q_OBJECT

public:
    explicit ImportRepairDelegate(QObject* parent);

    void show(const ImportOutcomePtr& outcome) { m_outcome = outcome; }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* editor, QEvent* event) override;

private:
    void finish(QWidget* editor);

    ImportOutcomePtr m_outcome;
};

} // namespace orgwright
