#include "core/exchange/vcard_card.h"

#include "problems.h"

using namespace goodturn;
using namespace goodturn::exchange;
using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

struct Read
{
    Result<ContactDraft> draft;
    ImportDrafts notes;
};

Read card(const QByteArray& lines)
{
    VCardPropertyReader reader(lines);
    std::vector<VCardProperty> properties;
    while (auto property = reader.next())
        properties.push_back(*property);
    ImportDrafts notes;
    auto draft = contactFrom(properties, 7, notes);
    return {std::move(draft), std::move(notes)};
}

} // namespace

TEST(VCardCard, WithoutNSplitsTheFormattedName)
{
    const auto read = card("FN:M. de Ridley");
    EXPECT_EQ(read.draft->contact.givenName, u"M. de"_s);
    EXPECT_EQ(read.draft->contact.familyName, u"Ridley"_s);
    EXPECT_EQ(read.draft->contact.displayName(), u"M. de Ridley"_s);
    EXPECT_EQ(read.draft->line, 7);
    EXPECT_EQ(card("FN:Petra").draft->contact.givenName, u"Petra"_s);
    EXPECT_EQ(card("N:;;;;\nFN:Petra Holm").draft->contact.familyName, u"Holm"_s);
}

TEST(VCardCard, IsTakenWithAnEmailAlone)
{
    EXPECT_EQ(card("EMAIL:rei@tanaka.example").draft->contact.displayName(),
              u"rei@tanaka.example"_s);
    EXPECT_FALSE(card("TEL:1").draft);
    EXPECT_FALSE(card("").draft);
    EXPECT_FALSE(card("FN: \xE2\x80\xAE ").draft);
}

TEST(VCardCard, OfACompanyOrAGroupIsNoPerson)
{
    EXPECT_FALSE(card("FN:Tanaka Optics\nKIND:org").draft);
    EXPECT_FALSE(card("FN:Friends\nX-ADDRESSBOOKSERVER-KIND:group").draft);
    EXPECT_FALSE(card("FN:Tanaka Optics\nX-ABShowAs:COMPANY").draft);
    EXPECT_TRUE(card("FN:Rei Tanaka\nKIND:individual").draft);
}

TEST(VCardCard, PutsThePreferredAddressFirstAndKeepsEachOnce)
{
    const auto read = card("FN:x\nEMAIL:a@x.example\nEMAIL;PREF=2:b@x.example\n"
                           "EMAIL;TYPE=pref:c@x.example\nEMAIL:a@x.example");
    std::vector<QString> values;
    for (const auto& point : read.draft->contact.emails)
        values.push_back(point.value);
    EXPECT_THAT(values, ElementsAre(u"c@x.example"_s, u"b@x.example"_s, u"a@x.example"_s));
}

TEST(VCardCard, ReadsUris)
{
    const auto read =
        card("FN:x\nTEL;VALUE=uri:tel:+44-20-7946-0000;ext=12\nEMAIL:mailto:a%2Bb@x.example");
    EXPECT_EQ(read.draft->contact.phones.at(0).value, u"+44-20-7946-0000 x12"_s);
    EXPECT_EQ(read.draft->contact.emails.at(0).value, u"a+b@x.example"_s);
}

TEST(VCardCard, LeavesOutWhatItCannotTakeAndSaysSo)
{
    const auto read = card("FN:x\nBDAY:sometime\nNOTE:" + QByteArray(70'000, 'n') +
                           "\nEMAIL:nobody\nnonsense\nmore nonsense\nTITLE:Ren\xE9");
    ASSERT_TRUE(read.draft);
    EXPECT_TRUE(read.draft->contact.birthday.isNull());
    EXPECT_TRUE(read.draft->contact.notes.isEmpty());
    ASSERT_EQ(read.draft->contact.emails.size(), 1u);
    EXPECT_EQ(read.draft->contact.emails[0].value, u"nobody"_s) << "kept, and marked";
    EXPECT_EQ(read.draft->jobTitle, u"René"_s);
    EXPECT_THAT(linesOf(read.notes, false), ElementsAre(2, 3, 4, 5, 7));
    EXPECT_EQ(read.notes.rowsSkipped, 0);
}

TEST(VCardCard, JoinsNotes)
{
    EXPECT_EQ(card("FN:x\nNOTE:one\\ntwo\nNOTE:three").draft->contact.notes, u"one\ntwo\nthree"_s);
}
