#include "core/book/season_service.h"

#include "core/book/book.h"
#include "core/book/gift_days.h"
#include "core/book/gift_policy_service.h"
#include "core/book/gift_service.h"
#include "core/book/rules.h"
#include "core/book/shelf_matcher.h"
#include "core/book/unit_of_work.h"
#include "core/domain/labels.h"
#include "core/planning/gift_schedule.h"
#include "core/query/guarded_gifts.h"
#include "core/query/queries.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>
#include <map>

namespace goodturn::book {

namespace {

/// How far from the day of arrival another gift of the same occasion is the same season's.
constexpr int seasonDays = 120;

QString tr(const char* text)
{
    return QCoreApplication::translate("SeasonService", text);
}

bool isOfSeason(const query::GivenGift& gift, const Season& season)
{
    return gift.occasion == season.occasion && gift.day().isValid() && season.arriveBy.isValid() &&
           std::abs(gift.day().daysTo(season.arriveBy)) <= seasonDays;
}

SeasonLine lineOf(const query::SeasonPerson& person)
{
    SeasonLine line;
    line.reader = {person.accountId, person.id, person.likings};
    line.name = person.name;
    line.account = person.account;
    return line;
}

/// The keys that a saved view shows of its list.
template<class Key>
Result<std::set<Key>> shownIn(Book& book, const ListView& view)
{
    query::ListSpec spec;
    spec.kind = view.kind;
    spec.filter = view.filter;
    GT_ASSIGN(const auto keys, book.queries().listIds(spec));
    std::set<Key> shown;
    for (const qint64 key : keys)
        shown.insert(Key(key));
    return shown;
}

QString seasonName(const Season& season)
{
    const bool isOwn = season.occasion == Occasion::Own && !season.occasionName.isEmpty();
    return isOwn ? season.occasionName : label(season.occasion);
}

} // namespace

Result<std::set<AccountId>> SeasonService::accountsOf(const Season& season)
{
    if (season.view && season.view->kind == query::ListKind::Accounts)
        return shownIn<AccountId>(book_, *season.view);
    GT_ASSIGN(const auto ids, book_.queries().accountIds({{}, season.lifecycle, season.tag}));
    if (!season.standing)
        return std::set<AccountId>(ids.begin(), ids.end());
    GT_ASSIGN(const auto rows, book_.queries().accountRows(ids));
    std::set<AccountId> standing;
    for (const query::AccountRow& row : rows)
        if (row.standing == *season.standing)
            standing.insert(row.id);
    return standing;
}

Result<std::vector<query::SeasonPerson>> SeasonService::peopleOf(const Season& season)
{
    const QDate today = book_.clock().today();
    std::vector<query::SeasonPerson> people;
    if (season.view && season.view->kind == query::ListKind::People) {
        GT_ASSIGN(const auto shown, shownIn<ContactId>(book_, *season.view));
        GT_ASSIGN(people, query::seasonPeople(book_.database(), std::nullopt, today));
        std::erase_if(people, [&shown](const auto& one) { return !shown.contains(one.id); });
    } else {
        GT_ASSIGN(const auto accounts, accountsOf(season));
        GT_ASSIGN(people, query::seasonPeople(book_.database(), accounts, today));
    }
    if (season.isForKeepers) {
        GT_ASSIGN(const auto keepers, query::keepersOf(book_.database(), season.occasion));
        std::erase_if(people, [&keepers](const auto& one) { return !keepers.contains(one.id); });
    }
    people.resize(std::min(people.size(), mostPeople));
    GT_TRY(query::addLikings(book_.database(), people));
    return people;
}

Result<planning::GuardedAccount> SeasonService::guardedAccount(AccountId account)
{
    if (const auto known = accounts_.find(account); known != accounts_.end())
        return known->second;
    GT_ASSIGN(accounts_[account], query::guardedAccount(book_.database(), account));
    return accounts_[account];
}

/// What the book holds for the account.
Result<std::vector<planning::GuardedGift>> SeasonService::heldGifts(AccountId account)
{
    if (const auto known = held_.find(account); known != held_.end())
        return known->second;
    GT_ASSIGN(const auto found, query::guardedGifts(book_.database(), account));
    return held_[account] =
               found.empty() ? std::vector<planning::GuardedGift>() : found.front().gifts;
}

/// Whether a small book would go against what the account's own rules let it take.
Result<bool> SeasonService::mayTakeGifts(AccountId account)
{
    GT_ASSIGN(const auto guarded, guardedAccount(account));
    planning::GuardedGift gift;
    gift.accountId = account;
    return !planning::goesAgainst(planning::check({}, gift, {}, guarded));
}

Result<std::vector<SeasonLine>> SeasonService::lines(const Season& season)
{
    accounts_.clear();
    held_.clear();
    GT_ASSIGN(const auto people, peopleOf(season));
    GT_ASSIGN(const auto shelf, book_.queries().shelf());
    const ShelfMatcher matcher(shelf);
    GT_ASSIGN(const auto given, book_.queries().givenGifts());
    std::multimap<ContactId, const query::GivenGift*> byPerson;
    for (const query::GivenGift& gift : given)
        if (gift.person)
            byPerson.emplace(*gift.person, &gift);
    std::map<AccountId, bool> mayTake;
    for (const query::SeasonPerson& person : people)
        if (!mayTake.contains(person.accountId)) {
            GT_ASSIGN(mayTake[person.accountId], mayTakeGifts(person.accountId));
        }
    std::vector<SeasonLine> lines;
    for (const query::SeasonPerson& person : people) {
        SeasonLine line = lineOf(person);
        line.mayTakeOne = mayTake[person.accountId];
        const auto [first, last] = byPerson.equal_range(person.id);
        for (auto one = first; one != last; ++one) {
            const query::GivenGift& gift = *one->second;
            line.isPlanned = line.isPlanned || isOfSeason(gift, season);
            if (isOut(gift.state))
                line.before.push_back(gift);
        }
        line.suggestions = matcher.suggestions(line.reader, mostSuggestions);
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<Gift> SeasonService::gifts(const Season& season,
                                       const std::vector<SeasonChoice>& choices) const
{
    const auto policy = book_.giftPolicy().policy().value_or(planning::GiftPolicy());
    std::vector<Gift> gifts;
    for (const SeasonChoice& choice : choices) {
        Gift gift;
        gift.accountId = choice.accountId;
        gift.recipient = choice.person;
        gift.bookId = choice.book;
        gift.title = choice.title;
        gift.author = choice.author;
        gift.isbn = choice.isbn;
        gift.budget = choice.budget;
        gift.occasion = season.occasion;
        gift.occasionName = season.occasionName;
        const GiftRoute route = routeOf(book_, gift, policy);
        gift.arriveBy = route.arrival(season.arriveBy);
        const auto days = route.daysBefore(gift.arriveBy);
        gift.orderBy = days.orderBy;
        gift.inscribeBy = days.inscribeBy;
        gift.postBy = days.postBy;
        gift.reconnectOn = planning::suggestedReconnect(
            season.occasion, days.postBy.isValid() ? days.postBy : book_.clock().today());
        gift.state = gift.title.isEmpty() ? GiftState::Idea : GiftState::Planned;
        gifts.push_back(gift);
    }
    return gifts;
}

Result<std::vector<std::vector<planning::PolicyFinding>>>
SeasonService::findings(const std::vector<Gift>& gifts)
{
    GT_ASSIGN(const auto policy, book_.giftPolicy().policy());
    std::map<AccountId, std::vector<planning::GuardedGift>> others;
    std::map<AccountId, planning::GuardedAccount> accounts;
    qint64 key = std::numeric_limits<qint64>::max(); // that no saved gift has
    std::vector<planning::GuardedGift> asked;
    for (const Gift& gift : gifts) {
        if (!accounts.contains(gift.accountId)) {
            GT_ASSIGN(accounts[gift.accountId], guardedAccount(gift.accountId));
            GT_ASSIGN(others[gift.accountId], heldGifts(gift.accountId));
        }
        asked.push_back(planning::guarded(gift));
        asked.back().id = GiftId(key--);
        others[gift.accountId].push_back(asked.back());
    }
    std::vector<std::vector<planning::PolicyFinding>> said;
    for (const planning::GuardedGift& gift : asked)
        said.push_back(
            planning::check(policy, gift, others[gift.accountId], accounts[gift.accountId]));
    return said;
}

Result<void> SeasonService::plan(const Season& season, const std::vector<SeasonChoice>& choices)
{
    if (choices.empty())
        return invalid(tr("Nobody is chosen. Choose at least one person."));
    const QString act =
        tr("Plan %1 for %2")
            .arg(seasonName(season), choices.size() == 1
                                         ? tr("one person")
                                         : tr("%1 people").arg(QLocale().toString(choices.size())));
    GT_TRY(book_.perform(act, [&](UnitOfWork& work) -> Result<void> {
        for (const Gift& gift : gifts(season, choices)) {
            GT_ASSIGN(const Gift checked, validated(gift));
            GT_TRY(work.insert(checked));
        }
        return {};
    }));
    return {};
}

} // namespace goodturn::book
