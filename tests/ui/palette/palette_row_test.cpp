#include "ui/palette/palette_row.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using query::FoundRow;

TEST(PaletteRow, saysWhatItIsAndWhen)
{
    const QDate today(2026, 11, 22);
    FoundRow found{FoundRow::Kind::Favour, {RecordKind::Favour, 3}, AccountId(1)};
    found.title = u"Lunch\nat noon"_s;
    found.context = u"Harbour"_s;
    found.date = today.addDays(-1);
    const PaletteRow row = foundRow(found, today);
    EXPECT_EQ(row.title, u"Lunch at noon"_s) << "one line";
    EXPECT_EQ(row.spoken(), u"Lunch at noon, Harbour, Favour, yesterday"_s);
    EXPECT_TRUE(row.isChoice());
    EXPECT_TRUE(actsOf(row).contains(u"edit"_s));
    EXPECT_FALSE(actsOf(row, false).contains(u"edit"_s));
}

TEST(PaletteRow, knowsItselfAgain)
{
    FoundRow found{FoundRow::Kind::Account, {RecordKind::Account, 3}, AccountId(3)};
    FoundRow note = found;
    note.kind = FoundRow::Kind::Note;
    EXPECT_TRUE(foundRow(found, {}).isSame(foundRow(found, {})));
    EXPECT_FALSE(foundRow(found, {}).isSame(foundRow(note, {})));
    EXPECT_FALSE(
        createRow(RecordKind::Account, u"x"_s).isSame(createRow(RecordKind::Contact, u"x"_s)));
}

TEST(PaletteRow, headingsAreNoChoice)
{
    EXPECT_FALSE(headingRow(u"Gifts"_s).isChoice());
    EXPECT_EQ(actsOf(headingRow(u"Gifts"_s)), QString());
    EXPECT_EQ(createRow(RecordKind::Contact, u"%2 Ltd"_s).title, u"New person “%2 Ltd”…"_s);
}
