#include "ui/pages/today/agenda_model.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using query::AgendaRow;

namespace {

const QDate today(2026, 11, 19); // a Thursday

AgendaRow due(int days, const QString& title, qint64 id)
{
    AgendaRow row;
    row.id = id;
    row.title = title;
    row.account = u"Harbour & Lowe"_s;
    row.due = today.addDays(days);
    row.late = days < 0;
    return row;
}

QStringList shown(const AgendaModel& model)
{
    QStringList lines;
    for (int i = 0; i < model.rowCount(); ++i)
        lines << model.index(i).data().toString();
    return lines;
}

class AgendaModelTest : public ::testing::Test
{
protected:
    AgendaModelTest()
    {
        model.show({due(-3, u"Late one"_s, 1), due(-1, u"Late two"_s, 2), due(0, u"Now"_s, 3),
                    due(5, u"Soon"_s, 4)},
                   today);
    }

    AgendaModel model;
};

} // namespace

TEST_F(AgendaModelTest, aHeadingStandsOverEachStretchOfTime)
{
    EXPECT_EQ(shown(model), (QStringList{u"Late · 2"_s, u"Late one"_s, u"Late two"_s,
                                         u"Today · 1"_s, u"Now"_s, u"Next week · 1"_s, u"Soon"_s}));
    EXPECT_EQ(model.dueNow(), 3);
}

TEST_F(AgendaModelTest, headingsCanNotBeChosen)
{
    EXPECT_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    EXPECT_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsEnabled));
    EXPECT_TRUE(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
    EXPECT_FALSE(model.entry(model.index(0)));
    EXPECT_EQ(model.entry(model.index(1))->id, 1);
}

TEST_F(AgendaModelTest, anEntryIsFoundAgainAndItsNeighbourWhenItIsGone)
{
    EXPECT_EQ(model.find(AgendaRow::Kind::Reminder, 4).row(), 6);
    EXPECT_FALSE(model.find(AgendaRow::Kind::Goal, 4).isValid());
    EXPECT_EQ(model.entryNear(3).row(), 4);
    EXPECT_EQ(model.entryNear(-1).row(), 1);
    EXPECT_EQ(model.entryNear(99).row(), 6);
    model.show({}, today);
    EXPECT_FALSE(model.entryNear(0).isValid());
}

TEST_F(AgendaModelTest, aLineIsReadAloudWhole)
{
    EXPECT_EQ(model.index(1).data(Qt::AccessibleTextRole).toString(),
              u"Late one, Harbour & Lowe, 3 days ago"_s);
    EXPECT_TRUE(model.index(1).data(AgendaModel::LateRole).toBool());
    EXPECT_FALSE(model.index(4).data(AgendaModel::LateRole).toBool());
    EXPECT_TRUE(model.index(1).data(Qt::ToolTipRole).toString().contains(u"Harbour &amp; Lowe"_s));
}
