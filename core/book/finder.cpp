#include "core/book/finder.h"

#include "core/book/book.h"
#include "core/query/search_source.h"
#include "core/search/live_index.h"
#include "core/store/database.h"

#include <QThread>

#include <atomic>
#include <optional>

namespace goodturn::book {

namespace {

constexpr size_t namesShown = 20;
constexpr int lastShown = 8;
constexpr int textsShown = 6;        ///< of each kind
constexpr size_t mostChanges = 2000; ///< over the index; with more it is made anew

} // namespace

/// What the threads have in common.
struct Finder::Shared
{
    store::DatabaseConfig config;
    search::PhoneDigits phones{search::PhoneDigits::systemRegion()};
    std::atomic<quint64> wanted = 0; ///< the ticket that is still to be answered
    std::atomic<bool> isOver = false;
};

/// Where searches are carried out, one after the other, on their thread.
class Finder::Desk : public QObject
{
public:
    Desk(Finder& finder, std::shared_ptr<Shared> shared)
        : finder_(finder)
        , shared_(std::move(shared))
    {
    }

    /// From here on changes are kept for the index that is on its way.
    void expectIndex()
    {
        index_.reset();
        waiting_.emplace();
    }

    void takeIndex(search::NameIndex index)
    {
        index_.emplace(std::move(index));
        const auto missed = std::exchange(waiting_, std::nullopt);
        for (const change::ChangeSet& changes : *missed)
            if (index_)
                follow(changes);
        if (index_)
            tell([](Finder& finder) { emit finder.ready(); });
    }

    void follow(const change::ChangeSet& changes)
    {
        if (waiting_)
            waiting_->push_back(changes);
        if (waiting_ || !index_)
            return;
        if (auto followed = apply(changes); !followed || !*followed) {
            expectIndex();
            tell([](Finder& finder) { finder.build(); });
        }
    }

    void find(quint64 ticket, const QString& typed)
    {
        if (!isWanted(ticket))
            return;
        const search::TypedQuery query = search::typedQuery(typed, shared_->phones);
        Found names{ticket};
        if (auto rows = findNames(typed, query))
            names.rows = std::move(*rows);
        else
            names.problem = rows.error().message;
        tell([names](Finder& finder) { finder.answer(&Finder::namesFound, names); });
        Found texts{ticket};
        if (auto found = findTexts(ticket, query)) {
            texts.rows = std::move(*found);
        } else {
            texts.problem = found.error().message;
        }
        tell([texts](Finder& finder) { finder.answer(&Finder::textsFound, texts); });
    }

    /// There will be no index: the file's goes on answering.
    void giveUpIndex() { waiting_.reset(); }

private:
    bool isWanted(quint64 ticket) const { return shared_->wanted == ticket && !shared_->isOver; }

    template<class Work>
    void tell(Work work)
    {
        QMetaObject::invokeMethod(
            &finder_, [&finder = finder_, work] { work(finder); }, Qt::QueuedConnection);
    }

    Result<store::Database*> database()
    {
        if (!database_) {
            GT_ASSIGN(database_, store::Database::open(shared_->config));
        }
        return database_.get();
    }

    Result<std::vector<query::FoundRow>> findNames(const QString& typed,
                                                   const search::TypedQuery& query)
    {
        GT_ASSIGN(store::Database* const book, database());
        if (typed.trimmed().isEmpty())
            return query::lastWorkedOn(*book, lastShown);
        if (!index_)
            return query::foundByFile(*book, typed, query, int(namesShown));
        return query::foundRows(*book, index_->find(query, namesShown), query);
    }

    Result<std::vector<query::FoundRow>> findTexts(quint64 ticket, const search::TypedQuery& query)
    {
        GT_ASSIGN(store::Database* const book, database());
        return query::findTexts(*book, query, textsShown, [&] { return isWanted(ticket); });
    }

    /// False when the index is better made anew.
    Result<bool> apply(const change::ChangeSet& changes)
    {
        GT_ASSIGN(store::Database* const book, database());
        GT_ASSIGN(const auto keys, query::changedSearchables(*book, changes, mostChanges));
        if (!keys || index_->changeCount() + keys->size() > mostChanges)
            return false;
        for (const RecordKey& key : *keys) {
            GT_ASSIGN(const auto record, query::readSearchable(*book, key));
            if (record)
                index_->put(search::prepare(*record, shared_->phones));
            else
                index_->remove(key);
        }
        return true;
    }

    Finder& finder_;
    std::shared_ptr<Shared> shared_;
    std::unique_ptr<store::Database> database_;
    std::optional<search::LiveIndex> index_;
    std::optional<std::vector<change::ChangeSet>> waiting_; ///< while an index is being built
};

Result<search::NameIndex> Finder::readIndex(const Shared& shared)
{
    GT_ASSIGN(const auto database, store::Database::open(shared.config));
    return query::readNameIndex(*database, shared.phones, [&] { return !shared.isOver; });
}

Finder::Finder(Book& book, QObject* parent)
    : QObject(parent)
    , shared_(std::make_shared<Shared>())
    , thread_(new QThread)
    , desk_(new Desk(*this, shared_))
{
    shared_->config = book.config();
    shared_->config.mode = store::DatabaseConfig::Mode::ReadOnly;
    shared_->config.onSharedDisk = book.isOnSharedDisk();
    desk_->moveToThread(thread_.get());
    connect(&book.notifier(), &change::ChangeNotifier::changed, this, &Finder::follow);
    thread_->start();
}

Finder::~Finder()
{
    shared_->isOver = true;
    if (builder_)
        builder_->wait();
    desk_->deleteLater(); // on its thread, which its connection belongs to
    thread_->quit();
    thread_->wait();
}

template<class Work>
void Finder::post(Work work)
{
    QMetaObject::invokeMethod(
        desk_, [desk = desk_, work = std::move(work)]() mutable { work(*desk); },
        Qt::QueuedConnection);
}

void Finder::prepare()
{
    if (std::exchange(isPrepared_, true))
        return;
    post([](Desk& desk) { desk.expectIndex(); });
    build();
}

void Finder::build()
{
    if (builder_)
        builder_->wait();
    builder_.reset(QThread::create([shared = shared_, desk = desk_] {
        auto index = readIndex(*shared);
        const auto hand = [desk, made = std::make_shared<decltype(index)>(std::move(index))] {
            *made ? desk->takeIndex(std::move(**made)) : desk->giveUpIndex();
        };
        QMetaObject::invokeMethod(desk, hand, Qt::QueuedConnection);
    }));
    builder_->start();
}

void Finder::follow(const change::ChangeSet& changes)
{
    post([changes](Desk& desk) { desk.follow(changes); });
}

quint64 Finder::find(const QString& typed)
{
    const quint64 ticket = ++lastTicket_;
    shared_->wanted = ticket;
    post([ticket, typed](Desk& desk) { desk.find(ticket, typed); });
    return ticket;
}

void Finder::cancel()
{
    shared_->wanted = ++lastTicket_;
}

void Finder::answer(void (Finder::*signal)(const Found&), const Found& found)
{
    if (found.ticket == lastTicket_)
        emit(this->*signal)(found);
}

} // namespace goodturn::book
