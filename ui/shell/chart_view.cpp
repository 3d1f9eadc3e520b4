// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/chart_view.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace orgwright {

void ChartView::setFolded(PositionId position, bool isFolded) {
    std::set<PositionId> wanted = m_folded;
    if (isFolded)
        wanted.insert(position);
    else
        wanted.erase(position);
    setFolded(std::move(wanted));
}

QByteArray ChartView::saved() const {
    QJsonArray folded;
    for (const PositionId position : m_folded)
        folded.append(QString::number(position.value()));
    const QJsonObject object{
        {QStringLiteral("colour"), static_cast<int>(m_colourBy)}, {QStringLiteral("density"), m_density ? static_cast<int>(*m_density) : -1},
        {QStringLiteral("frames"), m_hasFrames},                  {QStringLiteral("places"), m_hasPlaces},
        {QStringLiteral("grades"), m_hasGrades},                  {QStringLiteral("avatars"), m_hasAvatars},
        {QStringLiteral("counts"), m_hasCounts},                  {QStringLiteral("lines"), m_hasLines},
        {QStringLiteral("levels"), m_levels},                     {QStringLiteral("folded"), folded},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void ChartView::restore(const QByteArray& saved) {
    const QJsonObject object = QJsonDocument::fromJson(saved).object();
    const auto flag = [&](const char* name) { return object.value(QLatin1String(name)).toBool(true); };
    const int density = object.value(QStringLiteral("density")).toInt(-1);
    m_colourBy = static_cast<drawing::ColourBy>(std::clamp(object.value(QStringLiteral("colour")).toInt(), 0, 4));
    m_density = density >= 0 && density <= 2 ? std::optional(static_cast<drawing::Density>(density)) : std::nullopt;
    m_hasFrames = flag("frames");
    m_hasPlaces = flag("places");
    m_hasGrades = flag("grades");
    m_hasAvatars = flag("avatars");
    m_hasCounts = flag("counts");
    m_hasLines = flag("lines");
    m_levels = std::clamp(object.value(QStringLiteral("levels")).toInt(), 0, 99);
    m_folded.clear();
    for (const QJsonValue value : object.value(QStringLiteral("folded")).toArray())
        m_folded.insert(PositionId(value.toString().toLongLong()));
    Q_EMIT changed();
}

} // namespace orgwright
