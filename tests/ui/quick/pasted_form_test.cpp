#include "tests/ui/editors/form_driver.h"
#include "tests/ui/photo/picture_files.h"
#include "ui/photo/photo_field.h"
#include "ui/quick/pasted_form.h"
#include "ui/quick/quick_entry_dialog.h"
#include "ui/quick/quick_line.h"

#include <QApplication>
#include <QClipboard>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using goodturn::testing::must;

namespace {

const QString signature = u"Ines Duarte\nOperations Director\nHarbour & Lowe Ltd\n"
                          "M +44 7700 900123\nines@harbourlowe.example\nDock 4"_s;

class PastedFormTest : public ::testing::Test
{
protected:
    qint64 people() { return must(driver.book.book().queries().personCount()); }
    qint64 accounts() { return must(driver.book.book().queries().accountCount()); }

    goodturn::testing::FormDriver driver;
};

} // namespace

TEST_F(PastedFormTest, aSignatureFillsTheFormAndNothingIsStoredBefore)
{
    ASSERT_TRUE(openPastedPerson(driver.desk, signature));
    EXPECT_EQ(driver.text(u"Given name"_s), u"Ines"_s);
    EXPECT_EQ(driver.text(u"Family name"_s), u"Duarte"_s);
    EXPECT_EQ(driver.text(u"Position"_s), u"Operations Director"_s);
    EXPECT_EQ(driver.text(u"Works at"_s), u"Harbour & Lowe Ltd"_s);
    EXPECT_TRUE(driver.shows(u"A new account, added with the person."_s));
    EXPECT_TRUE(driver.form()->isChanged()) << "closing it asks";
    EXPECT_EQ(people() + accounts(), 0);
    driver.save();
    EXPECT_FALSE(driver.form()) << "saved and closed";
    EXPECT_EQ(people(), 1);
    EXPECT_EQ(accounts(), 1);
    EXPECT_EQ(driver.desk.acts, 1);
    const auto ids = must(driver.book.book().queries().personIds({}));
    const Contact ines = must(driver.book.book().records<Contact>().load(ids.front()));
    EXPECT_EQ(ines.notes, u"Dock 4"_s);
    EXPECT_EQ(ines.phones.front().kind, PointKind::Mobile);
}

TEST_F(PastedFormTest, theAccountIsTheOneOfTheBook)
{
    driver.book.addAccount(u"Harbour & Lowe"_s);
    ASSERT_TRUE(openPastedPerson(driver.desk, signature));
    EXPECT_EQ(driver.text(u"Works at"_s), u"Harbour & Lowe"_s);
    driver.save();
    EXPECT_EQ(accounts(), 1);
}

TEST_F(PastedFormTest, anotherNameThanTheOneOfferedIsNoNewAccount)
{
    ASSERT_TRUE(openPastedPerson(driver.desk, signature));
    driver.type(u"Works at"_s, u"Harbor"_s);
    driver.save();
    ASSERT_TRUE(driver.form());
    EXPECT_EQ(people(), 0);
}

TEST_F(PastedFormTest, aNewAccountStaysNewWhereAnotherOnlyBeginsLikeIt)
{
    driver.book.addAccount(u"Harbour & Lowe Ltd Lisbon"_s);
    ASSERT_TRUE(openPastedPerson(driver.desk, signature));
    for (RecordPicker* picker : driver.form()->findChildren<RecordPicker*>())
        picker->settle();
    EXPECT_EQ(driver.text(u"Works at"_s), u"Harbour & Lowe Ltd"_s);
    driver.save();
    EXPECT_EQ(accounts(), 2);
}

TEST_F(PastedFormTest, theClipboardIsRead)
{
    QApplication::clipboard()->setText(u"just text"_s);
    openPersonFromClipboard(driver.desk);
    EXPECT_FALSE(driver.form());
    ASSERT_EQ(driver.desk.statuses.size(), 1);
    QApplication::clipboard()->setText(
        u"BEGIN:VCARD\nVERSION:3.0\nFN:Tom Berger\nN:Berger;Tom;;;\nEND:VCARD\n"_s);
    openPersonFromClipboard(driver.desk);
    ASSERT_TRUE(driver.form());
    EXPECT_EQ(driver.text(u"Given name"_s), u"Tom"_s);
}

TEST_F(PastedFormTest, thePictureOfACardComesAlong)
{
    const QByteArray picture = goodturn::testing::pictureFile(900, 900, "png");
    const QString card = u"BEGIN:VCARD\nVERSION:4.0\nFN:Tom Berger\nN:Berger;Tom;;;\n"
                         "PHOTO:data:image/png;base64,%1\nEND:VCARD\n"_s.arg(
                             QString::fromLatin1(picture.toBase64()));
    ASSERT_TRUE(openPastedPerson(driver.desk, card));
    const auto* photo = driver.form()->findChild<PhotoField*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !photo->newPicture().isEmpty(); }));
    driver.save();
    const auto ids = must(driver.book.book().queries().personIds({}));
    const Contact tom = must(driver.book.book().records<Contact>().load(ids.front()));
    EXPECT_TRUE(driver.book.book().queries().picture(tom.photo));
}

TEST_F(PastedFormTest, aPictureOnTheWebIsLeftOutAndThatIsSaid)
{
    ASSERT_TRUE(openPastedPerson(
        driver.desk, u"BEGIN:VCARD\nFN:Tom\nPHOTO;VALUE=URI:https://example.org/tom.jpg\n"
                     "END:VCARD\n"_s));
    EXPECT_TRUE(driver.shows(u"not fetched from the web"_s));
    EXPECT_FALSE(driver.form()->findChild<PhotoField*>()->isLoading());
}

TEST_F(PastedFormTest, aPasteIntoTheLineOpensTheForm)
{
    openQuickEntry(driver.desk, std::nullopt);
    auto* line = driver.window.findChild<QuickLine*>();
    QApplication::clipboard()->setText(signature);
    line->setFocus();
    line->paste();
    ASSERT_TRUE(driver.form());
    EXPECT_EQ(line->text(), QString());
    QApplication::clipboard()->setText(u"call Tom\nabout prices"_s);
    line->paste();
    EXPECT_EQ(line->text(), u"call Tom about prices"_s) << "other lines become one";
}
