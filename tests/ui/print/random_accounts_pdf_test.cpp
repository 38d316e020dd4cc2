#include "tests/support/summary_example.h"
#include "tests/ui/print/read_back.h"
#include "ui/print/pdf_writer.h"

#include <QTemporaryDir>

#include <map>
#include <random>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using report::Audience;
using testing::Word;

namespace {

/// An account with some people and favours, each with a word at its begin and one at its end that
/// are nowhere else.
class RandomAccount
{
public:
    explicit RandomAccount(unsigned seed) : random_(seed)
    {
        input_ = testing::summaryExample();
        input_.head.account.name = u"Account "_s + text(1);
        input_.people.clear();
        input_.favours.clear();
        for (int i = upTo(25); i > 0; --i)
            addPerson(i);
        for (int i = upTo(90); i > 0; --i)
            addFavour(i);
        for (int i = upTo(6); i > 0; --i)
            input_.goals.push_back({i + 10, text(12), QDate(2027, 1, 1), {}});
        if (upTo(3) == 0)
            input_.flow = {};
        input_.head.account.notes = text(upTo(120));
    }

    const report::SummaryInput& input() const { return input_; }
    bool chance() { return upTo(1) == 1; }
    int upTo(int most) { return std::uniform_int_distribution(0, most)(random_); }

private:
    QString text(int words)
    {
        QStringList list;
        for (int i = 0; i < words; ++i)
            list << QString(1 + upTo(11), QChar(u'a' + upTo(25)));
        return list.join(u' ');
    }

    void addPerson(int number)
    {
        query::PersonRow person;
        person.name = u"P%1a %2 P%1z"_s.arg(number).arg(text(upTo(3)));
        person.title = text(upTo(4));
        person.email = chance() ? u"p%1@somewhere.example"_s.arg(number) : QString();
        person.phone = chance() ? u"+49 40 1234%1"_s.arg(1000 + number) : QString();
        input_.people.push_back(person);
    }

    void addFavour(int number)
    {
        auto favour = testing::favourExample(number, QDate(2026, 11, 1).addDays(-number),
                                             chance() ? Direction::Given : Direction::Received,
                                             FavourKind::Other,
                                             u"F%1a %2 F%1z"_s.arg(number).arg(text(upTo(16))));
        favour.who = text(upTo(3));
        if (upTo(3) == 0)
            favour.detail = u"%2 D%1z"_s.arg(number).arg(text(upTo(14)));
        if (chance())
            favour.money = Money::fromMinor(upTo(9'000'000), u"EUR"_s).value();
        input_.favours.push_back(favour);
    }

    std::mt19937 random_;
    report::SummaryInput input_;
};

using ByText = std::map<QString, std::vector<Word>>;

ByText byText(const std::vector<Word>& words)
{
    ByText places;
    for (const Word& word : words)
        places[QString(word.text).remove(u',')].push_back(word);
    return places;
}

/// What is not there just once, or is cut by the end of a page, or reaches into the next row.
QStringList faults(const report::SummaryInput& input, Audience audience, const ByText& places)
{
    QStringList found;
    const auto once = [&](const QString& text) -> const Word* {
        const auto at = places.find(text);
        const size_t count = at == places.end() ? 0 : at->second.size();
        if (count != 1)
            found << u"%1: %2 times"_s.arg(text).arg(count);
        return count == 0 ? nullptr : &at->second.front();
    };
    const auto whole = [&](const QString& begin, const QString& end) {
        const Word* first = once(begin);
        const Word* last = once(end);
        if (first && last && first->page != last->page)
            found << begin + u" is cut"_s;
        return first && last ? std::pair(*first, *last) : std::pair<Word, Word>();
    };
    for (size_t i = 0; i < input.people.size(); ++i) {
        const QString number = QString::number(int(input.people.size() - i));
        whole(u'P' + number + u'a', u'P' + number + u'z');
    }
    std::pair<Word, Word> above;
    for (size_t i = 0; i < input.favours.size(); ++i) {
        const QString number = QString::number(input.favours[i].id);
        auto row = whole(u'F' + number + u'a', u'F' + number + u'z');
        if (audience == Audience::Mine && !input.favours[i].detail.isEmpty())
            row.second = whole(u'F' + number + u'a', u'D' + number + u'z').second;
        if (i > 0 && row.first.page == above.second.page &&
            row.first.box.top() < above.second.box.bottom() - 1)
            found << u"row "_s + number + u" stands in the row above"_s;
        above = row;
    }
    return found;
}

class RandomAccounts : public ::testing::Test
{
protected:
    QString write(const report::Document& document, const PaperChoice& choice)
    {
        const QString path = dir_.filePath(u"account.pdf"_s);
        EXPECT_TRUE(writePdf(document, path, choice));
        return path;
    }

