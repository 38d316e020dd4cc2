#include "ui/pages/gifts/inscription_desk.h"

#include "core/book/history.h"
#include "core/book/inscription_service.h"
#include "tests/support/mnemonics.h"
#include "tests/support/test_desk.h"
#include "ui/desk/removal.h"
#include "ui/pages/accounts/record_table.h"
#include "ui/pages/gifts/card_pane.h"
#include "ui/pages/gifts/gift_panel.h"
#include "ui/pages/gifts/gifts_page.h"
#include "ui/print/card_painter.h"

#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class InscriptionDeskTest : public ::testing::Test
{
protected:
    InscriptionDeskTest() { QSettings().remove(u"inscriptions"_s); }

    Gift plan(const QString& title, const QString& inscription = {})
    {
        Gift gift;
        gift.accountId = harbour_.id;
        gift.recipient = ines_.id;
        gift.title = title;
        gift.inscription = inscription;
        gift.state = GiftState::Arrived;
        gift.arriveBy = QDate(2026, 12, 18);
        return book_.save(gift);
    }
    /// The desk as a place of the page, reached by its letter.
    void open()
    {
        page_ = std::make_unique<GiftsPage>(desk_);
        page_->resize(1100, 700);
        page_->show();
        page_->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(page_.get()));
        QTest::keyClick(page_.get(), Qt::Key_T, Qt::AltModifier);
        // A letter presses the button as a finger would, for a moment.
        ASSERT_TRUE(QTest::qWaitFor([this] { return place()->isVisible(); }));
    }
    void openAndType(const QString& words)
    {
        open();
        note()->setFocus();
        QTest::keyClicks(note(), words);
    }
    InscriptionDesk* place() { return page_->findChild<InscriptionDesk*>(); }
    RecordTable* table() { return place()->findChild<RecordTable*>(); }
    QPlainTextEdit* note() { return place()->findChild<QPlainTextEdit*>(); }
    CardPane* pane() { return place()->findChild<CardPane*>(); }
    QString cell(int row, int column)
    {
        return table()->model()->index(row, column).data().toString();
    }
    QPushButton* button(const QString& text)
    {
        for (auto* one : place()->findChildren<QPushButton*>())
            if (one->text() == text)
                return one;
        return nullptr;
    }
    Gift stored(const Gift& gift) { return must(book_.book().records<Gift>().load(gift.id)); }

    BookFixture book_;
    TestDesk desk_{book_};
    Account harbour_ = book_.addAccount(u"Harbour"_s);
    Contact ines_ = book_.addPerson(harbour_.id, u"Ines"_s, u"Duarte"_s);
    std::unique_ptr<GiftsPage> page_;
};

} // namespace

TEST_F(InscriptionDeskTest, WhatIsTypedIsWrittenWhenTheFieldIsLeft)
{
    const Gift gift = plan(u"The Box"_s);
    open();
    EXPECT_TRUE(table()->hasFocus());
    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_TRUE(note()->hasFocus());
    QTest::keyClicks(note(), u"For your shelf"_s);
    EXPECT_TRUE(stored(gift).inscription.isEmpty());
    QTest::keyClick(note(), Qt::Key_Tab);
    EXPECT_EQ(stored(gift).inscription, u"For your shelf"_s);
    EXPECT_EQ(cell(0, 3), u"3 words"_s);
    EXPECT_EQ(desk_.acts, 1);
    must(book_.book().history().revert(book_.book().lastUnit()));
    EXPECT_TRUE(note()->toPlainText().isEmpty()) << "the field follows what was taken back";
}

TEST_F(InscriptionDeskTest, AnotherGiftIsGoneToWithTheWordsOfThisOneWritten)
{
    const Gift box = plan(u"The Box"_s);
    const Gift salt = plan(u"Salt"_s, u"Salt, for you"_s);
    open();
    note()->setFocus();
    QTest::keyClicks(note(), u"one "_s);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(table(), Qt::Key_Down);
    EXPECT_EQ(note()->toPlainText(), u"Salt, for you"_s);
    EXPECT_EQ(stored(box).inscription, u"one"_s) << "without the space at its end";
    EXPECT_EQ(stored(salt).inscription, u"Salt, for you"_s);
}

