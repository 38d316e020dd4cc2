#include "core/book/book.h"

#include "core/book/ask_service.h"
#include "core/book/backup_service.h"
#include "core/book/change_watch.h"
#include "core/book/contact_service.h"
#include "core/book/custom_field_service.h"
#include "core/book/flow_keeper.h"
#include "core/book/forecast_keeper.h"
#include "core/book/gift_policy_service.h"
#include "core/book/gift_service.h"
#include "core/book/history.h"
#include "core/book/merge_service.h"
#include "core/book/model_service.h"
#include "core/book/record_service.h"
#include "core/book/reminder_service.h"
#include "core/book/trash_service.h"
#include "core/book/unit_of_work.h"
#include "core/query/queries.h"
#include "core/store/book_settings.h"
#include "core/store/journal_check.h"
#include "core/store/known_schema.h"
#include "core/store/migrations.h"
#include "core/store/model_settings.h"
#include "core/store/picture_store.h"
#include "core/store/row_sums.h"
#include "core/store/schema_check.h"
#include "core/store/search_index.h"
#include "core/store/touch_store.h"
#include "core/store/transaction.h"

#include <QFileInfo>

#include <tuple>

#include <pwd.h>
#include <unistd.h>

namespace goodturn::book {
using namespace Qt::StringLiterals;

struct Book::Private
{
    std::unique_ptr<store::Database> database;
    std::shared_ptr<const Clock> clock;
    QString user;
    change::ChangeNotifier notifier;
    change::UnitId lastUnit;
    std::unique_ptr<FlowKeeper> flows;
    std::unique_ptr<ForecastKeeper> forecasts;
    QDate seenDay; ///< the day on which catchUp() was last called
    std::optional<ChangeWatch> watch;
    std::unique_ptr<query::Queries> queries;
    std::unique_ptr<ContactService> people;
    std::unique_ptr<AskService> asks;
    std::unique_ptr<CustomFieldService> customFields;
    std::unique_ptr<GiftService> gifts;
    std::unique_ptr<ReminderService> reminders;
    std::unique_ptr<GiftPolicyService> giftPolicy;
    std::unique_ptr<History> history;
    std::unique_ptr<TrashService> trash;
    std::unique_ptr<MergeService> merging;
    std::unique_ptr<ModelService> model;
    std::unique_ptr<std::tuple<
        RecordService<Account>, RecordService<Contact>, RecordService<Employment>,
        RecordService<Interaction>, RecordService<Favour>, RecordService<Ask>, RecordService<Gift>,
        RecordService<Goal>, RecordService<Reminder>, RecordService<CustomField>,
        RecordService<ShelfBook>, RecordService<OwnOccasion>>>
        records;

