#include "core/matching/person_match.h"

#include "core/matching/likeness.h"
#include "core/matching/pairing.h"

namespace goodturn::matching {
using namespace Qt::StringLiterals;

namespace {

/// What a sign adds to the score.
constexpr int sameEmail = 60;
constexpr int emailOfThree = 45;
constexpr int mailbox = 10; ///< an address that many share
constexpr int samePhone = 35;
constexpr int phoneOfFew = 15;
constexpr int switchboard = 5;
constexpr int rareName = 12; ///< nobody else has it
constexpr int samePlace = 25;
constexpr int otherBirthday = -40;

int pointsOf(Sign sign)
{
    switch (sign) {
    case Sign::SameName:
        return 45;
    case Sign::SwappedName:
        return 40;
    case Sign::Nickname:
        return 35;
    case Sign::CloseName:
        return 30;
    case Sign::Initial:
        return 20;
    case Sign::OtherName:
        return -40;
    default:
        return 0;
    }
}

QString wholeName(const PersonName& name)
{
    QStringList words = name.given + name.family;
    words.sort();
    return u"n "_s + words.join(u' ');
}

class People
{
public:
    explicit People(const std::vector<PersonCard>& cards) : cards_(cards)
    {
        names_.reserve(cards.size());
        for (const PersonCard& card : cards)
            names_.push_back(PersonName::of(card.given, card.family, card.nickname));
        for (int i = 0; i < int(cards.size()); ++i)
            file(i);
    }

    std::vector<std::pair<int, int>> pairs() const { return pairing_.pairs(); }

    Match compare(int a, int b) const
    {
        const PersonCard& one = cards_[size_t(a)];
        const PersonCard& other = cards_[size_t(b)];
        Match match{std::min(one.id, other.id), std::max(one.id, other.id), 0, {}};
        addShared(one.emails, other.emails, u"e "_s, Sign::SameEmail, match);
        addShared(one.phones, other.phones, u"p "_s, Sign::SamePhone, match);
        const bool isLikely = addName(a, b, match);
        if (isLikely)
            addPlace(one, other, match);
        addBirthday(one, other, match);
        match.score = std::clamp(match.score, 0, 100);
        return match;
    }

private:
    void file(int i)
    {
        const PersonCard& card = cards_[size_t(i)];
        const PersonName& name = names_[size_t(i)];
        for (const QString& email : card.emails)
            pairing_.add(u"e "_s + email, i);
        for (const QString& phone : card.phones)
            pairing_.add(u"p "_s + phone, i);
        if (name.given.isEmpty() || name.family.isEmpty())
            return;
        pairing_.add(wholeName(name), i);
        for (const QString& family : name.family)
            pairing_.add(u"f "_s + family + u' ' + name.given.first().at(0), i);
        for (const auto& account : card.accounts) {
            const QString at = QString::number(account.first);
            pairing_.add(u"a "_s + at + u' ' + name.family.last(), i);
            pairing_.add(u"g "_s + at + u' ' + name.given.first(), i);
        }
    }

    void addShared(const QStringList& one, const QStringList& other, const QString& kind, Sign sign,
                   Match& match) const
    {
        int best = 0;
        QString detail;
        for (const QString& value : one) {
            if (!other.contains(value))
                continue;
            const int sharers = pairing_.sharers(kind + value);
            const int points = sign == Sign::SameEmail ? (sharers <= 2   ? sameEmail
                                                          : sharers == 3 ? emailOfThree
                                                                         : mailbox)
                                                       : (sharers <= 2   ? samePhone
                                                          : sharers <= 4 ? phoneOfFew
                                                                         : switchboard);
            if (points > best) {
                best = points;
                detail = value;
            }
        }
        match.score += best;
        if (best > 0)
            match.evidence.push_back({sign, sign == Sign::SamePhone ? u'+' + detail : detail});
    }

    /// Whether the names speak for it.
    bool addName(int a, int b, Match& match) const
    {
        const PersonName& one = names_[size_t(a)];
        const auto evidence = compareNames(one, names_[size_t(b)]);
        if (!evidence)
            return false;
        match.evidence.push_back(*evidence);
        match.score += pointsOf(evidence->sign);
        const bool isWhole =
            evidence->sign == Sign::SameName || evidence->sign == Sign::SwappedName;
        if (isWhole && pairing_.sharers(wholeName(one)) == 2)
            match.score += rareName;
        return evidence->sign != Sign::OtherName;
    }

    static void addPlace(const PersonCard& one, const PersonCard& other, Match& match)
    {
        for (const auto& account : one.accounts)
            for (const auto& place : other.accounts)
                if (account.first == place.first) {
                    match.score += samePlace;
                    match.evidence.push_back({Sign::SamePlace, account.second});
                    return;
                }
    }

    static void addBirthday(const PersonCard& one, const PersonCard& other, Match& match)
    {
        if (one.birthday.isNull() || other.birthday.isNull())
            return;
        const bool isOtherYear = one.birthday.year() && other.birthday.year() &&
                                 *one.birthday.year() != *other.birthday.year();
        if (!isOtherYear && one.birthday.month() == other.birthday.month() &&
            one.birthday.day() == other.birthday.day())
            return;
        match.score += otherBirthday;
        match.evidence.push_back({Sign::OtherBirthday, {}});
    }

    const std::vector<PersonCard>& cards_;
    std::vector<PersonName> names_;
    Pairing pairing_;
};

} // namespace

Result<std::vector<Match>> matchPeople(const std::vector<PersonCard>& cards,
                                       const Progress& progress)
{
    const People people(cards);
    return likelyAmong(
        people.pairs(), [&](int a, int b) { return people.compare(a, b); }, progress);
}

} // namespace goodturn::matching
