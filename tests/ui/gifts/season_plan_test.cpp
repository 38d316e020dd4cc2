#include "ui/pages/gifts/season_plan.h"

#include "core/book/gift_policy_service.h"
#include "core/book/history.h"
#include "core/book/list_view_service.h"
#include "core/domain/shelf_book.h"
#include "tests/support/line_fields.h"
#include "tests/support/test_desk.h"
#include "ui/pages/accounts/record_table.h"
#include "ui/pages/gifts/season_lines.h"
#include "ui/theme/accent_button.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class SeasonPlanTest : public ::testing::Test
{
protected:
    void open()
    {
        plan_ = std::make_unique<SeasonPlan>(desk_);
        plan_->resize(1100, 600);
        plan_->show();
        plan_->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(plan_.get()));
        plan_->setFocus();
    }
    RecordTable* table() { return plan_->findChild<RecordTable*>(); }
    QString cell(int row, int column)
    {
        return table()->model()->index(row, column).data().toString();
    }
    QString summary() { return plan_->findChild<QLabel*>(u"seasonSummary"_s)->text(); }
    AccentButton* button() { return plan_->findChild<AccentButton*>(); }
    QComboBox* choice(const QString& name)
    {
        for (auto* box : plan_->findChildren<QComboBox*>())
            if (box->accessibleName() == name)
                return box;
        return nullptr;
    }
    void typeBudget(const QString& amount) { typeIn(*plan_, u"Budget for each"_s, amount); }

    BookFixture book_;
    TestDesk desk_{book_};
    Account harbour_ = book_.addAccount(u"Harbour"_s);
    Account kestrel_ = book_.addAccount(u"Kestrel"_s);
    Contact ines_ = book_.addPerson(harbour_.id, u"Ines"_s, u"Duarte"_s);
    Contact petra_ = book_.addPerson(kestrel_.id, u"Petra"_s, u"Holm"_s);
    std::unique_ptr<SeasonPlan> plan_;
};

} // namespace

TEST_F(SeasonPlanTest, ASavedViewSaysForWhom)
{
    book::ListView view;
    view.kind = query::ListKind::Accounts;
    view.name = u"Presses"_s;
    view.filter.conditions = {
        query::Condition::of(u"name"_s, query::Operator::Contains, {u"kestrel"_s})};
    must(book::ListViewService(desk_.book()).save(view));
    open();
    ASSERT_EQ(table()->model()->rowCount(), 2);
    auto* views = choice(u"Saved view"_s);
    ASSERT_TRUE(views);
    views->setCurrentIndex(views->findText(u"Accounts: Presses"_s));
    emit views->activated(views->currentIndex());
    ASSERT_EQ(table()->model()->rowCount(), 1);
    EXPECT_EQ(cell(0, 2), u"Kestrel"_s);
    views->setCurrentIndex(0);
    emit views->activated(0);
    EXPECT_EQ(table()->model()->rowCount(), 2);
}

TEST_F(SeasonPlanTest, KnowsViewsAndTagsThatCameLaterAndKeepsTheChoice)
{
    open();
    book::ListViewService saved(desk_.book());
    const auto save = [&](const QString& name, const QString& part) {
        book::ListView view;
        view.name = name;
        view.filter.conditions = {
            query::Condition::of(u"name"_s, query::Operator::Contains, {part})};
        must(saved.save(view));
    };
    save(u"Presses"_s, u"kestrel"_s);
    kestrel_.tags = {u"key"_s};
    kestrel_ = book_.save(kestrel_);
    plan_->reload();
    auto* views = choice(u"Saved view"_s);
    auto* tags = choice(u"Tag"_s);
    ASSERT_TRUE(views && tags);
    tags->setCurrentIndex(tags->findText(u"key"_s));
    views->setCurrentIndex(views->findText(u"Accounts: Presses"_s));
    emit views->activated(views->currentIndex());
    save(u"A harbour"_s, u"harbour"_s);
    plan_->reload();
    EXPECT_GT(views->findText(u"Accounts: A harbour"_s), 0);
    EXPECT_EQ(views->currentText(), u"Accounts: Presses"_s);
    EXPECT_EQ(tags->currentText(), u"key"_s);
    EXPECT_EQ(cell(0, 2), u"Kestrel"_s);
    EXPECT_FALSE(tags->isEnabled());
    must(saved.remove(query::ListKind::Accounts, u"Presses"_s));
    plan_->reload();
    EXPECT_EQ(views->currentIndex(), 0) << "it is gone";
    EXPECT_TRUE(tags->isEnabled());
    EXPECT_EQ(table()->model()->rowCount(), 1) << "with the tag";
}

