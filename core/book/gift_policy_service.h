#pragma once

#include "core/planning/gift_policy.h"

#include <map>

namespace goodturn::book {

class Book;

/// The book's own policy on gifts: limits, and times without gifts. It warns and never forbids; the
/// rep decides.
class GiftPolicyService
{
public:
    explicit GiftPolicyService(Book& book) : book_(book) {}

    /// An empty one until it is set, and where the book holds one that this program can't read,
    /// which must keep nobody from their gifts.
    Result<planning::GiftPolicy> policy();
    /// Says so in words; empty when it can be read.
    Result<QStringList> check();

    /// InvalidInput says what is wrong with it. What held before can be taken back to.
    Result<void> setPolicy(const planning::GiftPolicy& policy);
    /// Whether there is something to take back to.
    Result<bool> canTakeBack();
    /// Back to what held before the last change, which this is, too; NotFound when there is none.
    Result<void> takeBack();

    /// What the policy says of the gift as it is given, which need not be saved, beside what its
    /// account gets besides.
    Result<std::vector<planning::PolicyFinding>> findings(const Gift& gift);

    /// What it says of the saved gifts that are being prepared, of one account or of all; gifts of
    /// which it says nothing are left out.
    using FindingsByGift = std::map<GiftId, std::vector<planning::PolicyFinding>>;
    Result<FindingsByGift> findingsOfPrepared(std::optional<AccountId> account = std::nullopt);

private:
    Result<void> change(const QString& text);

    Book& book_;
};

} // namespace goodturn::book
