#include "core/query/season_people.h"

#include "core/store/sql_query.h"

#include <map>

namespace goodturn::query {
using namespace Qt::StringLiterals;
using store::SqlQuery;

namespace {

Result<void> addLikings(store::Database& database, const QString& table,
                        QStringList planning::Likings::*list, std::vector<SeasonPerson>& people)
{
    std::map<ContactId, QStringList> texts;
    SqlQuery query(database,
                   u"SELECT contact_id, value FROM %1 ORDER BY contact_id, position"_s.arg(table));
    GT_TRY(query.run({}));
    while (query.next())
        texts[ContactId(query.integer(0))] << query.text(1);
    GT_TRY(query.finish());
    for (SeasonPerson& person : people)
        if (const auto found = texts.find(person.id); found != texts.end())
            person.likings.*list = found->second;
    return {};
}

} // namespace

Result<std::vector<SeasonPerson>> seasonPeople(store::Database& database,
                                               const std::optional<std::set<AccountId>>& accounts,
                                               QDate today)
{
    SqlQuery query(database,
                   u"SELECT DISTINCT e.account_id, a.name, c.id, c.display_name, a.name_folded, "
                   "c.name_folded FROM employment e "
                   "JOIN account a ON a.id=e.account_id AND +a.deleted_at IS NULL "
                   "JOIN contact c ON c.id=e.contact_id AND +c.deleted_at IS NULL "
                   "WHERE e.deleted_at IS NULL AND (e.until_date IS NULL OR e.until_date>=?) "
                   "ORDER BY a.name_folded, e.account_id, c.name_folded, c.id"_s);
    GT_TRY(query.run({today}));
    std::vector<SeasonPerson> people;
    while (query.next())
        if (const AccountId account(query.integer(0)); !accounts || accounts->contains(account))
            people.push_back(
                {account, query.text(1), ContactId(query.integer(2)), query.text(3), {}});
    GT_TRY(query.finish());
    return people;
}

Result<std::set<ContactId>> keepersOf(store::Database& database, Occasion holiday)
{
    SqlQuery query(database, u"SELECT contact_id FROM contact_holiday WHERE value=?"_s);
    GT_TRY(query.run({code(holiday)}));
    std::set<ContactId> keepers;
    while (query.next())
        keepers.insert(ContactId(query.integer(0)));
    GT_TRY(query.finish());
    return keepers;
}

Result<void> addLikings(store::Database& database, std::vector<SeasonPerson>& people)
{
    GT_TRY(addLikings(database, u"contact_interest"_s, &planning::Likings::interests, people));
    return addLikings(database, u"contact_reading_taste"_s, &planning::Likings::reading, people);
}

} // namespace goodturn::query
