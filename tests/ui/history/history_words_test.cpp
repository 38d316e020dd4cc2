#include "ui/history/history_words.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

query::HistoryLine line(change::Action action, const QString& name)
{
    query::HistoryLine made;
    made.action = action;
    made.record.record = {RecordKind::Favour, 1};
    made.record.name = name;
    return made;
}

} // namespace

TEST(HistoryWords, NameTheDay)
{
    const QDate today(2026, 11, 22);
    EXPECT_EQ(historyDay(today, today), u"Today"_s);
    EXPECT_EQ(historyDay(today.addDays(-1), today), u"Yesterday"_s);
    EXPECT_EQ(historyDay(QDate(2026, 1, 5), today), u"5 January 2026"_s);
}

TEST(HistoryWords, SayWhatBecameOfARecord)
{
    EXPECT_EQ(historyEvent(line(change::Action::Insert, u"A tip"_s)), u"Favour “A tip” added"_s);
    auto removed = line(change::Action::Trash, u"A tip"_s);
    EXPECT_EQ(historyEvent(removed), u"Favour “A tip” removed"_s);
    removed.record.inTrash = true;
    EXPECT_EQ(historyEvent(removed), u"Favour “A tip” removed, now in the trash"_s);
    auto gone = line(change::Action::Purge, u"whatever"_s);
    gone.record.isThere = false;
    EXPECT_EQ(historyEvent(gone), u"Favour deleted for good"_s);
    EXPECT_EQ(historyEvent(line(change::Action::Insert, u"Favour"_s)), u"Favour added"_s)
        << "a record without a title is not said twice";
}

TEST(HistoryWords, ReadAChangeInOneLine)
{
    EXPECT_EQ(historyChange({u"f"_s, u"Industry"_s, u"%1"_s, u"%2 Ltd"_s, true}),
              u"Industry: %2 Ltd, was %1"_s);
    EXPECT_EQ(historyChange({u"f"_s, u"Industry"_s, {}, u"Ports"_s, true}), u"Industry: Ports"_s);
    EXPECT_EQ(historyChange({u"f"_s, u"Industry"_s, u"Ports"_s, {}, true}),
              u"Industry: nothing, was Ports"_s);
}
