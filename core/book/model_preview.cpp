#include "core/book/model_preview.h"

#include "core/book/book.h"
#include "core/query/queries.h"
#include "core/reciprocity/figures.h"
#include "core/store/ledger_reader.h"
#include "core/store/model_settings.h"

namespace goodturn::book {
using reciprocity::AccountLedger;
using reciprocity::ReciprocityParameters;

Result<AccountLedger> ledgerOf(Book& book, AccountId account)
{
    return store::LedgerReader(book.database()).load(account);
}

Result<StandingShift> standingShift(Book& book, const ReciprocityParameters& parameters,
                                    const Progress& progress)
{
    constexpr qint64 askEvery = 200; // accounts
    GT_ASSIGN(const auto held, store::modelParameters(book.database()));
    const int today = int(book.clock().today().toJulianDay());
    StandingShift shift;
    GT_ASSIGN(shift.accounts, book.queries().accountCount());
    qint64 done = 0;
    const auto take = [&](AccountId, const AccountLedger& ledger) -> Result<bool> {
        const auto standingWith = [&](const ReciprocityParameters& these) {
            return assessSorted(ledger.entries, ledger.asks, today, these).standing;
        };
        shift.moved += standingWith(held) != standingWith(parameters);
        return ++done % askEvery != 0 || !progress || progress(done, shift.accounts);
    };
    GT_TRY(store::LedgerReader(book.database()).scan(take));
    return shift;
}

} // namespace goodturn::book
