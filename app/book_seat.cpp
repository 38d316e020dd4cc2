#include "app/book_seat.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>

namespace goodturn::app {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestCall = 4096;
constexpr int patienceMs = 1000;

/// The name of lock and socket: the same for every way to write the path.
QString baseFor(const QString& path)
{
    const QFileInfo file(path); // a new book is not there yet, but its folder is
    const QString name = QFileInfo(file.absolutePath()).canonicalFilePath() + u'/' +
                         (file.exists() ? QFileInfo(file.canonicalFilePath()) : file).fileName();
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    return u"goodturn-"_s + QString::fromLatin1(hash.toHex().left(24));
}

QString baseIn(const QString& folder, const QString& path)
{
    return QDir(folder).filePath(baseFor(path));
}

QByteArray written(const SeatCall& call)
{
    const QJsonObject json{{u"place"_s, call.place}, {u"account"_s, call.account}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

BookSeat::BookSeat(const QString& base) : base_(base), lock_(base + u".lock"_s)
{
    lock_.setStaleLockTime(0); // only a holder that is dead has left its seat
    connect(&server_, &QLocalServer::newConnection, this, &BookSeat::answerNext);
}

std::unique_ptr<BookSeat> BookSeat::take(const QString& runtimeFolder, const QString& path)
{
    std::unique_ptr<BookSeat> seat(new BookSeat(baseIn(runtimeFolder, path)));
    if (!seat->lock_.tryLock(0))
        return seat->lock_.error() == QLockFile::LockFailedError ? nullptr : std::move(seat);
    const QString socket = seat->base_ + u".socket"_s;
    QLocalServer::removeServer(socket); // of a window that crashed
    seat->server_.listen(socket);
    return seat;
}

bool BookSeat::isFor(const QString& path) const
{
    return QFileInfo(base_).fileName() == baseFor(path);
}

void BookSeat::answerNext()
{
    QLocalSocket* caller = server_.nextPendingConnection();
    caller->setReadBufferSize(longestCall);
    connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
    const auto read = [this, caller] {
        if (!caller->canReadLine())
            return;
        const QJsonObject json = QJsonDocument::fromJson(caller->readLine(longestCall)).object();
        caller->write("here\n");
        caller->flush();
        caller->disconnectFromServer();
        emit called({json[u"place"_s].toString(), json[u"account"_s].toString()});
    };
    connect(caller, &QLocalSocket::readyRead, this, read);
    read();
}

bool BookSeat::callHolder(const QString& runtimeFolder, const QString& path, const SeatCall& call)
{
    const QByteArray message = written(call);
    if (message.size() >= longestCall)
        return false;
    QLocalSocket socket;
    socket.connectToServer(baseIn(runtimeFolder, path) + u".socket"_s);
    if (!socket.waitForConnected(patienceMs))
        return false;
    socket.write(message);
    if (!socket.waitForBytesWritten(patienceMs))
        return false;
    return socket.waitForReadyRead(patienceMs) && socket.readLine() == "here\n";
}

} // namespace goodturn::app
