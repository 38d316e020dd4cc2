#include "tests/ui/lookup/local_library.h"

#include <gtest/gtest.h>

namespace goodturn::testing {
using namespace Qt::StringLiterals;

LocalLibrary::LocalLibrary()
{
    EXPECT_TRUE(server_.listen(QHostAddress::LocalHost));
    QObject::connect(&server_, &QTcpServer::newConnection, &server_, [this] {
        QTcpSocket* socket = server_.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
            const QByteArray request = socket->readAll();
            if (!request.contains("\r\n\r\n"))
                return;
            requests_ << request;
            answer_(*socket);
        });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
}

QUrl LocalLibrary::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(server_.serverPort()));
}

void LocalLibrary::answerWith(const QByteArray& body, const QByteArray& type,
                              const QByteArray& status)
{
    setAnswer([body, type, status](QTcpSocket& socket) {
        socket.write("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " +
                     QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
        socket.disconnectFromHost();
    });
}

void LocalLibrary::answerWithTheBox()
{
    answerWith(R"({"ISBN:9780691170817": {"title": "The Box",
                   "authors": [{"name": "Marc Levinson"}]}})");
}

QString isbnOfTheBox()
{
    return u"9780691170817"_s;
}

} // namespace goodturn::testing
