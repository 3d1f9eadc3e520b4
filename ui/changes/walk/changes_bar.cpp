// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/walk/changes_bar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/stepper.h"

#include <QHBoxLayout>
#include <QResizeEvent>

namespace orgwright {
namespace {

constexpr int kRoomy = 640; // from here on everything has its words

} // namespace

ChangesBar::ChangesBar(ChangeBook& book, ChangeView& view, ChangePictures& pictures, QWidget* parent)
    : Surface(&Colours::canvas, {}, parent)
    , m_book(book)
    , m_view(view)
    , m_pictures(pictures)
    , m_sides(new SegmentedControl(tr("What the chart shows")))
    , m_sideBySide(new Button("split", tr("Side by side"), ButtonKind::Plain))
    , m_word(new Label(tr("Step"), Type::Body, &Colours::ink2))
    , m_steps(new Stepper(tr("Step through the changes")))
    , m_room(new Button("monitor", tr("Step through in the room"))) {
    auto* row = new QHBoxLayout(this);
    row->setSizeConstraint(QLayout::SetNoConstraint);
    row->setContentsMargins(scaled(16), 0, scaled(16), 0);
    row->setSpacing(scaled(8));
    row->addWidget(m_sides);
    row->addWidget(m_sideBySide);
    row->addStretch(1);
    row->addWidget(m_word);
    row->addWidget(m_steps);
    row->addWidget(m_room);
    for (Button* button : {m_sideBySide, m_room})
        button->setSize(ControlSize::Small);
    m_sideBySide->setCheckable(true);
    for (const QString& word : {tr("Before"), tr("After"), tr("Changes")})
        m_sides->addSegment(word);
    m_steps->setStepNames(tr("The step before  Page Up"), tr("The next step  Page Down"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(tr("Changes"));
    listen();
    refresh();
}

void ChangesBar::listen() {
    connect(m_sides, &SegmentedControl::chosen, this,
            [this](int chosen) { m_view.setSide(static_cast<ChangeView::Side>(chosen)); });
    connect(m_sideBySide, &QAbstractButton::toggled, this, [this](bool isOn) {
        m_view.setSideBySide(isOn);
        // The baseline stands beside it.
        if (isOn && m_view.side() == ChangeView::Side::Before)
            m_view.setSide(ChangeView::Side::Changes);
    });
    connect(m_steps, &Stepper::back, this, [this] { m_pictures.step(-1); });
    connect(m_steps, &Stepper::forward, this, [this] { m_pictures.step(1); });
    connect(m_steps, &Stepper::pressed, &m_pictures, &ChangePictures::endWalk);
    connect(m_room, &QAbstractButton::clicked, this, &ChangesBar::roomRequested);
    connect(&m_view, &ChangeView::changed, this, &ChangesBar::refresh);
    connect(&m_book, &ChangeBook::changed, this, &ChangesBar::refresh);
}

void ChangesBar::refresh() {
    if (!m_view.isShown())
        return;
    m_sides->setCurrent(static_cast<int>(m_view.side()));
    m_sideBySide->setChecked(m_view.isSideBySide());
    m_sideBySide->setActive(m_view.isSideBySide());
    const int steps = m_pictures.steps();
    const QString widest = tr("%1 of %2").arg(steps).arg(steps);
    m_steps->setReserve(widest);
    const bool isCounted = m_view.step() > 0 || m_view.side() == ChangeView::Side::Before;
    m_steps->setText(isCounted ? tr("%1 of %2").arg(m_view.step()).arg(steps)
                               : tr("%n steps", nullptr, steps));
    m_steps->setSteps(m_pictures.canStep(-1), m_pictures.canStep(1));
    const QString reason = steps == 0 ? tr("There are no changes to step through") : QString();
    m_steps->setEnabled(steps > 0);
    setRefused(*m_room, reason);
    const QString baseline =
        m_book.isOfBaseline() ? tr("This is the baseline; show a scenario first") : QString();
    for (int side = 0; side < m_sides->count(); ++side)
        m_sides->refuseSegment(side, baseline);
    setRefused(*m_sideBySide, baseline);
}

void ChangesBar::resizeEvent(QResizeEvent* event) {
    Surface::resizeEvent(event);
    const bool isRoomy = width() >= scaled(kRoomy);
    m_word->setVisible(isRoomy);
    m_sideBySide->setText(isRoomy ? tr("Side by side") : QString());
    m_room->setText(isRoomy ? tr("Step through in the room") : QString());
    m_sideBySide->setAccessibleName(tr("Side by side"));
    m_room->setAccessibleName(tr("Step through in the room"));
}

QSize ChangesBar::sizeHint() const {
    return {scaled(600), scaled(44)};
}

QSize ChangesBar::minimumSizeHint() const {
    return {0, scaled(44)};
}

} // namespace orgwright
