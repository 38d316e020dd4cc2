#include "core/domain/own_occasion.h"

#include "core/book/history.h"
#include "core/book/merge_service.h"
#include "core/book/record_json.h"
#include "core/book/rules.h"
#include "core/book/trash_service.h"
#include "core/query/queries.h"
#include "tests/core/book/logical_dump.h"
#include "tests/support/occasion_examples.h"

namespace goodturn::book {
namespace {
using namespace Qt::StringLiterals;
using namespace goodturn::testing;

OwnOccasion wedding(ContactId person)
{
    return occasionOf(person, u"Wedding day"_s, partly(std::nullopt, 2, 29));
}

class OwnOccasionRecord : public ::testing::Test, protected BookFixture
{
protected:
    Account harbour_ = addAccount(u"Harbour"_s);
    Contact ines_ = addPerson(harbour_.id, u"Ines"_s, u"Duarte"_s);
};

TEST_F(OwnOccasionRecord, BelongsToSomebodyAndHasAName)
{
    OwnOccasion nobodys = wedding(ines_.id);
    nobodys.contactId.reset();
    EXPECT_EQ(validated(nobodys).error().kind, ErrorKind::InvalidInput);
    OwnOccasion nameless = wedding(ines_.id);
    nameless.name = u"  "_s;
    EXPECT_FALSE(validated(nameless));
    OwnOccasion both = wedding(ines_.id);
    both.accountId = harbour_.id;
    EXPECT_FALSE(validated(both).value().accountId) << "the person takes it along";
}

TEST_F(OwnOccasionRecord, WithoutAYearComesEveryYearAndByNoOtherRule)
{
    EXPECT_EQ(validated(wedding(ines_.id)).value().rule,
              u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1"_s);
    OwnOccasion monthly = wedding(ines_.id);
    monthly.rule = u"FREQ=MONTHLY"_s;
    EXPECT_FALSE(validated(monthly));
    monthly.day = must(PartialDate::fromParts(2024, 2, 29));
    EXPECT_EQ(validated(monthly).value().rule, u"FREQ=MONTHLY"_s);
}

TEST_F(OwnOccasionRecord, RefusesARuleThatComesEverySecond)
{
    OwnOccasion hasty = wedding(ines_.id);
    for (const auto& day : {PartialDate(), must(PartialDate::fromParts(2024, 2, 29))}) {
        hasty.day = day;
        hasty.rule = u"FREQ=SECONDLY"_s;
        EXPECT_FALSE(validated(hasty));
        hasty.rule = u"rrule: freq=weekly"_s;
        EXPECT_EQ(validated(hasty).value().rule, u"FREQ=WEEKLY"_s);
    }
    hasty.leadDays = 367;
    EXPECT_FALSE(validated(hasty));
}

TEST_F(OwnOccasionRecord, WithoutADayIsKept)
{
    OwnOccasion someday = wedding(ines_.id);
    someday.day = {};
    EXPECT_EQ(save(someday).name, u"Wedding day"_s);
}

TEST_F(OwnOccasionRecord, IsUndoneAndKeepsItsHistory)
{
    OwnOccasion occasion = save(wedding(ines_.id));
    EXPECT_EQ(
        must(book().queries().recordName({RecordKind::OwnOccasion, occasion.id.value()})).name,
        u"Wedding day"_s);
    occasion.day = must(PartialDate::fromParts(2016, 2, 29));
    save(occasion);
    const auto page =
        must(book().queries().history({RecordKind::OwnOccasion, occasion.id.value()}));
    ASSERT_EQ(page.lines.size(), 2U);
    EXPECT_EQ(page.lines[0].act, u"Change occasion"_s);
    must(book().history().revert(book().lastUnit()));
    EXPECT_EQ(must(book().records<OwnOccasion>().load(occasion.id)).day.toString(), u"--02-29"_s);
    must(book().history().revert(page.lines[1].unit));
    EXPECT_TRUE(must(book().queries().ownOccasions(ines_.id)).empty());
}

TEST_F(OwnOccasionRecord, GoesToTheTrashWithItsPersonAndComesBack)
{
    const OwnOccasion occasion = save(wedding(ines_.id));
    const RecordKey person{RecordKind::Contact, ines_.id.value()};
    const Removal removal = must(book().trash().remove({person}));
    EXPECT_EQ(query::countsInWords(removal.along), u"1 position and 1 occasion"_s);
    EXPECT_FALSE(book().records<OwnOccasion>().load(occasion.id));
    EXPECT_EQ(must(book().queries().trashCount()), 1) << "it is not listed by itself";
    must(book().trash().restore({person}));
    EXPECT_TRUE(book().records<OwnOccasion>().load(occasion.id));
    must(book().trash().remove({person}));
    must(book().trash().purge({person}));
    EXPECT_EQ(must(book().queries().trashCount()), 0);
}

TEST_F(OwnOccasionRecord, DeletedForGoodLeavesTheReminderThatNamedIt)
{
    const OwnOccasion occasion = save(wedding(ines_.id));
    Reminder reminder;
    reminder.title = u"Flowers"_s;
    reminder.dueOn = today();
    reminder.occasion = Occasion::Own;
    reminder.occasionId = occasion.id;
    reminder = save(reminder);
    const RecordKey key{RecordKind::OwnOccasion, occasion.id.value()};
    must(book().trash().remove({key}));
    must(book().trash().purge({key}));
    EXPECT_FALSE(must(book().records<Reminder>().load(reminder.id)).occasionId);
}

TEST_F(OwnOccasionRecord, FollowsItsPersonInAMergeAndBack)
{
    const OwnOccasion occasion = save(wedding(ines_.id));
    const Contact other = addPerson(harbour_.id, u"Inês"_s, u"Duarte"_s);
    const QStringList before = logicalDump(book());
    must(book().merging().merge({RecordKind::Contact, other.id.value()},
                                {RecordKind::Contact, ines_.id.value()}));
    EXPECT_EQ(must(book().records<OwnOccasion>().load(occasion.id)).contactId, other.id);
    must(book().history().revert(book().lastUnit()));
    EXPECT_EQ(logicalDump(book()), before);
}

TEST_F(OwnOccasionRecord, IsWrittenAsJsonAndReadBack)
{
    OwnOccasion occasion = wedding(ines_.id);
    occasion.rule = u"FREQ=YEARLY"_s;
    occasion.leadDays = 30;
    occasion.notes = u"Lilies, “no roses”"_s;
    EXPECT_EQ(must(recordFromJson<OwnOccasion>(recordToJson(occasion))), occasion);
}

} // namespace
} // namespace goodturn::book
