#include "ui/charts/reliability_view.h"

#include "tests/ui/charts/reliability_examples.h"
#include "ui/charts/picture_prompt.h"
#include "ui/charts/reliability_diagram.h"
#include "ui/charts/reliability_table_model.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

class ReliabilityViewTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        view.setSeries(testing::modelAndRep());
        view.resize(520, 520);
        view.show();
        view.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&view));
        diagram = view.findChild<ReliabilityDiagram*>();
        table = view.findChild<QTableView*>();
        view.setFocus();
    }
    QString spoken() const { return diagram->accessibleDescription(); }
    QStringList row(int row) const
    {
        QStringList cells;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            cells << table->model()->index(row, column).data().toString();
        return cells;
    }
    /// Answers the dialog that is about to open.
    static void answer(const QString& path)
    {
        QTimer::singleShot(0, qApp, [path] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            if (path.isEmpty())
                return dialog->reject();
            dialog->selectFile(path);
            QMetaObject::invokeMethod(dialog, "accept");
        });
    }

    ReliabilityView view;
    ReliabilityDiagram* diagram = nullptr;
    QTableView* table = nullptr;
};

} // namespace

TEST_F(ReliabilityViewTest, TheArrowKeysReadEachBinOut)
{
    EXPECT_EQ(diagram->accessibleName(), u"Reliability diagram"_s);
    EXPECT_TRUE(spoken().contains(u"in 5 groups"_s)) << qPrintable(spoken());
    QTest::keyClick(diagram, Qt::Key_Right);
    EXPECT_EQ(diagram->attention(), 0);
    EXPECT_TRUE(spoken().contains(u"Said: 25 %"_s)) << qPrintable(spoken());
    QTest::keyClick(diagram, Qt::Key_End);
    EXPECT_TRUE(spoken().startsWith(u"You\nSaid: 65 %"_s)) << qPrintable(spoken());
    QTest::keyClick(diagram, Qt::Key_Right);
    EXPECT_EQ(diagram->attention(), 4) << "it ends there";
    QTest::keyClick(diagram, Qt::Key_Left);
    EXPECT_EQ(diagram->attention(), 3);
    QTest::keyClick(diagram, Qt::Key_Home);
    EXPECT_EQ(diagram->attention(), 0);
}

TEST_F(ReliabilityViewTest, ThePointerReadsTheBinUnderIt)
{
    QTest::mouseMove(diagram, diagram->plan().marks[2].centre.toPoint());
    EXPECT_TRUE(QTest::qWaitFor([this] { return diagram->attention() == 2; }));
    EXPECT_TRUE(spoken().contains(u"Came: 40 of 40"_s)) << qPrintable(spoken());
}

TEST_F(ReliabilityViewTest, TheTableSaysTheSame)
{
    QSignalSpy changed(&view, &ReliabilityView::tableShownChanged);
    view.setTableShown(true);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_TRUE(table->isVisible());
    ASSERT_EQ(table->model()->rowCount(), 5);
    EXPECT_EQ(row(4), (QStringList{u"You"_s, u"65 %"_s, u"27 %"_s, u"30"_s, u"14 % to 44 %"_s}));
    EXPECT_FALSE(table->isColumnHidden(ReliabilityTableModel::Series));
    view.setSeries({testing::modelAndRep().front()});
    EXPECT_TRUE(table->isColumnHidden(ReliabilityTableModel::Series)) << "one series needs no name";
}

TEST_F(ReliabilityViewTest, CopiesThePictureOrTheRows)
{
    QTest::keyClick(diagram, Qt::Key_C, Qt::ControlModifier);
    EXPECT_FALSE(QApplication::clipboard()->image().isNull());
    view.setTableShown(true);
    view.copy();
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(
        u"Forecasts of\tSaid\tCame\tNumber\tLikely in truth\nThe model\t25 %\t33 %\t12\t"_s))
        << qPrintable(QApplication::clipboard()->text());
}

TEST_F(ReliabilityViewTest, IsSavedUnderTheNameThatIsGiven)
{
    QTemporaryDir dir;
    QSignalSpy saved(&view, &ReliabilityView::pictureSaved);
    answer(dir.filePath(u"insight"_s));
    view.savePicture();
    ASSERT_EQ(saved.size(), 1);
    EXPECT_EQ(saved[0][0].toString(), dir.filePath(u"insight.png"_s));
    EXPECT_EQ(QImage(dir.filePath(u"insight.png"_s)).size(), QSize(1280, 1360));
}

TEST_F(ReliabilityViewTest, NothingIsSavedWhereNoNameIsGiven)
{
    answer({});
    EXPECT_FALSE(askPicturePath(&view, u"A/B"_s));
}

TEST_F(ReliabilityViewTest, NoForecastsAreDrawnAsAnEmptyPlot)
{
    view.setSeries({});
    QTest::keyClick(diagram, Qt::Key_Right);
    EXPECT_EQ(diagram->attention(), -1);
    EXPECT_FALSE(view.grab().isNull());
}

} // namespace goodturn::ui
