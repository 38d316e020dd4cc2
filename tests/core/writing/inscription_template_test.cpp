#include "core/writing/inscription_template.h"

#include <gtest/gtest.h>

#include <set>

using namespace goodturn;
using namespace goodturn::writing;
using namespace Qt::StringLiterals;

namespace {

Contact ines()
{
    Contact contact;
    contact.givenName = u"Ines"_s;
    contact.familyName = u"Duarte"_s;
    return contact;
}

Gift theBox(Occasion occasion)
{
    Gift gift;
    gift.title = u"The Box"_s;
    gift.author = u"Marc Levinson"_s;
    gift.occasion = occasion;
    return gift;
}

} // namespace

TEST(Inscription, ForChristmasThoughtOfThePersonAndAsksForTheNewYear)
{
    EXPECT_EQ(inscription(theBox(Occasion::Christmas), ines()),
              u"Ines — I thought of you when I read this. Would love to hear what you make of it "
              "in the New Year."_s);
}

TEST(Inscription, IsFilledForEveryOccasionAndItem)
{
    for (const auto& occasion : EnumCodes<Occasion>::all)
        for (const auto& item : EnumCodes<GiftItem>::all)
            for (const auto& contact : {ines(), Contact()}) {
                Gift gift = theBox(occasion.value);
                gift.item = item.value;
                const QString text = inscription(gift, contact);
                EXPECT_GT(text.size(), 30);
                EXPECT_EQ(text.startsWith(u"Ines — "_s), !contact.givenName.isEmpty());
                EXPECT_TRUE(text.front().isUpper()) << qPrintable(text);
                for (const QChar mark : u"{}[]"_s)
                    EXPECT_FALSE(text.contains(mark)) << qPrintable(text);
                EXPECT_FALSE(text.contains(u"  "_s)) << qPrintable(text);
            }
}

TEST(Inscription, SpeaksOfReadingOnlyInABook)
{
    Gift gift = theBox(Occasion::Christmas);
    gift.item = GiftItem::Donation;
    EXPECT_TRUE(
        inscription(gift, ines()).startsWith(u"Ines — this went to “The Box” in your name"_s));
    EXPECT_FALSE(inscription(gift, ines()).contains(u"read this"_s));
}

TEST(Inscription, NamesAnOccasionOfOnesOwn)
{
    Gift gift = theBox(Occasion::Own);
    gift.occasionName = u"the opening in Leeds"_s;
    EXPECT_TRUE(inscription(gift, ines()).startsWith(u"Ines — for “the opening in Leeds”. "_s));
    gift.occasionName.clear();
    EXPECT_TRUE(inscription(gift, ines()).startsWith(u"Ines — I thought"_s));
}

TEST(Inscription, UsesTheNicknameWhenThereIsNoGivenName)
{
    Contact contact;
    contact.nickname = u"Nes"_s;
    EXPECT_TRUE(inscription(theBox(Occasion::Thanks), contact).startsWith(u"Nes — thank you."_s));
}

TEST(FilledTemplate, LeavesEmptyAndUnknownPlacesOutCleanly)
{
    const InscriptionFields fields{u"Ines"_s, u"The Box"_s, {}, {}};
    EXPECT_EQ(filled(u"{name}, {book} by {shoe} size."_s, fields), u"Ines, The Box by size."_s);
    EXPECT_EQ(filled(u"{name}[, by {author}]: {book}."_s, fields), u"Ines: The Box."_s);
    EXPECT_EQ(filled(u"[{author} — ]hello {occasion} ."_s, fields), u"Hello."_s);
    EXPECT_EQ(filled(QString(), fields), QString());
}

TEST(FilledTemplate, NeverSearchesValuesForPlaces)
{
    const InscriptionFields fields{u"{book}"_s, u"[%1 \\1 {name}]"_s, {}, {}};
    EXPECT_EQ(filled(u"{name} [and {book}]"_s, fields), u"{book} and [%1 \\1 {name}]"_s);
}

TEST(FilledTemplate, TakesBracesThatAreNoPlaces)
{
    EXPECT_EQ(filled(u"A } b { c ] d ["_s, {}), u"A } b { c ] d ["_s);
}

TEST(InscriptionTemplates, HaveAnIdOfTheirOwn)
{
    std::set<QString> ids;
    for (const auto& entry : inscriptionTemplates()) {
        ids.insert(entry.id);
        EXPECT_FALSE(entry.name.isEmpty());
        EXPECT_FALSE(entry.text.isEmpty());
    }
    EXPECT_EQ(ids.size(), inscriptionTemplates().size());
    for (const auto& occasion : EnumCodes<Occasion>::all)
        EXPECT_TRUE(ids.contains(code(occasion.value)) || isHoliday(occasion.value))
            << occasion.code;
}

TEST(Inscription, NamesAHolidayThatHasNoWordsOfItsOwn)
{
    Gift gift;
    gift.item = GiftItem::Book;
    gift.occasion = Occasion::EidAlFitr;
    Contact contact;
    contact.givenName = u"Ines"_s;
    EXPECT_EQ(inscription(gift, contact),
              u"Ines — all good wishes for Eid al-Fitr. I thought of you when I read this."_s);
}
