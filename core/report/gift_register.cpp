#include "core/report/gift_register.h"

#include "core/base/money_text.h"
#include "core/base/text.h"
#include "core/domain/labels.h"
#include "core/report/summary_words.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace goodturn::report {
using namespace Qt::StringLiterals;
using query::PassedGift;

namespace {

/// What went one way, or came, in a year.
struct GiftSum
{
    int gifts = 0;
    int withoutAmount = 0;
    std::vector<Money> money;

    void add(const PassedGift& gift)
    {
        ++gifts;
        if (gift.amount)
            addMoney(money, *gift.amount);
        else
            ++withoutAmount;
    }
};

struct GiftYear
{
    GiftSum given;
    GiftSum received;

    void add(const PassedGift& gift)
    {
        (gift.direction == Direction::Given ? given : received).add(gift);
    }
};

class Register
{
public:
    explicit Register(const GiftRegisterInput& input)
        : input_(input)
        , document_(framed(words("Gift register, %1").arg(period()), input.frame, Audience::Mine))
    {
        document_.wide = true;
    }

    Document run()
    {
        addUp();
        addTitle();
        addPolicy();
        addGifts(words("Gifts given"), Direction::Given);
        addGifts(words("Gifts received"), Direction::Received);
        if (input_.gifts.empty())
            add(Paragraph{{muted(words("No gift was given or received in this time."))}});
        else
            addSums();
        return std::move(document_);
    }

private:
    void add(Block block) { document_.blocks.push_back(std::move(block)); }
    /// Whether anything is said of the gifts: by the policy, or by what an account may take.
    bool hasPolicy() const
    {
        return !input_.limits.empty() ||
               std::ranges::any_of(input_.gifts, [](const RegisteredGift& one) {
                   return !one.against.isEmpty() || !one.unsure.isEmpty();
               });
    }
    QString period() const { return periodText(input_.period.from, input_.period.to); }

    void addUp();
    void addTitle();
    void addPolicy();
    QString keptText() const;
    void addGifts(const QString& heading, Direction direction);
    Table giftTable(Direction direction) const;
    Row giftRow(const RegisteredGift& one) const;
    void addSums();

