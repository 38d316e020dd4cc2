#include "ui/tuning/preview_pane.h"

#include "core/book/model_service.h"
#include "tests/ui/tuning/tuning_driver.h"
#include "ui/delegates/standing_pill.h"
#include "ui/editors/field_cell.h"
#include "ui/editors/record_picker.h"
#include "ui/tuning/shift_line.h"

using namespace goodturn;
using namespace goodturn::ui;
using namespace goodturn::ui::testing;
using namespace Qt::StringLiterals;
using goodturn::testing::must;
using reciprocity::ReciprocityParameters;
using reciprocity::Standing;

namespace {

class PreviewPaneTest : public ::testing::Test
{
protected:
    void open(std::optional<AccountId> account = std::nullopt)
    {
        pane = std::make_unique<PreviewPane>(desk, account);
        pane->QWidget::show();
        pane->show({}, query::ModelTerms{ReciprocityParameters(), {}});
    }
    Standing standing(int side)
    {
        return pane->findChildren<StandingPill*>().at(side)->standing().value();
    }
    QString value(const QString& name)
    {
        for (QLabel* label : pane->findChildren<QLabel*>())
            if (label->accessibleName() == name)
                return label->text();
        return u"no such value"_s;
    }
    bool waitFor(const QString& text)
    {
        return QTest::qWaitFor([&] { return says(*pane, text); }, 20'000);
    }
    static ReciprocityParameters strict()
    {
        ReciprocityParameters values;
        values.earnedFrom = 50;
        values.slowHalfLifeDays = 100;
        values.guardAfterGivingDays = 60;
        return values;
    }

    goodturn::testing::BookFixture book;
    goodturn::testing::TestDesk desk{book};
    std::unique_ptr<PreviewPane> pane;
};

} // namespace

TEST_F(PreviewPaneTest, ShowsWhatHoldsBesideWhatIsTried)
{
    const AccountId kestrel = addTwoAccounts(book);
    open(kestrel);
    EXPECT_EQ(pane->findChild<RecordPicker*>()->text(), u"Kestrel"_s);
    const auto figures = must(book.book().queries().figures(kestrel));
    EXPECT_EQ(standing(0), figures.standing);
    EXPECT_EQ(standing(1), figures.standing);
    EXPECT_TRUE(says(*pane, u"These are the values that hold."_s));
    pane->show({}, query::ModelTerms{strict(), {}});
    EXPECT_EQ(standing(0), figures.standing);
    EXPECT_NE(standing(1), figures.standing);
    EXPECT_EQ(value(u"Felt balance, Now"_s), u"+2.9 pt"_s);
    EXPECT_EQ(value(u"Felt balance, With these values"_s), u"+2.4 pt"_s);
    EXPECT_EQ(value(u"Ask from, Now"_s), u"any day"_s);
    EXPECT_EQ(value(u"Ask from, With these values"_s), u"1 Jan 2027"_s);
    EXPECT_EQ(value(u"Returns one favour, Now"_s),
              value(u"Returns one favour, With these values"_s));
    EXPECT_TRUE(waitFor(u"1 of 2 accounts would stand elsewhere."_s));
    EXPECT_EQ(must(book.book().model().parameters()), ReciprocityParameters());
}

TEST_F(PreviewPaneTest, ChancesAreWordsWhereThereIsLittleToGoBy)
{
    open(addTwoAccounts(book));
    EXPECT_FALSE(value(u"Comes if you give, Now"_s).contains(u'%'));
    ReciprocityParameters figures;
    figures.wordsBelow = 0;
    pane->show({}, query::ModelTerms{figures, {}});
    EXPECT_TRUE(value(u"Comes if you give, With these values"_s).endsWith(u" %"_s));
}

TEST_F(PreviewPaneTest, WhileSomethingIsWrongOnlyWhatHoldsIsShown)
{
    open(addTwoAccounts(book));
    pane->show({}, query::ModelTerms{strict(), {}});
    pane->show({}, std::nullopt);
    EXPECT_TRUE(says(*pane, u"Set right first what is marked."_s));
    EXPECT_EQ(value(u"Felt balance, With these values"_s), u"—"_s);
    EXPECT_TRUE(pane->findChild<ShiftLine*>()->text().isEmpty()) << "nothing is counted either";
}

TEST_F(PreviewPaneTest, BeginsWithTheFirstAccountAndAnotherCanBeChosen)
{
    addTwoAccounts(book);
    open();
    auto* picker = pane->findChild<RecordPicker*>();
    EXPECT_EQ(picker->text(), u"Aster"_s);
    EXPECT_EQ(standing(0), Standing::New);
    picker->setFocus();
    picker->clear();
    QTest::keyClicks(picker, u"Kes"_s);
    picker->settle();
    EXPECT_EQ(picker->text(), u"Kestrel"_s);
    EXPECT_NE(standing(0), Standing::New);
    picker->clear();
    QTest::keyClicks(picker, u"Nobody"_s);
    emit picker->editingFinished();
    EXPECT_EQ(pane->findChild<FieldCell*>()->error(), u"There is no account of this name."_s);
}

TEST_F(PreviewPaneTest, NothingIsCountedWhileItIsHiddenAndTheCountFollowsWhenItIsShown)
{
    open(addTwoAccounts(book));
    pane->hide();
    pane->show({}, query::ModelTerms{strict(), {}});
    EXPECT_FALSE(QTest::qWaitFor(
        [this] { return pane->findChild<ShiftLine*>()->text().contains(u"of 2"_s); }, 600));
    pane->QWidget::show();
    EXPECT_TRUE(waitFor(u"1 of 2 accounts would stand elsewhere."_s));
}

TEST_F(PreviewPaneTest, AnEmptyBookHasNothingToShow)
{
    open();
    EXPECT_TRUE(says(*pane, u"The book holds no account yet"_s));
    pane->show({}, query::ModelTerms{strict(), {}});
    EXPECT_TRUE(waitFor(u"No account would stand elsewhere."_s));
}

TEST_F(PreviewPaneTest, WhatIsEnteredMeanwhileIsSeen)
{
    const AccountId kestrel = addTwoAccounts(book);
    open(kestrel);
    const QString before = value(u"Felt balance, Now"_s);
    book.addFavour(kestrel, Direction::Received, 1, u"An order"_s, FeltWorth::Fair);
    pane->reload();
    EXPECT_NE(value(u"Felt balance, Now"_s), before);
}
