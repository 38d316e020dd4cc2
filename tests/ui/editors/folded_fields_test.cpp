#include "ui/editors/choices_field.h"
#include "ui/editors/consent_field.h"
#include "ui/editors/form_fold.h"
#include "ui/editors/link_field.h"
#include "ui/editors/optional_days_field.h"
#include "ui/editors/word_field.h"

#include "core/domain/account_codes.h"
#include "core/domain/contact_codes.h"
#include "tests/support/test_desk.h"
#include "ui/editors/choice_field.h"
#include "ui/editors/field_cell.h"
#include "ui/editors/record_picker.h"

#include <QCompleter>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

TEST(FormFoldTest, ShowsAndHidesItsFieldsByKey)
{
    QWidget window;
    FormFold fold(u"More"_s, &window);
    FieldCell cell(u"A"_s, new QLineEdit, &window);
    FieldCell other(u"B"_s, new QLineEdit, &window);
    fold.take(&cell);
    window.show();
    EXPECT_TRUE(fold.holds(&cell));
    EXPECT_FALSE(fold.holds(&other));
    EXPECT_FALSE(cell.isVisible());
    QTest::keyClick(&fold, Qt::Key_Space);
    EXPECT_TRUE(fold.isOpen());
    EXPECT_TRUE(cell.isVisible());
    const QString spoken = fold.accessibleDescription();
    QTest::keyClick(&fold, Qt::Key_Space);
    EXPECT_FALSE(cell.isVisible());
    EXPECT_NE(fold.accessibleDescription(), spoken);
}

TEST(ChoicesFieldTest, GivesWhatIsTickedInTheOrderOffered)
{
    ChoicesField<RelationKind> field;
    field.setValues({RelationKind::Press, RelationKind::Supplier});
    EXPECT_EQ(field.values(), (std::vector{RelationKind::Supplier, RelationKind::Press}));
    field.setValues({});
    EXPECT_TRUE(field.values().empty());
}

TEST(OptionalChoiceFieldTest, KnowsNone)
{
    OptionalChoiceField<Channel> field(u"Any way"_s);
    EXPECT_FALSE(field.value());
    for (const auto& channel : EnumCodes<Channel>::all) {
        field.setValue(channel.value);
        EXPECT_EQ(field.value(), channel.value);
    }
    field.setValue(std::nullopt);
    EXPECT_EQ(field.currentText(), u"Any way"_s);
}

TEST(OptionalDaysFieldTest, NoughtIsNone)
{
    OptionalDaysField field;
    EXPECT_FALSE(field.days());
    field.setDays(30);
    EXPECT_EQ(field.days(), 30);
    field.setDays(std::nullopt);
    EXPECT_FALSE(field.days());
}

TEST(ConsentFieldTest, GivesBackWhatItShowsAndTellsADayThatIsNone)
{
    ConsentField field(QDate(2026, 11, 22));
    const std::vector<Consent> consents{{u"News"_s, QDate(2025, 1, 2), QDate(2026, 3, 4)},
                                        {u"Photos"_s, {}, {}}};
    field.setConsents(consents);
    EXPECT_EQ(*field.consents(), consents);
    for (auto* line : field.rows().front()->findChildren<QLineEdit*>())
        if (line->accessibleName() == u"Given on"_s)
            line->setText(u"someday soon"_s);
    EXPECT_FALSE(field.consents());
    field.setConsents({{u""_s, QDate(2025, 1, 2), {}}});
    EXPECT_FALSE(field.consents()) << "a day without a purpose is not dropped";
    field.setConsents({{}});
    EXPECT_EQ(field.consents()->size(), 0U);
}

TEST(LinkFieldTest, GivesBackWhatItShowsAndTellsWhoIsNobody)
{
    BookFixture book;
    TestDesk desk(book);
    const Account harbour = book.addAccount(u"Harbour"_s);
    const Contact ines = book.addPerson(harbour.id, u"Ines"_s, u"Duarte"_s);
    LinkField field([&](std::optional<ContactId> preset) {
        RecordPicker* picker = makePersonPicker(desk, {}, nullptr);
        if (preset)
            picker->setChosen(preset->value(), u"Ines Duarte"_s);
        return picker;
    });
    const std::vector<ContactLink> links{{ines.id, LinkKind::Friend, LinkStrength::Strong}};
    field.setLinks(links);
    EXPECT_EQ(*field.links(), links);
    field.findChild<RecordPicker*>()->setChosen(std::nullopt, {});
    field.findChild<RecordPicker*>()->setText(u"Nobody"_s);
    ASSERT_FALSE(field.links());
    EXPECT_TRUE(field.links().error().message.contains(u"Nobody"_s));
    field.findChild<RecordPicker*>()->setText({});
    EXPECT_TRUE(field.links()->empty()) << "an empty line is none";
}

TEST(WordFieldTest, OffersWhatItKnows)
{
    const WordField field({u"Europe/Lisbon"_s, u"Asia/Tokyo"_s});
    field.completer()->setCompletionPrefix(u"lisb"_s);
    EXPECT_EQ(field.completer()->currentCompletion(), u"Europe/Lisbon"_s);
    EXPECT_TRUE(timeZoneNames().contains(u"Europe/Lisbon"_s));
}

TEST(LanguageWords, GoBetweenNamesAndTags)
{
    EXPECT_EQ(languageTag(u" portuguese "_s), u"pt"_s);
    EXPECT_EQ(languageName(u"pt"_s), u"Portuguese"_s);
    EXPECT_EQ(languageTag(u"Latin, and slowly"_s), u"Latin, and slowly"_s);
    EXPECT_EQ(languageName(u"Latin, and slowly"_s), u"Latin, and slowly"_s);
    EXPECT_TRUE(languageName({}).isEmpty());
    EXPECT_TRUE(languageTag({}).isEmpty());
    for (const QString& name : languageNames())
        EXPECT_EQ(languageName(languageTag(name)), name);
}
