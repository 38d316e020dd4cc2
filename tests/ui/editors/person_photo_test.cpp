#include "ui/photo/photo_field.h"

#include "core/book/history.h"
#include "tests/ui/editors/form_driver.h"
#include "tests/ui/photo/picture_files.h"
#include "ui/editors/draft_forms.h"
#include "ui/editors/editors.h"
#include "ui/editors/person_form.h"
#include "ui/photo/picture_reader.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class PersonPhotoTest : public ::testing::Test, protected FormDriver
{
protected:
    void open(const Contact& person = {})
    {
        openEditor(desk, person, Employment());
        ASSERT_TRUE(activate());
        photo = form()->findChild<PhotoField*>();
    }
    bool activate()
    {
        return QTest::qWaitFor([this] {
            form()->activateWindow();
            return form()->isActiveWindow();
        });
    }
    void drop(const QList<QUrl>& urls)
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(photo, &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(photo, &event);
    }
    bool waitForPhoto()
    {
        return QTest::qWaitFor([this] { return !photo->newPicture().isEmpty(); });
    }
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    Contact only()
    {
        const auto ids = must(desk.book().queries().personIds({}));
        return must(desk.book().records<Contact>().load(ids.at(0)));
    }
    Contact withPhoto()
    {
        const QByteArray picture = *preparedPicture(pictureFile(60, 60, "png"));
        Contact ines;
        ines.givenName = u"Ines"_s;
        ines.photo = PictureKey::of(picture);
        return must(desk.book().people().save(ines, picture));
    }

    QTemporaryDir folder;
    PhotoField* photo = nullptr;
};

} // namespace

TEST_F(PersonPhotoTest, ComesFromAFileByKeysAlone)
{
    const QString path = write(u"ines.jpg"_s, pictureFile(700, 600, "jpeg"));
    open();
    QTest::keyClicks(QApplication::focusWidget(), u"Ines"_s);
    for (int tabs = 0; QApplication::focusWidget() != field(u"Photo"_s); ++tabs) {
        ASSERT_LT(tabs, 20) << "reached by Tab";
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    auto* dialog = form()->findChild<QFileDialog*>();
    ASSERT_TRUE(dialog);
    auto* name = dialog->findChild<QLineEdit*>();
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    ASSERT_TRUE(waitForPhoto());
    ASSERT_TRUE(activate());
    QTest::keyClick(form(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_FALSE(form());
    const Contact ines = only();
    EXPECT_EQ(ines.givenName, u"Ines"_s);
    ASSERT_FALSE(ines.photo.isNull());
    const QByteArray kept = must(desk.book().queries().picture(ines.photo));
    EXPECT_EQ(checkedPicture(kept), QSize(512, 512));
    EXPECT_EQ(desk.acts, 1) << "with the person in one act";
}

TEST_F(PersonPhotoTest, ComesFromADropAndUndoTakesItAway)
{
    const Contact ines = book.addPerson(book.addAccount(u"Harbour"_s).id, u"Ines"_s, u"Duarte"_s);
    open(ines);
    EXPECT_FALSE(form()->isChanged());
    drop({QUrl::fromLocalFile(write(u"a picture.png"_s, pictureFile(90, 60, "png")))});
    ASSERT_TRUE(waitForPhoto());
    EXPECT_TRUE(form()->isChanged());
    save();
    EXPECT_FALSE(only().photo.isNull());
    must(desk.book().history().revert(desk.book().lastUnit()));
    EXPECT_TRUE(only().photo.isNull());
    must(desk.book().history().revert(desk.book().lastUnit()));
    EXPECT_FALSE(only().photo.isNull());
}

TEST_F(PersonPhotoTest, WhatIsNoPictureIsToldBesideItAndHoldsNothingUp)
{
    open();
    type(u"Given name"_s, u"Ines"_s);
    drop({QUrl::fromLocalFile(write(u"ines.jpg"_s, "text"))});
    ASSERT_TRUE(QTest::qWaitFor([this] { return !errorOf(u"Photo"_s).isEmpty(); }));
    EXPECT_TRUE(shows(u"Choose a JPEG, PNG, GIF or BMP file"_s));
    drop({QUrl(u"https://example.org/ines.jpg"_s)});
    EXPECT_TRUE(shows(u"not fetched from the web"_s));
    save();
    EXPECT_FALSE(form());
    EXPECT_TRUE(only().photo.isNull());
}

TEST_F(PersonPhotoTest, WhatIsStillBeingReadIsNotLost)
{
    open();
    type(u"Given name"_s, u"Ines"_s);
    photo->offer(pictureFile(2000, 2000, "png"));
    save();
    ASSERT_TRUE(form()) << "it says so instead";
    EXPECT_TRUE(errorOf(u"Photo"_s).contains(u"still being read"_s));
    ASSERT_TRUE(waitForPhoto());
    EXPECT_TRUE(errorOf(u"Photo"_s).isEmpty());
    save();
    EXPECT_FALSE(only().photo.isNull());
}

TEST_F(PersonPhotoTest, IsRemovedAndOtherwiseKept)
{
    Contact ines = withPhoto();
    open(ines);
    type(u"Family name"_s, u"Duarte"_s);
    save();
    EXPECT_EQ(only().photo, ines.photo);
    open(only());
    click(u"Remove photo"_s);
    EXPECT_TRUE(form()->isChanged());
    save();
    EXPECT_TRUE(only().photo.isNull());
}

TEST_F(PersonPhotoTest, IsInTheDraft)
{
    open();
    type(u"Given name"_s, u"Ines"_s);
    photo->offer(pictureFile(80, 80, "bmp"));
    ASSERT_TRUE(waitForPhoto());
    const PictureKey key = photo->key();
    const QJsonObject draft = form()->draft();
    form()->done(QDialog::Rejected);
    ASSERT_TRUE(openDraftForm(desk, draft));
    save();
    EXPECT_EQ(only().photo, key);
    EXPECT_TRUE(desk.book().queries().picture(key));
}
