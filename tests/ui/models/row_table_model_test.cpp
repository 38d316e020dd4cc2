#include "ui/models/row_table_model.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

struct Fruit
{
    qint64 id = 0;
    QString name;
    bool given = true;
};

using FruitTable = RowTableModel<Fruit>;

} // namespace

class Fruits : public ::testing::Test
{
protected:
    FruitTable model_{
        {{u"What"_s, [](const Fruit& fruit) { return fruit.name; }, 0, Qt::AlignLeading,
          [](const Fruit& fruit) { return fruit.given ? Ink::Given : Ink::Received; },
          [](const Fruit& fruit) { return fruit.given ? u"Gave"_s : u"Got"_s; },
          [](const Fruit& fruit) { return fruit.name; }},
         {u"No"_s, [](const Fruit& fruit) { return QString::number(fruit.id); }, 6,
          Qt::AlignTrailing}},
        [](const Fruit& fruit) { return fruit.id; }};
};

TEST_F(Fruits, AreReadByColumnAndRole)
{
    model_.setRows({{7, u"pear"_s, true}, {8, u"fig"_s, false}});
    EXPECT_EQ(model_.index(0, 0).data().toString(), u"Gave pear"_s);
    EXPECT_EQ(model_.index(1, 0).data(LeadRole).toString(), u"Got"_s);
    EXPECT_EQ(Ink(model_.index(1, 0).data(InkRole).toInt()), Ink::Received);
    EXPECT_EQ(Ink(model_.index(1, 1).data(InkRole).toInt()), Ink::Plain);
    EXPECT_EQ(model_.index(1, 1).data(Qt::TextAlignmentRole).toInt(),
              int(Qt::AlignTrailing | Qt::AlignVCenter));
    EXPECT_EQ(model_.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"No"_s);
    EXPECT_EQ(model_.columnChars(1), 6);
    EXPECT_EQ(model_.idAt(1), 8);
}

TEST_F(Fruits, AreCopiedAsOneLine)
{
    model_.setRows({{7, u"a\tripe\npear"_s, true}});
    EXPECT_EQ(model_.rowAsText(0), u"Gave a ripe pear\t7"_s);
}

TEST_F(Fruits, ShowNamesAsTheyAreInToolTips)
{
    model_.setRows({{7, u"<b>pear</b>"_s, true}, {8, {}, true}});
    EXPECT_TRUE(model_.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
    EXPECT_FALSE(model_.index(1, 0).data(Qt::ToolTipRole).isValid());
}

TEST_F(Fruits, KeepTheirPlaceWhileTheyAreTheSame)
{
    model_.setRows({{7, u"pear"_s, true}, {8, u"fig"_s, true}});
    const QPersistentModelIndex fig = model_.index(1, 0);
    QSignalSpy resets(&model_, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model_, &QAbstractItemModel::dataChanged);
    model_.setRows({{7, u"pear"_s, true}, {8, u"dried fig"_s, true}});
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(fig.data().toString(), u"Gave dried fig"_s);
    model_.setRows({{8, u"dried fig"_s, true}});
    EXPECT_EQ(resets.count(), 1);
}

TEST_F(Fruits, AnswerNothingOutsideTheTable)
{
    model_.setRows({{7, u"pear"_s, true}});
    EXPECT_FALSE(model_.data(QModelIndex(), Qt::DisplayRole).isValid());
    EXPECT_FALSE(model_.headerData(9, Qt::Horizontal, Qt::DisplayRole).isValid());
}

TEST(WithLead, JoinsWhatThereIs)
{
    EXPECT_EQ(withLead(u"Gave"_s, u"pear"_s), u"Gave pear"_s);
    EXPECT_EQ(withLead({}, u"pear"_s), u"pear"_s);
    EXPECT_EQ(withLead(u"Gave"_s, {}), u"Gave"_s);
}
