// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/bet_links_section.h"

#include "ui/panels/inspector/bet_edits.h"
#include "ui/panels/inspector/note_field.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/words/text.h"

#include <QDesktopServices>
#include <QUrl>
#include <QVBoxLayout>

namespace orgwright {
namespace {

constexpr int kMostOpeners = 6;

} // namespace

BetLinksSection::BetLinksSection(InspectorContext& context, QWidget* parent)
    : InspectorSection(tr("Links"), context, parent)
    , m_field(add(new NoteField(tr("Links"), tr("Addresses, one a line")))) {
    connect(m_field, &NoteField::committed, this, [this](const QString& typed) {
        document().run([&](Editor& editor) {
            return editBet(editor, m_bet, [&](Initiative& row) { row.links = stdText(typed); });
        });
    });
}

QStringList BetLinksSection::openable(const QString& links) {
    QStringList found;
    for (const QString& line : links.split(QLatin1Char('\n'))) {
        const QUrl address(line.trimmed(), QUrl::StrictMode);
        const bool isWeb =
            address.scheme() == QLatin1String("https") || address.scheme() == QLatin1String("http");
        if (isWeb && !address.host().isEmpty())
            found += address.toString(QUrl::FullyEncoded);
    }
    return found;
}

void BetLinksSection::show(InitiativeId bet) {
    m_bet = bet;
    refresh();
}

void BetLinksSection::refresh() {
    const Initiative* row = org().find(m_bet);
    if (!row)
        return;
    const QString links = isHiding(Topic::Notes) ? QString() : qtText(row->links);
    setVisible(!isHiding(Topic::Notes));
    m_field->setReadOnly(isLocked());
    m_field->setNote(links);
    delete m_openers;
    m_openers = add(new QWidget);
    auto* column = new QVBoxLayout(m_openers);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const QString& address : openable(links).mid(0, kMostOpeners)) {
        // The host as it is looked up, so that letters that only look alike are seen.
        const QString host = QUrl(address).host(QUrl::FullyEncoded);
        auto* opener = new Button("external", tr("Open %1").arg(host), ButtonKind::Plain);
        opener->setSize(ControlSize::Small);
        opener->setToolTip(address.toHtmlEscaped());
        opener->setMinimumTextWidth(60);
        connect(opener, &QAbstractButton::clicked, this,
                [address] { QDesktopServices::openUrl(QUrl(address)); });
        column->addWidget(opener, 0, Qt::AlignLeft);
    }
    m_openers->setVisible(column->count() > 0);
}

} // namespace orgwright
