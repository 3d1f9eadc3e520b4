// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/people/seat_filling.h"
#include "ui/dialogs/plan_dialog.h"

class QCheckBox;
class QLineEdit;
class QRadioButton;
class QStackedWidget;

namespace orgwright {

class FindList;
class FormField;
class SegmentedControl;

/// Puts somebody of the plan, or somebody new, into a seat; says at the foot what will happen.
class FillSeatDialog : public PlanDialog {
    Q_OBJECT

public:
    FillSeatDialog(PlanDocument& document, PositionId seat, QWidget* parent = nullptr);

    /// Fills the seat as one step; where that is refused, says so and stays.
    void accept() override;

private:
    QWidget* makeNewPage();
    void addOptions();
    void showPage(int page);
    void refresh();
    void takeTypedName();

    bool isNewcomer() const;
    SeatFilling filling() const;
    QString whyNotFillNow(const SeatFilling& filling) const;
    QString nameOfChosen(const SeatFilling& filling) const;
    QString outcome(const SeatFilling& filling) const;
    QString namesake() const;

    PositionId m_seat;
    bool m_isOccupied;
    SegmentedControl* m_who;
    QStackedWidget* m_pages;
    FindList* m_people;
    QLineEdit* m_name;
    QLineEdit* m_email;
    FormField* m_nameField = nullptr;
    QRadioButton* m_beside = nullptr;
    QRadioButton* m_instead = nullptr;
    QCheckBox* m_leaves = nullptr;
    QCheckBox* m_interim = nullptr;
};

} // namespace orgwright
