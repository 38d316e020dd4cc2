#include "ui/pages/gifts/gift_panel.h"

#include "core/book/gift_service.h"
#include "tests/support/line_fields.h"
#include "tests/support/test_desk.h"
#include "ui/editors/conflict_panel.h"
#include "ui/editors/form_fold.h"
#include "ui/editors/people_field.h"
#include "ui/pages/gifts/gift_more_fields.h"
#include "ui/pages/gifts/gift_trail.h"
#include "ui/theme/accent_button.h"

#include <QComboBox>
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
    QLineEdit* line(const QString& name) { return lineOf(panel_, name); }
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
    for (int step = 0; step < 5; ++step)
        next()->click();
    EXPECT_EQ(read(gift.id).state, GiftState::Sent);
    EXPECT_EQ(must(book_.book().queries().favours(harbour_.id)).size(), 1U);
}

TEST_F(GiftPanelTest, KeepsWhatItCostWhereItComesFromAndTheParcel)
{
    const Gift gift = stored(u"The Box"_s);
    ASSERT_TRUE(panel_.showGift(gift.id));
    auto* fold = panel_.findChild<FormFold*>();
    EXPECT_FALSE(line(u"Supplier"_s)->isVisible());
    fold->click();
    ASSERT_TRUE(line(u"Supplier"_s)->isVisible());
    const std::pair<QString, QString> typed[] = {
        {u"In the name of"_s, u"Mara and Tom"_s},  {u"Supplier"_s, u"Kestrel Press"_s},
        {u"Publisher"_s, u"Princeton"_s},          {u"Edition"_s, u"2nd"_s},
        {u"Web page"_s, u"https://x.example/1"_s}, {u"Parcel’s number"_s, u"RX 11 NL"_s}};
    for (const auto& [name, text] : typed)
        QTest::keyClicks(line(name), text);
    QTest::keyClicks(line(u"Cost"_s), u"23.50"_s);
    ASSERT_TRUE(panel_.save());
    const Gift kept = read(gift.id);
    EXPECT_EQ(kept.giver, typed[0].second);
    EXPECT_EQ(kept.supplier, typed[1].second);
    EXPECT_EQ(kept.publisher, typed[2].second);
    EXPECT_EQ(kept.edition, typed[3].second);
    EXPECT_EQ(kept.url, typed[4].second);
    EXPECT_EQ(kept.tracking, typed[5].second);
    EXPECT_EQ(kept.cost.value().minor(), 2350);
    EXPECT_TRUE(fold->isOpen()) << "there is something to see";
}

TEST_F(GiftPanelTest, IsInTheNameOfSomebodyOfTheBookAndOnACard)
{
    const Contact jan = book_.addPerson(harbour_.id, u"Jan"_s, u"de Boer"_s);
    const Gift gift = stored(u"The Box"_s);
    ASSERT_TRUE(panel_.showGift(gift.id));
    panel_.findChild<FormFold*>()->click();
    QTest::keyClicks(line(u"In the name of"_s), u"jan de boer"_s);
    for (auto* box : panel_.findChildren<QComboBox*>())
        if (box->accessibleName() == u"Inscribed on"_s)
            box->setCurrentIndex(box->findData(int(CardPaper::CardA6)));
    ASSERT_TRUE(panel_.save());
    Gift kept = read(gift.id);
    EXPECT_EQ(kept.giverId, jan.id);
    EXPECT_TRUE(kept.giver.isEmpty());
    EXPECT_EQ(kept.card, CardPaper::CardA6);
    ASSERT_TRUE(panel_.showGift(gift.id));
    EXPECT_EQ(line(u"In the name of"_s)->text(), u"Jan de Boer"_s);
    line(u"In the name of"_s)->selectAll();
    QTest::keyClicks(line(u"In the name of"_s), u"Jan"_s);
    ASSERT_TRUE(panel_.save());
    kept = read(gift.id);
    EXPECT_FALSE(kept.giverId) << "not quite his name";
    EXPECT_EQ(kept.giver, u"Jan"_s);
}

TEST_F(GiftPanelTest, IsForSeveralPeopleOfTheAccount)
{
    const Contact jan = book_.addPerson(harbour_.id, u"Jan"_s, u"de Boer"_s);
    Gift gift = stored(u"The Box"_s);
    gift.alsoFor = {jan.id};
    gift = book_.save(gift);
    ASSERT_TRUE(panel_.showGift(gift.id));
    auto* others = panel_.findChild<PeopleField*>();
    EXPECT_EQ(others->people(), gift.alsoFor);
    EXPECT_TRUE(others->isVisible());
    others->findChild<QAbstractButton*>()->click();
    ASSERT_TRUE(panel_.save());
    EXPECT_TRUE(read(gift.id).alsoFor.empty());
}

TEST_F(GiftPanelTest, KeepsAnIsbnThatCantBeRight)
{
    const Gift gift = stored(u"The Box"_s);
    ASSERT_TRUE(panel_.showGift(gift.id));
    QTest::keyClicks(line(u"ISBN"_s), u"9780691170818"_s);
    ASSERT_TRUE(panel_.save());
    EXPECT_EQ(read(gift.id).isbn, u"9780691170818"_s);
    bool isMarked = false;
    for (const auto* label : panel_.findChildren<QLabel*>())
        isMarked = isMarked || (label->isVisible() && label->text().contains(u"check digit"_s));
    EXPECT_TRUE(isMarked);
}

TEST_F(GiftPanelTest, TellsWhatHappenedSoFarAndWhatWasWrittenDown)
{
    Gift gift = stored(u"The Box"_s);
    EXPECT_EQ(giftTrail(desk_, gift), QString());
    gift.reconnectOn = book_.today().addDays(20);
    gift = book_.save(gift);
    gift = must(book_.book().gifts().step(gift.id, GiftState::Ordered, book_.today().addDays(-9)));
    gift = must(book_.book().gifts().step(gift.id, GiftState::Sent, book_.today()));
    ASSERT_TRUE(panel_.showGift(gift.id));
    const auto* trail = panel_.findChild<QLabel*>(u"giftTrail"_s);
    ASSERT_TRUE(trail->isVisible());
    EXPECT_EQ(trail->text(), giftTrail(desk_, gift));
    for (const QString& words : {u"ordered "_s, u"sent "_s, u"in the ledger"_s, u"reconnect on"_s})
        EXPECT_TRUE(trail->text().contains(words)) << qPrintable(words);
    EXPECT_FALSE(trail->text().contains(u"arrived"_s));
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
