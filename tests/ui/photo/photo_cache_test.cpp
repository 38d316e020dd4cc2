#include "ui/photo/photo_cache.h"

#include "tests/support/book_fixture.h"
#include "tests/support/small_picture.h"
#include "tests/ui/photo/picture_files.h"
#include "ui/photo/picture_reader.h"

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class PhotoCacheTest : public ::testing::Test, protected BookFixture
{
protected:
    PictureKey add(const QByteArray& picture)
    {
        Contact person;
        person.givenName = u"Ines"_s;
        person.photo = PictureKey::of(picture);
        return must(book().people().save(person, picture)).photo;
    }

    PhotoCache photos_{book()};
};

} // namespace

TEST_F(PhotoCacheTest, HasTheRoundPhotoInTheSizeAskedFor)
{
    const PictureKey key = add(*preparedPicture(pictureFile(90, 90, "png")));
    EXPECT_EQ(photos_.round(key, 40).size(), QSize(40, 40));
    EXPECT_EQ(photos_.round(key, 80).size(), QSize(80, 80));
    EXPECT_EQ(photos_.round(key, 40).pixelColor(0, 0).alpha(), 0);
    EXPECT_EQ(photos_.bytes(), 4 * (40 * 40 + 80 * 80));
}

TEST_F(PhotoCacheTest, HasNoneWhereThereIsNoneToRead)
{
    EXPECT_TRUE(photos_.round({}, 40).isNull());
    EXPECT_TRUE(photos_.round(PictureKey::of("nothing"), 40).isNull());
    EXPECT_TRUE(photos_.round(add(smallPicture(1)), 40).isNull()) << "only the head of one";
}

TEST_F(PhotoCacheTest, KeepsNoMoreThanItsBytes)
{
    const PictureKey key = add(*preparedPicture(pictureFile(512, 512, "png")));
    for (int pixels = 400; pixels < 420; ++pixels) {
        EXPECT_EQ(photos_.round(key, pixels).width(), pixels);
        EXPECT_LE(photos_.bytes(), PhotoCache::mostBytes);
    }
}
