// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pictures/picture_panel.h"

#include "ui/export/plan_export.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/words/text.h"

#include <QFileDialog>
#include <QHBoxLayout>

namespace orgwright {

PicturePanel::PicturePanel(const QString& title, QWidget* picture, Make make, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
    , m_picture(picture)
    , m_make(std::move(make))
    , m_note(new Label({}, Type::Small, &Colours::ink2))
    , m_remark(new Label({}, Type::Small, &Colours::ink2))
    , m_export(new Button("export", tr("Export…")))
    , m_nothing(new EmptyState("chart-columns", {})) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(6));
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(title, Type::PanelTitle));
    head->addStretch(1);
    head->addWidget(m_remark);
    m_export->setSize(ControlSize::Small);
    m_export->setAccessibleName(tr("Export: %1").arg(title));
    head->addWidget(m_export);
    column->addLayout(head);
    m_note->setWrapped(true);
    column->addWidget(m_note);
    column->addWidget(picture, 1);
    column->addWidget(m_nothing);
    m_nothing->hide();
    connect(m_export, &QAbstractButton::clicked, this, &PicturePanel::chooseFile);
}

void PicturePanel::setNote(const QString& note) {
    m_note->setText(note);
}

void PicturePanel::setNothing(const QString& sentence) {
    const bool isNothing = !sentence.isEmpty();
    m_nothing->setSentence(sentence);
    m_nothing->setVisible(isNothing);
    m_picture->setVisible(!isNothing);
    m_note->setVisible(!isNothing);
    m_export->setVisible(!isNothing);
}

void PicturePanel::chooseFile() {
    const QString proposed = QStringLiteral("%1/%2.png").arg(m_folder, m_title);
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the picture"), proposed,
                                                      tr("Pictures (*.png *.svg *.pdf)"));
    if (!path.isEmpty())
        exportTo(path);
}

void PicturePanel::exportTo(const QString& path) {
    const auto format = exportFormatOf(path);
    if (!format || !isPicture(*format))
        return m_remark->setText(tr("The name has to end with .png, .svg or .pdf."));
    const auto written = writeExported(m_make(*format, m_title), stdText(path));
    m_remark->setText(written ? tr("Wrote %1.").arg(fileName(stdText(path))) : written.error().sentence);
}

} // namespace orgwright
