// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/portfolio_commands.h"
#include "ui/shell/workspace.h"

#include <QAbstractItemModel>
#include <memory>
#include <vector>

namespace orgwright {

/// All teams together, then each in their tree, under each the bets it works on and those that its positions
/// work on by themselves, against quarters. A team's cell is the FTE that its members have on bets, of those
/// they have; a bet's is the share it asks for, and can be written.
class CapacityModel : public QAbstractItemModel {
    Q_OBJECT

public:
    explicit CapacityModel(Workspace& workspace, QObject* parent = nullptr);
    ~CapacityModel() override;

    /// Makes the rows anew from the plan.
    void refresh();

    const std::vector<Quarter>& quarters() const { return m_quarters; }
    /// The row's team, or none for the rows of people without a team.
    TeamId teamAt(const QModelIndex& index) const;
    /// The row's bet; none for a team's own row.
    InitiativeId betAt(const QModelIndex& index) const;
    /// Who gives the row's bet the share: the team, or one of its positions.
    Worker workerAt(const QModelIndex& index) const;
    /// Nothing: none.
    Share shareAt(const QModelIndex& index) const;
    Quarter quarterAt(int column) const;
    /// Asked beyond this is over; asked less than kUnderUsed is under.
    static constexpr int kUnderUsed = 60; // per cent

    /// Teams of which in the quarter looked at more is asked than there is, or less than kUnderUsed.
    const std::vector<TeamId>& over() const { return m_over; }
    const std::vector<TeamId>& under() const { return m_under; }
    QModelIndex indexOf(TeamId team) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// What was typed into a cell could not be read.
    void misread(const QString& sentence);

private:
    struct Node;

    void addTotal();
    void addTeam(TeamId team, Node& under);
    void addLoad(Node& node);
    void addBets(Node& node);
    void addBetsOf(Node& node, Worker who, const QString& whose,
                   const std::vector<AllocationId>& allocations);
    void judge(const Node& node);
    QString loadText(const Node& node, std::size_t place) const;
    const Node& nodeOf(const QModelIndex& index) const;
    QModelIndex find(TeamId team, const QModelIndex& under) const;
    QVariant cell(const Node& node, int column, int role) const;
    QString tip(const Node& node, int column) const;

    Workspace& m_workspace;
    std::vector<Quarter> m_quarters;
    std::unique_ptr<Node> m_root;
    std::vector<TeamId> m_over;
    std::vector<TeamId> m_under;
};

} // namespace orgwright
