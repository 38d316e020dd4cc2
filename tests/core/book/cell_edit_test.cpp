#include "core/book/cell_edit.h"

#include "core/book/custom_field_service.h"
#include "core/domain/favour.h"
#include "core/query/custom_list_fields.h"
#include "tests/support/book_fixture.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace Qt::StringLiterals;
using book::CellEdit;
using query::FieldType;
using query::ListCell;
using query::ListField;
using query::ListKind;

namespace {

constexpr ListKind all[] = {ListKind::Accounts, ListKind::People, ListKind::Favours,
                            ListKind::Interactions};

class CellEditTest : public ::testing::Test
{
protected:
    CellEditTest()
    {
        harbour = book.addAccount(u"Harbour"_s);
        ines = book.addPerson(harbour.id, u"Ines"_s, u"Duarte"_s);
        favour = book.addFavour(harbour.id, Direction::Given, 3, u"Insight"_s);
        call = book.addCall(harbour.id, 2, u"Prices"_s);
    }

    qint64 keyOf(ListKind kind) const
    {
        switch (kind) {
        case ListKind::Accounts:
            return harbour.id.value();
        case ListKind::People:
            return ines.id.value();
        case ListKind::Favours:
            return favour.id.value();
        case ListKind::Interactions:
            return call.id.value();
        }
        Q_UNREACHABLE();
    }

    query::ListRow rowOf(ListKind kind, const QString& field)
    {
        const qint64 key = keyOf(kind);
        return must(book.book().queries().listRows(kind, std::span(&key, 1), {field})).front();
    }

    Result<void> write(ListKind kind, const QString& field, const ListCell& value)
    {
        const auto row = rowOf(kind, field);
        return book::writeCell(book.book(), {kind, row.id, row.version, field, value});
    }

    static ListCell example(const ListField& field)
    {
        switch (field.type) {
        case FieldType::Choice:
            return field.choices.back().code;
        case FieldType::Tags:
            return QStringList{u"one.example"_s, u"two.example"_s};
        case FieldType::Date:
            return QDate(2026, 5, 6);
        case FieldType::Number:
            return 14.0;
        case FieldType::YesNo:
            return true;
        default:
            return field.key == u"time-zone"_s  ? u"Europe/Lisbon"_s
                   : field.key == u"language"_s ? u"pt"_s
                                                : u"Other words"_s;
        }
    }

    BookFixture book;
    Account harbour;
    Contact ines;
    Favour favour;
    Interaction call;
};

} // namespace

TEST_F(CellEditTest, WritesEveryFieldThatCanBeChangedAndTheListShowsIt)
{
    int written = 0;
    for (const ListKind kind : all)
        for (const ListField& field : book.book().queries().listFields(kind).all()) {
            if (!book::isEditable(kind, field.key) || field.key == u"unpriced"_s)
                continue;
            const ListCell value = example(field);
            const auto outcome = write(kind, field.key, value);
            ASSERT_TRUE(outcome) << field.key.toStdString() << ' '
                                 << outcome.error().message.toStdString();
            EXPECT_EQ(rowOf(kind, field.key).cells.value(field.key), value)
                << field.key.toStdString();
            ++written;
        }
    EXPECT_EQ(written, 33);
    EXPECT_TRUE(book::mayBeEmpty(ListKind::People, u"channel"_s));
    EXPECT_FALSE(book::mayBeEmpty(ListKind::Accounts, u"lifecycle"_s));
}

TEST_F(CellEditTest, SaysWhyTheOthersCanNotBeChanged)
{
    for (const ListKind kind : all)
        for (const ListField& field : book.book().queries().listFields(kind).all())
            EXPECT_EQ(book::whyFixed(kind, field).isEmpty(), book::isEditable(kind, field.key))
                << field.key.toStdString();
    const auto standing = *book.book().queries().listFields(ListKind::Accounts).find(u"standing"_s);
    EXPECT_EQ(
        book::whyFixed(ListKind::Accounts, standing),
        u"“Standing” is worked out from the log. More, Set the standing, on the account's page "
        "puts it where you say."_s);
    const auto owner =
        *book.book().queries().listFields(ListKind::Favours).find(u"account-owner"_s);
    EXPECT_EQ(book::whyFixed(ListKind::Favours, owner),
              u"“Account: Owner” belongs to the account: Ctrl+Enter goes there."_s);
}

TEST_F(CellEditTest, SaysOfNoTwoReasonsTheSame)
{
    QSet<QString> reasons;
    for (const QString& key :
         {u"standing"_s, u"balance"_s, u"last-contact"_s, u"touch"_s, u"people"_s, u"created"_s}) {
        const auto* field = book.book().queries().listFields(ListKind::Accounts).find(key);
        reasons << book::whyFixed(ListKind::Accounts, *field).replace(field->label, QString());
    }
    EXPECT_EQ(reasons.size(), 6);
}

