#include "core/writing/text_review.h"

#include <gtest/gtest.h>

#include <set>

namespace goodturn::writing {
namespace {
using namespace Qt::StringLiterals;

using Rules = std::set<ReviewRule>;

Rules rulesOf(const TextReview& review, ReviewWeight weight)
{
    Rules rules;
    for (const ReviewFinding& finding : review.findings)
        if (finding.weight == weight)
            rules.insert(finding.rule);
    return rules;
}

/// A text of model.md, section 11, with what is printed there.
struct Worked
{
    const char* text;
    TextCounts counts;
    Rules warnings;
    Rules notes;
};

const Worked worked[] = {
    {"I want to speak with you. I wanted to reconnect. I think my product can help.",
     {16, 4, 0, 1, 3, 3, 0, 2, 0, 0},
     {ReviewRule::SelfInterest, ReviewRule::Density, ReviewRule::Openings, ReviewRule::Specifics},
     {ReviewRule::Questions}},
    {"I thought of you when I read this, I thought you might like it. Would love to reconnect in "
     "the New Year.",
     {22, 3, 0, 2, 2, 1, 0, 0, 3, 2},
     {},
     {ReviewRule::Questions}},
    {"Your point about picking errors at the Leeds warehouse stayed with me. Dana Okoro cut hers "
     "by 18% last May. Shall I introduce you? No problem if this is a bad month.",
     {32, 2, 0, 2, 4, 0, 1, 0, 1, 4},
     {},
     {}},
    {"I sent you the report and I sent you the book. In return, could you introduce me to your "
     "CFO?",
     {20, 3, 0, 4, 2, 1, 1, 0, 2, 1},
     {ReviewRule::Strings},
     {ReviewRule::EasyNo}},
    {"Just checking in to touch base. Hope this finds you well. We are the leading provider and "
     "we would love to circle back at your earliest convenience.",
     {27, 0, 2, 2, 3, 1, 0, 0, 0, 0},
     {ReviewRule::Specifics},
     {ReviewRule::StockPhrases, ReviewRule::WeWords, ReviewRule::Questions}},
    {"We can't help with the cold store, and you need an answer before 3 June. Try Marta Silva at "
     "Polaris. I asked her, and she can visit on Tuesday. What else is on your list?",
     {35, 1, 1, 2, 4, 2, 1, 0, 1, 6},
     {},
     {}},
};

TEST(TextReview, SaysOfTheWorkedTextsWhatIsPrintedThere)
{
    for (const Worked& one : worked) {
        const TextReview review = reviewed(QString::fromUtf8(one.text));
        const TextCounts& c = review.counts;
        EXPECT_EQ(c, one.counts) << one.text << "\n"
                                 << c.words << ' ' << c.i << ' ' << c.we << ' ' << c.you << ' '
                                 << c.sentences << ' ' << c.openings << ' ' << c.questions << ' '
                                 << c.selfInterest << ' ' << c.service << ' ' << c.specifics;
        EXPECT_EQ(rulesOf(review, ReviewWeight::Warning), one.warnings) << one.text;
        EXPECT_EQ(rulesOf(review, ReviewWeight::Note), one.notes) << one.text;
    }
}

TEST(TextReview, ShowsWhereEachStockPhraseStands)
{
    const QString text = QString::fromUtf8(worked[4].text);
    const TextReview review = reviewed(text);
    const ReviewFinding* stock = review.find(ReviewRule::StockPhrases);
    ASSERT_TRUE(stock);
    QStringList phrases;
    for (const TextPlace& place : stock->places)
        phrases << text.sliced(place.start, place.length);
    EXPECT_EQ(phrases.join(u'|'), u"checking in|touch base|Hope this finds you|leading provider|"
                                  "circle back|earliest convenience"_s);
}

TEST(TextReview, GreetingAndSignatureDontCountAndPlacesStay)
{
    const QString text =
        u"Dear Ines,\nI’d like to see you in Leeds. Does May suit?\nBest regards,\nA. Rep"_s;
    const TextReview review = reviewed(text);
    EXPECT_EQ(review.counts.words, 10);
    const ReviewFinding* wanting = review.find(ReviewRule::SelfInterest);
    ASSERT_TRUE(wanting);
    EXPECT_EQ(wanting->weight, ReviewWeight::Note);
    EXPECT_EQ(text.sliced(wanting->places[0].start, wanting->places[0].length), u"I’d like"_s);
}

TEST(TextReview, ACardNeedsNoQuestionButAsksForNothing)
{
    const QString text = u"Ines — I thought of you when I read this."_s;
    const TextReview review = reviewed(text, TextKind::Card);
    EXPECT_TRUE(rulesOf(review, ReviewWeight::Warning).empty());
    EXPECT_FALSE(review.find(ReviewRule::Questions));
    EXPECT_TRUE(review.find(ReviewRule::Service));
    const TextReview asking =
        reviewed(text + u" Could you introduce me to your brother?"_s, TextKind::Card);
    EXPECT_TRUE(asking.find(ReviewRule::Strings));
}

TEST(TextReview, AnEmptyTextAndOneOfNoWordsSayNothing)
{
    EXPECT_TRUE(reviewed({}).findings.empty());
    EXPECT_TRUE(reviewed(u" — … \n"_s).findings.empty());
    EXPECT_EQ(reviewed(u"…"_s).counts, TextCounts());
}

TEST(TextReview, ALongTextIsTold)
{
    const QString sentence = u"Your Leeds plan works, so what next? "_s; // 7 words
    EXPECT_FALSE(reviewed(sentence.repeated(3)).find(ReviewRule::Length));
    const TextReview longer = reviewed(sentence.repeated(20));
    ASSERT_TRUE(longer.find(ReviewRule::Length));
    EXPECT_EQ(longer.find(ReviewRule::Length)->weight, ReviewWeight::Note);
    EXPECT_EQ(reviewed(sentence.repeated(40)).find(ReviewRule::Length)->weight,
              ReviewWeight::Warning);
}

} // namespace
} // namespace goodturn::writing
