#include "ui/pages/gifts/gift_board.h"

#include "ui/pages/gifts/folded_column.h"
#include "ui/pages/gifts/gift_card_delegate.h"
#include "ui/pages/gifts/gift_column.h"
#include "ui/pages/gifts/gift_column_view.h"

#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

GiftCard card(qint64 id, GiftState state)
{
    GiftCard card;
    card.row.id = GiftId(id);
    card.row.recipient = u"Person %1"_s.arg(id);
    card.row.title = u"A book with a rather long title, in fact"_s;
    card.row.state = state;
    return card;
}

class GiftBoardTest : public ::testing::Test
{
protected:
    GiftBoardTest()
    {
        board_.setCards({card(1, GiftState::Idea), card(2, GiftState::Idea),
                         card(3, GiftState::Ordered), card(4, GiftState::Thanked)},
                        QDate(2026, 11, 22));
        board_.resize(900, 500);
        board_.show();
        board_.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&board_));
        board_.focusCards();
    }
    GiftColumnView* view(GiftState state) { return board_.column(state).view(); }

    GiftBoard board_;
};

std::unique_ptr<QMimeData> dragged(qint64 id)
{
    auto data = std::make_unique<QMimeData>();
    data->setData(GiftColumnModel::mimeType(), QByteArray::number(id));
    return data;
}

void drop(QWidget* target, const QMimeData* data)
{
    const QPoint middle = target->rect().center();
    QDragEnterEvent enter(middle, Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QDropEvent event(middle, Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &event);
    QCoreApplication::processEvents();
}

} // namespace

TEST_F(GiftBoardTest, PutsEachCardInTheColumnOfItsState)
{
    EXPECT_EQ(board_.column(GiftState::Idea).cards().rowCount(), 2);
    EXPECT_EQ(board_.column(GiftState::Ordered).cards().rowCount(), 1);
    EXPECT_EQ(board_.column(GiftState::Planned).cards().rowCount(), 0);
}

TEST_F(GiftBoardTest, StatesWithoutAColumnStandInTheirNeighbours)
{
    board_.setCards({card(1, GiftState::Arrived), card(2, GiftState::Ordered),
                     card(3, GiftState::Delivered), card(4, GiftState::Returned)},
                    QDate(2026, 11, 22));
    EXPECT_EQ(board_.column(GiftState::Ordered).cards().rowCount(), 2);
    EXPECT_EQ(board_.column(GiftState::Sent).cards().rowCount(), 2);
}

