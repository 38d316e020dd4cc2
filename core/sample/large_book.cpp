#include "core/sample/large_book.h"

#include "core/planning/working_days.h"
#include "core/sample/large_words.h"
#include "core/sample/record_uuid.h"

#include <QCoreApplication>

#include <algorithm>

namespace goodturn::sample {
using namespace Qt::StringLiterals;

namespace {

constexpr int historyDays = 3 * 365;
constexpr qint64 recordsPerReport = 1000;
constexpr int formerEvery = 17;
constexpr int prospectEvery = 4;

QString tr(const char* text)
{
    return QCoreApplication::translate("LargeBook", text);
}

Result<void> checked(const BookSize& size, QDate today)
{
    const auto invalid = [](const QString& why) { return failure(ErrorKind::InvalidInput, why); };
    if (!today.isValid())
        return invalid(tr("The book needs a day to end on."));
    if (std::min({size.accounts, size.contacts, size.interactions, size.favours}) < 0)
        return invalid(tr("A count can't be negative."));
    if (size.accounts == 0 && (size.contacts > 0 || size.interactions > 0 || size.favours > 0))
        return invalid(tr("People and history need at least one account."));
    return {};
}

class LargeBook
{
public:
    LargeBook(const BookSize& size, QDate today, LargeWords words, BookSink& sink,
              const Progress& progress)
        : size_(size)
        , today_(today)
        , words_(std::move(words))
        , random_(size.seed)
        , sink_(sink)
        , progress_(progress)
        , total_(qint64(size.accounts) + 2 * qint64(size.contacts) + size.interactions +
                 size.favours)
    {
    }

    Result<void> write()
    {
        for (int i = 0; i < size_.accounts; ++i)
            GT_TRY(addAccount(i));
        for (int i = 0; i < size_.contacts; ++i)
            GT_TRY(addContact(i));
        for (int i = 0; i < size_.contacts; ++i)
            GT_TRY(addEmployment(i));
        for (int i = 0; i < size_.interactions; ++i)
            GT_TRY(addInteraction(i));
        for (int i = 0; i < size_.favours; ++i)
            GT_TRY(addFavour(i));
        return done_ % recordsPerReport == 0 ? Result<void>() : report();
    }

private:
    template<class Record>
    auto keep(Record& record, RecordKind kind, qint64 index)
    {
        record.meta.uuid = recordUuid(size_.seed, kind, index + 1);
        return sink_.add(record);
    }

    Result<void> report()
    {
        if (progress_ && !progress_(done_, total_))
            return failure(ErrorKind::Cancelled, tr("The book was not finished."));
        return {};
    }

    Result<void> count() { return ++done_ % recordsPerReport == 0 ? report() : Result<void>(); }

    static bool isFormer(int account) { return account % formerEvery == formerEvery - 1; }
    static bool isProspect(int account) { return account % prospectEvery == prospectEvery - 1; }

    Result<void> addAccount(int index)
    {
        Account account = words_.account(index + 1, random_);
        account.lifecycle = isFormer(index)     ? Lifecycle::Former
                            : isProspect(index) ? Lifecycle::Prospect
                                                : Lifecycle::Client;
        if (account.lifecycle == Lifecycle::Client)
            account.clientSince = today_.addDays(-random_.between(30, 2 * historyDays));
        GT_ASSIGN(const AccountId id, keep(account, RecordKind::Account, index));
        accounts_.push_back(id);
        return count();
    }

    Result<void> addContact(int index)
    {
        Contact contact = words_.contact(index + 1, random_);
        GT_ASSIGN(const ContactId id, keep(contact, RecordKind::Contact, index));
        contacts_.push_back(id);
        return count();
    }

    Result<void> addEmployment(int index)
    {
        Employment employment;
        employment.accountId = accounts_[size_t(index % size_.accounts)];
        employment.contactId = contacts_[size_t(index)];
        employment.title = words_.jobTitle(random_);
        GT_TRY(keep(employment, RecordKind::Employment, index));
        return count();
    }

    Result<void> addInteraction(int index)
    {
        const int account = drawnAccount(index, size_.interactions);
        Interaction talk;
        talk.accountId = accounts_[size_t(account)];
        talk.date = dayOf(index, size_.interactions);
        talk.kind = random_.pick(EnumCodes<InteractionKind>::all).value;
        talk.direction = random_.pick(EnumCodes<InteractionDirection>::all).value;
        talk.minutes = 5 * random_.below(13);
        talk.summary = words_.talkSummary(talk.kind, random_);
        if (random_.chance(30))
            talk.learned = words_.learned(random_);
        if (const auto person = drawnPerson(account))
            talk.participants = {*person};
        GT_TRY(keep(talk, RecordKind::Interaction, index));
        return count();
    }

    Result<void> addFavour(int index)
    {
        const int account = drawnAccount(index, size_.favours);
        // How much of the traffic is ours differs from account to account: 35 to 75 %.
        const bool given = random_.chance(35 + account * 7 % 41);
        Favour favour;
        favour.accountId = accounts_[size_t(account)];
        favour.date = dayOf(index, size_.favours);
        favour.direction = given ? Direction::Given : Direction::Received;
        favour.kind = random_.pick(EnumCodes<FavourKind>::all).value;
        favour.title = words_.favourTitle(favour.direction, favour.kind, random_);
        favour.fromAsk = !given && random_.chance(20);
        favour.unpriced = random_.chance(3);
        if (!favour.unpriced)
            favour.worth = defaultWorth(favour.kind);
        if (!favour.unpriced && random_.chance(50)) {
            GT_ASSIGN(favour.money, Money::fromMinor(random_.between(10, 400) * 100, u"EUR"_s));
        }
        favour.setPerson(drawnPerson(account));
        GT_TRY(keep(favour, RecordKind::Favour, index));
        return count();
    }

    /// Early accounts draw more than late ones, and late ones join as time goes on. An account
    /// that left hands its turn to the next after three fifths of the time.
    int drawnAccount(int index, int all)
    {
        const qint64 joined = std::max<qint64>(1, size_.accounts * (35 + 65LL * index / all) / 100);
        const qint64 draw = random_.below(int(joined));
        const int account = int(draw * random_.between(1, 1000) / 1000);
        const bool hasLeft = isFormer(account) && index > all / 5 * 3;
        return hasLeft ? (account + 1) % size_.accounts : account;
    }

    QDate dayOf(int index, int all) const
    {
        return planning::workingDayOnOrBefore(
            today_.addDays(historyDays * qint64(index) / all - historyDays));
    }

    /// The people of account a are numbers a, a + accounts, a + 2 accounts, ...
    std::optional<ContactId> drawnPerson(int account)
    {
        if (account >= size_.contacts)
            return std::nullopt;
        const int people = (size_.contacts - account - 1) / size_.accounts + 1;
        return contacts_[size_t(account) + size_t(random_.below(people)) * accounts_.size()];
    }

    BookSize size_;
    QDate today_;
    LargeWords words_;
    Random random_;
    BookSink& sink_;
    const Progress& progress_;
    qint64 total_;
    qint64 done_ = 0;
    std::vector<AccountId> accounts_;
    std::vector<ContactId> contacts_;
};

} // namespace

Result<void> writeLargeBook(const BookSize& size, QDate today, BookSink& sink,
                            const Progress& progress)
{
    GT_TRY(checked(size, today));
    GT_ASSIGN(LargeWords words, LargeWords::load());
    return LargeBook(size, today, std::move(words), sink, progress).write();
}

} // namespace goodturn::sample
