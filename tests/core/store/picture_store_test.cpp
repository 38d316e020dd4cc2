#include "core/store/picture_store.h"

#include "core/store/record_store.h"
#include "core/store/sql_query.h"
#include "tests/core/store/store_fixture.h"
#include "tests/support/book_fixture.h"
#include "tests/support/small_picture.h"

#include <gmock/gmock.h>

namespace goodturn::store {
namespace {
using namespace Qt::StringLiterals;
using ::testing::IsEmpty;
using testing::must;
using ::testing::SizeIs;
using testing::smallPicture;

class PictureStoreTest : public StoreTest
{
protected:
    qint64 kept() { return must(scalar(*database_, u"SELECT count(*) FROM picture"_s)); }
    void bend(const PictureKey& key)
    {
        SqlQuery query(*database_, u"UPDATE picture SET bytes=? WHERE id=?"_s);
        must(query.run({smallPicture(77), key.toString()}));
    }
};

TEST_F(PictureStoreTest, KeepsEachPictureOnce)
{
    const PictureKey key = must(keepPicture(*database_, smallPicture(1)));
    EXPECT_EQ(must(keepPicture(*database_, smallPicture(1))), key);
    EXPECT_EQ(kept(), 1);
    must(keepPicture(*database_, smallPicture(2)));
    EXPECT_EQ(kept(), 2);
    EXPECT_THAT(must(checkPictures(*database_)), IsEmpty());
}

TEST_F(PictureStoreTest, TakesNothingThatABookMayNotKeep)
{
    EXPECT_FALSE(keepPicture(*database_, "text"));
    EXPECT_FALSE(keepPicture(*database_, smallPicture(1) + QByteArray(mostPictureBytes, ' ')));
    EXPECT_EQ(kept(), 0);
}

TEST_F(PictureStoreTest, ForgetsWhatNobodyNames)
{
    Contact ines;
    ines.givenName = u"Ines"_s;
    ines.meta.uuid = QUuid::createUuid();
    ines.meta.createdAt = ines.meta.changedAt = QDateTime::currentDateTimeUtc();
    ines.photo = must(keepPicture(*database_, smallPicture(1)));
    must(RowStore(*database_).insert(shapeOf<Contact>(), toRow(ines)));
    must(keepPicture(*database_, smallPicture(2)));
    must(forgetUnnamedPictures(*database_));
    EXPECT_EQ(kept(), 1);
    EXPECT_FALSE(database_->run(u"DELETE FROM picture"_s)) << "somebody names it";
}

TEST_F(PictureStoreTest, TellsOfBytesThatAreNotThoseOfTheKey)
{
    must(keepPicture(*database_, smallPicture(1)));
    bend(must(keepPicture(*database_, smallPicture(2))));
    EXPECT_THAT(must(checkPictures(*database_)), SizeIs(1));
    must(forgetBrokenPictures(*database_));
    EXPECT_THAT(must(checkPictures(*database_)), IsEmpty());
    EXPECT_EQ(kept(), 1);
}

} // namespace
} // namespace goodturn::store
