// What the panel beside the pages does to them.
#include "core/book/summary_layout_service.h"
#include "tests/support/mnemonics.h"
#include "tests/support/program_output.h"
#include "tests/support/summary_example.h"
#include "tests/support/test_desk.h"
#include "tests/ui/print/shown_paper.h"
#include "ui/print/layout_panel.h"
#include "ui/print/report_papers.h"
#include "ui/print/section_list.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSettings>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using report::SummaryLayout;
using report::SummarySection;
using testing::settles;
using testing::Shown;
using testing::summaryOf;

namespace {

class PaperContents : public ::testing::Test
{
protected:
    PaperContents()
    {
        QCoreApplication::setOrganizationName(u"goodturn-test"_s);
        QCoreApplication::setApplicationName(u"paper-contents-test"_s);
        QSettings().clear();
        for (const QString& name : {u"Harbour & Lowe Ltd"_s, u"Tanaka Optics"_s}) {
            accounts.push_back(book.addAccount(name).id);
            names.push_back(name);
            for (int i = 0; i < 30; ++i)
                book.addFavour(accounts.back(), i % 3 ? Direction::Given : Direction::Received, 3,
                               u"benchmark for "_s + name);
        }
    }
    ~PaperContents() override { QSettings().clear(); }

    Paperwork both() const { return summaryPaper(names, book.book().opener(), accounts); }

    static QPushButton* contentsButton(const PaperWindow& window)
    {
        for (auto* button : window.findChildren<QPushButton*>())
            if (button->text() == u"Co&ntents"_s)
                return button;
        return nullptr;
    }

    static void untick(const PaperWindow& window, SummarySection section)
    {
        SectionList* list = window.panel()->sections();
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->data(Qt::UserRole).toInt() == int(section))
                list->item(row)->setCheckState(Qt::Unchecked);
    }

    QString textOf(const QString& path) const
    {
        return testing::outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    }

    mutable testing::BookFixture book;
    testing::TestDesk desk{book};
    std::vector<AccountId> accounts;
    std::vector<QString> names;
};

TEST_F(PaperContents, ThePanelIsOpenedByItsLetterAndStaysOpenTheNextTime)
{
    {
        Shown shown(desk, both());
        EXPECT_FALSE(shown.window.panel()->isVisible());
        shown.window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&shown.window));
        QTest::keyClick(&shown.window, Qt::Key_N, Qt::AltModifier);
        EXPECT_TRUE(QTest::qWaitFor([&] { return shown.window.panel()->isVisible(); }));
        EXPECT_EQ(testing::doubledMnemonics(shown.window), QStringList());
    }
    EXPECT_TRUE(Shown(desk, both()).window.panel()->isVisible());
    EXPECT_FALSE(Shown(desk, ledgerPaper(book.book().opener())).window.panel());
}

TEST_F(PaperContents, WhatIsChosenIsOnThePagesAndInTheFileOfAll)
{
    Shown shown(desk, both());
    const int whole = shown.pages();
    untick(shown.window, SummarySection::Favours);
    ASSERT_TRUE(settles(shown.window));
    EXPECT_LT(shown.pages(), whole);
    const QString path = book.path(u"all.pdf"_s);
    ASSERT_TRUE(shown.save(path));
    EXPECT_FALSE(textOf(path).contains(u"benchmark for"_s));
}

TEST_F(PaperContents, TheLayoutThatComesFirstInTheBookIsShownAtOnce)
{
    SummaryLayout people;
    people.name = u"People only"_s;
    people.sections = {SummarySection::People};
    book::SummaryLayoutService service(book.book());
    testing::must(service.save(people));
    testing::must(service.makeDefault(people.name));
    Shown shown(desk, both());
    EXPECT_EQ(shown.window.panel()->layout().name, people.name);
    const QString path = book.path(u"people.pdf"_s);
    ASSERT_TRUE(shown.save(path));
    EXPECT_FALSE(textOf(path).contains(u"benchmark for"_s));
}

TEST_F(PaperContents, ABriefHasNoSectionsToChoose)
{
    Shown shown(desk, both());
    EXPECT_TRUE(shown.window.panel()->isEnabled());
    ASSERT_TRUE(shown.choose(2));
    EXPECT_FALSE(shown.window.panel()->isEnabled());
    ASSERT_TRUE(shown.choose(1));
    EXPECT_TRUE(shown.window.panel()->isEnabled());
}

TEST_F(PaperContents, ALayoutWithNothingToShareLeavesThePagesOfBefore)
{
    Shown shown(desk, both());
    for (const SummarySection section :
         {SummarySection::People, SummarySection::Goals, SummarySection::Favours})
        untick(shown.window, section);
    ASSERT_TRUE(settles(shown.window));
    ASSERT_TRUE(shown.choose(1));
    EXPECT_EQ(shown.window.variant(), 0u);
    EXPECT_NE(shown.message(), QString());
    EXPECT_GE(shown.pages(), 1);
}

TEST_F(PaperContents, ThePagesStayWhenTheBookIsClosedAndThePanelGoes)
{
    Shown shown(desk, both());
    delete shown.window.panel();
    EXPECT_FALSE(shown.window.panel());
    EXPECT_TRUE(contentsButton(shown.window)->isHidden());
    ASSERT_TRUE(shown.choose(1));
    EXPECT_EQ(shown.window.variant(), 1u);
}

TEST_F(PaperContents, AWindowThatWritesIsNotClosedUnasked)
{
    Shown shown(desk, both());
    shown.window.jobs()->saveTogether(shown.window.job(), book.path(u"all.pdf"_s));
    ASSERT_TRUE(shown.window.jobs()->isRunning());
    EXPECT_FALSE(shown.window.close());
    EXPECT_TRUE(shown.message().contains(u"still being written"_s));
    for (auto* button : shown.window.messages()->findChildren<QPushButton*>())
        button->click();
    EXPECT_FALSE(shown.window.isVisible());
    EXPECT_FALSE(QFile::exists(book.path(u"all.pdf"_s)));
}

TEST_F(PaperContents, OneDocumentIsAlsoSavedAsAPageOfTheWebOrAsText)
{
    Shown shown(desk, summaryPaper({names[0]}, book.book().opener(), {accounts[0]}));
    for (const QString& suffix : {u"html"_s, u"odt"_s}) {
        const QString path = book.path(u"summary."_s + suffix);
        ASSERT_TRUE(shown.save(path));
        EXPECT_TRUE(shown.message().contains(path)) << shown.message().toStdString();
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_FALSE(file.read(5).startsWith("%PDF"));
    }
}

TEST_F(PaperContents, ChartsOnThePagesAreSavedWhileTheWindowShowsThem)
{
    const auto input = testing::summaryExample();
    Shown shown(desk, summaryPaper({u"One"_s, u"Two"_s}, [input]() -> Result<SummaryReader> {
                    return [input](const PaperWish&) { return input; };
                }));
    for (int i = 0; i < 5; ++i)
        ASSERT_TRUE(shown.save(book.path(u"charts %1.pdf"_s.arg(i))));
}

} // namespace
} // namespace goodturn::ui
