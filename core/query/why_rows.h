#pragma once

#include "core/reciprocity/why.h"

#include <QDate>
#include <QUuid>

namespace goodturn::query {

/// A favour or an ask that counts in the figures of an account.
struct LedgerLine
{
    reciprocity::Part::Kind kind = reciprocity::Part::Kind::Favour;
    qint64 id = 0;
    QUuid uuid;
    QDate date; ///< of an ask: when it was asked
    QString title;
    QString direction; ///< code; empty for an ask
    QString state;     ///< code; empty for a favour
    int worth = 0;     ///< felt worth, or the size of the ask
    bool fromAsk = false;
};

/// Every figure of an account explained, with the entries that the explanations name.
struct AccountWhy
{
    reciprocity::Figures figures;
    std::vector<reciprocity::Explanation> explanations;
    std::vector<LedgerLine> ledger; ///< favours by day, then asks by day
};

} // namespace goodturn::query
