// SPDX-License-Identifier: GPL-3.0-or-later
// How a FieldRow looks and what its field is; what it does is in field_row.cpp.
#include "ui/theme/colour_math.h"
#include "ui/theme/figures.h"
#include "ui/theme/icons.h"
#include "ui/theme/marks.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"
#include "ui/widgets/field_row.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QStyle>
#include <string>

namespace orgwright {

namespace {

constexpr int kFieldRowInset = 8;
constexpr int kGap = 8;
constexpr int kRow = 26;
constexpr int kFieldRowGlyph = 20;
constexpr int kFieldInset = 10; // from a field's edge to its text, so that the text stays where it was

} // namespace

QSize FieldRow::sizeHint() const {
    const int reason = m_refusal.isEmpty() || !m_editor ? 0 : lineHeight(Type::Caption) + scaled(4);
    return {scaled(kFieldRowInset + m_labelWidth + kGap + 140), scaled(kRow) + reason};
}

QSize FieldRow::minimumSizeHint() const {
    return {scaled(kFieldRowInset + m_labelWidth + kGap + 60), sizeHint().height()};
}

QRect FieldRow::valueBox() const {
    const int x = scaled(kFieldRowInset + m_labelWidth + kGap);
    return {x, 0, width() - x - scaled(kFieldRowInset), scaled(kRow)};
}

QRectF FieldRow::mirrored(const QRectF& box) const {
    if (layoutDirection() == Qt::LeftToRight)
        return box;
    return {width() - box.right(), box.top(), box.width(), box.height()};
}

double FieldRow::remarksWidth() const {
    const double note = m_note.isEmpty() ? 0 : scaledF(8) + advance(Type::Caption, m_note);
    const double warning = m_warning.isEmpty() ? 0 : scaledF(8 + 18) + advance(Type::Small, m_warning);
    return note + warning;
}

double FieldRow::valueRoom() const {
    return valueBox().width() - (m_glyph ? scaledF(kFieldRowGlyph + 6) : 0) - remarksWidth();
}

bool FieldRow::isCut() const {
    return figuresWidth(typeFont(Type::Body), m_value) > valueRoom();
}

void FieldRow::setGlyph(std::string_view icon) {
    if (icon.empty())
        return setGlyph(std::function<void(QPainter&, const QRectF&)>());
    setGlyph([name = std::string(icon)](QPainter& painter, const QRectF& box) {
        QRectF small(0, 0, scaledF(16), scaledF(16));
        small.moveCenter(box.center());
        icons::paint(painter, small, name, colours().ink);
    });
}

void FieldRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    if (isEditable() && !m_editor && underMouse())
        paintBox(painter, rect(), kTagRadius, colours().hover);
    paintLabel(painter);
    if (m_editor)
        paintRefusal(painter);
    else if (m_concealed)
        paintPlate(painter);
    else
        paintValue(painter);
}

void FieldRow::paintLabel(QPainter& painter) const {
    painter.setFont(typeFont(Type::Small));
    painter.setPen(colours().ink2);
    const QRectF box(scaled(kFieldRowInset), 0, scaled(m_labelWidth), scaled(kRow));
    const QString text = painter.fontMetrics().elidedText(m_label, Qt::ElideRight, scaled(m_labelWidth));
    painter.drawText(
        mirrored(box),
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter, text);
}

void FieldRow::paintPlate(QPainter& painter) const {
    const QRectF value = valueBox();
    const double wide = scaledF(72);
    const double high = scaledF(14);
    const QRectF plate(value.left(), value.center().y() - high / 2, wide, high);
    paintHiddenPlate(painter, mirrored(plate));
    painter.setFont(typeFont(Type::Caption));
    painter.setPen(colours().ink3);
    painter.drawText(mirrored(value.adjusted(wide + scaledF(8), 0, 0, 0)),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                         Qt::AlignVCenter,
                     tr("Hidden"));
}

