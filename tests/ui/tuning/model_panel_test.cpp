#include "ui/tuning/model_panel.h"

#include "core/book/sample_service.h"
#include "tests/ui/tuning/tuning_driver.h"
#include "ui/editors/record_picker.h"
#include "ui/tuning/parameter_form.h"
#include "ui/tuning/parts_section.h"
#include "ui/tuning/preview_pane.h"
#include "ui/tuning/threshold_row.h"

#include <QScrollArea>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace goodturn;
using namespace goodturn::ui;
using namespace goodturn::ui::testing;
using namespace Qt::StringLiterals;
using goodturn::testing::must;
using reciprocity::ReciprocityParameters;

namespace {

class ModelPanelTest : public ::testing::Test
{
protected:
    void open(Desk& around, QSize size = {1280, 700})
    {
        panel = std::make_unique<ModelPanel>(around, std::nullopt);
        panel->resize(size);
        panel->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(panel.get()));
        panel->setFocus();
    }
    void open() { open(desk); }
    bool waitForStatus(const QString& text)
    {
        return QTest::qWaitFor([&] { return desk.statuses.join(u'\n').contains(text); }, 20'000);
    }
    ReciprocityParameters held() { return must(book.book().model().parameters()); }
    bool canSave() { return buttonOf(*panel, u"Save"_s)->isEnabled(); }

    goodturn::testing::BookFixture book;
    goodturn::testing::TestDesk desk{book};
    std::unique_ptr<ModelPanel> panel;
};

/// A window around a book that is only looked at.
class ReadingDesk final : public goodturn::testing::TestDesk
{
public:
    ReadingDesk(goodturn::testing::BookFixture& fixture, book::Book& book)
        : TestDesk(fixture)
        , book_(book)
    {
    }
    book::Book& book() override { return book_; }

private:
    book::Book& book_;
};

} // namespace

TEST_F(ModelPanelTest, AChangeIsTriedAtOnceAndWrittenOnlyWhenSaved)
{
    addTwoAccounts(book);
    open();
    EXPECT_TRUE(spinOf(*panel, "fresh-half-life")->hasFocus()) << "work begins with the values";
    EXPECT_FALSE(canSave());
    bool everything = false;
    QObject::connect(&book.book().notifier(), &change::ChangeNotifier::changed, panel.get(),
                     [&](const change::ChangeSet& changes) { everything = changes.everything; });
    typeInto(*panel, "earned-givings", u"9"_s);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return says(*panel, u"1 of 2 accounts would stand elsewhere."_s); }, 20'000));
    EXPECT_EQ(held(), ReciprocityParameters());
    ASSERT_TRUE(canSave());
    QSignalSpy busy(panel.get(), &ModelPanel::busyChanged);
    press(*panel, u"Save"_s);
    ASSERT_TRUE(waitForStatus(u"The model is saved"_s)) << desk.errors.join(u'\n').toStdString();
    EXPECT_EQ(held().earnedGivings, 9);
    EXPECT_TRUE(everything) << "pages read anew";
    ASSERT_EQ(busy.size(), 2);
    EXPECT_TRUE(busy.at(0).at(0).toBool());
    EXPECT_FALSE(busy.at(1).at(0).toBool());
    EXPECT_FALSE(canSave());
    EXPECT_TRUE(says(*panel, u"These are the values that hold."_s));
}

TEST_F(ModelPanelTest, WhatIsWrongKeepsFromSaving)
{
    open();
    typeInto(*panel, "window", u"7"_s);
    EXPECT_TRUE(says(*panel, u"Window of a return can be from 14 to 365."_s));
    EXPECT_FALSE(canSave());
    EXPECT_TRUE(says(*panel, u"Set right what is marked"_s));
    typeInto(*panel, "window", u"70"_s);
    EXPECT_FALSE(says(*panel, u"can be from"_s));
    EXPECT_TRUE(canSave());
}

TEST_F(ModelPanelTest, ChangesAreUndoneAndStandardsRestored)
{
    ReciprocityParameters set;
    set.windowDays = 60;
    must(book.book().model().setParameters(set));
    open();
    EXPECT_EQ(spinOf(*panel, "window")->text(), u"60 days"_s);
    typeInto(*panel, "kappa", u"1"_s);
    press(*panel, u"Undo changes"_s);
    EXPECT_EQ(panel->findChild<ParameterForm*>()->values(), set);
    press(*panel, u"Restore all standards"_s);
    EXPECT_EQ(spinOf(*panel, "window")->text(), u"90 days"_s);
    EXPECT_FALSE(buttonOf(*panel, u"Restore all standards"_s)->isEnabled());
    EXPECT_EQ(held(), set) << "only Save writes";
    press(*panel, u"Save"_s);
    ASSERT_TRUE(waitForStatus(u"The model is saved"_s));
    EXPECT_EQ(held(), ReciprocityParameters());
}

