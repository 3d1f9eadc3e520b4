// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <string>
#include <string_view>

namespace orgwright {

class Button;
class Label;

/// What to do where nothing is yet: a 40 px line icon on a well, one sentence, one button; centred.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    /// Without `action` there is no button.
    EmptyState(std::string_view icon, const QString& sentence, const QString& action = {},
               QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    Button* button() const { return m_button; }

Q_SIGNALS:
    void acted();

private:
    Label* m_sentence;
    Button* m_button = nullptr;
};

} // namespace orgwright
