#include "ui/pages/gifts/season_lines.h"

#include "ui/models/account_words.h"
#include "ui/pages/gifts/gift_words.h"
#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>
#include <set>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

QString seasonWord(const char* text)
{
    return QCoreApplication::translate("SeasonLines", text);
}

const book::BookSuggestion* picked(const PlannedLine& line)
{
    return line.pick ? &line.line.suggestions.at(*line.pick) : nullptr;
}

QString bookText(const PlannedLine& line)
{
    if (const auto* pick = picked(line))
        return seasonWord("“%1”").arg(pick->book.title);
    return line.isChosen ? seasonWord("to be found") : QString();
}

QString bookReason(const PlannedLine& line)
{
    const auto* pick = picked(line);
    if (!pick)
        return {};
    QStringList lines;
    if (!pick->match.shared.isEmpty())
        lines << seasonWord("likes %1").arg(pick->match.shared.join(u", "_s));
    return (lines + repeatWords(pick->repeats)).join(u'\n');
}

QString beforeText(const PlannedLine& line, QDate today)
{
    if (line.line.before.empty())
        return {};
    const query::GivenGift& last = line.line.before.front();
    const QString text = seasonWord("“%1”, %2").arg(last.title, shortDay(last.sentOn, today));
    const auto more = line.line.before.size() - 1;
    return more == 0 ? text
                     : seasonWord("%1 and %2 more").arg(text, QLocale().toString(qulonglong(more)));
}

QString allBefore(const PlannedLine& line)
{
    QStringList lines;
    for (const query::GivenGift& gift : line.line.before)
        lines << joinedFacts({longDay(gift.sentOn), gift.title, gift.reaction.simplified()});
    return lines.join(u'\n');
}

QString noteText(const PlannedLine& line)
{
    if (line.line.isPlanned)
        return seasonWord("a gift is planned");
    if (!line.line.mayTakeOne)
        return seasonWord("⚠ takes no gifts");
    if (!line.against.isEmpty())
        return seasonWord("⚠ against your policy");
    const auto* pick = picked(line);
    return pick && !pick->repeats.isEmpty() ? u"⚠ "_s + repeatWords(pick->repeats).join(u", "_s)
                                            : QString();
}

QString likingsOf(const PlannedLine& line)
{
    const auto& likings = line.line.reader.likings;
    return (likings.interests + likings.reading).join(u", "_s);
}

} // namespace

void PlannedLine::keepChoiceOf(const PlannedLine& other)
{
    isChosen = other.isChosen;
    pick.reset();
    if (const auto* wanted = picked(other))
        for (size_t i = 0; i < line.suggestions.size(); ++i)
            if (line.suggestions[i].book.id == wanted->book.id)
                pick = i;
}

book::SeasonChoice PlannedLine::choice(const std::optional<Money>& budget) const
{
    book::SeasonChoice choice;
    choice.accountId = line.reader.accountId;
    choice.person = line.reader.person.value_or(ContactId());
    choice.budget = budget;
    if (const auto* pick = picked(*this)) {
        choice.book = pick->book.id;
        choice.title = pick->book.title;
        choice.author = pick->book.author;
        choice.isbn = pick->book.isbn;
    }
    return choice;
}

std::vector<PlannedLine> plannedLines(std::vector<book::SeasonLine> lines)
{
    std::set<AccountId> known; // where somebody had a gift, or gets one
    for (const book::SeasonLine& line : lines)
        if (line.isPlanned || !line.before.empty())
            known.insert(line.reader.accountId);
    std::set<ContactId> getting; // who works at two accounts gets one gift
    std::map<ShelfBookId, int> used;
    std::vector<PlannedLine> planned;
    for (book::SeasonLine& line : lines) {
        PlannedLine one{std::move(line), false, {}, {}};
        const bool isFirst = known.insert(one.line.reader.accountId).second;
        one.isChosen =
            !one.line.isPlanned && one.line.mayTakeOne && (isFirst || !one.line.before.empty());
        if (one.isChosen && one.line.reader.person)
            one.isChosen = getting.insert(*one.line.reader.person).second;
        const auto& suggestions = one.line.suggestions;
        const auto suits = std::ranges::find_if(suggestions, [&](const auto& suggestion) {
            return suggestion.match.points > 0 && suggestion.repeats.isEmpty() &&
                   used[suggestion.book.id] < suggestion.book.copies;
        });
        if (one.isChosen && suits != suggestions.end()) {
            one.pick = size_t(suits - suggestions.begin());
            ++used[suits->book.id];
        }
        planned.push_back(std::move(one));
    }
    return planned;
}

std::vector<TableColumn<PlannedLine>> seasonColumns(const std::function<QDate()>& today)
{
    using Column = TableColumn<PlannedLine>;
    Column before(seasonWord("Had before"),
                  [today](const PlannedLine& line) { return beforeText(line, today()); });
    before.toolTip = allBefore;
    Column likes(seasonWord("Likes"), likingsOf, 26);
    likes.toolTip = likingsOf;
    Column gift(seasonWord("Book"), bookText, 24);
    gift.toolTip = bookReason;
    gift.ink = [](const PlannedLine& line) { return line.pick ? Ink::Plain : Ink::Muted; };
    Column note(seasonWord("Note"), noteText, 22);
    note.toolTip = [](const PlannedLine& line) {
        return line.against.isEmpty() ? noteText(line) : line.against;
    };
    note.ink = [](const PlannedLine& line) {
        return line.against.isEmpty() || !line.isChosen ? Ink::Muted : Ink::Alert;
    };
    return {
        Column(
            seasonWord("Gift"),
            [](const PlannedLine& line) { return line.isChosen ? u"☑"_s : u"☐"_s; }, 8,
            Qt::AlignHCenter),
        Column(
            seasonWord("Person"), [](const PlannedLine& line) { return line.line.name; }, 17),
        Column(
            seasonWord("Account"), [](const PlannedLine& line) { return line.line.account; }, 22),
        before,
        likes,
        gift,
        note};
}

QString seasonSummary(const std::vector<PlannedLine>& lines, const std::optional<Money>& budget)
{
    const auto chosen = std::ranges::count_if(lines, &PlannedLine::isChosen);
    const auto against = std::ranges::count_if(
        lines, [](const PlannedLine& line) { return line.isChosen && !line.against.isEmpty(); });
    QStringList parts{chosen == 1
                          ? seasonWord("1 gift")
                          : seasonWord("%1 gifts").arg(QLocale().toString(qlonglong(chosen)))};
    if (budget)
        if (const auto sum = Money::fromMinor(budget->minor() * chosen, budget->currency()))
            parts << seasonWord("%1 in all").arg(moneyText(*sum));
    if (against > 0)
        parts << seasonWord("%1 against your gift policy")
                     .arg(QLocale().toString(qlonglong(against)));
    return joinedFacts(parts);
}

} // namespace goodturn::ui
