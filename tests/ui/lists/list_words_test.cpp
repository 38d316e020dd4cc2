#include "ui/lists/list_words.h"

#include <gtest/gtest.h>

using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using Kind = goodturn::book::BulkEdit::Kind;
using goodturn::query::ListKind;

namespace {

goodturn::book::BulkPlan planOf(size_t changes, qint64 already)
{
    goodturn::book::BulkPlan plan;
    plan.records.resize(changes);
    plan.already = already;
    return plan;
}

} // namespace

TEST(ListWords, CountRowsOfEachKind)
{
    EXPECT_EQ(rowsText(ListKind::Accounts, 1), u"1 account"_s);
    EXPECT_EQ(rowsText(ListKind::Accounts, 0), u"0 accounts"_s);
    EXPECT_EQ(rowsText(ListKind::People, 2), u"2 people"_s);
    EXPECT_EQ(rowsText(ListKind::Favours, 10'000), QLocale().toString(10'000) + u" favours"_s);
    EXPECT_EQ(rowsText(ListKind::Interactions, 1), u"1 interaction"_s);
}

TEST(ListWords, TellWhatAnActWouldDo)
{
    EXPECT_EQ(planText(ListKind::Accounts, Kind::AddTag, planOf(1, 0)), u"1 account changes"_s);
    EXPECT_EQ(planText(ListKind::People, Kind::AddTag, planOf(12, 1)),
              u"12 people change, 1 is so already"_s);
    EXPECT_EQ(planText(ListKind::Accounts, Kind::SetOwner, planOf(0, 3)),
              u"Nothing changes, 3 are so already"_s);
    EXPECT_EQ(planText(ListKind::Favours, Kind::Delete, planOf(1, 0)),
              u"1 favour goes to the trash"_s);
}

TEST(ListWords, NameTheButtonByItsAct)
{
    EXPECT_EQ(applyText(ListKind::Accounts, Kind::AddTag, 12), u"Tag 12 accounts"_s);
    EXPECT_EQ(applyText(ListKind::People, Kind::RemoveTag, 1),
              u"Take the interest from 1 person"_s);
    EXPECT_EQ(applyText(ListKind::Accounts, Kind::SetCadence, 2),
              u"Change the cadence of 2 accounts"_s);
    EXPECT_EQ(applyText(ListKind::Interactions, Kind::Delete, 3), u"Remove 3 interactions"_s);
}

TEST(ListWords, TellWhatWasDone)
{
    EXPECT_EQ(doneText(ListKind::Accounts, Kind::AddTag, 0), u"Nothing was changed."_s);
    EXPECT_EQ(doneText(ListKind::Accounts, Kind::AddTag, 1),
              u"1 account changed. Undo takes it back."_s);
    EXPECT_EQ(doneText(ListKind::People, Kind::Delete, 2),
              u"2 people put into the trash. Undo takes it back."_s);
    EXPECT_EQ(skippedText(ListKind::Accounts, 1), u"1 account was left alone"_s);
    EXPECT_EQ(skippedText(ListKind::Accounts, 2), u"2 accounts were left alone"_s);
}
