// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/import/import_outcome.h"
#include "ui/words/formats.h"

#include <QWidget>
#include <vector>

class QCheckBox;
class QStackedLayout;

namespace orgwright {

class Banner;
class EmptyState;
class Figure;
class ImportChangeFilter;
class ImportChangesModel;
class ImportTable;
class SegmentedControl;

/// What the plan will be after the import, and all that comes, leaves and changes on the way.
class ImportPreviewPage : public QWidget {
    Q_OBJECT

public:
    explicit ImportPreviewPage(const Formats& formats, QWidget* parent = nullptr);

    void showOutcome(const ImportOutcomePtr& outcome);

Q_SIGNALS:
    /// Whether the file is a part of the organisation.
    void partialAsked(bool isPartial);

private:
    QLayout* makeFigures();
    QWidget* makeChanges();
    void showFigures(const ImportForecast& forecast);
    void showLeaving(const ImportOutcome& outcome);
    void showFilter(const ImportForecast& forecast);
    void showPortfolio(const ImportForecast& forecast);
    void showFigure(std::size_t place, const QString& caption, std::int64_t before, std::int64_t after,
                    bool isNew);

    Formats m_formats;
    std::vector<Figure*> m_figures;
    Banner* m_leaving;
    QCheckBox* m_partial;
    SegmentedControl* m_filter;
    ImportChangesModel* m_model;
    ImportChangeFilter* m_rows;
    ImportTable* m_table;
    EmptyState* m_nothing;
    QStackedLayout* m_stack;
};

} // namespace orgwright
