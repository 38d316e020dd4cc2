#include "core/book/sample_service.h"

#include "core/book/book.h"
#include "core/book/flow_keeper.h"
#include "core/sample/book_sink.h"
#include "core/sample/large_book.h"
#include "core/sample/sample_book.h"
#include "core/store/record_store.h"
#include "core/store/transaction.h"

#include <QCoreApplication>

namespace goodturn::book {
using namespace Qt::StringLiterals;

namespace {

/// Keeps generated records without a journal: nobody wrote them, so nobody takes them back.
class StoreSink final : public sample::BookSink
{
public:
    explicit StoreSink(Book& book)
        : rows_(book.database())
        , now_(book.clock().nowUtc())
        , user_(book.user())
    {
    }

    Result<CustomFieldId> add(const CustomField& record) override { return keep(record); }
    Result<AccountId> add(const Account& record) override { return keep(record); }
    Result<ContactId> add(const Contact& record) override { return keep(record); }
    Result<EmploymentId> add(const Employment& record) override { return keep(record); }
    Result<InteractionId> add(const Interaction& record) override { return keep(record); }
    Result<AskId> add(const Ask& record) override { return keep(record); }
    Result<ShelfBookId> add(const ShelfBook& record) override { return keep(record); }
    Result<GiftId> add(const Gift& record) override { return keep(record); }
    Result<FavourId> add(const Favour& record) override { return keep(record); }
    Result<GoalId> add(const Goal& record) override { return keep(record); }
    Result<ReminderId> add(const Reminder& record) override { return keep(record); }
    Result<OwnOccasionId> add(const OwnOccasion& record) override { return keep(record); }

private:
    template<class T>
    Result<decltype(T::id)> keep(const T& record)
    {
        store::Row row = store::toRow(record);
        if (row.meta.uuid.isNull())
            row.meta.uuid = QUuid::createUuid();
        row.meta.version = 1;
        row.meta.createdAt = row.meta.changedAt = now_;
        row.meta.createdBy = row.meta.changedBy = user_;
        GT_ASSIGN(const store::Row kept, rows_.insert(store::shapeOf<T>(), std::move(row)));
        return decltype(T::id)(kept.id);
    }

    store::RowStore rows_;
    QDateTime now_;
    QString user_;
};

Result<void> fill(Book& book, const std::function<Result<void>(StoreSink&)>& write)
{
    GT_ASSIGN(auto transaction, store::Transaction::begin(book.database()));
    StoreSink sink(book);
    GT_TRY(write(sink));
    GT_TRY(book.flows().rebuild());
    GT_TRY(transaction.commit());
    book.announceEverything({}, QCoreApplication::translate("SampleService", "Sample book"));
    return {};
}

} // namespace

Result<void> fillWithSample(Book& book)
{
    return fill(book, [&](StoreSink& sink) -> Result<void> {
        GT_TRY(book.setSetting(u"currency"_s, u"EUR"_s));
        return sample::writeSampleBook(book.clock().today(), sink);
    });
}

Result<void> fillWithGenerated(Book& book, const GeneratedSize& size, const Progress& progress)
{
    return fill(book, [&](StoreSink& sink) {
        const sample::BookSize wanted{size.accounts, size.contacts, size.interactions, size.favours,
                                      size.seed};
        return sample::writeLargeBook(wanted, book.clock().today(), sink, progress);
    });
}

} // namespace goodturn::book
