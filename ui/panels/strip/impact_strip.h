// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/strip/strip_figure.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/surface.h"

#include <QPointer>
#include <vector>

class QHBoxLayout;

namespace orgwright {

class Figure;
class HairLine;
class Label;
class MeasurePopover;
class MixReadout;

/// The organisation's figures, always live, each with its difference: of a scenario from the baseline, of the
/// baseline from when the plan was opened; in a drag from what stands now to what the drop would do. A press
/// opens what explains a figure, with both values.
class ImpactStrip : public Surface {
    Q_OBJECT

public:
    explicit ImpactStrip(Workspace& workspace, QWidget* parent = nullptr);
    ~ImpactStrip() override;

    /// 56 high, 60 in a drag, and as wide as there is room: what does not fit is left out from the end.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Opens what explains a figure, above its cell.
    void showExplanation(StripFigure measure);
    /// What is open at the moment, or null.
    MeasurePopover* explanation() const;

Q_SIGNALS:
    void explain(orgwright::StripFigure measure);
    /// The mix was pressed: the portfolio explains it.
    void portfolioRequested();
    /// A position was chosen in an explanation; it is selected already and should come into view.
    void found(orgwright::PositionId position);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Cell {
        StripFigure measure;
        Figure* figure;
        HairLine* rule; // before it, or null
        QString longestValue = {};
        QString longestDifference = {};
    };
    struct Touched {
        Figure* people;
        Figure* cost;
        Figure* span;
        Figure* mix;
    };

    void makeLabel();
    void makeCells();
    void makeDropCells();
    void refresh();
    Measures reference() const;
    Measures present() const;
    QString presentName() const;
    QString referenceName() const;
    QString comparison(StripFigure measure) const;
    void showReference();
    void showFigure(Cell& cell, const Measures& was, const Measures& now);
    bool isConcealed(StripFigure measure) const;
    void showDrop();
    void showArea(const Touched& cells, const DropPreview::Area& area);
    void showSpan(Figure& figure, const DropPreview::Area& area);
    void showAreaMix(Figure& figure, const DropPreview::Area& area);
    void showMix();
    void showDropCells(bool on);
    void holdWidths(bool begins);
    std::vector<Figure*> dropCells() const;
    void leaveOutWhatDoesNotFit();
    int leadingWidth(int room);
    Figure* figureOf(StripFigure measure) const;

    Workspace& m_workspace;
    Measures m_opened;
    QHBoxLayout* m_row;
    QWidget* m_label;
    Label* m_subject;
    Label* m_against;
    HairLine* m_dropRule;
    Figure* m_sentence;
    std::vector<Touched> m_touched;
    std::vector<Cell> m_cells;
    MixReadout* m_mix;
    QPointer<MeasurePopover> m_popover;
    bool m_isDropShown = false;
};

} // namespace orgwright
