// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <QAbstractItemModel>
#include <memory>
#include <vector>

namespace orgwright {

/// Teams as a tree, under each the bets it works on, against quarters. A team's cell is how much is asked of
/// it; a bet's is the share it asks for, and can be written.
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
    Quarter quarterAt(int column) const;
    /// Asked beyond this is over; asked less than kUnderUsed is under.
    static constexpr int kUnderUsed = 60; // per cent

    /// Teams of which in the quarter looked at more is asked than there is, or less than kUnderUsed.
    std::vector<TeamId> over() const { return m_over; }
    std::vector<TeamId> under() const { return m_under; }
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

    void addTeam(TeamId team, Node& under);
    void addBets(Node& node);
    void judge(const Node& node);
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
