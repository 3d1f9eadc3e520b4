// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace orgwright {

/// The page to be, on a well, or a sentence in its place. Painted where it stands; says nothing by itself to
/// accessible readers but its name and that sentence.
class ExportPreview : public QWidget {
    Q_OBJECT

public:
    explicit ExportPreview(QWidget* parent = nullptr);

    /// A null picture shows the sentence.
    void setPicture(const QImage& picture, const QString& sentence);
    /// How large a picture may be, in device pixels.
    QSize room() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint() / 2; }

Q_SIGNALS:
    void resized();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QImage m_picture;
    QString m_sentence;
};

} // namespace orgwright
