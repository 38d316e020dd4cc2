#include "tests/support/book_fixture.h"
#include "ui/lists/frozen_table_view.h"
#include "ui/lists/list_header.h"
#include "ui/lists/list_table_view.h"
#include "ui/models/list_table_model.h"

#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using query::ListKind;

namespace {

/// A table of more columns than there is room for, at its right end.
class FrozenColumnTest : public ::testing::Test
{
protected:
    void open(Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        for (const QString& name : {u"Aster"_s, u"Brandt"_s, u"Kestrel"_s})
            book.addAccount(name);
        model = std::make_unique<ListTableModel>(book.book(), ListKind::Accounts);
        view = std::make_unique<ListTableView>(model.get());
        view->setLayoutDirection(direction);
        view->setColumns({{u"name"_s, 20},
                          {u"owner"_s, 20},
                          {u"city"_s, 20},
                          {u"tags"_s, 20},
                          {u"industry"_s, 30}});
        view->resize(600, 300);
        view->show();
        view->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(view.get()));
        view->setFocus();
        scroll()->setValue(scroll()->maximum());
        ASSERT_GT(scroll()->value(), header()->sectionSize(column(u"name"_s)));
    }

    QScrollBar* scroll() { return view->horizontalScrollBar(); }
    ListHeader* header() { return qobject_cast<ListHeader*>(view->horizontalHeader()); }
    int column(const QString& field) { return model->columnOf(field); }
    QRect cell(int row, const QString& field)
    {
        return view->visualRect(model->index(row, column(field)));
    }

    BookFixture book;
    std::unique_ptr<ListTableModel> model;
    std::unique_ptr<ListTableView> view;
};

} // namespace

TEST_F(FrozenColumnTest, TheNameStaysWhereItIsSeenWhileTheOthersScroll)
{
    open();
    EXPECT_EQ(cell(1, u"name"_s).left(), 0);
    EXPECT_LT(cell(1, u"owner"_s).left(), 0);
    const QImage scrolled = view->grab().toImage();
    const QRect name = cell(1, u"name"_s).translated(view->viewport()->pos()).adjusted(0, 0, -2, 0);
    const QRect heading(header()->pos(), QSize(name.width(), header()->height()));
    scroll()->setValue(0);
    const QImage atFirst = view->grab().toImage();
    const double ratio = scrolled.devicePixelRatio();
    const auto part = [ratio](const QImage& image, const QRect& place) {
        return image.copy(QRect(place.topLeft() * ratio, place.size() * ratio));
    };
    EXPECT_EQ(part(scrolled, name), part(atFirst, name));
    EXPECT_EQ(part(scrolled, heading), part(atFirst, heading));
}

TEST_F(FrozenColumnTest, AClickThereIsAClickOnTheName)
{
    open();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, cell(2, u"name"_s).center());
    EXPECT_EQ(view->currentIndex(), model->index(2, column(u"name"_s)));
    EXPECT_EQ(scroll()->value(), scroll()->maximum()) << "it is seen already";
    QTest::mouseClick(header()->viewport(), Qt::LeftButton, {}, QPoint(40, 5));
    EXPECT_EQ(model->spec().sort, (query::ListSort{u"name"_s, true}));
    QTest::mouseClick(header()->viewport(), Qt::LeftButton, {}, QPoint(40, 5));
    EXPECT_EQ(model->spec().sort, query::ListSort());
}

TEST_F(FrozenColumnTest, TheKeyboardComesOutFromBeneathIt)
{
    open();
    view->setCurrentIndex(model->index(0, column(u"industry"_s)));
    for (const QString& field : {u"tags"_s, u"city"_s, u"owner"_s}) {
        QTest::keyClick(view.get(), Qt::Key_Left);
        ASSERT_EQ(view->currentIndex().column(), column(field));
        const int edge = scroll()->value() > 0 ? header()->frozenWidth() : 0;
        EXPECT_GE(cell(0, field).left(), edge) << field.toStdString();
    }
    scroll()->setValue(scroll()->maximum());
    QTest::keyClick(view.get(), Qt::Key_Left);
    EXPECT_EQ(view->currentIndex().column(), column(u"name"_s));
    EXPECT_EQ(scroll()->value(), scroll()->maximum());
}

TEST_F(FrozenColumnTest, ItsEdgeIsDraggedWhereItStands)
{
    open();
    const int before = view->columnWidth(column(u"name"_s));
    const QPoint edge(before - 1, 5);
    QTest::mousePress(header()->viewport(), Qt::LeftButton, {}, edge);
    QTest::mouseMove(header()->viewport(), edge + QPoint(25, 0));
    QTest::mouseRelease(header()->viewport(), Qt::LeftButton, {}, edge + QPoint(25, 0));
    EXPECT_EQ(view->columnWidth(column(u"name"_s)), before + 25);
    EXPECT_EQ(model->spec().sort, query::ListSort()) << "that was no click";
}

TEST_F(FrozenColumnTest, WhicheverColumnIsMovedToTheFrontStays)
{
    open();
    header()->moveSection(header()->visualIndex(column(u"owner"_s)), 0);
    EXPECT_EQ(cell(0, u"owner"_s).left(), 0);
    EXPECT_LT(cell(0, u"name"_s).right(), cell(0, u"owner"_s).right());
    EXPECT_EQ(view->indexAt(cell(1, u"owner"_s).center()), model->index(1, column(u"owner"_s)));
}

TEST_F(FrozenColumnTest, OneThatWouldLeaveTheOthersNoRoomScrollsAway)
{
    open();
    view->setColumnWidth(column(u"name"_s), 400);
    EXPECT_EQ(header()->frozenWidth(), 0);
    EXPECT_LT(cell(0, u"name"_s).left(), 0);
}

TEST_F(FrozenColumnTest, WhatTheColumnsLeaveFreeBelongsToTheRow)
{
    open();
    view->setColumns({{u"name"_s, 20}, {u"owner"_s, 20}});
    const QRect last = cell(1, u"owner"_s);
    ASSERT_LT(last.right() + 20, view->viewport()->width());
    const QPoint free(view->viewport()->width() - 10, last.center().y());
    const QPoint seen = free + view->viewport()->pos();
    const QColor before = view->grab().toImage().pixelColor(seen);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, free);
    EXPECT_EQ(view->currentIndex(), model->index(1, column(u"owner"_s)));
    EXPECT_NE(view->grab().toImage().pixelColor(seen), before);
}

TEST_F(FrozenColumnTest, StaysAtTheRightWhereOneReadsFromThere)
{
    open(Qt::RightToLeft);
    EXPECT_EQ(cell(1, u"name"_s).right(), view->viewport()->width() - 1);
    EXPECT_EQ(view->indexAt(cell(1, u"name"_s).center()), model->index(1, column(u"name"_s)));
    view->setCurrentIndex(model->index(0, column(u"industry"_s)));
    QTest::keyClick(view.get(), Qt::Key_Right);
    QTest::keyClick(view.get(), Qt::Key_Right);
    ASSERT_EQ(view->currentIndex().column(), column(u"city"_s));
    const int free = view->viewport()->width() - header()->frozenWidth();
    EXPECT_LE(cell(0, u"city"_s).right(), free - 1);
}
