// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/chart_view.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace orgwright {
namespace {

template <class AnyId>
std::set<AnyId> withFolded(std::set<AnyId> folded, AnyId id, bool isFolded) {
    if (isFolded)
        folded.insert(id);
    else
        folded.erase(id);
    return folded;
}

template <class AnyId>
QJsonArray listOf(const std::set<AnyId>& ids) {
    QJsonArray list;
    for (const AnyId id : ids)
        list.append(QString::number(id.value()));
    return list;
}

template <class AnyId>
std::set<AnyId> idsIn(const QJsonValue& list) {
    std::set<AnyId> ids;
    for (const QJsonValue value : list.toArray())
        ids.insert(AnyId(value.toString().toLongLong()));
    return ids;
}

} // namespace

void ChartView::setFolded(PositionId position, bool isFolded) {
    setFolded(withFolded(m_folded, position, isFolded));
}

void ChartView::setFolded(TeamId team, bool isFolded) {
    setFoldedTeams(withFolded(m_foldedTeams, team, isFolded));
}

QByteArray ChartView::saved() const {
    const QJsonObject object{
        {QStringLiteral("colour"), static_cast<int>(m_colourBy)},
        {QStringLiteral("density"), m_density ? static_cast<int>(*m_density) : -1},
        {QStringLiteral("frames"), m_hasFrames},
        {QStringLiteral("places"), m_hasPlaces},
        {QStringLiteral("grades"), m_hasGrades},
        {QStringLiteral("avatars"), m_hasAvatars},
        {QStringLiteral("counts"), m_hasCounts},
        {QStringLiteral("lines"), m_hasLines},
        {QStringLiteral("levels"), m_levels},
        {QStringLiteral("folded"), listOf(m_folded)},
        {QStringLiteral("folded teams"), listOf(m_foldedTeams)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void ChartView::restore(const QByteArray& saved) {
    const QJsonObject object = QJsonDocument::fromJson(saved).object();
    const auto flag = [&](const char* name) { return object.value(QLatin1String(name)).toBool(true); };
    const int density = object.value(QStringLiteral("density")).toInt(-1);
    m_colourBy =
        static_cast<drawing::ColourBy>(std::clamp(object.value(QStringLiteral("colour")).toInt(), 0, 5));
    m_density =
        density >= 0 && density <= 2 ? std::optional(static_cast<drawing::Density>(density)) : std::nullopt;
    m_hasFrames = flag("frames");
    m_hasPlaces = flag("places");
    m_hasGrades = flag("grades");
    m_hasAvatars = flag("avatars");
    m_hasCounts = flag("counts");
    m_hasLines = flag("lines");
    m_levels = std::clamp(object.value(QStringLiteral("levels")).toInt(), 0, 99);
    m_folded = idsIn<PositionId>(object.value(QStringLiteral("folded")));
    m_foldedTeams = idsIn<TeamId>(object.value(QStringLiteral("folded teams")));
    Q_EMIT changed();
}

} // namespace orgwright
