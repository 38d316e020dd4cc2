#include "ui/tuning/parts_section.h"

#include "tests/ui/tuning/tuning_driver.h"
#include "ui/tuning/threshold_row.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace goodturn;
using namespace goodturn::ui;
using namespace goodturn::ui::testing;
using namespace Qt::StringLiterals;
using reciprocity::Segment;
using reciprocity::Segments;

namespace {

/// All of it is done by keys, from the field in which a part is named.
class PartsSectionTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        parts = new PartsSection;
        (new QVBoxLayout(&window))->addWidget(parts);
        parts->setTags({u"Tender"_s, u"golf"_s});
        window.resize(800, 700);
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        parts->firstField()->setFocus();
    }

    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(window.focusWidget(), key, with);
    }
    void add(const QString& name)
    {
        parts->firstField()->setFocus();
        QTest::keyClicks(window.focusWidget(), name);
        if (QWidget* offered = QApplication::activePopupWidget())
            offered->close();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        key(Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    QStringList names() const
    {
        QStringList names;
        for (const Segment& segment : parts->segments())
            names << segment.name();
        return names;
    }
    ThresholdRow* row(const char* code) const
    {
        for (ThresholdRow* row : parts->rows())
            if (QLatin1StringView(row->info().code) == QLatin1StringView(code))
                return row;
        return nullptr;
    }
    QListWidget* list() const { return parts->findChild<QListWidget*>(); }

    QWidget window;
    PartsSection* parts = nullptr;
};

Segment tagged(const QString& tag)
{
    return {Segment::By::Tag, tag, {}};
}

} // namespace

TEST_F(PartsSectionTest, WithoutPartsItSaysThatAllGoByTheWholeBook)
{
    EXPECT_TRUE(says(*parts, u"There is no part yet"_s));
    EXPECT_FALSE(list()->isVisible());
    EXPECT_FALSE(row("earned-givings")->isVisible());
    EXPECT_TRUE(parts->isValid());
}

TEST_F(PartsSectionTest, APartIsATagInTheSpellingOfTheBookOrAStage)
{
    QSignalSpy edited(parts, &PartsSection::edited);
    add(u"tender"_s);
    add(u"prospect"_s);
    add(u"#prospect"_s);
    EXPECT_EQ(names(), QStringList({u"#Tender"_s, u"Prospect"_s, u"#prospect"_s}));
    EXPECT_EQ(parts->segments()[1].by, Segment::By::Lifecycle);
    EXPECT_EQ(parts->segments()[1].value, u"prospect"_s);
    EXPECT_EQ(edited.size(), 3);
    EXPECT_EQ(list()->currentRow(), 2);
    EXPECT_FALSE(says(*parts, u"There is no part yet"_s));
}

TEST_F(PartsSectionTest, AfterANewPartTheKeyboardIsAtWhatItHasOfItsOwn)
{
    add(u"brand new"_s);
    EXPECT_EQ(names(), QStringList({u"#brand new"_s}));
    EXPECT_TRUE(row("owed-below")->choice()->hasFocus());
}

