// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/import/import_outcome.h"

#include <QWidget>
#include <vector>

class QComboBox;

namespace orgwright {

class Banner;
class DropButton;
class ImportColumnsModel;
class ImportTable;
class Label;

/// Which column of the file becomes what, and of which sheet.
class ImportColumnsPage : public QWidget {
    Q_OBJECT

public:
    explicit ImportColumnsPage(QWidget* parent = nullptr);

    void showOutcome(const ImportOutcomePtr& outcome);

Q_SIGNALS:
    /// A column is to become something else, or another sheet is to be read.
    void asked(const orgwright::ImportRequest& request);

private:
    void showNotices(const TextTable& table);
    void showSheets(const TableOrigin& origin);
    void makeChoices();
    QWidget* makeChoice(int row);
    void showChoices();

    ImportOutcomePtr m_outcome;
    ImportColumnsModel* m_model;
    ImportTable* m_table;
    Label* m_summary;
    DropButton* m_sheet;
    Banner* m_notices;
    std::vector<QComboBox*> m_choices;
};

} // namespace orgwright
