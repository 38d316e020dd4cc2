#include "core/query/search_source.h"

#include "core/query/last_contact.h"
#include "core/search/name_index_builder.h"
#include "core/store/bulk_statement.h"
#include "core/store/sql_query.h"
#include "core/store/transaction.h"

#include <QSet>

#include <unordered_map>

namespace goodturn::query {
using namespace Qt::StringLiterals;
using search::Searchable;
using store::BulkStatement;

namespace {

constexpr int askEvery = 1024; ///< records

/// One record, or all of them in the order of their keys.
using Only = std::optional<qint64>;
using Use = std::function<bool(Searchable&&)>; ///< false: no more

QString condition(const QString& key, const Only& only)
{
    return only ? u" AND %1=?"_s.arg(key) : QString();
}

void bindOnly(BulkStatement& statement, const Only& only)
{
    if (only)
        statement.bind(1, *only);
}

/// Rows of a child table, taken record by record in the order of their keys.
class Children
{
public:
    Children(store::Database& database, const QString& sql, const Only& only)
        : statement_(database, sql)
    {
        bindOnly(statement_, only);
        step();
    }

    template<class Take>
    void forEach(qint64 key, Take take)
    {
        for (; isThere_ && statement_.integer(0) <= key; step())
            if (statement_.integer(0) == key)
                take(statement_);
    }

    std::vector<std::string> texts(qint64 key)
    {
        std::vector<std::string> found;
        forEach(key, [&](const BulkStatement& row) { found.emplace_back(row.text(1)); });
        return found;
    }

    Result<void> finish() { return statement_.finish(); }

private:
    void step() { isThere_ = statement_.next(); }

