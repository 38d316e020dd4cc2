#include "ui/editors/editor_form.h"

#include "tests/ui/editors/form_driver.h"
#include "ui/editors/editors.h"
#include "ui/editors/goal_form.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class EditorFormTest : public ::testing::Test, protected FormDriver
{
protected:
    Account harbour_ = book.addAccount(u"Harbour"_s);

    Goal goal() const
    {
        Goal goal;
        goal.accountId = harbour_.id;
        return goal;
    }
    const QString what_ = u"What they want to achieve"_s;
};

} // namespace

TEST_F(EditorFormTest, EscapeClosesAnUnchangedFormAtOnce)
{
    openEditor(desk, goal());
    QTest::keyClick(form(), Qt::Key_Escape);
    EXPECT_FALSE(form());
}

TEST_F(EditorFormTest, EscapeAsksWithinTheFormWhenSomethingWasTyped)
{
    openEditor(desk, goal());
    type(what_, u"a second warehouse"_s);
    QTest::keyClick(form(), Qt::Key_Escape);
    ASSERT_TRUE(form());
    EXPECT_TRUE(shows(u"Discard what was typed?"_s));
    click(u"Keep editing"_s);
    EXPECT_FALSE(shows(u"Discard what was typed?"_s));
    EXPECT_EQ(text(what_), u"a second warehouse"_s);
    form()->close();
    ASSERT_TRUE(form());
    click(u"Discard"_s);
    EXPECT_FALSE(form());
    EXPECT_EQ(desk.acts, 0);
}

TEST_F(EditorFormTest, EnterSavesAndSoDoesControlEnter)
{
    for (const auto modifier : {Qt::NoModifier, Qt::ControlModifier}) {
        openEditor(desk, goal());
        form()->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(form()));
        type(what_, u"a second warehouse"_s);
        QTest::keyClick(field(what_), Qt::Key_Return, modifier);
        EXPECT_FALSE(form());
    }
    EXPECT_EQ(desk.acts, 2);
}

TEST_F(EditorFormTest, ANoteTakesEnterForItself)
{
    Interaction interaction;
    interaction.accountId = harbour_.id;
    openEditor(desk, interaction);
    form()->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(form()));
    QWidget* note = field(u"What you learned about them (private)"_s);
    note->setFocus();
    QTest::keyClicks(note, u"sails"_s);
    QTest::keyClick(note, Qt::Key_Return);
    ASSERT_TRUE(form());
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(form());
}

TEST_F(EditorFormTest, StaysOpenWithTheReasonWhenSavingFails)
{
    const Account stored = book.addAccount(u"Kestrel"_s);
    openEditor(desk, stored);
    Account elsewhere = stored;
    elsewhere.industry = u"optics"_s;
    book.save(elsewhere);
    type(u"Industry"_s, u"instruments"_s);
    save();
    ASSERT_TRUE(form());
    EXPECT_TRUE(shows(u"The account was not saved"_s));
    EXPECT_TRUE(shows(u"changed elsewhere"_s));
    EXPECT_EQ(text(u"Industry"_s), u"instruments"_s);
    EXPECT_TRUE(desk.errors.isEmpty()) << "a conflict concerns the form alone";
}

TEST_F(EditorFormTest, RefusesTextThatIsTooLongWithoutCuttingIt)
{
    openEditor(desk, goal());
    qobject_cast<QLineEdit*>(field(what_))->setText(QString(20'000, u'x'));
    save();
    ASSERT_TRUE(form());
    EXPECT_TRUE(shows(u"The goal was not saved"_s));
    EXPECT_EQ(text(what_).size(), 20'000);
}

TEST_F(EditorFormTest, EveryFieldHasANameForAssistants)
{
    openEditor(desk, Contact(), Employment());
    for (const auto* line : form()->findChildren<QLineEdit*>()) {
        const bool isOfCombo = qobject_cast<QComboBox*>(line->parent()) != nullptr;
        EXPECT_TRUE(isOfCombo || !line->accessibleName().isEmpty()) << line->text().toStdString();
    }
}

TEST_F(EditorFormTest, ShowsTextFromElsewhereAsItIs)
{
    Ask ask;
    ask.accountId = harbour_.id;
    ask.title = u"<img src='file:///etc/passwd'>"_s;
    openAnswerEditor(desk, ask);
    EXPECT_TRUE(shows(ask.title));
    for (const auto* label : form()->findChildren<QLabel*>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
}
