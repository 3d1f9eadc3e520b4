// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace orgwright {

/// A text of several lines, as high as it needs to be. Leaving it or Ctrl+Enter commits, Escape gives up.
class NoteField : public QPlainTextEdit {
    Q_OBJECT

public:
    /// `name` is what accessible readers call it.
    NoteField(const QString& name, const QString& placeholder, QWidget* parent = nullptr);

    /// What the document holds; shown unless somebody is writing.
    void setNote(const QString& note);
    bool isChanged() const { return toPlainText() != m_note; }
    void commit();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void committed(const QString& note);

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QString m_note;
};

} // namespace orgwright
