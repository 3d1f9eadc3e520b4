// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/speaker_window.h"

#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/words/formats.h"
#include "ui/words/text.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QTime>
#include <QVBoxLayout>

namespace orgwright {
namespace {

constexpr int kMostNotes = 4000;

/// "12:05", from an hour on "1:02:05".
QString minutes(qint64 milliseconds) {
    const qint64 seconds = milliseconds / 1000;
    const QString end = QStringLiteral("%1:%2")
                            .arg(seconds / 60 % 60, seconds >= 3600 ? 2 : 1, 10, QLatin1Char('0'))
                            .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return seconds >= 3600 ? QStringLiteral("%1:%2").arg(seconds / 3600).arg(end) : end;
}

} // namespace

SpeakerWindow::SpeakerWindow(Presentation& talk)
    : m_talk(talk)
    , m_keys(talk)
    , m_slide(new SlideView(tr("Slide")))
    , m_next(new SlideView(tr("Next slide")))
    , m_nextName(new Label({}, Type::Small, &Colours::ink2))
    , m_notes(new Label({}, Type::Body, &Colours::ink))
    , m_place(new Label({}, Type::PanelTitle, &Colours::ink))
    , m_time(new Label({}, Type::PanelTitle, &Colours::ink)) {
    setWindowTitle(tr("Speaker’s view – Orgwright"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    build();
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &SpeakerWindow::tellTime);
    m_second.start();
    connect(&talk, &Presentation::changed, this, &SpeakerWindow::follow);
    follow();
    tellTime();
}

void SpeakerWindow::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(24), scaled(16), scaled(24), scaled(24));
    column->setSpacing(scaled(16));
    auto* top = new QHBoxLayout;
    top->addWidget(m_place);
    top->addStretch(1);
    top->addWidget(m_time);
    column->addLayout(top);
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(24));
    row->addWidget(m_slide, 3);
    auto* side = new QVBoxLayout;
    side->setSpacing(scaled(8));
    side->addWidget(m_nextName);
    side->addWidget(m_next, 2);
    m_notes->setWrapped(true);
    m_notes->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_notes);
    side->addWidget(scroll, 2);
    row->addLayout(side, 2);
    column->addLayout(row, 1);
    auto* help =
        new Label(tr("Arrows step, B blanks the room’s screen, a number and Return goes there, Esc ends."),
                  Type::Small, &Colours::ink2);
    column->addWidget(help);
}

void SpeakerWindow::follow() {
    const int index = m_talk.index();
    const bool hasNext = index + 1 < m_talk.count();
    m_slide->show(&m_talk.slide(index), false);
    m_next->show(hasNext ? &m_talk.slide(index + 1) : nullptr, false);
    m_nextName->setText(hasNext ? tr("Next: %1").arg(shownText(m_talk.slide(index + 1).title, 120))
                                : tr("This is the last slide."));
    const QString notes = qtText(m_talk.slide(index).notes).left(kMostNotes);
    m_notes->setText(notes.isEmpty() ? tr("No notes.") : notes);
    const QString place = tr("%1 of %2").arg(index + 1).arg(m_talk.count());
    m_place->setText(m_talk.isBlank() ? tr("%1, the room’s screen is blank").arg(place) : place);
}

void SpeakerWindow::tellTime() {
    m_time->setText(tr("%1, speaking for %2")
                        .arg(wordsLocale().toString(QTime::currentTime(), QLocale::ShortFormat),
                             minutes(m_talk.elapsed())));
}

void SpeakerWindow::keyPressEvent(QKeyEvent* event) {
    if (!m_keys.press(*event))
        QWidget::keyPressEvent(event);
}

void SpeakerWindow::closeEvent(QCloseEvent* event) {
    event->ignore();
    m_talk.end();
}

void SpeakerWindow::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), colours().panel);
}

} // namespace orgwright
