#pragma once

#include "core/book/list_view_service.h"
#include "core/book/shelf_service.h"
#include "core/domain/account.h"
#include "core/domain/standing.h"
#include "core/planning/gift_policy.h"
#include "core/query/season_people.h"

#include <map>
#include <optional>
#include <set>

namespace goodturn::book {

/// For what, by when, and for whom a season of gifts is planned.
struct Season
{
    Occasion occasion = Occasion::Christmas;
    QString occasionName; ///< for Occasion::Own
    QDate arriveBy;
    std::optional<Lifecycle> lifecycle = Lifecycle::Client;
    QString tag;                      ///< only accounts that carry it; empty: all
    std::optional<Standing> standing; ///< only accounts that stand there
    /// Only those that a saved view shows, whatever their relation: accounts or people.
    std::optional<ListView> view = {};
    bool isForKeepers = false; ///< of all these only those who keep the holiday
};

/// Somebody of the segment: what they had before, what would suit them.
struct SeasonLine
{
    Reader reader;
    QString name;
    QString account;
    std::vector<query::GivenGift> before; ///< sent, the newest first
    bool isPlanned = false;               ///< a gift for this occasion is on its way already
    bool mayTakeOne = true;               ///< as far as their own rules are known
    std::vector<BookSuggestion> suggestions;
};

/// A gift that is to be planned; `title` may be empty, to be found later.
struct SeasonChoice
{
    AccountId accountId;
    ContactId person;
    std::optional<ShelfBookId> book;
    QString title;
    QString author;
    QString isbn;
    std::optional<Money> budget;
};

/// Plans the gifts of an occasion for many at once.
class SeasonService
{
public:
    explicit SeasonService(Book& book) : book_(book) {}

    /// So many people are planned for at once; a larger segment is cut there.
    static constexpr size_t mostPeople = 1000;
    /// Of the shelf, so many are suggested to each.
    static constexpr size_t mostSuggestions = 15;

    /// Those who work at an account of the segment, by account and name. What findings() holds
    /// gifts against is read anew after it.
    Result<std::vector<SeasonLine>> lines(const Season& season);
    /// The gifts as they would be planned: the days counted back, the day of reconnecting
    /// suggested.
    std::vector<Gift> gifts(const Season& season, const std::vector<SeasonChoice>& choices) const;
    /// What the gift policy says of each of them beside all others and what the book holds; empty
    /// lists where it says nothing.
    Result<std::vector<std::vector<planning::PolicyFinding>>>
    findings(const std::vector<Gift>& gifts);
    /// Plans them all in one act.
    Result<void> plan(const Season& season, const std::vector<SeasonChoice>& choices);

private:
    Result<std::set<AccountId>> accountsOf(const Season& season);
    Result<std::vector<query::SeasonPerson>> peopleOf(const Season& season);
    Result<bool> mayTakeGifts(AccountId account);
    Result<planning::GuardedAccount> guardedAccount(AccountId account);
    Result<std::vector<planning::GuardedGift>> heldGifts(AccountId account);

    Book& book_;
    // As they were when the lines were read last.
    std::map<AccountId, planning::GuardedAccount> accounts_;
    std::map<AccountId, std::vector<planning::GuardedGift>> held_;
};

} // namespace goodturn::book
