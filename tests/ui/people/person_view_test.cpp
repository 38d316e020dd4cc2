#include "ui/pages/people/person_view.h"

#include "core/book/history.h"
#include "tests/support/test_desk.h"
#include "tests/ui/photo/picture_files.h"
#include "ui/editors/favour_form.h"
#include "ui/editors/interaction_form.h"
#include "ui/editors/person_form.h"
#include "ui/merging/merge_form.h"
#include "ui/pages/accounts/link_button.h"
#include "ui/pages/accounts/record_table.h"
#include "ui/pages/people/move_form.h"
#include "ui/photo/avatar.h"
#include "ui/photo/picture_reader.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class PersonViewTest : public ::testing::Test
{
protected:
    PersonViewTest()
    {
        desk_.setWindow(&window_);
        view_.setVisible(true);
    }
    void click(const QString& text)
    {
        for (auto* one : view_.findChildren<QPushButton*>())
            if (one->text().remove(u'&') == text) {
                QTest::mouseClick(one, Qt::LeftButton);
                return;
            }
        ADD_FAILURE() << text.toStdString();
    }
    bool shows(const QString& words)
    {
        for (const auto* label : view_.findChildren<QLabel*>())
            if (label->text().contains(words))
                return true;
        return false;
    }

    BookFixture book_;
    TestDesk desk_{book_};
    QWidget window_;
    Account harbour_ = book_.addAccount(u"Harbour"_s);
    Contact ines_ = book_.addPerson(harbour_.id, u"Ines"_s, u"Duarte"_s, u"Director"_s);
    PersonView view_{desk_};
};

} // namespace

TEST_F(PersonViewTest, ShowsWhoTheyAreAndLeadsToTheirAccount)
{
    ASSERT_TRUE(view_.showPerson(ines_.id));
    EXPECT_TRUE(shows(u"Ines Duarte"_s));
    EXPECT_TRUE(shows(u"Director at"_s));
    auto* link = view_.findChild<LinkButton*>();
    EXPECT_EQ(link->text(), u"Harbour"_s);
    link->click();
    EXPECT_EQ(desk_.account, harbour_.id);
}

TEST_F(PersonViewTest, ShowsThePhotoOrTheInitials)
{
    ASSERT_TRUE(view_.showPerson(ines_.id));
    const auto* avatar = view_.findChild<Avatar*>();
    EXPECT_FALSE(avatar->showsPicture());
    const QByteArray picture = *preparedPicture(pictureFile(80, 80, "png"));
    ines_.photo = PictureKey::of(picture);
    must(book_.book().people().save(ines_, picture));
    ASSERT_TRUE(view_.showPerson(ines_.id));
    EXPECT_TRUE(avatar->showsPicture());
    EXPECT_EQ(avatar->accessibleName(), u"Photo of Ines Duarte"_s);
    must(book_.book().history().revert(book_.book().lastUnit()));
    ASSERT_TRUE(view_.showPerson(ines_.id));
    EXPECT_FALSE(avatar->showsPicture());
}

TEST_F(PersonViewTest, ShowsWhatPassedWhereverTheyWorked)
{
    Favour favour;
    favour.accountId = book_.addAccount(u"Elsewhere"_s).id;
    favour.date = book_.today().addDays(-400);
    favour.title = u"customs benchmark"_s;
    favour.setPerson(ines_.id);
    book_.save(favour);
    ASSERT_TRUE(view_.showPerson(ines_.id));
    const auto* model = view_.findChild<RecordTable*>()->model();
    ASSERT_EQ(model->rowCount(), 1);
    EXPECT_EQ(model->columnCount(), 3);
    EXPECT_TRUE(model->index(0, 1).data().toString().contains(u"customs benchmark"_s));
}

TEST_F(PersonViewTest, OpensTheFormsForThisPerson)
{
    ASSERT_TRUE(view_.showPerson(ines_.id));
    click(u"Log"_s);
    EXPECT_TRUE(window_.findChild<InteractionForm*>());
    click(u"Favour"_s);
    EXPECT_TRUE(window_.findChild<FavourForm*>());
    click(u"Edit"_s);
    EXPECT_TRUE(window_.findChild<PersonForm*>());
    click(u"Move to another account…"_s);
    EXPECT_TRUE(window_.findChild<MoveForm*>());
    QSignalSpy gift(&view_, &PersonView::newGiftWanted);
    click(u"Gift"_s);
    ASSERT_EQ(gift.count(), 1);
    EXPECT_EQ(gift.at(0).at(1).value<ContactId>(), ines_.id);
}

TEST_F(PersonViewTest, SaysWhereSomebodyWas)
{
    const auto row = must(book_.book().queries().people(harbour_.id)).front();
    must(book_.book().people().move(row.position, book_.today().addDays(-30), std::nullopt, {}));
    ASSERT_TRUE(view_.showPerson(ines_.id));
    EXPECT_TRUE(shows(u"formerly Director at"_s));
}

TEST_F(PersonViewTest, ShowsNothingOfSomebodyWhoIsGone)
{
    must(book_.book().records<Contact>().trash(ines_.id));
    EXPECT_FALSE(view_.showPerson(ines_.id));
}

TEST_F(PersonViewTest, MergingIsInTheMenu)
{
    ASSERT_TRUE(view_.showPerson(ines_.id));
    view_.findChild<QMenu*>()->actions().front()->trigger();
    EXPECT_TRUE(window_.findChild<MergeForm*>());
}
