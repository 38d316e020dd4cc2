#include "core/writing/text_review.h"

#include "core/writing/review_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace goodturn::writing {
using namespace Qt::StringLiterals;

namespace {

constexpr int wordsForDensity = 15;
constexpr int sentencesForOpenings = 3;
constexpr int mostQuestions = 3;
constexpr int longText = 125;
constexpr int tooLongText = 200;
constexpr qsizetype longestGreeting = 5; // words

/// The text with greeting and signature blanked out, so that places stay where they are.
QString bodyOf(const QString& text, const ReviewWords& words)
{
    QString body = text;
    const auto blank = [&](qsizetype from, qsizetype length) {
        std::fill_n(body.begin() + from, length, u' ');
    };
    qsizetype at = 0;
    bool isFirst = true;
    for (const QString& line : text.split(u'\n')) {
        QString said = line.trimmed().toLower();
        const bool ends = words.signatures.contains(said.remove(u',').remove(u'.').trimmed());
        const auto greets = [&](const QString& greeting) {
            return said.startsWith(greeting + u' ');
        };
        if (ends && !isFirst) {
            blank(at, text.size() - at);
            break;
        }
        if (isFirst && std::ranges::any_of(words.greetings, greets) &&
            said.split(u' ').size() <= longestGreeting)
            blank(at, line.size());
        isFirst = isFirst && said.isEmpty();
        at += line.size() + 1;
    }
    return body;
}

/// Reads one text; the steps leave counts and findings in `review`.
class Reader
{
public:
    Reader(const QString& text, TextKind kind, bool toClient)
        : table_(reviewWords())
        , body_(bodyOf(text, table_))
        , words_(wordsIn(body_))
        , kind_(kind)
        , toClient_(toClient)
    {
    }

    TextReview review()
    {
        countWords();
        countSentences();
        judgePersons();
        judgePhrases();
        judgeShape();
        std::ranges::stable_sort(review_.findings, std::greater(), &ReviewFinding::weight);
        return review_;
    }

private:
    void add(ReviewRule rule, ReviewWeight weight, std::vector<TextPlace> places = {})
    {
        review_.findings.push_back({rule, weight, std::move(places)});
    }
    bool isI(size_t at) const { return table_.i.contains(stem(words_[at].folded, table_)); }
    bool isWe(size_t at) const { return table_.we.contains(stem(words_[at].folded, table_)); }
    bool startsSentence(size_t at) const;
    bool follows(size_t at, const QStringList& phrases, TextPlace& place) const;
    std::vector<TextPlace> placesOf(const QStringList& phrases) const;
    void countWords();
    void countSentences();
    void judgePersons();
    void judgePhrases();
    void judgeShape();

