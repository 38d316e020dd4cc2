#include "core/store/record_store.h"
#include "core/store/record_traits.h"
#include "core/store/row.h"
#include "core/store/row_visitors.h"

#include "core/store/sql_query.h"
#include "tests/core/store/store_fixture.h"

namespace goodturn::store {
namespace {
using namespace Qt::StringLiterals;

template<class T>
T stamped(T record)
{
    record.meta.uuid = QUuid::createUuid();
    record.meta.version = 1;
    record.meta.createdAt = record.meta.changedAt =
        QDateTime(QDate(2026, 11, 22), QTime(9, 12, 1, 5), Qt::UTC);
    record.meta.createdBy = record.meta.changedBy = u"rep"_s;
    return record;
}

Account harbour()
{
    Account account;
    account.name = u"Harbour & Lowe Ltd"_s;
    account.lifecycle = Lifecycle::Client;
    account.owner = u"A. Rep"_s;
    account.clientSince = QDate(2023, 2, 14);
    account.tags = {u"logistics"_s, u"ports"_s};
    account.legalName = u"Harbour & Lowe Limited"_s;
    account.aliases = {u"H&L"_s};
    account.domains = {u"harbourlowe.example"_s, u"hl.example"_s};
    account.size = SizeBand::UpTo250;
    account.relations = {RelationKind::Referrer, RelationKind::Supplier};
    account.segment = u"Ports"_s;
    account.territory = u"Benelux"_s;
    account.idealDays = 30;
    account.longestDays = 90;
    account.gifts = GiftStance::SmallOnly;
    account.addresses = {{PointKind::Work, u"Kade 1"_s, u"Rotterdam"_s, {}, u"3011"_s, u"NL"_s}};
    return stamped(account);
}

class RecordStoreTest : public StoreTest
{
protected:
    template<class T>
    T inserted(const T& record)
    {
        const auto row = RowStore(*database_).insert(shapeOf<T>(), toRow(record));
        EXPECT_TRUE(row) << (row ? "" : row.error().detail.toStdString());
        T copy = record;
        copy.id = decltype(copy.id)(row ? row->id : 0);
        return copy;
    }

