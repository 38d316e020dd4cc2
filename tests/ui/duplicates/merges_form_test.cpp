#include "ui/duplicates/merges_form.h"

#include "core/book/history.h"
#include "core/book/merge_service.h"
#include "core/book/trash_service.h"
#include "tests/support/test_desk.h"
#include "ui/pages/accounts/record_table.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace goodturn::testing;
using namespace Qt::StringLiterals;

namespace {

class MergesFormTest : public ::testing::Test
{
protected:
    MergesFormTest()
    {
        desk.setWindow(&window);
        window.show();
    }

    change::UnitId merge(const QString& name)
    {
        const Account other = book.addAccount(name);
        book.addFavour(other.id, Direction::Given, 3, u"An insight"_s);
        return must(book.book().merging().accounts(harbour.id, other.id)).unit;
    }

    void open()
    {
        form = new MergesForm(desk);
        form->present();
        form->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(form));
        settle();
        table = form->findChild<RecordTable*>();
    }

    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !form->isBusy(); }, 20'000));
    }
    QString cell(int row, int column) const
    {
        return table->model()->index(row, column).data().toString();
    }
    bool says(const QString& words) const
    {
        const auto labels = form->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    QPushButton* splitButton() const
    {
        for (auto* one : form->findChildren<QPushButton*>())
            if (one->text() == u"&Split"_s)
                return one;
        return nullptr;
    }

    BookFixture book;
    TestDesk desk{book};
    QWidget window;
    Account harbour = book.addAccount(u"Harbour"_s);
    QPointer<MergesForm> form;
    RecordTable* table = nullptr;
};

} // namespace

TEST_F(MergesFormTest, TellsOfEachMergeAndWhatASplitGivesBack)
{
    merge(u"Harbor"_s);
    merge(u"Harbur"_s);
    open();
    ASSERT_EQ(table->model()->rowCount(), 2);
    const QTime at = must(book::SplitService(book.book()).merges()).at(0).at.toLocalTime().time();
    EXPECT_EQ(cell(0, 0), u"today, "_s + QLocale().toString(at, QLocale::ShortFormat));
    EXPECT_EQ(cell(0, 1), u"Harbur"_s) << "the newest first";
    EXPECT_EQ(cell(0, 2), u"Harbour"_s);
    EXPECT_EQ(cell(0, 3), u"1 favour"_s);
    EXPECT_EQ(cell(0, 4), u"rep"_s);
    EXPECT_TRUE(says(u"Harbur comes back from the trash."_s));
    QTest::keyClick(table, Qt::Key_Down);
    settle();
    EXPECT_TRUE(says(u"Harbor comes back from the trash."_s));
    EXPECT_EQ(desk.acts, 0);
}

TEST_F(MergesFormTest, PeopleOfOneNameAreToldApartByWhereTheyWork)
{
    for (const Account& account : {harbour, book.addAccount(u"Kestrel"_s)}) {
        const Contact kept = book.addPerson(account.id, u"Ines"_s, u"Duarte"_s);
        const Contact twin = book.addPerson(account.id, u"Ines"_s, u"Duarte"_s);
        must(book.book().merging().people(kept.id, twin.id));
    }
    open();
    EXPECT_EQ(cell(0, 2), u"Ines Duarte (Kestrel)"_s);
    EXPECT_EQ(cell(1, 2), u"Ines Duarte (Harbour)"_s);
}

TEST_F(MergesFormTest, SplitsByKeyAsOneActThatCanBeTakenBack)
{
    merge(u"Harbor"_s);
    open();
    ASSERT_TRUE(splitButton()->isEnabled());
    splitButton()->setFocus();
    QTest::keyClick(splitButton(), Qt::Key_Space);
    settle();
    EXPECT_EQ(desk.acts, 1);
    EXPECT_TRUE(window.isEnabled());
    EXPECT_TRUE(desk.statuses.last().startsWith(u"Split Harbor from Harbour."_s));
    EXPECT_EQ(must(book.book().queries().accountCount()), 2);
    EXPECT_EQ(table->model()->rowCount(), 0);
    EXPECT_FALSE(splitButton()->isEnabled());
    must(book.book().history().revert(book.book().lastUnit()));
    settle();
    EXPECT_EQ(table->model()->rowCount(), 1) << "merged again";
    EXPECT_EQ(must(book.book().queries().accountCount()), 1);
}

TEST_F(MergesFormTest, AMergeThatCantBeSplitSaysWhy)
{
    merge(u"Harbor"_s);
    must(book.book().trash().remove({{RecordKind::Account, harbour.id.value()}}));
    open();
    EXPECT_TRUE(says(u"is in the trash. Restore it"_s));
    EXPECT_FALSE(splitButton()->isEnabled());
    must(book.book().trash().restore({{RecordKind::Account, harbour.id.value()}}));
    settle();
    EXPECT_TRUE(splitButton()->isEnabled()) << "it follows the book";
}

TEST_F(MergesFormTest, WhatSomebodyElseSplitMeanwhileIsSaid)
{
    const auto unit = merge(u"Harbor"_s);
    open();
    const auto elsewhere = must(book.book().opener()());
    must(book::SplitService(*elsewhere).split(unit));
    splitButton()->click();
    settle();
    EXPECT_TRUE(says(u"undone or split already"_s));
    EXPECT_EQ(desk.acts, 0);
}

TEST_F(MergesFormTest, EscapeClosesIt)
{
    open();
    QTest::keyClick(table, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !form || !form->isVisible(); }, 5'000));
}
