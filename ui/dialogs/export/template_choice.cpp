// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export/template_choice.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/label.h"
#include "ui/words/template_words.h"
#include "ui/words/text.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QSettings>

namespace orgwright {
namespace {

const QString kTemplateKey = QStringLiteral("export/template");

} // namespace

TemplateChoice::TemplateChoice(QWidget* parent)
    : QWidget(parent)
    , m_choose(new Button("file", tr("Company template…"), ButtonKind::Outline))
    , m_clear(new IconButton("close", tr("Our own look")))
    , m_said(new Label({}, Type::Small, &Colours::ink2)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4));
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(4));
    row->addWidget(m_choose);
    row->addWidget(m_clear);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_said);
    m_said->setWrapped(true);
    m_choose->setAutoDefault(false);
    connect(m_choose, &QAbstractButton::clicked, this, &TemplateChoice::choose);
    connect(m_clear, &QAbstractButton::clicked, this, &TemplateChoice::clear);
    const QString known = QSettings().value(kTemplateKey).toString();
    m_clear->hide();
    say({});
    if (QFileInfo::exists(known))
        take(known);
}

void TemplateChoice::choose() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Whose look shall the slides have?"), {},
                                                      tr("Presentations and templates (*.pptx *.potx)"));
    if (!path.isEmpty())
        take(path);
}

void TemplateChoice::take(const QString& path) {
    auto look = readSlideTemplate(stdText(path));
    if (!look)
        return say(sentence(look.error(), fileName(stdText(path))), true);
    m_look = std::make_shared<const SlideTemplate>(std::move(*look));
    QSettings().setValue(kTemplateKey, path);
    m_clear->show();
    say(fileName(stdText(path)));
    Q_EMIT changed();
}

void TemplateChoice::clear() {
    m_look.reset();
    QSettings().remove(kTemplateKey);
    m_clear->hide();
    say({});
    Q_EMIT changed();
}

void TemplateChoice::say(const QString& text, bool isRefused) {
    m_said->setTint(isRefused ? &Colours::red : &Colours::ink2);
    m_said->setText(text.isEmpty() ? tr("Our own: white, Arial") : text);
}

} // namespace orgwright
