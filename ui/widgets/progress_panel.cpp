// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_panel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

namespace orgwright {

ProgressPanel::ProgressPanel(const QString& task, const QString& cancel, QWidget* parent)
    : QWidget(parent)
    , m_task(new ElidedLabel(task, Type::BodyMedium))
    , m_detail(new ElidedLabel(QString(), Type::Small, &Colours::ink2))
    , m_bar(new QProgressBar)
    , m_cancel(nullptr)
    , m_beat(new QTimer(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(16));
    auto* column = new QVBoxLayout;
    column->setSpacing(scaled(6));
    column->addWidget(m_task);
    column->addWidget(m_bar);
    column->addWidget(m_detail);
    m_detail->setFigures(true);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(task);
    row->addLayout(column, 1);
    // The style paints an endless bar by the clock; somebody has to ask it to.
    m_beat->setInterval(40);
    connect(m_beat, &QTimer::timeout, m_bar, qOverload<>(&QWidget::update));
    setProgress(0, 0);
    if (cancel.isEmpty())
        return;
    m_cancel = new Button(cancel);
    row->addWidget(m_cancel, 0, Qt::AlignVCenter);
    connect(m_cancel, &QAbstractButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelled();
    });
}

void ProgressPanel::setTask(const QString& task) {
    m_task->setText(task);
    m_bar->setAccessibleName(task);
}

void ProgressPanel::setDetail(const QString& detail) {
    m_detail->setText(detail);
}

void ProgressPanel::setProgress(int done, int total) {
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    if (total > 0 || Theme::instance().isMotionReduced())
        m_beat->stop();
    else
        m_beat->start();
}

} // namespace orgwright
