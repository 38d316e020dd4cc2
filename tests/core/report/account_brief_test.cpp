#include "core/report/account_brief.h"
#include "tests/support/summary_example.h"

#include <gtest/gtest.h>

namespace goodturn::report {
using namespace Qt::StringLiterals;

namespace {

query::AgendaRow dueExample()
{
    query::AgendaRow row;
    row.title = u"Call Ines about the warehouse"_s;
    row.person = u"Ines Duarte"_s;
    row.due = QDate(2026, 11, 20);
    row.late = true;
    return row;
}

SummaryInput briefExample()
{
    SummaryInput input = testing::summaryExample();
    input.head.lastTouch = QDate(2026, 11, 12);
    input.due = {dueExample()};
    return input;
}

QString textOf(const SummaryInput& input, int lines = mostBriefLines)
{
    return allTexts(accountBrief(input, lines)).join(u'\n');
}

TEST(AccountBrief, SaysWhatToKnowBeforeAMeeting)
{
    const QString text = textOf(briefExample());
    for (const QString& wanted :
         {u"Harbour & <b>Lowe</b> Ltd"_s, u"Earned the right to ask"_s, u"in touch 12 Nov 2026"_s,
          u"SecretReason."_s, u"SecretAdvice."_s, u"Felt balance"_s,
          u"Ines Duarte, Operations director"_s, u"Open the bonded warehouse"_s, u"SecretTalk"_s,
          u"SecretLearned"_s, u"Call Ines about the warehouse"_s,
          u"Something that brings them nearer to “Open the bonded warehouse”."_s,
          u"They care about SecretInterest."_s, u"SecretAsk"_s, u"SecretGift"_s})
        EXPECT_TRUE(text.contains(wanted)) << qPrintable(wanted) << " in\n" << qPrintable(text);
}

TEST(AccountBrief, LeavesOutWhatIsOver)
{
    const QString text = textOf(briefExample());
    for (const QString& over : {u"SecretFormer"_s, u"Cut customs delay"_s, u"NeverMind"_s,
                                u"SecretAnswer"_s, u"SecretReaction"_s})
        EXPECT_FALSE(text.contains(over)) << qPrintable(over);
}

TEST(AccountBrief, CountsWhatItHasNoLinesFor)
{
    SummaryInput input = briefExample();
    input.due.assign(9, dueExample());
    EXPECT_TRUE(textOf(input).contains(u"and 3 more"_s));
    const QString shorter = textOf(input, 2);
    EXPECT_TRUE(shorter.contains(u"and 7 more"_s));
    EXPECT_EQ(shorter.count(u"Call Ines about the warehouse"_s), 2);
    EXPECT_FALSE(textOf(briefExample()).contains(u" more"_s)) << "the control";
}

TEST(AccountBrief, ShortensALongTextBetweenItsWords)
{
    SummaryInput input = briefExample();
    input.conversations[0].detail = u"They said so. "_s.repeated(400);
    const QString text = textOf(input);
    EXPECT_LT(text.size(), 2500);
    EXPECT_TRUE(text.contains(u"so…"_s) || text.contains(u"said…"_s) || text.contains(u"They…"_s))
        << qPrintable(text);
}

TEST(AccountBrief, AnAccountOfWhichNothingIsKnownHasNoEmptySections)
{
    SummaryInput input;
    input.head.account.name = u"Marlowe Biotech"_s;
    input.today = QDate(2026, 11, 22);
    for (const Block& block : accountBrief(input).blocks)
        EXPECT_FALSE(std::holds_alternative<Heading>(block));
}

} // namespace
} // namespace goodturn::report
