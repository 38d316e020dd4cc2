#include "tests/support/book_fixture.h"
#include "ui/dialogs/import_panel.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

/// Imports a file into the book of the fixture, which stays open meanwhile.
class ImportPanelTest : public ::testing::Test
{
protected:
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(fixture.path(name));
        EXPECT_TRUE(file.open(QFile::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    void import(const QStringList& files)
    {
        panel = std::make_unique<ImportPanel>(ImportOrder{
            fixture.book().path(), u"rep"_s, std::make_shared<FixedClock>(fixture.today()), files});
        panel->show();
        QObject::connect(panel.get(), &ImportPanel::finished,
                         [this](const book::ImportReport& made) { report = made; });
        QSignalSpy finished(panel.get(), &ImportPanel::finished);
        panel->start();
        ASSERT_TRUE(finished.wait(20'000));
    }

    QPushButton* button(const QString& text)
    {
        for (QPushButton* found : panel->findChildren<QPushButton*>())
            if (found->text() == text && found->isVisible())
                return found;
        return nullptr;
    }

    bool says(const QString& text)
    {
        for (const QLabel* label : panel->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }

    const QByteArray header = "account,date,direction,kind,title,worth,amount,currency,contact,"
                              "from_ask\n";
    goodturn::testing::BookFixture fixture;
    std::unique_ptr<ImportPanel> panel;
    book::ImportReport report;
};

} // namespace

TEST_F(ImportPanelTest, goodRowsAreInTheBookAndBadOnesAreListed)
{
    import({write(u"favours.csv"_s, header + "Kestrel,2026-11-01,given,insight,Benchmark,3,,,,\n"
                                             "Kestrel,2026-13-01,given,insight,Bad day,3,,,,\n")});
    EXPECT_EQ(report.favoursAdded, 1);
    EXPECT_TRUE(report.unit.isValid());
    EXPECT_TRUE(says(u"The import is done"_s));
    EXPECT_EQ(goodturn::testing::must(fixture.book().queries().accountCount()), 1);

    const auto* list = panel->findChild<QPlainTextEdit*>();
    EXPECT_TRUE(list->isVisible());
    EXPECT_TRUE(list->toPlainText().startsWith(u"favours.csv, line 3: "_s));
    QTest::mouseClick(button(u"Copy list"_s), Qt::LeftButton);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), list->toPlainText());
}

TEST_F(ImportPanelTest, withoutProblemsThereIsNoList)
{
    import(
        {write(u"favours.csv"_s, header + "Kestrel,2026-11-01,given,insight,Benchmark,3,,,,\n")});
    EXPECT_FALSE(panel->findChild<QPlainTextEdit*>()->isVisible());
    EXPECT_FALSE(button(u"Copy list"_s));
    QSignalSpy closed(panel.get(), &ImportPanel::closed);
    QTest::keyClick(panel->focusWidget(), Qt::Key_Space);
    EXPECT_EQ(closed.size(), 1) << "Done has the keyboard";
}

TEST_F(ImportPanelTest, theSameFileAgainAddsNothing)
{
    const QString file =
        write(u"favours.csv"_s, header + "Kestrel,2026-11-01,given,insight,Benchmark,3,,,,\n");
    import({file});
    import({file});
    EXPECT_EQ(report.added(), 0);
    EXPECT_TRUE(says(u"nothing new"_s));
}

TEST_F(ImportPanelTest, aFileThatCanNotBeReadIsTold)
{
    import({fixture.path(u"missing.vcf"_s)});
    EXPECT_TRUE(says(u"Nothing was imported"_s));
    EXPECT_TRUE(says(u"missing.vcf"_s));
    EXPECT_FALSE(report.unit.isValid());
    EXPECT_TRUE(button(u"Done"_s));
}

TEST_F(ImportPanelTest, aCancelledImportLeavesTheBookAsItWas)
{
    QByteArray rows = header;
    for (int i = 0; i < 20'000; ++i)
        rows += "Account " + QByteArray::number(i) + ",2026-11-01,given,insight,Benchmark,3,,,,\n";
    panel = std::make_unique<ImportPanel>(ImportOrder{fixture.book().path(),
                                                      u"rep"_s,
                                                      std::make_shared<FixedClock>(fixture.today()),
                                                      {write(u"many.csv"_s, rows)}});
    panel->show();
    QSignalSpy finished(panel.get(), &ImportPanel::finished);
    panel->start();
    QTest::mouseClick(button(u"Cancel"_s), Qt::LeftButton);
    ASSERT_TRUE(finished.wait(60'000));
    EXPECT_TRUE(says(u"The import was stopped"_s));
    EXPECT_EQ(goodturn::testing::must(fixture.book().queries().accountCount()), 0);
}
