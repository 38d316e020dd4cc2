#include "ui/editors/field_draft.h"

#include "tests/support/test_desk.h"
#include "ui/editors/address_field.h"
#include "ui/editors/birthday_field.h"
#include "ui/editors/choice_field.h"
#include "ui/editors/day_field.h"
#include "ui/editors/direction_field.h"
#include "ui/editors/money_field.h"
#include "ui/editors/people_field.h"
#include "ui/editors/record_picker.h"
#include "ui/editors/tag_field.h"
#include "ui/editors/worth_field.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

/// Moves what stands in one field to another of its kind, as a restart does.
template<class Field>
void carry(const Field& from, Field& to)
{
    takeDraft(&to, draftOf(&from));
}

} // namespace

TEST(FieldDraft, whatIsHalfTypedComesBackAsItWas)
{
    DayField from(QDate(2026, 11, 22));
    DayField to(QDate(2026, 11, 22));
    from.findChild<QLineEdit*>()->setText(u"next tues"_s);
    carry(from, to);
    EXPECT_EQ(to.findChild<QLineEdit*>()->text(), u"next tues"_s);
    EXPECT_FALSE(to.day());
}

TEST(FieldDraft, choicesAndDotsAndSidesComeBack)
{
    WorthField worth;
    WorthField otherWorth;
    worth.setValue(FeltWorth::Great);
    carry(worth, otherWorth);
    EXPECT_EQ(otherWorth.value(), FeltWorth::Great);
    DirectionField side;
    DirectionField otherSide;
    side.setValue(Direction::Received);
    carry(side, otherSide);
    EXPECT_EQ(otherSide.value(), Direction::Received);
    ChoiceField<Lifecycle> choice;
    ChoiceField<Lifecycle> otherChoice;
    choice.setValue(Lifecycle::Former);
    carry(choice, otherChoice);
    EXPECT_EQ(otherChoice.value(), Lifecycle::Former);
    MoneyField money(u"EUR"_s);
    MoneyField otherMoney(u"EUR"_s);
    money.setValue(must(Money::fromMinor(12'050, u"GBP"_s)));
    carry(money, otherMoney);
    EXPECT_EQ(must(otherMoney.value()), must(money.value()));
    BirthdayField day;
    BirthdayField otherDay;
    day.setValue(must(PartialDate::fromParts(std::nullopt, 5, 17)));
    carry(day, otherDay);
    EXPECT_EQ(must(otherDay.value()), must(day.value()));
}

TEST(FieldDraft, rowsAreAsManyAsTheyWere)
{
    AddressField from;
    AddressField to;
    from.setAddresses({Address{PointKind::Work, u"1 Quay"_s, u"Rotterdam"_s, {}, {}, {}},
                       Address{PointKind::Home, u"2 Lane"_s, {}, {}, {}, {}}});
    to.setAddresses(std::vector<Address>(5, Address{PointKind::Other, u"Old"_s, {}, {}, {}, {}}));
    carry(from, to);
    EXPECT_EQ(to.addresses(), from.addresses());
}

TEST(FieldDraft, aChosenRecordIsMoreThanItsName)
{
    BookFixture fixture;
    TestDesk desk(fixture);
    const Account harbour = fixture.addAccount(u"Harbour"_s);
    const Contact ines = fixture.addPerson(harbour.id, u"Ines"_s, u"Duarte"_s);
    const std::unique_ptr<RecordPicker> from(makeAccountPicker(desk, nullptr));
    const std::unique_ptr<RecordPicker> to(makeAccountPicker(desk, nullptr));
    from->setChosen(harbour.id.value(), harbour.name);
    carry(*from, *to);
    EXPECT_EQ(to->chosen(), harbour.id.value());
    from->setChosen(std::nullopt, {});
    from->setText(u"Harb"_s);
    carry(*from, *to);
    EXPECT_EQ(to->chosen(), std::nullopt);
    EXPECT_EQ(to->text(), u"Harb"_s);
    PeopleField people(desk, [] { return std::optional<AccountId>(); });
    PeopleField otherPeople(desk, [] { return std::optional<AccountId>(); });
    people.setPeople({ines.id});
    carry(people, otherPeople);
    EXPECT_EQ(otherPeople.people(), people.people());
}

TEST(FieldDraft, nonsenseIsPassedOver)
{
    ChoiceField<Lifecycle> choice;
    choice.setValue(Lifecycle::Client);
    takeDraft(&choice, 99);
    takeDraft(&choice, u"x"_s);
    EXPECT_EQ(choice.value(), Lifecycle::Client);
    WorthField worth;
    takeDraft(&worth, 900);
    EXPECT_EQ(worth.value(), FeltWorth::Great);
    AddressField rows;
    QJsonArray many;
    for (int i = 0; i < 5000; ++i)
        many.append(QJsonArray());
    takeDraft(&rows, many);
    EXPECT_LE(rows.rows().size(), 50U);
}
