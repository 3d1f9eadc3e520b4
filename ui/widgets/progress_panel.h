// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QTimer;

namespace orgwright {

class Button;
class ElidedLabel;

/// What is being done, how far it is, and a way to stop it.
class ProgressPanel : public QWidget {
    Q_OBJECT

public:
    /// Without `cancel` there is no button.
    ProgressPanel(const QString& task, const QString& cancel, QWidget* parent = nullptr);

    void setTask(const QString& task);
    void setDetail(const QString& detail);

    /// `done` of `total`; a total of 0 shows that nobody knows how long it takes.
    void setProgress(int done, int total);

Q_SIGNALS:
    /// Pressed once; the button is disabled from then on.
    void cancelled();

private:
    ElidedLabel* m_task;
    ElidedLabel* m_detail;
    QProgressBar* m_bar;
    Button* m_cancel;
    QTimer* m_beat;
};

} // namespace orgwright
