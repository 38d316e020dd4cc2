#include "ui/pages/gifts/inscription_field.h"
#include "ui/pages/gifts/inscription_review.h"

#include "core/writing/inscription_template.h"

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
    InscriptionField field({theBox, ines});
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

TEST(InscriptionReview, CountsIAndYou)
{
    EXPECT_TRUE(inscriptionReview({}).isEmpty());
    EXPECT_TRUE(inscriptionReview(u"I thought of you when I read this."_s).contains(u'2'));
}
