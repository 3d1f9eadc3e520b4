// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/inspector_header.h"

#include "ui/theme/icons.h"
#include "ui/theme/marks.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/tag.h"

#include <QHBoxLayout>
#include <QPainter>
#include <optional>

namespace orgwright {

class InspectorHeader::Tile : public QWidget {
public:
    Tile() { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

    void show(const QByteArray& icon, const QColor& colour) {
        m_icon = icon;
        m_colour = colour;
        m_bucket.reset();
        update();
    }
    void show(BucketMark bucket) {
        m_colour = {};
        m_bucket = bucket;
        update();
    }
    QSize sizeHint() const override { return {scaled(40), scaled(40)}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Colours& c = colours();
        paintBox(painter, rect(), kTileRadius, m_colour.isValid() ? c.teamAvatarFill(m_colour) : c.well);
        const double side = scaledF(m_bucket ? 16 : 20);
        QRectF glyph(0, 0, side, side);
        glyph.moveCenter(QRectF(rect()).center());
        if (m_bucket)
            return paintBucketGlyph(painter, glyph, *m_bucket);
        icons::paint(painter, glyph, m_icon.constData(), c.ink);
    }

private:
    QByteArray m_icon = "org-chart";
    QColor m_colour;
    std::optional<BucketMark> m_bucket;
};

InspectorHeader::InspectorHeader(QWidget* parent)
    : Surface(&Colours::panel, Qt::BottomEdge, parent)
    , m_avatar(new Avatar({}, 40))
    , m_tile(new Tile)
    , m_name(new ElidedLabel({}, Type::PanelTitle))
    , m_nextName(new ElidedLabel({}, Type::PanelTitle))
    , m_tag(new Tag({}))
    , m_second(new ElidedLabel({}, Type::Small, &Colours::ink2))
    , m_menu(new IconButton("ellipsis", tr("What can be done here"))) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(16), 0, scaled(8), 0);
    row->setSpacing(scaled(12));
    row->addWidget(m_avatar);
    row->addWidget(m_tile);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addStretch(1);
    texts->addWidget(m_name);
    texts->addWidget(m_nextName);
    auto* second = new QHBoxLayout;
    second->setSpacing(scaled(6));
    second->addWidget(m_tag);
    second->addWidget(m_second, 1);
    texts->addLayout(second);
    texts->addStretch(1);
    row->addLayout(texts, 1);
    row->addWidget(m_menu);
    m_menu->setGlyphSize(16);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_menu, &QAbstractButton::clicked, this,
            [this] { Q_EMIT menuRequested(m_menu->mapToGlobal(m_menu->rect().bottomLeft())); });
}

void InspectorHeader::show(const QString& name, const QString& second, const QStringList& names) {
    const bool isTwo = names.size() > 1;
    m_name->setText(isTwo ? names.first() : name);
    m_nextName->setText(isTwo ? names.mid(1).join(QStringLiteral(", ")) : QString());
    m_nextName->setVisible(isTwo);
    for (ElidedLabel* label : {m_name, m_nextName})
        label->setType(isTwo ? Type::BodyStrong : Type::PanelTitle);
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    m_tag->setVisible(false);
}

void InspectorHeader::setTag(const QString& word, const char* icon) {
    m_tag->setText(word);
    m_tag->setIconName(icon);
    m_tag->setVisible(!word.isEmpty());
}

void InspectorHeader::setBucket(BucketMark bucket) {
    m_tile->show(bucket);
    m_tile->setVisible(true);
    m_avatar->setVisible(false);
}

void InspectorHeader::setFace(const AvatarFace& face) {
    m_avatar->setFace(face);
    m_avatar->setVisible(true);
    m_tile->setVisible(false);
}

void InspectorHeader::setIconName(const QByteArray& icon, const QColor& colour) {
    m_tile->show(icon, colour);
    m_tile->setVisible(true);
    m_avatar->setVisible(false);
}

void InspectorHeader::setHasMenu(bool on) {
    m_menu->setVisible(on);
}

QSize InspectorHeader::sizeHint() const {
    return {scaled(280), scaled(72)};
}

} // namespace orgwright
