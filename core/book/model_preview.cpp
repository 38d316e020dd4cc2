#include "core/book/model_preview.h"

#include "core/book/book.h"
#include "core/query/queries.h"
#include "core/store/ledger_reader.h"

namespace goodturn::book {
using query::FiguresQuery;
using query::ModelTerms;
using reciprocity::AccountLedger;

Result<AccountLedger> ledgerOf(Book& book, AccountId account)
{
    return store::LedgerReader(book.database()).load(account);
}

Result<AccountPreview> previewOf(Book& book, AccountId account, const AccountLedger& ledger,
                                 const ModelTerms& terms)
{
    GT_ASSIGN(const auto query, FiguresQuery::tryOut(book.database(), book.clock().today(), terms));
    AccountPreview preview;
    GT_ASSIGN(preview.parameters, query.parametersOf(account));
    GT_ASSIGN(preview.figures, query.of(account, ledger));
    return preview;
}

Result<StandingShift> standingShift(Book& book, const ModelTerms& terms, const Progress& progress)
{
    constexpr qint64 askEvery = 200; // accounts
    const QDate today = book.clock().today();
    GT_ASSIGN(auto held, FiguresQuery::begin(book.database(), today));
    GT_ASSIGN(auto tried, FiguresQuery::tryOut(book.database(), today, terms));
    GT_TRY(held.readSegments());
    GT_TRY(tried.readSegments());
    StandingShift shift;
    GT_ASSIGN(shift.accounts, book.queries().accountCount());
    qint64 done = 0;
    const auto take = [&](AccountId account, const AccountLedger& ledger) -> Result<bool> {
        GT_ASSIGN(const auto before, held.of(account, ledger));
        GT_ASSIGN(const auto after, tried.of(account, ledger));
        shift.moved += before.standing != after.standing;
        return ++done % askEvery != 0 || !progress || progress(done, shift.accounts);
    };
    GT_TRY(store::LedgerReader(book.database()).scan(take));
    return shift;
}

} // namespace goodturn::book
