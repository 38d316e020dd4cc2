#pragma once

#include "core/store/sql_query.h"
#include "tests/support/book_fixture.h"

#include <QRandomGenerator>

namespace goodturn::testing {

/// A book drawn from a seed for what goes by the whole book: accounts of several owners, tags and
/// segments, former ones too, with entries of all kinds on both sides of today, unpriced and
/// trashed ones, asks, gifts, and referrals that led to other accounts.
class InsightsFixture : public BookFixture
{
public:
    explicit InsightsFixture(quint32 seed) : random_(seed)
    {
        clock().moveTo(last.addDays(-400));
        for (int i = 0; i < accountCount; ++i) {
            if (i == accountCount / 2)
                clock().moveTo(last.addDays(-100));
            addOne(i);
        }
        clock().moveTo(last.addDays(-60));
        end(accounts.front());
        clock().moveTo(last);
        for (const Account& account : accounts)
            addRecords(account.id);
        must(book().records<Account>().trash(accounts.back().id));
    }

    int below(int bound) { return random_.bounded(bound); }
    QString oneOf(const QStringList& words) { return words.at(below(int(words.size()))); }

    static constexpr int accountCount = 24;
    const QDate last{2026, 11, 22};
    std::vector<Account> accounts; ///< the first one former, the last one in the trash

private:
    void addOne(int number)
    {
        Account account;
        account.name = QStringLiteral("Account %1").arg(number, 2, 10, QChar(u'0'));
        account.lifecycle = number == 0 ? Lifecycle::Client : Lifecycle(below(3));
        account.owner = oneOf({QStringLiteral("Ana"), QStringLiteral("Özil")});
        account.segment = oneOf({QString(), QStringLiteral("Retail"), QStringLiteral("retail"),
                                 QStringLiteral("Cold chain")});
        if (below(3) == 0)
            account.tags = {QStringLiteral("key")};
        accounts.push_back(save(account));
        const QString family = QString::number(number);
        people_.push_back(addPerson(accounts.back().id, QStringLiteral("Ines"), family).id);
    }

    void end(Account& account)
    {
        account.lifecycle = Lifecycle::Former;
        account = save(account);
    }

    void addRecords(AccountId account)
    {
        const int busy = below(4) == 0 ? 30 : 8;
        for (int i = below(busy); i > 0; --i)
            addEntry(account);
        for (int i = below(4); i > 0; --i)
            addAsk(account);
        for (int i = below(4); i > 0; --i)
            addGift(account);
    }

    QDate someDay() { return last.addDays(40 - below(below(3) == 0 ? 900 : 300)); }

    void addEntry(AccountId account)
    {
        Favour favour;
        favour.accountId = account;
        favour.direction = Direction(below(5) < 3 ? 0 : 1);
        favour.kind = FavourKind(below(5) < 3 ? below(13) : below(2) == 0 ? 5 : 8);
        favour.date = someDay();
        favour.title = QStringLiteral("f");
        favour.worth = FeltWorth(1 + below(5));
        favour.unpriced = below(12) == 0;
        favour.fromAsk = favour.direction == Direction::Received && below(3) == 0;
        if (below(2) == 0)
            favour.thirdParty = people_[size_t(below(accountCount))];
        favour = save(favour);
        if (below(12) == 0)
            must(book().records<Favour>().trash(favour.id));
    }

    void addAsk(AccountId account)
    {
        constexpr AskState states[] = {AskState::Draft,      AskState::Open,     AskState::Granted,
                                       AskState::Redirected, AskState::Declined, AskState::NoAnswer,
                                       AskState::Withdrawn};
        Ask ask;
        ask.accountId = account;
        ask.kind = AskKind(below(7));
        ask.title = QStringLiteral("a");
        ask.state = states[below(7)];
        ask.askedOn = below(4) == 0 ? last.addDays(-below(20)) : someDay();
        if (isResolved(ask.state))
            ask.resolvedOn = ask.askedOn.addDays(below(30));
        ask = save(ask);
        if (below(8) == 0)
            must(book().records<Ask>().trash(ask.id));
    }

    void addGift(AccountId account)
    {
        Gift gift;
        gift.accountId = account;
        gift.item = GiftItem(below(4));
        gift.title = QStringLiteral("g");
        gift.state = GiftState(below(7));
        if (gift.state == GiftState::Sent || gift.state == GiftState::Thanked)
            gift.sentOn = someDay();
        if (below(2) == 0)
            gift.reaction = QStringLiteral("Read it twice");
        save(gift);
    }

    QRandomGenerator random_;
    std::vector<ContactId> people_;
};

} // namespace goodturn::testing
