#include "tests/support/test_desk.h"
#include "tests/ui/shell/plain_parts.h"
#include "ui/shell/navigation.h"
#include "ui/shell/workspace.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using goodturn::ui::testing::PlainPage;
using namespace Qt::StringLiterals;

namespace {

class WorkspaceTest : public ::testing::Test
{
protected:
    PlainPage* page(const QString& place)
    {
        return static_cast<PlainPage*>(workspace->open(place));
    }

    goodturn::testing::BookFixture fixture;
    goodturn::testing::TestDesk desk{fixture};
    WindowParts parts = goodturn::ui::testing::plainParts();
    std::unique_ptr<Workspace> workspace = std::make_unique<Workspace>(desk, parts);
};

} // namespace

TEST_F(WorkspaceTest, aPageIsMadeWhenItIsFirstVisited)
{
    EXPECT_EQ(PlainPage::alive(u"today"_s), 0);
    workspace->open(u"today"_s);
    EXPECT_EQ(PlainPage::alive(u"today"_s), 1);
    EXPECT_EQ(PlainPage::alive(u"accounts"_s), 0);
    PlainPage* accounts = page(u"accounts"_s);
    workspace->open(u"today"_s);
    EXPECT_EQ(page(u"accounts"_s), accounts);
    workspace.reset();
    EXPECT_EQ(PlainPage::alive(u"today"_s) + PlainPage::alive(u"accounts"_s), 0);
}

TEST_F(WorkspaceTest, anUnknownPlaceLeadsToTheFirst)
{
    workspace->open(u"no such place"_s);
    EXPECT_EQ(workspace->currentPlace(), u"today"_s);
}

TEST_F(WorkspaceTest, backGoesTheWayOneCame)
{
    workspace->open(u"today"_s);
    EXPECT_FALSE(workspace->canGoBack());
    workspace->open(u"accounts"_s);
    workspace->open(u"people"_s);
    EXPECT_TRUE(workspace->back());
    EXPECT_EQ(workspace->currentPlace(), u"accounts"_s);
    EXPECT_TRUE(workspace->back());
    EXPECT_EQ(workspace->currentPlace(), u"today"_s);
    EXPECT_FALSE(workspace->back());
}

TEST_F(WorkspaceTest, searchingFiltersTheListInView)
{
    PlainPage* people = page(u"people"_s);
    workspace->search(u"ines"_s);
    EXPECT_EQ(people->searches, QStringList{u"ines"_s});
    EXPECT_EQ(workspace->currentPlace(), u"people"_s);
}

TEST_F(WorkspaceTest, searchingElsewhereGoesToTheAccounts)
{
    workspace->open(u"today"_s);
    QSignalSpy ended(workspace.get(), &Workspace::searchEnded);
    workspace->search(u"harb"_s);
    EXPECT_EQ(workspace->currentPlace(), u"accounts"_s);
    EXPECT_EQ(page(u"accounts"_s)->searches, QStringList{u"harb"_s});
    EXPECT_EQ(ended.size(), 0) << "what is typed stays";
}

TEST_F(WorkspaceTest, aListThatIsLeftShowsEverythingAgain)
{
    PlainPage* people = page(u"people"_s);
    workspace->search(u"ines"_s);
    QSignalSpy ended(workspace.get(), &Workspace::searchEnded);
    workspace->open(u"today"_s);
    EXPECT_EQ(people->searches.last(), QString());
    EXPECT_EQ(ended.size(), 1);
}

TEST_F(WorkspaceTest, countsComeAfterTheFirstPaintAndFollowTheBook)
{
    auto* navigation = workspace->findChild<Navigation*>();
    fixture.addAccount(u"One"_s);
    workspace->open(u"today"_s);
    EXPECT_LT(navigation->placeCount(1), 0);
    workspace->resize(600, 400);
    workspace->show();
    EXPECT_TRUE(QTest::qWaitFor([&] { return navigation->placeCount(1) == 1; }));
    fixture.addAccount(u"Two"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return navigation->placeCount(1) == 2; }));
    EXPECT_LT(navigation->placeCount(0), 0) << "this place counts nothing";
}

TEST_F(WorkspaceTest, theAccountInViewIsThatOfThePage)
{
    page(u"accounts"_s)->account = AccountId(7);
    EXPECT_EQ(workspace->accountInView(), AccountId(7));
    workspace->open(u"today"_s);
    EXPECT_EQ(workspace->accountInView(), std::nullopt);
}

TEST_F(WorkspaceTest, splittersAreRemembered)
{
    workspace->resize(800, 400);
    workspace->show();
    PlainPage* accounts = page(u"accounts"_s);
    accounts->splitter->setSizes({100, 500});
    const QByteArray moved = accounts->splitter->saveState();
    WindowState state;
    workspace->remember(state);
    EXPECT_EQ(state.place, u"accounts"_s);
    EXPECT_EQ(state.layouts.value(u"accounts/main"_s), moved);

    Workspace again(desk, parts);
    again.giveBack(state);
    auto* given = static_cast<PlainPage*>(again.open(u"accounts"_s));
    EXPECT_EQ(given->splitter->saveState(), moved);
}
