#include "ui/pages/gifts/gift_fields.h"
#include "ui/pages/gifts/gift_sending_fields.h"

#include "core/book/gift_policy_service.h"
#include "core/book/model_service.h"
#include "tests/support/line_fields.h"
#include "tests/support/test_desk.h"
#include "ui/editors/record_picker.h"
#include "ui/editors/worth_field.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class GiftFieldsTest : public ::testing::Test
{
protected:
    GiftFieldsTest() { fields_.show(); }

    Gift taken(GiftState next = GiftState::Idea)
    {
        Gift gift;
        EXPECT_TRUE(fields_.take(gift, next));
        return gift;
    }
    QLineEdit* line(const QString& name) { return lineOf(fields_, name); }
    void type(const QString& name, const QString& text)
    {
        typeIn(fields_, name, text);
        if (auto* picker = qobject_cast<RecordPicker*>(line(name)))
            picker->settle();
    }
    void chooseItem(GiftItem item)
    {
        for (auto* box : fields_.findChildren<QComboBox*>())
            if (box->accessibleName() == u"Kind"_s) {
                box->setCurrentIndex(box->findData(int(item)));
                emit box->activated(box->currentIndex());
            }
    }
    bool shows(const QString& words)
    {
        for (const auto* label : fields_.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
    Gift christmas() const
    {
        Gift gift;
        gift.accountId = harbour_.id;
        gift.recipient = ines_.id;
        gift.occasion = Occasion::Christmas;
        return gift;
    }

    void limit(const QString& perYear)
    {
        planning::GiftPolicy policy;
        policy.mostPerYear = *Money::parse(perYear, u"GBP"_s);
        must(book_.book().giftPolicy().setPolicy(policy));
    }

    BookFixture book_;
    TestDesk desk_{book_};
    Account harbour_ = book_.addAccount(u"Harbour"_s);
    Contact ines_ = book_.addPerson(harbour_.id, u"Ines"_s, u"Duarte"_s);
    Contact tom_ = book_.addPerson(harbour_.id, u"Tom"_s, u"Lowe"_s);
    GiftFields fields_{desk_};
};

} // namespace

TEST_F(GiftFieldsTest, CountsTheDaysBackFromTheOccasion)
{
    fields_.setGift(christmas());
    const Gift gift = taken();
    EXPECT_EQ(gift.arriveBy, QDate(2026, 12, 18));
    EXPECT_EQ(gift.orderBy, QDate(2026, 12, 1));
    EXPECT_EQ(gift.inscribeBy, QDate(2026, 12, 11));
    EXPECT_EQ(gift.postBy, QDate(2026, 12, 14));
    EXPECT_EQ(gift.reconnectOn, QDate(2027, 1, 7));
}

TEST_F(GiftFieldsTest, CountsAnewWhenTheArrivalChangesButKeepsWhatWasSetByHand)
{
    fields_.setGift(christmas());
    type(u"Inscribe by"_s, u"2026-12-10"_s);
    type(u"Arrives by"_s, u"2026-12-22"_s);
    const Gift gift = taken();
    EXPECT_EQ(gift.inscribeBy, QDate(2026, 12, 10));
    EXPECT_EQ(gift.postBy, QDate(2026, 12, 16));
}

TEST_F(GiftFieldsTest, KeepsAStoredGiftAsItIs)
{
    Gift stored = christmas();
    stored.title = u"The Box"_s;
    stored.author = u"Marc Levinson"_s;
    stored.isbn = u"9780691170817"_s;
    stored.why = u"Her new warehouse"_s;
    stored.inscription = u"Ines,\nI thought of you."_s;
    stored.arriveBy = QDate(2026, 12, 18);
    stored.orderBy = QDate(2026, 11, 25);
    stored.inscribeBy = QDate(2026, 12, 9);
    stored.postBy = QDate(2026, 12, 12);
    stored.budget = *Money::fromMinor(2050, u"GBP"_s);
    stored.worth = FeltWorth::Large;
    stored.recordFavour = false;
    stored = book_.save(stored);
    fields_.setGift(stored);
    Gift gift = stored;
    ASSERT_TRUE(fields_.take(gift, stored.state));
    EXPECT_EQ(gift, stored);
}

TEST_F(GiftFieldsTest, BeginsWithTheUsualWorthOfWhatItIsUntilAnotherIsChosen)
{
    auto parameters = must(book_.book().queries().parameters());
    parameters.bookWorth = 2;
    parameters.giftWorth = 4;
    must(book_.book().model().setParameters(parameters));
    auto* worth = fields_.findChild<WorthField*>();
    fields_.setGift(christmas());
    EXPECT_EQ(worth->value(), FeltWorth(2));
    chooseItem(GiftItem::Other);
    EXPECT_EQ(worth->value(), FeltWorth(4));
    QTest::keyClick(worth, Qt::Key_5);
    chooseItem(GiftItem::Book);
    EXPECT_EQ(worth->value(), FeltWorth(5)) << "what was chosen stays";
    fields_.setGift(christmas());
    EXPECT_EQ(worth->value(), FeltWorth(2)) << "the next gift is another one";
}

TEST_F(GiftFieldsTest, WarnsOfABookGivenThereBefore)
{
    Gift earlier = christmas();
    earlier.recipient = tom_.id;
    earlier.title = u"The Box"_s;
    book_.save(earlier);
    fields_.setGift(christmas());
    EXPECT_FALSE(shows(u"Already"_s));
    type(u"Book (title or ISBN)"_s, u"the box"_s);
    EXPECT_TRUE(shows(u"Tom Lowe"_s));
    type(u"Book (title or ISBN)"_s, u"Quiet"_s);
    EXPECT_FALSE(shows(u"Tom Lowe"_s));
}

TEST_F(GiftFieldsTest, FindsTheAccountOfThePerson)
{
    fields_.setGift(Gift());
    type(u"For"_s, u"ines"_s);
    EXPECT_EQ(line(u"Account"_s)->text(), u"Harbour"_s);
    EXPECT_EQ(taken().recipient, ines_.id);
}

TEST_F(GiftFieldsTest, WantsTheTitleBeforeItGoesOn)
{
    fields_.setGift(christmas());
    Gift gift;
    EXPECT_TRUE(fields_.take(gift, GiftState::Idea));
    EXPECT_FALSE(fields_.take(gift, GiftState::Planned));
    EXPECT_TRUE(shows(u"before you go on"_s));
}

TEST_F(GiftFieldsTest, SaysWhatIsWrongBesideEachField)
{
    fields_.setGift(christmas());
    type(u"Account"_s, u"Nowhere"_s);
    type(u"Order by"_s, u"soon"_s);
    type(u"Budget"_s, u"lots"_s);
    Gift gift;
    EXPECT_FALSE(fields_.take(gift, GiftState::Idea));
    EXPECT_TRUE(shows(u"no account"_s));
    EXPECT_TRUE(shows(u"“soon”"_s));
    EXPECT_TRUE(shows(u"Write an amount"_s));
}

TEST_F(GiftFieldsTest, SaysWhileTypingHowItGoesAgainstThePolicy)
{
    limit(u"100"_s);
    Gift earlier = christmas();
    earlier.title = u"Quiet"_s;
    earlier.sentOn = QDate(2026, 3, 1);
    earlier.state = GiftState::Sent;
    earlier.budget = *Money::parse(u"60"_s, u"GBP"_s);
    book_.save(earlier);
    fields_.setGift(christmas());
    EXPECT_FALSE(shows(u"your limit"_s));
    Gift typed = christmas();
    typed.budget = *Money::parse(u"40"_s, u"GBP"_s);
    fields_.setGift(typed);
    EXPECT_FALSE(shows(u"your limit"_s));
    type(u"Budget"_s, u"41"_s);
    EXPECT_TRUE(shows(u"⚠ With this gift Harbour gets £101 in 2026; your limit is £100."_s));
    EXPECT_EQ(taken(GiftState::Idea).budget, *Money::parse(u"41"_s, u"GBP"_s)) << "it only tells";
    type(u"Post by"_s, u"2027-01-04"_s);
    EXPECT_FALSE(shows(u"your limit"_s)) << "another year";
    type(u"Post by"_s, u"2026-12-31"_s);
    EXPECT_TRUE(shows(u"your limit"_s));
    limit(u"200"_s);
    EXPECT_FALSE(shows(u"your limit"_s)) << "the policy was changed meanwhile";
}

TEST_F(GiftFieldsTest, SaysWhichAmountsThePolicyCantTellOf)
{
    limit(u"100"_s);
    Gift typed = christmas();
    typed.budget = *Money::parse(u"5000"_s, u"USD"_s);
    fields_.setGift(typed);
    EXPECT_TRUE(shows(u"ⓘ This gift is in USD and your limit in GBP"_s));
    typed.state = GiftState::Sent;
    fields_.setGift(typed);
    EXPECT_FALSE(shows(u"your limit"_s)) << "there is nothing to decide any more";
}

TEST_F(GiftFieldsTest, KnowsTheTimesWithoutGifts)
{
    planning::GiftPolicy policy;
    policy.blackouts = {
        {*PartialDate::parse(u"--12-01"_s), *PartialDate::parse(u"--12-31"_s), u"audit"_s, {}}};
    must(book_.book().giftPolicy().setPolicy(policy));
    fields_.setGift(christmas());
    EXPECT_TRUE(
        shows(u"⚠ 14 December 2026 falls in a time without gifts (1–31 December: audit)."_s))
        << "the day by which it is posted";
    type(u"Arrives by"_s, u"2026-11-30"_s);
    EXPECT_FALSE(shows(u"without gifts"_s)) << "the days were counted back anew";
}

TEST_F(GiftFieldsTest, CountsByTheLeadTimesOfTheSupplierAndWhereItGoes)
{
    Address home;
    home.city = u"Lisbon"_s;
    home.country = u"Portugal"_s;
    ines_.addresses = {home};
    ines_ = book_.save(ines_);
    planning::GiftPolicy policy;
    policy.home = u"DE"_s;
    policy.leadTimes = {{{}, u"PT"_s, std::nullopt, 2}, {u"Hatchards"_s, {}, 3, std::nullopt}};
    must(book_.book().giftPolicy().setPolicy(policy));
    fields_.setGift(christmas());
    EXPECT_TRUE(shows(u"2 working days to Portugal"_s));
    EXPECT_TRUE(shows(u"8 working days"_s));
    type(u"Arrives by"_s, u"2026-12-09"_s);
    QTest::keyClick(line(u"Arrives by"_s), Qt::Key_Return);
    EXPECT_EQ(taken().postBy, QDate(2026, 12, 4)) << "the 8th is a holiday in Portugal";
    const QDate before = taken().orderBy;
    type(u"Supplier"_s, u"hatchards"_s);
    QTest::keyClick(line(u"Supplier"_s), Qt::Key_Return);
    EXPECT_TRUE(shows(u"3 working days"_s));
    EXPECT_GT(taken().orderBy, before);
}