    template<class T>
    T loaded(const T& record)
    {
        const auto row = RowStore(*database_).load(shapeOf<T>(), record.id.value());
        EXPECT_TRUE(row) << (row ? "" : row.error().detail.toStdString());
        const auto read = fromRow<T>(*row);
        EXPECT_TRUE(read) << (read ? "" : read.error().detail.toStdString());
        return *read;
    }
};

TEST_F(RecordStoreTest, EveryFieldOfEveryRecordComesBack)
{
    const Account account = inserted(harbour());
    EXPECT_EQ(loaded(account), account);
    Account branch = harbour();
    branch.parent = account.id;
    branch = inserted(branch);
    EXPECT_EQ(loaded(branch), branch);

    Contact contact;
    contact.givenName = u"Ines"_s;
    contact.familyName = u"Duarte"_s;
    contact.emails = {{PointKind::Work, u"ines@harbourlowe.example"_s}};
    contact.phones = {{PointKind::Mobile, u"+31 10 555 0148"_s}};
    contact.birthday = *PartialDate::parse(u"--02-29"_s);
    contact.interests = {u"container history"_s, u"running"_s};
    contact.readingTastes = {u"history"_s};
    const Contact ines = inserted(stamped(contact));
    EXPECT_EQ(loaded(ines), ines);
    contact.namePrefix = u"Dr."_s;
    contact.middleName = u"Maria"_s;
    contact.nameSuffix = u"PhD"_s;
    contact.nameOrder = NameOrder::FamilyFirst;
    contact.pronouns = u"she/her"_s;
    contact.language = u"pt"_s;
    contact.timeZone = u"Europe/Lisbon"_s;
    contact.channel = Channel::Letter;
    contact.doNotCall = contact.doNotEmail = true;
    contact.consents = {{u"News by e-mail"_s, QDate(2025, 1, 2), QDate(2026, 3, 4)},
                        {u"x"_s, {}, {}}};
    contact.metOn = QDate(2021, 5, 6);
    contact.holidays = {Occasion::Nowruz, Occasion::Christmas};
    contact.assistant = ines.id;
    contact.links = {{ines.id, LinkKind::Mentor, LinkStrength::Strong}};
    contact.metThrough = ines.id;
    const Contact other = inserted(stamped(contact));
    EXPECT_EQ(loaded(other), other);

    Employment position;
    position.contactId = ines.id;
    position.accountId = account.id;
    position.title = u"Operations director"_s;
    position.from = QDate(2023, 1, 1);
    const Employment employed = inserted(stamped(position));
    EXPECT_EQ(loaded(employed), employed);

    Interaction call;
    call.accountId = account.id;
    call.date = QDate(2026, 11, 3);
    call.minutes = 25;
    call.summary = u"Their new bonded warehouse"_s;
    call.participants = {ines.id, other.id};
    const Interaction logged = inserted(stamped(call));
    EXPECT_EQ(loaded(logged), logged);

    Ask ask;
    ask.accountId = account.id;
    ask.contactId = ines.id;
    ask.title = u"An introduction"_s;
    ask.state = AskState::Granted;
    ask.askedOn = QDate(2026, 4, 1);
    ask.resolvedOn = QDate(2026, 4, 9);
    const Ask asked = inserted(stamped(ask));
    EXPECT_EQ(loaded(asked), asked);

    Gift gift;
    gift.accountId = account.id;
    gift.recipient = ines.id;
    gift.title = u"The Box"_s;
    gift.isbn = u"9780691170817"_s;
    gift.arriveBy = QDate(2026, 12, 18);
    gift.budget = *Money::fromMinor(2000, u"EUR"_s);
    gift.recordFavour = false;
    const Gift planned = inserted(stamped(gift));
    EXPECT_EQ(loaded(planned), planned);

    Favour favour;
    favour.accountId = account.id;
    favour.date = QDate(2026, 11, 12);
    favour.title = u"Customs-delay benchmark"_s;
    favour.worth = FeltWorth::Large;
    favour.money = *Money::fromMinor(12'000, u"EUR"_s);
    favour.setPerson(ines.id);
    favour.thirdParty = other.id;
    favour.interactionId = logged.id;
    favour.fromAsk = true;
    favour.askId = asked.id;
    favour.giftId = planned.id;
    const Favour given = inserted(stamped(favour));
    EXPECT_EQ(loaded(given), given);

    Goal goal;
    goal.accountId = account.id;
    goal.title = u"Open the bonded warehouse by March"_s;
    goal.dueOn = QDate(2027, 3, 1);
    const Goal wanted = inserted(stamped(goal));
    EXPECT_EQ(loaded(wanted), wanted);

    Reminder reminder;
    reminder.accountId = account.id;
    reminder.giftId = planned.id;
    reminder.title = u"Reconnect"_s;
    reminder.dueOn = QDate(2027, 1, 7);
    const Reminder due = inserted(stamped(reminder));
    EXPECT_EQ(loaded(due), due);
}

TEST_F(RecordStoreTest, AnUnpricedFavourHasNoWorth)
{
    const Account account = inserted(harbour());
    Favour favour;
    favour.accountId = account.id;
    favour.date = QDate(2026, 1, 1);
    favour.unpriced = true;
    const Favour kept = inserted(stamped(favour));
    EXPECT_EQ(loaded(kept).worth, std::nullopt);
}

TEST_F(RecordStoreTest, AStaleVersionIsAConflictAndChangesNothing)
{
    const Account account = inserted(harbour());
    RowStore rows(*database_);
    const Row first = *rows.load(shapeOf<Account>(), account.id.value());
    const auto renamed = [&](const QString& name) {
        Account changed = account;
        changed.name = name;
        changed.meta.version = 2;
        return toRow(changed);
    };
    ASSERT_TRUE(rows.update(shapeOf<Account>(), first, renamed(u"Renamed"_s)));
    const auto again = rows.update(shapeOf<Account>(), first, renamed(u"Lost"_s));
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(loaded(account).name, u"Renamed"_s);
}

TEST_F(RecordStoreTest, ListsAreRewrittenWhereTheyDiffer)
{
    Account account = inserted(harbour());
    RowStore rows(*database_);
    const Row before = *rows.load(shapeOf<Account>(), account.id.value());
    account.tags = {u"ports"_s};
    account.meta.version = 2;
    ASSERT_TRUE(rows.update(shapeOf<Account>(), before, toRow(account)));
    EXPECT_EQ(loaded(account).tags, QStringList{u"ports"_s});
    EXPECT_EQ(loaded(account).addresses.size(), 1U);
}

TEST_F(RecordStoreTest, TheSameUuidIsFoundOnce)
{
    const Account account = inserted(harbour());
    RowStore rows(*database_);
    EXPECT_EQ(*rows.findByUuid(shapeOf<Account>(), account.meta.uuid), account.id.value());
    EXPECT_EQ(*rows.findByUuid(shapeOf<Account>(), QUuid::createUuid()), 0);
    EXPECT_FALSE(rows.insert(shapeOf<Account>(), toRow(account)));
}

TEST_F(RecordStoreTest, AnUnknownCodeIsReportedNotGuessed)
{
    const Account account = inserted(harbour());
    ASSERT_TRUE(database_->run(u"UPDATE account SET lifecycle='alumni'"_s));
    const Row row = *RowStore(*database_).load(shapeOf<Account>(), account.id.value());
    const auto read = fromRow<Account>(row);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ErrorKind::Corrupt);
    EXPECT_TRUE(read.error().detail.contains(u"alumni"_s));
}

TEST_F(RecordStoreTest, HostileTextIsOnlyText)
{
    Account account = harbour();
    account.name = u"x'); DROP TABLE account; --"_s;
    const Account kept = inserted(account);
    EXPECT_EQ(loaded(kept).name, account.name);
    EXPECT_EQ(*scalar(*database_, u"SELECT count(*) FROM account"_s), 1);
}

} // namespace
} // namespace goodturn::store