    QTemporaryDir dir_;
};

void expectPageNumbers(const QString& path)
{
    const QString text = testing::outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        EXPECT_EQ(pages[i].count(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())), 1);
        EXPECT_EQ(pages[i].count(QRegularExpression(u"\\bcontinued\\b"_s)), i == 0 ? 0 : 1);
    }
}

void expectFontsInsideAndNoPictures(const QString& path)
{
    const QString fonts = testing::outputOf(u"pdffonts"_s, {path});
    const QStringList lines = fonts.trimmed().split(u'\n').mid(2);
    EXPECT_FALSE(lines.isEmpty());
    static const QRegularExpression embedded(uR"(Identity-H +yes \S+ +yes)"_s);
    for (const QString& line : lines)
        EXPECT_TRUE(line.contains(embedded)) << line.toStdString();
    const QString pictures = testing::outputOf(u"pdfimages"_s, {u"-list"_s, path});
    EXPECT_EQ(pictures.trimmed().count(u'\n'), 1) << pictures.toStdString();
}

void expectInside(const std::vector<Word>& words, const QPageLayout& layout)
{
    const QRectF room = layout.paintRect(QPageLayout::Point).adjusted(-1.5, -1.5, 1.5, 1.5);
    for (const Word& word : words)
        EXPECT_TRUE(room.contains(word.box)) << word.text.toStdString() << ' ' << word.page;
}

TEST_F(RandomAccounts, HoldEverythingOnceWithoutACutRow)
{
    for (unsigned seed = 1; seed <= 50; ++seed) {
        SCOPED_TRACE(seed);
        RandomAccount account(seed);
        const auto audience = seed % 3 == 0 ? Audience::ToShare : Audience::Mine;
        const PaperChoice choice{EnumCodes<PaperSize>::all[seed % 3].value, account.chance(),
                                 EnumCodes<PrintInk>::all[account.upTo(2)].value};
        const QString path = write(accountSummary(account.input(), audience), choice);
        const std::vector<Word> words = testing::wordsOf(path);
        EXPECT_EQ(faults(account.input(), audience, byText(words)).join(u'\n').toStdString(), "");
        EXPECT_EQ(testing::overlaps(words).join(u'\n').toStdString(), "");
        expectInside(words, pageLayoutFor(choice));
        const auto totals = std::ranges::count(words, u"Total"_s, &Word::text);
        EXPECT_EQ(totals, account.input().favours.empty() ? 0 : 1);
        expectPageNumbers(path);
        expectFontsInsideAndNoPictures(path);
    }
}

TEST_F(RandomAccounts, WhatIsLackingDoubledCutOrOverlappingIsNoticed)
{
    RandomAccount account(7);
    auto input = account.input();
    ASSERT_GT(input.favours.size(), 10U);
    input.favours[1].title = input.favours[0].title;
    const QString end = u" F%1z"_s.arg(input.favours[5].id);
    input.favours[5].title.replace(end, u" word"_s.repeated(4000) + end);
    const auto words = testing::wordsOf(write(accountSummary(input, Audience::Mine), {}));
    const QString told = faults(input, Audience::Mine, byText(words)).join(u'\n');
    EXPECT_TRUE(told.contains(u"F%1a: 2 times"_s.arg(input.favours[0].id))) << told.toStdString();
    EXPECT_TRUE(told.contains(u"F%1a: 0 times"_s.arg(account.input().favours[1].id)));
    EXPECT_TRUE(told.contains(u"F%1a is cut"_s.arg(input.favours[5].id)));
    EXPECT_FALSE(
        testing::overlaps({{u"a"_s, 0, QRectF(0, 0, 9, 9)}, {u"b"_s, 0, QRectF(4, 3, 9, 9)}})
            .isEmpty());
}

} // namespace
} // namespace goodturn::ui
