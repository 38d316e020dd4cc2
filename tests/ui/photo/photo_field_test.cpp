#include "ui/photo/photo_field.h"

#include "tests/ui/photo/picture_files.h"
#include "ui/photo/avatar.h"
#include "ui/photo/picture_reader.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class PhotoFieldTest : public ::testing::Test
{
protected:
    PhotoFieldTest()
    {
        field.show();
        field.activateWindow();
    }
    void drop(const QMimeData& data)
    {
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&field, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&field, &event);
    }
    QPushButton* button(const QString& text)
    {
        for (auto* one : field.findChildren<QPushButton*>())
            if (one->text() == text)
                return one;
        return nullptr;
    }
    bool showsPicture() { return field.findChild<Avatar*>()->showsPicture(); }

    PhotoField field;
    QSignalSpy edited{&field, &PhotoField::edited};
    QSignalSpy refused{&field, &PhotoField::refused};
    QByteArray kept = *preparedPicture(pictureFile(50, 50, "png"));
};

} // namespace

TEST_F(PhotoFieldTest, TakesADroppedPicture)
{
    QMimeData data;
    data.setImageData(twoColours(30, 30, Qt::green, Qt::blue));
    drop(data);
    EXPECT_TRUE(field.isLoading());
    ASSERT_TRUE(edited.wait());
    EXPECT_EQ(field.key(), PictureKey::of(field.newPicture()));
    EXPECT_TRUE(checkedPicture(field.newPicture()));
    EXPECT_TRUE(showsPicture());
}

TEST_F(PhotoFieldTest, TakesAPastedOneByKey)
{
    QApplication::clipboard()->setImage(twoColours(30, 30, Qt::green, Qt::blue));
    QTest::keySequence(button(u"Choose a picture…"_s), QKeySequence::Paste);
    ASSERT_TRUE(edited.wait());
    EXPECT_FALSE(field.newPicture().isEmpty());
    QTest::keyClick(button(u"Paste"_s), Qt::Key_Delete);
    EXPECT_TRUE(field.key().isNull());
    EXPECT_FALSE(button(u"Remove photo"_s)->isVisible());
}

TEST_F(PhotoFieldTest, SaysWhyNothingWasTakenAndKeepsTheOldOne)
{
    field.setKept(PictureKey::of(kept), kept);
    QApplication::clipboard()->setText(u"text"_s);
    button(u"Paste"_s)->click();
    ASSERT_EQ(refused.size(), 1);
    field.offer("no picture");
    ASSERT_TRUE(refused.wait());
    EXPECT_EQ(field.key(), PictureKey::of(kept));
    EXPECT_TRUE(edited.isEmpty());
}

TEST_F(PhotoFieldTest, TheBooksOwnIsNoNewOne)
{
    field.setKept(PictureKey::of(kept), kept);
    EXPECT_TRUE(field.newPicture().isEmpty());
    EXPECT_TRUE(button(u"Remove photo"_s)->isVisible());
    button(u"Remove photo"_s)->click();
    EXPECT_TRUE(field.key().isNull());
    EXPECT_TRUE(field.newPicture().isEmpty());
    EXPECT_FALSE(showsPicture());
    EXPECT_EQ(edited.size(), 1);
}

TEST_F(PhotoFieldTest, APictureThatIsReadWhileItIsRemovedDoesNotComeBack)
{
    field.setKept(PictureKey::of(kept), kept);
    field.offer(pictureFile(30, 30, "jpeg"));
    button(u"Remove photo"_s)->click();
    EXPECT_FALSE(field.isLoading());
    field.offer("no picture");
    ASSERT_TRUE(refused.wait());
    EXPECT_EQ(edited.size(), 1) << "the removal";
    EXPECT_TRUE(field.key().isNull());
}

TEST_F(PhotoFieldTest, ADraftHoldsWhatIsNotInTheBook)
{
    field.setKept(PictureKey::of(kept), kept);
    const QJsonObject own = field.draft();
    EXPECT_EQ(own.size(), 1) << "the key is enough";
    field.offer(pictureFile(30, 30, "jpeg"));
    ASSERT_TRUE(edited.wait());
    const QJsonObject chosen = field.draft();
    const PictureKey key = field.key();
    PhotoField again;
    again.setKept(PictureKey::of(kept), kept);
    again.takeDraft(chosen);
    EXPECT_EQ(again.key(), key);
    EXPECT_EQ(PictureKey::of(again.newPicture()), key);
    again.takeDraft(own);
    EXPECT_EQ(again.key(), PictureKey::of(kept));
    EXPECT_TRUE(again.newPicture().isEmpty());
    again.takeDraft({});
    EXPECT_TRUE(again.key().isNull());
    QJsonObject bent = chosen;
    bent[u"picture"_s] = u"dGV4dA=="_s;
    again.takeDraft(bent);
    EXPECT_TRUE(again.key().isNull()) << "the bytes are not those of the key";
}
