#include "ui/editors/form_letters.h"

#include "core/book/custom_field_service.h"
#include "core/domain/ask.h"
#include "tests/support/mnemonics.h"
#include "tests/ui/editors/form_driver.h"
#include "ui/editors/editors.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class FormLettersTest : public ::testing::Test, protected FormDriver
{
protected:
    FormLettersTest()
    {
        for (const RecordKind of : customKinds)
            must(book.book().customFields().add(of, u"Tier"_s, CustomType::Text));
        harbour_ = book.addAccount(u"Harbour"_s);
        ines_ = book.addPerson(harbour_.id, u"Ines"_s, u"Duarte"_s);
    }

    /// With all that is folded, and what asks whether to discard.
    QStringList doubled()
    {
        unfold();
        form()->countAsTyped();
        form()->reject();
        EXPECT_TRUE(shows(u"Discard what was typed?"_s));
        return doubledMnemonics(*form());
    }

    Account harbour_;
    Contact ines_;
};

} // namespace

TEST_F(FormLettersTest, NoTwoNamesShareALetterInAnyForm)
{
    const auto check = [this](const char* which) {
        EXPECT_EQ(doubled(), QStringList()) << which;
        EXPECT_GT(textsWithMnemonics(*form()).size(), 4) << which;
        form()->done(QDialog::Rejected);
    };
    openEditor(desk, harbour_);
    check("account");
    openEditor(desk, ines_, Employment());
    check("person");
    openEditor(desk, book.addFavour(harbour_.id, Direction::Given, 1, u"Insight"_s));
    check("favour given");
    openEditor(desk, book.addFavour(harbour_.id, Direction::Received, 1, u"Order"_s));
    check("favour received");
    openEditor(desk, book.addCall(harbour_.id, 1, u"Prices"_s));
    check("interaction");
    Ask ask;
    ask.accountId = harbour_.id;
    ask.title = u"A word with Tom"_s;
    ask.state = AskState::Open;
    ask.askedOn = book.today();
    ask = book.save(ask);
    openEditor(desk, ask);
    check("ask");
    openAnswerEditor(desk, ask);
    check("answer");
    ask.state = AskState::Granted;
    ask.resolvedOn = ask.askedOn;
    openEditor(desk, book.save(ask));
    check("ask that was answered");
    openStandingEditor(desk, harbour_);
    check("standing");
}

TEST_F(FormLettersTest, WhatIsPlannedSharesNoLetterEither)
{
    Goal goal;
    goal.accountId = harbour_.id;
    goal.title = u"Open in March"_s;
    goal.achievedOn = book.today();
    openEditor(desk, book.save(goal));
    EXPECT_EQ(doubled(), QStringList());
    form()->done(QDialog::Rejected);
    Reminder reminder;
    reminder.accountId = harbour_.id;
    reminder.title = u"Call"_s;
    reminder.dueOn = reminder.doneOn = book.today();
    openEditor(desk, book.save(reminder));
    EXPECT_EQ(doubled(), QStringList());
}

TEST_F(FormLettersTest, ANameThatBeginsWithAFreeLetterGetsIt)
{
    openEditor(desk, Account());
    const QStringList names = textsWithMnemonics(*form());
    for (const QString& name : {u"&Name"_s, u"&Kind"_s, u"&Tags"_s, u"&Addresses"_s})
        EXPECT_TRUE(names.contains(name)) << name.toStdString();
}

TEST(FormLetters, AreTheFirstThatIsFreeAndNeverOneThatIsTaken)
{
    QSet<QKeySequence> taken{QKeySequence(u"Alt+N"_s)};
    const auto marked = [&](const QString& text) {
        return withLetter(text, taken, LetterPlace::Anywhere);
    };
    EXPECT_EQ(withLetter(u"Name"_s, taken, LetterPlace::Initial), u"Name"_s);
    EXPECT_EQ(marked(u"Name"_s), u"N&ame"_s);
    EXPECT_EQ(marked(u"Also known as"_s), u"Also &known as"_s)
        << "the beginning of a word before what is within";
    EXPECT_EQ(marked(u"an"_s), u"an"_s) << "none is left";
    EXPECT_EQ(marked(u"&Zone"_s), u"&Zone"_s);
    EXPECT_EQ(marked(u"R && Z"_s), u"&R && Z"_s);
    EXPECT_EQ(marked(u" "_s), u" "_s);
    EXPECT_EQ(withLetter(u"Year"_s, taken, LetterPlace::Initial), u"&Year"_s);
    EXPECT_EQ(taken.size(), 5);
}
