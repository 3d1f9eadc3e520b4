// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace orgwright {

class Button;
class Label;

/// What dialogs stand on: a title, a body, and a foot with the one ink button at its end and others before
/// it. Enter presses the ink button, Escape rejects.
class Dialog : public QDialog {
    Q_OBJECT

public:
    explicit Dialog(const QString& title, QWidget* parent = nullptr);

    /// One sentence under the title, in ink2; empty: none.
    void setIntroduction(const QString& text);

    /// Where the content goes; 24 px at the sides.
    QVBoxLayout* body() const { return m_body; }

    /// The ink button; pressing it calls accept() (override it to check first). Made on the first call.
    Button* setPrimary(const QString& text);
    Button* primary() const { return m_primary; }

    /// A button before the ink one that calls reject(). Made on the first call.
    Button* setCancel(const QString& text);

    /// Another outline button at the foot's start; connect it yourself.
    Button* addAction(const QString& text);

    /// A remark at the foot's start: what will happen, or in red why it cannot (with its shape).
    void setRemark(const QString& text, bool refusal = false);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Label* m_title;
    Label* m_introduction;
    QVBoxLayout* m_body;
    QWidget* m_remarkGlyph;
    Label* m_remark;
    QHBoxLayout* m_foot;
    Button* m_primary = nullptr;
    Button* m_cancel = nullptr;
};

} // namespace orgwright
