#include "core/domain/labels.h"
#include "core/domain/occasion.h"

#include "core/domain/record_meta.h"

#include <gtest/gtest.h>

#include <set>

using namespace goodturn;

namespace {

/// A list of codes is whole when it holds each value from the first to `last` once.
template<class E>
void expectEveryValueHasItsCode(E first, E last)
{
    std::set<int> values;
    std::set<QString> codes;
    for (const auto& entry : EnumCodes<E>::all) {
        values.insert(int(entry.value));
        codes.insert(code(entry.value));
        EXPECT_EQ(fromCode<E>(code(entry.value)), entry.value) << entry.code;
        for (const QChar c : code(entry.value))
            EXPECT_TRUE((c >= u'a' && c <= u'z') || c == u'-') << entry.code;
    }
    EXPECT_EQ(int(values.size()), int(last) - int(first) + 1);
    EXPECT_EQ(codes.size(), values.size());
    EXPECT_EQ(*values.begin(), int(first));
    EXPECT_EQ(*values.rbegin(), int(last));
}

template<class E>
void expectEveryValueHasAWord()
{
    std::set<QString> words;
    for (const auto& entry : EnumCodes<E>::all) {
        EXPECT_FALSE(label(entry.value).isEmpty()) << entry.code;
        words.insert(label(entry.value));
    }
    EXPECT_EQ(words.size(), std::size(EnumCodes<E>::all)) << "two values read alike";
}

} // namespace

TEST(EnumCodes, ComeBackForEveryValueOfEveryEnum)
{
    expectEveryValueHasItsCode(AccountType::Company, AccountType::Individual);
    expectEveryValueHasItsCode(Lifecycle::Prospect, Lifecycle::Former);
    expectEveryValueHasItsCode(AskKind::Order, AskKind::OtherFavour);
    expectEveryValueHasItsCode(AskState::Draft, AskState::Withdrawn);
    expectEveryValueHasItsCode(PointKind::Work, PointKind::Other);
    expectEveryValueHasItsCode(Direction::Given, Direction::Received);
    expectEveryValueHasItsCode(FavourKind::Courtesy, FavourKind::Other);
    expectEveryValueHasItsCode(GiftItem::Book, GiftItem::Donation);
    expectEveryValueHasItsCode(GiftState::Idea, GiftState::Cancelled);
    expectEveryValueHasItsCode(Occasion::Christmas, Occasion::Nowruz);
    expectEveryValueHasItsCode(InteractionKind::Call, InteractionKind::Note);
    expectEveryValueHasItsCode(InteractionDirection::Outgoing, InteractionDirection::Mutual);
    expectEveryValueHasItsCode(RecordKind::Account, RecordKind::OwnOccasion);
    expectEveryValueHasItsCode(CustomType::Text, CustomType::YesNo);
}

TEST(Labels, HaveADifferentWordForEveryValue)
{
    expectEveryValueHasAWord<AccountType>();
    expectEveryValueHasAWord<Lifecycle>();
    expectEveryValueHasAWord<AskKind>();
    expectEveryValueHasAWord<AskState>();
    expectEveryValueHasAWord<PointKind>();
    expectEveryValueHasAWord<Direction>();
    expectEveryValueHasAWord<FavourKind>();
    expectEveryValueHasAWord<GiftItem>();
    expectEveryValueHasAWord<GiftState>();
    expectEveryValueHasAWord<Occasion>();
    expectEveryValueHasAWord<InteractionKind>();
    expectEveryValueHasAWord<InteractionDirection>();
    expectEveryValueHasAWord<RecordKind>();
    expectEveryValueHasAWord<CustomType>();
}

TEST(Labels, HaveAWordForEveryFeltWorth)
{
    std::set<QString> words;
    for (int worth = 1; worth <= 5; ++worth)
        words.insert(label(feltWorthFromInt(worth).value()));
    EXPECT_EQ(words.size(), 5u);
    EXPECT_FALSE(words.contains(QString()));
}
