#pragma once

#include "core/base/money.h"
#include "core/domain/contact_point.h"
#include "core/domain/partial_date.h"
#include "core/store/row_visitors.h"

#include <functional>
#include <random>

namespace goodturn::faults {

using Random = std::mt19937;

/// A number from `least` to `most`.
inline int number(Random& random, int least, int most)
{
    return std::uniform_int_distribution<int>(least, most)(random);
}

/// A few words, now and then with what a book has to bear.
QString words(Random& random);
QDate day(Random& random);

constexpr RecordKind kindOf(AccountId)
{
    return RecordKind::Account;
}
constexpr RecordKind kindOf(ContactId)
{
    return RecordKind::Contact;
}
constexpr RecordKind kindOf(InteractionId)
{
    return RecordKind::Interaction;
}
constexpr RecordKind kindOf(AskId)
{
    return RecordKind::Ask;
}
constexpr RecordKind kindOf(GiftId)
{
    return RecordKind::Gift;
}
constexpr RecordKind kindOf(ShelfBookId)
{
    return RecordKind::ShelfBook;
}

/// Gives the fields of a record random values, each with the likelihood `share`: a visitor for
/// describe(), so that a new field takes part by itself. Keys come from `key`, which may know none
/// (0).
class RandomFields
{
public:
    using Key = std::function<qint64(RecordKind)>;
    RandomFields(Random& random, double share, Key key)
        : random_(random)
        , share_(share)
        , key_(std::move(key))
    {
    }

    void operator()(const char* column, QString& text);
    void operator()(const char*, QDate& day);
    void operator()(const char*, bool& flag);
    void operator()(const char*, int& count);
    void operator()(const char*, FeltWorth& worth);
    void operator()(const char*, std::optional<FeltWorth>& worth);
    void operator()(const char*, PartialDate& birthday);
    /// None, or one of three small ones.
    void operator()(const char*, PictureKey& picture);
    template<store::Coded E>
    void operator()(const char*, E& value)
    {
        if (!isChosen())
            return;
        constexpr int last = int(std::size(EnumCodes<E>::all)) - 1;
        value = EnumCodes<E>::all[number(random_, 0, last)].value;
    }
    void operator()(const char* column, std::optional<int>& number);
    template<store::Coded E>
    void operator()(const char* column, std::optional<E>& value)
    {
        E chosen = value.value_or(EnumCodes<E>::all[0].value);
        (*this)(column, chosen);
        if (isChosen())
            value = number(random_, 0, 2) == 0 ? std::nullopt : std::optional(chosen);
    }
    template<class Tag>
    void operator()(const char*, Id<Tag>& id)
    {
        if (!id.isValid() || isChosen())
            id = Id<Tag>(key_(kindOf(id)));
    }
    template<class Tag>
    void operator()(const char*, std::optional<Id<Tag>>& id)
    {
        if (!isChosen())
            return;
        const qint64 key = number(random_, 0, 2) == 0 ? 0 : key_(kindOf(Id<Tag>()));
        id = key > 0 ? std::optional(Id<Tag>(key)) : std::nullopt;
    }
    void money(const char*, const char*, std::optional<Money>& money);
    void list(const char*, QStringList& values);
    void list(const char*, std::vector<ContactId>& contacts);
    void list(const char* table, std::vector<ContactPoint>& points);
    void list(const char*, std::vector<Address>& addresses);
    void list(const char*, std::vector<Consent>& consents);
    void list(const char*, std::vector<ContactLink>& links);
    void list(const char*, std::vector<CustomChoice>& choices);
    void list(const char*, std::vector<CustomValue>& values);
    template<store::Coded E>
    void list(const char* table, std::vector<E>& values)
    {
        if (!isChosen())
            return;
        values.clear();
        for (const auto& entry : EnumCodes<E>::all)
            if (number(random_, 0, 3) == 0)
                values.push_back(entry.value);
        (void)table;
    }

private:
    bool isChosen() { return std::bernoulli_distribution(share_)(random_); }

    Random& random_;
    double share_;
    Key key_;
};

} // namespace goodturn::faults
