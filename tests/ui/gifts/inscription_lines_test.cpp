#include "ui/pages/gifts/inscription_lines.h"

#include "tests/support/test_desk.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

TEST(InscriptionLines, AreOfWhatIsStillToBeSentWithWhatTheirCardsNeed)
{
    BookFixture book;
    TestDesk desk(book);
    const Account harbour = book.addAccount(u"Harbour"_s);
    const Contact ines = book.addPerson(harbour.id, u"Ines"_s, u"Duarte"_s);
    const Contact tom = book.addPerson(harbour.id, u"Tom"_s, u"Lowe"_s);
    Gift gift;
    gift.accountId = harbour.id;
    gift.recipient = ines.id;
    gift.alsoFor = {tom.id};
    gift.title = u"The Box"_s;
    gift.giver = u"Mara"_s;
    gift.inscription = u"Ines and Tom, enjoy it."_s;
    gift.occasion = Occasion::Christmas;
    gift.arriveBy = QDate(2026, 12, 18);
    book.save(gift);
    gift.inscription.clear();
    gift.state = GiftState::Sent;
    gift.sentOn = QDate(2026, 11, 2);
    book.save(gift);
    const auto lines = inscriptionLines(desk, must(book.book().queries().openGifts()));
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_TRUE(lines[0].isChosen);
    EXPECT_EQ(cardOf(lines[0], u"rep"_s),
              (report::CardText{u"Ines Duarte, Tom Lowe"_s, u"Ines and Tom, enjoy it."_s, u"Mara"_s,
                                u"Christmas 2026"_s}));
    EXPECT_TRUE(suggestedWords(desk, lines[0].row.id).startsWith(u"Ines — "_s));
}
