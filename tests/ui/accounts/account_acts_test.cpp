#include "tests/support/test_desk.h"
#include "ui/pages/accounts/account_acts.h"
#include "ui/pages/accounts/record_acts.h"

#include "core/book/history.h"

#include <QApplication>
#include <QDialog>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using goodturn::testing::BookFixture;
using goodturn::testing::must;
using goodturn::testing::TestDesk;

class Acts : public ::testing::Test
{
protected:
    Acts() { desk_.setWindow(&window_); }

    /// The form that is open over the window, closed again. Its class name, or nothing.
    QString openForm()
    {
        QDialog* form = nullptr;
        const auto opened = [&] {
            form = window_.findChild<QDialog*>();
            return form != nullptr && form->isVisible();
        };
        if (!QTest::qWaitFor(opened, 2000))
            return {};
        const QString name = QString::fromLatin1(form->metaObject()->className());
        delete form;
        return name.section(u"::"_s, -1);
    }

    BookFixture fixture_;
    TestDesk desk_{fixture_};
    QWidget window_;
    Account account_ = fixture_.addAccount(u"Kestrel & Co"_s);
};

TEST_F(Acts, OpenTheFormForANewRecord)
{
    window_.show();
    logContact(desk_, account_.id);
    EXPECT_EQ(openForm(), u"InteractionForm"_s);
    recordFavour(desk_, account_.id);
    EXPECT_EQ(openForm(), u"FavourForm"_s);
    makeAsk(desk_, account_.id);
    EXPECT_EQ(openForm(), u"AskForm"_s);
    addPerson(desk_, account_.id);
    EXPECT_EQ(openForm(), u"PersonForm"_s);
    addGoal(desk_, account_.id);
    EXPECT_EQ(openForm(), u"GoalForm"_s);
    newAccount(desk_);
    EXPECT_EQ(openForm(), u"AccountForm"_s);
    editAccount(desk_, account_.id);
    EXPECT_EQ(openForm(), u"AccountForm"_s);
}

TEST_F(Acts, RemoveAnAccountAndSayHowToTakeItBack)
{
    EXPECT_TRUE(removeAccount(desk_, account_.id, account_.name));
    EXPECT_EQ(must(fixture_.book().queries().accountCount()), 0);
    ASSERT_EQ(desk_.statuses.size(), 1);
    EXPECT_TRUE(desk_.statuses.first().startsWith(u"Kestrel & Co removed"_s));
    must(fixture_.book().history().revert(fixture_.book().lastUnit()));
    EXPECT_EQ(must(fixture_.book().queries().accountCount()), 1);
}

TEST_F(Acts, OpenTheFormOfARecord)
{
    window_.show();
    const Favour favour = fixture_.addFavour(account_.id, Direction::Given, 3, u"Insight"_s);
    openRecord(desk_, {RecordKind::Favour, favour.id.value()});
    EXPECT_EQ(openForm(), u"FavourForm"_s);
    const Contact ines = fixture_.addPerson(account_.id, u"Ines"_s, u"Duarte"_s);
    const auto people = must(fixture_.book().queries().people(account_.id));
    ASSERT_EQ(people.size(), 1U);
    openRecord(desk_, {RecordKind::Employment, people[0].position.value()});
    EXPECT_EQ(openForm(), u"PersonForm"_s);
    openRecord(desk_, {RecordKind::Contact, ines.id.value()});
    EXPECT_EQ(desk_.person, ines.id);
    EXPECT_TRUE(desk_.errors.isEmpty());
}

TEST_F(Acts, OpenAGiftOnItsOwnPage)
{
    Gift gift;
    gift.accountId = account_.id;
    gift.title = u"Emma"_s;
    gift = fixture_.save(gift);
    openRecord(desk_, {RecordKind::Gift, gift.id.value()});
    EXPECT_EQ(desk_.gift, gift.id);
}

TEST_F(Acts, SayThatARecordIsGone)
{
    openRecord(desk_, {RecordKind::Favour, 4711});
    EXPECT_EQ(desk_.errors.size(), 1);
}

TEST_F(Acts, RemoveSeveralRecordsAsOne)
{
    const Favour favour = fixture_.addFavour(account_.id, Direction::Given, 3, u"Insight"_s);
    const Interaction call = fixture_.addCall(account_.id, 2, u"A call"_s);
    EXPECT_TRUE(removeRecords(desk_, {{RecordKind::Favour, favour.id.value()},
                                      {RecordKind::Interaction, call.id.value()}}));
    EXPECT_TRUE(must(fixture_.book().queries().timeline(account_.id)).empty());
    must(fixture_.book().history().revert(fixture_.book().lastUnit()));
    EXPECT_EQ(must(fixture_.book().queries().timeline(account_.id)).size(), 2U);
}

TEST_F(Acts, RemoveAllOrNothing)
{
    const Favour favour = fixture_.addFavour(account_.id, Direction::Given, 3, u"Insight"_s);
    EXPECT_FALSE(removeRecords(
        desk_, {{RecordKind::Favour, favour.id.value()}, {RecordKind::Favour, 4711}}));
    EXPECT_EQ(desk_.errors.size(), 1);
    EXPECT_EQ(must(fixture_.book().queries().favours(account_.id)).size(), 1U);
    EXPECT_FALSE(removeRecords(desk_, {}));
}
