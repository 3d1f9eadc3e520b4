// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/import/import_reader.h"
#include "ui/shell/plan_document.h"
#include "ui/widgets/dialog.h"

class QStackedLayout;
class QTimer;

namespace orgwright {

class EmptyState;
class ImportColumnsPage;
class ImportPreviewPage;
class ImportProblemsPage;
class ProgressPanel;
class SegmentedControl;

/// Brings a roster, or a list of teams, into the plan: shows what its columns become, what would change and
/// what is wrong, and imports it as one undo step. Accepted: that was done. Rejected: the plan is untouched.
class ImportDialog : public Dialog {
    Q_OBJECT

public:
    enum class Area { Columns, Preview, Problems };

    ImportDialog(PlanDocument& document, const QString& path, QWidget* parent = nullptr);

    /// Reads another file in place of this one.
    void open(const QString& path);
    Area area() const;
    /// The plan was made for this import: says at the head where its file is to be.
    void sayNewPlan();

public Q_SLOTS:
    /// Imports; stays open where that is refused.
    void accept() override;

private:
    QWidget* makeAreas();
    void connectAll();

    void read(ImportRequest request);
    void showProgress();
    void hideProgress();
    void take(const ImportOutcomePtr& outcome);
    void showOutcome(const ImportOutcomePtr& outcome);
    void showTrouble(const TableError& error);
    void showArea(Area area);
    void showSource();
    void showNavigation();
    void showFoot();
    void chooseFile();
    void mend(bool isMending);
    bool isSameTable(const ImportRequest& request) const;
    QString whyNot() const;
    QString primaryWord() const;
    QString whatHappens() const;
    QString fileWord() const;

    PlanDocument& m_document;
    ImportReader m_reader;
    QString m_path;
    ImportOutcomePtr m_outcome;
    bool m_isMending = false;
    bool m_isNewPlan = false;

    QWidget* m_areas;
    EmptyState* m_trouble;
    QWidget* m_waiting;
    ProgressPanel* m_progress = nullptr;
    QTimer* m_patience;
    SegmentedControl* m_navigation;
    SegmentedControl* m_kind;
    QStackedLayout* m_stack;
    ImportColumnsPage* m_columns;
    ImportPreviewPage* m_preview;
    ImportProblemsPage* m_problems;
};

} // namespace orgwright
