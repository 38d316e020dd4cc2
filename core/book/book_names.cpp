#include "core/book/book_names.h"

#include "core/book/book.h"
#include "core/query/name_lookup.h"

#include <algorithm>

namespace goodturn::book {

namespace {

/// So many are looked at for one question.
constexpr int mostNames = 60;

bool hasAll(const QString& name, const QStringList& words)
{
    const QStringList own = quick::wordsOfName(name);
    return std::ranges::all_of(words, [&](const QString& word) { return own.contains(word); });
}

} // namespace

std::vector<quick::KnownPerson> BookNames::people(const QStringList& words) const
{
    const QString key = words.join(u' ');
    if (const auto known = people_.constFind(key); known != people_.constEnd())
        return *known;
    std::vector<quick::KnownPerson> people;
    const auto found =
        query::peopleNamed(book_.database(), book_.clock().today(), words, mostNames);
    if (found)
        for (const query::NamedPerson& one : *found)
            if (hasAll(one.name + u' ' + one.nickname, words))
                people.push_back({one.id, one.name, one.accountId, one.account, one.lastActive});
    std::ranges::stable_sort(people, [](const auto& a, const auto& b) {
        return a.lastActive.isValid() && (!b.lastActive.isValid() || a.lastActive > b.lastActive);
    });
    people_.insert(key, people);
    return people;
}

std::vector<quick::KnownAccount> BookNames::accounts(const QStringList& words) const
{
    const QString key = words.join(u' ');
    if (const auto known = accounts_.constFind(key); known != accounts_.constEnd())
        return *known;
    std::vector<quick::KnownAccount> accounts;
    if (const auto found = query::accountsNamed(book_.database(), words, mostNames))
        for (const query::NamedAccount& one : *found)
            if (hasAll(one.name, words))
                accounts.push_back(
                    {one.id, one.name, quick::wordsOfName(one.name).mid(0, words.size()) == words});
    std::ranges::stable_partition(accounts,
                                  [](const quick::KnownAccount& one) { return one.begins; });
    accounts_.insert(key, accounts);
    return accounts;
}

void BookNames::forget()
{
    people_.clear();
    accounts_.clear();
}

} // namespace goodturn::book
