#include "ui/editors/custom_editor.h"
#include "ui/editors/custom_part.h"
#include "ui/editors/picked_record.h"

#include "core/book/custom_field_service.h"
#include "tests/ui/editors/form_driver.h"
#include "ui/editors/editors.h"
#include "ui/editors/form_fold.h"

#include <QCheckBox>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class OwnFieldsForm : public ::testing::Test, protected FormDriver
{
protected:
    CustomField add(RecordKind of, const QString& name, CustomType type,
                    const QStringList& choices = {})
    {
        return must(book.book().customFields().add(of, name, type, choices));
    }
    void addOneOfEach(RecordKind of)
    {
        for (const auto& type : EnumCodes<CustomType>::all)
            fields.push_back(add(of, u"Own %1"_s.arg(code(type.value)), type.value,
                                 {u"Gold & Co"_s, u"Silver"_s}));
    }
    void fold(bool open)
    {
        for (auto* one : form()->findChildren<FormFold*>())
            if (one->text().remove(u'&') == u"Your own fields"_s && one->isOpen() != open)
                QTest::keyClick(one, Qt::Key_Space);
    }
    bool hasFold() const
    {
        for (auto* one : form()->findChildren<FormFold*>())
            if (one->text().remove(u'&') == u"Your own fields"_s)
                return true;
        return false;
    }
    void tick(const QString& caption) const { click(caption); }
    QStringList words(RecordKind of, const std::vector<CustomValue>& values)
    {
        QStringList found;
        for (const auto& one : must(book.book().queries().customTexts(of, values)))
            found << one.words;
        return found;
    }

    std::vector<CustomField> fields;
};

} // namespace

TEST_F(OwnFieldsForm, AreNotThereWhereTheBookHasNone)
{
    add(RecordKind::Contact, u"Sails"_s, CustomType::YesNo);
    openEditor(desk, book.addAccount(u"Harbour"_s));
    EXPECT_FALSE(hasFold());
}

TEST_F(OwnFieldsForm, OfAnAccountAreFilledInByTheirTypes)
{
    addOneOfEach(RecordKind::Account);
    const Account harbour = book.addAccount(u"Harbour"_s);
    openEditor(desk, harbour);
    ASSERT_TRUE(hasFold());
    EXPECT_FALSE(field(u"Own text"_s)->isVisible()) << "folded while there is nothing in it";
    fold(true);
    type(u"Own text"_s, u"From Leeds"_s);
    type(u"Own number"_s, u"1,250.5"_s);
    type(u"Own date"_s, u"31 Mar 2026"_s);
    type(u"Own money"_s, u"1180.50"_s);
    choose(u"Own choice"_s, u"Silver"_s);
    tick(u"Gold  Co"_s);
    choose(u"Own yes-no"_s, u"No"_s);
    save();
    EXPECT_FALSE(form());
    const Account saved = must(book.book().records<Account>().load(harbour.id));
    QStringList texts;
    for (const CustomValue& value : saved.custom)
        texts << value.text;
    EXPECT_EQ(texts.mid(0, 3), (QStringList{u"From Leeds"_s, u"1250.5"_s, u"2026-03-31"_s}));
    EXPECT_TRUE(texts.value(3).startsWith(u"118050 "_s)) << texts.value(3).toStdString();
    EXPECT_EQ(texts.mid(4), (QStringList{u"Silver"_s, u"Gold & Co"_s, u"0"_s}));
    // What is filled in is seen when the form opens again, and saving it anew changes nothing.
    const auto before = book.book().lastUnit();
    openEditor(desk, saved);
    EXPECT_TRUE(field(u"Own text"_s)->isVisible());
    EXPECT_FALSE(form()->isChanged());
    save();
    EXPECT_EQ(book.book().lastUnit(), before);
}

TEST_F(OwnFieldsForm, SayBesideTheFieldWhatIsWrong)
{
    addOneOfEach(RecordKind::Account);
    openEditor(desk, book.addAccount(u"Harbour"_s));
    fold(true);
    type(u"Own number"_s, u"a dozen"_s);
    type(u"Own date"_s, u"someday"_s);
    fold(false);
    save();
    ASSERT_TRUE(form());
    EXPECT_TRUE(errorOf(u"Own number"_s).contains(u"a dozen"_s));
    EXPECT_TRUE(errorOf(u"Own date"_s).contains(u"someday"_s));
    EXPECT_TRUE(field(u"Own number"_s)->isVisible()) << "the fold opens for it";
    type(u"Own number"_s, u"12"_s);
    EXPECT_EQ(errorOf(u"Own number"_s), QString());
}

