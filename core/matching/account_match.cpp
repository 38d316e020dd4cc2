#include "core/matching/account_match.h"

#include "core/base/text.h"
#include "core/matching/comparable.h"
#include "core/matching/pairing.h"

#include <QSet>

namespace goodturn::matching {
using namespace Qt::StringLiterals;

namespace {

/// What a sign adds to the score.
constexpr int sameName = 55;
constexpr int closeName = 30;
constexpr int sameDomain = 50;
constexpr int sameTown = 10;
constexpr int sharedPerson = 15;
constexpr int mostOfPeople = 30;
constexpr int mostAtADomain = 3; ///< a domain that more accounts have is a mail provider's

class Accounts
{
public:
    explicit Accounts(const std::vector<AccountCard>& cards) : cards_(cards)
    {
        words_.reserve(cards.size());
        for (int i = 0; i < int(cards.size()); ++i)
            file(i);
    }

    std::vector<std::pair<int, int>> pairs() const { return pairing_.pairs(); }

    Match compare(int a, int b) const
    {
        const AccountCard& one = cards_[size_t(a)];
        const AccountCard& other = cards_[size_t(b)];
        Match match{std::min(one.id, other.id), std::max(one.id, other.id), 0, {}};
        if (one.parent == other.id || other.parent == one.id)
            return match;
        addName(a, b, match);
        addDomain(one, other, match);
        addPeople(one, other, match);
        const QString town = foldText(one.town);
        if (!match.evidence.empty() && !town.isEmpty() && town == foldText(other.town)) {
            match.score += sameTown;
            match.evidence.push_back({Sign::SamePlace, one.town});
        }
        match.score = std::clamp(match.score, 0, 100);
        return match;
    }

private:
    void file(int i)
    {
        const AccountCard& card = cards_[size_t(i)];
        std::vector<QStringList> names;
        QSet<QString> keys;
        for (const QString& name : card.names) {
            const QStringList words = tellingWords(name);
            if (words.isEmpty())
                continue;
            names.push_back(words);
            keys << u"n "_s + words.join(QString()) << u"w "_s + words.first().left(4);
            for (const QString& word : words)
                keys << u"o "_s + word;
        }
        words_.push_back(std::move(names));
        for (const QString& domain : card.domains)
            keys << u"d "_s + domain;
        for (const auto& person : card.people)
            keys << u"p "_s + QString::number(person.first);
        for (const QString& key : std::as_const(keys))
            pairing_.add(key, i);
    }

    static bool isClose(const QStringList& a, const QStringList& b)
    {
        constexpr qsizetype longEnough = 6;
        const QString one = a.join(u' ');
        const QString other = b.join(u' ');
        if (std::min(one.size(), other.size()) >= longEnough && lettersApart(one, other, 1) == 1)
            return true;
        const QStringList& few = a.size() <= b.size() ? a : b;
        const QStringList& many = a.size() <= b.size() ? b : a;
        return few.join(u' ').size() >= longEnough &&
               std::ranges::all_of(few, [&](const QString& word) { return many.contains(word); });
    }

    void addName(int a, int b, Match& match) const
    {
        bool close = false;
        for (const QStringList& one : words_[size_t(a)])
            for (const QStringList& other : words_[size_t(b)]) {
                if (one.join(QString()) == other.join(QString())) { // Fit-out is Fitout
                    match.score += sameName;
                    match.evidence.push_back({Sign::SameName, {}});
                    return;
                }
                close = close || isClose(one, other);
            }
        if (!close)
            return;
        match.score += closeName;
        match.evidence.push_back({Sign::CloseName, {}});
    }

    void addDomain(const AccountCard& one, const AccountCard& other, Match& match) const
    {
        for (const QString& domain : one.domains)
            if (other.domains.contains(domain) &&
                pairing_.sharers(u"d "_s + domain) <= mostAtADomain) {
                match.score += sameDomain;
                match.evidence.push_back({Sign::SameDomain, domain});
                return;
            }
    }

    static void addPeople(const AccountCard& one, const AccountCard& other, Match& match)
    {
        int points = 0;
        for (const auto& person : one.people)
            if (points < mostOfPeople &&
                std::ranges::find(other.people, person) != other.people.end()) {
                points += sharedPerson;
                match.evidence.push_back({Sign::SharedPerson, person.second});
            }
        match.score += points;
    }

    const std::vector<AccountCard>& cards_;
    std::vector<std::vector<QStringList>> words_;
    Pairing pairing_;
};

} // namespace

Result<std::vector<Match>> matchAccounts(const std::vector<AccountCard>& cards,
                                         const Progress& progress)
{
    const Accounts accounts(cards);
    return likelyAmong(
        accounts.pairs(), [&](int a, int b) { return accounts.compare(a, b); }, progress);
}

} // namespace goodturn::matching
