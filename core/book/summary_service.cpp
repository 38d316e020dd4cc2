#include "core/book/summary_service.h"

#include "core/book/book.h"
#include "core/query/queries.h"

#include <algorithm>
#include <iterator>

namespace goodturn::book {

Result<report::SummaryInput> summaryInput(Book& book, AccountId account, query::FlowRange range)
{
    query::Queries& queries = book.queries();
    report::SummaryInput input;
    GT_ASSIGN(input.head, queries.accountHead(account));
    GT_ASSIGN(input.why, queries.why(account));
    GT_ASSIGN(input.favours, queries.favours(account));
    GT_ASSIGN(auto timeline, queries.timeline(account));
    std::ranges::copy_if(
        timeline, std::back_inserter(input.conversations),
        [](const query::TimelineRow& row) { return row.kind == RecordKind::Interaction; });
    GT_ASSIGN(input.people, queries.people(account));
    GT_ASSIGN(input.gifts, queries.gifts(account));
    GT_ASSIGN(input.asks, queries.asks(account));
    GT_ASSIGN(input.goals, queries.goals(account));
    GT_ASSIGN(input.flow, queries.flow(account, range));
    input.today = book.clock().today();
    input.preparedBy = book.user();
    input.bookName = book.fileName();
    return input;
}

Result<report::SummaryInput> briefInput(Book& book, AccountId account)
{
    GT_ASSIGN(report::SummaryInput input, summaryInput(book, account));
    GT_ASSIGN(input.due, book.queries().agenda(briefDays));
    std::erase_if(input.due, [account](const query::AgendaRow& row) {
        return row.accountId != account || row.kind == query::AgendaRow::Kind::Quiet;
    });
    return input;
}

} // namespace goodturn::book
