#include "ui/pages/gifts/gift_panel.h"

#include "tests/support/test_desk.h"
#include "ui/editors/conflict_panel.h"
#include "ui/theme/accent_button.h"

#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class GiftPanelTest : public ::testing::Test
{
protected:
    GiftPanelTest() { panel_.setVisible(true); }

    Gift stored(const QString& title)
    {
        Gift gift;
        gift.accountId = harbour_.id;
        gift.recipient = ines_.id;
        gift.title = title;
        return book_.save(gift);
    }
    Gift read(GiftId id) { return must(book_.book().records<Gift>().load(id)); }
    QLineEdit* line(const QString& name)
    {
        for (auto* one : panel_.findChildren<QLineEdit*>())
            if (one->accessibleName() == name)
                return one;
        return nullptr;
    }
    QString title() const { return panel_.findChild<QLabel*>(u"giftTitle"_s)->text(); }
    QPushButton* next() { return panel_.findChild<AccentButton*>(); }

    BookFixture book_;
    TestDesk desk_{book_};
    Account harbour_ = book_.addAccount(u"Harbour"_s);
    Contact ines_ = book_.addPerson(harbour_.id, u"Ines"_s, u"Duarte"_s);
    GiftPanel panel_{desk_};
    const QString why_ = u"Why this, for this person"_s;
};

} // namespace

TEST_F(GiftPanelTest, OffersTheNextStepAndTakesIt)
{
    const Gift gift = stored(u"The Box"_s);
    ASSERT_TRUE(panel_.showGift(gift.id));
    QSignalSpy saved(&panel_, &GiftPanel::saved);
    EXPECT_EQ(next()->text(), u"Plan it"_s);
    next()->click();
    EXPECT_EQ(read(gift.id).state, GiftState::Planned);
    EXPECT_EQ(next()->text(), u"Mark ordered"_s);
    next()->click();
    EXPECT_EQ(read(gift.id).state, GiftState::Ordered);
    EXPECT_EQ(read(gift.id).orderedOn, book_.today());
    EXPECT_EQ(saved.count(), 2);
}

TEST_F(GiftPanelTest, SendingRecordsTheFavourAndTheReminder)
{
    const Gift gift = stored(u"The Box"_s);
    ASSERT_TRUE(panel_.showGift(gift.id));
    for (int step = 0; step < 4; ++step)
        next()->click();
    EXPECT_EQ(read(gift.id).state, GiftState::Sent);
    EXPECT_EQ(must(book_.book().queries().favours(harbour_.id)).size(), 1U);
}

TEST_F(GiftPanelTest, NamesTheGiftAsItIsTyped)
{
    ASSERT_TRUE(panel_.showGift(stored({}).id));
    EXPECT_EQ(title(), u"A gift for Ines Duarte"_s);
    QTest::keyClicks(line(u"Book (title or ISBN)"_s), u"The Box"_s);
    EXPECT_EQ(title(), u"“The Box” for Ines Duarte"_s);
}

TEST_F(GiftPanelTest, SavesWhatWasTypedBeforeItShowsAnother)
{
    const Gift first = stored(u"The Box"_s);
    const Gift second = stored(u"Quiet"_s);
    ASSERT_TRUE(panel_.showGift(first.id));
    EXPECT_FALSE(panel_.isChanged());
    QTest::keyClicks(line(why_), u"Her new warehouse"_s);
    EXPECT_TRUE(panel_.isChanged());
    ASSERT_TRUE(panel_.showGift(second.id));
    EXPECT_EQ(read(first.id).why, u"Her new warehouse"_s);
    EXPECT_EQ(panel_.shown(), second.id);
}

TEST_F(GiftPanelTest, StaysWhereItIsWhenThatCantBeSaved)
{
    const Gift first = stored(u"The Box"_s);
    const Gift second = stored(u"Quiet"_s);
    ASSERT_TRUE(panel_.showGift(first.id));
    QTest::keyClicks(line(u"Order by"_s), u"soon"_s);
    EXPECT_FALSE(panel_.showGift(second.id));
    EXPECT_EQ(panel_.shown(), first.id);
    EXPECT_TRUE(line(u"Order by"_s)->text().contains(u"soon"_s));
}

TEST_F(GiftPanelTest, KeepsWhatIsBeingTypedWhenTheBookChanges)
{
    const Gift gift = stored(u"The Box"_s);
    ASSERT_TRUE(panel_.showGift(gift.id));
    QTest::keyClicks(line(why_), u"typing"_s);
    Gift elsewhere = gift;
    elsewhere.author = u"Marc Levinson"_s;
    book_.save(elsewhere);
    panel_.refresh();
    EXPECT_EQ(line(why_)->text(), u"typing"_s);
    EXPECT_TRUE(panel_.save()) << "they changed another field";
    const Gift both = must(book_.book().records<Gift>().load(gift.id));
    EXPECT_EQ(both.why, u"typing"_s);
    EXPECT_EQ(both.author, u"Marc Levinson"_s);
}

TEST_F(GiftPanelTest, AsksWhereBothChangedTheSameField)
{
    const Gift gift = stored(u"The Box"_s);
    ASSERT_TRUE(panel_.showGift(gift.id));
    QTest::keyClicks(line(why_), u"typing"_s);
    Gift elsewhere = gift;
    elsewhere.why = u"They said so"_s;
    book_.save(elsewhere);
    panel_.refresh();
    EXPECT_FALSE(panel_.save());
    EXPECT_EQ(line(why_)->text(), u"typing"_s);
    EXPECT_TRUE(desk_.errors.isEmpty()) << "it is said here, once";
    auto* asked = panel_.findChild<ConflictPanel*>();
    ASSERT_TRUE(asked->isVisibleTo(&panel_));
    for (auto* one : asked->findChildren<QRadioButton*>())
        if (one->text() == u"They said so"_s)
            one->click();
    EXPECT_TRUE(panel_.save());
    EXPECT_EQ(must(book_.book().records<Gift>().load(gift.id)).why, u"They said so"_s);
    EXPECT_FALSE(asked->isVisibleTo(&panel_));
}

TEST_F(GiftPanelTest, ShowsTheBookAsItIsWhenNothingIsTyped)
{
    const Gift gift = stored(u"The Box"_s);
    ASSERT_TRUE(panel_.showGift(gift.id));
    Gift elsewhere = gift;
    elsewhere.author = u"Marc Levinson"_s;
    book_.save(elsewhere);
    panel_.refresh();
    EXPECT_EQ(line(u"Author"_s)->text(), u"Marc Levinson"_s);
}

TEST_F(GiftPanelTest, ClosesWithEscapeAndWhenTheGiftIsGone)
{
    const Gift gift = stored(u"The Box"_s);
    QSignalSpy closed(&panel_, &GiftPanel::closed);
    ASSERT_TRUE(panel_.showGift(gift.id));
    QTest::keyClick(&panel_, Qt::Key_Escape);
    EXPECT_EQ(closed.count(), 1);
    ASSERT_TRUE(panel_.showGift(gift.id));
    must(book_.book().records<Gift>().trash(gift.id));
    panel_.refresh();
    EXPECT_EQ(closed.count(), 2);
}
