#include "ui/pages/gifts/inscription_field.h"
#include "ui/pages/gifts/inscription_review.h"

#include "core/writing/inscription_template.h"

#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

Gift theBox()
{
    Gift gift;
    gift.title = u"The Box"_s;
    gift.occasion = Occasion::Christmas;
    return gift;
}

Contact ines()
{
    Contact contact;
    contact.givenName = u"Ines"_s;
    return contact;
}

} // namespace

TEST(InscriptionFieldTest, BeginsFromWhatSuitsTheGiftAndCanBeTakenBack)
{
    InscriptionField field({theBox, ines, {}});
    field.show();
    field.setText(u"my own words"_s);
    QMenu* menu = field.findChild<QPushButton*>()->menu();
    emit menu->aboutToShow();
    ASSERT_EQ(menu->actions().size(), 2 + qsizetype(writing::inscriptionTemplates().size()));
    menu->actions().front()->trigger();
    EXPECT_EQ(field.text(), writing::inscription(theBox(), ines()));
    EXPECT_TRUE(field.text().contains(u"Ines"_s));
    field.findChild<QPlainTextEdit*>()->undo();
    EXPECT_EQ(field.text(), u"my own words"_s);
}

TEST(InscriptionFieldTest, MarksAndSaysWhatReadsLikeAPitchWhileItIsTyped)
{
    InscriptionField field({theBox, ines, [] { return true; }}, true);
    field.show();
    auto* note = field.findChild<QPlainTextEdit*>();
    const auto shown = [&] {
        QStringList texts;
        for (const auto* label : field.findChildren<QLabel*>())
            texts << label->text();
        return texts.join(u'|');
    };
    QTest::keyClicks(note, u"Ines, I thought of you when I read this."_s);
    EXPECT_TRUE(note->extraSelections().isEmpty());
    EXPECT_TRUE(shown().contains(u"“I thought of”"_s)) << qPrintable(shown());
    QTest::keyClicks(note, u" Could you introduce me to Tom?"_s);
    ASSERT_FALSE(note->extraSelections().isEmpty());
    EXPECT_EQ(note->extraSelections().front().cursor.selectedText(), u"Could you"_s);
    EXPECT_TRUE(shown().contains(u"A gift asks for nothing"_s)) << qPrintable(shown());
    note->clear();
    EXPECT_TRUE(note->extraSelections().isEmpty());
    EXPECT_FALSE(shown().contains(u"nothing"_s));
}

TEST(InscriptionReview, CountsIAndYou)
{
    const auto lineOf = [](const QString& text) {
        return inscriptionReview(writing::reviewed(text, writing::TextKind::Card));
    };
    EXPECT_TRUE(lineOf({}).isEmpty());
    EXPECT_TRUE(lineOf(u"I thought of you when I read this."_s).contains(u'2'));
}

TEST(InscriptionReview, EachRuleHasASentence)
{
    const QString text = u"I want in return that we touch base. Could you introduce me?"_s;
    const auto review = writing::reviewed(text.repeated(12));
    EXPECT_GE(review.findings.size(), 6U);
    for (const auto& finding : review.findings)
        EXPECT_FALSE(reviewSentence(finding, review, text.repeated(12)).isEmpty());
}
