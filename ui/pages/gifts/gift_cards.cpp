#include "ui/pages/gifts/gift_cards.h"

#include "core/book/gift_policy_service.h"
#include "core/query/queries.h"
#include "ui/desk/desk.h"

#include <QCoreApplication>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using query::GiftRow;

namespace {

/// Beyond so many ideas, the board doesn't ask for each whether it was given before.
constexpr int mostWarnings = 200;

QString givenTo(Desk& desk, const GiftRow& row)
{
    const auto repeats =
        desk.book().queries().giftRepeats({row.accountId, row.recipientId, row.title, {}, row.id});
    return repeats ? repeatWords(*repeats).join(u" · "_s) : QString();
}

} // namespace

std::vector<GiftCard> giftCards(Desk& desk, const std::vector<GiftRow>& rows)
{
    const auto findings = desk.book().giftPolicy().findingsOfPrepared().value_or(
        book::GiftPolicyService::FindingsByGift());
    std::vector<GiftCard> cards;
    int asked = 0;
    for (const GiftRow& row : rows) {
        GiftCard card{row, {}, {}};
        const bool open = row.state == GiftState::Idea || row.state == GiftState::Planned;
        if (open && !row.title.isEmpty() && ++asked <= mostWarnings)
            card.warning = givenTo(desk, row);
        if (const auto found = findings.find(row.id); found != findings.end())
            card.policy = planning::sentencesAgainst(found->second);
        cards.push_back(std::move(card));
    }
    return cards;
}

} // namespace goodturn::ui
