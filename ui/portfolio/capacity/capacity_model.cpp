// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/capacity/capacity_model.h"

#include "core/rollup/staffing.h"
#include "ui/theme/colour_math.h"
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"
#include "ui/widgets/table_delegate.h"
#include "ui/words/model_words.h"
#include "ui/words/portfolio_words.h"

#include <cmath>
#include <map>

namespace orgwright {
namespace {

constexpr int kQuartersShown = 8;

int percentOf(Share share) {
    return static_cast<int>(std::lround(share.basisPoints / 100.0));
}

template <class Links>
std::vector<AllocationId> idsOf(const Links& links) {
    std::vector<AllocationId> ids;
    for (const auto& link : links)
        ids.push_back(link.id);
    return ids;
}

/// What somebody has on bets, in FTE times the share; both in basis points.
std::int64_t loadOf(const Position& row, Share asked) {
    return std::int64_t{row.fte.basisPoints} * asked.basisPoints;
}

} // namespace

struct CapacityModel::Node {
    TeamId team = {};
    PositionId position = {}; ///< of a bet's row: who gives the share, where that is not the team
    InitiativeId bet = {};
    QString name = {};
    std::vector<Share> shares = {};       ///< by quarter; of a team what is asked of its members on average
    std::vector<std::int64_t> loads = {}; ///< of a team: FTE on bets, times kWhole
    std::int64_t fteBasisPoints = 0;      ///< of the team's own members
    bool isInherited = false;             ///< what is asked is said by the team around it
    Node* parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> parts = {};
};

CapacityModel::CapacityModel(Workspace& workspace, QObject* parent)
    : QAbstractItemModel(parent)
    , m_workspace(workspace)
    , m_root(std::make_unique<Node>()) {}

CapacityModel::~CapacityModel() = default;

void CapacityModel::refresh() {
    beginResetModel();
    m_quarters.clear();
    for (int step = -1; step < kQuartersShown - 1; ++step)
        m_quarters.push_back({m_workspace.portfolio.quarter().index + step});
    m_over.clear();
    m_under.clear();
    m_root = std::make_unique<Node>();
    if (!m_workspace.document.org().teams().isEmpty())
        addTotal();
    for (const auto& link : m_workspace.document.org().parts(TeamId{}))
        addTeam(link.id, *m_root);
    endResetModel();
}

/// Everybody who is in a team.
void CapacityModel::addTotal() {
    auto node = std::make_unique<Node>();
    node->name = tr("All teams");
    node->parent = m_root.get();
    for (const Team& team : m_workspace.document.org().teams()) {
        Node each;
        each.team = team.id;
        addLoad(each);
        node->fteBasisPoints += each.fteBasisPoints;
        node->loads.resize(m_quarters.size());
        for (std::size_t place = 0; place < m_quarters.size(); ++place)
            node->loads[place] += each.loads[place];
    }
    for (const std::int64_t load : node->loads)
        node->shares.push_back(
            {node->fteBasisPoints == 0 ? 0 : static_cast<std::int32_t>(load / node->fteBasisPoints)});
    m_root->parts.push_back(std::move(node));
}

/// What its members have on bets: their own allocations, else the team's.
void CapacityModel::addLoad(Node& node) {
    const Org& org = m_workspace.document.org();
    for (const auto& link : org.members(node.team))
        node.fteBasisPoints += org.find(link.id)->fte.basisPoints;
    for (const Quarter quarter : m_quarters) {
        const Share asked = workOf(org, node.team, quarter).asked;
        std::int64_t load = 0;
        for (const auto& link : org.members(node.team)) {
            const Position& row = *org.find(link.id);
            load += loadOf(row, org.allocations(row.id).empty() ? asked : workOf(org, row, quarter).asked);
        }
        node.loads.push_back(load);
        const bool isStaffed = node.fteBasisPoints > 0;
        node.shares.push_back(isStaffed ? Share{static_cast<std::int32_t>(load / node.fteBasisPoints)}
                                        : asked);
    }
}

void CapacityModel::addTeam(TeamId team, Node& under) {
    const Org& org = m_workspace.document.org();
    auto node = std::make_unique<Node>();
    node->team = team;
    node->name = nameOf(m_workspace.document.plan(), m_workspace.document.scenario(), team);
    node->parent = &under;
    node->row = static_cast<int>(under.parts.size());
    addLoad(*node);
    node->isInherited = org.allocations(team).empty();
    judge(*node);
    addBets(*node);
    for (const auto& link : org.parts(team))
        addTeam(link.id, *node);
    under.parts.push_back(std::move(node));
}

void CapacityModel::judge(const Node& node) {
    const Quarter shown = m_workspace.portfolio.quarter();
    for (std::size_t place = 0; place < m_quarters.size(); ++place) {
        if (m_quarters[place] != shown || node.fteBasisPoints == 0)
            continue;
        const int asked = percentOf(node.shares[place]);
        if (asked > 100 && !node.isInherited)
            m_over.push_back(node.team);
        else if (asked < kUnderUsed && !node.isInherited)
            m_under.push_back(node.team);
    }
}

/// The bets that the team gives a share in any of the quarters, then those of its positions by themselves.
void CapacityModel::addBets(Node& node) {
    const PlanDocument& document = m_workspace.document;
    const Org& org = document.org();
    addBetsOf(node, {node.team, {}}, {}, idsOf(org.allocations(node.team)));
    for (const auto& link : org.members(node.team)) {
        if (!org.allocations(link.id).empty())
            addBetsOf(node, {{}, link.id}, titleOf(document.plan(), document.scenario(), link.id),
                      idsOf(org.allocations(link.id)));
    }
}

void CapacityModel::addBetsOf(Node& node, Worker who, const QString& whose,
                              const std::vector<AllocationId>& allocations) {
    const PlanDocument& document = m_workspace.document;
    std::map<InitiativeId, std::vector<Share>> bets;
    for (const AllocationId id : allocations) {
        const Allocation& row = *document.org().find(id);
        const auto place = row.quarter.index - m_quarters.front().index;
        if (place < 0 || place >= static_cast<int>(m_quarters.size()))
            continue;
        auto& shares = bets.try_emplace(row.initiative, m_quarters.size()).first->second;
        shares[static_cast<std::size_t>(place)] = row.share;
    }
    for (auto& [bet, shares] : bets) {
        auto row = std::make_unique<Node>();
        const QString name = nameOf(document.plan(), document.scenario(), bet);
        row->team = node.team;
        row->position = who.position;
        row->bet = bet;
        row->name = whose.isEmpty() ? name : tr("%1: %2", "a position and what it works on").arg(whose, name);
        row->parent = &node;
        row->row = static_cast<int>(node.parts.size());
        row->shares = std::move(shares);
        node.parts.push_back(std::move(row));
    }
}

const CapacityModel::Node& CapacityModel::nodeOf(const QModelIndex& index) const {
    return index.isValid() ? *static_cast<const Node*>(index.internalPointer()) : *m_root;
}

TeamId CapacityModel::teamAt(const QModelIndex& index) const {
    return nodeOf(index).team;
}

InitiativeId CapacityModel::betAt(const QModelIndex& index) const {
    return nodeOf(index).bet;
}

Worker CapacityModel::workerAt(const QModelIndex& index) const {
    const Node& node = nodeOf(index);
    return node.position ? Worker{{}, node.position} : Worker{node.team, {}};
}

Share CapacityModel::shareAt(const QModelIndex& index) const {
    const Node& node = nodeOf(index);
    const auto place = static_cast<std::size_t>(index.column() - 1);
    return index.column() > 0 && place < node.shares.size() ? node.shares[place] : Share{};
}

Quarter CapacityModel::quarterAt(int column) const {
    return column >= 1 && column <= static_cast<int>(m_quarters.size())
               ? m_quarters[static_cast<std::size_t>(column - 1)]
               : Quarter{};
}

QModelIndex CapacityModel::indexOf(TeamId team) const {
    return find(team, {});
}

QModelIndex CapacityModel::find(TeamId team, const QModelIndex& under) const {
    for (int row = 0; row < rowCount(under); ++row) {
        const QModelIndex each = index(row, 0, under);
        if (teamAt(each) == team && !betAt(each))
            return each;
        if (const QModelIndex below = find(team, each); below.isValid())
            return below;
    }
    return {};
}

QModelIndex CapacityModel::index(int row, int column, const QModelIndex& parent) const {
    const Node& node = nodeOf(parent);
    if (row < 0 || row >= static_cast<int>(node.parts.size()) || column < 0 || column >= columnCount())
        return {};
    return createIndex(row, column, node.parts[static_cast<std::size_t>(row)].get());
}

QModelIndex CapacityModel::parent(const QModelIndex& index) const {
    const Node* above = nodeOf(index).parent;
    return !above || above == m_root.get() ? QModelIndex() : createIndex(above->row, 0, above);
}

int CapacityModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent).parts.size());
}

