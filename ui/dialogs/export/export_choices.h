// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export_request.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;
class QVBoxLayout;

namespace orgwright {

class DiscretionBoxes;
class FormField;
class SegmentedControl;
class TemplateChoice;
struct Workspace;

/// What the export dialog asks: which format, which part of the chart, on which paper. Shows only what
/// matters for the format.
class ExportChoices : public QWidget {
    Q_OBJECT

public:
    explicit ExportChoices(const Workspace& workspace, QWidget* parent = nullptr);

    ExportRequest request() const;
    ExportFormat format() const;
    void setFormat(ExportFormat format);
    void setDeck(bool on);
    /// Whether slides of everything are made rather than this view.
    bool isDeck() const;
    /// What a deck consists of from now on.
    void setDeckParts(std::vector<DeckPart> parts);
    DiscretionBoxes& boxes() { return *m_boxes; }
    TemplateChoice& slideTemplate() { return *m_template; }
    /// Below the boxes: how much is left out.
    void setWithheld(const QString& text);
    /// Below the scale: how large the picture becomes.
    void setPictureSize(const QString& text);

Q_SIGNALS:
    void changed();

private:
    enum Scope { Shown, Whole, Branch };

    void build();
    void addScope(QVBoxLayout* column);
    void addPaper(QVBoxLayout* column);
    void addSlides(QVBoxLayout* column);
    void addDiscretion(QVBoxLayout* column);
    bool isOfTeams() const { return m_view == ExportView::Teams; }
    bool isOfBets() const { return m_view == ExportView::Portfolio; }
    /// Whether it is one picture, without branches and levels.
    bool isWhole() const { return isOfBets() || m_view == ExportView::Scorecard; }
    bool isSlides() const { return isDeck() || format() == ExportFormat::Pptx; }
    QString branchName() const;
    void chooseScope(int scope);
    void arrange();
    drawing::ChartOptions chart() const;
    ExportPaper paper() const;

    const Workspace& m_workspace;
    ExportView m_view;
    PositionId m_branch; ///< or the box of a team
    SegmentedControl* m_format;
    SegmentedControl* m_scope;
    QSpinBox* m_levels;
    QComboBox* m_split;
    QSpinBox* m_pageLevels;
    QComboBox* m_paper;
    SegmentedControl* m_orientation;
    QComboBox* m_scale;
    QCheckBox* m_deck;
    SegmentedControl* m_shape;
    QSpinBox* m_points;
    QCheckBox* m_notes;
    TemplateChoice* m_template;
    DiscretionBoxes* m_boxes;
    std::vector<DeckPart> m_parts;
    FormField* m_scopeField = nullptr;
    FormField* m_levelsField = nullptr;
    FormField* m_pageLevelsField = nullptr;
    FormField* m_splitField = nullptr;
    FormField* m_paperField = nullptr;
    FormField* m_scaleField = nullptr;
    FormField* m_slidesField = nullptr;
    FormField* m_boxesField = nullptr;
    FormField* m_templateField = nullptr;
};

} // namespace orgwright