TEST_F(SeasonPlanTest, OfAHolidayIsForAllWhoKeepItUntilSomebodySaysOtherwise)
{
    const Account yard = book_.addAccount(u"Yard"_s, Lifecycle::Prospect);
    Contact tom = book_.addPerson(yard.id, u"Tom"_s, u"Lowe"_s);
    for (Contact* keeper : {&petra_, &tom}) {
        keeper->holidays = {Occasion::Hanukkah};
        book_.save(*keeper);
    }
    open();
    auto* keepers = plan_->findChild<QCheckBox*>();
    ASSERT_TRUE(keepers);
    EXPECT_FALSE(keepers->isChecked());
    EXPECT_EQ(table()->model()->rowCount(), 2) << "at clients";
    plan_->planForKeepers(Occasion::Hanukkah);
    auto* occasion = plan_->findChild<ChoiceField<Occasion>*>();
    ASSERT_TRUE(occasion);
    EXPECT_EQ(occasion->value(), Occasion::Hanukkah);
    ASSERT_EQ(table()->model()->rowCount(), 2);
    EXPECT_EQ(cell(0, 2), u"Kestrel"_s);
    EXPECT_EQ(cell(1, 2), u"Yard"_s);
    QTest::keyClick(keepers, Qt::Key_Space);
    EXPECT_FALSE(keepers->isChecked());
    EXPECT_EQ(table()->model()->rowCount(), 3);
    keepers->click();
    occasion->setValue(Occasion::Birthday); // nobody keeps that
    emit occasion->activated(occasion->currentIndex());
    EXPECT_FALSE(keepers->isEnabled());
    EXPECT_EQ(table()->model()->rowCount(), 3);
}

TEST_F(SeasonPlanTest, PlansAGiftForEachOfTheSegmentInOneAct)
{
    open();
    ASSERT_EQ(table()->model()->rowCount(), 2);
    EXPECT_EQ(cell(0, 1), u"Ines Duarte"_s);
    typeBudget(u"20"_s);
    EXPECT_TRUE(summary().startsWith(u"2 gifts"_s)) << qPrintable(summary());
    EXPECT_TRUE(summary().contains(u"40"_s));
    QSignalSpy planned(plan_.get(), &SeasonPlan::planned);
    button()->click();
    EXPECT_EQ(planned.count(), 1);
    EXPECT_EQ(desk_.acts, 1);
    const auto rows = must(book_.book().queries().openGifts());
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].occasion, Occasion::Christmas);
    EXPECT_EQ(rows[0].budget->minor(), 2000);
    must(book_.book().history().revert(book_.book().lastUnit()));
    EXPECT_TRUE(must(book_.book().queries().openGifts()).empty());
}

TEST_F(SeasonPlanTest, SpaceLeavesSomebodyOutAndBackIn)
{
    open();
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_Space);
    EXPECT_EQ(cell(0, 0), u"☐"_s);
    EXPECT_EQ(cell(1, 0), u"☑"_s);
    EXPECT_TRUE(summary().startsWith(u"1 gift"_s));
    plan_->reload();
    EXPECT_EQ(cell(0, 0), u"☐"_s) << "kept when it is read anew";
    table()->selectAll();
    QTest::keyClick(table(), Qt::Key_Space);
    EXPECT_EQ(cell(0, 0), u"☑"_s);
    QTest::keyClick(table(), Qt::Key_Space);
    EXPECT_FALSE(button()->isEnabled()) << "nobody is chosen";
}

