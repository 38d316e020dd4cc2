#include "core/quick/name_finder.h"

#include <algorithm>

namespace goodturn::quick {

namespace {

constexpr size_t longestName = 5; ///< in tokens
/// So many questions to the book for one line.
constexpr int mostLookups = 120;

/// "Tom" of "Tom's".
QString bareName(const QString& word)
{
    const bool isPossessive =
        word.endsWith(u"'s", Qt::CaseInsensitive) || word.endsWith(u"’s", Qt::CaseInsensitive);
    return isPossessive ? word.chopped(2) : word;
}

} // namespace

QStringList wordsOfName(const QString& name)
{
    QStringList words;
    for (const Token& token : tokensOf(name))
        if (token.kind != Token::Kind::Sign)
            words << token.folded;
    return words;
}

NameFinder::NameFinder(const Vocabulary& vocabulary, const LocaleWords& words, const Names& names,
                       const QString& text, const std::vector<Token>& tokens,
                       const std::vector<bool>& taken, std::pair<size_t, size_t> act,
                       bool introduces)
    : vocabulary_(vocabulary)
    , words_(words)
    , names_(names)
    , text_(text)
    , tokens_(tokens)
    , taken_(taken)
    , act_(act)
    , introduces_(introduces)
{
}

std::vector<NameFinder::FoundName> NameFinder::find()
{
    for (size_t at = 0; at < tokens_.size() && lookups_ < mostLookups;) {
        if (!isFree(at)) {
            ++at;
            continue;
        }
        const Token& token = tokens_[at];
        const bool atAccount =
            vocabulary_.atAccount.has(token) ||
            (vocabulary_.ofAccount.has(token) && follows(at, FoundName::Role::Person));
        const bool leads = atAccount || vocabulary_.withWhom.has(token);
        size_t read = 0;
        if (leads && isFree(at + 1))
            read = nameAt(at + 1, at, atAccount ? Slot::At : Slot::With);
        else if (vocabulary_.and_.has(token) && follows(at, FoundName::Role::Person))
            read = nameAt(afterAnd(at), at, Slot::Act);
        else if (!leads)
            read = nameAt(at, at, slotAt(at));
        at += std::max<size_t>(read, 1);
    }
    return std::move(found_);
}

bool NameFinder::isFree(size_t at) const
{
    return at < tokens_.size() && !taken_[at] && !tokens_[at].quoted;
}

/// Whether the token can be the first of a name at all.
bool NameFinder::mayBegin(size_t at) const
{
    const Token& token = tokens_[at];
    return isFree(at) && token.kind == Token::Kind::Word && token.folded.size() > 1 &&
           !vocabulary_.knows(token);
}

/// In "Tom, and Ines" two of them stand together.
size_t NameFinder::afterAnd(size_t at) const
{
    return isFree(at + 1) && vocabulary_.and_.has(tokens_[at + 1]) ? at + 2 : at + 1;
}

/// The name of "Dr. Berger" begins after the title.
size_t NameFinder::afterTitle(size_t at) const
{
    while (isFree(at) && tokens_[at].capital && vocabulary_.titles.has(tokens_[at]))
        at += isFree(at + 1) && tokens_[at + 1].folded == u"." ? 2 : 1;
    return at;
}

bool NameFinder::isOfCalendar(const Token& token) const
{
    return words_.month(token.folded) > 0 || words_.weekday(token.folded) > 0;
}

/// Whether "May" is somebody of the book here, and not the month.
bool NameFinder::isCalledSo(size_t at, Slot slot)
{
    lookups_ += 2;
    const Token& token = tokens_[at];
    if (!token.capital || names_.people({token.folded}).empty())
        return false;
    if (isFree(at + 1) && !names_.people({token.folded, tokens_[at + 1].folded}).empty())
        return true;
    switch (slot) {
    case Slot::Act:
        return true;
    case Slot::Subject:
        return at == 0 || taken_[at - 1] || tokens_[at - 1].kind == Token::Kind::Sign;
    case Slot::With:
        return found_.empty();
    case Slot::None:
        return at > 0 && vocabulary_.contactNamed(tokens_[at - 1]);
    case Slot::At:
        return false;
    }
    Q_UNREACHABLE();
}

NameFinder::Slot NameFinder::slotAt(size_t at) const
{
    if (at == act_.second && act_.second > 0)
        return Slot::Act;
    return at < act_.first && act_.first < tokens_.size() ? Slot::Subject : Slot::None;
}

/// How many tokens from `first` on the name that begins at `at` takes; nought: there is none.
size_t NameFinder::nameAt(size_t at, size_t first, Slot slot)
{
    const size_t before = found_.size();
    at = afterTitle(at);
    if (at >= tokens_.size() || !mayBegin(at) || (slot == Slot::None && !tokens_[at].capital) ||
        (isOfCalendar(tokens_[at]) && !isCalledSo(at, slot)))
        return 0;
    const bool accountFirst = slot == Slot::At;
    const bool known = accountFirst ? findAccount(at, first, slot) || findPerson(at, first, slot)
                                    : findPerson(at, first, slot) || findAccount(at, first, slot);
    if (!known && !addNewPerson(at, first, slot) && slot == Slot::At)
        addNewAccount(at, first);
    return found_.size() > before ? found_.back().count : 0;
}

bool NameFinder::findPerson(size_t at, size_t first, Slot slot)
{
    QStringList words{bareName(tokens_[at].folded)};
    ++lookups_;
    auto matches = names_.people(words);
    if (matches.empty())
        return false;
    size_t count = 1;
    while (count < longestName && isFree(at + count) &&
           tokens_[at + count].kind == Token::Kind::Word) {
        words << bareName(tokens_[at + count].folded);
        ++lookups_;
        auto narrower = names_.people(words);
        if (narrower.empty())
            break;
        matches = std::move(narrower);
        ++count;
    }
    // "Tom Berger" is not the Tom Lowe of the book, though he may be meant.
    const size_t named = std::max(count, capitals(at).count);
    FoundName found;
    found.person.name = typed(at, named);
    found.person.likelyNew = named > count && slot != Slot::None && !words_.nounsHaveCapitals();
    if (found.person.likelyNew)
        count = named;
    found.person.matches = std::move(matches);
    add(std::move(found), at, first, count, slot);
    return true;
}

bool NameFinder::findAccount(size_t at, size_t first, Slot slot)
{
    QStringList words{bareName(tokens_[at].folded)};
    ++lookups_;
    auto matches = names_.accounts(words);
    if (matches.empty())
        return false;
    size_t count = 1;
    for (size_t next = at + 1; next < at + longestName && isFree(next); ++next) {
        if (tokens_[next].kind == Token::Kind::Sign)
            continue; // "Harbour & Lowe"
        words << bareName(tokens_[next].folded);
        ++lookups_;
        auto narrower = names_.accounts(words);
        if (narrower.empty()) {
            words.removeLast();
            break;
        }
        matches = std::move(narrower);
        count = next + 1 - at;
    }
    const bool sure = matches.size() == 1 && matches.front().begins;
    const bool isWholeName = std::ranges::any_of(matches, [&](const KnownAccount& account) {
        return wordsOfName(account.name).size() == words.size();
    });
    if ((slot == Slot::None && !sure) ||
        (!tokens_[at].capital && words.size() == 1 && !isWholeName && !standsWhole(at, count)))
        return false;
    FoundName found;
    found.role = FoundName::Role::Account;
    found.account = {typed(at, count), std::move(matches)};
    add(std::move(found), at, first, count, slot);
    return true;
}

/// Whether no other word goes on from the tokens: "new catalogue" is more than "new".
bool NameFinder::standsWhole(size_t at, size_t count) const
{
    const size_t next = at + count;
    return !isFree(next) || tokens_[next].kind != Token::Kind::Word ||
           vocabulary_.knows(tokens_[next]);
}

/// The words from `at` on that all begin with a capital.
NameFinder::Run NameFinder::capitals(size_t at) const
{
    Run run;
    while (run.count < 3 && at + run.count < tokens_.size() && tokens_[at + run.count].capital &&
           mayBegin(at + run.count) && (run.count == 0 || !isOfCalendar(tokens_[at + run.count]))) {
        run.words << tokens_[at + run.count].folded;
        ++run.count;
    }
    return run;
}

bool NameFinder::actFollows(size_t at) const
{
    while (at < act_.first && at < tokens_.size() && vocabulary_.ourselves.has(tokens_[at]))
        ++at;
    return at == act_.first && act_.first < tokens_.size();
}

bool NameFinder::addNewPerson(size_t at, size_t first, Slot slot)
{
    const Run run = capitals(at);
    if (run.count == 0 || slot == Slot::None || slot == Slot::At)
        return false;
    if (slot == Slot::Subject && !actFollows(at + run.count))
        return false;
    // After "with" and its like, somebody unknown is only taken for a person while there is none.
    const bool isThird = introduces_ && std::ranges::none_of(found_, &FoundName::led);
    if (slot == Slot::With && !found_.empty() && !isThird &&
        !follows(first, FoundName::Role::Account))
        return false;
    FoundName found;
    found.person.name = typed(at, run.count);
    add(std::move(found), at, first, run.count, slot);
    return true;
}

bool NameFinder::addNewAccount(size_t at, size_t first)
{
    const Run run = capitals(at);
    if (run.count == 0)
        return false;
    FoundName found;
    found.role = FoundName::Role::Account;
    found.account.name = typed(at, run.count);
    add(std::move(found), at, first, run.count, Slot::At);
    return true;
}

QString NameFinder::typed(size_t at, size_t count) const
{
    const qsizetype start = tokens_[at].range.start;
    return bareName(text_.mid(start, tokens_[at + count - 1].range.end() - start));
}

size_t NameFinder::add(FoundName found, size_t at, size_t first, size_t count, Slot slot)
{
    const bool stands = slot == Slot::Subject || slot == Slot::Act;
    found.subject = stands && at < act_.first && act_.first < tokens_.size();
    found.led = slot == Slot::With;
    found.first = first;
    found.count = at + count - first;
    found_.push_back(std::move(found));
    return found_.back().count;
}

bool NameFinder::follows(size_t at, FoundName::Role role) const
{
    return !found_.empty() && found_.back().role == role &&
           found_.back().first + found_.back().count == at;
}

} // namespace goodturn::quick
