// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scenarios/compare_model.h"

#include "ui/widgets/table_delegate.h"
#include "ui/words/matrix_words.h"
#include "ui/words/model_words.h"

namespace orgwright {

CompareModel::CompareModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void CompareModel::show(const Plan& plan, ScenarioMatrix matrix, bool isHidingPay) {
    beginResetModel();
    m_matrix = std::move(matrix);
    m_words = Formats(plan.settings());
    m_isHidingPay = isHidingPay;
    m_names.clear();
    for (const ScenarioId option : m_matrix.options)
        m_names += nameOf(plan, option);
    endResetModel();
}

const MatrixRow& CompareModel::row(const QModelIndex& index) const {
    return matrixRows()[static_cast<std::size_t>(index.row())];
}

const MatrixValue& CompareModel::value(const QModelIndex& index) const {
    return m_matrix.at(static_cast<std::size_t>(index.row()), static_cast<std::size_t>(index.column() - 1));
}

const MatrixValue& CompareModel::baseline(const QModelIndex& index) const {
    return m_matrix.at(static_cast<std::size_t>(index.row()), 0);
}

ScenarioId CompareModel::scenario(const QModelIndex& index) const {
    return m_matrix.options[static_cast<std::size_t>(index.column() - 1)];
}

int CompareModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_matrix.options.empty() ? 0 : static_cast<int>(matrixRows().size());
}

int CompareModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_matrix.options.size()) + 1;
}

QString CompareModel::figure(const QModelIndex& index) const {
    return matrixFigure(m_words, row(index).unit, value(index).number);
}

QString CompareModel::difference(const QModelIndex& index) const {
    return index.column() < 2
               ? QString()
               : matrixDifference(m_words, row(index).unit, baseline(index).number, value(index).number);
}

QString CompareModel::verdict(const QModelIndex& index) const {
    return index.column() < 2 ? QString()
                              : matrixVerdict(row(index), baseline(index).number, value(index).number);
}

bool CompareModel::isConcealed(const QModelIndex& index) const {
    return m_isHidingPay && row(index).unit == MatrixUnit::Money;
}

QString CompareModel::spoken(const QModelIndex& index) const {
    if (isConcealed(index))
        return tr("Hidden");
    QStringList parts{figure(index), difference(index), verdict(index)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QVariant CompareModel::nameData(const QModelIndex& index, int role) const {
    if (role == Qt::DisplayRole)
        return matrixName(row(index));
    return role == Qt::ToolTipRole ? matrixMeaning(row(index)) : QVariant();
}

QVariant CompareModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (index.column() == 0)
        return nameData(index, role);
    switch (role) {
    case Qt::DisplayRole:
        return isConcealed(index) ? QString() : figure(index);
    case DifferenceRole:
        return isConcealed(index) ? QString() : difference(index);
    case VerdictRole:
        return isConcealed(index) ? QString() : verdict(index);
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case ConcealedRole:
        return isConcealed(index);
    case StrongRole:
        return index.column() > 1 && value(index).number != baseline(index).number;
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return section == 0 ? tr("Measure") : m_names.value(section - 1);
    if (role == Qt::TextAlignmentRole && section > 0)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

} // namespace orgwright