TEST_F(SeasonPlanTest, OfAnAccountOnlyThoseWhoHadAGiftAreChosenOrElseTheFirst)
{
    const Contact jan = book_.addPerson(harbour_.id, u"Jan"_s, u"Zander"_s);
    book_.addPerson(kestrel_.id, u"Rui"_s, u"Zander"_s);
    Gift gift;
    gift.accountId = harbour_.id;
    gift.recipient = jan.id;
    gift.title = u"Salt"_s;
    gift.state = GiftState::Thanked;
    gift.sentOn = QDate(2025, 12, 10);
    book_.save(gift);
    open();
    QStringList chosen;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        chosen << cell(row, 1) + cell(row, 0);
    EXPECT_EQ(chosen, (QStringList{u"Ines Duarte☐"_s, u"Jan Zander☑"_s, u"Petra Holm☑"_s,
                                   u"Rui Zander☐"_s}));
}

TEST_F(SeasonPlanTest, WhoHasAGiftOnItsWayIsLeftOutAndMarked)
{
    Gift gift;
    gift.accountId = harbour_.id;
    gift.recipient = ines_.id;
    gift.occasion = Occasion::Christmas;
    gift.arriveBy = QDate(2026, 12, 18);
    book_.save(gift);
    open();
    EXPECT_EQ(cell(0, 0), u"☐"_s);
    EXPECT_EQ(cell(0, 6), u"a gift is planned"_s);
    EXPECT_EQ(cell(1, 0), u"☑"_s);
}

TEST_F(SeasonPlanTest, ABookOfTheShelfGoesOnlyToAsManyAsThereAreCopies)
{
    for (Contact* person : {&ines_, &petra_}) {
        person->interests = {u"history"_s};
        book_.save(*person);
    }
    ShelfBook salt;
    salt.title = u"Salt"_s;
    salt.tags = {u"history"_s};
    salt.copies = 1;
    book_.save(salt);
    open();
    EXPECT_EQ(cell(0, 5), u"“Salt”"_s);
    EXPECT_EQ(cell(1, 5), u"to be found"_s);
    table()->selectRow(1);
    QTest::keyClick(table(), Qt::Key_Return);
    auto* menu = plan_->findChild<QMenu*>();
    ASSERT_TRUE(menu);
    EXPECT_TRUE(menu->actions().last()->text().contains(u"likes history"_s));
    menu->actions().last()->trigger();
    EXPECT_EQ(cell(1, 5), u"“Salt”"_s) << "another copy can be bought";
    plan_->reload();
    EXPECT_EQ(cell(1, 5), u"“Salt”"_s) << "kept when it is read anew";
    menu->close();
    button()->click();
    for (const auto& row : must(book_.book().queries().openGifts()))
        EXPECT_EQ(row.title, u"Salt"_s);
}

TEST_F(SeasonPlanTest, TellsWhatGoesAgainstThePolicy)
{
    planning::GiftPolicy policy;
    policy.mostPerGift = *Money::fromMinor(1500, u"EUR"_s);
    must(book_.book().giftPolicy().setPolicy(policy));
    open();
    EXPECT_FALSE(summary().contains(u"against"_s));
    typeBudget(u"20"_s);
    EXPECT_TRUE(summary().contains(u"2 against your gift policy"_s)) << qPrintable(summary());
    EXPECT_EQ(cell(0, 6), u"⚠ against your policy"_s);
    EXPECT_TRUE(button()->isEnabled()) << "it warns and forbids nothing";
}

TEST(SeasonLines, SayWhatSomebodyHadBefore)
{
    query::GivenGift salt;
    salt.title = u"Salt"_s;
    salt.sentOn = QDate(2025, 12, 10);
    PlannedLine line;
    line.line.before = {salt, salt};
    const auto columns = seasonColumns([] { return QDate(2026, 11, 22); });
    const QString text = columns[3].text(line);
    EXPECT_TRUE(text.startsWith(u"“Salt”, "_s)) << qPrintable(text);
    EXPECT_TRUE(text.endsWith(u"and 1 more"_s));
    EXPECT_EQ(columns[5].text(line), QString());
    line.isChosen = true;
    EXPECT_EQ(columns[5].text(line), u"to be found"_s);
    EXPECT_EQ(seasonSummary({line}, {}), u"1 gift"_s);
}
