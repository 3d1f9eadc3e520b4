// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/people/reports_dialog.h"

#include "ui/dialogs/dialog_size.h"
#include "ui/dialogs/form_field.h"
#include "ui/dialogs/people/reports_choice.h"
#include "ui/panels/inspector/position_face.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/label.h"
#include "ui/words/formats.h"
#include "ui/words/model_words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QVBoxLayout>
#include <algorithm>

namespace orgwright {
namespace {

constexpr int kQuartersAhead = 12;
constexpr int kReportsWidth = 480;

struct ReportsTexts {
    Q_DECLARE_TR_FUNCTIONS(ReportsDialog)
};

QString titleOf(ReportsQuestion question, const QString& name) {
    switch (question) {
    case ReportsQuestion::SplitOff:
        return ReportsTexts::tr("Move %1 alone").arg(name);
    case ReportsQuestion::Delete:
        return ReportsTexts::tr("Delete %1").arg(name);
    case ReportsQuestion::Close:
        break;
    }
    return ReportsTexts::tr("Close %1").arg(name);
}

QString verbOf(ReportsQuestion question) {
    switch (question) {
    case ReportsQuestion::SplitOff:
        return ReportsTexts::tr("Move");
    case ReportsQuestion::Delete:
        return ReportsTexts::tr("Delete");
    case ReportsQuestion::Close:
        break;
    }
    return ReportsTexts::tr("Close the position");
}

/// What a dialog about this position is headed with: its title, as it is the seat that goes.
QString seatName(const Workspace& workspace, PositionId position, ReportsQuestion question) {
    const Position& row = *workspace.document.org().find(position);
    return question == ReportsQuestion::SplitOff ? shownName(workspace, position) : shownTitle(row);
}

/// From the present quarter on, after "not yet known"; with the one the position has.
QComboBox* quarters(const Workspace& workspace, PositionId position) {
    const Settings& settings = workspace.document.plan().settings();
    const Formats formats(settings);
    const Quarter now = presentQuarter(workspace.document.plan());
    const Quarter known = workspace.document.org().find(position)->stateQuarter;
    auto* box = new QComboBox;
    box->addItem(ReportsTexts::tr("Not yet known"), 0);
    if (known.isSet() && known < now)
        box->addItem(formats.quarter(known), known.index);
    for (int ahead = 0; ahead < kQuartersAhead; ++ahead) {
        const Quarter each{now.index + ahead};
        box->addItem(formats.quarter(each), each.index);
    }
    if (known.isSet() && known.index >= now.index + kQuartersAhead)
        box->addItem(formats.quarter(known), known.index);
    const int next = box->findData(now.index + 1);
    box->setCurrentIndex(known.isSet() ? std::max(0, box->findData(known.index)) : next);
    return box;
}

} // namespace

std::optional<ReportsGo> askAboutReports(QWidget* parent, Workspace& workspace, PositionId position,
                                         ReportsQuestion question) {
    Dialog dialog(titleOf(question, seatName(workspace, position, question)), parent);
    dialog.setIntroduction(ReportsChoice::question(workspace, position));
    auto* choice = new ReportsChoice(workspace, position, question);
    dialog.body()->addWidget(choice);
    dialog.body()->addStretch(1);
    dialog.setCancel(ReportsTexts::tr("Cancel"));
    dialog.setPrimary(verbOf(question));
    choice->setFocus();
    sizeToContent(dialog, kReportsWidth);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return choice->chosen();
}

std::optional<Closing> askHowToClose(QWidget* parent, Workspace& workspace, PositionId position) {
    constexpr ReportsQuestion kQuestion = ReportsQuestion::Close;
    Dialog dialog(titleOf(kQuestion, seatName(workspace, position, kQuestion)), parent);
    dialog.setIntroduction(ReportsTexts::tr("The position stays on the chart, marked as closing."));
    auto* box = quarters(workspace, position);
    dialog.body()->addWidget(new FormField(ReportsTexts::tr("It closes in"), box));
    ReportsChoice* choice = nullptr;
    if (!workspace.document.org().reports(position).empty()) {
        dialog.body()->addSpacing(scaled(8));
        auto* question = new Label(ReportsChoice::question(workspace, position), Type::Body, &Colours::ink2);
        question->setWrapped(true);
        dialog.body()->addWidget(question);
        choice = new ReportsChoice(workspace, position, kQuestion);
        dialog.body()->addWidget(choice);
    }
    dialog.body()->addStretch(1);
    dialog.setCancel(ReportsTexts::tr("Cancel"));
    dialog.setPrimary(verbOf(kQuestion));
    box->setFocus();
    sizeToContent(dialog, kReportsWidth);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return Closing{Quarter{box->currentData().toInt()}, choice ? choice->chosen() : ReportsGo::Along};
}

} // namespace orgwright
