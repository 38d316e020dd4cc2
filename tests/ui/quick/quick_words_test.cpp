#include "ui/quick/quick_words.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using quick::What;

TEST(QuickWords, sayWhatWasSaved)
{
    const QDate today(2026, 11, 22);
    book::QuickEntry entry;
    entry.what = What::Received;
    entry.favourKind = FavourKind::Order;
    entry.day = today.addDays(-1);
    EXPECT_EQ(savedText(entry, {u"Ines %1"_s}, u"Harbour"_s, today),
              u"Saved: Order received · Ines %1 · Harbour · yesterday"_s);
    EXPECT_NE(whoCaption(What::Given), whoCaption(What::Received));
    EXPECT_NE(dayCaption(What::Ask), dayCaption(What::Reminder));
    QStringList all;
    for (const What what :
         {What::Given, What::Received, What::Interaction, What::Ask, What::Reminder}) {
        entry.what = what;
        all << whatText(what) << savedText(entry, {}, {}, today);
    }
    EXPECT_EQ(all.removeDuplicates(), 0);
}

TEST(QuickWords, remarkOnWhatIsNotPlain)
{
    quick::QuickDraft draft;
    EXPECT_TRUE(remarks(draft, {u"Ines"_s}).isEmpty());
    draft.futureDay = QDate(2026, 12, 1);
    draft.futureText = u"on Tuesday"_s;
    draft.people = {
        {u"Ines"_s,
         {{ContactId(1), u"Ines A"_s, {}, {}, {}}, {ContactId(2), u"Ines B"_s, {}, {}, {}}}}};
    draft.what = What::Given;
    EXPECT_EQ(remarks(draft, {u"Ines"_s, u"Tom"_s}).size(), 3);
    draft.account = {u"Harbour"_s,
                     {{AccountId(1), u"Harbour A"_s}, {AccountId(2), u"Harbour B"_s}}};
    EXPECT_EQ(remarks(draft, {u"Ines"_s, u"Tom"_s}).size(), 4);
}
