#include "core/book/split_plan.h"

#include "core/book/merge_choices.h"
#include "core/book/rules.h"
#include "core/query/record_names.h"
#include "core/store/dependents.h"
#include "core/store/journal_json.h"
#include "core/store/referrers.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <map>
#include <set>

namespace goodturn::book {
using namespace Qt::StringLiterals;
using store::JournalEntry;
using store::LoggedMerge;
using store::Row;
using store::TableShape;
using Why = SplitLeft::Why;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("SplitPlan", text);
}

/// What the merge did to one record, over all its lines in the journal.
struct Trace
{
    RecordKey record;
    QJsonObject fields; ///< [before, after]
    bool wentToTrash = false;
};

std::vector<Trace> tracesOf(const std::vector<JournalEntry>& entries)
{
    std::vector<Trace> traces;
    std::map<RecordKey, size_t> places;
    for (const JournalEntry& entry : entries) {
        const RecordKey record{entry.kind, entry.recordId};
        const auto [place, isNew] = places.try_emplace(record, traces.size());
        if (isNew)
            traces.push_back({record, {}});
        Trace& trace = traces[place->second];
        trace.wentToTrash |= entry.action == change::Action::Trash;
        for (auto field = entry.fields.begin(); field != entry.fields.end(); ++field) {
            const QJsonArray known = trace.fields.value(field.key()).toArray();
            const QJsonArray sides = field->toArray();
            trace.fields.insert(
                field.key(), QJsonArray{known.isEmpty() ? sides.at(0) : known.at(0), sides.at(1)});
        }
    }
    return traces;
}

QJsonValue cellOf(const TableShape& shape, const Row& row, const QString& field)
{
    if (const qsizetype column = shape.columns.indexOf(field); column >= 0)
        return store::toJson(row.values.at(size_t(column)));
    for (size_t child = 0; child < shape.children.size(); ++child)
        if (shape.children.at(child).name == field)
            return store::toJson(row.children.at(child));
    return {};
}

QJsonArray without(const QJsonArray& lines, const QJsonArray& gone)
{
    QJsonArray left;
    for (const QJsonValue& line : lines)
        if (!gone.contains(line))
            left.append(line);
    return left;
}

/// Lines that the merge added go, and those that it took away come back in their place. `missing`
/// says that not all that it added are there as they were.
QJsonArray linesBefore(const QJsonArray& now, const QJsonArray& sides, bool& missing)
{
    const QJsonArray before = sides.at(0).toArray();
    const QJsonArray after = sides.at(1).toArray();
    const QJsonArray added = without(after, before);
    QJsonArray back = without(without(before, after), now);
    missing = !without(added, now).isEmpty();
    QJsonArray lines;
    for (const QJsonValue& line : now) {
        if (!added.contains(line)) {
            lines.append(line);
            continue;
        }
        for (const QJsonValue& one : back)
            lines.append(one);
        back = {};
    }
    if (added.isEmpty())
        for (const QJsonValue& one : back)
            lines.append(one);
    return lines;
}

class SplitPlanner
{
public:
    SplitPlanner(store::Database& database, const LoggedMerge& merge)
        : database_(database)
        , rows_(database)
        , journal_(database)
        , merge_(merge)
    {
    }

    Result<SplitPlan> run(const Progress& progress)
    {
        GT_ASSIGN(const auto entries, journal_.entries(merge_.unit));
        const std::vector<Trace> traces = tracesOf(entries);
        plan_.restored.push_back(merge_.other);
        qint64 done = 0;
        for (const Trace& trace : traces) {
            if (progress && !progress(done++, qint64(traces.size())))
                return failure(ErrorKind::Cancelled, tr("Stopped. Nothing was split."));
            GT_TRY(plan(trace));
        }
        return std::move(plan_);
    }

private:
    /// Values that go back together, each as [now, then].
    using Piece = QJsonObject;

    Result<void> plan(const Trace& trace)
    {
        GT_ASSIGN(const bool isGone, journal_.wasPurgedSince(trace.record, merge_.unit));
        if (isGone) {
            leave(trace.record, {}, Why::Purged);
            return {};
        }
        const TableShape& shape = store::shapeOfKind(trace.record.kind);
        GT_ASSIGN(const Row row, rows_.load(shape, trace.record.id));
        if (row.meta.isDeleted() && !trace.wentToTrash) {
            leave(trace.record, {}, Why::InTrash);
            return {};
        }
        if (trace.record == merge_.other) {
            if (!row.meta.isDeleted())
                std::erase(plan_.restored, merge_.other);
            return {};
        }
        if (row.meta.isDeleted()) {
            GT_ASSIGN(const auto owner, store::ownerInTrash(database_, trace.record));
            if (owner) { // of a position: it comes back with them
                leave(trace.record, {}, Why::InTrash);
                return {};
            }
            plan_.restored.push_back(trace.record);
        }
        return change(shape, row, piecesOf(shape, row, trace));
    }

