// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/single_instance.h"

#include <QDataStream>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace orgwright {
namespace {

constexpr int kPatienceMs = 500;
constexpr qint64 kMostBytes = 64 * 1024;

QString socketName() {
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) +
           QLatin1String("/orgwright.socket");
}

QStringList filesIn(const QByteArray& message) {
    QDataStream stream(message);
    stream.setVersion(QDataStream::Qt_6_0);
    QStringList files;
    stream >> files;
    return stream.status() == QDataStream::Ok ? files : QStringList();
}

} // namespace

SingleInstance::SingleInstance(QObject* parent)
    : QObject(parent)
    , m_server(new QLocalServer(this)) {
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        QLocalSocket* socket = m_server->nextPendingConnection();
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
            const QByteArray message = socket->read(kMostBytes);
            socket->deleteLater();
            Q_EMIT asked(filesIn(message));
        });
    });
}

bool SingleInstance::handedOver(const QStringList& files) {
    QLocalSocket socket;
    socket.connectToServer(socketName());
    if (!socket.waitForConnected(kPatienceMs))
        return false;
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << files;
    socket.write(message);
    const bool isWritten = socket.waitForBytesWritten(kPatienceMs);
    socket.disconnectFromServer();
    return isWritten;
}

void SingleInstance::listen() {
    if (m_server->listen(socketName()))
        return;
    QLocalServer::removeServer(socketName()); // left behind by a window that was killed
    m_server->listen(socketName());
}

} // namespace orgwright
