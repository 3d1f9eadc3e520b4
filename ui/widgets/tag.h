// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"

#include <QColor>
#include <QWidget>
#include <string>
#include <string_view>

namespace orgwright {

/// A small word on a well, radius 4, with an icon if wanted: a stance, "Draft", a column name.
class Tag : public QWidget {
    Q_OBJECT

public:
    explicit Tag(const QString& text, std::string_view icon = {}, QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const { return m_text; }
    void setIconName(std::string_view icon);
    void setTint(Tint tint);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    std::string m_icon;
    Tint m_tint = &Colours::ink2;
};

/// A round outline with an icon and a short text in it: a count of reports, the people in a drag.
class Pill : public QWidget {
    Q_OBJECT

public:
    explicit Pill(const QString& text, std::string_view icon = {}, QWidget* parent = nullptr);

    void setText(const QString& text);

    /// Accent ground, white text ("10 people").
    void setAccented(bool on);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    std::string m_icon;
    bool m_accented = false;
};

/// A coloured square and a name, as a legend or a team shows it.
class Swatch : public QWidget {
    Q_OBJECT

public:
    Swatch(const QColor& colour, const QString& text, QWidget* parent = nullptr);

    /// A bucket's glyph in place of the square.
    Swatch(BucketMark bucket, const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor m_colour;
    int m_bucket = -1;
    QString m_text;
};

} // namespace orgwright
