#include "ui/editors/birthday_field.h"
#include "ui/editors/book_currency.h"
#include "ui/editors/choice_field.h"
#include "ui/editors/direction_field.h"
#include "ui/editors/money_field.h"
#include "ui/editors/note_field.h"
#include "ui/editors/word_match.h"
#include "ui/editors/worth_field.h"

#include "tests/support/test_desk.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

TEST(WorthFieldTest, IsSetByDigitsAndArrowsAndSaysItInWords)
{
    WorthField field;
    field.show();
    QSignalSpy edited(&field, &WorthField::edited);
    QTest::keyClick(&field, Qt::Key_5);
    EXPECT_EQ(field.value(), FeltWorth::Great);
    QTest::keyClick(&field, Qt::Key_Right);
    EXPECT_EQ(field.value(), FeltWorth::Great);
    QTest::keyClick(&field, Qt::Key_Left);
    EXPECT_EQ(field.value(), FeltWorth::Large);
    EXPECT_EQ(edited.count(), 3);
    EXPECT_TRUE(field.accessibleDescription().contains(label(FeltWorth::Large)));
}

TEST(WorthFieldTest, TakesTheDotThatIsClicked)
{
    WorthField field;
    field.resize(field.sizeHint());
    field.show();
    QTest::mouseClick(&field, Qt::LeftButton, {}, QPoint(6, field.height() / 2));
    EXPECT_EQ(field.value(), FeltWorth::Slight);
}

TEST(MoneyFieldTest, IsNothingUntilAnAmountIsTyped)
{
    MoneyField field(u"GBP"_s);
    EXPECT_TRUE(field.isEmpty());
    EXPECT_EQ(field.value(), Result<std::optional<Money>>(std::optional<Money>()));
    auto* line = static_cast<QLineEdit*>(field.focusProxy());
    QTest::keyClicks(line, u"20.50"_s);
    EXPECT_EQ(**field.value(), *Money::fromMinor(2050, u"GBP"_s));
    QTest::keyClicks(line, u"x"_s);
    EXPECT_FALSE(field.value());
    EXPECT_EQ(line->text(), u"20.50x"_s);
}

TEST(MoneyFieldTest, ShowsAStoredAmountWithItsCurrency)
{
    MoneyField field(u"EUR"_s);
    QSignalSpy edited(&field, &MoneyField::edited);
    field.setValue(*Money::fromMinor(5000, u"JPY"_s));
    EXPECT_EQ(**field.value(), *Money::fromMinor(5000, u"JPY"_s));
    EXPECT_EQ(edited.count(), 0);
}

TEST(BirthdayFieldTest, KnowsADayWithoutItsYear)
{
    BirthdayField field;
    EXPECT_TRUE(field.value()->isNull());
    for (const QString& text : {u"--03-22"_s, u"1980-02-29"_s}) {
        const PartialDate date = *PartialDate::parse(text);
        field.setValue(date);
        EXPECT_EQ(*field.value(), date);
    }
}

TEST(BirthdayFieldTest, RefusesHalfADayAndOneThatIsNone)
{
    BirthdayField field;
    auto* day = field.findChildren<QComboBox*>().at(0);
    auto* month = field.findChildren<QComboBox*>().at(1);
    day->setCurrentIndex(30);
    EXPECT_FALSE(field.value());
    month->setCurrentIndex(2);
    EXPECT_FALSE(field.value());
    month->setCurrentIndex(3);
    EXPECT_TRUE(field.value());
}

TEST(DirectionFieldTest, IsOneOfTwoButtons)
{
    DirectionField field;
    field.show();
    QSignalSpy edited(&field, &DirectionField::edited);
    EXPECT_EQ(field.value(), Direction::Given);
    QTest::mouseClick(field.findChildren<QPushButton*>().at(1), Qt::LeftButton);
    EXPECT_EQ(field.value(), Direction::Received);
    EXPECT_EQ(edited.count(), 1);
}

TEST(ChoiceFieldTest, OffersAllButWhatIsLeftOut)
{
    ChoiceField<Lifecycle> field;
    EXPECT_EQ(field.count(), 4);
    field.leaveOut(Lifecycle::Former);
    EXPECT_EQ(field.findText(label(Lifecycle::Former)), -1);
    field.setValue(Lifecycle::Partner);
    EXPECT_EQ(field.value(), Lifecycle::Partner);
}

TEST(NoteFieldTest, LetsTabGoOn)
{
    QWidget form;
    NoteField note(3, &form);
    QLineEdit next(&form);
    form.show();
    form.activateWindow();
    note.setFocus();
    QTest::keyClick(&note, Qt::Key_Tab);
    EXPECT_TRUE(note.toPlainText().isEmpty());
    EXPECT_GT(note.sizeHint().height(), note.minimumSizeHint().height());
}

TEST(WordMatch, FindsTheBeginningsOfWords)
{
    EXPECT_TRUE(wordsBegin(u"Harbour & Lowe, Zoë Müller"_s, u"mul LOW"_s));
    EXPECT_TRUE(wordsBegin(u"anything"_s, u" "_s));
    EXPECT_FALSE(wordsBegin(u"Harbour"_s, u"arb"_s));
}

TEST(BookCurrency, IsThatOfTheBook)
{
    goodturn::testing::BookFixture book;
    goodturn::testing::TestDesk desk(book);
    EXPECT_EQ(bookCurrency(desk).size(), 3);
    ASSERT_TRUE(book.book().setSetting(u"currency"_s, u"SEK"_s));
    EXPECT_EQ(bookCurrency(desk), u"SEK"_s);
}
