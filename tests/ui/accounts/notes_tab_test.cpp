#include "tests/support/test_desk.h"
#include "ui/pages/accounts/account_facts.h"
#include "ui/pages/accounts/notes_tab.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using goodturn::testing::BookFixture;
using goodturn::testing::must;
using goodturn::testing::TestDesk;

class Notes : public ::testing::Test
{
protected:
    QString stored(AccountId id) { return must(fixture_.book().records<Account>().load(id)).notes; }

    BookFixture fixture_;
    TestDesk desk_{fixture_};
    Account kestrel_ = fixture_.addAccount(u"Kestrel"_s);
    Account aster_ = fixture_.addAccount(u"Aster"_s);
    NotesTab tab_{desk_};
};

TEST_F(Notes, SaveThemselvesWhenTheKeyboardLeaves)
{
    QWidget window;
    tab_.setParent(&window);
    QPlainTextEdit other(&window);
    other.move(0, 300);
    window.resize(300, 400);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    tab_.setAccount(kestrel_);
    tab_.edit()->setFocus();
    QTest::keyClicks(tab_.edit(), u"likes <b>port</b>"_s);
    EXPECT_EQ(stored(kestrel_.id), QString());
    other.setFocus();
    EXPECT_EQ(stored(kestrel_.id), u"likes <b>port</b>"_s);
    EXPECT_EQ(desk_.acts, 1);
    tab_.setParent(nullptr);
}

TEST_F(Notes, SaveThemselvesWhenAnotherAccountIsShown)
{
    tab_.setAccount(kestrel_);
    tab_.edit()->setPlainText(u"of Kestrel"_s);
    tab_.setAccount(aster_);
    EXPECT_EQ(stored(kestrel_.id), u"of Kestrel"_s);
    EXPECT_EQ(stored(aster_.id), QString());
    EXPECT_EQ(tab_.edit()->toPlainText(), QString());
}

TEST_F(Notes, AreNotSavedWhenNothingWasWritten)
{
    tab_.setAccount(kestrel_);
    tab_.commit();
    tab_.setAccount(aster_);
    EXPECT_EQ(desk_.acts, 0);
}

TEST_F(Notes, KeepWhatIsBeingWrittenWhenTheAccountChanges)
{
    tab_.setAccount(kestrel_);
    tab_.edit()->setPlainText(u"half a sentence"_s);
    Account renamed = kestrel_;
    renamed.industry = u"Instruments"_s;
    tab_.setAccount(fixture_.save(renamed));
    EXPECT_EQ(tab_.edit()->toPlainText(), u"half a sentence"_s);
    tab_.commit();
    EXPECT_EQ(stored(kestrel_.id), u"half a sentence"_s);
}

TEST_F(Notes, KeepWhatSomebodyElseWroteMeanwhileBeneath)
{
    tab_.setAccount(kestrel_);
    tab_.edit()->setPlainText(u"mine"_s);
    Account elsewhere = kestrel_;
    elsewhere.notes = u"theirs"_s;
    tab_.setAccount(fixture_.save(elsewhere));
    tab_.commit();
    EXPECT_EQ(stored(kestrel_.id), u"mine\n\nWritten elsewhere meanwhile:\ntheirs"_s);
    EXPECT_EQ(tab_.edit()->toPlainText(), stored(kestrel_.id));
    tab_.edit()->setPlainText(u"mine again"_s);
    tab_.commit();
    EXPECT_EQ(stored(kestrel_.id), u"mine again"_s) << "it is told once";
}

TEST_F(Notes, KeepWhatCouldNotBeSaved)
{
    const QString tooLong = u"x"_s.repeated(70'000);
    tab_.setAccount(kestrel_);
    tab_.edit()->setPlainText(tooLong);
    tab_.setAccount(aster_);
    EXPECT_EQ(desk_.errors.size(), 1);
    EXPECT_EQ(tab_.edit()->toPlainText(), QString());
    tab_.setAccount(kestrel_);
    EXPECT_EQ(tab_.edit()->toPlainText(), tooLong);
}

TEST_F(Notes, LetTabGo)
{
    EXPECT_TRUE(tab_.edit()->tabChangesFocus());
    EXPECT_FALSE(tab_.edit()->accessibleName().isEmpty());
}

TEST_F(Notes, TellsAboveThemWhatElseIsKnown)
{
    EXPECT_TRUE(accountFacts(desk_, kestrel_).isEmpty());
    kestrel_.legalName = u"Kestrel <b>Ltd</b>"_s;
    kestrel_.parent = aster_.id;
    kestrel_.idealDays = 1;
    kestrel_.longestDays = 30;
    kestrel_.relations = {RelationKind::Press, RelationKind::Friend};
    kestrel_ = fixture_.save(kestrel_);
    EXPECT_EQ(accountFacts(desk_, kestrel_), u"Cadence: every 1 day, at the longest 30 days\n"
                                             "Legal name: Kestrel <b>Ltd</b>\n"
                                             "Belongs to: Aster\n"
                                             "Also is: Press, Friend of the house"_s);
    tab_.setAccount(kestrel_);
    const auto labels = tab_.findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [&](const QLabel* label) {
        return label->text() == accountFacts(desk_, kestrel_) && !label->isHidden();
    }));
}
