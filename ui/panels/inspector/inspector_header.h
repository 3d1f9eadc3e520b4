// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/avatar.h"
#include "ui/widgets/surface.h"

#include <QColor>

namespace orgwright {

class ElidedLabel;
class IconButton;
class Tag;

/// The head of the inspector, 72 high: who or what is shown, and a menu of what can be done with it.
class InspectorHeader : public Surface {
    Q_OBJECT

public:
    explicit InspectorHeader(QWidget* parent = nullptr);

    /// `names` of co-leads stand below each other in place of the one name.
    void show(const QString& name, const QString& second, const QStringList& names = {});
    void setFace(const AvatarFace& face);
    /// A picture in place of a face: an icon on a well, in a team's colour where one is given.
    void setIconName(const QByteArray& icon, const QColor& colour = {});
    /// A bucket's glyph in place of a face.
    void setBucket(BucketMark bucket);
    /// A small word with an icon before the second line, such as a stance; empty: none. show() takes it away.
    void setTag(const QString& word, const char* icon);
    void setHasMenu(bool on);

    QSize sizeHint() const override;

Q_SIGNALS:
    void menuRequested(const QPoint& globalPosition);

private:
    class Tile;

    Avatar* m_avatar;
    Tile* m_tile;
    ElidedLabel* m_name;
    ElidedLabel* m_nextName;
    Tag* m_tag;
    ElidedLabel* m_second;
    IconButton* m_menu;
};

} // namespace orgwright
