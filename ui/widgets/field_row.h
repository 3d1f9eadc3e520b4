// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"

#include <QStringList>
#include <QWidget>
#include <functional>
#include <string_view>

namespace orgwright {

/// A label, 92 wide, and a value; the whole row is the click target and the field appears in its place.
///
/// Editing starts by click, Enter, Space or F2. Enter or leaving the field commits: committed(text) is
/// emitted if the text differs from the value. The row does not take the text over: the caller answers with
/// setValue (as the document then says) or with refuse(reason), which keeps the field open. Escape gives up.
/// Text is plain and is cut at the right with the whole in the tooltip.
class FieldRow : public QWidget {
    Q_OBJECT

public:
    explicit FieldRow(const QString& label, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    /// In pixels at 100 %, in place of the usual 92.
    void setLabelWidth(int pixels);
    void setValue(const QString& value);
    QString value() const { return m_value; }

    /// What the field starts with where that is not the value as shown ("142000" for "€ 142,000"). The text
    /// is then compared with this one. Set again (or clear with a null string) with each value.
    void setEditText(const QString& text);

    /// Shown in ink3 while there is no value ("Add a location").
    void setPlaceholder(const QString& text);

    /// A remark after the value, in ink3 ("target 5–8").
    void setNote(const QString& note);

    /// A glyph before the value: an icon by name, or any painter into a 20 px box. Empty: none.
    void setGlyph(std::string_view icon);
    void setGlyph(std::function<void(QPainter&, const QRectF&)> paint);

    /// A word and shape of warning after the value; an empty word takes it away.
    void setWarning(const QString& word, StatusMark status = StatusMark::NearTarget);

    /// Shows the hatched plate in place of any value, note and warning; cannot be edited.
    void setConcealed(bool on);

    /// No field, no hover, no ring; `reason` (if any) is the tooltip.
    void setReadOnly(bool on, const QString& reason = {});

    /// Edit by a list of choices instead of free text: committed(text) gives one of them.
    void setChoices(const QStringList& choices);

    /// Free text with these as suggestions.
    void setSuggestions(const QStringList& suggestions);

    /// A click emits activated() instead of editing (the caller opens a picker below the row).
    void setOpensPicker(bool on);

    /// Edit by a widget of the caller's. It is made per edit with the row as parent and must emit nothing;
    /// `read` gives its text.
    void setEditor(std::function<QWidget*(QWidget* parent)> make, std::function<QString(QWidget*)> read);

    bool isEditing() const { return m_editor != nullptr; }
    void edit();
    void cancel();

    /// The last committed text was refused: the field stays (or opens again) with a red edge, the reason
    /// below it.
    void refuse(const QString& reason);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void committed(const QString& text);
    void activated();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isEditable() const;
    bool isCut() const;
    void press();
    void open(const QString& text);
    void commit();
    void close();
    void describe();
    void placeEditor();
    QString editText() const;

    QWidget* makeEditor(const QString& text);
    QWidget* makeCombo(const QString& text);
    QWidget* makeLine(const QString& text);

    QRect valueBox() const;
    QRectF mirrored(const QRectF& box) const;
    double remarksWidth() const;
    double valueRoom() const;
    void paintLabel(QPainter& painter) const;
    void paintPlate(QPainter& painter) const;
    void paintValue(QPainter& painter) const;
    void paintRemarks(QPainter& painter, double x) const;
    void paintRefusal(QPainter& painter) const;

    QString m_label;
    int m_labelWidth = 92;
    QString m_value;
    QString m_editText;
    QString m_placeholder;
    QString m_note;
    QString m_warning;
    StatusMark m_status = StatusMark::NearTarget;
    QString m_refusal;
    QString m_reason;
    QString m_offered; // what was last committed, for a refusal that comes after the field has closed
    QStringList m_choices;
    QStringList m_suggestions;
    std::function<void(QPainter&, const QRectF&)> m_glyph;
    std::function<QWidget*(QWidget*)> m_make;
    std::function<QString(QWidget*)> m_read;
    QWidget* m_editor = nullptr;
    bool m_readOnly = false;
    bool m_concealed = false;
    bool m_picker = false;
    bool m_closing = false;
};

} // namespace orgwright
