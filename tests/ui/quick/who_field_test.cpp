#include "tests/support/test_desk.h"
#include "ui/editors/record_picker.h"
#include "ui/quick/who_field.h"

#include <QComboBox>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using goodturn::testing::must;

namespace {

class WhoFieldTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        field.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&field));
    }

    QList<QComboBox*> choices()
    {
        QList<QComboBox*> shown;
        for (auto* box : field.findChildren<QComboBox*>())
            if (!box->isHidden())
                shown << box;
        return shown;
    }

    quick::PersonGuess known(const Contact& person) const
    {
        return {person.givenName,
                {{person.id, person.displayName(), harbour.id, harbour.name, {}}}};
    }

    goodturn::testing::BookFixture fixture;
    goodturn::testing::TestDesk desk{fixture};
    Account harbour = fixture.addAccount(u"Harbour"_s);
    Contact ines = fixture.addPerson(harbour.id, u"Ines"_s, u"Duarte"_s);
    Contact tom = fixture.addPerson(harbour.id, u"Tom"_s, u"Berger"_s);
    WhoField field{desk, [] { return std::optional<AccountId>(); }};
};

} // namespace

TEST_F(WhoFieldTest, eachNameIsAChoiceThatCanBeSomebodyNewOrNobody)
{
    field.showGuesses({known(ines), {u"Carla"_s, {}}});
    ASSERT_EQ(choices().size(), 2);
    EXPECT_EQ(field.names(), (QStringList{u"Ines Duarte"_s, u"Carla"_s}));
    EXPECT_EQ(field.newNames(), QStringList{u"Carla"_s});
    EXPECT_EQ(field.account(), harbour.id);
    auto* first = choices().front();
    QTest::keyClick(first, Qt::Key_Down);
    EXPECT_FALSE(field.people().front().id.isValid());
    EXPECT_EQ(field.people().front().newName, u"Ines"_s);
    QTest::keyClick(first, Qt::Key_Down);
    EXPECT_EQ(field.people().size(), 1u) << "left out";
    EXPECT_FALSE(field.account().isValid());
    field.showGuesses({known(ines), {u"Carla"_s, {}}});
    EXPECT_EQ(field.people().size(), 1u) << "the choice stays while the line names the same";
}

TEST_F(WhoFieldTest, whoWasChosenStaysWhileOthersAreNamed)
{
    const Contact other = fixture.addPerson(harbour.id, u"Ines"_s, u"Marques"_s);
    quick::PersonGuess both = known(ines);
    both.matches.push_back(known(other).matches.front());
    field.showGuesses({both});
    QTest::keyClick(choices().front(), Qt::Key_Down);
    EXPECT_EQ(field.people().front().id, other.id);
    field.showGuesses({both, known(tom)});
    EXPECT_EQ(field.people().front().id, other.id);
    std::swap(both.matches[0], both.matches[1]);
    field.showGuesses({both, both});
    EXPECT_EQ(field.people()[0].id, other.id) << "in another order, too";
    ASSERT_TRUE(QTest::qWaitFor([&] { return choices().size() == 2; }));
    QTest::keyClick(choices()[1], Qt::Key_Down);
    const QJsonObject draft = field.draft();
    field.clear();
    EXPECT_TRUE(field.draft().isEmpty());
    field.takeDraft(draft);
    field.showGuesses({both, both});
    EXPECT_EQ(field.people()[0].id, other.id);
    EXPECT_EQ(field.people()[1].id, ines.id);
}

TEST_F(WhoFieldTest, tabComesToTheChoicesFromTheFieldBefore)
{
    QWidget window;
    QLineEdit before(&window), after(&window);
    WhoField who(
        desk, [] { return std::optional<AccountId>(); }, &window);
    QWidget::setTabOrder(&before, &who);
    QWidget::setTabOrder(&who, &after);
    who.setTabAfter(&before);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    who.showGuesses({known(ines), known(tom)});
    before.setFocus();
    QList<QWidget*> visited;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        visited << window.focusWidget();
    }
    QList<QComboBox*> boxes = who.findChildren<QComboBox*>();
    EXPECT_EQ(visited, (QList<QWidget*>{boxes[0], boxes[1], who.focusProxy(), &after}));
}

TEST_F(WhoFieldTest, whoIsLikelyNewIsNewUntilChosenOtherwise)
{
    quick::PersonGuess guess = known(ines);
    guess.name = u"Ines Carvalho"_s;
    guess.likelyNew = true;
    field.setClosed();
    EXPECT_FALSE(field.findChild<RecordPicker*>()->isVisible());
    field.showGuesses({guess});
    EXPECT_EQ(field.newNames(), QStringList{u"Ines Carvalho"_s});
    QTest::keyClick(choices().front(), Qt::Key_Up);
    EXPECT_EQ(field.people().front().id, ines.id);
}

TEST_F(WhoFieldTest, peopleAddedStayWhileTheLineChanges)
{
    auto* picker = field.findChild<RecordPicker*>();
    QTest::keyClicks(picker, u"Tom"_s);
    picker->settle();
    ASSERT_TRUE(QTest::qWaitFor([&] { return picker->text().isEmpty(); }));
    EXPECT_EQ(field.names(), QStringList{u"Tom Berger"_s});
    EXPECT_EQ(field.account(), harbour.id);
    field.showGuesses({known(ines)});
    EXPECT_EQ(field.names(), (QStringList{u"Ines Duarte"_s, u"Tom Berger"_s}));
    field.showGuesses({});
    EXPECT_EQ(field.names(), QStringList{u"Tom Berger"_s});
    field.clear();
    EXPECT_TRUE(field.people().empty());
    EXPECT_TRUE(choices().isEmpty());
}
