#include "core/sample/large_words.h"
#include "core/sample/phrases.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

namespace goodturn::sample {
namespace {
using namespace Qt::StringLiterals;

TEST(Phrases, PutsWordsInPlaceOfTheirNames)
{
    PhraseWords words;
    words.topic = u"customs delays"_s;
    words.person = u"Ines"_s;
    words.number = u"4471"_s;
    EXPECT_EQ(filled(u"{person}: {topic}, PO-{number}!"_s, words),
              u"Ines: customs delays, PO-4471!"_s);
    EXPECT_EQ(filled(u"nothing to fill"_s, words), u"nothing to fill"_s);
    EXPECT_EQ(filled(u"an open {brace"_s, words), u"an open {brace"_s);
}

TEST(Phrases, DoesNotLookIntoWhatItPutIn)
{
    PhraseWords words;
    words.person = u"{topic}"_s;
    words.topic = u"never"_s;
    EXPECT_EQ(filled(u"{person}"_s, words), u"{topic}"_s);
}

TEST(Phrases, DrawsFromTheListOfTheKey)
{
    const PhraseLists lists{{u"call"_s, {u"a"_s, u"b"_s}}, {u"empty"_s, {}}};
    Random random(1);
    QStringList seen;
    for (int i = 0; i < 50; ++i)
        seen << drawn(lists, u"call"_s, {}, random);
    EXPECT_TRUE(seen.contains(u"a"_s) && seen.contains(u"b"_s));
    EXPECT_EQ(drawn(lists, u"empty"_s, {}, random), QString());
    EXPECT_EQ(drawn(lists, u"missing"_s, {}, random), QString());
}

TEST(LargeWords, HasATitleForEveryKindOfTalkAndFavour)
{
    const auto words = LargeWords::load();
    ASSERT_TRUE(words) << qPrintable(words.error().detail);
    Random random(1);
    for (const auto& kind : EnumCodes<InteractionKind>::all)
        EXPECT_NE(words->talkSummary(kind.value, random), code(kind.value));
    for (const auto& direction : EnumCodes<Direction>::all)
        for (const auto& kind : EnumCodes<FavourKind>::all) {
            const QString key = code(direction.value) + u'.' + code(kind.value);
            const QString title = words->favourTitle(direction.value, kind.value, random);
            EXPECT_NE(title, key);
            EXPECT_FALSE(title.contains(u'{')) << qPrintable(title);
        }
}

TEST(LargeWords, MakesAccountsAndPeopleThatCanBeToldApart)
{
    const auto words = LargeWords::load();
    ASSERT_TRUE(words);
    Random random(1);
    const Account account = words->account(17, random);
    EXPECT_TRUE(account.name.endsWith(u" 17"_s));
    EXPECT_FALSE(account.addresses.at(0).city.isEmpty());
    EXPECT_FALSE(account.addresses.at(0).country.isEmpty());
    const Contact contact = words->contact(18, random);
    static const QRegularExpression mail(u"^[a-z]+\\.[a-z]+\\.18@book\\.example$"_s);
    EXPECT_TRUE(mail.match(contact.emails.at(0).value).hasMatch());
    EXPECT_FALSE(contact.displayName().isEmpty());
}

} // namespace
} // namespace goodturn::sample
