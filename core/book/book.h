#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/change/change_notifier.h"
#include "core/store/database_config.h"

#include <functional>
#include <memory>

namespace goodturn::query {
class Queries;
}

namespace goodturn::store {
class Database;
}

namespace goodturn::book {

class AskService;
class ContactService;
class CustomFieldService;
class FlowKeeper;
class ForecastKeeper;
class GiftPolicyService;
class GiftService;
class ReminderService;
class History;
class MergeService;
class ModelService;
class TrashService;
class UnitOfWork;
template<class T>
class RecordService;

/// One open client book: its services (which write), its queries (which read) and its notifier
/// (which tells, after the commit). Belongs to the thread that opened it; another thread opens
/// the same file for itself.
class Book
{
public:
    /// Opens or makes the book that `config` names and brings it to the newest schema, an older
    /// book after a verified backup. `user` is who the journal names; empty takes the login name.
    static Result<std::unique_ptr<Book>> open(const store::DatabaseConfig& config,
                                              std::shared_ptr<const Clock> clock,
                                              const QString& user = {});
    ~Book();
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;

    /// Opens the same book once more, by the same clock and user, for the thread that calls it.
    using Opener = std::function<Result<std::unique_ptr<Book>>()>;
    Opener opener() const;

    const store::DatabaseConfig& config() const;
    QString path() const;
    /// The file's name, as people call the book: "book.goodturn".
    QString fileName() const;
    bool isReadOnly() const;
    /// On a network disk and the like: safe, but only for as long as that disk keeps its locks.
    bool isOnSharedDisk() const;
    const QString& user() const;
    const Clock& clock() const;

    query::Queries& queries();
    change::ChangeNotifier& notifier();

    /// Plain saving, trashing and loading of one kind of record:
    /// `book.records<Favour>().save(favour)`.
    template<class T>
    RecordService<T>& records();
    ContactService& people();
    AskService& asks();
    CustomFieldService& customFields();
    GiftService& gifts();
    ReminderService& reminders();
    GiftPolicyService& giftPolicy();
    History& history();
    TrashService& trash();
    MergeService& merging();
    ModelService& model();
    FlowKeeper& flows();
    ForecastKeeper& forecasts();

    /// Runs `work` as one act: one transaction, one unit in the journal under `name`, one
    /// ChangeSet after the commit. When `work` fails, nothing of it stays. An act that changed
    /// nothing leaves no unit and an invalid id.
    Result<change::UnitId> perform(const QString& name,
                                   const std::function<Result<void>(UnitOfWork&)>& work);
    /// The unit that the last successful act made; what Undo takes back.
    change::UnitId lastUnit() const;

    /// Tells everybody that another connection of this process wrote much (an import).
    void announceEverything(change::UnitId unit, const QString& name);

    /// Announces what other connections to the file (another window, the command line) committed
    /// since it was last called, and that a new day has begun; false when there was nothing. Cheap
    /// enough for twice a second.
    Result<bool> catchUp();

    /// For the services and the importers of core/book, never for a page.
    store::Database& database();

    /// What is wrong with the file; empty when it is whole. Reads it all.
    Result<QStringList> check();
    /// Makes anew what is derived: the search index, and the figures kept of accounts. No act,
    /// since no record changes.
    Result<void> mendDerived();

    /// Small things that the book itself remembers, such as its default currency.
    Result<QString> setting(const QString& name, const QString& fallback);
    Result<void> setSetting(const QString& name, const QString& value);

private:
    struct Private;
    bool beginDay();
    Result<QStringList> checkContent();
    explicit Book(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d_;
};

} // namespace goodturn::book
