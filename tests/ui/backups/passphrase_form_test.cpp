#include "ui/backups/passphrase_form.h"

#include "tests/ui/backups/panel_driver.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace goodturn::ui;
using namespace goodturn::ui::testing;
using namespace Qt::StringLiterals;

namespace {

class PassphraseFormTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        form.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&form));
        form.ask();
    }

    QPushButton* save() { return buttonOf(form, u"Choose a folder"_s); }
    void type(const QString& text) { QTest::keyClicks(form.focusWidget(), text); }

    PassphraseForm form{PassphraseForm::Purpose::New};
    QSignalSpy given{&form, &PassphraseForm::given};
    QSignalSpy cancelled{&form, &PassphraseForm::cancelled};
};

TEST_F(PassphraseFormTest, twiceTheSameIsGivenByEnter)
{
    type(u"green bottle"_s);
    QTest::keyClick(form.focusWidget(), Qt::Key_Tab);
    type(u"green bottle"_s);
    EXPECT_TRUE(save()->isEnabled());
    QTest::keyClick(form.focusWidget(), Qt::Key_Return);
    ASSERT_EQ(given.size(), 1);
    EXPECT_EQ(given.first().first().toString(), u"green bottle"_s);
    EXPECT_TRUE(form.isHidden());
    for (const QLineEdit* field : form.findChildren<QLineEdit*>())
        EXPECT_TRUE(field->text().isEmpty()) << "nothing of it stays in the fields";
}

TEST_F(PassphraseFormTest, whatIsWrongIsSaidAsItIsTyped)
{
    type(u"short"_s);
    EXPECT_TRUE(says(form, u"8 characters"_s));
    type(u" no more"_s);
    EXPECT_TRUE(says(form, u"Type it again"_s));
    QTest::keyClick(form.focusWidget(), Qt::Key_Tab);
    type(u"short no mare"_s);
    EXPECT_TRUE(says(form, u"not the same"_s));
    EXPECT_FALSE(save()->isEnabled());
    QTest::keyClick(form.focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(given.isEmpty());
}

TEST_F(PassphraseFormTest, escapeAndCancelForgetIt)
{
    type(u"green bottle"_s);
    QTest::keyClick(form.focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(cancelled.size(), 1);
    form.ask();
    for (const QLineEdit* field : form.findChildren<QLineEdit*>()) {
        EXPECT_TRUE(field->text().isEmpty());
        EXPECT_EQ(field->echoMode(), QLineEdit::Password);
    }
    press(form, u"Cancel"_s);
    EXPECT_EQ(cancelled.size(), 2);
    EXPECT_TRUE(given.isEmpty());
}

TEST_F(PassphraseFormTest, whatIsTypedCanBeLookedAtOnce)
{
    type(u"green bottle"_s);
    form.findChild<QCheckBox*>()->click();
    EXPECT_EQ(form.findChild<QLineEdit*>()->echoMode(), QLineEdit::Normal);
    form.ask();
    EXPECT_EQ(form.findChild<QLineEdit*>()->echoMode(), QLineEdit::Password);
}

TEST(KnownPassphrase, isTypedOnceHoweverShortAndRefusedInWords)
{
    PassphraseForm form(PassphraseForm::Purpose::Known);
    form.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&form));
    QSignalSpy given(&form, &PassphraseForm::given);
    form.ask();
    EXPECT_FALSE(buttonOf(form, u"Open it"_s)->isEnabled()) << "nothing is typed";
    QTest::keyClicks(form.focusWidget(), u"abc"_s);
    QTest::keyClick(form.focusWidget(), Qt::Key_Return);
    ASSERT_EQ(given.size(), 1);
    EXPECT_EQ(given.first().first().toString(), u"abc"_s);
    form.askAgain(u"That was not it."_s);
    EXPECT_TRUE(says(form, u"That was not it."_s));
    EXPECT_EQ(form.focusWidget()->accessibleDescription(), u"That was not it."_s);
    QTest::keyClicks(form.focusWidget(), u"a"_s);
    EXPECT_FALSE(says(form, u"That was not it."_s)) << "one tries again";
}

} // namespace
