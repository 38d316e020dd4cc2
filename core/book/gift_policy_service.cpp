#include "core/book/gift_policy_service.h"

#include "core/book/book.h"
#include "core/book/gift_policy_text.h"
#include "core/query/guarded_gifts.h"
#include "core/store/transaction.h"

#include <QCoreApplication>

namespace goodturn::book {
using namespace Qt::StringLiterals;
using planning::GiftPolicy;
using planning::PolicyFinding;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("GiftPolicyService", text);
}

const QString& policySetting()
{
    static const QString name = u"gift_policy"_s;
    return name;
}

/// What held before the last change, as the setting held it; a book that has never been given a
/// policy has none.
const QString& formerSetting()
{
    static const QString name = u"gift_policy_before"_s;
    return name;
}

Result<GiftPolicy> policyIn(const QString& text)
{
    return text.isEmpty() ? GiftPolicy() : giftPolicyFrom(text);
}

} // namespace

Result<GiftPolicy> GiftPolicyService::policy()
{
    GT_ASSIGN(const QString text, book_.setting(policySetting(), {}));
    return policyIn(text).value_or(GiftPolicy());
}

Result<QStringList> GiftPolicyService::check()
{
    GT_ASSIGN(const QString text, book_.setting(policySetting(), {}));
    const auto policy = policyIn(text);
    if (policy)
        return QStringList();
    return QStringList{tr("The gift policy that the book was given can't be read: %1 No gift is "
                          "held against it. Set it anew.")
                           .arg(policy.error().message)};
}

Result<void> GiftPolicyService::setPolicy(const GiftPolicy& policy)
{
    GT_ASSIGN(const GiftPolicy kept, validated(policy));
    return change(textOf(kept));
}

Result<bool> GiftPolicyService::canTakeBack()
{
    GT_ASSIGN(const QString former, book_.setting(formerSetting(), {}));
    return !former.isEmpty();
}

Result<void> GiftPolicyService::takeBack()
{
    GT_ASSIGN(const QString former, book_.setting(formerSetting(), {}));
    if (former.isEmpty())
        return failure(ErrorKind::NotFound,
                       tr("The gift policy was not changed yet; there is nothing to take back."));
    return change(former);
}

Result<void> GiftPolicyService::change(const QString& text)
{
    GT_ASSIGN(auto transaction, store::Transaction::begin(book_.database()));
    GT_ASSIGN(const QString held, book_.setting(policySetting(), textOf(GiftPolicy())));
    if (held == text)
        return {};
    GT_TRY(book_.setSetting(formerSetting(), held));
    GT_TRY(book_.setSetting(policySetting(), text));
    GT_TRY(transaction.commit());
    book_.announceEverything({}, tr("Change the gift policy"));
    return {};
}

Result<std::vector<PolicyFinding>> GiftPolicyService::findings(const Gift& gift)
{
    GT_ASSIGN(const GiftPolicy held, policy());
    if (!gift.accountId.isValid())
        return std::vector<PolicyFinding>();
    GT_ASSIGN(const auto account, query::guardedAccount(book_.database(), gift.accountId));
    GT_ASSIGN(const auto found, query::guardedGifts(book_.database(), gift.accountId));
    const auto others = found.empty() ? std::vector<planning::GuardedGift>() : found.front().gifts;
    return planning::check(held, planning::guarded(gift), others, account);
}

Result<GiftPolicyService::FindingsByGift>
GiftPolicyService::findingsOfPrepared(std::optional<AccountId> account)
{
    FindingsByGift findings;
    GT_ASSIGN(const GiftPolicy held, policy());
    GT_ASSIGN(const auto accounts, query::guardedGifts(book_.database(), account));
    for (const query::AccountGifts& one : accounts)
        for (const planning::GuardedGift& gift : one.gifts) {
            if (!isBeingPrepared(gift.state))
                continue;
            auto said = planning::check(held, gift, one.gifts, one.account);
            if (!said.empty())
                findings.emplace(gift.id, std::move(said));
        }
    return findings;
}

} // namespace goodturn::book
