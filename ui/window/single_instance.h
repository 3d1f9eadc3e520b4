// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QLocalServer;

namespace orgwright {

/// One window for a user: a second start hands its files to the first, by a socket in the user's runtime
/// folder that nobody else may open, and ends.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(QObject* parent = nullptr);

    /// True where another window is there and has taken the files.
    static bool handedOver(const QStringList& files);
    /// From now on takes what later starts hand over.
    void listen();

Q_SIGNALS:
    void asked(const QStringList& files);

private:
    QLocalServer* m_server;
};

} // namespace orgwright
