#include "core/quick/quick_reader.h"

#include "core/base/text.h"
#include "core/quick/day_finder.h"
#include "core/quick/left_over.h"
#include "core/quick/name_finder.h"
#include "core/quick/value_finder.h"

#include <algorithm>

namespace goodturn::quick {

using FoundName = NameFinder::FoundName;

/// One reading of one line.
class QuickReader::Pass
{
public:
    Pass(const QuickReader& reader, const QString& line, const Reading& reading, const Names& names)
        : reader_(reader)
        , v_(reader.vocabulary_)
        , line_(line)
        , reading_(reading)
        , today_(reading.today)
        , names_(names)
        , tokens_(tokensOf(line.left(mostRead)))
        , taken_(tokens_.size(), false)
        , removed_(tokens_.size(), false)
        , act_(tokens_.size(), tokens_.size())
    {
    }

    QuickDraft run()
    {
        findAct();
        draft_.what = reading_.as.value_or(draft_.what);
        findValues();
        found_ = NameFinder(v_, reader_.words_, names_, line_, tokens_, taken_, act_).find();
        turnToThem();
        for (const FoundName& name : found_)
            take(name.role == FoundName::Role::Account ? PieceKind::Account : PieceKind::Person,
                 name.first, name.count, draft_.what != What::Reminder);
        findKind();
        draft_.what = reading_.as.value_or(draft_.what);
        giveBackWhatDoesNotFit();
        takeNames();
        preferAccount();
        draft_.text =
            cleanedAndCut(leftOver(line_, tokens_, taken_, removed_, v_), TextLimit::Line);
        std::ranges::sort(draft_.pieces, {}, [](const Piece& p) { return p.range.start; });
        return std::move(draft_);
    }

private:
    void take(PieceKind kind, size_t first, size_t count, bool removes = true)
    {
        const qsizetype start = tokens_[first].range.start;
        draft_.pieces.push_back({kind, {start, tokens_[first + count - 1].range.end() - start}});
        for (size_t i = first; i < first + count; ++i) {
            taken_[i] = true;
            removed_[i] = removes;
        }
    }

    bool isFree(size_t at) const { return !taken_[at] && !tokens_[at].quoted; }

    void findAct();
    bool mayPrecedeAct(size_t at) const;
    void takeAct(const Vocabulary::Act& act, size_t at, size_t count);
    void findValues();
    size_t findValueAt(size_t at);
    size_t takeDay(const DayFinder& days, size_t at);
    void turnToThem();
    void findKind();
    bool findFavourKind();
    bool findAskKind();
    size_t leadInto(size_t noun) const;
    bool isAdjacent(size_t noun) const;
    void kindFromNoun(FavourKind kind);
    void takeNames();
    void giveBackWhatDoesNotFit();
    void giveBack(PieceKind kind);
    void preferAccount();