TEST_F(OwnFieldsForm, KeepWhatDoesNotFitUntilItIsChanged)
{
    addOneOfEach(RecordKind::Account);
    Account harbour = book.addAccount(u"Harbour"_s);
    harbour.custom = {{fields[1].id, u"a dozen"_s},
                      {fields[4].id, u"Bronze"_s},
                      {fields[5].id, u"Tin"_s},
                      {fields[2].id, u"in spring"_s}};
    harbour = book.save(harbour);
    openEditor(desk, harbour);
    EXPECT_TRUE(shows(u"holds a number now"_s));
    EXPECT_EQ(text(u"Own number"_s), u"a dozen"_s);
    EXPECT_EQ(qobject_cast<QComboBox*>(field(u"Own choice"_s))->currentText(),
              u"Bronze (no longer offered)"_s);
    type(u"Own text"_s, u"x"_s);
    save();
    harbour = must(book.book().records<Account>().load(harbour.id));
    EXPECT_EQ(words(RecordKind::Account, harbour.custom),
              (QStringList{u"x"_s, u"a dozen"_s, u"in spring"_s, u"Bronze"_s, u"Tin"_s}));
    openEditor(desk, harbour);
    type(u"Own date"_s, u"someday"_s);
    save();
    ASSERT_TRUE(form());
    EXPECT_TRUE(errorOf(u"Own date"_s).contains(u"someday"_s));
    type(u"Own date"_s, u"2026-04-01"_s);
    save();
    ASSERT_FALSE(form());
    harbour = must(book.book().records<Account>().load(harbour.id));
    EXPECT_EQ(customTexts(harbour.custom, fields[2].id), QStringList{u"2026-04-01"_s});
}

TEST_F(OwnFieldsForm, StandInTheFormsOfPeopleInteractionsAndFavoursToo)
{
    const auto sails = add(RecordKind::Contact, u"Sails"_s, CustomType::YesNo);
    const auto room = add(RecordKind::Interaction, u"Room"_s, CustomType::Text);
    const auto effort = add(RecordKind::Favour, u"Effort"_s, CustomType::Number);
    const Account harbour = book.addAccount(u"Harbour"_s);
    const Contact ines = book.addPerson(harbour.id, u"Ines"_s, u"Duarte"_s);
    openEditor(desk, ines, Employment());
    fold(true);
    choose(u"Sails"_s, u"Yes"_s);
    save();
    EXPECT_EQ(customTexts(must(book.book().records<Contact>().load(ines.id)).custom, sails.id),
              QStringList{u"1"_s});
    const Interaction call = book.addCall(harbour.id, 3, u"Call"_s);
    openEditor(desk, call);
    fold(true);
    type(u"Room"_s, u"Kade 1"_s);
    save();
    EXPECT_EQ(customTexts(must(book.book().records<Interaction>().load(call.id)).custom, room.id),
              QStringList{u"Kade 1"_s});
    const Favour favour = book.addFavour(harbour.id, Direction::Given, 3, u"Benchmark"_s);
    openEditor(desk, favour);
    fold(true);
    type(u"Effort"_s, u"3"_s);
    save();
    EXPECT_EQ(customTexts(must(book.book().records<Favour>().load(favour.id)).custom, effort.id),
              QStringList{u"3"_s});
}

TEST_F(OwnFieldsForm, BearHostileNames)
{
    const QString evil = u"<b>&File %1 && x"_s;
    const auto made = add(RecordKind::Account, evil, CustomType::Text);
    const Account harbour = book.addAccount(u"Harbour"_s);
    openEditor(desk, harbour);
    fold(true);
    type(evil, u"<i>y</i>"_s);
    save();
    EXPECT_EQ(customTexts(must(book.book().records<Account>().load(harbour.id)).custom, made.id),
              QStringList{u"<i>y</i>"_s});
}

TEST_F(OwnFieldsForm, AreInADraftAndLeftAloneByOneOfOtherFields)
{
    const auto region = add(RecordKind::Account, u"Region"_s, CustomType::Text);
    const Account harbour = book.addAccount(u"Harbour"_s);
    openEditor(desk, harbour);
    fold(true);
    type(u"Region"_s, u"North"_s);
    const QJsonObject draft = form()->draft();
    form()->done(0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    openEditor(desk, harbour);
    form()->takeDraft(draft);
    EXPECT_EQ(text(u"Region"_s), u"North"_s);
    form()->done(0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    must(book.book().customFields().remove(region.id));
    add(RecordKind::Account, u"Secret"_s, CustomType::Text);
    openEditor(desk, harbour);
    form()->takeDraft(draft);
    EXPECT_EQ(text(u"Secret"_s), QString());
}

TEST_F(OwnFieldsForm, ChangedElsewhereAreJoinedFieldByField)
{
    const auto region = add(RecordKind::Account, u"Region"_s, CustomType::Text);
    const auto tier = add(RecordKind::Account, u"Tier"_s, CustomType::Text);
    Account harbour = book.addAccount(u"Harbour"_s);
    harbour.custom = {{region.id, u"North"_s}, {tier.id, u"Gold"_s}};
    harbour = book.save(harbour);
    openEditor(desk, harbour);
    Account elsewhere = harbour;
    elsewhere.custom = {{region.id, u"North"_s}, {tier.id, u"Silver"_s}};
    book.save(elsewhere);
    type(u"Region"_s, u"South"_s);
    save();
    EXPECT_FALSE(form());
    EXPECT_EQ(
        words(RecordKind::Account, must(book.book().records<Account>().load(harbour.id)).custom),
        (QStringList{u"South"_s, u"Silver"_s}));
    EXPECT_TRUE(desk.statuses.join(u' ').contains(u"Tier"_s));
}
