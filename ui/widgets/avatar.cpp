// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/avatar.h"

#include "ui/theme/colour_math.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>
#include <cmath>

namespace orgwright {

namespace {

QString firstCharacter(const QString& word) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? word.left(end).toUpper() : QString();
}

void paintDashedRing(QPainter& painter, const QRectF& box) {
    QPen pen(colours().line, 1.25, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({2.4, 2.0});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(box.adjusted(0.75, 0.75, -0.75, -0.75));
}

void paintInitials(QPainter& painter, const QRectF& box, const QString& initials) {
    // 8.5 px in 20 to 22, 10.5 in 28, and in proportion above.
    const double side = box.width();
    const double size = side < 26 ? side * 0.4 : side * 0.375;
    painter.setFont(interFont(size, QFont::DemiBold));
    painter.setPen(colours().ink);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, initials);
}

void paintGlyph(QPainter& painter, const QRectF& box, std::string_view icon) {
    const double side = std::round(box.width() * 0.54);
    QRectF glyph(0, 0, side, side);
    glyph.moveCenter(box.center());
    icons::paint(painter, glyph, icon, colours().ink);
}

} // namespace

QString initialsOf(const QString& name) {
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    const QStringList words = name.split(spaces, Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString first = firstCharacter(words.first());
    return words.size() == 1 ? first : first + firstCharacter(words.last());
}

void paintAvatar(QPainter& painter, const QRectF& box, const AvatarFace& face) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& c = colours();
    const bool seat = face.kind == AvatarFace::Kind::Open || face.kind == AvatarFace::Kind::Planned;
    if (seat)
        paintDashedRing(painter, box);
    else
        paintBox(painter, box, box.width() / 2,
                 face.colour.isValid() ? c.teamAvatarFill(face.colour) : c.well);
    if (face.kind == AvatarFace::Kind::Initials)
        paintInitials(painter, box, face.initials);
    else
        paintGlyph(painter, box, face.kind == AvatarFace::Kind::Planned ? "plus" : "person");
    painter.restore();
}

Avatar::Avatar(const AvatarFace& face, int size, QWidget* parent)
    : QWidget(parent)
    , m_face(face)
    , m_size(size) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Avatar::setFace(const AvatarFace& face) {
    m_face = face;
    update();
}

void Avatar::setDiameter(int size) {
    m_size = size;
    updateGeometry();
    update();
}

QSize Avatar::sizeHint() const {
    return {scaled(m_size), scaled(m_size)};
}

void Avatar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    QRectF box(0, 0, scaled(m_size), scaled(m_size));
    box.moveCenter(QRectF(rect()).center());
    paintAvatar(painter, box, m_face);
}

} // namespace orgwright
