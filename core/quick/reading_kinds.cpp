#include "core/quick/reading_pass.h"

#include <algorithm>

namespace goodturn::quick {

/// With somebody before it, or "from" them, the act is theirs.
void ReadingPass::turnToThem()
{
    if (!meaning_ || found_.empty())
        return;
    const FoundName& first = found_.front();
    const bool isTheirCall = draft_.what == What::Interaction && isFrom(first) &&
                             (first.role == FoundName::Role::Person || first.first == act_.second);
    if (!isTheirCall && std::ranges::none_of(found_, &FoundName::subject))
        return;
    if (draft_.what == What::Given && meaning_->turns) {
        draft_.what = What::Received;
        if (meaning_->theirs)
            draft_.favourKind = meaning_->theirs;
    }
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

void ReadingPass::findKind()
{
    if (draft_.what == What::Ask)
        findAskKind();
    else if (draft_.what == What::Given || draft_.what == What::Received || !meaning_)
        findFavourKind();
}

bool ReadingPass::isFrom(const FoundName& name) const
{
    return name.led && v_.fromWhom.has(tokens_[name.first]);
}

/// Where the articles and hinges before the noun begin.
size_t ReadingPass::leadInto(size_t noun) const
{
    size_t first = noun;
    while (first > 0 && isFree(first - 1) &&
           (v_.articles.has(tokens_[first - 1]) || v_.openers.has(tokens_[first - 1])))
        --first;
    return first;
}

size_t ReadingPass::beforeAdjective(size_t noun) const
{
    const bool has = noun > 0 && isFree(noun - 1) && v_.adjectives.has(tokens_[noun - 1]);
    return has ? noun - 1 : noun;
}

/// Right after what was understood, a noun says the kind; further on it may be part of the text.
bool ReadingPass::isAdjacent(size_t noun) const
{
    const size_t first = leadInto(noun);
    return first == 0 || taken_[first - 1];
}

bool ReadingPass::findFavourKind()
{
    for (size_t at = 0; at < tokens_.size(); ++at) {
        if (!isFree(at))
            continue;
        if (findContact(at))
            return true;
        for (const auto& [kind, phrases] : v_.favourKinds) {
            if (!phrases.has(tokens_[at]))
                continue;
            const size_t next = at + 1;
            const bool endsThere = next == tokens_.size() || taken_[next];
            // "new order from Tom", but not "new order system"
            const size_t begin = !meaning_ && endsThere ? beforeAdjective(at) : at;
            const bool adjacent = isAdjacent(begin);
            if (!adjacent && (!meaning_ || draft_.favourKind))
                continue;
            const bool goesOn = next < tokens_.size() && isFree(next) &&
                                (v_.withWhom.has(tokens_[next]) || v_.ofAccount.has(tokens_[next]));
            kindFromNoun(kind);
            const size_t first = adjacent && !goesOn ? leadInto(begin) : at;
            take(PieceKind::Kind, first, at + 1 - first, adjacent && !goesOn);
            return true;
        }
        if (!meaning_ && !v_.articles.has(tokens_[at]) && !v_.adjectives.has(tokens_[at]))
            return false;
    }
    return false;
}

/// "gave Tom a call", "got an e-mail": what was given is no favour but a contact.
bool ReadingPass::findContact(size_t noun)
{
    const bool isPlain =
        meaning_ && (!meaning_->favour || draft_.favourKind == FavourKind::Information);
    const Vocabulary::Act* contact = isPlain ? v_.contactNamed(tokens_[noun]) : nullptr;
    if (!contact || !isAdjacent(noun))
        return false;
    const bool isOurs = draft_.what == What::Given;
    draft_.what = What::Interaction;
    draft_.favourKind.reset();
    draft_.interactionKind = contact->interaction;
    draft_.direction = contact->direction == InteractionDirection::Mutual ? contact->direction
                       : isOurs ? InteractionDirection::Outgoing
                                : InteractionDirection::Incoming;
    const size_t first = leadInto(noun);
    take(PieceKind::Kind, first, noun + 1 - first, first < noun);
    return true;
}

void ReadingPass::kindFromNoun(FavourKind kind)
{
    draft_.favourKind = kind;
    if (meaning_)
        return;
    const bool from =
        std::ranges::any_of(found_, [this](const FoundName& name) { return isFrom(name); });
    draft_.what = from || kind == FavourKind::Order ? What::Received : What::Given;
}

bool ReadingPass::findAskKind()
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
void ReadingPass::giveBackWhatDoesNotFit()
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

void ReadingPass::giveBack(PieceKind kind)
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

/// Whether the favour is about somebody else.
bool ReadingPass::namesSomebody() const
{
    return draft_.favourKind == FavourKind::Introduction ||
           draft_.favourKind == FavourKind::Referral ||
           draft_.favourKind == FavourKind::Recommendation;
}

void ReadingPass::takeNames()
{
    const bool names = namesSomebody();
    for (FoundName& name : found_) {
        if (name.role == FoundName::Role::Account) {
            if (!draft_.account.isNamed())
                draft_.account = std::move(name.account);
        } else if (names && !name.subject && !draft_.thirdParty && !draft_.people.empty() &&
                   (name.led || draft_.what == What::Received)) {
            draft_.thirdParty = std::move(name.person);
        } else {
            draft_.people.push_back(std::move(name.person));
        }
    }
}

/// Those who work at the account that is named, or else in view, are the likeliest.
void ReadingPass::preferAccount()
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

} // namespace goodturn::quick
