#include "core/sample/own_fields.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::sample;
using namespace Qt::StringLiterals;

namespace {

BookDraft twoRecords()
{
    BookDraft draft;
    draft.accounts.emplace_back().name = u"Kestrel"_s;
    draft.contacts.emplace_back().givenName = u"Dev"_s;
    return draft;
}

OwnFieldData plan(RecordKind of, const QString& name, const QString& text)
{
    OwnFieldData data;
    data.field.of = of;
    data.field.name = u"Plan"_s;
    data.field.type = CustomType::Choice;
    data.field.choices = {{u"Plus"_s, u"Plus"_s}};
    data.values[name] = text;
    return data;
}

} // namespace

TEST(OwnFields, AreHeldByTheAccountsAndPeopleNamed)
{
    BookDraft draft = twoRecords();
    ASSERT_TRUE(addOwnFields({plan(RecordKind::Account, u"Kestrel"_s, u"Plus"_s),
                              plan(RecordKind::Contact, u"Dev"_s, u"Plus"_s)},
                             draft));
    ASSERT_EQ(draft.fields.size(), 2U);
    const std::vector<CustomValue> first{{CustomFieldId(1), u"Plus"_s}};
    const std::vector<CustomValue> second{{CustomFieldId(2), u"Plus"_s}};
    EXPECT_EQ(draft.accounts[0].custom, first);
    EXPECT_EQ(draft.contacts[0].custom, second);
}

TEST(OwnFields, AreOfSomebodyInTheBookAndFit)
{
    BookDraft draft = twoRecords();
    EXPECT_FALSE(addOwnFields({plan(RecordKind::Account, u"Nobody"_s, u"Plus"_s)}, draft));
    EXPECT_FALSE(addOwnFields({plan(RecordKind::Account, u"Kestrel"_s, u"Gold"_s)}, draft));
}
