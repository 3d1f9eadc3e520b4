// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/slide_template.h"

#include <QWidget>
#include <memory>

namespace orgwright {

class Button;
class IconButton;
class Label;

/// Whose look slides have: our own, or that of a company's presentation, which is remembered.
class TemplateChoice : public QWidget {
    Q_OBJECT

public:
    explicit TemplateChoice(QWidget* parent = nullptr);

    /// Null: our own.
    const std::shared_ptr<const SlideTemplate>& look() const { return m_look; }
    /// Takes the look of the file, or says why it has none.
    void take(const QString& path);
    void clear();

Q_SIGNALS:
    void changed();

private:
    void choose();
    void say(const QString& text, bool isRefused = false);

    std::shared_ptr<const SlideTemplate> m_look;
    Button* m_choose;
    IconButton* m_clear;
    Label* m_said;
};

} // namespace orgwright
