#include "ui/pages/insights/insight_card.h"

#include "tests/support/test_desk.h"
#include "tests/ui/charts/insights_examples.h"
#include "ui/charts/chart_diagram.h"
#include "ui/charts/drawn_chart_view.h"
#include "ui/models/account_list_model.h"
#include "ui/pages/accounts/account_list_view.h"
#include "ui/pages/accounts/link_button.h"
#include "ui/pages/insights/book_cards.h"
#include "ui/pages/insights/card_columns.h"
#include "ui/pages/insights/chart_acts.h"
#include "ui/pages/insights/chosen_accounts.h"
#include "ui/pages/insights/return_cards.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

enum CardPlace
{
    PortfolioCard,
    StandingsCard,
    FlowCard
};

class InsightCardTest : public ::testing::Test
{
protected:
    InsightCardTest()
    {
        for (const QString& name :
             {u"Harbour"_s, u"Kestrel"_s, u"Brandt"_s, u"Aster"_s, u"Oduya"_s})
            ids.push_back(book.addAccount(name).id);
        auto numbers = std::make_shared<query::Insights>();
        numbers->day = numbers->to = book.today();
        numbers->portfolio = goodturn::testing::fivePoints();
        for (std::size_t i = 0; i < ids.size(); ++i)
            numbers->portfolio.points[i].id = ids[i];
        numbers->standings = goodturn::testing::threeMonths();
        numbers->standings.accounts = {ids[0], ids[1], ids[2], ids[3]};
        numbers->flow = goodturn::testing::quarterOfFlow();
        insights = numbers;
    }
    void open(CardPlace place)
    {
        CardParts parts = bookCards(
            book.book().queries().listFields(query::ListKind::Favours))[std::size_t(place)];
        card = std::make_unique<InsightCard>(desk, std::move(parts));
        card->present(insights);
        card->resize(560, 900);
        card->show();
        card->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(card.get()));
        diagram = card->view()->diagram();
        diagram->setFocus();
    }
    QStringList listed()
    {
        QStringList names;
        const auto* model = card->accounts()->list()->model();
        for (int row = 0; model && row < model->rowCount(); ++row)
            names << model->index(row, 0).data(AccountListModel::NameRole).toString();
        return names;
    }
    void walkTo(const QString& words)
    {
        QTest::keyClick(diagram, Qt::Key_Home);
        for (int i = 0; i < diagram->chart()->stopCount(); ++i) {
            if (diagram->accessibleDescription().contains(words))
                return;
            QTest::keyClick(diagram, Qt::Key_Right);
        }
        ADD_FAILURE() << "no stop says " << qPrintable(words);
    }

    goodturn::testing::BookFixture book;
    goodturn::testing::TestDesk desk{book};
    std::vector<AccountId> ids;
    std::shared_ptr<const query::Insights> insights;
    std::unique_ptr<InsightCard> card;
    ChartDiagram* diagram = nullptr;
};

} // namespace

TEST_F(InsightCardTest, AMarkOfOneAccountOpensIt)
{
    open(PortfolioCard);
    walkTo(u"Kestrel"_s);
    QTest::keyClick(diagram, Qt::Key_Return);
    EXPECT_EQ(desk.account, ids[1]);
    EXPECT_FALSE(card->accounts()->isVisible());
}

TEST_F(InsightCardTest, AMarkOfSeveralListsThemAndEnterOpensOne)
{
    open(PortfolioCard);
    walkTo(u"Brandt"_s);
    QTest::keyClick(diagram, Qt::Key_Return);
    ASSERT_TRUE(card->accounts()->isVisible());
    EXPECT_EQ(listed(), (QStringList{u"Brandt"_s, u"Aster"_s}));
    auto* list = card->accounts()->list();
    EXPECT_TRUE(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(desk.account, ids[3]);
    QTest::keyClick(list, Qt::Key_Escape);
    EXPECT_FALSE(card->accounts()->isVisible());
    EXPECT_TRUE(diagram->hasFocus());
}

TEST_F(InsightCardTest, WhatIsChosenIsListedAndStaysWhenTheNumbersAreOthers)
{
    open(PortfolioCard);
    walkTo(u"Kestrel"_s);
    QTest::keyClick(diagram, Qt::Key_Space);
    EXPECT_TRUE(diagram->hasFocus()) << "choosing goes on";
    EXPECT_EQ(listed(), QStringList{u"Kestrel"_s});
    auto others = std::make_shared<query::Insights>(*insights);
    std::swap(others->portfolio.points[0], others->portfolio.points[1]);
    others->portfolio.points[0].given = 3;
    card->present(others);
    EXPECT_EQ(diagram->chosen(), std::vector<int>{0});
    EXPECT_EQ(listed(), QStringList{u"Kestrel"_s});
    others = std::make_shared<query::Insights>(*others);
    others->portfolio.points.erase(others->portfolio.points.begin());
    card->present(others);
    EXPECT_FALSE(card->accounts()->isVisible()) << "it is no longer there";
}

TEST_F(InsightCardTest, AMonthLeadsToItsEntriesFromTheChartAndFromTheTable)
{
    open(FlowCard);
    QSignalSpy wanted(card.get(), &InsightCard::listWanted);
    QTest::keyClick(diagram, Qt::Key_Home);
    QTest::keyClick(diagram, Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    const auto dayOf = [&](int call) {
        return wanted[call][0].value<WantedList>().filter.conditions[0].values[0];
    };
    EXPECT_EQ(dayOf(0), u"2026-09-01"_s);
    card->view()->setTableShown(true);
    QTableView* table = card->view()->table();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 2);
    EXPECT_EQ(dayOf(1), u"2026-11-01"_s) << "the last month comes first there";
}

TEST_F(InsightCardTest, AStandingOfTodayLeadsToTheListAndOneOfBeforeIsListedHere)
{
    open(StandingsCard);
    QSignalSpy wanted(card.get(), &InsightCard::listWanted);
    QTest::keyClick(diagram, Qt::Key_End);
    QTest::keyClick(diagram, Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].value<WantedList>().filter.conditions[0].field, u"standing"_s);
    walkTo(u"September 2026"_s);
    QTest::keyClick(diagram, Qt::Key_Return);
    EXPECT_EQ(wanted.size(), 1);
    EXPECT_EQ(listed(), (QStringList{u"Harbour"_s, u"Kestrel"_s}));
}