    const QuickReader& reader_;
    const Vocabulary& v_;
    const QString& line_;
    const Reading& reading_;
    QDate today_;
    const Names& names_;
    std::vector<Token> tokens_;
    std::vector<bool> taken_;
    std::vector<bool> removed_;
    std::pair<size_t, size_t> act_; ///< where its words begin and end; past the end: none
    const Vocabulary::Act* meaning_ = nullptr;
    std::vector<FoundName> found_;
    QuickDraft draft_;
};

/// The act stands first, or after somebody's name: elsewhere its words are part of the text.
void QuickReader::Pass::findAct()
{
    size_t at = 0;
    const DayFinder days(v_, reader_.words_, reader_.locale_, today_, false);
    if (!tokens_.empty())
        if (const auto day = days.at(line_, tokens_, 0))
            at = day->count;
    for (; at < tokens_.size(); ++at) {
        const Vocabulary::Act* best = nullptr;
        size_t count = 0;
        for (const Vocabulary::Act& act : v_.acts)
            if (const auto match = act.phrases.at(tokens_, at, reader_.words_); match.count > count)
                best = &act, count = match.count;
        if (best) {
            takeAct(*best, at, count);
            return;
        }
        if (!mayPrecedeAct(at))
            return;
    }
}

bool QuickReader::Pass::mayPrecedeAct(size_t at) const
{
    constexpr size_t farthest = 8;
    const Token& token = tokens_[at];
    if (at >= farthest || token.quoted)
        return false;
    if (token.kind == Token::Kind::Sign || v_.ourselves.has(token) || v_.and_.has(token) ||
        v_.ofAccount.has(token) || v_.atAccount.has(token))
        return true;
    if (token.kind != Token::Kind::Word || v_.knows(token))
        return false;
    return token.capital || !names_.people({token.folded}).empty();
}

void QuickReader::Pass::takeAct(const Vocabulary::Act& act, size_t at, size_t count)
{
    meaning_ = &act;
    act_ = {at, at + count};
    draft_.what = act.what;
    draft_.favourKind = act.favour;
    draft_.interactionKind = act.interaction;
    draft_.direction = act.direction;
    draft_.asked = act.asked;
    take(PieceKind::What, at, count, !act.staysInText);
    for (size_t i = at; i > 0 && isFree(i - 1) && v_.ourselves.has(tokens_[i - 1]); --i)
        removed_[i - 1] = taken_[i - 1] = true;
}

void QuickReader::Pass::findValues()
{
    for (size_t at = 0; at < tokens_.size();)
        at += isFree(at) ? std::max<size_t>(findValueAt(at), 1) : 1;
}

size_t QuickReader::Pass::findValueAt(size_t at)
{
    const bool planned = draft_.what == What::Reminder;
    const DayFinder days(v_, reader_.words_, reader_.locale_, today_, planned);
    if (const size_t count = takeDay(days, at); count > 0)
        return count;
    const ValueFinder values(v_, reader_.words_, reader_.locale_, reader_.currency_);
    if (!draft_.money)
        if (const auto money = values.moneyAt(tokens_, at)) {
            draft_.money = money->value;
            take(PieceKind::Amount, at, money->count);
            return money->count;
        }
    if (draft_.minutes == 0)
        if (const auto minutes = values.minutesAt(tokens_, at)) {
            draft_.minutes = minutes->value;
            take(PieceKind::Duration, at, minutes->count);
            return minutes->count;
        }
    if (!draft_.worth)
        if (const auto worth = values.worthAt(tokens_, at)) {
            draft_.worth = worth->value;
            take(PieceKind::Worth, at, worth->count);
            return worth->count;
        }
    return 0;
}

/// What is still to come is no day of what has happened: it stays in the text, and is noted.
size_t QuickReader::Pass::takeDay(const DayFinder& days, size_t at)
{
    const auto found = draft_.day.isValid() ? std::nullopt : days.at(line_, tokens_, at);
    if (!found)
        return 0;
    for (size_t i = found->first; i < found->first + found->count; ++i)
        if (!isFree(i))
            return 0;
    if (draft_.what != What::Reminder && found->day > today_) {
        const qsizetype start = tokens_[found->first].range.start;
        const Range last = tokens_[found->first + found->count - 1].range;
        if (!draft_.futureDay.isValid()) {
            draft_.futureDay = found->day;
            draft_.futureText = line_.mid(start, last.end() - start);
        }
        return found->count;
    }
    draft_.day = found->day;
    take(PieceKind::Day, found->first, found->count);
    return found->count;
}

/// With somebody before it, the act is theirs.
void QuickReader::Pass::turnToThem()
{
    const bool theirs = std::ranges::any_of(
        found_, [](const FoundName& name) { return name.role == FoundName::Role::Subject; });
    if (!theirs || !meaning_)
        return;
    if (draft_.what == What::Given && meaning_->turns)
        draft_.what = What::Received;
    if (draft_.what == What::Interaction && draft_.direction == InteractionDirection::Outgoing)
        draft_.direction = InteractionDirection::Incoming;
    if (draft_.what != What::Ask)
        return;
    // They asked us: that is no ask of ours, and its words say what happened.
    draft_.what = What::Interaction;
    draft_.interactionKind = InteractionKind::Message;
    draft_.direction = InteractionDirection::Incoming;
    std::fill(removed_.begin() + qsizetype(act_.first), removed_.begin() + qsizetype(act_.second),
              false);
}

void QuickReader::Pass::findKind()
{
    if (draft_.what == What::Ask)
        findAskKind();
    else if (draft_.what == What::Given || draft_.what == What::Received || !meaning_)
        findFavourKind();
}

/// Where the articles and hinges before the noun begin.
size_t QuickReader::Pass::leadInto(size_t noun) const
{
    size_t first = noun;
    while (first > 0 && isFree(first - 1) &&
           (v_.articles.has(tokens_[first - 1]) || v_.openers.has(tokens_[first - 1])))
        --first;
    return first;
}

/// Right after what was understood, a noun says the kind; further on it may be part of the text.
bool QuickReader::Pass::isAdjacent(size_t noun) const
{
    const size_t first = leadInto(noun);
    return first == 0 || taken_[first - 1];
}

bool QuickReader::Pass::findFavourKind()
{
    for (size_t at = 0; at < tokens_.size(); ++at) {
        if (!isFree(at))
            continue;
        for (const auto& [kind, phrases] : v_.favourKinds) {
            if (!phrases.has(tokens_[at]))
                continue;
            const bool adjacent = isAdjacent(at);
            if (!adjacent && (!meaning_ || draft_.favourKind))
                continue;
            const size_t next = at + 1;
            const bool goesOn = next < tokens_.size() && isFree(next) &&
                                (v_.withWhom.has(tokens_[next]) || v_.ofAccount.has(tokens_[next]));
            kindFromNoun(kind);
            const size_t first = adjacent && !goesOn ? leadInto(at) : at;
            take(PieceKind::Kind, first, at + 1 - first, adjacent && !goesOn);
            return true;
        }
        if (!meaning_ && !v_.articles.has(tokens_[at]))
            return false;
    }
    return false;
}

void QuickReader::Pass::kindFromNoun(FavourKind kind)
{
    draft_.favourKind = kind;
    if (meaning_)
        return;
    const bool from = std::ranges::any_of(found_, [this](const FoundName& name) {
        return name.led && v_.ofAccount.has(tokens_[name.first]);
    });
    draft_.what = from || kind == FavourKind::Order ? What::Received : What::Given;
}

bool QuickReader::Pass::findAskKind()
{
    for (size_t at = 0; at < tokens_.size(); ++at)
        for (const auto& [kind, phrases] : v_.askKinds)
            if (isFree(at) && phrases.has(tokens_[at])) {
                draft_.askKind = kind;
                take(PieceKind::Kind, at, 1, false);
                return true;
            }
    return false;
}

/// An amount is a favour's and a duration a contact's: elsewhere they stay in the text.
void QuickReader::Pass::giveBackWhatDoesNotFit()
{
    const bool isFavour = draft_.what == What::Given || draft_.what == What::Received;
    if (!isFavour) {
        giveBack(PieceKind::Amount);
        draft_.money.reset();
    }
    if (!isFavour && draft_.what != What::Ask) {
        giveBack(PieceKind::Worth);
        draft_.worth.reset();
    }
    if (draft_.what != What::Interaction) {
        giveBack(PieceKind::Duration);
        draft_.minutes = 0;
    }
}

void QuickReader::Pass::giveBack(PieceKind kind)
{
    const auto isIt = [kind](const Piece& piece) { return piece.kind == kind; };
    const auto piece = std::ranges::find_if(draft_.pieces, isIt);
    if (piece == draft_.pieces.end())
        return;
    for (size_t i = 0; i < tokens_.size(); ++i)
        if (tokens_[i].range.start >= piece->range.start &&
            tokens_[i].range.end() <= piece->range.end())
            removed_[i] = false;
    draft_.pieces.erase(piece);
}

void QuickReader::Pass::takeNames()
{
    const bool names = draft_.favourKind == FavourKind::Introduction ||
                       draft_.favourKind == FavourKind::Referral ||
                       draft_.favourKind == FavourKind::Recommendation;
    for (FoundName& name : found_) {
        if (name.role == FoundName::Role::Account) {
            if (!draft_.account.isNamed())
                draft_.account = std::move(name.account);
        } else if (names && !draft_.thirdParty && !draft_.people.empty() &&
                   (name.led || draft_.what == What::Received)) {
            draft_.thirdParty = std::move(name.person);
        } else {
            draft_.people.push_back(std::move(name.person));
        }
    }
}

/// Those who work at the account that is named, or else in view, are the likeliest.
void QuickReader::Pass::preferAccount()
{
    const auto worksThere = [&](const KnownPerson& person) {
        if (draft_.account.isNamed())
            return std::ranges::any_of(draft_.account.matches, [&](const KnownAccount& account) {
                return account.id == person.account;
            });
        return reading_.near.isValid() && person.account == reading_.near;
    };
    for (PersonGuess& person : draft_.people)
        std::ranges::stable_partition(person.matches, worksThere);
}

QuickReader::QuickReader(Vocabulary vocabulary, const QLocale& locale, const QString& currency)
    : vocabulary_(std::move(vocabulary))
    , locale_(locale)
    , words_(locale)
    , currency_(currency)
{
}

QuickDraft QuickReader::read(const QString& line, const Reading& reading, const Names& names) const
{
    return Pass(*this, line, reading, names).run();
}

} // namespace goodturn::quick