TEST_F(PartsSectionTest, WhatTheCompleterOffersIsAddedByOneKey)
{
    parts->setTags({u"coaching"_s, u"Tender"_s, u"golf"_s});
    QTest::keyClicks(window.focusWidget(), u"end"_s);
    ASSERT_TRUE(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(names(), QStringList({u"#Tender"_s}));
    EXPECT_EQ(parts->findChild<QComboBox*>()->currentText(), QString());
}

TEST_F(PartsSectionTest, WhatCanBeNoPartIsSaidBesideItsName)
{
    add(u" # "_s);
    EXPECT_TRUE(says(*parts, u"Choose the tag, or the stage"_s));
    add(u"Tender"_s);
    add(u"#TENDER"_s);
    EXPECT_TRUE(says(*parts, u"#Tender is there already."_s));
    parts->findChild<QComboBox*>()->clearEditText();
    add(u"a, b"_s);
    EXPECT_TRUE(says(*parts, u"Add one tag at a time."_s));
    EXPECT_EQ(names(), QStringList({u"#Tender"_s}));
}

TEST_F(PartsSectionTest, AThresholdIsAsForTheWholeBookUntilItIsTicked)
{
    reciprocity::ReciprocityParameters book;
    book.earnedGivings = 4;
    parts->setParameters(book);
    add(u"Tender"_s);
    ThresholdRow* givings = row("earned-givings");
    EXPECT_FALSE(givings->spin()->isEnabled());
    EXPECT_EQ(givings->spin()->value(), 4);
    givings->setFocus();
    key(Qt::Key_Space);
    ASSERT_TRUE(givings->spin()->hasFocus());
    QTest::keyClicks(window.focusWidget(), u"7"_s);
    EXPECT_EQ(parts->segments()[0].thresholds, (QMap<QString, double>{{u"earned-givings"_s, 7.0}}));
    EXPECT_TRUE(says(*parts, u"whole book: 4"_s));
    EXPECT_EQ(list()->item(0)->text(), u"#Tender: 1 threshold of its own"_s);
    givings->setFocus();
    key(Qt::Key_Space);
    EXPECT_TRUE(parts->segments()[0].thresholds.isEmpty());
    EXPECT_EQ(givings->spin()->value(), 4);
}

TEST_F(PartsSectionTest, AValueOutOfItsBoundsIsMarkedBesideItAndInTheList)
{
    add(u"Tender"_s);
    add(u"golf"_s);
    row("earned-givings")->setFocus();
    key(Qt::Key_Space);
    QTest::keyClicks(window.focusWidget(), u"0"_s);
    EXPECT_FALSE(parts->isValid());
    EXPECT_TRUE(says(*parts, u"can be from 1 to 100"_s));
    list()->setFocus();
    key(Qt::Key_Up);
    EXPECT_FALSE(says(*parts, u"can be from 1 to 100"_s)) << "that is another part";
    EXPECT_EQ(list()->item(1)->text(), u"#golf: something is to be set right"_s);
    parts->focusLastEdited();
    add(u"more"_s);
    EXPECT_EQ(names().size(), 3) << "it keeps from adding none";
}

TEST_F(PartsSectionTest, TheOrderIsChangedAndPartsAreRemovedByKeys)
{
    parts->setSegments({tagged(u"a"_s), tagged(u"b"_s), tagged(u"c"_s)});
    list()->setFocus();
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    key(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(names(), QStringList({u"#a"_s, u"#c"_s, u"#b"_s}));
    EXPECT_EQ(list()->currentRow(), 1) << "it stays chosen";
    key(Qt::Key_Up, Qt::AltModifier);
    key(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(names(), QStringList({u"#c"_s, u"#a"_s, u"#b"_s}));
    EXPECT_TRUE(list()->hasFocus());
    key(Qt::Key_Delete);
    EXPECT_EQ(names(), QStringList({u"#a"_s, u"#b"_s}));
    press(*parts, u"Move down"_s);
    EXPECT_EQ(names(), QStringList({u"#b"_s, u"#a"_s}));
    press(*parts, u"Remove"_s);
    list()->setFocus();
    key(Qt::Key_Delete);
    EXPECT_TRUE(parts->segments().empty());
    EXPECT_TRUE(parts->firstField()->hasFocus()) << qPrintable(window.focusWidget()->objectName());
}

TEST_F(PartsSectionTest, TheKeyboardGoesThroughAllOfIt)
{
    parts->setSegments({tagged(u"a"_s), tagged(u"b"_s)});
    row("guard-after-decline")->choice()->setChecked(true);
    parts->firstField()->setFocus();
    key(Qt::Key_Tab);
    EXPECT_TRUE(buttonOf(*parts, u"Add"_s)->hasFocus());
    key(Qt::Key_Tab);
    EXPECT_TRUE(list()->hasFocus());
    key(Qt::Key_Tab);
    EXPECT_TRUE(buttonOf(*parts, u"Move down"_s)->hasFocus()) << "the first can't be moved up";
    key(Qt::Key_Tab);
    EXPECT_TRUE(buttonOf(*parts, u"Remove"_s)->hasFocus());
    for (const ThresholdRow* row : parts->rows()) {
        key(Qt::Key_Tab);
        EXPECT_TRUE(row->choice()->hasFocus()) << row->info().code;
    }
    key(Qt::Key_Tab);
    EXPECT_EQ(window.focusWidget(), parts->lastField());
}

TEST_F(PartsSectionTest, WhileWorkGoesOnNothingCanBeChanged)
{
    parts->setSegments({tagged(u"a"_s), tagged(u"b"_s)});
    parts->setEditable(false);
    for (const QString& name : {u"Add"_s, u"Move down"_s, u"Remove"_s})
        EXPECT_FALSE(buttonOf(*parts, name)->isEnabled()) << qPrintable(name);
    EXPECT_FALSE(row("owed-below")->choice()->isEnabled());
    list()->setFocus();
    key(Qt::Key_Delete);
    EXPECT_EQ(parts->segments().size(), 2u);
}
