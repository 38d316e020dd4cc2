#include "core/writing/person_words.h"

#include <gtest/gtest.h>

namespace goodturn::writing {
namespace {
using namespace Qt::StringLiterals;

/// The texts M1 to M6 of model.md, section 11, with the counts printed there.
TEST(PersonWords, CountAsInTheWorkedTexts)
{
    EXPECT_EQ(countPersonWords(u"I want to speak with you. I wanted to reconnect. I think my "
                               "product can help."_s),
              (PersonWords{4, 0, 1}));
    EXPECT_EQ(countPersonWords(u"I thought of you when I read this, I thought you might like it. "
                               "Would love to reconnect in the New Year."_s),
              (PersonWords{3, 0, 2}));
    EXPECT_EQ(countPersonWords(u"I sent you the report and I sent you the book. In return, could "
                               "you introduce me to your CFO?"_s),
              (PersonWords{3, 0, 4}));
    EXPECT_EQ(countPersonWords(u"Just checking in to touch base. Hope this finds you well. We are "
                               "the leading provider and we would love to circle back at your "
                               "earliest convenience."_s),
              (PersonWords{0, 2, 2}));
}

TEST(PersonWords, ContractionsCountCurlyOrStraight)
{
    EXPECT_EQ(countPersonWords(u"I’d say you're right; we'll see, iris."_s),
              (PersonWords{1, 1, 1}));
    EXPECT_EQ(countPersonWords({}), PersonWords());
}

} // namespace
} // namespace goodturn::writing
