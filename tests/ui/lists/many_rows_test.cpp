#include "core/book/unit_of_work.h"
#include "tests/support/undo_desk.h"
#include "ui/lists/bulk_bar.h"
#include "ui/lists/cell_editing.h"
#include "ui/lists/filter_bar.h"
#include "ui/lists/list_table_panel.h"
#include "ui/lists/list_table_view.h"
#include "ui/models/list_table_model.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using query::ListKind;

namespace {

/// The table inside a window, with more rows or stranger names than usual.
class ManyRowsTest : public ::testing::Test
{
protected:
    ManyRowsTest()
    {
        QSettings().remove(u"lists"_s);
        desk.setWindow(&window);
        column = new QVBoxLayout(&window);
        column->addWidget(other = new QPushButton(u"Another part"_s));
    }
    ~ManyRowsTest() override { QSettings().remove(u"lists"_s); }

    void add(const QStringList& names)
    {
        must(book.book().perform(u"many"_s, [&](book::UnitOfWork& work) -> Result<void> {
            for (const QString& name : names) {
                Account account;
                account.name = name;
                GT_TRY(work.insert(account));
            }
            return {};
        }));
    }

    void addMany(int count)
    {
        QStringList names;
        for (int i = 0; i < count; ++i)
            names << u"Kestrel %1"_s.arg(i, 5, 10, QChar(u'0'));
        add(names);
    }

    void open()
    {
        panel = new ListTablePanel(desk, ListKind::Accounts);
        column->addWidget(panel);
        window.resize(1100, 600);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        panel->focusTable();
    }

    void tagAll(const QString& tag)
    {
        QTest::keyClick(panel->table(), Qt::Key_A, Qt::ControlModifier);
        panel->bulk()->beginTag();
        QTest::keyClicks(QApplication::focusWidget(), tag);
        ASSERT_TRUE(QTest::qWaitFor(
            [this] { return panel->bulk()->applyButton()->text() == u"Tag 10,000 accounts"_s; },
            10'000))
            << panel->bulk()->applyButton()->text().toStdString();
        EXPECT_EQ(panel->bulk()->preview()->text(), u"10,000 accounts change"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        ASSERT_TRUE(panel->bulk()->isWorking());
    }

    bool ends()
    {
        return QTest::qWaitFor([this] { return !panel->bulk()->isWorking(); }, 120'000);
    }

    int tagged(const QString& tag)
    {
        query::ListSpec spec;
        spec.filter.conditions = {query::Condition::of(u"tags"_s, query::Operator::AnyOf, {tag})};
        return int(must(book.book().queries().listIds(spec)).size());
    }

    Account account(const QString& name)
    {
        const auto found = must(book.book().queries().accountByText(name));
        return must(book.book().records<Account>().load(found));
    }

    BookFixture book;
    UndoDesk desk{book};
    QWidget window;
    QVBoxLayout* column;
    QPushButton* other;
    ListTablePanel* panel = nullptr;
};

} // namespace

TEST_F(ManyRowsTest, TenThousandAreTaggedAsOneActWhileTheWindowWaits)
{
    addMany(10'000);
    open();
    tagAll(u"fair"_s);
    EXPECT_FALSE(other->isEnabled());
    EXPECT_FALSE(window.close());
    EXPECT_TRUE(desk.statuses.last().contains(u"being changed"_s));
    ASSERT_TRUE(ends());
    EXPECT_TRUE(other->isEnabled());
    EXPECT_TRUE(desk.errors.isEmpty()) << desk.errors.join(u'\n').toStdString();
    EXPECT_EQ(tagged(u"fair"_s), 10'000);
    EXPECT_EQ(panel->table()->selectedCount(), 10'000);
    EXPECT_TRUE(panel->table()->hasFocus());
    ASSERT_EQ(desk.stack.count(), 1);
    desk.stack.undo();
    EXPECT_EQ(tagged(u"fair"_s), 0);
}

TEST_F(ManyRowsTest, StoppedTheyAreAsTheyWere)
{
    addMany(10'000);
    open();
    tagAll(u"fair"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // on Cancel
    ASSERT_TRUE(ends());
    EXPECT_EQ(tagged(u"fair"_s), 0);
    EXPECT_EQ(desk.stack.count(), 0);
    EXPECT_TRUE(desk.errors.isEmpty());
    EXPECT_TRUE(desk.statuses.last().contains(u"Everything is as it was"_s))
        << desk.statuses.last().toStdString();
    EXPECT_TRUE(other->isEnabled());
}

TEST_F(ManyRowsTest, LongNamesAndNamesFromTheRightAreFoundSortedEditedAndExported)
{
    const QString longest = QString(198, u'm') + u" z"_s;
    const QString arabic = u"شركة الميناء"_s;
    const QString hebrew = u"נמל חיפה (1984)"_s;
    add({longest, arabic, hebrew, u"Aster"_s});
    open();
    EXPECT_FALSE(panel->grab().isNull());
    panel->model()->setSort({u"name"_s, true});
    EXPECT_EQ(panel->model()->rowCount(), 4);
    for (const QString& name : {longest, arabic, hebrew}) {
        panel->setSearchText(name.section(u' ', -1));
        ASSERT_EQ(panel->model()->rowCount(), 1) << name.toStdString();
        EXPECT_EQ(panel->model()->index(0).data().toString(), name);
    }
    panel->setSearchText({});
    panel->choose(account(arabic).id.value());
    QTest::keyClick(panel->table(), Qt::Key_F2);
    qobject_cast<QLineEdit*>(QApplication::focusWidget())->setText(hebrew);
    QTest::keyClicks(QApplication::focusWidget(), u"2"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_FALSE(panel->editing()->editor());
    EXPECT_EQ(account(hebrew + u'2').name, hebrew + u'2');
    QTest::keyClick(panel->table(), Qt::Key_A, Qt::ControlModifier);
    const QString path = book.path(u"out.csv"_s);
    panel->table()->setColumns({{u"name"_s, 20}});
    panel->bulk()->askForFile = [&](QWidget*) { return path; };
    panel->bulk()->exportRows();
    ASSERT_TRUE(ends());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString csv = QString::fromUtf8(file.readAll());
    for (const QString& name : {longest, hebrew, hebrew + u'2'})
        EXPECT_TRUE(csv.contains(u'\n' + name + u"\r\n"_s)) << name.toStdString();
}

TEST_F(ManyRowsTest, ANameThatIsTooLongSaysSoInItsCell)
{
    add({u"Aster"_s});
    open();
    QTest::keyClick(panel->table(), Qt::Key_F2);
    ASSERT_TRUE(panel->editing()->editor());
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(line);
    line->setText(QString(201, u'm'));
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_TRUE(panel->editing()->editor());
    EXPECT_FALSE(panel->editing()->editor()->error().isEmpty());
    EXPECT_EQ(account(u"Aster"_s).name, u"Aster"_s);
}