    const GiftRegisterInput& input_;
    Document document_;
    std::map<int, GiftYear> years_;
    /// By folded name, name, key and year, as they are sorted.
    std::map<std::tuple<QString, QString, AccountId, int>, GiftYear> accounts_;
    int cameBack_ = 0;
    bool isAnyPlanned_ = false;
};

bool cameBack(const PassedGift& gift)
{
    return gift.state == GiftState::Returned;
}

void Register::addUp()
{
    for (const RegisteredGift& one : input_.gifts) {
        const PassedGift& gift = one.gift;
        if (cameBack(gift)) {
            ++cameBack_;
            continue;
        }
        isAnyPlanned_ = isAnyPlanned_ || gift.isPlanned;
        years_[gift.day.year()].add(gift);
        accounts_[{foldText(gift.account), gift.account, gift.accountId, gift.day.year()}].add(
            gift);
    }
}

void Register::addTitle()
{
    TitleBlock title;
    title.title = words("Gift register");
    const QString whose = input_.period.account ? input_.account : words("All accounts");
    title.below = {muted(preparedLine(whose, input_.frame))};
    title.right = {bold(period())};
    add(std::move(title));
}

void Register::addPolicy()
{
    Runs runs{plain(words("None is set in this book."))};
    if (!input_.limits.isEmpty()) {
        QString limits = words("%1.").arg(input_.limits.join(words("; ")));
        limits[0] = limits[0].toUpper();
        runs = {plain(limits)};
    }
    const bool gave = std::ranges::any_of(input_.gifts, [](const RegisteredGift& one) {
        return one.gift.direction == Direction::Given;
    });
    if (hasPolicy() && gave)
        runs.push_back(bold(u' ' + keptText()));
    add(Heading{words("Policy on gifts")});
    add(Paragraph{std::move(runs)});
}

/// Whether the gifts keep within the policy; of some it can't be told.
QString Register::keptText() const
{
    const auto count = [this](QStringList RegisteredGift::*said) {
        return std::ranges::count_if(
            input_.gifts, [said](const RegisteredGift& one) { return !(one.*said).isEmpty(); });
    };
    const auto over = count(&RegisteredGift::against);
    const auto unsure = count(&RegisteredGift::unsure);
    if (over == 1)
        return words("1 gift goes beyond what may be given or taken.");
    if (over > 1)
        return words("%1 gifts go beyond what may be given or taken.").arg(countText(over));
    if (unsure > 0)
        return words("No gift is known to go beyond what may be; of some it can't be told.");
    return words("Every gift given in this time is within what may be.");
}

void Register::addGifts(const QString& heading, Direction direction)
{
    Table table = giftTable(direction);
    if (table.rows.empty())
        return;
    add(Heading{heading});
    add(std::move(table));
}

Table Register::giftTable(Direction direction) const
{
    Table table;
    table.isSmall = true;
    table.columns = {{words("Date"), Align::Start, 2},       {words("From"), Align::Start, 2.6},
                     {words("To"), Align::Start, 3},         {words("What"), Align::Start, 5},
                     {words("Occasion"), Align::Start, 2.2}, {words("Value"), Align::End, 1.7}};
    if (hasPolicy() && direction == Direction::Given)
        table.columns.push_back({words("Policy"), Align::Start, 3.6});
    for (const RegisteredGift& one : input_.gifts)
        if (one.gift.direction == direction)
            table.rows.push_back(giftRow(one));
    return table;
}

/// The person with their account below, or the account alone.
Runs theirSide(const PassedGift& gift)
{
    if (gift.people.isEmpty())
        return {plain(gift.account)};
    return {plain(gift.people), muted(u'\n' + gift.account)};
}

QString giftName(const PassedGift& gift)
{
    const QString title = gift.title.isEmpty() ? label(gift.item) : gift.title;
    return gift.author.isEmpty() ? title : words("%1, %2").arg(title, gift.author);
}

Runs whatCell(const PassedGift& gift)
{
    Runs runs{plain(giftName(gift))};
    if (gift.item != GiftItem::Book && gift.item != GiftItem::Other && !gift.title.isEmpty())
        runs.push_back(muted(words(" (%1)").arg(label(gift.item).toLower())));
    if (cameBack(gift))
        runs.push_back(muted(u'\n' + (gift.returnedOn.isValid()
                                          ? words("came back on %1").arg(dayText(gift.returnedOn))
                                          : words("came back"))));
    return runs;
}

QString occasionText(const PassedGift& gift)
{
    if (gift.occasion == Occasion::NoOccasion)
        return {};
    return gift.occasion == Occasion::Own && !gift.occasionName.isEmpty() ? gift.occasionName
                                                                          : label(gift.occasion);
}

Runs valueCell(const PassedGift& gift)
{
    if (!gift.amount)
        return {muted(words("not noted"))};
    Runs runs{plain(displayText(*gift.amount))};
    if (gift.isPlanned)
        runs.push_back(muted(u'\n' + words("planned")));
    return runs;
}

Runs policyCell(const RegisteredGift& one)
{
    if (cameBack(one.gift))
        return {};
    if (!one.against.isEmpty())
        return {bold(words("Beyond")), muted(u'\n' + one.against.join(u'\n'))};
    if (!one.unsure.isEmpty())
        return {muted(one.unsure.join(u'\n'))};
    return {plain(words("Within"))};
}

Row Register::giftRow(const RegisteredGift& one) const
{
    const PassedGift& gift = one.gift;
    const QString rep = input_.frame.preparedBy;
    const bool given = gift.direction == Direction::Given;
    const Runs ours{plain(given && !gift.giver.isEmpty() ? gift.giver : rep)};
    Row row{{{plain(dayText(gift.day))},
             given ? ours : theirSide(gift),
             given ? theirSide(gift) : ours,
             whatCell(gift),
             {plain(occasionText(gift))},
             valueCell(gift)}};
    if (hasPolicy() && given)
        row.cells.push_back(policyCell(one));
    return row;
}

Runs countCell(const GiftSum& sum)
{
    return sum.gifts == 0 ? Runs() : Runs{plain(countText(sum.gifts))};
}

Runs moneyCell(const GiftSum& sum, bool isTotal)
{
    QStringList lines;
    for (const Money& money : sum.money)
        lines << displayText(money);
    return {{lines.join(u'\n'), isTotal}};
}

Row sumRow(const QString& name, int year, const GiftYear& sums, bool isTotal)
{
    Row row{{{{name, isTotal}},
             {plain(QString::number(year))},
             countCell(sums.given),
             moneyCell(sums.given, isTotal),
             countCell(sums.received),
             moneyCell(sums.received, isTotal)}};
    row.total = isTotal;
    return row;
}

void Register::addSums()
{
    Table table;
    table.isSmall = true;
    table.columns = {{words("Account"), Align::Start, 6},  {words("Year"), Align::Start, 1.6},
                     {words("Given"), Align::End, 1.6},    {words("Value"), Align::End, 2.6},
                     {words("Received"), Align::End, 1.8}, {words("Value"), Align::End, 2.6}};
    int withoutAmount = 0;
    for (const auto& [key, sums] : accounts_)
        table.rows.push_back(sumRow(std::get<1>(key), std::get<int>(key), sums, false));
    for (const auto& [year, sums] : years_) {
        table.rows.push_back(sumRow(words("All"), year, sums, true));
        withoutAmount += sums.given.withoutAmount + sums.received.withoutAmount;
    }
    if (table.rows.empty())
        return;
    QStringList notes{words("Each currency by itself, within the days of this register.")};
    if (withoutAmount > 0)
        notes << (withoutAmount == 1
                      ? words("1 gift has no value noted; it is counted, and adds none.")
                      : words("%1 gifts have no value noted; they are counted, and add none.")
                            .arg(countText(withoutAmount)));
    if (isAnyPlanned_)
        notes << words("A planned value stands where what it came to is not noted.");
    if (cameBack_ > 0)
        notes << words("What came back is not counted.");
    add(Heading{words("By account and year")});
    add(Paragraph{{muted(notes.join(u' '))}, true, true});
    add(std::move(table));
}

} // namespace

Document giftRegister(const GiftRegisterInput& input)
{
    return Register(input).run();
}

} // namespace goodturn::report
