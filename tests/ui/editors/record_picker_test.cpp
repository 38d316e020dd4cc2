#include "ui/editors/record_picker.h"

#include "tests/support/test_desk.h"
#include "ui/editors/people_field.h"
#include "ui/editors/picker_delegate.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class Picker : public ::testing::Test
{
protected:
    BookFixture book_;
    TestDesk desk_{book_};
    Account harbour_ = book_.addAccount(u"Harbour & Lowe Ltd"_s);
    Account kestrel_ = book_.addAccount(u"Kestrel Instruments"_s);
    Contact ines_ = book_.addPerson(harbour_.id, u"Ines"_s, u"Duarte"_s, u"Director"_s);
    Contact tom_ = book_.addPerson(kestrel_.id, u"Tom"_s, u"Lowe"_s);
};

int matches(const RecordPicker& picker)
{
    return picker.completer()->model()->rowCount();
}

} // namespace

TEST_F(Picker, LooksUpWithEachLetter)
{
    const std::unique_ptr<RecordPicker> picker(makeAccountPicker(desk_, nullptr));
    picker->show();
    QTest::keyClicks(picker.get(), u"lowe"_s);
    ASSERT_EQ(matches(*picker), 1);
    EXPECT_FALSE(picker->chosen());
    EXPECT_TRUE(picker->hasUnknownText());
}

TEST_F(Picker, TakesTheMatchChosenInTheList)
{
    const std::unique_ptr<RecordPicker> picker(makeAccountPicker(desk_, nullptr));
    QSignalSpy edited(picker.get(), &RecordPicker::edited);
    picker->show();
    picker->activateWindow();
    picker->setFocus();
    QTest::keyClicks(picker.get(), u"kes"_s);
    QAbstractItemView* popup = picker->completer()->popup();
    ASSERT_TRUE(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    EXPECT_EQ(picker->chosen(), kestrel_.id.value());
    EXPECT_EQ(picker->text(), u"Kestrel Instruments"_s);
    EXPECT_EQ(edited.count(), 1);
}

TEST_F(Picker, TakesWhatCanOnlyMeanOneWhenItIsLeft)
{
    const std::unique_ptr<RecordPicker> picker(makeAccountPicker(desk_, nullptr));
    QTest::keyClicks(picker.get(), u"harbour"_s);
    picker->settle();
    EXPECT_EQ(picker->chosen(), harbour_.id.value());
    EXPECT_EQ(picker->text(), u"Harbour & Lowe Ltd"_s);
}

TEST_F(Picker, ForgetsTheChoiceWhenTheTextIsChanged)
{
    const std::unique_ptr<RecordPicker> picker(makeAccountPicker(desk_, nullptr));
    picker->setChosen(harbour_.id.value(), harbour_.name);
    QTest::keyClick(picker.get(), Qt::Key_End);
    QTest::keyClicks(picker.get(), u"x"_s);
    EXPECT_FALSE(picker->chosen());
    picker->settle();
    EXPECT_TRUE(picker->hasUnknownText());
}

TEST_F(Picker, OffersThePeopleOfTheAccountFirst)
{
    const auto account = [this] { return std::optional(harbour_.id); };
    const std::unique_ptr<RecordPicker> picker(makePersonPicker(desk_, account, nullptr));
    picker->show();
    QTest::keyClick(picker.get(), Qt::Key_Down);
    ASSERT_EQ(matches(*picker), 1);
    const QModelIndex first = picker->completer()->model()->index(0, 0);
    EXPECT_EQ(first.data().toString(), u"Ines Duarte"_s);
    EXPECT_EQ(first.data(PickerDelegate::contextRole).toString(), u"Director"_s);
    QTest::keyClicks(picker.get(), u"tom"_s);
    EXPECT_EQ(picker->completer()->model()->index(0, 0).data().toString(), u"Tom Lowe"_s);
}

TEST_F(Picker, NeverReadsMoreThanTwentyMatches)
{
    for (int i = 0; i < 30; ++i)
        book_.addAccount(u"Larkspur %1"_s.arg(i));
    const std::unique_ptr<RecordPicker> picker(makeAccountPicker(desk_, nullptr));
    QTest::keyClicks(picker.get(), u"lark"_s);
    EXPECT_EQ(matches(*picker), 20);
}

TEST_F(Picker, CollectsSeveralPeople)
{
    PeopleField field(desk_, {});
    field.show();
    QSignalSpy edited(&field, &PeopleField::edited);
    field.setPeople({ines_.id});
    auto* picker = field.findChild<RecordPicker*>();
    QTest::keyClicks(picker, u"tom"_s);
    picker->settle();
    EXPECT_EQ(field.people(), (std::vector<ContactId>{ines_.id, tom_.id}));
    EXPECT_TRUE(QTest::qWaitFor([&] { return picker->text().isEmpty(); }, 2000));
    auto* chip = field.findChildren<QToolButton*>().front();
    QTest::mouseClick(chip, Qt::LeftButton);
    EXPECT_EQ(field.people(), std::vector<ContactId>{tom_.id});
    EXPECT_EQ(edited.count(), 2);
    EXPECT_FALSE(field.hasUnknownText());
}
