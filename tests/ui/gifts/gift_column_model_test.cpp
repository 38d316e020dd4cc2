#include "ui/pages/gifts/gift_column_model.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

GiftCard card(qint64 id, const QString& who)
{
    GiftCard card;
    card.row.id = GiftId(id);
    card.row.recipient = who;
    card.row.title = u"Quiet"_s;
    return card;
}

class GiftColumnModelTest : public ::testing::Test
{
protected:
    const QDate today_{2026, 11, 22};
    GiftColumnModel model_;
    QAbstractItemModelTester tester_{&model_,
                                     QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(GiftColumnModelTest, KeepsItsRowsWhenTheSameCardsComeAgain)
{
    model_.setCards({card(1, u"Ines"_s), card(2, u"Tom"_s)}, today_);
    QSignalSpy reset(&model_, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model_, &QAbstractItemModel::dataChanged);
    model_.setCards({card(1, u"Ines Duarte"_s), card(2, u"Tom"_s)}, today_);
    EXPECT_EQ(reset.count(), 0);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(model_.index(0).data().toString(), u"Ines Duarte"_s);
    model_.setCards({card(2, u"Tom"_s)}, today_);
    EXPECT_EQ(reset.count(), 1);
    EXPECT_EQ(model_.rowOf(GiftId(2)), 0);
    EXPECT_EQ(model_.rowOf(GiftId(1)), -1);
    EXPECT_FALSE(model_.idAt(5).isValid());
    EXPECT_EQ(model_.cards().size(), 1U);
}

TEST_F(GiftColumnModelTest, CarriesTheGiftThatIsDragged)
{
    model_.setCards({card(7, u"Ines"_s)}, today_);
    const std::unique_ptr<QMimeData> data(model_.mimeData({model_.index(0)}));
    EXPECT_EQ(GiftColumnModel::giftIn(data.get()), GiftId(7));
    QMimeData other;
    other.setText(u"7"_s);
    EXPECT_FALSE(GiftColumnModel::giftIn(&other).isValid());
}

TEST_F(GiftColumnModelTest, ReadsACardAloudWithItsWarning)
{
    GiftCard warned = card(1, u"Ines"_s);
    warned.warning = u"given to Petra"_s;
    model_.setCards({warned}, today_);
    const QString spoken = model_.index(0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.contains(u"Ines"_s) && spoken.contains(u"Quiet"_s));
    EXPECT_TRUE(spoken.contains(u"given to Petra"_s));
    EXPECT_EQ(model_.index(0).data(GiftColumnModel::WarningRole).toString(), warned.warning);
}

TEST_F(GiftColumnModelTest, SaysThatACardGoesAgainstThePolicyAndHow)
{
    GiftCard against = card(1, u"Ines"_s);
    against.policy = u"Your limit is €50."_s;
    model_.setCards({against, card(2, u"Tom"_s)}, today_);
    const QModelIndex index = model_.index(0);
    EXPECT_EQ(index.data(GiftColumnModel::PolicyRole).toString(), u"against your gift policy"_s);
    EXPECT_TRUE(index.data(Qt::ToolTipRole).toString().contains(against.policy));
    EXPECT_TRUE(index.data(Qt::AccessibleTextRole).toString().contains(against.policy));
    EXPECT_TRUE(model_.index(1).data(GiftColumnModel::PolicyRole).toString().isEmpty());
}

TEST_F(GiftColumnModelTest, EscapesItsToolTip)
{
    model_.setCards({card(1, u"<img src='x'>"_s)}, today_);
    const QString tip = model_.index(0).data(Qt::ToolTipRole).toString();
    EXPECT_FALSE(tip.contains(u"<img"_s));
}