TEST_F(InscriptionDeskTest, TheRunIsOfThoseThatAreChosenAndHaveWords)
{
    plan(u"The Box"_s, u"first"_s);
    plan(u"Salt"_s, u"second"_s);
    plan(u"Grit"_s);
    open();
    EXPECT_EQ(pane()->pages().sheet().cards.size(), 2U) << "those with words";
    table()->setFocus();
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_Space);
    EXPECT_EQ(cell(0, 0), u"☐"_s);
    ASSERT_EQ(pane()->pages().sheet().cards.size(), 1U);
    EXPECT_EQ(pane()->pages().sheet().cards[0].text, u"second"_s);
}

TEST_F(InscriptionDeskTest, TemplatesFillThoseWithoutWordsInOneAct)
{
    const Gift box = plan(u"The Box"_s);
    const Gift salt = plan(u"Salt"_s);
    open();
    table()->setFocus();
    table()->selectAll();
    QTest::keyClick(table(), Qt::Key_Space);
    QPushButton* fill = button(u"W&ords for those without"_s);
    ASSERT_TRUE(fill->isEnabled());
    fill->click();
    EXPECT_EQ(desk_.acts, 1);
    EXPECT_TRUE(stored(box).inscription.startsWith(u"Ines — "_s));
    EXPECT_TRUE(stored(salt).inscription.startsWith(u"Ines — "_s));
    EXPECT_EQ(pane()->pages().sheet().cards.size(), 2U);
    EXPECT_FALSE(fill->isEnabled());
}

TEST_F(InscriptionDeskTest, WhatIsPrintedIsMarkedAndStaysSoInTheList)
{
    const Gift box = plan(u"The Box"_s, u"first"_s);
    plan(u"Salt"_s);
    open();
    ASSERT_TRUE(pane()->savePdfTo(book_.path(u"cards.pdf"_s)));
    EXPECT_EQ(stored(box).cardPrintedOn, book_.today());
    EXPECT_EQ(stored(box).card, CardPaper::Bookplate);
    EXPECT_EQ(cell(0, 0), u"☐"_s) << "it is done";
    EXPECT_FALSE(cell(0, 4).isEmpty());
    must(book_.book().history().revert(book_.book().lastUnit()));
    EXPECT_FALSE(stored(box).cardPrintedOn.isValid());
}

TEST_F(InscriptionDeskTest, WordsThatSomebodyElseWroteMeanwhileStayAndSoDoMine)
{
    const Gift box = plan(u"The Box"_s);
    openAndType(u"mine"_s);
    must(book::InscriptionService(book_.book()).write({{box.id, {}, u"theirs"_s}}));
    EXPECT_EQ(note()->toPlainText(), u"mine"_s);
    EXPECT_FALSE(place()->settle());
    EXPECT_EQ(stored(box).inscription, u"theirs"_s);
    EXPECT_EQ(note()->toPlainText(), u"mine"_s);
    ASSERT_EQ(desk_.errors.size(), 1);
    EXPECT_TRUE(desk_.errors[0].contains(u"theirs"_s));
    EXPECT_TRUE(place()->settle()) << "once more, by somebody who has read theirs";
    EXPECT_EQ(stored(box).inscription, u"mine"_s);
}

TEST_F(InscriptionDeskTest, WordsOfAGiftThatLeavesTheListAreWrittenAllTheSame)
{
    const Gift box = plan(u"The Box"_s);
    plan(u"Salt"_s, u"Salt, for you"_s);
    openAndType(u"mine"_s);
    Gift sent = stored(box);
    sent.state = GiftState::Cancelled;
    book_.save(sent);
    EXPECT_EQ(note()->toPlainText(), u"mine"_s);
    EXPECT_TRUE(place()->settle());
    EXPECT_EQ(stored(box).inscription, u"mine"_s);
}

