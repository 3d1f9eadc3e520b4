// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/side_by_side.h"

#include "ui/canvas/org_canvas.h"
#include "ui/widgets/tag.h"
#include "ui/words/model_words.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>
#include <limits>

namespace orgwright {
namespace {

/// How long a chart may take to have its room and its shape, in milliseconds.
constexpr int kSettles = 500;

QPointF middleOf(const OrgCanvas& canvas, PositionId card) {
    const drawing::Point middle = canvas.chart().card(canvas.chart().find(card)).centre();
    return QPointF(middle.x, middle.y) / drawing::kPixel;
}

QPointF middleOf(const OrgCanvas& canvas) {
    const Camera& camera = canvas.camera();
    return camera.origin() + QRectF(canvas.viewport()->rect()).center() / camera.zoom();
}

bool isInSight(const OrgCanvas& canvas, PositionId card) {
    return canvas.cardOnScreen(card).intersects(canvas.viewport()->rect());
}

bool hasCard(const OrgCanvas& canvas, PositionId card) {
    return card && canvas.chart().find(card) != drawing::kNoNode;
}

/// Of the cards that the other has too.
PositionId nearestToMiddle(const OrgCanvas& canvas, const OrgCanvas& other) {
    PositionId nearest;
    double least = std::numeric_limits<double>::max();
    for (drawing::Node node = 0; node < canvas.chart().size(); ++node) {
        const PositionId card = canvas.chart().id(node);
        const QPointF way = middleOf(canvas, card) - middleOf(canvas);
        const double distance = QPointF::dotProduct(way, way);
        if (distance < least && hasCard(other, card)) {
            least = distance;
            nearest = card;
        }
    }
    return nearest;
}

} // namespace

SideBySide::SideBySide(Workspace& workspace, OrgCanvas& main, QWidget* parent)
    : QWidget(parent)
    , m_theirs(workspace)
    , m_main(main)
    , m_document(workspace.document.shared())
    , m_portfolio(m_document)
    , m_scorecard(m_document, m_portfolio)
    , m_workspace{m_document, m_selection, workspace.view, workspace.actions,
                  m_drop,     m_portfolio, m_scorecard}
    , m_canvas(std::make_unique<OrgCanvas>(m_workspace, this))
    , m_name(new Tag({}, {}, m_canvas.get()))
    , m_mainName(new Tag({}, {}, &main)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_canvas.get());
    m_canvas->setAccessibleName(tr("Org chart of the baseline"));
    for (Tag* name : {m_name, m_mainName.data()})
        name->move(16, 12);
    m_mainName->hide();
    tellNames();
    connect(&workspace.document, &PlanDocument::scenariosChanged, this, &SideBySide::tellNames);
    m_settling.setSingleShot(true);
    m_settling.setInterval(kSettles);
    main.viewport()->installEventFilter(this);
    connect(&main, &ChartCanvas::chartChanged, this, &SideBySide::restoreLook);
    tie();
    connect(&workspace.selection, &Selection::changed, this,
            [this] { giveSelection(m_theirs.selection, *m_canvas); });
    connect(&m_selection, &Selection::changed, this, [this] { giveSelection(m_selection, m_main); });
    hide();
}

SideBySide::~SideBySide() = default;

void SideBySide::tellNames() {
    m_name->setText(nameOf(m_document.plan(), kBaseline));
    m_mainName->setText(nameOf(m_theirs.document.plan(), m_theirs.document.scenario()));
    for (Tag* name : {m_name, m_mainName.data()})
        name->adjustSize();
}

/// Either leads when it is moved; when one is laid out anew, the main one does, where the user looks.
void SideBySide::tie() {
    const auto follow = [this] { align(m_main, *m_canvas); };
    connect(&m_main, &ChartCanvas::cameraChanged, this, follow);
    connect(&m_main, &ChartCanvas::chartChanged, this, follow);
    connect(m_canvas.get(), &ChartCanvas::chartChanged, this, follow);
    connect(m_canvas.get(), &ChartCanvas::cameraChanged, this, [this] {
        if (&m_canvas->chart() == m_aligned)
            align(*m_canvas, m_main);
    });
}

