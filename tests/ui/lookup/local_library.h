#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace goodturn::testing {

/// A service on this computer that answers as it is told to.
class LocalLibrary
{
public:
    using Answer = std::function<void(QTcpSocket&)>;

    LocalLibrary();

    QUrl url() const;
    void setAnswer(Answer answer) { answer_ = std::move(answer); }
    /// Answers with a body of that type.
    void answerWith(const QByteArray& body, const QByteArray& type = "application/json",
                    const QByteArray& status = "200 OK");
    void answerWithTheBox();
    const QList<QByteArray>& requests() const { return requests_; }

private:
    QTcpServer server_;
    Answer answer_;
    QList<QByteArray> requests_;
};

/// The ISBN of the book that answerWithTheBox() tells of.
QString isbnOfTheBox();

} // namespace goodturn::testing
