#include "tests/support/summary_example.h"
#include "tests/ui/print/read_back.h"
#include "ui/print/page_painter.h"
#include "ui/print/pdf_writer.h"

#include <QFontDatabase>
#include <QTemporaryDir>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using report::Audience;
using testing::Word;

namespace {

class OddContent : public ::testing::TestWithParam<PaperChoice>
{
protected:
    std::vector<Word> wordsOn(const report::SummaryInput& input)
    {
        const QString path = dir_.filePath(u"odd.pdf"_s);
        EXPECT_TRUE(writePdf(accountSummary(input, Audience::Mine), path, GetParam()));
        return testing::wordsOf(path);
    }

    QTemporaryDir dir_;
};

TEST_P(OddContent, ThousandsOfFavoursAndHundredsOfPeopleAreAllThere)
{
    auto input = testing::summaryExample();
    for (int i = 0; i < 2000; ++i)
        input.favours.push_back(testing::favourExample(100 + i, QDate(2026, 9, 1).addDays(-i),
                                                       Direction::Given, FavourKind::Other,
                                                       u"F%1q of them"_s.arg(i)));
    for (int i = 0; i < 300; ++i) {
        query::PersonRow person;
        person.name = u"P%1q Person"_s.arg(i);
        person.email = u"p%1@somewhere.example"_s.arg(i);
        input.people.push_back(person);
    }
    const auto words = wordsOn(input);
    QSet<QString> there;
    for (const Word& word : words)
        there.insert(word.text);
    for (int i = 0; i < 2000; ++i)
        EXPECT_TRUE(there.contains(u"F%1q"_s.arg(i))) << i;
    for (int i = 0; i < 300; ++i)
        EXPECT_TRUE(there.contains(u"P%1q"_s.arg(i))) << i;
    EXPECT_EQ(testing::overlaps(words).join(u'\n').toStdString(), "");
}

TEST_P(OddContent, NamesAsLongAsTheyMayBeStayWholeAndApart)
{
    auto input = testing::summaryExample();
    const auto longName = [](QChar letter) {
        return letter + QString(198, letter.toLower()) + u'!';
    };
    input.head.account.name = longName(u'A');
    input.people[0].name = longName(u'B');
    input.people[0].title = longName(u'C');
    input.people[0].email = longName(u'D') + u"@x.example"_s;
    input.people[0].phone = longName(u'E');
    input.favours[1].title = longName(u'F');
    input.favours[1].who = longName(u'G');
    input.goals[0].title = longName(u'H');
    input.gifts[0].title = longName(u'I');
    input.gifts[0].recipient = longName(u'J');
    input.asks[0].outcome = longName(u'K');
    input.bookName = longName(u'L');
    const auto words = wordsOn(input);
    EXPECT_EQ(testing::overlaps(words).join(u'\n').toStdString(), "");
    const QString signs = signsOf(words);
    for (const QChar letter : u"ABCDEFGHIJK"_s)
        EXPECT_TRUE(signs.contains(longName(letter))) << letter.toLatin1();
    const QRectF room =
        pageLayoutFor(GetParam()).paintRect(QPageLayout::Point).adjusted(-1.5, -1.5, 1.5, 1.5);
    for (const Word& word : words)
        EXPECT_TRUE(room.contains(word.box)) << word.text.toStdString();
}

TEST_P(OddContent, OtherScriptsStandApartAndWhatHasLettersIsKept)
{
    auto input = testing::summaryExample();
    const QString arabic = u"ميناء روتردام للخدمات اللوجستية"_s;
    const QString hebrew = u"נמל רוטרדם"_s;
    const QString chinese = u"鹿特丹港口物流有限公司税関データ"_s.repeated(6);
    const QString emoji = u"👩‍👩‍👧‍👦🏳️‍🌈📦🚢 "_s.repeated(8);
    input.head.account.name = hebrew + u" Harbour"_s;
    for (const QString& text : {arabic, hebrew, chinese, emoji, u"e\u0301\u0302\u0303"_s})
        for (int i = 0; i < 3; ++i) {
            auto favour = testing::favourExample(200, QDate(2026, 9, 1), Direction::Given,
                                                 FavourKind::Other, text + u" Zq"_s);
            favour.who = text;
            favour.detail = text.repeated(3);
            input.favours.push_back(favour);
        }
    const auto words = wordsOn(input);
    EXPECT_EQ(testing::overlaps(words).join(u'\n').toStdString(), "");
    EXPECT_EQ(std::ranges::count_if(words, [](const Word& w) { return w.text.contains(u"Zq"_s); }),
              15);
    const QString signs = signsOf(words).normalized(QString::NormalizationForm_KC);
    EXPECT_TRUE(signs.contains(u"ميناء"_s) || signs.contains(u"ءانيم"_s)) << signs.toStdString();
    // A machine without such a font prints boxes; there is nothing to select then.
    const bool hasLetters = !QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty();
    EXPECT_TRUE(!hasLetters || signs.contains(u"港口物流"_s));
}

TEST_P(OddContent, AnAccountOfWhichNothingIsKnownIsAPage)
{
    report::SummaryInput nothing;
    nothing.today = QDate(2026, 11, 22);
    const auto words = wordsOn(nothing);
    EXPECT_FALSE(words.empty());
    EXPECT_EQ(words.back().page, 0);
    EXPECT_EQ(testing::overlaps(words).join(u'\n').toStdString(), "");
    EXPECT_TRUE(std::ranges::any_of(words, [](const Word& w) { return w.text == u"None"; }));
}

INSTANTIATE_TEST_SUITE_P(Papers, OddContent,
                         ::testing::Values(PaperChoice{}, PaperChoice{PaperSize::A5},
                                           PaperChoice{PaperSize::Letter, true}));

} // namespace
} // namespace goodturn::ui