int CapacityModel::columnCount(const QModelIndex&) const {
    return static_cast<int>(m_quarters.size()) + 1;
}

QVariant CapacityModel::data(const QModelIndex& index, int role) const {
    const Node& node = nodeOf(index);
    if (index.column() > 0)
        return cell(node, index.column(), role);
    switch (role) {
    case Qt::DisplayRole:
        return node.name;
    case Qt::ToolTipRole:
        return node.name;
    case StrongRole:
        return !node.bet.isSet();
    case MutedRole:
        return node.bet.isSet();
    default:
        return {};
    }
}

/// "2.7 / 7.6": what is on bets, of what there is.
QString CapacityModel::loadText(const Node& node, std::size_t place) const {
    if (node.fteBasisPoints == 0)
        return {};
    const Formats words(m_workspace.document.plan().settings());
    const double whole = kWhole.basisPoints;
    return QStringLiteral("%1 / %2").arg(words.figure(static_cast<double>(node.loads[place]) / whole / whole),
                                         words.figure(static_cast<double>(node.fteBasisPoints) / whole));
}

/// The heat of a team's cell grows with its load; over the whole it is red and carries a mark, so that it is
/// not told by colour alone, as does a team of which little is on bets.
QVariant CapacityModel::cell(const Node& node, int column, int role) const {
    const Share share = node.shares[static_cast<std::size_t>(column - 1)];
    const bool isTeam = !node.bet;
    const Formats words(m_workspace.document.plan().settings());
    switch (role) {
    case Qt::DisplayRole:
        return isTeam             ? loadText(node, static_cast<std::size_t>(column - 1))
               : share == Share{} ? QString()
                                  : shareText(share, words);
    case Qt::AccessibleTextRole:
        return tip(node, column);
    case Qt::EditRole:
        return share == Share{} ? QString() : shareText(share, words);
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return tip(node, column);
    case StatusRole:
        return isTeam && percentOf(share) > 100 ? QVariant(static_cast<int>(StatusMark::OffTarget))
                                                : QVariant();
    case MutedRole:
        return isTeam && node.isInherited;
    case Qt::BackgroundRole:
        if (!isTeam || share == Share{})
            return {};
        return blend(percentOf(share) > 100 ? colours().red : colours().accent,
                     std::min(percentOf(share), 100) / 400.0, colours().canvas);
    default:
        return {};
    }
}

