// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/walk/change_pictures.h"

#include "core/commands/take_back.h"

#include <algorithm>

namespace orgwright {
namespace {

PlanDocument::Picture stepPicture(ScenarioId scenario, std::size_t steps) {
    return [scenario, steps](const Plan& plan) {
        return planAtStep(plan, changeList(plan, kBaseline, scenario), steps);
    };
}

} // namespace

ChangePictures::ChangePictures(PlanDocument& document, ChangeBook& book, ChangeView& view, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_book(book)
    , m_view(view)
    , m_shown{document.scenario()} {
    connect(&view, &ChangeView::changed, this, &ChangePictures::show);
    connect(&document, &PlanDocument::scenariosChanged, this, &ChangePictures::followScenario);
    connect(&book, &ChangeBook::changed, this, &ChangePictures::followBook);
}

int ChangePictures::steps() const {
    return static_cast<int>(m_book.list().lines.size());
}

/// Another scenario is shown as it stands at first; its changes are looked at from the beginning.
void ChangePictures::followScenario() {
    if (m_document.scenario() == m_shown.scenario)
        return;
    m_shown = {m_document.scenario(), m_shown.isShown, ChangeView::Side::After, 0, std::nullopt};
    m_view.reset();
    show();
}

/// Steps that are no longer there are left.
void ChangePictures::followBook() {
    if (m_view.step() > 0 && m_view.step() > steps())
        m_view.setStep(steps());
}

bool ChangePictures::canStep(int by) const {
    const bool isWalking = m_view.step() > 0;
    return by > 0 ? m_view.step() < steps() : isWalking;
}

void ChangePictures::step(int by) {
    if (canStep(by))
        goTo(m_view.step() + by);
}

void ChangePictures::goTo(int step) {
    m_view.setStep(std::clamp(step, 0, steps()));
    if (m_view.step() == 0)
        return m_view.setLine(std::nullopt);
    const std::size_t line = static_cast<std::size_t>(m_view.step()) - 1;
    m_view.setLine(m_book.list().lines[line].decisions.front());
    Q_EMIT stepped(line);
}

void ChangePictures::beginWalk() {
    m_view.setLine(std::nullopt);
    m_view.setSide(ChangeView::Side::Before);
}

void ChangePictures::endWalk() {
    m_view.setSide(ChangeView::Side::Changes);
}

void ChangePictures::show() {
    const Shown wanted{m_document.scenario(), m_view.isShown(), m_view.side(), m_view.step(),
                       m_view.quarter()};
    if (wanted == m_shown)
        return;
    m_shown = wanted;
    showPicture(wanted);
}

void ChangePictures::showPicture(const Shown& wanted) {
    const bool isOfScenario = wanted.isShown && wanted.scenario != kBaseline;
    const bool isMarked = isOfScenario && wanted.side == ChangeView::Side::Changes;
    m_document.markChangesFrom(isMarked ? kBaseline : ScenarioId{});
    if (!isOfScenario)
        return m_document.showAsItStands();
    if (wanted.step > 0)
        return m_document.show(stepPicture(wanted.scenario, static_cast<std::size_t>(wanted.step)),
                               tr("A step on the way is shown. Leave the steps to edit."));
    if (wanted.quarter)
        return m_document.show([scenario = wanted.scenario, quarter = *wanted.quarter](
                                   const Plan& plan) { return planInQuarter(plan, scenario, quarter); },
                               tr("A quarter to come is shown. Choose After to edit."));
    if (wanted.side == ChangeView::Side::Before)
        return m_document.show(stepPicture(wanted.scenario, 0),
                               tr("The baseline is shown for comparison. Choose After to edit."));
    m_document.showAsItStands();
}

} // namespace orgwright