    /// Brings the opened book up to date.
    Result<void> prepare()
    {
        GT_TRY(store::migrate(*database,
                              backupBeforeMigration(database->config().backupFolder, clock)));
        flows = std::make_unique<FlowKeeper>(*database, clock);
        forecasts = std::make_unique<ForecastKeeper>(*database, clock);
        if (!database->isReadOnly())
            GT_TRY(flows->open());
        GT_ASSIGN(watch, ChangeWatch::begin(*database));
        return {};
    }
};

namespace {

/// Who the journal names: by the system's list of users, since a cron job has no USER.
QString loginName()
{
    const QString name = qEnvironmentVariable("USER");
    if (!name.isEmpty())
        return name;
    const passwd* entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : u"me"_s;
}

} // namespace

Book::Book(std::unique_ptr<Private> d) : d_(std::move(d))
{
    d_->queries = std::make_unique<query::Queries>(*d_->database, *d_->clock);
    // Before anybody else hears of it.
    QObject::connect(&d_->notifier, &change::ChangeNotifier::changed, &d_->notifier,
                     [this](const change::ChangeSet& changes) {
                         if (changes.everything || changes.touches(RecordKind::CustomField))
                             d_->queries->renewListFields();
                     });
    d_->people = std::make_unique<ContactService>(*this);
    d_->asks = std::make_unique<AskService>(*this);
    d_->customFields = std::make_unique<CustomFieldService>(*this);
    d_->gifts = std::make_unique<GiftService>(*this);
    d_->reminders = std::make_unique<ReminderService>(*this);
    d_->giftPolicy = std::make_unique<GiftPolicyService>(*this);
    d_->history = std::make_unique<History>(*this);
    d_->trash = std::make_unique<TrashService>(*this);
    d_->merging = std::make_unique<MergeService>(*this);
    d_->model = std::make_unique<ModelService>(*this);
    using All = decltype(d_->records)::element_type;
    d_->records = std::make_unique<All>(*this, *this, *this, *this, *this, *this, *this, *this,
                                        *this, *this, *this, *this);
}

Book::~Book() = default;

Result<std::unique_ptr<Book>> Book::open(const store::DatabaseConfig& config,
                                         std::shared_ptr<const Clock> clock, const QString& user)
{
    auto d = std::make_unique<Private>();
    GT_ASSIGN(d->database, store::Database::open(config));
    d->clock = std::move(clock);
    if (auto ready = d->prepare(); !ready) {
        d->database.reset();
        if (config.mode == store::DatabaseConfig::Mode::CreateNew)
            store::removeUnfinished(config.path);
        return failure(ready.error());
    }
    d->user = user.isEmpty() ? loginName() : user;
    return std::unique_ptr<Book>(new Book(std::move(d)));
}

Book::Opener Book::opener() const
{
    store::DatabaseConfig again = config();
    if (again.mode == store::DatabaseConfig::Mode::CreateNew)
        again.mode = store::DatabaseConfig::Mode::OpenExisting;
    return [again, clock = d_->clock, user = d_->user] { return open(again, clock, user); };
}

const store::DatabaseConfig& Book::config() const
{
    return d_->database->config();
}

QString Book::path() const
{
    return config().path;
}

QString Book::fileName() const
{
    return QFileInfo(path()).fileName();
}

bool Book::isReadOnly() const
{
    return d_->database->isReadOnly();
}

bool Book::isOnSharedDisk() const
{
    return d_->database->isOnSharedDisk();
}

const QString& Book::user() const
{
    return d_->user;
}

const Clock& Book::clock() const
{
    return *d_->clock;
}

query::Queries& Book::queries()
{
    return *d_->queries;
}

change::ChangeNotifier& Book::notifier()
{
    return d_->notifier;
}

template<class T>
RecordService<T>& Book::records()
{
    return std::get<RecordService<T>>(*d_->records);
}

template RecordService<Account>& Book::records();
template RecordService<Contact>& Book::records();
template RecordService<Employment>& Book::records();
template RecordService<Interaction>& Book::records();
template RecordService<Favour>& Book::records();
template RecordService<Ask>& Book::records();
template RecordService<Gift>& Book::records();
template RecordService<Goal>& Book::records();
template RecordService<Reminder>& Book::records();
template RecordService<CustomField>& Book::records();
template RecordService<ShelfBook>& Book::records();
template RecordService<OwnOccasion>& Book::records();

CustomFieldService& Book::customFields()
{
    return *d_->customFields;
}

ContactService& Book::people()
{
    return *d_->people;
}

AskService& Book::asks()
{
    return *d_->asks;
}

ReminderService& Book::reminders()
{
    return *d_->reminders;
}

GiftService& Book::gifts()
{
    return *d_->gifts;
}

GiftPolicyService& Book::giftPolicy()
{
    return *d_->giftPolicy;
}

History& Book::history()
{
    return *d_->history;
}

TrashService& Book::trash()
{
    return *d_->trash;
}

MergeService& Book::merging()
{
    return *d_->merging;
}

ModelService& Book::model()
{
    return *d_->model;
}

FlowKeeper& Book::flows()
{
    return *d_->flows;
}

ForecastKeeper& Book::forecasts()
{
    return *d_->forecasts;
}

store::Database& Book::database()
{
    return *d_->database;
}

Result<change::UnitId> Book::perform(const QString& name,
                                     const std::function<Result<void>(UnitOfWork&)>& work)
{
    GT_ASSIGN(auto transaction, store::Transaction::begin(*d_->database));
    UnitOfWork unit(*d_->database, name, d_->clock->nowUtc(), d_->user);
    GT_TRY(work(unit));
    GT_TRY(d_->flows->follow(unit.ledgerChanges()));
    GT_TRY(d_->forecasts->follow(unit.changes()));
    const change::ChangeSet changes = unit.changes();
    if (!changes.unit.isValid())
        return change::UnitId();
    const store::RowSums::Sums changed = d_->database->rowSums().pending();
    GT_TRY(transaction.commit());
    d_->lastUnit = changes.unit;
    d_->watch->noteOwn(changes.unit, changed);
    d_->notifier.announce(changes);
    return changes.unit;
}

bool Book::beginDay()
{
    const QDate before = std::exchange(d_->seenDay, d_->clock->today());
    if (before == d_->seenDay)
        return false;
    if (!isReadOnly()) // where it fails, figures are read from the ledgers and are right all the
                       // same
        (void)d_->flows->catchUp();
    if (before.isNull())
        return false;
    change::ChangeSet changes; // every figure fades, and what was planned may count from today
    changes.everything = true;
    d_->notifier.announce(changes);
    return true;
}

change::UnitId Book::lastUnit() const
{
    return d_->lastUnit;
}

void Book::announceEverything(change::UnitId unit, const QString& name)
{
    if (unit.isValid()) {
        d_->lastUnit = unit;
        d_->watch->noteOwn(unit);
    }
    change::ChangeSet changes;
    changes.unit = unit;
    changes.name = name;
    changes.everything = true;
    d_->notifier.announce(changes);
}

Result<bool> Book::catchUp()
{
    if (beginDay())
        return true;
    GT_ASSIGN(const auto found, d_->watch->look());
    for (const change::ChangeSet& changes : found)
        d_->notifier.announce(changes);
    return !found.empty();
}

Result<QStringList> Book::check()
{
    GT_ASSIGN(QStringList problems, store::checkIntegrity(*d_->database));
    if (problems.isEmpty()) { // of a damaged file the journal can tell nothing
        GT_ASSIGN(problems, store::readTogether<QStringList>(*d_->database,
                                                             [this] { return checkContent(); }));
    }
    return problems;
}

Result<QStringList> Book::checkContent()
{
    store::Database& database = *d_->database;
    GT_ASSIGN(QStringList problems, store::checkSchema(database));
    GT_ASSIGN(const QStringList untold, store::checkJournal(database));
    GT_ASSIGN(const QStringList changed, database.rowSums().check(database));
    GT_ASSIGN(const QStringList model, store::checkModelParameters(database));
    GT_ASSIGN(const QStringList policy, d_->giftPolicy->check());
    GT_ASSIGN(const QStringList figures, d_->flows->check());
    GT_ASSIGN(const QStringList touch, store::checkTouch(database));
    GT_ASSIGN(const QStringList pictures, store::checkPictures(database));
    GT_ASSIGN(const QStringList unfound, store::checkSearch(database));
    problems += untold + changed + model + policy + figures + touch + pictures + unfound;
    return problems;
}

Result<void> Book::mendDerived()
{
    GT_ASSIGN(auto transaction, store::Transaction::begin(*d_->database));
    GT_TRY(store::rebuildSearch(*d_->database));
    GT_TRY(d_->flows->rebuild());
    GT_TRY(store::rebuildTouch(*d_->database));
    GT_TRY(d_->database->rowSums().renewTable(*d_->database, u"account_flow"_s));
    GT_TRY(transaction.commit());
    announceEverything({}, {});
    return {};
}

Result<QString> Book::setting(const QString& name, const QString& fallback)
{
    return store::readSetting(*d_->database, name, fallback);
}

Result<void> Book::setSetting(const QString& name, const QString& value)
{
    return store::writeSetting(*d_->database, name, value);
}

} // namespace goodturn::book
