// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/typography.h"

#include "ui/theme/theme.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace orgwright {

namespace {

struct Role {
    double size;
    int line;
    QFont::Weight weight;
    double spacing; // em
};

// In the order of Type.
constexpr Role kTypeRoles[] = {
    {20, 26, QFont::DemiBold, -0.012}, {15, 20, QFont::DemiBold, 0},   {13, 18, QFont::Normal, 0},
    {13, 18, QFont::Medium, 0},        {13, 17, QFont::DemiBold, 0},   {12, 16, QFont::Normal, 0},
    {12, 16, QFont::Medium, 0},        {11, 14, QFont::Normal, 0},     {11, 16, QFont::DemiBold, 0},
    {32, 34, QFont::DemiBold, 0},      {24, 28, QFont::DemiBold, 0},   {28, 34, QFont::DemiBold, -0.012},
    {14, 18, QFont::DemiBold, 0},      {10.5, 12, QFont::DemiBold, 0}, {8.5, 10, QFont::DemiBold, 0},
};

struct StageRole {
    double size;
    QFont::Weight weight;
    bool display;
    double spacing;
};

// In the order of StageType.
constexpr StageRole kStageRoles[] = {
    {46, QFont::DemiBold, true, -0.02}, {32, QFont::DemiBold, false, 0}, {22, QFont::DemiBold, false, 0},
    {18, QFont::Normal, false, 0},      {64, QFont::DemiBold, false, 0},
};

const Role& roleOf(Type type) {
    return kTypeRoles[static_cast<std::size_t>(type)];
}

// Qt takes whole pixels only; the halves of the initials round up.
void setSize(QFont& font, double pixels) {
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels))));
}

QFont family(const QString& name, double pixels, QFont::Weight weight) {
    QFont font;
    font.setFamilies({name, QStringLiteral("Inter")});
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    setSize(font, pixels);
    return font;
}

} // namespace

bool loadFont(const char* file) {
    const QString path = QStringLiteral(":/orgwright/fonts/%1.ttf").arg(QLatin1String(file));
    const bool isLoaded = QFontDatabase::addApplicationFont(path) >= 0;
    if (!isLoaded)
        qWarning("The font %s cannot be loaded; the system's takes its place", file);
    return isLoaded;
}

QFont interFont(double pixels, QFont::Weight weight) {
    return family(QStringLiteral("Inter"), pixels, weight);
}

QFont typeFont(Type type) {
    const Role& role = roleOf(type);
    const double pixels = scaledF(role.size);
    QFont font = interFont(pixels, role.weight);
    if (role.spacing != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, role.spacing * pixels);
    return font;
}

double advance(Type type, const QString& text) {
    return QFontMetricsF(typeFont(type)).horizontalAdvance(text) + 1;
}

int lineHeight(Type type) {
    return scaled(roleOf(type).line);
}

QFont stageFont(StageType type, int width, int height) {
    [[maybe_unused]] static const bool hasDisplay = loadFont("InterDisplay-SemiBold");
    const StageRole& role = kStageRoles[static_cast<std::size_t>(type)];
    const double share = std::min(width / 1920.0, height / 1080.0);
    // 1024×768 asks for 0.7, a little more than its width's share.
    const double factor = share < 1.0 ? std::max(share, std::min(0.7, height / 1080.0)) : share;
    const double pixels = std::max(16.0, role.size * factor);
    QFont font =
        family(role.display ? QStringLiteral("Inter Display") : QStringLiteral("Inter"), pixels, role.weight);
    if (role.spacing != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, role.spacing * pixels);
    return font;
}

} // namespace orgwright