    BulkStatement statement_;
    bool isThere_ = false;
};

Children values(store::Database& database, const QString& table, const QString& owner,
                const Only& only)
{
    return Children(database,
                    u"SELECT %2, value FROM %1 WHERE true%3 ORDER BY %2, position"_s.arg(
                        table, owner, condition(owner, only)),
                    only);
}

/// ISO text as a Julian day, 0 for none.
int dayOf(std::string_view iso)
{
    const QDate day =
        QDate::fromString(QString::fromLatin1(iso.data(), qsizetype(iso.size())), Qt::ISODate);
    return day.isValid() ? int(day.toJulianDay()) : 0;
}

void appendFilled(std::vector<std::string>& texts, std::string_view text)
{
    if (!text.empty())
        texts.emplace_back(text);
}

Result<void> readAccounts(store::Database& database, const Only& only, const Use& use)
{
    BulkStatement accounts(database,
                           u"SELECT a.id, a.name, %2, a.legal_name, a.industry, a.owner, "
                           "a.segment, a.territory FROM account a "
                           "WHERE a.deleted_at IS NULL%1 ORDER BY a.id"_s.arg(
                               condition(u"a.id"_s, only), newestEntryOfAccount(u"a.id"_s)));
    bindOnly(accounts, only);
    Children tags = values(database, u"account_tag"_s, u"account_id"_s, only);
    Children aliases = values(database, u"account_alias"_s, u"account_id"_s, only);
    Children domains = values(database, u"account_domain"_s, u"account_id"_s, only);
    Children places(
        database,
        u"SELECT account_id, city, country FROM account_address "
        "WHERE true%1 ORDER BY account_id, position"_s.arg(condition(u"account_id"_s, only)),
        only);
    while (accounts.next()) {
        Searchable record;
        record.key = {RecordKind::Account, accounts.integer(0)};
        record.name = accounts.text(1);
        record.lastDay = dayOf(accounts.text(2));
        record.alsoNames = aliases.texts(record.key.id);
        appendFilled(record.alsoNames, accounts.text(3));
        for (int column = 4; column < 8; ++column)
            appendFilled(record.others, accounts.text(column));
        record.addresses = domains.texts(record.key.id);
        for (const std::string& tag : tags.texts(record.key.id))
            record.others.push_back('#' + tag);
        places.forEach(record.key.id, [&](const BulkStatement& place) {
            appendFilled(record.others, place.text(1));
            appendFilled(record.others, place.text(2));
        });
        if (!use(std::move(record)))
            return failure(ErrorKind::Cancelled, {});
    }
    GT_TRY(accounts.finish());
    GT_TRY(tags.finish());
    GT_TRY(aliases.finish());
    GT_TRY(domains.finish());
    return places.finish();
}

struct AccountWords
{
    std::string name;
    int lastDay = 0;
};
using AccountsById = std::unordered_map<qint64, AccountWords>;

/// Where people are now, or were last, first: as lists show them.
QString positionOrder()
{
    return u"coalesce(e.until_date, '9999') DESC, coalesce(e.from_date, '') DESC, e.id DESC"_s;
}

/// `accountOf` tells of an account by its key.
Result<void> readPeople(store::Database& database, const Only& only,
                        const std::function<AccountWords(qint64)>& accountOf, const Use& use)
{
    BulkStatement people(
        database, u"SELECT c.id, c.display_name, c.nickname, c.middle_name FROM contact c "
                  "WHERE c.deleted_at IS NULL%1 ORDER BY c.id"_s.arg(condition(u"c.id"_s, only)));
    bindOnly(people, only);
    Children emails = values(database, u"contact_email"_s, u"contact_id"_s, only);
    Children phones = values(database, u"contact_phone"_s, u"contact_id"_s, only);
    Children positions(database,
                       u"SELECT e.contact_id, e.account_id FROM employment e "
                       "WHERE e.deleted_at IS NULL%1 ORDER BY e.contact_id, %2"_s.arg(
                           condition(u"e.contact_id"_s, only), positionOrder()),
                       only);
    while (people.next()) {
        Searchable record;
        record.key = {RecordKind::Contact, people.integer(0)};
        record.name = people.text(1);
        appendFilled(record.alsoNames, people.text(2));
        appendFilled(record.alsoNames, people.text(3));
        record.addresses = emails.texts(record.key.id);
        record.phones = phones.texts(record.key.id);
        std::optional<qint64> account;
        positions.forEach(record.key.id, [&](const BulkStatement& position) {
            account = account.value_or(position.integer(1));
        });
        if (account) {
            const AccountWords words = accountOf(*account);
            appendFilled(record.others, words.name);
            record.lastDay = words.lastDay;
        }
        if (!use(std::move(record)))
            return failure(ErrorKind::Cancelled, {});
    }
    GT_TRY(people.finish());
    GT_TRY(emails.finish());
    GT_TRY(phones.finish());
    return positions.finish();
}

AccountWords wordsOf(store::Database& database, qint64 account)
{
    BulkStatement query(database,
                        u"SELECT a.name, %1 FROM account a WHERE a.id=? "
                        "AND a.deleted_at IS NULL"_s.arg(newestEntryOfAccount(u"a.id"_s)));
    query.bind(1, account);
    AccountWords words;
    if (query.next())
        words = {std::string(query.text(0)), dayOf(query.text(1))};
    return words;
}

Result<void> appendKeys(store::Database& database, const QString& sql, qint64 key,
                        QSet<qint64>& keys)
{
    store::SqlQuery query(database, sql);
    GT_TRY(query.run({key}));
    while (query.next())
        keys.insert(query.integer(0));
    return query.finish();
}

} // namespace

Result<search::NameIndex> readNameIndex(store::Database& database,
                                        const search::PhoneDigits& phones,
                                        const std::function<bool()>& goOn)
{
    return store::readTogether<search::NameIndex>(database, [&]() -> Result<search::NameIndex> {
        search::NameIndexBuilder builder;
        AccountsById accounts;
        int read = 0;
        const auto add = [&](const Searchable& record) {
            builder.add(search::prepare(record, phones));
            return ++read % askEvery != 0 || goOn();
        };
        GT_TRY(readAccounts(database, {}, [&](Searchable&& record) {
            accounts.emplace(record.key.id, AccountWords{record.name, record.lastDay});
            return add(record);
        }));
        const auto accountOf = [&](qint64 id) {
            const auto known = accounts.find(id);
            return known == accounts.end() ? AccountWords() : known->second;
        };
        GT_TRY(readPeople(database, {}, accountOf, add));
        if (!goOn())
            return failure(ErrorKind::Cancelled, {});
        accounts.clear();
        return builder.finish();
    });
}

Result<std::optional<Searchable>> readSearchable(store::Database& database, const RecordKey& key)
{
    std::optional<Searchable> found;
    const auto use = [&](Searchable&& record) {
        found = std::move(record);
        return true;
    };
    if (key.kind == RecordKind::Account)
        GT_TRY(readAccounts(database, key.id, use));
    else
        GT_TRY(readPeople(
            database, key.id, [&](qint64 account) { return wordsOf(database, account); }, use));
    return found;
}

Result<std::optional<std::vector<RecordKey>>>
changedSearchables(store::Database& database, const change::ChangeSet& changes, size_t most)
{
    std::optional<std::vector<RecordKey>> none;
    if (changes.everything || changes.changes.size() > most)
        return none;
    QSet<qint64> accounts = changes.accounts;
    QSet<qint64> people;
    for (const change::Change& change : changes.changes) {
        if (change.kind == RecordKind::Account)
            accounts.insert(change.id);
        else if (change.kind == RecordKind::Contact)
            people.insert(change.id);
        else if (change.kind == RecordKind::Employment)
            GT_TRY(appendKeys(database, u"SELECT contact_id FROM employment WHERE id=?"_s,
                              change.id, people));
    }
    for (const qint64 account : std::as_const(accounts)) {
        GT_TRY(appendKeys(database,
                          u"SELECT contact_id FROM employment WHERE account_id=? "
                          "AND deleted_at IS NULL"_s,
                          account, people));
        if (size_t(accounts.size() + people.size()) > most)
            return none;
    }
    std::vector<RecordKey> keys;
    for (const qint64 account : std::as_const(accounts))
        keys.push_back({RecordKind::Account, account});
    for (const qint64 person : std::as_const(people))
        keys.push_back({RecordKind::Contact, person});
    return std::optional(std::move(keys));
}

} // namespace goodturn::query
