// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/scorecard/heat_picture.h"
#include "ui/export/export_request.h"
#include "ui/painting/drawing_painter.h"
#include "ui/shell/workspace.h"

#include <QWidget>

namespace orgwright {

/// Measures by quarters. A press or the arrow keys go to a quarter and measure.
class HeatMap : public QWidget {
    Q_OBJECT

public:
    explicit HeatMap(Workspace& workspace, QWidget* parent = nullptr);

    const drawing::HeatPicture& picture() const { return m_picture; }
    const drawing::HeatContent& content() const { return m_content; }
    /// The same for paper.
    QByteArray exported(ExportFormat format, const QString& title) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void redraw();
    void goTo(std::ptrdiff_t row, std::ptrdiff_t column);

    Workspace& m_workspace;
    std::vector<Quarter> m_quarters;
    drawing::HeatContent m_content;
    drawing::HeatPicture m_picture;
    DrawingPainter m_painter;
};

} // namespace orgwright