TEST_F(CellEditTest, WritesAFieldOfTheBooksOwnAndTheListShowsIt)
{
    struct Case
    {
        CustomType type;
        QStringList texts;
        ListCell shown;
    };
    const Case cases[] = {
        {CustomType::Text, {u"sea"_s}, u"sea"_s},
        {CustomType::Number, {u"-2.5"_s}, -2.5},
        {CustomType::Date, {u"2026-05-06"_s}, QDate(2026, 5, 6)},
        {CustomType::Money, {u"1250 EUR"_s}, must(Money::fromMinor(1250, u"EUR"_s))},
        {CustomType::Choice, {u"Gold"_s}, u"Gold"_s},
        {CustomType::Choices, {u"Gold"_s, u"Tin"_s}, QStringList{u"Gold"_s, u"Tin"_s}},
        {CustomType::YesNo, {u"1"_s}, true}};
    constexpr RecordKind kinds[] = {RecordKind::Account, RecordKind::Contact, RecordKind::Favour,
                                    RecordKind::Interaction};
    for (size_t i = 0; i < std::size(all); ++i)
        for (const Case& one : cases) {
            const CustomField field = must(book.book().customFields().add(
                kinds[i], u"Own %1"_s.arg(code(one.type)), one.type, {u"Gold"_s, u"Tin"_s}));
            const QString key = query::customKey(field.meta.uuid);
            EXPECT_TRUE(book::isEditable(all[i], key));
            EXPECT_TRUE(
                must(book::ownCell(book.book(), all[i], keyOf(all[i]), key))->texts.isEmpty());
            must(write(all[i], key, one.texts));
            EXPECT_EQ(rowOf(all[i], key).cells.value(key), one.shown) << key.toStdString();
            const auto own = must(book::ownCell(book.book(), all[i], keyOf(all[i]), key));
            EXPECT_EQ(own->texts, one.texts);
            EXPECT_EQ(own->field.id, field.id);
            const auto before = book.book().lastUnit();
            must(write(all[i], key, one.texts));
            EXPECT_EQ(book.book().lastUnit(), before) << "nothing was changed";
            must(write(all[i], key, {}));
            EXPECT_EQ(rowOf(all[i], key).cells.value(key), ListCell());
        }
}

TEST_F(CellEditTest, AnOwnFieldThatIsGoneTakesNothing)
{
    const CustomField tier =
        must(book.book().customFields().add(RecordKind::Account, u"Tier"_s, CustomType::Text));
    const QString key = query::customKey(tier.meta.uuid);
    must(book.book().customFields().remove(tier.id));
    EXPECT_EQ(write(ListKind::Accounts, key, QStringList{u"Gold"_s}).error().kind,
              ErrorKind::NotFound);
    EXPECT_EQ(book::ownCell(book.book(), ListKind::Accounts, harbour.id.value(), key).error().kind,
              ErrorKind::NotFound);
    EXPECT_FALSE(
        must(book::ownCell(book.book(), ListKind::Accounts, harbour.id.value(), u"owner"_s)));
}

TEST_F(CellEditTest, RefusesWhatBreaksARuleAndLeavesTheRecord)
{
    EXPECT_EQ(write(ListKind::Accounts, u"name"_s, u"  "_s).error().kind, ErrorKind::InvalidInput);
    EXPECT_EQ(write(ListKind::Accounts, u"standing"_s, u"new"_s).error().kind,
              ErrorKind::InvalidInput);
    EXPECT_EQ(write(ListKind::Favours, u"day"_s, {}).error().kind, ErrorKind::InvalidInput);
    EXPECT_EQ(must(book.book().records<Account>().load(harbour.id)), harbour);
    EXPECT_EQ(must(book.book().records<Favour>().load(favour.id)), favour);
}

TEST_F(CellEditTest, OverwritesNothingThatSomebodyChangedMeanwhile)
{
    const auto row = rowOf(ListKind::Accounts, u"owner"_s);
    Account theirs = harbour;
    theirs.owner = u"Bert"_s;
    book.save(theirs);
    const auto refused = book::writeCell(
        book.book(), {ListKind::Accounts, row.id, row.version, u"owner"_s, ListCell(u"Ana"_s)});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(must(book.book().records<Account>().load(harbour.id)).owner, u"Bert"_s);
}

TEST_F(CellEditTest, IsNoActWhereNothingChanges)
{
    const auto before = book.book().lastUnit();
    must(write(ListKind::Accounts, u"name"_s, u"Harbour"_s));
    EXPECT_EQ(book.book().lastUnit(), before);
}
