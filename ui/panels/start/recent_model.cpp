// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/start/recent_model.h"

#include "ui/words/formats.h"
#include "ui/words/text.h"

#include <QDir>
#include <QFileInfo>

namespace orgwright {
namespace {

QString whenWords(const QDateTime& at) {
    const QLocale locale = wordsLocale();
    const QDate today = QDate::currentDate();
    const QString time = locale.toString(at.time(), RecentModel::tr("HH:mm"));
    if (at.date() == today)
        return RecentModel::tr("Today %1").arg(time);
    if (at.date() == today.addDays(-1))
        return RecentModel::tr("Yesterday");
    //: A day, in the letters of Qt's date formats. In German "d. MMMM".
    const QString day = RecentModel::tr("d MMMM");
    return locale.toString(at.date(), at.date().year() == today.year() ? day : day + QStringLiteral(" yyyy"));
}

QString folderWords(const QString& path) {
    const QString folder = QFileInfo(path).absolutePath();
    const QString home = QDir::homePath();
    if (folder == home)
        return RecentModel::tr("Home folder");
    return shownText(folder.startsWith(home + QLatin1Char('/')) ? folder.mid(home.size() + 1) : folder);
}

QString placeWords(const RecentPlan& plan, bool isMissing) {
    if (isMissing)
        return RecentModel::tr("Not there any more: %1").arg(shownText(plan.path, 120));
    if (plan.isSample)
        return RecentModel::tr("%1, comes with Orgwright").arg(whenWords(plan.openedAt));
    return whenWords(plan.openedAt) + QStringLiteral(", ") + folderWords(plan.path);
}

QString figureWords(const RecentPlan& plan) {
    const Formats words{Settings{}};
    if (plan.positions == 0)
        return RecentModel::tr("Empty plan");
    const QString people = plan.people > 0 ? words.people(plan.people) : words.positions(plan.positions);
    return plan.teams > 0 ? people + QStringLiteral(", ") + words.teams(plan.teams) : people;
}

} // namespace

RecentModel::RecentModel(const RecentPlans& recent, QObject* parent)
    : QAbstractListModel(parent)
    , m_recent(recent)
    , m_plans(recent.plans()) {
    connect(&recent, &RecentPlans::changed, this, &RecentModel::refresh);
}

void RecentModel::refresh() {
    beginResetModel();
    m_plans = m_recent.plans();
    endResetModel();
}

int RecentModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_plans.size());
}

QVariant RecentModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const RecentPlan& plan = m_plans[static_cast<std::size_t>(index.row())];
    const QString title = shownText(plan.title, 120);
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::AccessibleTextRole:
        return QStringList{title, figureWords(plan), placeWords(plan, plan.isMissing())}.join(
            QStringLiteral(", "));
    case FiguresRole:
        return figureWords(plan);
    case PlaceRole:
        return placeWords(plan, plan.isMissing());
    case AreasRole:
        return QVariant::fromValue(QList<int>(plan.areas.begin(), plan.areas.end()));
    case IsMissingRole:
        return plan.isMissing();
    case PathRole:
        return plan.path;
    default:
        return {};
    }
}

} // namespace orgwright