TEST_F(InsightCardTest, AListStaysWithItsPlaceWhileAccountsAndTimeAreTheSame)
{
    open(StandingsCard);
    walkTo(u"September 2026"_s);
    QTest::keyClick(diagram, Qt::Key_Return);
    auto* list = card->accounts()->list();
    QTest::keyClick(list, Qt::Key_Down);
    card->present(std::make_shared<query::Insights>(*insights));
    EXPECT_EQ(listed().size(), 2);
    EXPECT_EQ(list->currentIndex().row(), 1);
    EXPECT_TRUE(list->hasFocus());
    auto another = std::make_shared<query::Insights>(*insights);
    another->scope.from = QDate(2026, 10, 1);
    card->present(another);
    EXPECT_FALSE(card->accounts()->isVisible());
}

TEST_F(InsightCardTest, NothingYetIsWordsOnly)
{
    insights = std::make_shared<query::Insights>();
    open(FlowCard);
    EXPECT_FALSE(card->view()->isVisible());
    EXPECT_FALSE(card->findChild<ChartActs*>()->isVisible());
    QStringList said;
    for (const auto* label : card->findChildren<QLabel*>())
        if (label->isVisible())
            said << label->text();
    EXPECT_TRUE(said.contains(u"No month with an entry in this time"_s));
}

TEST_F(InsightCardTest, APartThatIsChosenStaysSoWhenTheNumbersAreOthers)
{
    const auto asksOf = [this](int orders) {
        auto numbers = std::make_shared<query::Insights>(*insights);
        numbers->asks.all.made = orders + 1;
        numbers->asks.byKind.resize(2);
        numbers->asks.byKind[0].kind = AskKind::Order;
        numbers->asks.byKind[0].made = orders;
        numbers->asks.byKind[1].kind = AskKind::Meeting;
        numbers->asks.byKind[1].made = 1;
        return numbers;
    };
    std::vector<CardParts> parts =
        returnCards(book.book().queries().listFields(query::ListKind::Favours));
    const auto asks = std::ranges::find_if(parts, [&](const CardParts& one) {
        return one.choices && one.choices(*asksOf(2)).size() == 3;
    });
    ASSERT_NE(asks, parts.end());
    InsightCard one(desk, *asks);
    one.show();
    one.present(insights);
    EXPECT_FALSE(one.choices()->isVisible()) << "there is nothing to choose";
    one.present(asksOf(2));
    ASSERT_TRUE(one.choices()->isVisible());
    const auto made = [&] { return one.view()->chart()->cell(0, 1); };
    EXPECT_EQ(made(), u"3"_s);
    one.choices()->setFocus();
    QTest::keyClick(one.choices(), Qt::Key_Down);
    EXPECT_EQ(made(), u"2"_s) << "orders";
    one.present(asksOf(5));
    EXPECT_EQ(made(), u"5"_s);
    one.present(insights);
    EXPECT_EQ(made(), u"0"_s);
}

TEST_F(InsightCardTest, TheTableTwinIsCopiedAsText)
{
    open(PortfolioCard);
    for (auto* link : card->findChildren<LinkButton*>())
        if (link->text() == u"As a table"_s)
            QTest::mouseClick(link, Qt::LeftButton);
    EXPECT_TRUE(card->view()->isTableShown());
    card->view()->copy();
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"Kestrel\tThey are owed\t1\t9\t1\n"_s))
        << qPrintable(QApplication::clipboard()->text());
}

TEST_F(InsightCardTest, TwoColumnsWhereThereIsRoomAndOneWhereThereIsNot)
{
    CardColumns columns;
    const auto& fields = book.book().queries().listFields(query::ListKind::Favours);
    for (CardParts& parts : bookCards(fields))
        columns.add(new InsightCard(desk, std::move(parts)));
    for (InsightCard* one : columns.cards())
        one->present(insights);
    columns.resize(1100, 1200);
    columns.show();
    QApplication::processEvents();
    const auto& cards = columns.cards();
    EXPECT_EQ(cards[0]->y(), cards[1]->y());
    EXPECT_GT(cards[1]->x(), cards[0]->geometry().right());
    EXPECT_NEAR(cards[0]->width(), cards[1]->width(), 2);
    EXPECT_GT(cards[2]->width(), 1000) << "the wide one";
    columns.resize(columns.minimumSizeHint().width(), 2200);
    columns.resize(420, 2200);
    QApplication::processEvents();
    EXPECT_EQ(cards[0]->x(), cards[1]->x());
    EXPECT_GT(cards[1]->y(), cards[0]->geometry().bottom());
    for (const InsightCard* one : cards)
        EXPECT_LE(one->geometry().right(), columns.width());
}

} // namespace goodturn::ui
