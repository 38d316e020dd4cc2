#include "core/book/conflict.h"
#include "core/book/history.h"
#include "core/book/merge_service.h"
#include "core/book/record_json.h"
#include "core/book/split_service.h"
#include "core/book/trash_service.h"
#include "core/query/field_words.h"
#include "core/store/salvage.h"
#include "core/store/sql_query.h"
#include "tests/core/book/logical_dump.h"
#include "tests/core/book/merge_fixture.h"
#include "tests/support/small_picture.h"

namespace goodturn::book {
namespace {
using testing::logicalDump;
using testing::must;
using testing::smallPicture;

/// A person without a photo, and three pictures.
class PhotoTest : public ::testing::Test, protected testing::BookFixture
{
protected:
    Contact withPhoto(Contact person, int number)
    {
        person.photo = PictureKey::of(smallPicture(number));
        return must(book().people().save(person, smallPicture(number)));
    }
    Contact without(Contact person)
    {
        person.photo = {};
        return save(person);
    }
    Contact now(ContactId id) { return must(book().records<Contact>().load(id)); }
    bool isKept(int number)
    {
        return book().queries().picture(PictureKey::of(smallPicture(number))).has_value();
    }
    void purge(const Contact& person)
    {
        must(book().trash().remove({key(person.id)}));
        must(book().trash().purge({key(person.id)}));
    }

