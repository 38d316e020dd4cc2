#include "core/store/journal.h"

#include "core/store/record_store.h"
#include "tests/core/store/store_fixture.h"

#include <QJsonArray>

namespace goodturn::store {
namespace {
using namespace Qt::StringLiterals;

Account someAccount()
{
    Account account;
    account.name = u"Maison Verlaine"_s;
    account.tags = {u"wine"_s};
    account.clientSince = QDate(2024, 5, 1);
    return account;
}

TEST(JournalDifference, NamesOnlyWhatDiffers)
{
    const Row before = toRow(someAccount());
    Account changed = someAccount();
    changed.industry = u"Wine"_s;
    changed.tags << u"france"_s;
    const QJsonObject fields = difference(shapeOf<Account>(), &before, toRow(changed));
    EXPECT_EQ(fields.keys(), (QStringList{u"account_tag"_s, u"industry"_s}));
    EXPECT_EQ(fields[u"industry"_s], (QJsonArray{u""_s, u"Wine"_s}));
}

TEST(JournalDifference, AnAmountIsNeverKeptWithoutItsCurrency)
{
    Favour favour;
    favour.money = *Money::fromMinor(1200, u"EUR"_s);
    const Row before = toRow(favour);
    favour.money = *Money::fromMinor(1300, u"EUR"_s);
    const QJsonObject fields = difference(shapeOf<Favour>(), &before, toRow(favour));
    EXPECT_EQ(fields.keys(), (QStringList{u"amount_minor"_s, u"currency"_s}));
    EXPECT_EQ(fields[u"currency"_s], (QJsonArray{u"EUR"_s, u"EUR"_s}));
}

TEST(JournalDifference, AnInsertHoldsAllFields)
{
    const QJsonObject fields = difference(shapeOf<Account>(), nullptr, toRow(someAccount()));
    const TableShape& shape = shapeOf<Account>();
    EXPECT_EQ(fields.size(), shape.columns.size() + qsizetype(shape.children.size()));
}

TEST(JournalPutBack, RestoresTheEarlierSide)
{
    const Row before = toRow(someAccount());
    Account changed = someAccount();
    changed.clientSince = {};
    changed.tags.clear();
    Row row = toRow(changed);
    const QJsonObject fields = difference(shapeOf<Account>(), &before, row);
    ASSERT_TRUE(putBack(shapeOf<Account>(), fields, 0, row));
    EXPECT_EQ(row.values, before.values);
    EXPECT_EQ(row.children, before.children);
}

TEST(JournalPutBack, KeepsOtherPeoplesFields)
{
    const Row before = toRow(someAccount());
    Account changed = someAccount();
    changed.industry = u"Wine"_s;
    const QJsonObject fields = difference(shapeOf<Account>(), &before, toRow(changed));
    changed.owner = u"B. Rep"_s;
    Row row = toRow(changed);
    ASSERT_TRUE(putBack(shapeOf<Account>(), fields, 0, row));
    EXPECT_EQ(fromRow<Account>(row)->owner, u"B. Rep"_s);
    EXPECT_EQ(fromRow<Account>(row)->industry, QString());
}

TEST(JournalPutBack, AFieldChangedSinceIsAConflict)
{
    const Row before = toRow(someAccount());
    Account changed = someAccount();
    changed.industry = u"Wine"_s;
    const QJsonObject fields = difference(shapeOf<Account>(), &before, toRow(changed));
    changed.industry = u"Spirits"_s;
    Row row = toRow(changed);
    const auto done = putBack(shapeOf<Account>(), fields, 0, row);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, ErrorKind::Conflict);
}

TEST_F(StoreTest, OldActsAreCountedAndRemovedWithTheirLines)
{
    Journal journal(*database_);
    const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    for (const int days : {400, 300, 1}) {
        const auto unit = journal.beginUnit(u"Act"_s, now.addDays(-days), u"rep"_s);
        ASSERT_TRUE(journal.add(*unit, {RecordKind::Account, 7, change::Action::Update, {}}));
        ASSERT_TRUE(journal.add(*unit, {RecordKind::Account, 8, change::Action::Update, {}}));
    }
    EXPECT_EQ(*journal.sizeBefore(now.addDays(-200)), (JournalSize{2, 4}));
    ASSERT_TRUE(journal.removeBefore(now.addDays(-200)));
    EXPECT_EQ(*journal.sizeBefore(now), (JournalSize{1, 2}));
}

TEST_F(StoreTest, JournalLinesComeBackInOrder)
{
    Journal journal(*database_);
    const auto unit =
        journal.beginUnit(u"Bulk change"_s, QDateTime::currentDateTimeUtc(), u"rep"_s);
    ASSERT_TRUE(unit);
    const qint64 large = 9'007'199'254'740'993; // more than a double can tell apart
    ASSERT_TRUE(journal.add(*unit, {RecordKind::Favour,
                                    3,
                                    change::Action::Update,
                                    {{u"amount_minor"_s, QJsonArray{1, large}}}}));
    ASSERT_TRUE(journal.add(*unit, {RecordKind::Account, 7, change::Action::Trash, {}}));
    const auto entries = journal.entries(*unit);
    ASSERT_TRUE(entries);
    ASSERT_EQ(entries->size(), 2U);
    EXPECT_EQ(entries->at(0).recordId, 3);
    EXPECT_EQ(entries->at(0).fields[u"amount_minor"_s].toArray().at(1).toInteger(), large);
    EXPECT_EQ(entries->at(1).action, change::Action::Trash);
    EXPECT_EQ(*journal.unitName(*unit), u"Bulk change"_s);
}

} // namespace
} // namespace goodturn::store
