#include "ui/palette/palette_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

std::vector<PaletteRow> lines()
{
    return {headingRow(u"A"_s), createRow(RecordKind::Account, u"one"_s), headingRow(u"B"_s),
            createRow(RecordKind::Contact, u"two"_s)};
}

} // namespace

TEST(PaletteModel, choicesAreSteppedThroughWithoutHeadings)
{
    PaletteModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(lines(), {});
    EXPECT_EQ(model.nextChoice(-1, 1), 1);
    EXPECT_EQ(model.nextChoice(1, 1), 3);
    EXPECT_EQ(model.nextChoice(3, 1), 3) << "the last stays";
    EXPECT_EQ(model.nextChoice(1, -1), 1);
    EXPECT_EQ(model.indexOf(createRow(RecordKind::Contact, u"two"_s)), 3);
    EXPECT_EQ(model.indexOf(headingRow(u"A"_s)), -1);
    EXPECT_EQ(model.flags(model.index(0, 0)), Qt::NoItemFlags);
}

TEST(PaletteModel, namesAreSpokenAndNeverRichText)
{
    PaletteModel model;
    model.setRows({createRow(RecordKind::Account, u"<b>x</b>"_s)}, {});
    const QModelIndex index = model.index(0, 0);
    EXPECT_TRUE(index.data(Qt::AccessibleTextRole).toString().contains(u"<b>x</b>"_s));
    EXPECT_FALSE(index.data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
}

TEST(PaletteModel, marksWhatWasTyped)
{
    PaletteModel model;
    model.setRows(lines(), search::typedQuery(u"mul"_s, search::PhoneDigits{QString()}));
    EXPECT_EQ(model.marks(u"Jürgen Müller"_s), (std::vector<search::Mark>{{7, 3}}));
}
