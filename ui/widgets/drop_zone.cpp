// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/drop_zone.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QUrl>
#include <string>

namespace orgwright {

namespace {

class TileIcon : public QWidget {
public:
    explicit TileIcon(std::string_view icon)
        : m_icon(icon) {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {scaled(40), scaled(40)}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintBox(painter, rect(), kTileRadius, colours().well);
        const double inset = scaledF(10);
        icons::paint(painter, QRectF(rect()).adjusted(inset, inset, -inset, -inset), m_icon, colours().ink);
    }

private:
    std::string m_icon;
};

} // namespace

DropZone::DropZone(std::string_view icon, const QString& title, const QString& sentence,
                   const QString& choose, QWidget* parent)
    : QWidget(parent)
    , m_body(new QVBoxLayout(this)) {
    setAcceptDrops(true);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    m_body->setContentsMargins(scaled(24), scaled(24), scaled(24), scaled(24));
    m_body->setSpacing(scaled(16));
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(14));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Label(title, Type::PanelTitle));
    words->addWidget(new Label(sentence, Type::Small, &Colours::ink2));
    auto* button = new Button(choose);
    row->addWidget(new TileIcon(icon));
    row->addLayout(words, 1);
    row->addWidget(button);
    m_body->addLayout(row);
    connect(button, &QAbstractButton::clicked, this, &DropZone::chooseRequested);
}

void DropZone::setEndings(const QStringList& endings) {
    m_endings = endings;
}

void DropZone::addBelow(QWidget* widget) {
    m_body->addWidget(widget);
}

QStringList DropZone::accepted(const QMimeData* carried) const {
    QStringList paths;
    for (const QUrl& url : carried->urls()) {
        const QString path = url.toLocalFile();
        const bool wanted = m_endings.isEmpty() || m_endings.contains(QFileInfo(path).suffix().toLower());
        if (!path.isEmpty() && wanted)
            paths += path;
    }
    return paths;
}

void DropZone::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& c = colours();
    paintBox(painter, rect(), kFrameRadius, m_over ? c.soft : c.card);
    QPen pen(m_over ? c.accent : c.line, m_over ? 2.5 : 1.0, Qt::CustomDashLine, Qt::FlatCap);
    if (m_over)
        pen.setStyle(Qt::SolidLine);
    else
        pen.setDashPattern({3.0, 3.0});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const double inset = pen.widthF() / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), kFrameRadius,
                            kFrameRadius);
}

void DropZone::dragEnterEvent(QDragEnterEvent* event) {
    m_over = !accepted(event->mimeData()).isEmpty();
    event->setAccepted(m_over);
    update();
}

void DropZone::dragLeaveEvent(QDragLeaveEvent*) {
    m_over = false;
    update();
}

void DropZone::dropEvent(QDropEvent* event) {
    m_over = false;
    update();
    const QStringList paths = accepted(event->mimeData());
    event->setAccepted(!paths.isEmpty());
    if (!paths.isEmpty())
        Q_EMIT filesDropped(paths);
}

} // namespace orgwright
