#include "ui/history/history_view.h"

#include "core/book/trash_service.h"
#include "tests/support/test_desk.h"
#include "ui/history/history_delegate.h"
#include "ui/history/history_model.h"
#include "ui/history/history_window.h"
#include "ui/theme/tokens.h"

#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class HistoryViewTest : public ::testing::Test
{
protected:
    HistoryViewTest()
    {
        harbour_.industry = u"Ports"_s;
        harbour_ = book_.save(harbour_);
        harbour_.industry = u"Shipping"_s;
        harbour_ = book_.save(harbour_);
    }

    void open()
    {
        view_ = std::make_unique<HistoryView>(desk_);
        view_->resize(800, 500);
        view_->showAccount(harbour_.id);
        view_->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(view_.get()));
    }

    /// The lines as they read from top to bottom.
    QStringList lines() const
    {
        QStringList lines;
        const auto* model = view_->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            const QString whole = index.data(Qt::AccessibleTextRole).toString();
            lines << (whole.isEmpty() ? index.data().toString() : whole);
        }
        return lines;
    }

    QModelIndex lineOf(const QString& text) const
    {
        const qsizetype row = lines().indexOf(text);
        EXPECT_GE(row, 0) << text.toStdString() << " in " << lines().join(u'|').toStdString();
        return view_->model()->index(int(row), 0);
    }

    QString industry() const
    {
        return must(const_cast<BookFixture&>(book_).book().records<Account>().load(harbour_.id))
            .industry;
    }

    BookFixture book_;
    TestDesk desk_{book_};
    Account harbour_ = book_.addAccount(u"Harbour"_s);
    std::unique_ptr<HistoryView> view_;
};

} // namespace

TEST_F(HistoryViewTest, GroupsFieldsByDayAndAct)
{
    open();
    EXPECT_EQ(lines().first(5),
              (QStringList{u"Today"_s, u"Change account"_s, u"Industry: Shipping, was Ports"_s,
                           u"Change account"_s, u"Industry: Ports"_s}));
    EXPECT_FALSE(view_->model()->flags(view_->model()->index(0, 0)) & Qt::ItemIsSelectable)
        << "a day can't be chosen";
}

TEST_F(HistoryViewTest, EnterRestoresTheValueOfALine)
{
    open();
    view_->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(view_.get()));
    view_->setCurrentIndex(lineOf(u"Industry: Shipping, was Ports"_s));
    QTest::keyClick(view_.get(), Qt::Key_Return);
    EXPECT_EQ(industry(), u"Ports"_s);
    EXPECT_EQ(desk_.acts, 1);
    EXPECT_EQ(lines().at(1), u"Restore industry of Harbour"_s) << "it is told at once";
}

TEST_F(HistoryViewTest, TheLinkOfALineRestoresAndTheRestOfItDoesNot)
{
    open();
    const QModelIndex line = lineOf(u"Industry: Ports"_s);
    const QRect row = view_->visualRect(line);
    QTest::mouseClick(view_->viewport(), Qt::LeftButton, {}, row.center());
    EXPECT_EQ(desk_.acts, 0);
    const QString link = line.data(HistoryModel::OfferRole).toString();
    EXPECT_EQ(link, u"Restore this value"_s);
    const QRect at =
        HistoryDelegate::linkRect(row, view_->fontMetrics(), grid(view_.get(), 1), link);
    QTest::mouseClick(view_->viewport(), Qt::LeftButton, {}, at.center());
    EXPECT_EQ(industry(), QString());
}

TEST_F(HistoryViewTest, WhatWasRemovedComesBackFromItsLine)
{
    const Favour favour = book_.addFavour(harbour_.id, Direction::Given, 1, u"A tip"_s);
    must(book_.book().records<Favour>().trash(favour.id));
    open();
    const QModelIndex line = lineOf(u"Favour “A tip” removed, now in the trash"_s);
    EXPECT_EQ(line.data(HistoryModel::OfferRole).toString(), u"Restore"_s);
    EXPECT_TRUE(view_->takeOffer(line));
    EXPECT_EQ(must(book_.book().queries().favours(harbour_.id)).size(), 1U);
    EXPECT_TRUE(lines().contains(u"Favour “A tip” brought back"_s));
    EXPECT_FALSE(view_->takeOffer(lineOf(u"Favour “A tip” removed"_s))) << "it is there again";
}

TEST_F(HistoryViewTest, OlderLinesAreReadWhenOneGetsThere)
{
    for (int i = 0; i < 150; ++i)
        book_.addFavour(harbour_.id, Direction::Given, i, u"Favour %1"_s.arg(i));
    open();
    const int first = view_->model()->rowCount();
    EXPECT_LT(first, 150);
    while (view_->model()->canFetchMore({}))
        view_->model()->fetchMore({});
    EXPECT_GT(view_->model()->rowCount(), 300) << "an act and a record for each";
    EXPECT_TRUE(lines().contains(u"Favour “Favour 0” added"_s));
}

TEST_F(HistoryViewTest, NothingIsReadWhileNobodyLooks)
{
    HistoryView view(desk_);
    view.showAccount(harbour_.id);
    EXPECT_EQ(view.model()->rowCount(), 0);
    view.show();
    EXPECT_GT(view.model()->rowCount(), 0);
}

TEST_F(HistoryViewTest, EveryKindOfLineIsPaintedInBothThemes)
{
    open();
    for (const bool dark : {false, true}) {
        QPalette palette;
        palette.setColor(QPalette::Base, dark ? Qt::black : Qt::white);
        palette.setColor(QPalette::Text, dark ? Qt::white : Qt::black);
        view_->setPalette(palette);
        const QImage picture = view_->grab().toImage();
        int inked = 0;
        for (int y = 0; y < picture.height(); y += 2)
            for (int x = 0; x < picture.width(); x += 2)
                inked += picture.pixelColor(x, y) != palette.color(QPalette::Base);
        EXPECT_GT(inked, 200);
    }
}

TEST_F(HistoryViewTest, AWindowTellsOfOneRecordAndClosesByEscape)
{
    QWidget parent;
    desk_.setWindow(&parent);
    openHistory(desk_, {RecordKind::Account, harbour_.id.value()});
    auto* window = parent.findChild<HistoryWindow*>();
    ASSERT_TRUE(window);
    EXPECT_EQ(window->windowTitle(), u"History of Harbour"_s);
    EXPECT_GT(window->view()->model()->rowCount(), 0);
    QTest::keyClick(window, Qt::Key_Escape);
    EXPECT_FALSE(window->isVisible());
}
