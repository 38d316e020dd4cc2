#include "core/book/merge_service.h"

#include "core/book/book.h"
#include "core/book/merge_preview.h"
#include "core/book/row_union.h"
#include "core/book/unit_of_work.h"
#include "core/store/merge_log.h"
#include "core/store/referrers.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace goodturn::book {
using namespace Qt::StringLiterals;
using store::ReferenceColumn;
using store::Referrer;
using store::Row;
using store::TableShape;
using store::Value;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("MergeService", text);
}

/// Whether two lines of a list name the same record and, in a list of links, as the same.
bool saysTheSame(const std::vector<Value>& a, const std::vector<Value>& b)
{
    return a.at(0) == b.at(0) && (a.size() == 1 || a.at(1) == b.at(1));
}

/// One merge inside its act.
class Merging
{
public:
    Merging(UnitOfWork& work, const MergePlan& plan, const Progress& progress)
        : work_(work)
        , rows_(work.database())
        , plan_(plan)
        , keep_(plan.keep)
        , other_(plan.other)
        , progress_(progress)
    {
    }

    Result<void> run()
    {
        GT_TRY(checkSeen(keep_, plan_.keepVersion));
        GT_TRY(checkSeen(other_, plan_.otherVersion));
        GT_TRY(moveAll());
        GT_ASSIGN(const Row other, load(other_));
        GT_ASSIGN(const Row kept, load(keep_));
        GT_ASSIGN(const Row merged, mergedRow(work_.database(), store::shapeOfKind(keep_.kind),
                                              other, kept, plan_.choices));
        GT_TRY(work_.amend(keep_, [&](const TableShape&, Row& row) {
            row.values = merged.values;
            row.children = merged.children;
        }));
        return work_.trash(other_);
    }

    std::vector<RecordKey> moved() const { return {moved_.begin(), moved_.end()}; }

private:
    Result<Row> load(const RecordKey& record)
    {
        return rows_.load(store::shapeOfKind(record.kind), record.id);
    }

    /// Another seat may have written since the names were read, too.
    Result<void> checkSeen(const RecordKey& record, qint64 version)
    {
        GT_ASSIGN(const Row row, load(record));
        if (!row.meta.isDeleted() && (version == 0 || row.meta.version == version))
            return {};
        return failure(ErrorKind::Conflict,
                       tr("One of the two was changed in the meantime. Nothing was merged; look at "
                          "what is shown now, and merge again."));
    }

    Result<void> moveAll()
    {
        GT_ASSIGN(const auto referrers,
                  store::referrersOf(work_.database(), other_, store::Referring::Living));
        qint64 done = 0;
        for (const Referrer& referrer : referrers) {
            if (progress_ && !progress_(done++, qint64(referrers.size())))
                return failure(ErrorKind::Cancelled, tr("Stopped. Nothing was merged."));
            if (referrer.record == keep_)
                continue; // uniteRows() sees to it
            GT_TRY(work_.amend(referrer.record, [&](const TableShape& shape, Row& row) {
                redirect(shape, referrer.reference, row);
            }));
            moved_.insert(referrer.record);
            if (referrer.record.kind == RecordKind::Employment)
                GT_TRY(joinPlaces(referrer.record));
        }
        return {};
    }

    void redirect(const TableShape& shape, const ReferenceColumn& reference, Row& row) const
    {
        if (!reference.isList) {
            row.values.at(size_t(shape.columns.indexOf(reference.name))) = keep_.id;
            return;
        }
        for (size_t child = 0; child < shape.children.size(); ++child)
            if (shape.children.at(child).name == reference.name)
                redirectList(row.children.at(child));
    }

    void redirectList(store::ChildRows& lines) const
    {
        store::ChildRows redirected;
        for (std::vector<Value> line : lines) {
            if (line.at(0).toInteger() == other_.id)
                line.at(0) = Value(keep_.id);
            if (std::ranges::none_of(redirected,
                                     [&](const auto& known) { return saysTheSame(line, known); }))
                redirected.push_back(std::move(line));
        }
        lines = std::move(redirected);
    }

    /// Where the moved place is one that the person has already, the two become one.
    Result<void> joinPlaces(const RecordKey& moved)
    {
        GT_ASSIGN(const auto place, work_.load<Employment>(EmploymentId(moved.id)));
        GT_ASSIGN(const auto all,
                  work_.findWhere<Employment>(u"contact_id"_s, place.contactId.value()));
        for (const EmploymentId id : all) {
            GT_ASSIGN(const auto known, work_.load<Employment>(id));
            if (known.id == place.id || !isSamePlace(known, place))
                continue;
            GT_ASSIGN(const Row gone, load(moved));
            GT_TRY(work_.amend(
                {RecordKind::Employment, known.id.value()},
                [&](const TableShape& shape, Row& row) { uniteRows(shape, gone, row); }));
            return work_.trash(moved);
        }
        return {};
    }

    UnitOfWork& work_;
    store::RowStore rows_;
    const MergePlan& plan_;
    RecordKey keep_;
    RecordKey other_;
    const Progress& progress_;
    std::set<RecordKey> moved_;
};

} // namespace

Result<Merge> MergeService::merge(const RecordKey& keep, const RecordKey& other,
                                  const Progress& progress)
{
    return merge({keep, other}, progress);
}

Result<void> MergeService::log(UnitOfWork& work, const MergePlan& plan,
                               const std::vector<query::KindCount>& moved)
{
    QJsonObject counts;
    for (const query::KindCount& one : moved)
        counts.insert(code(one.kind), one.count);
    return store::logMerge(work.database(), {work.changes().unit, plan.keep, plan.other,
                                             book_.clock().nowUtc(), book_.user(), counts});
}

Result<Merge> MergeService::merge(const MergePlan& plan, const Progress& progress)
{
    GT_ASSIGN(const MergeNames names, namesToMerge(book_, plan.keep, plan.other));
    Merge merge;
    merge.name = tr("Merge %1 into %2").arg(names.other.left(60), names.keep.left(60));
    GT_ASSIGN(merge.unit, book_.perform(merge.name, [&](UnitOfWork& work) -> Result<void> {
        Merging merging(work, plan, progress);
        GT_TRY(merging.run());
        merge.moved = query::countKinds(merging.moved());
        return log(work, plan, merge.moved);
    }));
    return merge;
}

Result<Merge> MergeService::accounts(AccountId keep, AccountId other)
{
    return merge({RecordKind::Account, keep.value()}, {RecordKind::Account, other.value()});
}

Result<Merge> MergeService::people(ContactId keep, ContactId other)
{
    return merge({RecordKind::Contact, keep.value()}, {RecordKind::Contact, other.value()});
}

} // namespace goodturn::book
