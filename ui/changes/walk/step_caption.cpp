// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/walk/step_caption.h"

#include "ui/changes/list/change_rows.h"
#include "ui/theme/marks.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"
#include "ui/widgets/icon_button.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QStyle>

namespace orgwright {
namespace {

constexpr int kMostDots = 40;
constexpr int kHintLasts = 8000; // milliseconds

} // namespace

StepCaption::StepCaption(ChangeBook& book, ChangeView& view, ChangePictures& pictures,
                         const Workspace& workspace, QWidget* parent)
    : Surface(&Colours::panel, Qt::TopEdge, parent)
    , m_book(book)
    , m_view(view)
    , m_pictures(pictures)
    , m_workspace(workspace)
    , m_leave(new IconButton("close", tr("Leave the steps  Esc"))) {
    m_leave->setSize(ControlSize::Small);
    m_leave->setGlyphSize(16);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, scaled(12), 0);
    row->addStretch(1);
    row->addWidget(m_leave);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_hint.setSingleShot(true);
    m_hint.setInterval(kHintLasts);
    connect(&m_hint, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(m_leave, &QAbstractButton::clicked, &pictures, &ChangePictures::endWalk);
    connect(&view, &ChangeView::changed, this, &StepCaption::refresh);
    connect(&book, &ChangeBook::changed, this, &StepCaption::refresh);
    connect(&workspace.view, &ChartView::changed, this, &StepCaption::refresh);
    hide();
}

void StepCaption::setInRoom(bool on) {
    m_isInRoom = on;
    m_leave->setVisible(!on);
    if (on)
        m_hint.start();
    else
        m_hint.stop();
    refresh();
    updateGeometry();
}

void StepCaption::refresh() {
    const int steps = m_view.isShown() ? m_pictures.steps() : 0;
    const int step = std::min(m_view.step(), steps);
    m_hasMark = step > 0;
    m_sentence.clear();
    if (m_hasMark) {
        const ChangeRow row = changeRow(m_book, static_cast<std::size_t>(step) - 1, m_workspace.discretion());
        m_sentence = row.text;
        m_mark = row.mark;
    } else if (m_isInRoom) {
        m_sentence = m_view.side() == ChangeView::Side::Before ? tr("The organisation as it is today")
                                                               : tr("The organisation with every change");
    }
    m_count = m_hasMark ? tr("%1 of %2").arg(step).arg(steps) : QString();
    setAccessibleDescription(hint());
    setAccessibleName(m_hasMark ? QStringLiteral("%1, %2").arg(m_sentence, m_count) : m_sentence);
    setVisible(!m_sentence.isEmpty());
    update();
}

/// How to go on and how to leave, for a while: the room has no button that says so.
QString StepCaption::hint() const {
    return m_hint.isActive() ? tr("← → one step, Home and End first and last, Esc leaves") : QString();
}

/// How much larger everything is than on the desk.
double StepCaption::unit() const {
    return m_isInRoom ? QFontMetricsF(headline()).height() / 26.0 : scaledF(1.0);
}

QFont StepCaption::headline() const {
    return m_isInRoom ? stageFont(StageType::Headline, window()->width(), window()->height())
                      : typeFont(Type::Headline);
}

QSize StepCaption::sizeHint() const {
    const int two = 2 * QFontMetrics(headline()).lineSpacing();
    return {scaled(600), m_isInRoom ? two + qRound(unit() * 30) : std::max(scaled(64), two + scaled(12))};
}

void StepCaption::resizeEvent(QResizeEvent* event) {
    Surface::resizeEvent(event);
    if (m_isInRoom)
        updateGeometry();
}

/// What is done is filled, where the walk stands is long.
void StepCaption::paintDots(QPainter& painter, const QRectF& box) const {
    const int steps = m_pictures.steps();
    if (steps > kMostDots)
        return;
    const double dot = unit() * 4;
    double x = box.left();
    for (int step = 1; step <= steps; ++step) {
        const double width = step == m_view.step() ? dot * 3 : dot;
        const QRectF place(x, box.center().y() - dot / 2, width, dot);
        const bool isDone = step <= m_view.step();
        paintBox(painter, place, dot / 2, isDone ? colours().ink : colours().edge);
        x += width + dot;
    }
}

void StepCaption::paintEvent(QPaintEvent* event) {
    Surface::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double one = unit();
    const double side = one * (m_isInRoom ? 24 : 20);
    const double left = m_isInRoom ? one * 24 : scaledF(16);
    const double foot = m_isInRoom ? one * 18 : 0;
    const QRectF body = QRectF(rect()).adjusted(left, one * 6, -left, -one * 6 - foot);
    const double textLeft = m_hasMark ? side + one * 10 : 0;
    painter.setFont(typeFont(Type::Small));
    const double countWidth =
        m_isInRoom ? 0 : QFontMetricsF(painter.font()).horizontalAdvance(m_count) + scaledF(52);
    if (m_hasMark) {
        const QRectF tile(body.left(), body.center().y() - side / 2, side, side);
        paintChangeTile(painter, QStyle::visualRect(layoutDirection(), rect(), tile.toRect()),
                        static_cast<ChangeMark>(m_mark));
    }
    const auto align = Qt::AlignVCenter | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const auto mirrored = [&](const QRectF& box) {
        return QRectF(QStyle::visualRect(layoutDirection(), rect(), box.toRect()));
    };
    painter.setPen(colours().ink);
    painter.setFont(headline());
    painter.drawText(mirrored(body.adjusted(textLeft, 0, -countWidth, 0)), align | Qt::TextWordWrap,
                     m_sentence);
    painter.setPen(colours().ink2);
    if (!m_isInRoom) {
        painter.setFont(typeFont(Type::Small));
        painter.drawText(mirrored({body.right() - countWidth, body.top(), countWidth, body.height()}), align,
                         m_count);
        return;
    }
    const QRectF strip(body.left() + textLeft, body.bottom(), body.width() - textLeft, foot);
    paintDots(painter, mirrored(strip));
    painter.setFont(stageFont(StageType::Secondary, window()->width(), window()->height()));
    QStringList remarks{hint(), m_count};
    remarks.removeAll(QString());
    painter.drawText(mirrored(strip), Qt::AlignVCenter | Qt::AlignRight,
                     remarks.join(QStringLiteral("   ·   ")));
}

} // namespace orgwright
