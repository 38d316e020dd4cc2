#include "ui/merging/merge_table.h"

#include "ui/merging/side_cell.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using book::MergePreview;
using book::MergeSide;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

MergePreview::Field choice(const QString& label, const QString& kept, const QString& other,
                           MergeSide side = MergeSide::Kept, bool both = false)
{
    MergePreview::Field field{label, kept,           other, side == MergeSide::Kept ? kept : other,
                              true,  label.toLower()};
    field.sides = {MergeSide::Kept, MergeSide::Other};
    if (both)
        field.sides.push_back(MergeSide::Both);
    field.side = side;
    return field;
}

class MergeTableTest : public ::testing::Test
{
protected:
    void show(const book::MergePreview& preview, RecordKind kind = RecordKind::Account)
    {
        table.resize(700, 300);
        table.show(preview, kind);
        table.QWidget::show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&table));
    }

    QLabel* labelOf(const QString& text)
    {
        for (QLabel* label : table.findChildren<QLabel*>())
            if (label->isVisible() && label->text().remove(QChar(0x200b)) == text)
                return label;
        return nullptr;
    }

    /// What the keyboard is on: "Owner: Ann, of the one that is kept".
    QString at() { return table.window()->focusWidget()->accessibleName(); }
    void press(Qt::Key key) { QTest::keyClick(table.window()->focusWidget(), key); }
    /// Shows what is chosen, as the form does.
    void follow(MergePreview& preview)
    {
        QObject::connect(
            &table, &MergeTable::chosen, &table, [&](const QString& name, MergeSide side) {
                for (MergePreview::Field& field : preview.fields)
                    if (field.field == name) {
                        field.side = side;
                        field.merged = side == MergeSide::Kept ? field.kept : field.other;
                    }
                table.show(preview, RecordKind::Account);
            });
    }

    MergeTable table;
};

TEST_F(MergeTableTest, StandsBothSideBySideAndMarksWhatIsGained)
{
    show({{u"Harbour"_s, u"Harbor"_s},
          {{u"Industry"_s, {}, u"Ports"_s, u"Ports"_s, false},
           choice(u"Owner"_s, u"Ann"_s, u"Bo"_s)},
          {{RecordKind::Favour, 1, 2, 3}},
          0});
    ASSERT_TRUE(labelOf(u"Harbor"_s));
    ASSERT_TRUE(labelOf(u"Bo"_s));
    ASSERT_TRUE(labelOf(u"Favours"_s));
    EXPECT_TRUE(labelOf(u"3"_s)->font().bold()) << "more than before";
    EXPECT_FALSE(labelOf(u"1"_s)->font().bold());
    EXPECT_LT(labelOf(u"1"_s)->x(), labelOf(u"2"_s)->x());
    EXPECT_LT(labelOf(u"2"_s)->x(), labelOf(u"3"_s)->x());
    EXPECT_EQ(table.accessibleDescription(),
              u"Industry: Ports. The kept one has nothing, the other Ports.\n"
              "Owner: Ann. The kept one has Ann, the other Bo. That of the other is not taken "
              "over.\n"
              "Favours: 3. The kept one has 1, the other 2."_s);
}

TEST_F(MergeTableTest, LongNotesAreCutAndShownWholeOnHover)
{
    const QString notes = QString(3'000, u'n');
    show({{u"A"_s, u"B"_s}, {{u"Notes"_s, {}, notes, notes, false}}, {}, 0});
    for (const QLabel* label : table.findChildren<QLabel*>())
        EXPECT_LT(label->text().size(), 500);
}

TEST_F(MergeTableTest, ALongOneIsScrolledByKeys)
{
    book::MergePreview preview;
    for (int i = 0; i < 60; ++i)
        preview.fields.push_back({u"Field %1"_s.arg(i), u"a"_s, u"b"_s, u"a"_s, false});
    show(preview);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_PageDown);
    EXPECT_GT(table.verticalScrollBar()->value(), 0);
    EXPECT_EQ(table.horizontalScrollBar()->maximum(), 0) << "nothing beyond the right edge";
}

TEST_F(MergeTableTest, ArrowsGoFromFieldToFieldAndChooseTheSide)
{
    MergePreview preview{{u"A"_s, u"B"_s},
                         {choice(u"Owner"_s, u"Ann"_s, u"Bo"_s),
                          choice(u"Tags"_s, u"x"_s, u"y"_s, MergeSide::Both, true),
                          choice(u"Segment"_s, {}, u"Large"_s, MergeSide::Other)},
                         {},
                         0};
    follow(preview);
    show(preview);
    QPushButton after(&table);
    table.findChild<QRadioButton*>()->setFocus();
    EXPECT_EQ(at(), u"Owner: Ann, of the one that is kept"_s);
    press(Qt::Key_Right);
    EXPECT_EQ(at(), u"Owner: Bo, of the other one"_s);
    EXPECT_EQ(preview.fields[0].side, MergeSide::Other);
    press(Qt::Key_Right);
    EXPECT_EQ(preview.fields[0].side, MergeSide::Other) << "the last one stays";
    press(Qt::Key_Space);
    EXPECT_EQ(preview.fields[0].side, MergeSide::Kept) << "and round again";
    press(Qt::Key_Down);
    EXPECT_EQ(at(), u"Tags: both together"_s);
    press(Qt::Key_Left);
    EXPECT_EQ(at(), u"Tags: y, of the other one"_s);
    press(Qt::Key_Down);
    EXPECT_EQ(at(), u"Segment: Large, of the other one"_s);
    press(Qt::Key_Left);
    EXPECT_EQ(at(), u"Segment: nothing, of the one that is kept"_s);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    EXPECT_EQ(at(), u"Owner: Ann, of the one that is kept"_s);
}

