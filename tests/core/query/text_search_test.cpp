#include "core/query/text_search.h"

#include "tests/support/book_fixture.h"

#include <gmock/gmock.h>

#include <random>

namespace goodturn::query {
namespace {
using namespace Qt::StringLiterals;
using testing::BookFixture;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::must;

struct Found : BookFixture
{
    QStringList accounts(const QString& text)
    {
        QStringList names;
        for (const AccountId id : must(book().queries().accountIds({text, {}, {}})))
            names << must(book().queries().accountName(id));
        return names;
    }

    QStringList people(const QString& text)
    {
        QStringList names;
        for (const ContactId id : must(book().queries().personIds(text)))
            names << must(book().queries().personName(id));
        return names;
    }

    QStringList offered(const QString& text)
    {
        QStringList names;
        for (const NamedId& name : must(book().queries().findPeople(text)))
            names << name.name;
        return names;
    }

    Contact addReachable(const QString& name, const QString& email, const QString& phone = {})
    {
        Contact person;
        person.familyName = name;
        person.emails = {{PointKind::Work, email}};
        if (!phone.isEmpty())
            person.phones = {{PointKind::Work, phone}};
        return save(person);
    }
};

TEST(TextSearch, APictureOrACurrencyEndsAWord)
{
    Found f;
    const QStringList signs{u"😀"_s, u"🥰"_s, u"🧠"_s, u"🪴"_s, u"🦾"_s, u"👍🏽"_s,
                            u"€"_s, u"₽"_s,  u"₿"_s,  u"₺"_s,    u"🚀"_s,    u"🛒"_s};
    for (const QString& sign : signs) {
        f.addAccount(sign + u"Cafe"_s);
        f.addAccount(u"Brain"_s + sign + u"works"_s);
    }
    EXPECT_EQ(f.accounts(u"cafe"_s).size(), signs.size());
    EXPECT_EQ(f.accounts(u"works"_s).size(), signs.size());
    for (const QString& sign : signs)
        EXPECT_THAT(f.accounts(sign + u"cafe"_s), ::testing::Contains(sign + u"Cafe"_s));
}

TEST(TextSearch, EveryWordIsQuotedAndBegins)
{
    const TextSearch search(u"  Müller 5\" müller "_s);
    EXPECT_THAT(search.words(), ElementsAre(u"muller"_s, u"5\""_s));
    ASSERT_EQ(search.values().size(), 1U);
    EXPECT_EQ(search.values().front().toText(), u"\"muller\"* \"5\"\"\"*"_s);
}

TEST(TextSearch, NothingTypedIsNoFilter)
{
    EXPECT_TRUE(TextSearch(u" \t\n "_s).isEmpty());
    Found f;
    f.addAccount(u"Harbour"_s);
    EXPECT_THAT(f.accounts(u"  "_s), ElementsAre(u"Harbour"_s));
}

TEST(TextSearch, FindsHoweverAWordIsWritten)
{
    Found f;
    f.addAccount(u"Lindenstraße 5"_s);
    f.addAccount(u"Café Élan"_s);
    f.addAccount(u"Smørrebrød"_s);
    EXPECT_THAT(f.accounts(u"lindenstrasse"_s), ElementsAre(u"Lindenstraße 5"_s));
    EXPECT_THAT(f.accounts(u"LINDENSTRASS"_s), ElementsAre(u"Lindenstraße 5"_s));
    EXPECT_THAT(f.accounts(u"elan cafe"_s), ElementsAre(u"Café Élan"_s));
    EXPECT_THAT(f.accounts(u"É"_s), ElementsAre(u"Café Élan"_s));
    EXPECT_THAT(f.accounts(u"smorre"_s), ElementsAre(u"Smørrebrød"_s));
}

TEST(TextSearch, FindsOnlyByTheBeginningOfAWordAndByAllWords)
{
    Found f;
    f.addAccount(u"Harbour & Lowe Ltd"_s);
    EXPECT_THAT(f.accounts(u"low"_s), ElementsAre(u"Harbour & Lowe Ltd"_s));
    EXPECT_THAT(f.accounts(u"harbour & lowe"_s), ElementsAre(u"Harbour & Lowe Ltd"_s));
    EXPECT_THAT(f.accounts(u"arbour"_s), IsEmpty());
    EXPECT_THAT(f.accounts(u"harbour pier"_s), IsEmpty());
}

TEST(TextSearch, FindsPiecesOfAddressesAndNumbers)
{
    Found f;
    f.addReachable(u"Duarte"_s, u"ines.duarte@harbour.example"_s, u"+351 21-555 0148"_s);
    f.addReachable(u"O’Neill"_s, u"pat@oneill.example"_s);
    for (const QString& text : {u"ines"_s, u"ines.du"_s, u"harbour"_s, u"@harb"_s, u"+351"_s,
                                u"351"_s, u"555 0148"_s, u"21-555"_s, u"ines.duarte@harbour.ex"_s})
        EXPECT_THAT(f.people(text), ElementsAre(u"Duarte"_s)) << text.toStdString();
    EXPECT_THAT(f.people(u"o'neill"_s), ElementsAre(u"O’Neill"_s));
    EXPECT_THAT(f.people(u"51"_s), IsEmpty());
}

TEST(TextSearch, TakesNamingSignsAsTheyStand)
{
    Found f;
    f.addAccount(u"C Club"_s);
    f.addAccount(u"C++ Guild"_s);
    Account tagged = f.addAccount(u"Zaffre"_s);
    tagged.tags = QStringList{u"club"_s};
    f.save(tagged);
    EXPECT_THAT(f.accounts(u"c++"_s), ElementsAre(u"C++ Guild"_s));
    EXPECT_THAT(f.accounts(u"#club"_s), ElementsAre(u"Zaffre"_s));
    EXPECT_THAT(f.accounts(u"club"_s), ElementsAre(u"C Club"_s, u"Zaffre"_s));
    EXPECT_THAT(f.accounts(u"++"_s), ElementsAre(u"C++ Guild"_s));
    EXPECT_THAT(f.accounts(u"@"_s), IsEmpty());
}

TEST(TextSearch, FindsInsideTextThatHasNoSpaces)
{
    Found f;
    f.addAccount(u"株式会社山田商事"_s);
    f.addAccount(u"Yamada"_s);
    EXPECT_THAT(f.accounts(u"山田"_s), ElementsAre(u"株式会社山田商事"_s));
    EXPECT_THAT(f.accounts(u"山本"_s), IsEmpty());
}

TEST(TextSearch, LeavesTheTrashOut)
{
    Found f;
    const Account account = f.addAccount(u"Harbour"_s);
    const Contact person = f.addPerson(account.id, u"Ines"_s, u"Duarte"_s);
    EXPECT_THAT(f.people(u"harb"_s), ElementsAre(u"Ines Duarte"_s));
    EXPECT_THAT(f.accounts(u"duar"_s), ElementsAre(u"Harbour"_s));
    must(f.book().records<Contact>().trash(person.id));
    EXPECT_THAT(f.people(u"ines"_s), IsEmpty());
    EXPECT_THAT(f.people(u"harb"_s), IsEmpty());
    EXPECT_THAT(f.offered(u"ines"_s), IsEmpty());
    EXPECT_THAT(f.accounts(u"duar"_s), IsEmpty());
    must(f.book().records<Account>().trash(account.id));
    EXPECT_THAT(f.accounts(u"harb"_s), IsEmpty());
}

TEST(TextSearch, OffersThoseWhoAreCalledSoFirst)
{
    Found f;
    f.addReachable(u"Abel"_s, u"abel@tandem.example"_s);
    f.addReachable(u"Tanaka"_s, u"t@kestrel.example"_s);
    EXPECT_THAT(f.offered(u"tan"_s), ElementsAre(u"Tanaka"_s, u"Abel"_s));
    EXPECT_THAT(f.people(u"tan"_s), ElementsAre(u"Abel"_s, u"Tanaka"_s)) << "a list is by name";
}

QString hostileText(std::mt19937& random)
{
    static const QStringList pieces{
        u"\""_s,      u"\"\""_s,  u"*"_s,  u"("_s,  u")"_s,    u" AND "_s,  u" OR "_s,
        u" NOT "_s,   u"NEAR("_s, u"^"_s,  u":"_s,  u"{"_s,    u"}"_s,      u"+"_s,
        u"-"_s,       u"'"_s,     u"''"_s, u";"_s,  u"--"_s,   u"%"_s,      u"_"_s,
        u"\\"_s,      u"#"_s,     u"&"_s,  u"?"_s,  u"?1"_s,   u":a"_s,     u"search_text:"_s,
        u"harbour"_s, u"a"_s,     u"é"_s,  u"山"_s, u"ß"_s,    u"\u0301"_s, u"\u200d"_s,
        u"🎁"_s,       u"\n"_s,    u"\t"_s, u" "_s,  u"rank"_s, u"rebuild"_s};
    QString text;
    const int count = int(random() % 12);
    for (int i = 0; i < count; ++i) {
        const auto pick = random() % (size_t(pieces.size()) + 4);
        if (pick < size_t(pieces.size()))
            text += pieces.at(qsizetype(pick));
        else if (pick == size_t(pieces.size()))
            text += QChar(0);
        else if (pick == size_t(pieces.size()) + 1)
            text += QChar(char16_t(0xD800 + random() % 0x400)); // half of a pair
        else if (pick == size_t(pieces.size()) + 2)
            text += QChar(char16_t(0xDC00 + random() % 0x400));
        else
            text += QChar(char16_t(random()));
    }
    return text;
}

TEST(TextSearch, NoTextIsAnError)
{
    Found f;
    const Account account = f.addAccount(u"Harbour \"& Lowe\" 100% #a"_s);
    f.addPerson(account.id, u"Ines"_s, u"O'Neill"_s);
    std::mt19937 random(29);
    for (int i = 0; i < 5000; ++i) {
        const QString text = hostileText(random);
        auto& queries = f.book().queries();
        ASSERT_TRUE(queries.accountIds({text, {}, {}})) << i << ' ' << text.toStdString();
        ASSERT_TRUE(queries.personIds(text)) << i << ' ' << text.toStdString();
        ASSERT_TRUE(queries.findAccounts(text)) << i << ' ' << text.toStdString();
        ASSERT_TRUE(queries.findPeople(text)) << i << ' ' << text.toStdString();
    }
    EXPECT_TRUE(f.book().queries().accountIds({u"a "_s.repeated(100'000), {}, {}}));
}

} // namespace
} // namespace goodturn::query
