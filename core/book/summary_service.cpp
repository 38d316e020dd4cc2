#include "core/book/summary_service.h"

#include "core/book/book.h"
#include "core/query/queries.h"

#include <algorithm>
#include <iterator>

namespace goodturn::book {
using report::SummaryInput;
using report::SummaryLayout;
using report::SummarySection;

namespace {

/// The entries that have tables, and those that the figures are made of.
Result<void> readEntries(Book& book, AccountId account, const SummaryLayout& layout,
                         SummaryInput& input)
{
    query::Queries& queries = book.queries();
    const bool figures = layout.has(SummarySection::Flow) || layout.has(SummarySection::Why);
    if (figures || layout.has(SummarySection::Favours)) {
        GT_ASSIGN(input.favours, queries.favours(account));
    }
    if (figures || layout.has(SummarySection::Asks)) {
        GT_ASSIGN(input.asks, queries.asks(account));
    }
    if (figures) {
        GT_ASSIGN(input.flow, queries.flow(account, query::FlowRange::TwoYears));
    }
    if (layout.has(SummarySection::Learned)) {
        GT_ASSIGN(auto timeline, queries.timeline(account));
        std::ranges::copy_if(
            timeline, std::back_inserter(input.conversations),
            [](const query::TimelineRow& row) { return row.kind == RecordKind::Interaction; });
    }
    return {};
}

} // namespace

Result<SummaryInput> summaryInput(Book& book, AccountId account, const SummaryLayout& layout)
{
    query::Queries& queries = book.queries();
    SummaryInput input;
    GT_ASSIGN(input.head, queries.accountHead(account));
    GT_TRY(readEntries(book, account, layout, input));
    if (layout.has(SummarySection::Why)) {
        GT_ASSIGN(input.why, queries.why(account));
    }
    if (layout.has(SummarySection::People)) {
        GT_ASSIGN(input.people, queries.people(account));
    }
    if (layout.has(SummarySection::Gifts)) {
        GT_ASSIGN(input.gifts, queries.gifts(account));
    }
    if (layout.has(SummarySection::Goals)) {
        GT_ASSIGN(input.goals, queries.goals(account));
    }
    input.today = book.clock().today();
    input.preparedBy = book.user();
    input.bookName = book.fileName();
    return input;
}

Result<SummaryInput> briefInput(Book& book, AccountId account)
{
    GT_ASSIGN(SummaryInput input, summaryInput(book, account));
    GT_ASSIGN(input.due, book.queries().agenda(briefDays));
    std::erase_if(input.due, [account](const query::AgendaRow& row) {
        return row.accountId != account || row.kind == query::AgendaRow::Kind::Quiet;
    });
    return input;
}

} // namespace goodturn::book
