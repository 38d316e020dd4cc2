#include "core/book/inscription_service.h"

#include "core/book/history.h"
#include "tests/support/book_fixture.h"

namespace goodturn::book {
namespace {
using namespace Qt::StringLiterals;
using testing::BookFixture;
using testing::must;

struct InscriptionFixture : ::testing::Test
{
    BookFixture f;
    Account harbour = f.addAccount(u"Harbour & Lowe"_s);
    Gift box = gift(u"The Box"_s);
    Gift salt = gift(u"Salt"_s);

    Gift gift(const QString& title)
    {
        Gift gift;
        gift.accountId = harbour.id;
        gift.title = title;
        return f.save(gift);
    }
    Gift stored(const Gift& gift) { return must(f.book().records<Gift>().load(gift.id)); }
    InscriptionService service() { return InscriptionService(f.book()); }
};

TEST_F(InscriptionFixture, WritesSeveralInOneActThatCanBeTakenBack)
{
    must(service().write({{box.id, {}, u"For you,\nfrom me"_s}, {salt.id, {}, u"Salt?"_s}}));
    EXPECT_EQ(stored(box).inscription, u"For you,\nfrom me"_s) << "with its line break";
    EXPECT_EQ(stored(salt).inscription, u"Salt?"_s);
    must(f.book().history().revert(f.book().lastUnit()));
    EXPECT_TRUE(stored(box).inscription.isEmpty());
    EXPECT_TRUE(stored(salt).inscription.isEmpty());
}

TEST_F(InscriptionFixture, WritesOverNothingThatSomebodyElseWrote)
{
    must(service().write({{salt.id, {}, u"theirs"_s}}));
    const auto refused = service().write({{box.id, {}, u"mine"_s}, {salt.id, {}, u"mine"_s}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Conflict);
    EXPECT_TRUE(refused.error().message.contains(u"theirs"_s));
    EXPECT_EQ(stored(salt).inscription, u"theirs"_s);
    EXPECT_TRUE(stored(box).inscription.isEmpty()) << "all of the act or nothing";
}

TEST_F(InscriptionFixture, KeepsTheDayOfPrintingAndLeavesOutWhatIsGone)
{
    must(f.book().records<Gift>().trash(salt.id));
    must(service().markPrinted({box.id, salt.id}, CardPaper::Label, f.today()));
    EXPECT_EQ(stored(box).cardPrintedOn, f.today());
    EXPECT_EQ(stored(box).card, CardPaper::Label);
    must(f.book().history().revert(f.book().lastUnit()));
    EXPECT_FALSE(stored(box).cardPrintedOn.isValid());
}

} // namespace
} // namespace goodturn::book
