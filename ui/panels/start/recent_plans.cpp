// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/start/recent_plans.h"

#include "core/model/org_tree.h"
#include "ui/shell/plan_document.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace orgwright {
namespace {

constexpr std::size_t kMostPlans = 20;
constexpr std::size_t kRecentPlansMostAreas = 8;
constexpr auto kGroup = "recentPlans";

QString key(const char* name) {
    return QString::fromLatin1(name);
}

/// The managers below the top whose branches make the areas: the first layer that has several.
std::vector<PositionId> areaHeads(const Org& org) {
    std::vector<PositionId> heads = rootPositions(org);
    while (heads.size() == 1) {
        std::vector<PositionId> below;
        for (const auto& report : org.reports(heads.front())) {
            if (org.find(report.id)->standing != Standing::Assistant)
                below.push_back(report.id);
        }
        if (below.empty())
            break;
        heads = std::move(below);
    }
    return heads;
}

std::vector<int> areaSizes(const PlanDocument& document) {
    std::vector<int> sizes;
    const Totals& totals = document.core().totals(kBaseline);
    for (const PositionId head : areaHeads(document.core().plan().org(kBaseline)))
        sizes.push_back(totals.branch(head).positions);
    while (sizes.size() > kRecentPlansMostAreas)
        sizes.erase(std::min_element(sizes.begin(), sizes.end()));
    return sizes;
}

RecentPlan read(const QSettings& settings) {
    RecentPlan plan;
    plan.path = settings.value(key("path")).toString();
    plan.title = settings.value(key("title")).toString().left(200);
    plan.people = std::max(0, settings.value(key("people")).toInt());
    plan.positions = std::max(0, settings.value(key("positions")).toInt());
    plan.teams = std::max(0, settings.value(key("teams")).toInt());
    plan.isSample = settings.value(key("sample")).toBool();
    plan.openedAt = QDateTime::fromMSecsSinceEpoch(settings.value(key("opened")).toLongLong());
    for (const QString& size :
         settings.value(key("areas")).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (plan.areas.size() < kRecentPlansMostAreas)
            plan.areas.push_back(std::clamp(size.toInt(), 0, 1'000'000));
    }
    return plan;
}

void write(QSettings& settings, const RecentPlan& plan) {
    QStringList areas;
    for (const int size : plan.areas)
        areas += QString::number(size);
    settings.setValue(key("path"), plan.path);
    settings.setValue(key("title"), plan.title);
    settings.setValue(key("people"), plan.people);
    settings.setValue(key("positions"), plan.positions);
    settings.setValue(key("teams"), plan.teams);
    settings.setValue(key("sample"), plan.isSample);
    settings.setValue(key("opened"), plan.openedAt.toMSecsSinceEpoch());
    settings.setValue(key("areas"), areas.join(QLatin1Char(' ')));
}

} // namespace

bool RecentPlan::isMissing() const {
    return !QFileInfo::exists(path);
}

RecentPlan recentPlanOf(const PlanDocument& document) {
    const Measures measures = document.core().totals(kBaseline).measures();
    RecentPlan plan;
    plan.path = QFileInfo(document.path()).absoluteFilePath();
    plan.title = document.title();
    plan.people = static_cast<int>(measures.headcount);
    plan.positions = static_cast<int>(measures.positions);
    plan.teams = static_cast<int>(measures.teams);
    plan.openedAt = QDateTime::currentDateTime();
    plan.areas = areaSizes(document);
    return plan;
}

RecentPlans::RecentPlans(QObject* parent)
    : QObject(parent) {
    load();
}

RecentPlans::RecentPlans(const QString& settingsFile, QObject* parent)
    : QObject(parent)
    , m_settings(settingsFile, QSettings::IniFormat) {
    load();
}

void RecentPlans::load() {
    const int count = std::min(m_settings.beginReadArray(key(kGroup)), static_cast<int>(kMostPlans));
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        RecentPlan plan = read(m_settings);
        if (!plan.path.isEmpty())
            m_plans.push_back(std::move(plan));
    }
    m_settings.endArray();
}

// The list tells which reorganisations are being thought about, so it is nobody else's to read.
void RecentPlans::save() {
    m_settings.remove(key(kGroup));
    m_settings.beginWriteArray(key(kGroup), static_cast<int>(m_plans.size()));
    for (std::size_t i = 0; i < m_plans.size(); ++i) {
        m_settings.setArrayIndex(static_cast<int>(i));
        write(m_settings, m_plans[i]);
    }
    m_settings.endArray();
    m_settings.sync();
    QFile::setPermissions(m_settings.fileName(), QFile::ReadOwner | QFile::WriteOwner);
    Q_EMIT changed();
}

void RecentPlans::add(const RecentPlan& plan) {
    std::erase_if(m_plans, [&](const RecentPlan& each) { return each.path == plan.path; });
    m_plans.insert(m_plans.begin(), plan);
    if (m_plans.size() > kMostPlans)
        m_plans.resize(kMostPlans);
    save();
}

void RecentPlans::remove(const QString& path) {
    if (std::erase_if(m_plans, [&](const RecentPlan& each) { return each.path == path; }) > 0)
        save();
}

void RecentPlans::clear() {
    m_plans.clear();
    save();
}

} // namespace orgwright