    Account harbour = addAccount(u"Harbour"_s);
    Contact ines = addPerson(harbour.id, u"Ines"_s, u"Duarte"_s);
};

TEST_F(PhotoTest, IsKeptWithThePerson)
{
    ines = withPhoto(ines, 1);
    EXPECT_EQ(now(ines.id).photo, PictureKey::of(smallPicture(1)));
    EXPECT_EQ(must(book().queries().picture(ines.photo)), smallPicture(1));
    EXPECT_EQ(must(book().queries().personRows(std::span(&ines.id, 1))).front().photo, ines.photo);
    EXPECT_TRUE(must(book().check()).isEmpty());
}

TEST_F(PhotoTest, GoesWithThePersonAndTheirPlaceInOneAct)
{
    Contact tom;
    tom.givenName = u"Tom"_s;
    tom.photo = PictureKey::of(smallPicture(2));
    Employment position;
    position.accountId = harbour.id;
    const QStringList before = logicalDump(book());
    tom = must(book().people().saveWithPosition(tom, position, smallPicture(2)));
    EXPECT_TRUE(isKept(2));
    must(book().history().revert(book().lastUnit()));
    EXPECT_TRUE(must(book().queries().people(harbour.id)).size() == 1) << "only Ines is there";
    must(book().history().revert(book().lastUnit()));
    EXPECT_EQ(now(tom.id).photo, PictureKey::of(smallPicture(2)));
    EXPECT_NE(logicalDump(book()), before);
}

TEST_F(PhotoTest, ThatTheBookHasNotIsRefusedAsAWhole)
{
    const QStringList before = logicalDump(book());
    Contact edited = ines;
    edited.nickname = u"Nes"_s;
    edited.photo = PictureKey::of(smallPicture(3));
    EXPECT_FALSE(book().records<Contact>().save(edited));
    EXPECT_FALSE(book().people().save(edited, smallPicture(2))) << "another picture's bytes";
    edited.photo = PictureKey::of("no picture");
    EXPECT_FALSE(book().people().save(edited, "no picture"));
    EXPECT_EQ(logicalDump(book()), before);
    EXPECT_FALSE(isKept(2));
}

TEST_F(PhotoTest, UndoAndRedoAreExact)
{
    std::vector<QStringList> states{logicalDump(book())};
    std::vector<change::UnitId> acts;
    const auto did = [&] {
        acts.push_back(book().lastUnit());
        states.push_back(logicalDump(book()));
    };
    ines = withPhoto(ines, 1);
    did();
    ines = withPhoto(ines, 2);
    did();
    ines = without(ines);
    did();
    std::vector<change::UnitId> undone;
    for (size_t i = acts.size(); i-- > 0;) {
        undone.push_back(must(book().history().revert(acts[i])));
        EXPECT_EQ(logicalDump(book()), states[i]);
    }
    for (size_t i = 0; i < undone.size(); ++i) {
        must(book().history().revert(undone[undone.size() - 1 - i]));
        EXPECT_EQ(logicalDump(book()), states[i + 1]);
    }
    EXPECT_TRUE(isKept(1) && isKept(2)) << "the journal names them";
    EXPECT_TRUE(must(book().check()).isEmpty());
}

TEST_F(PhotoTest, HistoryTellsOfItAndBringsItBack)
{
    ines = withPhoto(ines, 1);
    const change::UnitId added = book().lastUnit();
    ines = withPhoto(ines, 2);
    const change::UnitId changed = book().lastUnit();
    EXPECT_EQ(must(query::fieldName(book().database(), RecordKind::Contact, u"photo"_s)),
              u"Photo"_s);
    must(book().history().restoreValue(key(ines.id), u"photo"_s, changed));
    EXPECT_EQ(now(ines.id).photo, PictureKey::of(smallPicture(1)));
    must(book().history().restoreValue(key(ines.id), u"photo"_s, added));
    EXPECT_TRUE(now(ines.id).photo.isNull());
}

TEST_F(PhotoTest, OfTwoThatWereChangedAtOnceOneIsChosen)
{
    const Contact original = withPhoto(ines, 1);
    ThreeVersions<Contact> versions{original, original, withPhoto(original, 2)};
    versions.mine.photo = PictureKey::of(smallPicture(3));
    const auto differences = must(compare(book(), versions));
    ASSERT_EQ(differences.size(), 1u);
    EXPECT_EQ(differences[0].label, u"Photo"_s);
    EXPECT_TRUE(differences[0].isConflict());
    EXPECT_NE(differences[0].mine, differences[0].theirs) << "they are told apart";
    EXPECT_EQ(must(merged(versions, {{u"photo"_s, Side::Theirs}})).photo, versions.theirs.photo);
    EXPECT_EQ(must(merged(versions, {{u"photo"_s, Side::Mine}})).photo, versions.mine.photo);
}

TEST_F(PhotoTest, AMergeTakesTheOnlyOneOrTheChosenOne)
{
    ines = withPhoto(ines, 1);
    Contact twin = addPerson(harbour.id, u"I."_s, u"Duarte"_s);
    must(book().merging().merge({key(twin.id), key(ines.id)}));
    const change::UnitId first = book().lastUnit();
    EXPECT_EQ(now(twin.id).photo, PictureKey::of(smallPicture(1))) << "it had none";
    must(book().history().revert(first));
    EXPECT_TRUE(now(twin.id).photo.isNull());
    twin = withPhoto(now(twin.id), 2);
    const QStringList before = logicalDump(book());
    for (const auto& [side, number] : {std::pair(MergeSide::Kept, 2), {MergeSide::Other, 1}}) {
        must(
            book().merging().merge({key(twin.id), key(ines.id), MergeChoices{{u"photo"_s, side}}}));
        EXPECT_EQ(now(twin.id).photo, PictureKey::of(smallPicture(number)));
        must(SplitService(book()).split(book().lastUnit()));
        EXPECT_EQ(logicalDump(book()), before);
    }
}

TEST_F(PhotoTest, IsDeletedForGoodWithTheLastWhoHasIt)
{
    ines = withPhoto(ines, 1);
    const Contact tom = withPhoto(addPerson(harbour.id, u"Tom"_s, u"Lowe"_s), 1);
    const Contact ann = withPhoto(addPerson(harbour.id, u"Ann"_s, u"Bell"_s), 2);
    purge(ines);
    EXPECT_TRUE(isKept(1)) << "Tom has it too";
    purge(tom);
    EXPECT_FALSE(isKept(1));
    EXPECT_TRUE(isKept(2));
    EXPECT_TRUE(must(book().check()).isEmpty());
}

TEST_F(PhotoTest, InTheTrashOrTheJournalIsKeptUntilThatIsEmptied)
{
    ines = withPhoto(ines, 1);
    ines = withPhoto(ines, 2);
    ines = without(ines);
    purge(addPerson(harbour.id, u"Somebody"_s, u"Else"_s));
    EXPECT_TRUE(isKept(1) && isKept(2)) << "acts about them can be taken back";
    clock().moveTo(today().addDays(10));
    ines = withPhoto(ines, 3);
    clock().moveTo(today().addDays(10));
    must(book().history().prune(15));
    EXPECT_FALSE(isKept(1) || isKept(2));
    EXPECT_TRUE(isKept(3)) << "they have it";
    EXPECT_TRUE(must(book().check()).isEmpty());
}

TEST_F(PhotoTest, LiesInADraftByItsKey)
{
    ines = withPhoto(ines, 1);
    EXPECT_EQ(must(recordFromJson<Contact>(recordToJson(ines))).photo, ines.photo);
}

TEST_F(PhotoTest, OutlivesASalvageUnlessItIsDamaged)
{
    ines = withPhoto(ines, 1);
    const Contact tom = withPhoto(addPerson(harbour.id, u"Tom"_s, u"Lowe"_s), 2);
    const QString copy = path(u"copy.goodturn"_s);
    must(book().database().run(u"VACUUM INTO '%1'"_s.arg(copy)));
    {
        const auto damaged =
            must(store::Database::open({copy, store::DatabaseConfig::Mode::OpenExisting}));
        store::SqlQuery bend(*damaged, u"UPDATE picture SET bytes=? WHERE id=?"_s);
        must(bend.run({smallPicture(9), tom.photo.toString()}));
    }
    const QString out = path(u"out.goodturn"_s);
    EXPECT_TRUE(must(store::salvageBook(copy, out)).lostAnything());
    const auto saved = must(Book::open({out, store::DatabaseConfig::Mode::OpenExisting},
                                       std::make_shared<FixedClock>(today())));
    EXPECT_EQ(must(saved->records<Contact>().load(ines.id)).photo, ines.photo);
    EXPECT_EQ(must(saved->queries().picture(ines.photo)), smallPicture(1));
    EXPECT_TRUE(must(saved->records<Contact>().load(tom.id)).photo.isNull());
}

} // namespace
} // namespace goodturn::book
