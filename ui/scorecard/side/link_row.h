// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <string>

namespace orgwright {

/// An icon on a well, a name and a second line: a piece of evidence, a sentence that leads somewhere.
class LinkRow : public QAbstractButton {
    Q_OBJECT

public:
    LinkRow(std::string_view icon, const QString& name, const QString& detail, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int textWidth(int width) const;

    std::string m_icon;
    QString m_detail;
};

} // namespace orgwright
