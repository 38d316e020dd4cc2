#include "ui/merging/merge_table.h"

#include <QLabel>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

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
            if (label->isVisible() && label->text() == text)
                return label;
        return nullptr;
    }

    MergeTable table;
};

TEST_F(MergeTableTest, StandsBothSideBySideAndMarksWhatIsGained)
{
    show({{u"Harbour"_s, u"Harbor"_s},
          {{u"Industry"_s, {}, u"Ports"_s, u"Ports"_s, false},
           {u"Owner"_s, u"Ann"_s, u"Bo"_s, u"Ann"_s, true}},
          {{RecordKind::Favour, 1, 2, 3}},
          0});
    ASSERT_TRUE(labelOf(u"Harbor"_s));
    ASSERT_TRUE(labelOf(u"Bo\nnot taken over"_s));
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
        preview.fields.push_back({u"Field %1"_s.arg(i), u"a"_s, u"b"_s, u"a"_s, true});
    show(preview);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_PageDown);
    EXPECT_GT(table.verticalScrollBar()->value(), 0);
    EXPECT_EQ(table.horizontalScrollBar()->maximum(), 0) << "nothing beyond the right edge";
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
