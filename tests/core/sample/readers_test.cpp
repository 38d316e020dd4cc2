#include "core/sample/account_reader.h"
#include "core/sample/sample_reader.h"
#include "core/sample/story_reader.h"

#include "core/base/text.h"
#include "core/domain/isbn.h"

#include <gtest/gtest.h>

#include <QJsonDocument>

namespace goodturn::sample {
namespace {
using namespace Qt::StringLiterals;

QJsonObject json(const char* text)
{
    return QJsonDocument::fromJson(text).object();
}

Story storyOf(const char* text, QString& problem)
{
    return readStory(u"tale"_s, json(text), problem);
}

TEST(AccountReader, ReadsAnAccountWithItsPeopleAndGoals)
{
    QString problem;
    const AccountData data = readAccount(
        json(R"({"name": "Kestrel", "lifecycle": "prospect", "owner": "A. Rep", "since": 40,
                 "currency": "GBP", "city": "Cambridge", "tags": ["export"], "story": "tale",
                 "people": [{"given": "Dev", "family": "Patel", "title": "Head of quality",
                             "mail": "dev@kestrel.example", "mobile": "+44 7700 900142",
                             "born": "--03-22", "birthdayIn": 3, "through": "Helen Marsh",
                             "before": {"account": "Oduya", "title": "Clerk",
                                        "from": 900, "until": 300}}],
                 "goals": [{"goal": "Certificate", "in": 64}]})"),
        problem);
    EXPECT_EQ(problem, QString());
    EXPECT_EQ(data.account.lifecycle, Lifecycle::Prospect);
    EXPECT_EQ(data.account.addresses.at(0).city, u"Cambridge"_s);
    EXPECT_EQ(data.clientSinceAgo, 40);
    EXPECT_EQ(data.currency, u"GBP"_s);
    const PersonData& dev = data.people.at(0);
    EXPECT_EQ(dev.contact.displayName(), u"Dev Patel"_s);
    EXPECT_EQ(dev.contact.phones.at(0).kind, PointKind::Mobile);
    EXPECT_EQ(dev.contact.birthday.toString(), u"--03-22"_s);
    EXPECT_EQ(dev.before->untilAgo, 300);
    EXPECT_EQ(data.goals.at(0).dueIn, 64);
}

TEST(AccountReader, NamesTheAccountWhoseDataIsWrong)
{
    QString problem;
    readAccount(json(R"({"name": "Kestrel", "people": [{"given": "Dev", "born": "1980-02-30"}]})"),
                problem);
    EXPECT_EQ(problem, u"Kestrel: 1980-02-30"_s);
}

TEST(StoryReader, TellsTheKindsOfEntryApart)
{
    QString problem;
    const Story story = storyOf(
        R"({"rhythms": [{"from": 900, "to": 30, "talkEvery": 20, "gives": ["insight"],
                         "giveEvery": 60, "giveWorths": [2, 3]}],
            "entries": [
              {"do": "given recommendation", "ago": 52, "worth": 5, "money": "200"},
              {"do": "received order", "ago": 33, "unpriced": true},
              {"do": "call", "ago": 19, "by": "incoming", "minutes": 25, "title": "Rang"},
              {"do": "ask order", "ago": 96, "state": "redirected", "after": 9},
              {"do": "gift book", "christmas": 1, "state": "thanked", "thanked": 20},
              {"do": "remind", "in": -3, "title": "Decide"}]})",
        problem);
    EXPECT_EQ(problem, QString());
    EXPECT_EQ(story.rhythms.at(0).giveWorths.at(0), FeltWorth::Small);
    const auto& given = std::get<FavourEntry>(story.entries.at(0).what);
    EXPECT_EQ(given.kind, FavourKind::Recommendation);
    EXPECT_EQ(given.worth, FeltWorth::Great);
    EXPECT_EQ(std::get<FavourEntry>(story.entries.at(1).what).direction, Direction::Received);
    EXPECT_EQ(std::get<TalkEntry>(story.entries.at(2).what).minutes, 25);
    const auto& ask = std::get<AskEntry>(story.entries.at(3).what);
    EXPECT_EQ(ask.state, AskState::Redirected);
    EXPECT_EQ(ask.brings.kind, FavourKind::Referral);
    EXPECT_EQ(std::get<GiftEntry>(story.entries.at(4).what).christmasesAgo, 1);
    EXPECT_EQ(std::get<ReminderEntry>(story.entries.at(5).what).dueIn, -3);
}

TEST(StoryReader, RefusesWhatItDoesNotKnow)
{
    const std::pair<const char*, const char*> faulty[] = {
        {R"({"entries": [{"do": "given bribe"}]})", "tale: bribe"},
        {R"({"entries": [{"do": "sings"}]})", "tale: sings"},
        {R"({"entries": [{"do": "given insight", "worth": 6}]})", "tale: worth"},
        {R"({"entries": [{"do": "given insight", "arrive": 6}]})", "tale: arrive"},
        {R"({"rhythms": [{"from": 3}]})", "tale: to"},
    };
    for (const auto& [text, expected] : faulty) {
        QString problem;
        storyOf(text, problem);
        EXPECT_EQ(problem, QString::fromLatin1(expected));
    }
}

TEST(SampleReader, ReadsTheBuiltInFiles)
{
    const auto files = builtInFiles();
    ASSERT_TRUE(files);
    const auto data = readSample(*files);
    ASSERT_TRUE(data) << qPrintable(data.error().detail);
    EXPECT_EQ(data->accounts.size(), 40u);
    EXPECT_FALSE(builtInLists(u"nothing.json"_s));
}

TEST(SampleReader, EveryIsbnOfTheShelfIsValid)
{
    const auto data = readSample(*builtInFiles());
    ASSERT_TRUE(data);
    int known = 0;
    for (const BookTitle& book : data->books) {
        EXPECT_FALSE(book.title.isEmpty());
        EXPECT_FALSE(book.author.isEmpty());
        if (book.isbn.isEmpty())
            continue;
        ++known;
        EXPECT_EQ(normalisedIsbn(book.isbn), book.isbn) << qPrintable(book.title);
    }
    EXPECT_GE(known, 8);
}

TEST(SampleReader, NamesTheStoryThatNobodyTells)
{
    const auto data = readSample({R"([{"name": "Kestrel", "story": "lost"}])", "{}", "{}", "[]"});
    ASSERT_FALSE(data);
    EXPECT_EQ(data.error().kind, ErrorKind::Internal);
    EXPECT_EQ(data.error().detail, u"Kestrel: no story lost"_s);
}

TEST(SampleReader, RefusesBrokenJson)
{
    const auto data = readSample({"[{", "{}", "{}", "[]"});
    ASSERT_FALSE(data);
    EXPECT_TRUE(data.error().detail.startsWith(u"accounts at byte"_s));
}

} // namespace
} // namespace goodturn::sample
