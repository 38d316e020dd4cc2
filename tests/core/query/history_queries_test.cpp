#include "core/query/history_queries.h"

#include "core/book/history.h"
#include "core/book/trash_service.h"
#include "core/domain/record_key.h"
#include "core/query/field_words.h"
#include "core/query/history_rows.h"
#include "core/query/record_names.h"
#include "core/store/record_store.h"
#include "tests/support/book_fixture.h"

namespace goodturn::query {
namespace {
using namespace Qt::StringLiterals;
using testing::BookFixture;
using testing::must;

class HistoryQueriesTest : public ::testing::Test, protected BookFixture
{
protected:
    HistoryPage ofAccount(qint64 before = 0, int limit = 50)
    {
        return must(book().queries().accountHistory(account.id, before, limit));
    }
    HistoryPage of(const RecordKey& record) { return must(book().queries().history(record)); }

    Account account = addAccount(u"Harbour"_s);
    RecordKey key{RecordKind::Account, account.id.value()};
};

TEST_F(HistoryQueriesTest, ALineSaysWhoDidWhatAndWhen)
{
    account.lifecycle = Lifecycle::Partner;
    account.clientSince = QDate(2024, 5, 1);
    account = save(account);
    const HistoryPage page = of(key);
    ASSERT_EQ(page.lines.size(), 2U);
    const HistoryLine& line = page.lines[0];
    EXPECT_EQ(line.act, u"Change account"_s);
    EXPECT_EQ(line.by, u"rep"_s);
    EXPECT_EQ(line.at, clock().nowUtc());
    EXPECT_EQ(line.record.name, u"Harbour"_s);
    EXPECT_EQ(line.action, change::Action::Update);
    ASSERT_EQ(line.fields.size(), 2U);
    EXPECT_EQ(line.fields[0].label, u"Stage"_s);
    EXPECT_EQ(line.fields[0].before, u"Client"_s);
    EXPECT_EQ(line.fields[0].after, u"Partner"_s);
    EXPECT_EQ(line.fields[1].label, u"Client since"_s);
    EXPECT_EQ(line.fields[1].before, QString());
    EXPECT_EQ(line.fields[1].after, u"1 May 2024"_s);
    EXPECT_TRUE(line.fields[1].canRestore);
    EXPECT_EQ(page.lines[1].action, change::Action::Insert);
    EXPECT_FALSE(page.lines[1].fields.empty());
}

TEST_F(HistoryQueriesTest, MoneyAndPeopleAreInWords)
{
    const Contact ines = addPerson(account.id, u"Ines"_s, u"Duarte"_s);
    Favour favour = addFavour(account.id, Direction::Received, 1, u"A tip"_s);
    favour.setPerson(ines.id);
    favour.money = *Money::fromMinor(118'000, u"EUR"_s);
    favour.worth = FeltWorth::Great;
    favour = save(favour);
    favour.money = *Money::fromMinor(118'050, u"EUR"_s);
    favour = save(favour);
    const HistoryPage page = of({RecordKind::Favour, favour.id.value()});
    ASSERT_EQ(page.lines[0].fields.size(), 1U);
    EXPECT_EQ(page.lines[0].fields[0].label, u"Amount"_s);
    EXPECT_EQ(page.lines[0].fields[0].before, u"€1,180"_s);
    EXPECT_EQ(page.lines[0].fields[0].after, u"€1,180.50"_s);
    QStringList texts;
    for (const HistoryField& field : page.lines[1].fields)
        texts << field.label + u'=' + field.after;
    EXPECT_TRUE(texts.contains(u"Given by=Ines Duarte"_s)) << texts.join(u';').toStdString();
    EXPECT_EQ(page.lines[0].record.account, u"Harbour"_s);
}

TEST_F(HistoryQueriesTest, AnAccountTellsOfAllThatBelongsToItAlsoInTheTrash)
{
    const Contact ines = addPerson(account.id, u"Ines"_s, u"Duarte"_s);
    const Favour favour = addFavour(account.id, Direction::Given, 1, u"A favour"_s);
    addFavour(addAccount(u"Kestrel"_s).id, Direction::Given, 1, u"Elsewhere"_s);
    must(book().records<Favour>().trash(favour.id));
    QStringList names;
    for (const HistoryLine& line : ofAccount().lines)
        names << code(line.action) + u' ' + line.record.name;
    EXPECT_EQ(names,
              (QStringList{u"trash A favour"_s, u"insert A favour"_s, u"insert Ines Duarte"_s,
                           u"insert Ines Duarte"_s, u"insert Harbour"_s}));
}

TEST_F(HistoryQueriesTest, PagesFollowOnEachOtherWithoutGapOrDouble)
{
    for (int i = 0; i < 23; ++i)
        addFavour(account.id, Direction::Given, i, u"F%1"_s.arg(i));
    std::vector<qint64> keys;
    qint64 before = 0;
    int pages = 0;
    do {
        const HistoryPage page = ofAccount(before, 5);
        for (const HistoryLine& line : page.lines)
            keys.push_back(line.key);
        before = page.next;
        ++pages;
    } while (before != 0);
    EXPECT_EQ(pages, 5);
    EXPECT_EQ(keys.size(), 24U);
    EXPECT_TRUE(std::ranges::is_sorted(keys, std::greater()));
    EXPECT_EQ(std::ranges::adjacent_find(keys), keys.end());
}

TEST_F(HistoryQueriesTest, WhatHoldsTheOldValueByNowNeedsNoRestoring)
{
    account.industry = u"Ports"_s;
    account = save(account);
    EXPECT_TRUE(of(key).lines[0].fields[0].canRestore);
    must(book().history().restoreValue(key, u"industry"_s, book().lastUnit()));
    const HistoryPage page = of(key);
    EXPECT_FALSE(page.lines[1].fields[0].canRestore);
    EXPECT_TRUE(page.lines[0].fields[0].canRestore) << "the restoring itself can be set back";
    must(book().records<Account>().trash(account.id));
    for (const HistoryLine& line : of(key).lines)
        for (const HistoryField& field : line.fields)
            EXPECT_FALSE(field.canRestore) << "not while it is in the trash";
}

TEST_F(HistoryQueriesTest, WhatWasDeletedForGoodIsToldWithoutItsContent)
{
    const Favour favour = addFavour(account.id, Direction::Given, 1, u"Secret"_s);
    const RecordKey gone{RecordKind::Favour, favour.id.value()};
    must(book().records<Favour>().trash(favour.id));
    must(book().trash().purge({gone}));
    const HistoryPage page = of(gone);
    ASSERT_EQ(page.lines.size(), 3U);
    EXPECT_EQ(page.lines[0].action, change::Action::Purge);
    EXPECT_FALSE(page.lines[0].record.isThere);
    for (const HistoryLine& line : page.lines) {
        EXPECT_TRUE(line.fields.empty());
        EXPECT_FALSE(line.record.name.contains(u"Secret"_s));
    }
}

TEST_F(HistoryQueriesTest, TheStateOfAGiftIsNotRestoredByItself)
{
    Gift gift;
    gift.accountId = account.id;
    gift.title = u"Sea Room"_s;
    gift = save(gift);
    gift.state = GiftState::Planned;
    gift = save(gift);
    const HistoryPage page = of({RecordKind::Gift, gift.id.value()});
    for (const HistoryField& field : page.lines[0].fields)
        EXPECT_EQ(field.canRestore, field.field != u"state"_s);
}

TEST(FieldLabels, EveryFieldOfEveryRecordHasAName)
{
    for (const auto& kind : EnumCodes<RecordKind>::all)
        store::withRecordOf(kind.value, [&](auto sample) {
            const auto& shape = store::shapeOf<decltype(sample)>();
            for (qsizetype i = 0; i < shape.columns.size(); ++i) {
                const bool isCurrency = i > 0 && shape.pairs.contains(shape.columns.at(i - 1));
                EXPECT_NE(fieldLabel(kind.value, shape.columns.at(i)).isEmpty(), !isCurrency)
                    << shape.columns.at(i).toStdString();
            }
            for (const auto& child : shape.children)
                EXPECT_FALSE(fieldLabel(kind.value, child.name).isEmpty())
                    << child.name.toStdString();
        });
}

TEST(RecordNames, CountsReadAsASentence)
{
    EXPECT_EQ(countsInWords({}), QString());
    EXPECT_EQ(countsInWords({{RecordKind::Favour, 1}}), u"1 favour"_s);
    EXPECT_EQ(countsInWords({{RecordKind::Favour, 1200}, {RecordKind::Gift, 2}}),
              u"1,200 favours and 2 gifts"_s);
}

} // namespace
} // namespace goodturn::query