TEST_F(InscriptionDeskTest, WordsOfAGiftThatIsGoneStayUntilThatHasBeenSaid)
{
    const Gift box = plan(u"The Box"_s);
    plan(u"Salt"_s, u"Salt, for you"_s);
    openAndType(u"mine"_s);
    putInTrash(desk_, {{RecordKind::Gift, box.id.value()}}, u"not removed"_s);
    EXPECT_EQ(note()->toPlainText(), u"mine"_s);
    EXPECT_FALSE(place()->settle());
    EXPECT_EQ(desk_.errors.size(), 1);
    EXPECT_TRUE(place()->settle()) << "it holds nobody back";
    EXPECT_EQ(desk_.errors.size(), 1);
}

TEST_F(InscriptionDeskTest, WhoWasLeftOutStaysSoThroughASearch)
{
    plan(u"The Box"_s, u"first"_s);
    plan(u"Salt"_s, u"second"_s);
    open();
    table()->setFocus();
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_Space);
    page_->setSearchText(u"salt"_s);
    ASSERT_EQ(table()->model()->rowCount(), 1);
    page_->setSearchText({});
    EXPECT_EQ(cell(0, 0), u"☐"_s);
    EXPECT_EQ(cell(1, 0), u"☑"_s);
}

TEST_F(InscriptionDeskTest, AGiftPlannedFromHereIsOneGiftOnItsCard)
{
    plan(u"The Box"_s);
    open();
    page_->newGift(harbour_.id, ines_.id);
    auto* panel = page_->findChild<GiftPanel*>();
    EXPECT_TRUE(panel->isVisible());
    EXPECT_FALSE(place()->isVisible()) << "there is no room for both";
    const int before = desk_.acts;
    ASSERT_TRUE(panel->save());
    EXPECT_EQ(desk_.acts, before + 1);
    EXPECT_EQ(must(book_.book().queries().openGifts()).size(), 2U);
    EXPECT_TRUE(panel->isVisible());
}

TEST_F(InscriptionDeskTest, IsReachedFromTheCardOfAGift)
{
    plan(u"Salt"_s);
    Gift box = plan(u"The Box"_s);
    box.card = CardPaper::CardA5;
    box = book_.save(box);
    open();
    page_->showGift(box.id);
    auto* panel = page_->findChild<GiftPanel*>();
    ASSERT_TRUE(panel->isVisible());
    emit panel->inscriptionWanted(box.id);
    EXPECT_FALSE(panel->isVisible());
    EXPECT_TRUE(note()->hasFocus());
    EXPECT_EQ(pane()->pages().sheet().stock, report::CardStock::CardA5) << "as its card says";
    EXPECT_TRUE(place()->findChild<QLabel*>(u"inscriptionTitle"_s)->text().contains(u"The Box"_s));
}

TEST_F(InscriptionDeskTest, EachLetterLeadsToOnePlace)
{
    plan(u"The Box"_s);
    open();
    EXPECT_EQ(doubledMnemonics(*page_).join(u'\n').toStdString(), "");
    for (const QString& text : textsWithMnemonics(*page_))
        for (const QChar menu : u"FEVGNH"_s)
            EXPECT_FALSE(text.contains(u'&' + menu, Qt::CaseInsensitive)) << qPrintable(text);
}

TEST_F(InscriptionDeskTest, ADraftIsOpenedAgainAsItWas)
{
    const Gift box = plan(u"The Box"_s);
    open();
    EXPECT_TRUE(place()->draft().isEmpty());
    note()->setFocus();
    QTest::keyClicks(note(), u"half a sent"_s);
    const QJsonObject draft = place()->draft();
    ASSERT_FALSE(draft.isEmpty());
    note()->clear();
    page_ = std::make_unique<GiftsPage>(desk_);
    page_->show();
    ASSERT_TRUE(page_->continueDraft(draft));
    EXPECT_EQ(note()->toPlainText(), u"half a sent"_s);
    EXPECT_TRUE(stored(box).inscription.isEmpty());
    EXPECT_TRUE(place()->settle());
    EXPECT_EQ(stored(box).inscription, u"half a sent"_s);
}
