#include "core/query/agenda_words.h"

#include <gtest/gtest.h>

namespace goodturn::query {
using namespace Qt::StringLiterals;

namespace {

QString titleOf(AgendaRow::Kind kind, const QString& title)
{
    AgendaRow row;
    row.kind = kind;
    row.title = title;
    row.person = u"Ines Duarte"_s;
    return agendaTitle(row);
}

TEST(AgendaTitle, SaysWhatIsToBeDone)
{
    using Kind = AgendaRow::Kind;
    EXPECT_EQ(titleOf(Kind::OrderGift, u"The Box"_s), u"Order “The Box” for Ines Duarte"_s);
    EXPECT_EQ(titleOf(Kind::OrderGift, {}), u"Choose and order a gift for Ines Duarte"_s);
    EXPECT_EQ(titleOf(Kind::InscribeGift, {}), u"Inscribe a gift for Ines Duarte"_s);
    EXPECT_EQ(titleOf(Kind::PostGift, u"%1"_s), u"Post “%1” for Ines Duarte"_s);
    EXPECT_EQ(titleOf(Kind::GiftThanks, u"The Box"_s),
              u"Did “The Box” for Ines Duarte bring a thank-you?"_s);
    EXPECT_EQ(titleOf(Kind::AskWaiting, u"An introduction"_s), u"No answer yet: An introduction"_s);
    EXPECT_EQ(titleOf(Kind::Goal, u"Cut delays"_s), u"Their goal: Cut delays"_s);
    EXPECT_EQ(titleOf(Kind::Reminder, u"Call Ines"_s), u"Call Ines"_s);
}

TEST(AgendaTitle, WhoGoesQuietIsNamedByTheDays)
{
    AgendaRow quiet;
    quiet.kind = AgendaRow::Kind::Quiet;
    quiet.touch = {planning::Touch::Quiet, 40, {}};
    EXPECT_EQ(agendaTitle(quiet), u"Quiet for 40 days, longer than you meant"_s);
    quiet.touch.touch = planning::Touch::InTime;
    EXPECT_EQ(agendaTitle(quiet), u"Be in touch, as usual"_s);
}

} // namespace
} // namespace goodturn::query
