#include "core/book/report_service.h"

#include "core/book/book.h"
#include "core/book/gift_policy_service.h"
#include "core/planning/public_holidays.h"
#include "core/query/queries.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace goodturn::book {
using namespace Qt::StringLiterals;
using planning::GuardedGift;
using query::PassedGift;
using query::Period;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ReportService", text);
}

report::Frame frameOf(const Book& book)
{
    return {book.clock().today(), book.user(), book.fileName()};
}

Result<void> checkDays(QDate from, QDate to)
{
    if (!from.isValid() || !to.isValid())
        return failure(ErrorKind::InvalidInput, tr("Say from which day to which the report goes."));
    if (to < from)
        return failure(ErrorKind::InvalidInput, tr("The period ends before it begins."));
    return {};
}

/// More than fits is a longer time than people mean, or than anybody reads.
Result<void> checkCount(std::size_t count, const Period& period)
{
    if (count <= std::size_t(mostReportRows))
        return {};
    return failure(ErrorKind::InvalidInput,
                   (period.account
                        ? tr("There is more in this time than %1 lines. Choose a shorter one.")
                        : tr("There is more in this time than %1 lines. Choose a shorter one, or "
                             "one account."))
                       .arg(QLocale().toString(mostReportRows)));
}

Result<QString> nameOf(Book& book, const Period& period)
{
    if (!period.account)
        return QString();
    GT_ASSIGN(const QString name, book.queries().accountName(*period.account));
    if (name.isEmpty())
        return failure(ErrorKind::NotFound, tr("There is no such account."));
    return name;
}

Result<report::FavourLedgerInput> readLedger(Book& book, const Period& period)
{
    report::FavourLedgerInput input;
    input.period = period;
    input.frame = frameOf(book);
    GT_ASSIGN(input.account, nameOf(book, period));
    GT_ASSIGN(input.favours, book.queries().favoursIn(period, mostReportRows + 1));
    GT_TRY(checkCount(input.favours.size(), period));
    return input;
}

GuardedGift guarded(const PassedGift& gift)
{
    GuardedGift found;
    found.id = gift.id;
    found.accountId = gift.accountId;
    found.state = gift.state;
    found.sentOn = gift.day;
    found.amount = gift.amount;
    found.item = gift.item;
    return found;
}

/// Holds gifts against the policy one after the other, as they were given.
class Guard
{
public:
    Guard(planning::GiftPolicy policy, const query::GiftsOfPeriod& found)
        : policy_(std::move(policy))
        , found_(found)
    {
    }

    report::RegisteredGift take(const PassedGift& gift)
    {
        report::RegisteredGift taken{gift, {}, {}};
        if (gift.direction == Direction::Received)
            return taken;
        auto& before = given_[gift.accountId];
        const GuardedGift one = guarded(gift);
        for (const auto& finding :
             planning::check(policy_, one, before, found_.accounts.at(gift.accountId)))
            (finding.goesAgainst() ? taken.against : taken.unsure) << finding.sentence;
        if (!gift.amount && (policy_.mostPerGift || policy_.mostPerYear))
            taken.unsure << tr("Its value is not noted, so the limit on money can't be told.");
        before.push_back(one);
        return taken;
    }

private:
    planning::GiftPolicy policy_;
    const query::GiftsOfPeriod& found_;
    std::map<AccountId, std::vector<GuardedGift>> given_;
};

Result<report::GiftRegisterInput> readRegister(Book& book, const Period& period)
{
    report::GiftRegisterInput input;
    input.period = period;
    input.frame = frameOf(book);
    GT_ASSIGN(input.account, nameOf(book, period));
    GT_ASSIGN(const auto policy, book.giftPolicy().policy());
    input.limits = planning::limitsInWords(policy);
    Period years = period; // of whose gifts the limits of a year speak
    years.from = QDate(period.from.year(), 1, 1);
    GT_ASSIGN(const auto found, book.queries().giftsIn(years, mostReportRows + 1));
    GT_TRY(checkCount(found.gifts.size(), period));
    Guard guard(policy, found);
    for (const PassedGift& gift : found.gifts)
        if (auto taken = guard.take(gift); gift.day >= period.from)
            input.gifts.push_back(std::move(taken));
    return input;
}

Result<std::map<QDate, QString>> holidaysIn(Book& book, QDate from, QDate to)
{
    GT_ASSIGN(const auto policy, book.giftPolicy().policy());
    std::map<QDate, QString> holidays;
    for (int year = from.year(); year <= to.year(); ++year)
        for (const auto& holiday : planning::publicHolidays(policy.home, year))
            if (holiday.day >= from && holiday.day <= to)
                holidays.emplace(holiday.day, holiday.name);
    return holidays;
}

Result<report::AgendaReportInput> readAgenda(Book& book, QDate from, QDate to)
{
    report::AgendaReportInput input;
    input.from = from;
    input.to = to;
    input.frame = frameOf(book);
    const auto ahead = input.frame.today.daysTo(to);
    GT_ASSIGN(input.rows, book.queries().agenda(int(std::max<qint64>(0, ahead))));
    GT_ASSIGN(input.holidays, holidaysIn(book, from, to));
    return input;
}

} // namespace

Period usualPeriod(const Book& book)
{
    const QDate today = book.clock().today();
    return {QDate(today.year(), 1, 1), today};
}

Result<report::FavourLedgerInput> favourLedgerInput(Book& book, const Period& period)
{
    GT_TRY(checkDays(period.from, period.to));
    return store::readTogether<report::FavourLedgerInput>(book.database(),
                                                          [&] { return readLedger(book, period); });
}

Result<report::GiftRegisterInput> giftRegisterInput(Book& book, const Period& period)
{
    GT_TRY(checkDays(period.from, period.to));
    return store::readTogether<report::GiftRegisterInput>(
        book.database(), [&] { return readRegister(book, period); });
}

Result<report::AgendaReportInput> agendaReportInput(Book& book, QDate from, QDate to)
{
    GT_TRY(checkDays(from, to));
    if (from.daysTo(to) >= report::mostAgendaDays)
        return failure(
            ErrorKind::InvalidInput,
            tr("An agenda is of at most %1 days.").arg(QLocale().toString(report::mostAgendaDays)));
    constexpr int farthest = 3660; // days ahead that the agenda is asked for
    if (book.clock().today().daysTo(to) > farthest)
        return failure(ErrorKind::InvalidInput,
                       tr("What is due is known for ten years ahead. Choose an earlier day."));
    return store::readTogether<report::AgendaReportInput>(
        book.database(), [&] { return readAgenda(book, from, to); });
}

Result<report::InsightsReportInput> insightsReportInput(Book& book,
                                                        const query::InsightsScope& scope,
                                                        const QString& accounts,
                                                        const Progress& progress)
{
    if (scope.from.isValid() && scope.to.isValid())
        GT_TRY(checkDays(scope.from, scope.to));
    GT_ASSIGN(auto insights, book.queries().insights(scope, progress));
    return report::InsightsReportInput{std::move(insights), accounts, frameOf(book)};
}

} // namespace goodturn::book
