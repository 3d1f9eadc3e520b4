// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/history/history_model.h"

#include "ui/words/formats.h"
#include "ui/words/model_words.h"
#include "ui/words/step_words.h"
#include "ui/words/text.h"

#include <QDateTime>

namespace orgwright {

HistoryModel::HistoryModel(const PlanDocument& document, QObject* parent)
    : QAbstractListModel(parent)
    , m_document(document) {
    refresh();
}

int HistoryModel::presentRow() const {
    return static_cast<int>(m_document.core().history().cursor());
}

void HistoryModel::refresh() {
    m_checkpoints.clear();
    for (const Checkpoint& each : m_document.core().checkpoints()) {
        QString& names = m_checkpoints[each.step];
        names += (names.isEmpty() ? QString() : QStringLiteral(", ")) + shownText(each.name);
    }
    const int wanted = static_cast<int>(m_document.core().history().last()) + 1;
    if (wanted > m_rows) {
        beginInsertRows({}, m_rows, wanted - 1);
        m_rows = wanted;
        endInsertRows();
    } else if (wanted < m_rows) {
        beginRemoveRows({}, wanted, m_rows - 1);
        m_rows = wanted;
        endRemoveRows();
    }
    Q_EMIT dataChanged(index(0), index(m_rows - 1));
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows;
}

QString HistoryModel::words(std::int64_t step) const {
    return step == 0 ? tr("How the plan began") : sentence(m_document.core().history().step(step));
}

QString HistoryModel::when(std::int64_t step) const {
    if (step == 0)
        return {};
    const std::int64_t at = m_document.core().history().step(step).at;
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at);
    const Formats formats(m_document.plan().settings());
    if (local.date() == QDate::currentDate())
        return formats.locale().toString(local.time(), tr("HH:mm"));
    return formats.moment(at);
}

QString HistoryModel::scenario(std::int64_t step) const {
    const Plan& plan = m_document.core().plan();
    if (step == 0 || plan.scenarios().size() < 2)
        return {};
    const ScenarioId scenario = m_document.core().history().step(step).scenario;
    return plan.scenarios().contains(scenario) ? nameOf(plan, scenario) : tr("a scenario that is gone");
}

QString HistoryModel::mark(std::int64_t step) const {
    const auto found = m_checkpoints.find(step);
    QString text = found == m_checkpoints.end() ? QString() : found->second;
    if (m_document.core().openedStep() == step)
        text += (text.isEmpty() ? QString() : QStringLiteral(", ")) + tr("opened here");
    return text;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    const std::int64_t step = index.row();
    if (!index.isValid() || step > m_document.core().history().last())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return words(step);
    case Qt::AccessibleTextRole: {
        QStringList parts{words(step), when(step), scenario(step), mark(step)};
        if (step == presentRow())
            parts += tr("the plan stands here");
        else if (step > presentRow())
            parts += tr("undone");
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case WhenRole:
        return when(step);
    case ScenarioRole:
        return scenario(step);
    case MarkRole:
        return mark(step);
    case IsCheckpointRole:
        return m_checkpoints.contains(step);
    case IsPresentRole:
        return step == presentRow();
    case IsUndoneRole:
        return step > presentRow();
    default:
        return {};
    }
}

} // namespace orgwright
