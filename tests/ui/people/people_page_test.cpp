#include "ui/pages/people/people_page.h"

#include "tests/support/test_desk.h"
#include "tests/ui/photo/picture_files.h"
#include "ui/editors/person_form.h"
#include "ui/pages/accounts/empty_state.h"
#include "ui/pages/people/person_list_view.h"
#include "ui/pages/people/person_view.h"
#include "ui/photo/picture_reader.h"

#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class PeoplePageTest : public ::testing::Test
{
protected:
    PeoplePageTest() { desk_.setWindow(&window_); }

    void open()
    {
        page_ = std::make_unique<PeoplePage>(desk_);
        page_->resize(1100, 700);
        page_->show();
        page_->activateWindow();
        page_->focusMain();
        list_ = page_->findChild<PersonListView*>();
        view_ = page_->findChild<PersonView*>();
    }

    BookFixture book_;
    TestDesk desk_{book_};
    QWidget window_;
    Account harbour_ = book_.addAccount(u"Harbour"_s);
    Contact ines_ = book_.addPerson(harbour_.id, u"Ines"_s, u"Duarte"_s);
    Contact tom_ = book_.addPerson(harbour_.id, u"Tom"_s, u"Lowe"_s);
    std::unique_ptr<PeoplePage> page_;
    PersonListView* list_ = nullptr;
    PersonView* view_ = nullptr;
};

} // namespace

TEST_F(PeoplePageTest, ShowsTheFirstPersonAndTheOneChosen)
{
    open();
    EXPECT_EQ(view_->shown(), ines_.id);
    QTest::keyClick(list_, Qt::Key_Down);
    EXPECT_EQ(view_->shown(), tom_.id);
    EXPECT_EQ(list_->currentPerson(), tom_.id);
}

TEST_F(PeoplePageTest, ShowsAPhotoInItsRowAsSoonAsThereIsOne)
{
    open();
    const auto reds = [&] {
        const QImage row =
            list_->viewport()->grab(list_->visualRect(list_->currentIndex())).toImage();
        int count = 0;
        for (int y = 0; y < row.height(); ++y)
            for (int x = 0; x < row.width(); ++x)
                count += isLike(row.pixelColor(x, y), Qt::red) ? 1 : 0;
        return count;
    };
    EXPECT_EQ(reds(), 0);
    const QByteArray picture = *preparedPicture(pictureFile(80, 80, "png"));
    ines_.photo = PictureKey::of(picture);
    must(book_.book().people().save(ines_, picture));
    EXPECT_GT(reds(), 100) << "the upper half of the disc";
}

TEST_F(PeoplePageTest, FindsAPersonByTyping)
{
    open();
    QTest::keyClicks(list_, u"lo"_s);
    EXPECT_EQ(view_->shown(), tom_.id);
}

TEST_F(PeoplePageTest, ShowsAPersonThatTheSearchLeavesOut)
{
    open();
    page_->setSearchText(u"tom"_s);
    page_->showPerson(ines_.id);
    EXPECT_EQ(view_->shown(), ines_.id);
}

TEST_F(PeoplePageTest, SaysWhenNobodyFits)
{
    open();
    page_->setSearchText(u"zzz"_s);
    auto* empty = page_->findChild<EmptyState*>();
    EXPECT_TRUE(empty->isVisible());
    page_->setSearchText({});
    EXPECT_FALSE(empty->isVisible());
    EXPECT_TRUE(list_->currentPerson().isValid());
}

TEST_F(PeoplePageTest, GoesOnWithTheNextPersonWhenOneIsRemoved)
{
    open();
    QTest::keyClick(list_, Qt::Key_Delete);
    EXPECT_EQ(view_->shown(), tom_.id);
    QTest::keyClick(list_, Qt::Key_Delete);
    EXPECT_FALSE(view_->isVisible());
    EXPECT_TRUE(page_->findChild<EmptyState*>()->isVisible());
}

TEST_F(PeoplePageTest, OpensThePersonToChangeThem)
{
    open();
    QTest::keyClick(list_, Qt::Key_F2);
    EXPECT_TRUE(window_.findChild<PersonForm*>());
}

TEST_F(PeoplePageTest, KeepsTheShownPersonWhenOthersCome)
{
    open();
    QTest::keyClick(list_, Qt::Key_Down);
    book_.addPerson(harbour_.id, u"Anna"_s, u"Berg"_s);
    EXPECT_EQ(view_->shown(), tom_.id);
    EXPECT_EQ(list_->currentPerson(), tom_.id);
}