TEST_F(ModelPanelTest, EscapeGoesBackOneStepAndAsksBeforeChangesAreLost)
{
    open();
    QSignalSpy closed(panel.get(), &ModelPanel::closed);
    typeInto(*panel, "window", u"70"_s);
    QTest::keyClick(panel->focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(says(*panel, u"The changes are not saved."_s));
    EXPECT_TRUE(buttonOf(*panel, u"Keep editing"_s)->hasFocus());
    QTest::keyClick(panel->focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(says(*panel, u"The changes are not saved."_s));
    EXPECT_EQ(spinOf(*panel, "window")->text(), u"70 days"_s);
    EXPECT_TRUE(spinOf(*panel, "window")->hasFocus()) << "where work was";
    press(*panel, u"Close"_s);
    EXPECT_TRUE(closed.isEmpty());
    press(*panel, u"Close without saving"_s);
    EXPECT_EQ(closed.size(), 1);
    press(*panel, u"Undo changes"_s);
    QTest::keyClick(panel->focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(closed.size(), 2);
}

TEST_F(ModelPanelTest, ItDoesNotLetItselfBeClosedWhileSomethingIsNotSaved)
{
    open();
    typeInto(*panel, "window", u"70"_s);
    EXPECT_FALSE(panel->close());
    EXPECT_TRUE(panel->isVisible());
    EXPECT_TRUE(says(*panel, u"The changes are not saved."_s));
    EXPECT_TRUE(buttonOf(*panel, u"Keep editing"_s)->hasFocus());
    press(*panel, u"Undo changes"_s);
    EXPECT_TRUE(panel->close());
}

TEST_F(ModelPanelTest, AFitIsMarkedAtItsParametersAndWaitsForUnsavedChanges)
{
    must(book::fillWithSample(book.book()));
    must(book.book().model().adopt(must(book.book().model().fit())));
    open();
    EXPECT_TRUE(says(*panel, u"Fitted to this book on 22 November 2026; 90 days before."_s));
    typeInto(*panel, "kappa", u"1"_s);
    EXPECT_FALSE(buttonOf(*panel, u"Fit to this book"_s)->isEnabled());
    EXPECT_FALSE(buttonOf(*panel, u"Take the fit back"_s)->isEnabled());
    EXPECT_TRUE(says(*panel, u"Save or undo your changes before a fit."_s));
    EXPECT_TRUE(says(*panel, u"replaces the fit"_s));
    press(*panel, u"Undo changes"_s);
    press(*panel, u"Take the fit back"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return held() == ReciprocityParameters(); }, 20'000));
    EXPECT_TRUE(QTest::qWaitFor([this] { return spinOf(*panel, "window")->text() == u"90 days"_s; },
                                20'000));
    EXPECT_FALSE(says(*panel, u"Fitted to this book on"_s));
}

TEST_F(ModelPanelTest, WhatIsTypedStaysWhenAnotherWindowChangesTheModel)
{
    open();
    typeInto(*panel, "kappa", u"1"_s);
    ReciprocityParameters other;
    other.windowDays = 60;
    must(book.book().model().setParameters(other));
    EXPECT_EQ(spinOf(*panel, "kappa")->text(), u"1"_s);
    EXPECT_EQ(held(), other);
    press(*panel, u"Undo changes"_s);
    EXPECT_EQ(panel->findChild<ParameterForm*>()->values(), other);
}

TEST_F(ModelPanelTest, ABookThatIsOnlyReadCanBeTriedButNotSaved)
{
    addTwoAccounts(book);
    const auto reading =
        must(book::Book::open({book.book().path(), store::DatabaseConfig::Mode::ReadOnly},
                              std::make_shared<FixedClock>(book.today())));
    ReadingDesk around(book, *reading);
    open(around);
    EXPECT_TRUE(says(*panel, u"open to read only"_s));
    typeInto(*panel, "earned-givings", u"9"_s);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return says(*panel, u"1 of 2 accounts would stand elsewhere."_s); }, 20'000));
    EXPECT_FALSE(canSave());
    QSignalSpy closed(panel.get(), &ModelPanel::closed);
    press(*panel, u"Close"_s);
    EXPECT_EQ(closed.size(), 1) << "there is nothing to lose";
    panel.reset();
}

TEST_F(ModelPanelTest, APartOfTheBookIsTriedAndSavedWithTheRest)
{
    const AccountId kestrel = addTwoAccounts(book);
    Account account = must(book.book().records<Account>().load(kestrel));
    account.tags = {u"tender"_s};
    book.save(account);
    open();
    EXPECT_FALSE(says(*panel, u"anew"_s));
    auto* parts = panel->findChild<PartsSection*>();
    parts->firstField()->setFocus();
    QTest::keyClicks(panel->focusWidget(), u"#tender"_s);
    if (QWidget* offered = QApplication::activePopupWidget())
        offered->close();
    panel->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(panel.get()));
    QTest::keyClick(panel->focusWidget(), Qt::Key_Return);
    QCoreApplication::processEvents();
    for (ThresholdRow* row : parts->rows())
        if (QLatin1StringView(row->info().code) == "earned-givings"_L1)
            row->setFocus();
    QTest::keyClick(panel->focusWidget(), Qt::Key_Space);
    QTest::keyClicks(panel->focusWidget(), u"0"_s);
    EXPECT_FALSE(canSave());
    EXPECT_FALSE(panel->close()) << "it counts as not saved";
    QTest::keyClick(panel->focusWidget(), Qt::Key_Escape);
    QTest::keyClick(panel->focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(panel->focusWidget(), u"9"_s);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return says(*panel, u"1 of 2 accounts would stand elsewhere."_s); }, 20'000));
    EXPECT_TRUE(says(*panel, u"Not saved yet."_s));
    EXPECT_FALSE(says(*panel, u"anew"_s)) << "thresholds change no sum that is kept";
    typeInto(*panel, "window", u"70"_s);
    EXPECT_TRUE(says(*panel, u"Saving reckons every account anew."_s));
    press(*panel, u"Save"_s);
    ASSERT_TRUE(waitForStatus(u"The model is saved"_s)) << desk.errors.join(u'\n').toStdString();
    EXPECT_EQ(held().windowDays, 70);
    const auto segments = must(book.book().model().segments());
    ASSERT_EQ(segments.size(), 1u);
    EXPECT_EQ(segments[0].thresholds, (QMap<QString, double>{{u"earned-givings"_s, 9.0}}));
    EXPECT_FALSE(canSave());
    buttonOf(*parts, u"Remove"_s)->click();
    EXPECT_TRUE(canSave());
    press(*panel, u"Undo changes"_s);
    EXPECT_EQ(parts->segments(), segments);
    EXPECT_FALSE(canSave());
}

TEST_F(ModelPanelTest, ThePreviewGoesAboveTheValuesWhereThereIsNoRoomBeside)
{
    open();
    auto* preview = panel->findChild<PreviewPane*>();
    const auto left = [&](QWidget* part) { return part->mapTo(panel.get(), QPoint()).x(); };
    EXPECT_GT(left(preview), left(spinOf(*panel, "window")));
    panel->resize(640, 300);
    QCoreApplication::processEvents();
    EXPECT_LT(left(preview), left(spinOf(*panel, "window")));
    for (QScrollArea* area : panel->findChildren<QScrollArea*>())
        if (area->isVisible()) {
            EXPECT_LE(area->widget()->minimumSizeHint().width(), area->viewport()->width());
        }
}

TEST_F(ModelPanelTest, TheKeyboardReachesTheAccountAndSaveFromTheLastValue)
{
    QWidget window;
    window.resize(1280, 700);
    auto* shown = new ModelPanel(desk, std::nullopt);
    (new QVBoxLayout(&window))->addWidget(shown);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    typeInto(*shown, "window", u"70"_s);
    spinOf(*shown, "worth.other")->setFocus();
    QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(window.focusWidget(), shown->findChild<PartsSection*>()->firstField());
    QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(buttonOf(*shown, u"Add"_s)->hasFocus());
    QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(shown->findChild<RecordPicker*>()->hasFocus());
    QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(buttonOf(*shown, u"Save"_s)->hasFocus())
        << qPrintable(window.focusWidget()->accessibleName());
    QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(buttonOf(*shown, u"Close"_s)->hasFocus());
}
