#include "ui/delegates/account_row_delegate.h"
#include "ui/models/account_list_model.h"
#include "ui/theme/palette.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

class AccountRowPainting : public ::testing::Test
{
protected:
    AccountRowPainting()
    {
        row_.name = u"Harbour & Lowe Ltd"_s;
        row_.given[3] = 2;
        row_.received[9] = 4;
        row_.standing = reciprocity::Standing::Earned;
        row_.feltBalance = 3.2;
        option_.rect = QRect(0, 0, 460, delegate_.sizeHint(option_, {}).height());
        option_.palette = calmPalette(false);
    }

    QImage paint()
    {
        model_.setItem(0, new QStandardItem);
        model_.setData(model_.index(0, 0),
                       QVariant::fromValue(static_cast<const query::AccountRow*>(&row_)),
                       AccountListModel::RowRole);
        model_.setData(model_.index(0, 0), u"12 Nov · 4 people"_s, AccountListModel::ContextRole);
        QImage image(option_.rect.size(), QImage::Format_RGB32);
        image.fill(option_.palette.color(QPalette::Base));
        QPainter painter(&image);
        delegate_.paint(&painter, option_, model_.index(0, 0));
        return image;
    }

    static int count(const QImage& image, const QRect& where, const QColor& colour)
    {
        int found = 0;
        for (int y = where.top(); y <= where.bottom(); ++y)
            for (int x = where.left(); x <= where.right(); ++x)
                found += image.pixelColor(x, y) == colour ? 1 : 0;
        return found;
    }

    query::AccountRow row_;
    QStandardItemModel model_;
    AccountRowDelegate delegate_;
    QStyleOptionViewItem option_;
};

TEST_F(AccountRowPainting, GivesEachPartItsPlace)
{
    const auto parts = delegate_.parts(option_);
    for (const QRect& part :
         {parts.name, parts.context, parts.sparkline, parts.pill, parts.balance})
        EXPECT_TRUE(option_.rect.contains(part));
    EXPECT_LT(parts.name.bottom(), parts.context.top());
    EXPECT_LT(parts.name.right(), parts.sparkline.left());
    EXPECT_LT(parts.sparkline.right(), parts.pill.left());
    EXPECT_LE(parts.pill.bottom(), parts.balance.top());
}

TEST_F(AccountRowPainting, DrawsGivenAboveAndReceivedBelowTheLine)
{
    const QImage image = paint();
    const Tokens tokens = tokensFor(option_.palette);
    const QRect spark = delegate_.parts(option_).sparkline;
    const int line = spark.top() + spark.height() / 2;
    QRect upper = spark;
    upper.setBottom(line);
    QRect lower = spark;
    lower.setTop(line);
    EXPECT_GT(count(image, upper, tokens.given), 0);
    EXPECT_EQ(count(image, lower, tokens.given), 0);
    EXPECT_GT(count(image, lower, tokens.received), 0);
    EXPECT_EQ(count(image, upper, tokens.received), 0);
}

TEST_F(AccountRowPainting, MirrorsInRightToLeftLayouts)
{
    const auto before = delegate_.parts(option_);
    option_.direction = Qt::RightToLeft;
    const auto after = delegate_.parts(option_);
    EXPECT_EQ(after.pill.left(), option_.rect.right() - before.pill.right());
    EXPECT_EQ(after.name.right(), option_.rect.right() - before.name.left());
    EXPECT_GT(count(paint(), after.pill, QColor(0xdd, 0xf0, 0xec)), 0);
}

TEST_F(AccountRowPainting, GivesUpTheSparklineFirstWhereItIsNarrow)
{
    option_.rect.setWidth(240);
    const auto parts = delegate_.parts(option_);
    EXPECT_TRUE(parts.sparkline.isEmpty());
    EXPECT_FALSE(parts.pill.isEmpty());
    EXPECT_GT(parts.name.width(), 0);
    EXPECT_FALSE(paint().isNull());
}

TEST_F(AccountRowPainting, GrowsWithTheFont)
{
    const int before = delegate_.sizeHint(option_, {}).height();
    option_.font.setPointSizeF(option_.font.pointSizeF() * 2);
    EXPECT_GT(delegate_.sizeHint(option_, {}).height(), before * 3 / 2);
}

TEST_F(AccountRowPainting, MarksTheChosenRowWithAnAccentEdge)
{
    option_.state = QStyle::State_Selected | QStyle::State_HasFocus;
    const Tokens tokens = tokensFor(option_.palette);
    EXPECT_EQ(paint().pixelColor(1, 20), tokens.accent);
    EXPECT_EQ(paint().pixelColor(8, 3), tokens.tint);
    option_.state = QStyle::State_Selected;
    EXPECT_EQ(paint().pixelColor(1, 20), tokens.muted);
}

TEST_F(AccountRowPainting, ShowsNamesAsTheyAre)
{
    const QImage plain = paint();
    row_.name = u"<b>Harbour</b> & Lowe"_s;
    EXPECT_NE(paint(), plain);
    row_.name.clear(); // not read yet: only the ground
    const QImage empty = paint();
    EXPECT_EQ(count(empty, delegate_.parts(option_).pill, QColor(0xdd, 0xf0, 0xec)), 0);
}

TEST(RowText, ReadsOnTheGroundsOfARow)
{
    for (const bool dark : {false, true}) {
        const QPalette palette = calmPalette(dark);
        const Tokens tokens = tokensFor(palette);
        for (const QColor& ground : {palette.color(QPalette::Base), tokens.tint, tokens.panel}) {
            EXPECT_GE(contrast(tokens.muted, ground), 4.5) << dark;
            EXPECT_GE(contrast(palette.color(QPalette::Text), ground), 4.5) << dark;
        }
    }
}