TEST_F(GiftBoardTest, SpaceLeavesACardThatCameBackWhereItIs)
{
    board_.setCards({card(4, GiftState::Returned)}, QDate(2026, 11, 22));
    board_.choose(GiftId(4));
    QSignalSpy step(&board_, &GiftBoard::stepWanted);
    QTest::keyClick(view(GiftState::Sent), Qt::Key_Space);
    EXPECT_EQ(step.count(), 0);
    QTest::keyClick(view(GiftState::Sent), Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(step.count(), 1);
}

TEST_F(GiftBoardTest, FoldsEmptyColumnsAndThoseDoneWith)
{
    EXPECT_FALSE(board_.column(GiftState::Idea).isFolded());
    EXPECT_TRUE(board_.column(GiftState::Planned).isFolded());
    GiftColumn& thanked = board_.column(GiftState::Thanked);
    EXPECT_TRUE(thanked.isFolded());
    QTest::mouseClick(thanked.findChild<FoldedColumn*>(), Qt::LeftButton);
    EXPECT_FALSE(thanked.isFolded());
}

TEST_F(GiftBoardTest, ArrowsGoBetweenCardsAndColumns)
{
    QSignalSpy chosen(&board_, &GiftBoard::chosen);
    QTest::keyClick(view(GiftState::Idea), Qt::Key_Down);
    EXPECT_EQ(view(GiftState::Idea)->currentGift(), GiftId(2));
    QTest::keyClick(view(GiftState::Idea), Qt::Key_Right);
    EXPECT_EQ(view(GiftState::Ordered)->currentGift(), GiftId(3));
    EXPECT_FALSE(view(GiftState::Idea)->currentGift().isValid());
    QTest::keyClick(view(GiftState::Ordered), Qt::Key_Left);
    EXPECT_EQ(view(GiftState::Idea)->currentGift(), GiftId(1));
    EXPECT_EQ(chosen.last().at(0).value<GiftId>(), GiftId(1));
}

TEST_F(GiftBoardTest, KeysEditStepAndRemove)
{
    QSignalSpy edit(&board_, &GiftBoard::editWanted);
    QSignalSpy step(&board_, &GiftBoard::stepWanted);
    QSignalSpy remove(&board_, &GiftBoard::removeWanted);
    GiftColumnView* ordered = view(GiftState::Ordered);
    board_.choose(GiftId(3));
    QTest::keyClick(ordered, Qt::Key_Return);
    QTest::keyClick(ordered, Qt::Key_Space);
    QTest::keyClick(ordered, Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(ordered, Qt::Key_Left, Qt::ControlModifier);
    QTest::keyClick(ordered, Qt::Key_Delete);
    EXPECT_EQ(edit.count(), 1);
    ASSERT_EQ(step.count(), 3);
    EXPECT_EQ(step.at(0).at(1).value<GiftState>(), GiftState::Arrived) << "its next step";
    EXPECT_EQ(step.at(1).at(1).value<GiftState>(), GiftState::Inscribed) << "the next column";
    EXPECT_EQ(step.at(2).at(1).value<GiftState>(), GiftState::Planned);
    EXPECT_EQ(remove.count(), 1);
}

TEST_F(GiftBoardTest, ACardDroppedOnAColumnTakesItsState)
{
    QSignalSpy step(&board_, &GiftBoard::stepWanted);
    drop(view(GiftState::Ordered)->viewport(), dragged(1).get());
    ASSERT_EQ(step.count(), 1);
    EXPECT_EQ(step.at(0).at(0).value<GiftId>(), GiftId(1));
    EXPECT_EQ(step.at(0).at(1).value<GiftState>(), GiftState::Ordered);
}

TEST_F(GiftBoardTest, ACardDroppedOnAFoldedColumnTakesItsStateToo)
{
    QSignalSpy step(&board_, &GiftBoard::stepWanted);
    drop(board_.column(GiftState::Planned).findChild<FoldedColumn*>(), dragged(2).get());
    ASSERT_EQ(step.count(), 1);
    EXPECT_EQ(step.at(0).at(1).value<GiftState>(), GiftState::Planned);
}

TEST_F(GiftBoardTest, NothingHappensWhenACardFallsBackOrIsNone)
{
    QSignalSpy step(&board_, &GiftBoard::stepWanted);
    drop(view(GiftState::Ordered)->viewport(), dragged(3).get());
    QMimeData text;
    text.setText(u"1"_s);
    drop(view(GiftState::Ordered)->viewport(), &text);
    EXPECT_EQ(step.count(), 0);
}

TEST_F(GiftBoardTest, ACardGrowsWithItsWords)
{
    GiftColumnView* idea = view(GiftState::Idea);
    QStyleOptionViewItem option;
    option.font = idea->font();
    option.rect = QRect(0, 0, 400, 0);
    const GiftCardDelegate delegate;
    const int wide = delegate.sizeHint(option, idea->model()->index(0, 0)).height();
    option.rect = QRect(0, 0, 120, 0);
    EXPECT_GT(delegate.sizeHint(option, idea->model()->index(0, 0)).height(), wide);
}

TEST_F(GiftBoardTest, KeepsTheChosenCardWhenItMovesOn)
{
    board_.choose(GiftId(1));
    board_.setCards({card(1, GiftState::Sent), card(2, GiftState::Idea)}, QDate(2026, 11, 22));
    EXPECT_EQ(view(GiftState::Sent)->currentGift(), GiftId(1));
}