    const ReviewWords& table_;
    QString body_;
    std::vector<Word> words_;
    TextKind kind_;
    bool toClient_;
    TextReview review_;
    std::vector<TextPlace> wanting_, serving_, openings_;
};

bool Reader::startsSentence(size_t at) const
{
    static const QRegularExpression end(u"[.!?…。！？]|\\n\\s*\\n"_s);
    if (at == 0)
        return true;
    const qsizetype from = words_[at - 1].start + words_[at - 1].length;
    return QStringView(body_).sliced(from, words_[at].start - from).toString().contains(end);
}

/// Whether one of the phrases stands right after word `at`, or one word further on ("I also
/// need"); `place` is from there to its end. "I'd like" is "I would like".
bool Reader::follows(size_t at, const QStringList& phrases, TextPlace& place) const
{
    const auto fits = [&](const QStringList& parts, size_t from) {
        for (size_t i = 0; i < size_t(parts.size()); ++i)
            if (from + i >= words_.size() || words_[from + i].folded != parts[qsizetype(i)] ||
                startsSentence(from + i))
                return false;
        return true;
    };
    for (const QString& phrase : phrases) {
        QStringList parts = phrase.split(u' ');
        const bool shortened =
            (words_[at].folded.endsWith(u"'d"_s) && parts.front() == u"would"_s) ||
            (words_[at].folded.endsWith(u"'m"_s) && parts.front() == u"am"_s) ||
            (words_[at].folded.endsWith(u"'ve"_s) && parts.front() == u"have"_s);
        if (shortened)
            parts.removeFirst();
        if (!fits(parts, at + 1))
            continue;
        const Word& last = words_[at + size_t(parts.size())];
        place = {words_[at].start, last.start + last.length - words_[at].start};
        return true;
    }
    return false;
}

std::vector<TextPlace> Reader::placesOf(const QStringList& phrases) const
{
    std::vector<TextPlace> places;
    for (const QString& phrase : phrases) {
        const auto parts = wordsIn(phrase);
        for (size_t at = 0; at + parts.size() <= words_.size(); ++at) {
            const auto same = [](const Word& a, const Word& b) { return a.folded == b.folded; };
            const auto from = words_.begin() + std::ptrdiff_t(at);
            if (!std::equal(parts.begin(), parts.end(), from, same))
                continue;
            const Word& last = words_[at + parts.size() - 1];
            places.push_back({words_[at].start, last.start + last.length - words_[at].start});
        }
    }
    std::ranges::sort(places, {}, &TextPlace::start);
    return places;
}

void Reader::countWords()
{
    TextCounts& counts = review_.counts;
    counts.words = int(words_.size());
    for (size_t at = 0; at < words_.size(); ++at) {
        const Word& word = words_[at];
        const bool hasDigit = std::ranges::any_of(word.text, [](QChar c) { return c.isDigit(); });
        const bool isName = word.text.front().isUpper() && !startsSentence(at) && !isI(at);
        counts.specifics += hasDigit || isName ? 1 : 0;
        counts.you += table_.you.contains(stem(word.folded, table_)) ? 1 : 0;
        counts.we += isWe(at) ? 1 : 0;
        if (!isI(at))
            continue;
        ++counts.i;
        TextPlace place;
        if (follows(at, table_.wanting, place))
            wanting_.push_back(place);
        else if (follows(at, table_.serving, place))
            serving_.push_back(place);
    }
    counts.selfInterest = int(wanting_.size());
    counts.service = int(serving_.size());
}

void Reader::countSentences()
{
    TextCounts& counts = review_.counts;
    for (size_t at = 0; at < words_.size(); ++at) {
        if (!startsSentence(at))
            continue;
        ++counts.sentences;
        if (isI(at) || isWe(at))
            openings_.push_back({words_[at].start, words_[at].length});
    }
    counts.openings = int(openings_.size());
    counts.questions = int(body_.count(u'?') + body_.count(u'\uff1f'));
}

void Reader::judgePersons()
{
    const TextCounts& counts = review_.counts;
    if (!wanting_.empty())
        add(ReviewRule::SelfInterest,
            counts.selfInterest > 1 ? ReviewWeight::Warning : ReviewWeight::Note, wanting_);
    const bool dense = counts.words >= wordsForDensity && counts.i * 10 > counts.words;
    if (dense && counts.i > counts.you && counts.service * 2 < counts.i)
        add(ReviewRule::Density, ReviewWeight::Warning);
    if (!serving_.empty())
        add(ReviewRule::Service, ReviewWeight::Good, serving_);
    if (counts.sentences >= sentencesForOpenings && counts.openings * 10 > counts.sentences * 6)
        add(ReviewRule::Openings, ReviewWeight::Warning, openings_);
    if (!toClient_ && counts.we * 20 > counts.words)
        add(ReviewRule::WeWords, ReviewWeight::Note);
    if (counts.words > 0 && counts.you == 0)
        add(ReviewRule::YouWords, ReviewWeight::Note);
}

void Reader::judgePhrases()
{
    const auto stock = placesOf(table_.stock);
    if (!stock.empty())
        add(ReviewRule::StockPhrases, ReviewWeight::Note, stock);
    auto strings = placesOf(table_.strings);
    const auto asks = placesOf(table_.asking);
    if (!asks.empty() && (kind_ == TextKind::Card || !placesOf(table_.giving).empty()))
        std::ranges::copy(asks, std::back_inserter(strings));
    if (!strings.empty())
        add(ReviewRule::Strings, ReviewWeight::Warning, strings);
    if (!asks.empty() && placesOf(table_.easyNo).empty())
        add(ReviewRule::EasyNo, ReviewWeight::Note, asks);
}

void Reader::judgeShape()
{
    const TextCounts& counts = review_.counts;
    if (counts.words == 0)
        return;
    const bool isCard = kind_ == TextKind::Card;
    if (counts.words > longText)
        add(ReviewRule::Length,
            counts.words > tooLongText ? ReviewWeight::Warning : ReviewWeight::Note);
    if (counts.questions > mostQuestions || (counts.questions == 0 && !isCard))
        add(ReviewRule::Questions, ReviewWeight::Note);
    if (counts.specifics == 0)
        add(ReviewRule::Specifics, isCard ? ReviewWeight::Note : ReviewWeight::Warning);
}

} // namespace

const ReviewFinding* TextReview::find(ReviewRule rule) const
{
    const auto found = std::ranges::find(findings, rule, &ReviewFinding::rule);
    return found == findings.end() ? nullptr : &*found;
}

TextReview reviewed(const QString& text, TextKind kind, bool toClient)
{
    return Reader(text, kind, toClient).review();
}

} // namespace goodturn::writing
