#include "core/book/pasted_account.h"
#include "tests/support/book_fixture.h"

using namespace goodturn;
using namespace Qt::StringLiterals;
using goodturn::testing::BookFixture;
using goodturn::testing::must;

namespace {

exchange::ContactDraft draftOf(const QString& organisation, const QString& email)
{
    exchange::ContactDraft draft;
    draft.organisation = organisation;
    if (!email.isEmpty())
        draft.contact.emails = {{PointKind::Work, email}};
    return draft;
}

} // namespace

TEST(AccountOfDraft, goesByTheNameOrByTheDomainOfColleagues)
{
    BookFixture fixture;
    const Account harbour = fixture.addAccount(u"Harbour & Lowe Ltd"_s);
    const Account kestrel = fixture.addAccount(u"Kestrel Instruments"_s);
    Contact ines;
    ines.givenName = u"Ines"_s;
    ines.emails = {{PointKind::Work, u"ines@hl-group.example"_s},
                   {PointKind::Home, u"ines@gmail.com"_s}};
    Employment position;
    position.accountId = harbour.id;
    must(fixture.book().people().saveWithPosition(ines, position));
    const auto accountOf = [&](const QString& organisation, const QString& email) {
        return must(book::accountOfDraft(fixture.book(), draftOf(organisation, email)));
    };
    EXPECT_EQ(accountOf(u"Harbour & Lowe"_s, {}), harbour.id) << "the legal form may be missing";
    EXPECT_EQ(accountOf(u"harbour & lowe GmbH"_s, {}), harbour.id);
    EXPECT_EQ(accountOf({}, u"tom@HL-group.example"_s), harbour.id);
    EXPECT_EQ(accountOf({}, u"tom@kestrel.example"_s), kestrel.id);
    EXPECT_FALSE(accountOf({}, u"tom@gmail.com"_s).isValid()) << "anybody can have one";
    EXPECT_FALSE(accountOf(u"Harbour Authority"_s, {}).isValid());
    EXPECT_FALSE(accountOf({}, {}).isValid());
}