    std::vector<Piece> piecesOf(const TableShape& shape, const Row& row, const Trace& trace)
    {
        std::vector<Piece> pieces;
        std::set<QString> seen;
        for (const QString& field : trace.fields.keys()) {
            if (seen.contains(field))
                continue;
            const bool isColumn = shape.columns.contains(field);
            QStringList together = isColumn ? columnsWith(shape, field) : QStringList{field};
            together.removeIf([&](const QString& one) { return !trace.fields.contains(one); });
            seen.insert(together.begin(), together.end());
            Piece piece = isColumn ? columnPiece(shape, row, trace, together)
                                   : listPiece(shape, row, trace, field);
            if (!piece.isEmpty())
                pieces.push_back(std::move(piece));
        }
        return pieces;
    }

    Piece columnPiece(const TableShape& shape, const Row& row, const Trace& trace,
                      const QStringList& columns)
    {
        const auto holds = [&](int side) {
            return std::ranges::all_of(columns, [&](const QString& column) {
                return cellOf(shape, row, column) == trace.fields.value(column).toArray().at(side);
            });
        };
        if (holds(0))
            return {};
        if (!holds(1)) {
            const bool pointed = trace.record != merge_.kept && isReference(shape, columns.first());
            leave(trace.record, columns.first(), pointed ? Why::Elsewhere : Why::Changed);
            return {};
        }
        Piece piece;
        for (const QString& column : columns) {
            const QJsonArray sides = trace.fields.value(column).toArray();
            piece.insert(column, QJsonArray{sides.at(1), sides.at(0)});
        }
        return piece;
    }

    Piece listPiece(const TableShape& shape, const Row& row, const Trace& trace,
                    const QString& list)
    {
        const QJsonArray sides = trace.fields.value(list).toArray();
        const QJsonArray now = cellOf(shape, row, list).toArray();
        if (now == sides.at(0).toArray())
            return {};
        if (now == sides.at(1).toArray())
            return {{list, QJsonArray{now, sides.at(0)}}};
        if (trace.record != merge_.kept && isReference(shape, list) && !namesKept(now)) {
            leave(trace.record, list, Why::Elsewhere);
            return {};
        }
        bool missing = false;
        const QJsonArray then = linesBefore(now, sides, missing);
        if (missing)
            leave(trace.record, list, Why::Changed);
        return then == now ? Piece() : Piece{{list, QJsonArray{now, then}}};
    }

    bool namesKept(const QJsonArray& lines) const
    {
        return std::ranges::any_of(lines, [&](const QJsonValue& line) {
            return line.toArray().at(0).toInteger() == merge_.kept.id;
        });
    }

    bool isReference(const TableShape& shape, const QString& field) const
    {
        return std::ranges::any_of(shape.references, [&](const store::ReferenceColumn& one) {
            return one.name == field && one.target == merge_.kept.kind;
        });
    }

    /// All pieces, or where they don't go with the rest by now each one that does.
    Result<void> change(const TableShape& shape, const Row& row, const std::vector<Piece>& pieces)
    {
        Row after = row;
        for (const Piece& piece : pieces)
            store::setSide(shape, piece, 1, after);
        bool moved = false;
        const bool all = isAllowed(shape, row, after);
        if (!all)
            after = row;
        for (const Piece& piece : pieces) {
            Row one = after;
            store::setSide(shape, piece, 1, one);
            if (all || isAllowed(shape, row, one)) {
                after = one;
                moved |= isReference(shape, piece.begin().key());
            } else {
                leave({shape.kind, row.id}, piece.begin().key(), Why::AgainstRules);
            }
        }
        if (after.values == row.values && after.children == row.children)
            return {};
        plan_.changes.push_back({{shape.kind, row.id}, row, after});
        if (moved && RecordKey{shape.kind, row.id} != merge_.kept)
            plan_.movedBack.push_back({shape.kind, row.id});
        return {};
    }

    bool isAllowed(const TableShape& shape, const Row& before, const Row& after)
    {
        return store::checkReferences(database_, shape, after) &&
               (followsRules(shape, after) || !followsRules(shape, before));
    }

    bool followsRules(const TableShape& shape, const Row& row)
    {
        return store::withRecordOf(shape.kind, [&](auto sample) {
            using T = decltype(sample);
            const auto record = store::fromRow<T>(row);
            return record && validatedIn(database_, *record);
        });
    }

    void leave(const RecordKey& record, const QString& field, Why why)
    {
        plan_.left.push_back({record, field, why});
    }

    store::Database& database_;
    store::RowStore rows_;
    store::Journal journal_;
    const LoggedMerge& merge_;
    SplitPlan plan_;
};

} // namespace

Result<QString> obstacleToSplit(store::Database& database, const LoggedMerge& merge)
{
    GT_ASSIGN(const QString act, store::Journal(database).unitName(merge.unit));
    if (act.isEmpty())
        return tr("The journal was shortened since, and no longer says what the merge moved, so it "
                  "can't be split. What belongs to each can still be moved by hand.");
    GT_ASSIGN(const auto kept, query::recordName(database, merge.kept));
    if (kept.inTrash)
        return tr("%1 is in the trash. Restore it, or split the newer merge that put it there, "
                  "before this one is split.")
            .arg(kept.name);
    return QString();
}

Result<SplitPlan> planSplit(store::Database& database, const LoggedMerge& merge,
                            const Progress& progress)
{
    GT_ASSIGN(const QString obstacle, obstacleToSplit(database, merge));
    if (!obstacle.isEmpty())
        return failure(ErrorKind::Conflict, obstacle);
    return SplitPlanner(database, merge).run(progress);
}

} // namespace goodturn::book
