#include "core/quick/reading_pass.h"

#include "core/base/text.h"
#include "core/quick/day_finder.h"
#include "core/quick/left_over.h"

#include <algorithm>

namespace goodturn::quick {

ReadingPass::ReadingPass(const Tools& tools, const QString& line, const Reading& reading,
                         const Names& names)
    : tools_(tools)
    , v_(tools.vocabulary)
    , line_(line)
    , reading_(reading)
    , names_(names)
    , tokens_(tokensOf(line.left(QuickReader::mostRead)))
    , taken_(tokens_.size(), false)
    , removed_(tokens_.size(), false)
    , act_(tokens_.size(), tokens_.size())
{
}

QuickDraft ReadingPass::run()
{
    findAct();
    draft_.what = reading_.as.value_or(draft_.what);
    findValues();
    found_ =
        NameFinder(v_, tools_.words, names_, line_, tokens_, taken_, act_, namesSomebody()).find();
    turnToThem();
    for (const FoundName& name : found_)
        take(name.role == FoundName::Role::Account ? PieceKind::Account : PieceKind::Person,
             name.first, name.count, draft_.what != What::Reminder);
    findKind();
    draft_.what = reading_.as.value_or(draft_.what);
    giveBackWhatDoesNotFit();
    takeNames();
    preferAccount();
    draft_.text = cleanedAndCut(leftOver(line_, tokens_, taken_, removed_, v_), TextLimit::Line);
    std::ranges::sort(draft_.pieces, {}, [](const Piece& p) { return p.range.start; });
    return std::move(draft_);
}

void ReadingPass::take(PieceKind kind, size_t first, size_t count, bool removes)
{
    const qsizetype start = tokens_[first].range.start;
    draft_.pieces.push_back({kind, {start, tokens_[first + count - 1].range.end() - start}});
    for (size_t i = first; i < first + count; ++i) {
        taken_[i] = true;
        removed_[i] = removes;
    }
}

/// With the word that leads to it: "worth 120 EUR".
void ReadingPass::takeLed(PieceKind kind, const Phrases& leads, size_t at, size_t count)
{
    constexpr size_t longest = 3;
    size_t words = 0;
    for (size_t back = 1; back <= std::min(longest, at) && isFree(at - back); ++back)
        if (leads.at(tokens_, at - back, tools_.words).count == back)
            words = back;
    take(kind, at - words, count + words);
}

/// The act stands first, or after somebody's name: elsewhere its words are part of the text.
void ReadingPass::findAct()
{
    size_t at = 0;
    const DayFinder days(v_, tools_.words, tools_.locale, reading_.today, false);
    const ValueFinder values(v_, tools_.words, tools_.locale, tools_.currency);
    if (!tokens_.empty()) {
        if (const auto day = days.at(line_, tokens_, 0))
            at = day->count;
        else if (const auto minutes = values.minutesAt(tokens_, 0))
            at = minutes->count;
    }
    for (; at < tokens_.size(); ++at) {
        const Vocabulary::Act* best = nullptr;
        size_t count = 0;
        for (const Vocabulary::Act& act : v_.acts)
            if (const auto match = act.phrases.at(tokens_, at, tools_.words); match.count > count)
                best = &act, count = match.count;
        if (best) {
            takeAct(*best, at, count);
            return;
        }
        if (!mayPrecedeAct(at))
            return;
    }
}

bool ReadingPass::mayPrecedeAct(size_t at) const
{
    constexpr size_t farthest = 8;
    const Token& token = tokens_[at];
    if (at >= farthest || token.quoted)
        return false;
    if (token.kind == Token::Kind::Sign || v_.ourselves.has(token) || v_.articles.has(token) ||
        v_.and_.has(token) || v_.ofAccount.has(token) || v_.atAccount.has(token))
        return true;
    if (token.kind != Token::Kind::Word || v_.knows(token))
        return false;
    return token.capital || isName(token.folded);
}

void ReadingPass::takeAct(const Vocabulary::Act& act, size_t at, size_t count)
{
    meaning_ = &act;
    act_ = {at, at + count};
    draft_.what = act.what;
    draft_.favourKind = act.favour;
    draft_.interactionKind = act.interaction;
    draft_.direction = act.direction;
    draft_.asked = act.asked;
    take(PieceKind::What, at, count, !act.staysInText);
    const auto leads = [&](const Token& token) {
        return v_.ourselves.has(token) || v_.articles.has(token);
    };
    for (size_t i = at; i > 0 && isFree(i - 1) && leads(tokens_[i - 1]); --i)
        removed_[i - 1] = taken_[i - 1] = true;
}

void ReadingPass::findValues()
{
    for (size_t at = 0; at < tokens_.size();)
        at += isFree(at) ? std::max<size_t>(findValueAt(at), 1) : 1;
}

size_t ReadingPass::findValueAt(size_t at)
{
    const bool isDeadline = at > 0 && isFree(at - 1) && v_.deadlines.has(tokens_[at - 1]);
    const bool planned =
        isDeadline || draft_.what == What::Reminder || (draft_.what == What::Ask && !draft_.asked);
    const DayFinder days(v_, tools_.words, tools_.locale, reading_.today, planned);
    if (const size_t count = takeDay(days, at); count > 0)
        return count;
    const ValueFinder values(v_, tools_.words, tools_.locale, tools_.currency,
                             [this](const QString& word) { return isName(word); });
    if (!draft_.money)
        if (const auto money = values.moneyAt(tokens_, at)) {
            draft_.money = money->value;
            takeLed(PieceKind::Amount, v_.beforeAmount, at, money->count);
            return money->count;
        }
    if (draft_.minutes == 0)
        if (const auto minutes = values.minutesAt(tokens_, at)) {
            draft_.minutes = minutes->value;
            takeLed(PieceKind::Duration, v_.beforeDuration, at, minutes->count);
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
size_t ReadingPass::takeDay(const DayFinder& days, size_t at)
{
    const auto found = draft_.day.isValid() ? std::nullopt : days.at(line_, tokens_, at);
    if (!found)
        return 0;
    for (size_t i = found->first; i < found->first + found->count; ++i)
        if (!isFree(i))
            return 0;
    if (draft_.what != What::Reminder && found->day > reading_.today) {
        const qsizetype start = tokens_[found->first].range.start;
        const Range last = tokens_[found->first + found->count - 1].range;
        if (!draft_.futureDay.isValid()) {
            draft_.futureDay = found->day;
            draft_.futureText = line_.mid(start, last.end() - start);
        }
        return found->count;
    }
    draft_.day = found->day;
    takeLed(PieceKind::Day, v_.deadlines, found->first, found->count);
    return found->count;
}

} // namespace goodturn::quick
