// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace orgwright {

Answer ask(QWidget* parent, const Message& message) {
    Dialog dialog(message.title, parent);
    auto* text = new Label(message.text, Type::Body, &Colours::ink2);
    text->setWrapped(true);
    text->setMinimumWidth(scaled(380));
    dialog.body()->addWidget(text);
    Answer answer = Answer::Cancel;
    if (!message.cancel.isEmpty())
        dialog.setCancel(message.cancel);
    Button* primary = dialog.setPrimary(message.primary);
    QObject::connect(primary, &QAbstractButton::clicked, &dialog, [&answer] { answer = Answer::Primary; });
    if (!message.alternative.isEmpty()) {
        Button* other = dialog.addAction(message.alternative);
        QObject::connect(other, &QAbstractButton::clicked, &dialog, [&answer, &dialog] {
            answer = Answer::Alternative;
            dialog.accept();
        });
    }
    primary->setFocus();
    return dialog.exec() == QDialog::Accepted ? answer : Answer::Cancel;
}

} // namespace orgwright
