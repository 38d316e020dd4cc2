#include "core/query/name_lookup.h"

#include "core/base/text.h"
#include "core/query/last_contact.h"
#include "core/query/text_search.h"
#include "core/store/sql_query.h"

#include <algorithm>

namespace goodturn::query {
using namespace Qt::StringLiterals;
using store::SqlQuery;
using store::Value;

namespace {

/// Of more namesakes the newest day is not looked for: that would take longer than a key press.
constexpr int mostCompared = 2'000;

bool isPlain(const QString& word)
{
    return std::ranges::all_of(word, [](QChar c) {
        return c.isLetterOrNumber() && QChar::script(c.unicode()) < QChar::Script_Hangul &&
               !c.isSurrogate();
    });
}

/// The keys of those in whose texts the words stand whole; in scripts that put no space between
/// words, and where signs belong to one, as a search finds them.
struct FittingKeys
{
    FittingKeys(const QString& table, const QStringList& words)
    {
        if (std::ranges::all_of(words, isPlain)) {
            sql = u"SELECT rowid FROM %1_search WHERE %1_search MATCH ?"_s.arg(table);
            values.push_back(QString(u'"' + words.join(u"\" \""_s) + u'"'));
            return;
        }
        const TextSearch search(words.join(u' '));
        sql = search.keysIn(table);
        values = search.values();
    }

    QString sql;
    std::vector<Value> values;
};

/// The same for those not in the trash, first those who have the words in their name.
struct KeySelect
{
    KeySelect(const QString& table, const QStringList& words, const QString& then, int limit)
    {
        const FittingKeys keys(table, words);
        QStringList whole;
        for (const QString& word : words) {
            whole << u"instr(' ' || t.name_folded || ' ', ?)>0"_s;
            values.push_back(QString(u' ' + word + u' '));
        }
        values.insert(values.end(), keys.values.begin(), keys.values.end());
        values.push_back(limit);
        sql = u"SELECT t.id AS key, (%1) AS whole FROM %2 t WHERE t.deleted_at IS NULL "
              "AND t.id IN (%3) ORDER BY whole DESC, %4 LIMIT ?"_s.arg(whole.join(u" AND "_s),
                                                                       table, keys.sql, then);
    }

    QString sql;
    std::vector<Value> values;
};

} // namespace

Result<std::vector<NamedPerson>> peopleNamed(store::Database& database, QDate today,
                                             const QStringList& words, int limit)
{
    std::vector<NamedPerson> people;
    if (words.isEmpty())
        return people;
    const KeySelect keys(u"contact"_s, words, u"t.name_folded, t.id"_s, mostCompared);
    const QString order = u"ORDER BY whole DESC, active DESC, c.name_folded, c.id"_s;
    const QString found =
        u"SELECT c.id AS key, k.whole AS whole, coalesce(%1, '') AS active FROM (%2) k "
        "JOIN contact c ON c.id=k.key %3 LIMIT ?"_s.arg(lastContactOfPerson(u"c.id"_s, u"?"_s),
                                                        keys.sql, order);
    const QString sql =
        u"SELECT c.id, c.display_name, c.nickname, a.id, coalesce(a.name, ''), found.active "
        "FROM (%1) found JOIN contact c ON c.id=found.key LEFT JOIN employment e ON e.id="
        "(SELECT id FROM employment WHERE contact_id=c.id AND deleted_at IS NULL "
        "ORDER BY coalesce(until_date, '9999') DESC, coalesce(from_date, '') DESC, id DESC "
        "LIMIT 1) LEFT JOIN account a ON a.id=e.account_id AND a.deleted_at IS NULL %2"_s.arg(
            found, order);
    std::vector<Value> values(lastContactDaysOfPerson, Value(today));
    values.insert(values.end(), keys.values.begin(), keys.values.end());
    values.push_back(limit);
    SqlQuery query(database, sql);
    GT_TRY(query.run(values));
    while (query.next())
        people.push_back({ContactId(query.integer(0)), query.text(1), query.text(2),
                          query.isNull(3) ? AccountId() : AccountId(query.integer(3)),
                          query.text(4), QDate::fromString(query.text(5), Qt::ISODate)});
    GT_TRY(query.finish());
    return people;
}

Result<std::vector<NamedAccount>> accountsNamed(store::Database& database, const QStringList& words,
                                                int limit)
{
    std::vector<NamedAccount> accounts;
    if (words.isEmpty())
        return accounts;
    const KeySelect keys(u"account"_s, words, u"length(t.name_folded), t.id"_s, limit);
    SqlQuery query(database, u"SELECT a.id, a.name FROM (%1) found JOIN account a "
                             "ON a.id=found.key"_s.arg(keys.sql));
    GT_TRY(query.run(keys.values));
    while (query.next())
        accounts.push_back({AccountId(query.integer(0)), query.text(1)});
    GT_TRY(query.finish());
    return accounts;
}

Result<AccountId> accountOfMailDomain(store::Database& database, const QString& domain)
{
    if (domain.isEmpty())
        return AccountId();
    GT_ASSIGN(const qint64 own,
              store::scalar(database,
                            u"SELECT d.account_id FROM account_domain d JOIN account a "
                            "ON a.id=d.account_id AND a.deleted_at IS NULL "
                            "WHERE d.value=? COLLATE NOCASE ORDER BY d.account_id LIMIT 1"_s,
                            {domain}));
    if (own > 0)
        return AccountId(own);
    GT_ASSIGN(const qint64 id,
              store::scalar(database,
                            u"SELECT e.account_id FROM contact_email m "
                            "JOIN contact c ON c.id=m.contact_id AND c.deleted_at IS NULL "
                            "JOIN employment e ON e.contact_id=c.id AND e.deleted_at IS NULL "
                            "JOIN account a ON a.id=e.account_id AND a.deleted_at IS NULL "
                            "WHERE m.value LIKE ? ESCAPE '\\' GROUP BY e.account_id "
                            "ORDER BY count(*) DESC, e.account_id LIMIT 1"_s,
                            {QString(u"%@"_s + escapeLike(domain))}));
    return AccountId(id);
}

} // namespace goodturn::query
