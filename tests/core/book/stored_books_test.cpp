#include "tests/core/book/stored_books.h"

#include "core/book/backup_service.h"
#include "core/book/history.h"
#include "core/domain/shelf_book.h"
#include "core/store/backup.h"
#include "core/store/forecast_store.h"

namespace goodturn::book {
namespace {
using namespace Qt::StringLiterals;
using namespace goodturn::testing;

int firstSchemaWith(RecordKind kind)
{
    switch (kind) {
    case RecordKind::CustomField:
        return 11;
    case RecordKind::ShelfBook:
        return 16;
    case RecordKind::OwnOccasion:
        return 18;
    default:
        return 1;
    }
}

class StoredBook : public ::testing::TestWithParam<int>
{
};

TEST_P(StoredBook, IsKeptForItsSchema)
{
    const QFileInfo file(storedBook(GetParam()));
    ASSERT_TRUE(file.exists()) << "schema " << GetParam() << " has no stored book: build the "
                               << "target make_stored_book and run it with tests/data/books";
    EXPECT_LT(file.size(), 256 * 1024);
    const auto database =
        store::Database::open({file.filePath(), store::DatabaseConfig::Mode::ReadOnly});
    ASSERT_TRUE(database);
    EXPECT_EQ(must(store::schemaVersion(**database)), GetParam());
}

TEST_P(StoredBook, OpensWithAllThatItHeld)
{
    const StoredBookCopy copy(GetParam());
    const auto book = must(copy.open());
    EXPECT_EQ(must(store::schemaVersion(book->database())), store::newestSchemaVersion());
    EXPECT_EQ(must(book->check()), QStringList());
    std::map<RecordKind, qint64> counts;
    for (const auto& [kind, count] : must(store::countRecords(book->database())))
        counts[kind] = count;
    for (const auto& entry : EnumCodes<RecordKind>::all)
        if (GetParam() >= firstSchemaWith(entry.value)) {
            EXPECT_GT(counts[entry.value], 0) << entry.code;
        }
    EXPECT_EQ(counts[RecordKind::Account], EveryKind::accounts);
    EXPECT_EQ(counts[RecordKind::Contact], EveryKind::people);
    EXPECT_EQ(counts[RecordKind::Favour], EveryKind::favours);
}

TEST_P(StoredBook, KeepsEveryFieldAndList)
{
    const StoredBookCopy copy(GetParam());
    const auto book = must(copy.open());
    const AccountId id = must(book->queries().accountByText(EveryKind::account()));
    const Account account = must(book->records<Account>().load(id));
    EXPECT_EQ(account.tags, (QStringList{u"ports"_s, u"key"_s}));
    EXPECT_EQ(account.notes, u"Größe, “quotes”, 100 %1\nand a second line"_s);
    ASSERT_EQ(account.addresses.size(), 1u);
    EXPECT_EQ(account.addresses.front().city, u"Rotterdam"_s);
    QStringList own;
    for (const query::CustomText& one :
         must(book->queries().customTexts(RecordKind::Account, account.custom)))
        own << one.words;
    if (GetParam() >= 11) {
        EXPECT_EQ(own, (QStringList{u"Größe"_s, u"12.5"_s, u"31 Mar 2026"_s, u"€1,180.50"_s,
                                    u"Gold"_s, u"Gold, Silver"_s, u"yes"_s}));
    }
    const auto people = must(book->queries().people(id));
    ASSERT_EQ(people.size(), size_t(EveryKind::people));
    const PictureKey photo = PictureKey::of(smallPicture(1));
    if (GetParam() >= 12) { // since when there are photos
        EXPECT_EQ(std::ranges::count(people, photo, &query::PersonRow::photo), 1);
        EXPECT_EQ(must(book->queries().picture(photo)), smallPicture(1));
    }
    if (GetParam() >= 15) {
        const auto due = must(book->queries().agenda(60));
        const auto again =
            std::ranges::find(due, u"Ask how the book was"_s, &query::AgendaRow::title);
        ASSERT_NE(again, due.end());
        const Reminder reminder = must(book->records<Reminder>().load(ReminderId(again->id)));
        EXPECT_EQ(reminder.rule, u"FREQ=MONTHLY;BYDAY=1TH"_s);
        EXPECT_EQ(reminder.dueAt, QTime(9, 30));
        EXPECT_TRUE(reminder.goalId);
    }
    if (GetParam() >= 14) {
        EXPECT_EQ(must(book->records<Contact>().load(people.front().id)).holidays,
                  (std::vector{Occasion::Christmas, Occasion::Diwali}));
    }
    const auto favours = must(book->queries().favours(id));
    ASSERT_EQ(favours.size(), size_t(EveryKind::favours));
    EXPECT_EQ(favours.front().title, EveryKind::favour());
    EXPECT_EQ(favours.front().money, must(Money::fromMinor(118'050, u"EUR"_s)));
}

TEST_P(StoredBook, KeepsWhatItKnowsOfGifts)
{
    const StoredBookCopy copy(GetParam());
    const auto book = must(copy.open());
    const auto rows = must(book->queries().openGifts());
    ASSERT_EQ(rows.size(), 1u);
    const Gift gift = must(book->records<Gift>().load(rows.front().id));
    EXPECT_EQ(gift.title, u"The Box"_s);
    EXPECT_EQ(gift.budget, must(Money::fromMinor(2'400, u"EUR"_s)));
    if (GetParam() < firstSchemaWith(RecordKind::ShelfBook)) {
        EXPECT_FALSE(gift.cost || gift.bookId || gift.tookCopy);
        EXPECT_TRUE(gift.alsoFor.empty());
        return;
    }
    EXPECT_EQ(gift.cost, must(Money::fromMinor(2'190, u"EUR"_s)));
    EXPECT_EQ(gift.supplier, u"Kestrel Press"_s);
    EXPECT_EQ(gift.alsoFor.size(), 1u);
    if (GetParam() >= 17) {
        EXPECT_EQ(gift.giverId, gift.alsoFor.front());
        EXPECT_EQ(gift.card, CardPaper::Bookplate);
    } else {
        EXPECT_EQ(gift.giver, u"Mara"_s);
        EXPECT_FALSE(gift.giverId || gift.card);
    }
    const ShelfBook shelf = must(book->records<ShelfBook>().load(gift.bookId.value()));
    EXPECT_EQ(shelf.tags, (QStringList{u"ports"_s, u"history"_s}));
    EXPECT_EQ(shelf.copies, 3);
    EXPECT_EQ(shelf.givenBy, gift.recipient);
}

TEST_P(StoredBook, KeepsWhatTheRepHeldAgainstTheFigures)
{
    constexpr int since = 5; // the first schema with such fields
    const StoredBookCopy copy(GetParam());
    const auto book = must(copy.open());
    const AccountId id = must(book->queries().accountByText(EveryKind::ownStanding()));
    const Account account = must(book->records<Account>().load(id));
    const AccountId harbour = must(book->queries().accountByText(EveryKind::account()));
    const auto asks = must(book->queries().asks(harbour));
    ASSERT_EQ(asks.size(), 1u);
    const Ask ask = must(book->records<Ask>().load(asks.front().id));
    if (GetParam() < since) {
        EXPECT_FALSE(account.ownStanding);
        EXPECT_FALSE(ask.ownForecast);
        return;
    }
    EXPECT_EQ(account.ownStanding, Standing::Balanced);
    EXPECT_EQ(account.ownStandingReason, u"They print for us at cost"_s);
    EXPECT_EQ(account.ownStandingUntil, QDate(2199, 12, 31));
    EXPECT_EQ(ask.ownForecast, EveryKind::ownForecast);
    EXPECT_EQ(must(store::ForecastStore(book->database()).all()).size(), 1u)
        << "the rep's; the ask was older than the model waits";
}

TEST_P(StoredBook, IsFoundByItsWords)
{
    const StoredBookCopy copy(GetParam());
    const auto book = must(copy.open());
    auto& queries = book->queries();
    const AccountId id = must(queries.accountByText(EveryKind::account()));
    EXPECT_EQ(must(queries.accountIds({u"HARB rott"_s, {}, {}})), std::vector{id});
    EXPECT_EQ(must(queries.personIds(u"harbourlowe"_s)).size(), size_t(EveryKind::people));
    EXPECT_TRUE(must(queries.accountIds({u"account trash"_s, {}, {}})).empty());
}

TEST_P(StoredBook, CanBeWrittenAndItsHistoryTakenBack)
{
    const StoredBookCopy copy(GetParam());
    const auto book = must(copy.open());
    const AccountId id = must(book->queries().accountByText(EveryKind::account()));
    must(book->records<Account>().trash(id));
    EXPECT_FALSE(book->queries().accountByText(EveryKind::account()));
    must(book->history().revert(book->lastUnit()));
    EXPECT_TRUE(book->queries().accountByText(EveryKind::account()));
}

TEST_P(StoredBook, IsBackedUpBeforeItIsMigratedAndOnlyThen)
{
    const StoredBookCopy copy(GetParam());
    must(copy.open());
    must(copy.open());
    const auto backups = store::listBackups(copy.backups());
    ASSERT_EQ(backups.size(), GetParam() < store::newestSchemaVersion() ? 1u : 0u);
    for (const store::Backup& backup : backups) {
        EXPECT_EQ(backup.manifest.reason, store::BackupReason::BeforeMigration);
        EXPECT_EQ(backup.manifest.schemaVersion, GetParam());
        EXPECT_TRUE(store::verifyBackup(backup.path));
    }
}

INSTANTIATE_TEST_SUITE_P(EachSchema, StoredBook,
                         ::testing::Range(1, store::newestSchemaVersion() + 1));

} // namespace
} // namespace goodturn::book
