// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/capacity/load_list.h"

#include "ui/portfolio/capacity/capacity_model.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/words/formats.h"
#include "ui/words/model_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace orgwright {
namespace {

constexpr std::size_t kMostNamed = 5;

} // namespace

LoadList::LoadList(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_lines(new QVBoxLayout(this)) {
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(scaled(4));
    setAccessibleName(tr("Over- and under-use"));
}

void LoadList::show(const std::vector<TeamId>& over, const std::vector<TeamId>& under) {
    while (QLayoutItem* line = m_lines->takeAt(0)) {
        delete line->widget();
        delete line;
    }
    const PlanDocument& document = m_workspace.document;
    const QString quarter = Formats(document.plan().settings()).quarter(m_workspace.portfolio.quarter());
    if (!over.empty())
        addLine(tr("More asked than there is in %1:").arg(quarter), over);
    if (!under.empty())
        addLine(tr("Less than %1 % on bets in %2:").arg(QString::number(CapacityModel::kUnderUsed), quarter),
                under);
    if (over.empty() && under.empty() && !document.org().initiatives().isEmpty())
        addLine(tr("In %1 every team is used, and none is asked for more than it has.").arg(quarter), {});
}

void LoadList::addLine(const QString& caption, const std::vector<TeamId>& teams) {
    const PlanDocument& document = m_workspace.document;
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(2));
    row->addWidget(new Label(caption, Type::Small, &Colours::ink2));
    row->addSpacing(scaled(4));
    for (std::size_t i = 0; i < std::min(teams.size(), kMostNamed); ++i) {
        const TeamId team = teams[i];
        QString name = nameOf(document.plan(), document.scenario(), team);
        // An ampersand of a name is no mnemonic.
        auto* button = new Button(name.replace(QLatin1Char('&'), QStringLiteral("&&")), ButtonKind::Plain);
        button->setSize(ControlSize::Small);
        button->setMinimumTextWidth(48);
        connect(button, &QAbstractButton::clicked, this, [this, team] { Q_EMIT chosen(team); });
        row->addWidget(button);
    }
    if (teams.size() > kMostNamed)
        row->addWidget(new Label(tr("and %n more", nullptr, static_cast<int>(teams.size() - kMostNamed)),
                                 Type::Small, &Colours::ink2));
    row->addStretch(1);
    m_lines->addWidget(line);
}

} // namespace orgwright
