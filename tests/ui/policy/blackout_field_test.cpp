#include "ui/policy/blackout_field.h"

#include <QAbstractButton>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using planning::Blackout;

namespace {

PartialDate day(const QString& iso)
{
    return PartialDate::parse(iso).value();
}

class BlackoutFieldTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        field.show();
        field.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&field));
    }
    /// New rows are shown by the event loop.
    void show(const std::vector<Blackout>& times)
    {
        field.setBlackouts(times);
        QCoreApplication::processEvents();
    }
    void add()
    {
        QTest::mouseClick(button(u"+ Add a time"_s), Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    /// The lines of this name, one for each time.
    std::vector<QLineEdit*> lines(const QString& name)
    {
        std::vector<QLineEdit*> found;
        for (QWidget* row : field.rows())
            for (auto* line : row->findChildren<QLineEdit*>())
                if (line->accessibleName() == name)
                    found.push_back(line);
        return found;
    }
    QAbstractButton* button(const QString& startsWith)
    {
        for (auto* one : field.findChildren<QAbstractButton*>())
            if (one->isVisible() && (one->text().remove(u'&').startsWith(startsWith) ||
                                     one->accessibleName().startsWith(startsWith)))
                return one;
        return nullptr;
    }
    bool says(const QString& words)
    {
        for (const auto* label : field.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }

    BlackoutField field{QStringList{u"banks"_s, u"public sector"_s}};
};

} // namespace

TEST_F(BlackoutFieldTest, ATimeIsAddedByTheKeyboardAlone)
{
    QSignalSpy edited(&field, &BlackoutField::edited);
    button(u"+ Add a time"_s)->setFocus();
    QTest::keyClick(field.focusWidget(), Qt::Key_Space);
    QCoreApplication::processEvents();
    ASSERT_EQ(field.rows().size(), 1U);
    EXPECT_TRUE(lines(u"From"_s).front()->hasFocus());
    for (const QString& typed : {u"1.12."_s, u"31 december"_s, u"audit"_s, u"banks"_s}) {
        QTest::keyClicks(field.focusWidget(), typed);
        QTest::keyClick(field.focusWidget(), Qt::Key_Tab);
    }
    EXPECT_EQ(field.focusWidget()->accessibleName(), u"Remove this line"_s);
    EXPECT_FALSE(edited.isEmpty());
    EXPECT_EQ(lines(u"From"_s).front()->text(), u"1 Dec"_s) << "as it was understood";
    EXPECT_EQ(field.blackouts(), (std::vector<Blackout>{{day(u"--12-01"_s), day(u"--12-31"_s),
                                                         u"audit"_s, u"banks"_s}}));
    EXPECT_TRUE(field.mark({}));
    QTest::keyClick(field.focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(button(u"+ Add a time"_s)->hasFocus());
}

TEST_F(BlackoutFieldTest, WhatIsShownIsReadAgainAndEmptyLinesCountForNothing)
{
    const std::vector<Blackout> times{{day(u"--12-20"_s), day(u"--02-29"_s), u"<b>audit</b>"_s, {}},
                                      {{}, day(u"2027-03-31"_s), u"tender"_s, u"banks"_s},
                                      {day(u"2028-02-29"_s), {}, {}, {}}};
    show(times);
    EXPECT_EQ(field.blackouts(), times);
    add();
    EXPECT_EQ(field.rows().size(), 4U);
    EXPECT_EQ(field.blackouts(), times);
}

TEST_F(BlackoutFieldTest, ATimeIsRemovedByTheMouse)
{
    show({{day(u"--12-01"_s), day(u"--12-31"_s), u"first"_s, {}},
          {day(u"--06-01"_s), day(u"--06-30"_s), u"second"_s, {}}});
    QTest::mouseClick(button(u"Remove this line"_s), Qt::LeftButton);
    ASSERT_EQ(field.blackouts().size(), 1U);
    EXPECT_EQ(field.blackouts().front().why, u"second"_s);
}

TEST_F(BlackoutFieldTest, WhatIsWrongIsSaidBesideItAndKept)
{
    show({{day(u"2026-12-02"_s), day(u"2026-12-01"_s), {}, {}}});
    add();
    QTest::keyClicks(field.focusWidget(), u"soon"_s);
    planning::GiftPolicy policy;
    policy.blackouts = field.blackouts();
    EXPECT_FALSE(field.mark(problemsOf(policy)));
    EXPECT_TRUE(says(u"It ends before it begins."_s));
    EXPECT_TRUE(says(u"This is no day."_s));
    EXPECT_EQ(lines(u"From"_s)[1]->text(), u"soon"_s);
    EXPECT_EQ(field.firstMarked(), lines(u"From"_s)[0]);
    lines(u"From"_s)[0]->setFocus();
    lines(u"From"_s)[0]->selectAll();
    QTest::keyClicks(field.focusWidget(), u"1 Dec 2026"_s);
    EXPECT_FALSE(says(u"It ends before it begins."_s));
}

TEST_F(BlackoutFieldTest, OffersTheTagsOfTheBook)
{
    add();
    auto* tag = lines(u"Only for accounts tagged"_s).front();
    QTest::keyClicks(tag, u"PUB"_s);
    EXPECT_EQ(tag->completer()->currentCompletion(), u"public sector"_s);
}

TEST_F(BlackoutFieldTest, OneThatIsOnlyReadTakesNothing)
{
    show({{day(u"--12-01"_s), day(u"--12-31"_s), u"audit"_s, {}}});
    field.setReadOnly(true);
    QTest::keyClicks(lines(u"Why"_s).front(), u"x"_s);
    EXPECT_EQ(field.blackouts().front().why, u"audit"_s);
    EXPECT_FALSE(button(u"+ Add a time"_s)->isEnabled());
    EXPECT_FALSE(button(u"Remove this line"_s)->isEnabled());
}
