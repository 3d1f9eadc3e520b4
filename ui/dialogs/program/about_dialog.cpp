// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/program/about_dialog.h"

#include "ui/dialogs/dialog_size.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hair_line.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>

namespace orgwright {
namespace {

constexpr int kIcon = 64;

struct Credit {
    const char* what;
    const char* licence;
};

/// Proper names, which no language translates.
constexpr Credit kCredits[] = {
    {"Qt Base, Qt SVG", "LGPL-3.0"},
    {"Qt Charts", "GPL-3.0"},
    {"SQLite", "public domain"},
    {"{fmt}, nlohmann-json, pugixml, Expat, robin-map", "MIT"},
    {"libzip, CLI11", "BSD-3-Clause"},
    {"libxlsxwriter, xxHash", "BSD-2-Clause"},
    {"tl-expected", "CC0-1.0"},
    {"libsodium", "ISC"},
    {"Inter", "OFL-1.1"},
};

Label* wrapped(const QString& text, Tint tint) {
    auto* label = new Label(text, Type::Body, tint);
    label->setWrapped(true);
    return label;
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent)
    : Dialog(tr("About Orgwright"), parent) {
    body()->addWidget(makeHead());
    body()->addSpacing(scaled(8));
    body()->addWidget(wrapped(tr("Free software under the GNU General Public License, version 3 or any later "
                                 "one (GPL-3.0-or-later). You may use, study, share and change it; it comes "
                                 "without any warranty."),
                              &Colours::ink2));
    body()->addSpacing(scaled(8));
    body()->addWidget(new HairLine);
    body()->addWidget(makeCredits());
    body()->addStretch(1);
    setPrimary(tr("Close"))->setFocus();
    sizeToContent(*this, 460);
}

QWidget* AboutDialog::makeHead() {
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(16));
    auto* picture = new QLabel;
    const int side = scaled(kIcon);
    picture->setPixmap(icons::applicationIcon().pixmap(QSize(side, side), devicePixelRatioF()));
    row->addWidget(picture, 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(scaled(2));
    texts->addWidget(new Label(QStringLiteral("Orgwright"), Type::Headline));
    const QString version = QCoreApplication::applicationVersion();
    if (!version.isEmpty())
        texts->addWidget(new Label(tr("Version %1").arg(version), Type::Body, &Colours::ink2));
    texts->addWidget(wrapped(tr("Plans organisations: who reports to whom, in which team, at what cost. "
                                "Nothing leaves this computer unless you export it."),
                             &Colours::ink));
    row->addLayout(texts, 1);
    return head;
}

QWidget* AboutDialog::makeCredits() {
    auto* credits = new QWidget;
    auto* grid = new QGridLayout(credits);
    grid->setContentsMargins(0, scaled(4), 0, 0);
    grid->setHorizontalSpacing(scaled(16));
    grid->setVerticalSpacing(scaled(6));
    grid->setColumnStretch(0, 1);
    grid->addWidget(new Label(tr("It stands on"), Type::SmallMedium, &Colours::ink2), 0, 0);
    int row = 1;
    for (const Credit& credit : kCredits) {
        auto* what = new Label(QLatin1String(credit.what), Type::Small);
        what->setWrapped(true);
        grid->addWidget(what, row, 0);
        grid->addWidget(new Label(QLatin1String(credit.licence), Type::Small, &Colours::ink2), row, 1,
                        Qt::AlignRight);
        ++row;
    }
    return credits;
}

} // namespace orgwright
