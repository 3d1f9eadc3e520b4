// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>
#include <string_view>

class QMimeData;
class QVBoxLayout;

namespace orgwright {

class Button;

/// A dashed frame that takes files: icon, title, sentence, a button to choose one instead, and room below.
class DropZone : public QWidget {
    Q_OBJECT

public:
    DropZone(std::string_view icon, const QString& title, const QString& sentence, const QString& choose,
             QWidget* parent = nullptr);

    /// File endings without the dot, in lower case; others are not taken. Empty: any.
    void setEndings(const QStringList& endings);

    /// A row below the title, for what the zone looks for.
    void addBelow(QWidget* widget);

Q_SIGNALS:
    /// Local files were dropped; never empty.
    void filesDropped(const QStringList& paths);
    void chooseRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QStringList accepted(const QMimeData* data) const;

    QStringList m_endings;
    QVBoxLayout* m_body;
    bool m_over = false;
};

} // namespace orgwright
