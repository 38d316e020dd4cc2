#pragma once

#include "core/query/period_rows.h"
#include "core/report/report_frame.h"

namespace goodturn::report {

/// A gift in the register, and what the book's policy on gifts says of it.
struct RegisteredGift
{
    query::PassedGift gift;
    QStringList against; ///< in sentences; empty: it keeps within the policy
    QStringList unsure;  ///< what can't be told, such as amounts in two currencies
};

/// Everything that a register of gifts speaks of, read from the book beforehand.
struct GiftRegisterInput
{
    query::Period period;
    QString account;                   ///< the name of the period's one account
    std::vector<RegisteredGift> gifts; ///< of these days, the oldest first
    QStringList limits;                ///< of the policy, in words; empty: none are set
    Frame frame;
};

/// Every gift that was given or received in a period, for whoever has to answer for gifts: when,
/// from whom, to whom, what, for which occasion, at which value, and what the policy says of it;
/// then the sums of each account and year, given and received apart, each currency by itself.
///
/// Facts alone: no reasons, inscriptions or reactions, no felt worth. A gift that came back is
/// listed and in no sum.
Document giftRegister(const GiftRegisterInput& input);

} // namespace goodturn::report
