// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temp_folder.h"
#include "ui/dialogs/import/import_dialog.h"
#include "ui/shell/plan_document.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QTest>
#include <memory>

namespace orgwright::test {

/// An open plan and the files that are brought into it. Ada leads Ben and Cleo in the plan of kRoster.
class ImportDesk {
public:
    static constexpr const char* kRoster = "Position ID,Manager ID,Title,Name\n"
                                           "P-1,,Chief,Ada\n"
                                           "P-2,P-1,Head of Billing,Ben\n"
                                           "P-3,P-1,Head of Claims,Cleo\n";

    ImportDesk();

    PlanDocument& document() { return *m_document; }
    const Org& org() const { return m_document->org(); }
    std::int64_t steps() const { return m_document->core().history().cursor(); }
    std::size_t positions() const { return org().positions().size(); }
    /// The title of the manager of the position with this key.
    std::string managerOf(const std::string& key) const;
    const Position* keyed(const std::string& key) const;

    QString write(const QString& name, const QByteArray& bytes);
    /// Imports by the dialog, without showing it.
    void import(const QByteArray& roster);

private:
    testing::OwnStateHome m_state;
    testing::TempFolder m_folder;
    std::unique_ptr<PlanDocument> m_document;
};

/// The dialog as somebody uses it: by what is written on it.
class ImportHand {
public:
    explicit ImportHand(ImportDialog& dialog)
        : m_dialog(dialog) {}

    QAbstractButton* button(const QString& text) const;
    void press(const QString& text) { QTest::mouseClick(button(text), Qt::LeftButton); }
    QAbstractButton* importButton() const;
    /// Whether a label in sight reads like this.
    bool says(const QString& text) const;

    QAbstractItemModel& problems() const { return modelOf("ImportProblemsModel"); }
    QAbstractItemModel& changes() const { return modelOf("ImportChangesModel"); }
    QAbstractItemModel& columns() const { return modelOf("ImportColumnsModel"); }
    /// The texts of a row, for looking something up in it.
    static QString rowText(const QAbstractItemModel& model, int row);

private:
    QAbstractItemModel& modelOf(const char* name) const;

    ImportDialog& m_dialog;
};

} // namespace orgwright::test