/// As a picture the baseline cannot be edited here by a slip of the hand.
void SideBySide::setVisible(bool on) {
    if (!on)
        m_document.showAsItStands();
    else if (!m_document.isShowingPicture())
        m_document.show([](const Plan& plan) { return plan; },
                        tr("The baseline is shown for comparison. Switch to it to edit it."));
    if (on && isHidden())
        keepLook();
    else if (!on && !isHidden())
        m_settling.start();
    if (m_mainName)
        m_mainName->setVisible(on);
    QWidget::setVisible(on);
}

/// How the main chart was looked at before it had to share the window.
void SideBySide::keepLook() {
    m_settling.stop();
    const Camera before = m_main.camera();
    m_kept = {before.zoom(), nearestToMiddle(m_main, m_main), {}, false};
    if (m_kept.card)
        m_kept.fromCard = middleOf(m_main) - middleOf(m_main, m_kept.card);
    m_main.fit();
    m_kept.isFitted = m_main.camera() == before;
    if (!m_kept.isFitted)
        look(m_kept);
}

void SideBySide::look(const Look& wanted) {
    m_main.setZoom(wanted.zoom);
    if (hasCard(m_main, wanted.card))
        m_main.centreOn(middleOf(m_main, wanted.card) + wanted.fromCard);
}

/// Once the main chart has its room back, and again once it has taken the shape of that.
void SideBySide::restoreLook() {
    if (!m_settling.isActive() || isVisible())
        return;
    if (m_kept.isFitted)
        m_main.fit();
    else
        look(m_kept);
}

bool SideBySide::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &SideBySide::restoreLook, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void SideBySide::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    giveSelection(m_theirs.selection, *m_canvas);
    align(m_main, *m_canvas);
}

/// The same zoom, and the shared card at the same place of the view; where the top is in sight, it is level
/// in both as long as that keeps the shared card in sight.
void SideBySide::align(const OrgCanvas& leader, OrgCanvas& follower) {
    if (m_isFollowing || !isVisible() || !follower.isVisible())
        return;
    const QScopedValueRollback<bool> following(m_isFollowing, true);
    follower.setZoom(leader.camera().zoom());
    m_aligned = &m_canvas->chart();
    m_shared = sharedCard(leader, follower);
    if (!m_shared)
        return;
    const auto placeBy = [&](PositionId card) {
        return middleOf(follower, card) + middleOf(leader) - middleOf(leader, card);
    };
    const PositionId top = leader.chart().id(0);
    if (isInSight(leader, top) && hasCard(follower, top)) {
        follower.centreOn({placeBy(m_shared).x(), placeBy(top).y()});
        if (isInSight(follower, m_shared))
            return;
    }
    follower.centreOn(placeBy(m_shared));
}

/// What is selected; else what both were aligned by, as long as it is in sight; else what is next to the
/// middle.
PositionId SideBySide::sharedCard(const OrgCanvas& leader, const OrgCanvas& follower) const {
    for (const PositionId card : {leader.workspace().selection.current(), m_shared}) {
        if (hasCard(leader, card) && hasCard(follower, card) && isInSight(leader, card))
            return card;
    }
    return nearestToMiddle(leader, follower);
}

/// Selects there what it has of this; a position that is closed there is shown, as it cannot be selected.
void SideBySide::giveSelection(const Selection& from, OrgCanvas& to) {
    if (m_isFollowing || !isVisible())
        return;
    OrgCanvas& leader = &to == &m_main ? *m_canvas : m_main;
    {
        const QScopedValueRollback<bool> following(m_isFollowing, true);
        const Org& org = to.workspace().document.org();
        std::vector<PositionId> shared;
        for (const PositionId position : from.positions()) {
            if (org.find(position))
                shared.push_back(position);
        }
        if (shared.empty() && hasCard(to, from.current()))
            to.choose(from.current());
        else
            to.workspace().selection.select(std::move(shared));
    }
    align(leader, to);
}

} // namespace orgwright