void FieldRow::paintValue(QPainter& painter) const {
    double x = valueBox().left();
    if (m_glyph) {
        const double side = scaledF(kFieldRowGlyph);
        m_glyph(painter, mirrored(QRectF(x, (scaledF(kRow) - side) / 2, side, side)));
        x += side + scaledF(6);
    }
    const bool empty = m_value.isEmpty();
    const QFont font = typeFont(Type::Body);
    const double room = valueRoom();
    const QString text = isCut() ? QFontMetricsF(font).elidedText(m_value, Qt::ElideRight, room)
                                 : (empty ? m_placeholder : m_value);
    const double wide = figuresWidth(font, text);
    painter.setFont(font);
    painter.setPen(empty ? colours().ink3 : isEnabled() ? colours().ink : faded(colours().ink, 0.55));
    paintFigures(painter, mirrored(QRectF(x, 0, wide, scaledF(kRow))), Qt::AlignLeft | Qt::AlignVCenter,
                 text);
    paintRemarks(painter, x + wide);
}

void FieldRow::paintRemarks(QPainter& painter, double x) const {
    const double high = scaledF(kRow);
    constexpr int kFlags = Qt::AlignCenter | Qt::TextSingleLine;
    if (!m_note.isEmpty()) {
        const double wide = advance(Type::Caption, m_note);
        painter.setFont(typeFont(Type::Caption));
        painter.setPen(colours().ink3);
        painter.drawText(mirrored(QRectF(x + scaledF(8), 0, wide, high)), kFlags, m_note);
        x += scaledF(8) + wide;
    }
    if (m_warning.isEmpty())
        return;
    const double side = scaledF(13);
    x += scaledF(8);
    paintStatus(painter, mirrored(QRectF(x, (high - side) / 2, side, side)), m_status, colours().panel);
    painter.setFont(typeFont(Type::Small));
    painter.setPen(colours().status(m_status));
    const double wide = advance(Type::Small, m_warning);
    painter.drawText(mirrored(QRectF(x + scaledF(18), 0, wide, high)), kFlags, m_warning);
}

void FieldRow::paintRefusal(QPainter& painter) const {
    if (m_refusal.isEmpty())
        return;
    const QRectF field = m_editor->geometry();
    paintBox(painter, field.adjusted(-1, -1, 1, 1), kControlRadius + 1, {}, colours().red, 1.0);
    const double side = scaledF(12);
    const double top = field.bottom() + scaledF(3);
    const double high = lineHeight(Type::Caption);
    const QRectF line(scaled(kFieldRowInset), top, width() - 2.0 * scaled(kFieldRowInset), high);
    paintStatus(painter, mirrored(QRectF(line.left(), top + (high - side) / 2, side, side)),
                StatusMark::OffTarget, colours().panel);
    painter.setFont(typeFont(Type::Caption));
    painter.setPen(colours().red);
    const QRectF room = line.adjusted(side + scaledF(6), 0, 0, 0);
    const QString text =
        painter.fontMetrics().elidedText(m_refusal, Qt::ElideRight, static_cast<int>(room.width()));
    painter.drawText(
        mirrored(room),
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter, text);
}

QWidget* FieldRow::makeLine(const QString& text) {
    auto* line = new QLineEdit(text, this);
    if (!m_suggestions.isEmpty()) {
        auto* completer = new QCompleter(m_suggestions, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line->setCompleter(completer);
    }
    line->selectAll();
    m_read = [](QWidget* editor) { return static_cast<QLineEdit*>(editor)->text(); };
    return line;
}

QWidget* FieldRow::makeCombo(const QString& text) {
    auto* combo = new QComboBox(this);
    combo->addItems(m_choices);
    combo->setCurrentIndex(static_cast<int>(m_choices.indexOf(text)));
    m_read = [](QWidget* editor) { return static_cast<QComboBox*>(editor)->currentText(); };
    connect(combo, &QComboBox::textActivated, this, [this] { commit(); });
    return combo;
}

QWidget* FieldRow::makeEditor(const QString& text) {
    if (m_make)
        return m_make(this);
    return m_choices.isEmpty() ? makeLine(text) : makeCombo(text);
}

void FieldRow::open(const QString& text) {
    m_editor = makeEditor(text);
    m_editor->setAccessibleName(m_label);
    m_editor->installEventFilter(this);
    placeEditor();
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
    if (auto* combo = qobject_cast<QComboBox*>(m_editor); combo && !m_make)
        combo->showPopup();
    updateGeometry();
    update();
}

void FieldRow::placeEditor() {
    if (!m_editor)
        return;
    const int reach = scaled(kFieldInset);
    const QRect box = valueBox().adjusted(-reach, 1, 0, -1);
    m_editor->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
}

} // namespace orgwright
