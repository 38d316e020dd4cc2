#pragma once

#include "core/change/change_set.h"
#include "core/query/text_finder.h"

#include <QObject>

#include <memory>

class QThread;

namespace goodturn::book {

class Book;

/// What was found for what was typed.
struct Found
{
    quint64 ticket = 0; ///< of the call of find() that this answers
    std::vector<query::FoundRow> rows = {};
    QString problem = {}; ///< why nothing could be read; empty when all went well
};

/// Finds accounts, people and texts as somebody types, on threads of its own with connections of
/// their own, so that typing never waits. Accounts and people are ranked by an index in memory,
/// which is built when prepare() is called and follows the book from then on; until it is ready,
/// the index of the file answers. Delete it before the book.
class Finder : public QObject
{
    Q_OBJECT

public:
    explicit Finder(Book& book, QObject* parent = nullptr);
    ~Finder() override;

    /// Builds the index in the background; nothing when that was begun already.
    void prepare();

    /// Looks for what was typed instead of what was asked for before, which is not answered any
    /// more: namesFound() comes first, then textsFound(), with the ticket that is returned. For
    /// nothing typed, the names are those last worked on.
    quint64 find(const QString& typed);
    /// What was asked for last is no longer wanted.
    void cancel();

signals:
    void namesFound(const goodturn::book::Found& found);
    void textsFound(const goodturn::book::Found& found);
    /// The index in memory answers from now on.
    void ready();

private:
    class Desk;
    struct Shared;

    void follow(const change::ChangeSet& changes);
    static Result<search::NameIndex> readIndex(const Shared& shared);
    void build();
    void answer(void (Finder::*signal)(const Found&), const Found& found);
    template<class Work>
    void post(Work work);

    std::shared_ptr<Shared> shared_;
    std::unique_ptr<QThread> thread_;
    std::unique_ptr<QThread> builder_;
    Desk* desk_; ///< lives on thread_
    quint64 lastTicket_ = 0;
    bool isPrepared_ = false;
};

} // namespace goodturn::book