TEST_F(MergeTableTest, LongAddressesAndNamesBreakSoThatNoColumnIsCut)
{
    const QString address = u"ines.duarte.operations@harbourlowe-logistics.example"_s;
    const QString word(200, u'n');
    show({{word, word},
          {choice(u"E-mail"_s, address, u"x."_s + address, MergeSide::Both, true),
           choice(u"Name"_s, word, word + u'n')},
          {},
          0});
    EXPECT_EQ(table.horizontalScrollBar()->maximum(), 0);
    EXPECT_LE(table.widget()->minimumSizeHint().width(), table.viewport()->width());
}

TEST_F(MergeTableTest, AClickOnAValueChoosesIt)
{
    MergePreview preview{{u"A"_s, u"B"_s}, {choice(u"Owner"_s, u"Ann"_s, u"Bo"_s)}, {}, 0};
    follow(preview);
    show(preview);
    QTest::mouseClick(labelOf(u"Bo"_s), Qt::LeftButton);
    EXPECT_EQ(preview.fields[0].side, MergeSide::Other);
    int checked = 0;
    for (const SideCell* side : table.findChildren<SideCell*>())
        checked += side->button()->isChecked();
    EXPECT_EQ(checked, 1);
}

TEST_F(MergeTableTest, WhatIsTheSameInBothStandsInOneLineWithItsValue)
{
    show({{u"A"_s, u"B"_s},
          {{u"Don't call"_s, u"no"_s, u"no"_s, u"no"_s},
           {u"Language"_s, u"pt"_s, u"pt"_s, u"pt"_s},
           choice(u"Owner"_s, u"Ann"_s, u"Bo"_s)},
          {},
          0});
    EXPECT_TRUE(labelOf(u"Don't call: no · Language: pt"_s));
    EXPECT_EQ(table.findChildren<QRadioButton*>().size(), 2);
}

TEST_F(MergeTableTest, WhatOnlyOneHasStandsBeneathWhatIsChosen)
{
    MergePreview preview{{u"A"_s, u"B"_s},
                         {{u"Industry"_s, {}, u"Ports"_s, u"Ports"_s, false, u"industry"_s},
                          choice(u"Owner"_s, u"Ann"_s, u"Bo"_s)},
                         {},
                         0};
    preview.fields[0].onlyOne = true;
    show(preview);
    const QLabel* said = labelOf(u"Only one of them has these, and they stay"_s);
    ASSERT_TRUE(said);
    EXPECT_GT(said->y(), labelOf(u"Bo"_s)->mapTo(table.widget(), QPoint()).y());
    EXPECT_GT(labelOf(u"Industry"_s)->y(), said->y());
    EXPECT_EQ(table.findChildren<QRadioButton*>().size(), 2) << "there is nothing to choose";
    preview.fields[0].onlyOne = false;
    table.show(preview, RecordKind::Account);
    EXPECT_FALSE(labelOf(u"Only one of them has these, and they stay"_s));
}

TEST_F(MergeTableTest, TheFieldThatTheKeyboardIsInKeepsItWhenRowsCome)
{
    MergePreview preview{{u"A"_s, u"B"_s},
                         {choice(u"Owner"_s, u"Ann"_s, u"Bo"_s), choice(u"Name"_s, u"A"_s, u"B"_s)},
                         {},
                         0};
    show(preview);
    table.findChild<QRadioButton*>()->setFocus();
    press(Qt::Key_Down);
    preview.fields.insert(preview.fields.begin(), choice(u"Segment"_s, u"Large"_s, u"Small"_s));
    table.show(preview, RecordKind::Account);
    EXPECT_EQ(at(), u"Name: A, of the one that is kept"_s);
}

TEST_F(MergeTableTest, TextFromElsewhereIsNoMarkup)
{
    show({{u"<b>A</b>"_s, u"B"_s}, {}, {}, 0});
    EXPECT_EQ(labelOf(u"<b>A</b>"_s)->textFormat(), Qt::PlainText);
}

TEST_F(MergeTableTest, PeopleMetThroughAPersonAreNotCalledPeopleThere)
{
    show({{u"A"_s, u"B"_s}, {}, {{RecordKind::Contact, 1, 0, 1}}, 0}, RecordKind::Contact);
    EXPECT_TRUE(labelOf(u"People met through them"_s));
    EXPECT_TRUE(table.accessibleDescription().startsWith(u"People met through them: 1"_s));
}

} // namespace