QString CapacityModel::tip(const Node& node, int column) const {
    const Formats words(m_workspace.document.plan().settings());
    const Share share = node.shares[static_cast<std::size_t>(column - 1)];
    const QString quarter = words.quarter(quarterAt(column));
    if (node.bet && share == Share{})
        return tr("%1, %2: nothing. Type a share, such as 30 %.").arg(node.name, quarter);
    if (node.bet)
        return tr("%1, %2: %3. Type another share, or drag it to another bet (half of it with Ctrl).")
            .arg(node.name, quarter, shareText(share, words));
    return tr("%1, %2: %3 of %4 FTE on bets, %5")
        .arg(node.name, quarter,
             words.fte(node.loads[static_cast<std::size_t>(column - 1)] / kWhole.basisPoints),
             words.fte(node.fteBasisPoints), shareText(share, words));
}

QVariant CapacityModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Team, bet")
                        : Formats(m_workspace.document.plan().settings()).quarter(quarterAt(section));
}

Qt::ItemFlags CapacityModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() > 0 && betAt(index) && !m_workspace.document.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool CapacityModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !betAt(index))
        return false;
    QString digits = value.toString().trimmed();
    digits.remove(QLatin1Char('%'));
    digits = digits.trimmed();
    bool isNumber = digits.isEmpty();
    double percent = 0;
    if (!isNumber)
        percent = wordsLocale().toDouble(digits, &isNumber);
    if (!isNumber)
        percent = QLocale::c().toDouble(digits, &isNumber);
    if (!isNumber || percent < 0 || percent > kMostAllocation.basisPoints / 100) {
        Q_EMIT misread(tr("Write the share in per cent, such as 30 %; empty takes it away."));
        return false;
    }
    const Worker who = workerAt(index);
    const InitiativeId bet = betAt(index);
    const Quarter quarter = quarterAt(index.column());
    const Share share{static_cast<std::int32_t>(std::lround(percent * 100))};
    return m_workspace.document.run(
        [&](Editor& editor) { return allocate(editor, who, bet, quarter, quarter, share); });
}

} // namespace orgwright
