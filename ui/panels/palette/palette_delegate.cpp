// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/palette/palette_delegate.h"

#include "ui/panels/palette/palette_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"
#include "ui/widgets/key_hint.h"

#include <QPainter>

namespace orgwright {
namespace {

constexpr int kPaletteRow = 36;
constexpr int kPaletteInset = 12;
constexpr int kPicture = 22;
constexpr double kRefusedOpacity = 0.55;

struct Line {
    QPainter& painter;
    QRectF box;
    bool isLeftward;
    const PaletteModel& model;
    int place;

    QRectF mirrored(const QRectF& part) const {
        return isLeftward
                   ? QRectF(box.left() + box.right() - part.right(), part.top(), part.width(), part.height())
                   : part;
    }
    QRectF square(double left, double side) const {
        return mirrored({left, box.center().y() - side / 2, side, side});
    }
};

void paintPicture(const Line& line) {
    const PaletteRow& row = line.model.row(line.place);
    const double left = line.box.left() + scaledF(kPaletteInset);
    const double side = scaledF(kPicture);
    const double inner = scaledF(16);
    if (row.kind == PaletteRow::Kind::Position)
        return paintAvatar(line.painter, line.square(left, side), line.model.face(line.place).avatar);
    if (row.kind == PaletteRow::Kind::Team) {
        const double swatch = scaledF(10);
        return paintBox(line.painter, line.square(left + (side - swatch) / 2, swatch), 2,
                        line.model.swatch(line.place));
    }
    const QRectF glyph = line.square(left + (side - inner) / 2, inner);
    if (row.kind == PaletteRow::Kind::Location)
        return icons::paint(line.painter, glyph, "pin", colours().ink2);
    line.model.icon(line.place).paint(&line.painter, glyph.toAlignedRect());
}

/// Gives where the text must end.
double paintEnding(const Line& line) {
    const QString text = line.model.ending(line.place);
    double right = line.box.right() - scaledF(kPaletteInset);
    if (text.isEmpty())
        return right;
    if (line.model.row(line.place).kind == PaletteRow::Kind::Action) {
        const QSizeF cap = keyCapSize(text);
        right -= cap.width();
        paintKeyCap(
            line.painter,
            line.mirrored({right, line.box.center().y() - cap.height() / 2, cap.width(), cap.height()}),
            text);
        return right - scaledF(8);
    }
    line.painter.setFont(typeFont(Type::Caption));
    line.painter.setPen(colours().ink3);
    const double wide = QFontMetricsF(line.painter.font()).horizontalAdvance(text) + 1;
    right -= wide;
    line.painter.drawText(line.mirrored({right, line.box.top(), wide, line.box.height()}), Qt::AlignCenter,
                          text);
    return right - scaledF(8);
}

void paintTexts(const Line& line, double right) {
    const PositionFace face = line.model.face(line.place);
    const QString& whyNot = line.model.row(line.place).whyNot;
    const int align = static_cast<int>(QStyle::visualAlignment(
                          line.isLeftward ? Qt::RightToLeft : Qt::LeftToRight, Qt::AlignLeft)) |
                      Qt::AlignVCenter;
    double x = line.box.left() + scaledF(kPaletteInset + kPicture + 10);
    const auto write = [&](Type type, const QColor& colour, const QString& text) {
        const double room = right - x;
        if (room < scaledF(24) || text.isEmpty())
            return;
        line.painter.setFont(typeFont(type));
        line.painter.setPen(colour);
        const QFontMetrics metrics(line.painter.font());
        const QString cut = metrics.elidedText(text, Qt::ElideRight, static_cast<int>(room));
        line.painter.drawText(line.mirrored({x, line.box.top(), room, line.box.height()}), align, cut);
        x += metrics.horizontalAdvance(cut) + scaledF(8);
    };
    write(Type::Body, colours().ink, face.name);
    if (whyNot.isEmpty())
        return write(Type::Small, colours().ink2, face.second);
    line.painter.setOpacity(1);
    write(Type::Small, colours().ink2, whyNot);
}

} // namespace

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box(option.rect);
    const auto& model = *static_cast<const PaletteModel*>(index.model());
    const Line line{*painter, box, option.direction == Qt::RightToLeft, model, index.row()};
    if (option.state.testFlag(QStyle::State_Selected))
        paintBox(*painter, box.adjusted(scaledF(4), 1, -scaledF(4), -1), kControlRadius, colours().soft);
    if (!model.row(index.row()).whyNot.isEmpty())
        painter->setOpacity(kRefusedOpacity);
    paintPicture(line);
    paintTexts(line, paintEnding(line));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {scaled(200), scaled(kPaletteRow)};
}

} // namespace orgwright
