#include "core/query/search_source.h"

#include "core/book/history.h"
#include "core/search/live_index.h"
#include "tests/support/book_fixture.h"

#include <gmock/gmock.h>

namespace goodturn::query {
namespace {
using namespace Qt::StringLiterals;
using testing::BookFixture;
using ::testing::ElementsAre;
using testing::must;
using ::testing::UnorderedElementsAre;

/// A book with an index over it that follows every act.
struct Indexed : BookFixture
{
    Indexed() : index(must(readNameIndex(book().database(), phones, [] { return true; })))
    {
        QObject::connect(&book().notifier(), &change::ChangeNotifier::changed,
                         [this](const change::ChangeSet& changes) { follow(changes); });
    }

    void follow(const change::ChangeSet& changes)
    {
        const auto keys = must(changedSearchables(book().database(), changes, 100));
        ASSERT_TRUE(keys);
        for (const RecordKey& key : *keys) {
            if (const auto record = must(readSearchable(book().database(), key)))
                index.put(search::prepare(*record, phones));
            else
                index.remove(key);
        }
    }

    std::vector<std::string> found(const QString& typed)
    {
        const auto query = search::typedQuery(typed, phones);
        std::vector<std::string> names;
        for (const search::Hit& hit : index.find(query, 20))
            names.push_back(hit.name);
        const search::LiveIndex anew(
            must(readNameIndex(book().database(), phones, [] { return true; })));
        std::vector<std::string> same;
        for (const search::Hit& hit : anew.find(query, 20))
            same.push_back(hit.name);
        EXPECT_EQ(names, same) << "as an index made anew";
        return names;
    }

    search::PhoneDigits phones{u"DE"_s};
    search::LiveIndex index;
};

TEST(SearchSource, AFullBookIsFoundByAllThatItsRecordsHave)
{
    Indexed f;
    Account account;
    account.name = u"Straßenbau Łódź"_s;
    account.industry = u"Roads"_s;
    account.owner = u"Nuala"_s;
    account.tags = {u"key"_s};
    account.legalName = u"Wegbau Aktiengesellschaft"_s;
    account.aliases = {u"SBL"_s};
    account.domains = {u"sbl-roads.example"_s};
    account.segment = u"Public"_s;
    account.territory = u"Rhine"_s;
    account.addresses = {Address{{}, {}, u"Köln"_s, {}, {}, u"Germany"_s}};
    account = f.save(account);
    Contact person;
    person.givenName = u"Jürgen"_s;
    person.familyName = u"Müller"_s;
    person.nickname = u"Jogi"_s;
    person.middleName = u"Anselm"_s;
    person.emails = {{PointKind::Work, u"j.mueller@bau.example"_s}};
    person.phones = {{PointKind::Work, u"030/1234567"_s}};
    Employment position;
    position.accountId = account.id;
    must(f.book().people().saveWithPosition(person, position));
    for (const QString& typed : {u"strasse"_s, u"roads"_s, u"nuala"_s, u"#key"_s, u"koln"_s,
                                 u"wegbau"_s, u"sbl"_s, u"roads.ex"_s, u"public"_s, u"rhine"_s})
        EXPECT_EQ(f.found(typed).front(), "strassenbau lodz") << typed.toStdString();
    for (const QString& typed : {u"muller"_s, u"jogi"_s, u"anselm"_s, u"mueller"_s, u"bau.ex"_s,
                                 u"+49 30 12"_s, u"0301234567"_s, u"jurgen lodz"_s})
        EXPECT_THAT(f.found(typed), ElementsAre("jurgen muller")) << typed.toStdString();
}

TEST(SearchSource, RenamingTrashingAndUndoingAreFollowed)
{
    Indexed f;
    Account account = f.addAccount(u"Harbour"_s);
    const Contact ines = f.addPerson(account.id, u"Ines"_s, u"Duarte"_s);
    EXPECT_THAT(f.found(u"harbour"_s), ElementsAre("harbour", "ines duarte"));
    account.name = u"Quay"_s;
    f.save(account);
    EXPECT_THAT(f.found(u"harbour"_s), ElementsAre());
    EXPECT_THAT(f.found(u"quay"_s), ElementsAre("quay", "ines duarte"));
    must(f.book().records<Account>().trash(account.id));
    const change::UnitId trashed = f.book().lastUnit();
    EXPECT_THAT(f.found(u"quay"_s), ElementsAre());
    must(f.book().history().revert(trashed));
    EXPECT_THAT(f.found(u"quay"_s), ElementsAre("quay", "ines duarte"));
    must(f.book().records<Contact>().trash(ines.id));
    EXPECT_THAT(f.found(u"ines"_s), ElementsAre());
}

TEST(SearchSource, TheLastContactDecidesBetweenEqualNames)
{
    Indexed f;
    const Account one = f.addAccount(u"Baker"_s);
    const Account two = f.addAccount(u"Baker"_s);
    f.addPerson(one.id, u"Ann"_s, u"One"_s);
    f.addPerson(two.id, u"Ann"_s, u"Two"_s);
    f.addCall(two.id, 10, u"Hello"_s);
    EXPECT_THAT(f.found(u"ann"_s), ElementsAre("ann two", "ann one"));
    f.addFavour(one.id, Direction::Given, 3, u"Lunch"_s);
    EXPECT_THAT(f.found(u"ann"_s), ElementsAre("ann one", "ann two"));
}

TEST(SearchSource, TooManyChangesAskForAnIndexMadeAnew)
{
    BookFixture f;
    change::ChangeSet changes;
    for (qint64 id = 1; id <= 11; ++id)
        changes.changes.push_back({RecordKind::Account, id, change::Action::Update, {}});
    EXPECT_FALSE(must(changedSearchables(f.book().database(), changes, 10)));
    EXPECT_TRUE(must(changedSearchables(f.book().database(), changes, 11)));
    changes = {};
    changes.everything = true;
    EXPECT_FALSE(must(changedSearchables(f.book().database(), changes, 10)));
}

TEST(SearchSource, ReadingCanBeStopped)
{
    BookFixture f;
    f.addAccount(u"A"_s);
    const auto index =
        readNameIndex(f.book().database(), search::PhoneDigits{QString()}, [] { return false; });
    ASSERT_FALSE(index);
    EXPECT_EQ(index.error().kind, ErrorKind::Cancelled);
    f.addAccount(u"B"_s);
}

} // namespace
} // namespace goodturn::query
