#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <memory>

namespace goodturn::app {

/// What a second start asks of the window that has the book open.
struct SeatCall
{
    QString place;   ///< "accounts"; empty: where the window is
    QString account; ///< a name or UUID; empty: none
};

/// The seat of the one window that shows a book: a lock file decides who has it, and a socket
/// beside it takes the calls of later starts. Both lie in the person's own runtime folder. Other
/// programs may still work with the book: the seat keeps windows from piling up, not data safe.
class BookSeat : public QObject
{
    Q_OBJECT

public:
    /// The seat of the book at `path`, or nothing where another window has it. Where the folder
    /// can't be used there is nobody to ask, and the seat is taken without a socket.
    static std::unique_ptr<BookSeat> take(const QString& runtimeFolder, const QString& path);

    /// Asks the window that has the seat to come to the front; false when it doesn't answer within
    /// a second.
    static bool callHolder(const QString& runtimeFolder, const QString& path, const SeatCall& call);

    bool isFor(const QString& path) const;

signals:
    void called(const goodturn::app::SeatCall& call);

private:
    explicit BookSeat(const QString& base);
    void answerNext();

    QString base_;
    QLockFile lock_;
    QLocalServer server_;
};

} // namespace goodturn::app
