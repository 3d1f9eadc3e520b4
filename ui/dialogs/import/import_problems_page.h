// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/import/import_outcome.h"

#include <QWidget>

class QSortFilterProxyModel;
class QStackedLayout;

namespace orgwright {

class Button;
class EmptyState;
class ImportProblemsModel;
class ImportRepairDelegate;
class ImportTable;
class Label;

/// What is wrong with the file, row by row, and the ways to repair it here.
class ImportProblemsPage : public QWidget {
    Q_OBJECT

public:
    explicit ImportProblemsPage(QWidget* parent = nullptr);

    void showOutcome(const ImportOutcomePtr& outcome, bool isMending);
    void takeFocus();

Q_SIGNALS:
    /// The file is to be read again with other repairs, or as a part.
    void asked(const orgwright::ImportRequest& request);
    void mendingAsked(bool isMending);

private:
    QWidget* makeList();
    QLayout* makeHead();
    QLayout* makeFoot();
    void connectAll();
    void showSummary();
    void showMending();
    void showActions();
    void edit();
    void repair(const CellRepair& repair);
    void skip();
    int currentRow() const;
    void keepPlace(const std::function<void()>& change);

    ImportOutcomePtr m_outcome;
    bool m_isMending = false;
    ImportProblemsModel* m_model;
    QSortFilterProxyModel* m_rows;
    ImportRepairDelegate* m_delegate;
    ImportTable* m_table;
    EmptyState* m_nothing;
    QStackedLayout* m_stack;
    Label* m_summary;
    Label* m_detail;
    Label* m_mending;
    Button* m_forget;
    Button* m_edit;
    Button* m_skip;
    Button* m_part;
    Button* m_mend;
};

} // namespace orgwright
