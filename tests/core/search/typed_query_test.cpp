#include "core/search/typed_query.h"

#include <gtest/gtest.h>

using namespace goodturn::search;
using namespace Qt::StringLiterals;

TEST(TypedQuery, isFoldedIntoWordsThatStandOnce)
{
    const PhoneDigits phones{QString()};
    const TypedQuery query = typedQuery(u"  MÜLLER  muller, “Straße” "_s, phones);
    EXPECT_EQ(query.words, (std::vector<std::string>{"muller", "strasse"}));
    EXPECT_TRUE(query.phones.empty());
    EXPECT_TRUE(typedQuery(u" & "_s, phones).isEmpty());
    EXPECT_TRUE(typedQuery({}, phones).isEmpty());
}

TEST(TypedQuery, aNumberIsWordsAndANumber)
{
    const TypedQuery query = typedQuery(u"030 12"_s, PhoneDigits(u"DE"_s));
    EXPECT_EQ(query.words, (std::vector<std::string>{"030", "12"}));
    ASSERT_FALSE(query.phones.empty());
    EXPECT_EQ(query.phones[0].digits, "3012");
}

TEST(TypedQuery, aPastedBookCountsOnlyByItsBeginning)
{
    const TypedQuery query = typedQuery(QString(100'000, u'a'), PhoneDigits{QString()});
    EXPECT_EQ(query.whole.size(), 200u);
}
