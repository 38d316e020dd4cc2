#include "core/quick/value_finder.h"

#include "core/base/amount_text.h"

#include <algorithm>
#include <cmath>

namespace goodturn::quick {
using namespace Qt::StringLiterals;

namespace {

constexpr int minutesOfADay = 24 * 60;

/// Written small, other codes are words and names ("all", "try", "bob").
const QStringList& commonCodes()
{
    static const QStringList codes{u"eur"_s, u"usd"_s, u"gbp"_s, u"chf"_s, u"sek"_s,
                                   u"nok"_s, u"dkk"_s, u"pln"_s, u"czk"_s, u"huf"_s,
                                   u"aud"_s, u"jpy"_s, u"cny"_s, u"inr"_s, u"brl"_s};
    return codes;
}

/// How many digits the number begins with.
qsizetype digitsOf(const Token& token)
{
    return std::ranges::find_if_not(token.folded, [](QChar c) { return c.isDigit(); }) -
           token.folded.begin();
}

bool isGroup(const Token& token)
{
    return token.kind == Token::Kind::Number && token.spaced && digitsOf(token) == 3;
}

bool isSign(const std::vector<Token>& tokens, size_t at, QChar sign)
{
    return at < tokens.size() && !tokens[at].spaced && tokens[at].folded == sign;
}

} // namespace

ValueFinder::ValueFinder(const Vocabulary& vocabulary, const LocaleWords& words,
                         const QLocale& locale, const QString& currency, IsName isName)
    : vocabulary_(vocabulary)
    , words_(words)
    , locale_(locale)
    , currency_(currency)
    , isName_(std::move(isName))
{
}

/// With groups that spaces part, the last with its decimals: "4 000", "4 000,50".
ValueFinder::Number ValueFinder::numberAt(const Tokens& tokens, size_t at) const
{
    constexpr size_t mostGroups = 4;
    if (at >= tokens.size() || tokens[at].kind != Token::Kind::Number || tokens[at].quoted)
        return {};
    Number number{tokens[at].folded, 1};
    while (number.count < mostGroups && number.text.size() <= 3 * qsizetype(number.count) &&
           digitsOf(tokens[at]) == tokens[at].folded.size() && at + number.count < tokens.size() &&
           isGroup(tokens[at + number.count])) {
        number.text += tokens[at + number.count].folded;
        ++number.count;
    }
    const size_t next = at + number.count;
    if (next < tokens.size() && !tokens[next].spaced && vocabulary_.thousand.has(tokens[next])) {
        number.thousands = true;
        ++number.count;
    }
    return number;
}

QString ValueFinder::currencyOf(const Token& token) const
{
    if (token.quoted)
        return {};
    if (token.kind == Token::Kind::Sign) {
        if (token.folded == u"$"_s)
            return currency_.endsWith(u'D') ? currency_ : u"USD"_s;
        const std::pair<QString, QString> signs[] = {
            {u"€"_s, u"EUR"_s}, {u"£"_s, u"GBP"_s}, {u"¥"_s, u"JPY"_s}, {u"₹"_s, u"INR"_s}};
        for (const auto& [sign, code] : signs)
            if (token.folded == sign)
                return code;
        return {};
    }
    for (const auto& [code, phrases] : vocabulary_.currencies)
        if (phrases.has(token))
            return code;
    return codeOf(token);
}

QString ValueFinder::codeOf(const Token& token) const
{
    const bool isThree = token.range.length == 3 && token.folded.size() == 3;
    if (token.kind != Token::Kind::Word || !isThree)
        return {};
    const QString code = token.folded.toUpper();
    const bool isCommon = commonCodes().contains(token.folded);
    if (!currencyDigits(code) || !(isCommon || token.capitals))
        return {};
    const bool isSure = isCommon || code == currency_;
    return !isSure && isName_ && isName_(token.folded) ? QString() : code;
}

std::optional<Money> ValueFinder::moneyOf(const Number& number, const QString& currency) const
{
    constexpr qsizetype mostDigits = 18;
    if (number.text.size() > mostDigits)
        return std::nullopt;
    const auto money = readAmount(number.text, currency, locale_);
    if (!money || !*money)
        return std::nullopt;
    if (!number.thousands)
        return **money;
    const qint64 most = std::numeric_limits<qint64>::max() / 1000;
    if ((*money)->minor() > most)
        return std::nullopt;
    const auto thousands = Money::fromMinor((*money)->minor() * 1000, currency);
    return thousands ? std::optional(*thousands) : std::nullopt;
}

std::optional<Found<Money>> ValueFinder::moneyAt(const Tokens& tokens, size_t at) const
{
    const QString before = currencyOf(tokens[at]);
    const Number number = numberAt(tokens, before.isEmpty() ? at : at + 1);
    if (number.count == 0)
        return std::nullopt;
    // In "BOB 20 MIN" the number belongs to what follows it.
    const bool isWord = tokens[at].kind == Token::Kind::Word;
    if (!before.isEmpty() && isWord && minutesAt(tokens, at + 1))
        return std::nullopt;
    const size_t after = at + number.count;
    const QString currency = !before.isEmpty()       ? before
                             : after < tokens.size() ? currencyOf(tokens[after])
                                                     : QString();
    if (currency.isEmpty())
        return std::nullopt;
    const auto money = moneyOf(number, currency);
    return money ? std::optional(Found<Money>{*money, number.count + 1}) : std::nullopt;
}

std::optional<Found<int>> ValueFinder::minutesAt(const Tokens& tokens, size_t at) const
{
    for (const auto& [phrases, minutes] :
         {std::pair(&vocabulary_.halfHour, 30), std::pair(&vocabulary_.anHour, 60)})
        if (const auto match = phrases->at(tokens, at, words_); match.count > 0)
            return Found<int>{minutes, match.count};
    const auto minutes = vocabulary_.minutes.at(tokens, at, words_);
    if (minutes.count > 0 && minutes.number >= 1 && minutes.number <= minutesOfADay) {
        const bool isShortened = isSign(tokens, at + minutes.count, u'.');
        return Found<int>{int(minutes.number), minutes.count + (isShortened ? 1 : 0)};
    }
    const auto hours = vocabulary_.hours.at(tokens, at, words_);
    if (hours.count == 0 || hours.number <= 0 || hours.number > 24)
        return std::nullopt;
    Found<int> found{int(std::lround(hours.number * 60)), hours.count};
    const size_t next = at + hours.count;
    if (next >= tokens.size() || tokens[next].kind != Token::Kind::Number || tokens[next].quoted)
        return found;
    // "1 h 30", "1h30", "1 h 30 min"
    const auto rest = vocabulary_.minutes.at(tokens, next, words_);
    // Of a number that is followed by a word, the word may say what it counts.
    const bool isAlone = !tokens[next].spaced || next + 1 == tokens.size() ||
                         tokens[next + 1].kind != Token::Kind::Word;
    const bool isRest = isAlone && tokens[next].folded.size() == 2;
    const int more = rest.count > 0 ? int(rest.number) : isRest ? tokens[next].folded.toInt() : 0;
    if (more < 1 || more > 59 || found.value + more > minutesOfADay)
        return found;
    return Found<int>{found.value + more, found.count + std::max<size_t>(rest.count, 1)};
}

std::optional<Found<FeltWorth>> ValueFinder::worthAt(const Tokens& tokens, size_t at) const
{
    const Token& token = tokens[at];
    const bool stars = token.folded.startsWith(u'*') || token.folded.startsWith(u'★');
    if (stars && !token.quoted && token.spaced)
        if (const auto worth = feltWorthFromInt(int(std::min<qsizetype>(token.range.length, 9))))
            return Found<FeltWorth>{*worth, 1};
    const auto match = vocabulary_.worth.at(tokens, at, words_);
    if (match.count == 0 || match.number != std::floor(match.number))
        return std::nullopt;
    const auto worth = feltWorthFromInt(int(std::min(match.number, 9.0)));
    // "worth 4 EUR" says a price.
    const size_t next = at + match.count;
    if (!worth || (next < tokens.size() && !currencyOf(tokens[next]).isEmpty()))
        return std::nullopt;
    return Found<FeltWorth>{*worth, match.count};
}

} // namespace goodturn::quick
