#pragma once

#include "core/report/account_summary.h"

namespace goodturn::testing {

/// What only the rep may see: each of these words is somewhere in summaryExample().
inline QStringList privateWords()
{
    using namespace Qt::StringLiterals;
    return {u"SecretNote"_s,
            u"SecretTag"_s,
            u"SecretReason"_s,
            u"SecretStanding"_s,
            u"SecretAdvice"_s,
            u"SecretDetail"_s,
            u"SecretLearned"_s,
            u"SecretTalk"_s,
            u"SecretInterest"_s,
            u"SecretAsk"_s,
            u"SecretAnswer"_s,
            u"SecretGift"_s,
            u"SecretAuthor"_s,
            u"SecretInscription"_s,
            u"SecretReaction"_s,
            u"SecretOccasion"_s,
            u"SecretReminder"_s,
            u"SecretMarker"_s,
            u"SecretFuture"_s,
            u"SecretFormer"_s,
            u"Earned the right"_s,
            u"777"_s,
            u"1980"_s,
            u"secret.goodturn"_s,
            u"points"_s,
            u"balance"_s,
            u"Reciprocity"_s,
            u"Standing"_s,
            u"came about"_s,
            u"felt worth"_s,
            u"Their view"_s,
            u"Favours 2"_s};
}

inline query::TimelineRow favourExample(qint64 id, QDate date, Direction direction, FavourKind kind,
                                        const QString& title)
{
    query::TimelineRow row;
    row.id = id;
    row.date = date;
    row.direction = direction;
    row.favourKind = kind;
    row.title = title;
    row.worth = FeltWorth::Fair;
    return row;
}

inline std::vector<query::TimelineRow> favoursExample()
{
    using namespace Qt::StringLiterals;
    auto future = favourExample(4, QDate(2026, 12, 24), Direction::Given, FavourKind::Book,
                                u"SecretFuture"_s);
    auto insight = favourExample(1, QDate(2026, 11, 12), Direction::Given, FavourKind::Insight,
                                 u"customs-delay benchmark"_s);
    insight.who = u"Ines Duarte"_s;
    insight.detail = u"SecretDetail"_s;
    insight.money = Money::fromMinor(77700, u"EUR"_s).value();
    auto order = favourExample(2, QDate(2026, 10, 20), Direction::Received, FavourKind::Order,
                               u"Order PO-4471"_s);
    order.worth = FeltWorth::Great;
    order.money = Money::fromMinor(40000, u"EUR"_s).value();
    auto courtesy =
        favourExample(3, QDate(2026, 10, 1), Direction::Given, FavourKind::Courtesy, {});
    courtesy.worth.reset();
    courtesy.unpriced = true;
    return {future, insight, order, courtesy};
}

inline query::AccountFlow flowExample()
{
    using namespace Qt::StringLiterals;
    query::AccountFlow flow;
    flow.from = QDate(2026, 10, 1);
    flow.to = QDate(2026, 11, 30);
    flow.today = QDate(2026, 11, 22);
    flow.entries = 3;
    query::FlowBar october;
    october.from = flow.from;
    october.to = QDate(2026, 10, 31);
    october.received = 4;
    october.favours = {2, 3};
    query::FlowBar november;
    november.from = QDate(2026, 11, 1);
    november.to = flow.to;
    november.given = 1;
    november.favours = {1};
    flow.bars = {october, november};
    flow.balance = {{october.to, -3.9}, {flow.today, -2.8}};
    flow.markers = {
        {query::FlowMarker::Kind::AskDeclined, QDate(2026, 11, 3), u"SecretMarker"_s, 1}};
    return flow;
}

/// Gifts, asks and goals: one of each kind that matters.
inline void addPlans(report::SummaryInput& input)
{
    using namespace Qt::StringLiterals;
    query::GiftRow gift;
    gift.title = u"SecretGift"_s;
    gift.author = u"SecretAuthor"_s;
    gift.inscription = u"SecretInscription"_s;
    gift.reaction = u"SecretReaction"_s;
    gift.occasion = Occasion::Own;
    gift.occasionName = u"SecretOccasion"_s;
    gift.state = GiftState::Ordered;
    gift.arriveBy = QDate(2026, 12, 18);
    query::GiftRow cancelled = gift;
    cancelled.state = GiftState::Cancelled;
    cancelled.title = u"NeverMind"_s;
    input.gifts = {gift, cancelled};
    query::AskRow ask;
    ask.id = AskId(1);
    ask.title = u"SecretAsk"_s;
    ask.outcome = u"SecretAnswer"_s;
    ask.state = AskState::Declined;
    ask.askedOn = QDate(2026, 11, 3);
    query::AskRow open = ask;
    open.id = AskId(2);
    open.state = AskState::Open;
    input.asks = {ask, open};
    input.goals = {{1, u"Open the bonded warehouse"_s, QDate(2027, 3, 31), {}},
                   {2, u"Cut customs delay"_s, {}, QDate(2026, 10, 1)}};
}

inline void addPeople(report::SummaryInput& input)
{
    using namespace Qt::StringLiterals;
    query::PersonRow ines;
    ines.name = u"Ines Duarte"_s;
    ines.title = u"Operations director"_s;
    ines.phone = u"+31 10 555 0148"_s;
    ines.email = u"ines@harbourlowe.example"_s;
    ines.birthday = PartialDate::fromParts(1980, 3, 22).value();
    ines.interests = {u"SecretInterest"_s};
    query::PersonRow former;
    former.name = u"SecretFormer"_s;
    former.current = false;
    input.people = {ines, former};
}

/// The figures of the example, and how they came about. That an ask has been earned is only said.
inline query::AccountWhy whyExample(QDate today)
{
    using namespace reciprocity;
    const auto day = [](int month, int dayOfMonth) {
        return int(QDate(2026, month, dayOfMonth).toJulianDay());
    };
    const AccountLedger ledger{
        {{2, day(10, 20), Direction::Received, FeltWorth::Great, false},
         {1, day(11, 12), Direction::Given, FeltWorth::Fair, false}},
        {{1, day(11, 3), AskState::Declined, day(11, 5)}, {2, day(11, 3), AskState::Open, 0}}};
    query::AccountWhy why;
    why.figures = assess(ledger, int(today.toJulianDay()));
    why.figures.standing = why.figures.byRules = Standing::Earned;
    why.explanations = explain(ledger, why.figures);
    return why;
}

/// A small account with something in every field, as of 22 November 2026.
inline report::SummaryInput summaryExample()
{
    using namespace Qt::StringLiterals;
    report::SummaryInput input;
    Account& account = input.head.account;
    account.name = u"Harbour & <b>Lowe</b> Ltd"_s;
    account.industry = u"Port logistics"_s;
    account.clientSince = QDate(2023, 2, 14);
    account.tags = {u"SecretTag"_s};
    account.notes = u"SecretNote\nand more"_s;
    account.ownStanding = Standing::Earned;
    account.ownStandingReason = u"SecretStanding"_s;
    input.today = QDate(2026, 11, 22);
    input.why = whyExample(input.today);
    input.head.figures = input.why.figures;
    input.head.reasons = {u"SecretReason."_s};
    input.head.advice.sentence = u"SecretAdvice."_s;
    input.head.nextTitle = u"SecretReminder"_s;
    input.head.nextOn = QDate(2027, 1, 7);
    input.favours = favoursExample();
    query::TimelineRow talk;
    talk.kind = RecordKind::Interaction;
    talk.date = QDate(2026, 11, 3);
    talk.title = u"SecretTalk"_s;
    talk.detail = u"SecretLearned"_s;
    input.conversations = {talk};
    addPeople(input);
    addPlans(input);
    input.flow = flowExample();
    input.preparedBy = u"A. Rep"_s;
    input.bookName = u"secret.goodturn"_s;
    return input;
}

} // namespace goodturn::testing
