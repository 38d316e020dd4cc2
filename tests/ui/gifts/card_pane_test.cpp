#include "ui/pages/gifts/card_pane.h"

#include "tests/support/program_output.h"
#include "tests/support/test_desk.h"
#include "ui/print/card_painter.h"

#include <QCheckBox>
#include <QLabel>
#include <QPrinter>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using report::CardStock;
using report::CardText;

namespace {

class CardPaneTest : public ::testing::Test
{
protected:
    CardPaneTest()
    {
        QSettings().remove(u"inscriptions"_s);
        pane_ = std::make_unique<CardPane>(desk_);
        pane_->show();
    }
    void choose(const QString& field, const QString& text)
    {
        for (auto* box : pane_->findChildren<QComboBox*>())
            if (box->accessibleName() == field) {
                box->setCurrentIndex(box->findText(text));
                return emit box->activated(box->currentIndex());
            }
        ADD_FAILURE() << qPrintable(field);
    }
    QString state() { return pane_->findChild<QLabel*>(u"cardState"_s)->text(); }
    static QString textOf(const QString& path)
    {
        return outputOf(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s});
    }

    BookFixture book_;
    TestDesk desk_{book_};
    const CardText ines_{u"Ines Duarte"_s, u"For your shelf"_s, u"A. Rep"_s, {}};
    std::unique_ptr<CardPane> pane_;
};

} // namespace

TEST_F(CardPaneTest, SavesThePagesThatItShows)
{
    pane_->setCards({{1, ines_}, {2, ines_}, {3, ines_}}, 0);
    choose(u"Paper"_s, label(CardStock::Labels24));
    auto* start = pane_->findChild<QSpinBox*>();
    ASSERT_TRUE(start->isVisible());
    start->setValue(23);
    EXPECT_EQ(pane_->pages().pageCount(), 2);
    QSignalSpy printed(pane_.get(), &CardPane::printed);
    const QString path = book_.path(u"cards.pdf"_s);
    ASSERT_TRUE(pane_->savePdfTo(path));
    EXPECT_EQ(printed.count(), 1);
    EXPECT_EQ(textOf(path).count(u"For your shelf"_s), 3);
    EXPECT_EQ(textOf(path).count(u"A. Rep"_s), 3);
    pane_->findChild<QCheckBox*>()->click();
    ASSERT_TRUE(pane_->savePdfTo(path));
    EXPECT_EQ(textOf(path).count(u"A. Rep"_s), 0) << "to be signed by hand";
}

TEST_F(CardPaneTest, PrintsTheSamePagesOnAPrinter)
{
    pane_->setCards({{1, ines_}}, 0);
    choose(u"Paper"_s, label(CardStock::CardA6));
    QPrinter printer(QPrinter::HighResolution);
    const QString path = book_.path(u"printed.pdf"_s);
    printer.setOutputFileName(path);
    printer.setPageLayout(pageLayoutFor(CardStock::CardA6));
    ASSERT_TRUE(pane_->printOn(printer));
    EXPECT_TRUE(textOf(path).contains(u"For your shelf"_s));
}

TEST_F(CardPaneTest, TellsOfTheCardsOnThePagesThatWerePrinted)
{
    pane_->setCards({{7, ines_}, {8, ines_}, {9, ines_}}, 0);
    choose(u"Paper"_s, label(CardStock::CardA6));
    std::vector<qint64> told;
    QObject::connect(pane_.get(), &CardPane::printed, pane_.get(),
                     [&](const std::vector<qint64>& keys) { told = keys; });
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFileName(book_.path(u"printed.pdf"_s));
    printer.setPageLayout(pageLayoutFor(CardStock::CardA6));
    printer.setFromTo(2, 2);
    ASSERT_TRUE(pane_->printOn(printer));
    EXPECT_EQ(told, std::vector<qint64>{8});
    ASSERT_TRUE(pane_->savePdfTo(book_.path(u"all.pdf"_s)));
    EXPECT_EQ(told, (std::vector<qint64>{7, 8, 9}));
}

TEST_F(CardPaneTest, NothingGoesToPaperWhileTheWordsAreNotWritten)
{
    pane_->setCards({{1, ines_}}, 0);
    int asked = 0;
    pane_->setBeforePrinting([&] { return ++asked < 0; });
    QSignalSpy printed(pane_.get(), &CardPane::printed);
    for (auto* button : pane_->findChildren<QPushButton*>())
        button->click(); // a dialog would stay open
    EXPECT_EQ(asked, 2);
    EXPECT_EQ(printed.count(), 0);
}

TEST_F(CardPaneTest, DoesNotPrintOnPaperThatIsTooSmall)
{
    pane_->setCards({{1, ines_}}, 0);
    choose(u"Paper"_s, label(CardStock::Labels24));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFileName(book_.path(u"printed.pdf"_s));
    printer.setPageLayout(pageLayoutFor(CardStock::CardA6));
    EXPECT_FALSE(pane_->printOn(printer));
    ASSERT_EQ(desk_.errors.size(), 1);
    EXPECT_TRUE(desk_.errors[0].contains(u"smaller"_s));
}

TEST_F(CardPaneTest, SaysWhoIsLeftOutAndWhatIsSmall)
{
    EXPECT_TRUE(state().contains(u"Choose gifts"_s));
    CardText longOne = ines_;
    longOne.text = u"many words of thanks "_s.repeated(200);
    choose(u"Paper"_s, label(CardStock::Labels30));
    pane_->setCards({{1, ines_}, {2, longOne}}, 2);
    EXPECT_TRUE(state().contains(u"2 inscriptions."_s)) << qPrintable(state());
    EXPECT_TRUE(state().contains(u"2 have no words yet"_s)) << qPrintable(state());
    EXPECT_TRUE(state().contains(u"1 is long for this paper"_s)) << qPrintable(state());
}

TEST_F(CardPaneTest, AFileThatCantBeWrittenIsSaidAndNothingIsPrinted)
{
    pane_->setCards({{1, ines_}}, 0);
    QSignalSpy printed(pane_.get(), &CardPane::printed);
    EXPECT_FALSE(pane_->savePdfTo(u"/nowhere/at/all.pdf"_s));
    EXPECT_EQ(printed.count(), 0);
    EXPECT_EQ(desk_.errors.size(), 1);
}

TEST_F(CardPaneTest, RemembersWhatWasChosen)
{
    choose(u"Paper"_s, label(CardStock::CardA5));
    choose(u"Handwriting"_s, label(report::CardHand::Plain));
    pane_ = std::make_unique<CardPane>(desk_);
    EXPECT_EQ(pane_->pages().sheet().stock, CardStock::CardA5);
    EXPECT_EQ(pane_->pages().sheet().hand, report::CardHand::Plain);
}
