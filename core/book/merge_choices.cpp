#include "core/book/merge_choices.h"

#include "core/book/row_union.h"
#include "core/book/rules.h"
#include "core/store/record_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace goodturn::book {
using namespace Qt::StringLiterals;
using store::Row;
using store::TableShape;

namespace {

const QStringList& ownStanding()
{
    static const QStringList columns{u"own_standing"_s, u"own_standing_reason"_s,
                                     u"own_standing_until"_s};
    return columns;
}

bool isList(const TableShape& shape, const QString& field, bool isByKey)
{
    return std::ranges::any_of(shape.children, [&](const store::ChildTable& list) {
        return list.name == field && list.isByKey == isByKey;
    });
}

Error unknownChoice(const QString& field)
{
    return {ErrorKind::InvalidInput,
            QCoreApplication::translate("MergeChoices",
                                        "There is no such choice in a merge. Choose which value "
                                        "stays among those that are shown."),
            field};
}

} // namespace

QStringList columnsWith(const TableShape& shape, const QString& column)
{
    if (shape.columns.contains(ownStanding().first()) && ownStanding().contains(column))
        return ownStanding();
    for (const QString& first : shape.pairs) {
        const QString& second = shape.columns.at(shape.columns.indexOf(first) + 1);
        if (column == first || column == second)
            return {first, second};
    }
    return {column};
}

std::vector<MergeSide> sidesOf(const TableShape& shape, const QString& field)
{
    const store::PartName part = store::partFrom(field);
    if (part.key > 0 && isList(shape, part.list, true))
        return {MergeSide::Kept, MergeSide::Other};
    if (isList(shape, field, false) || (field == u"notes"_s && shape.columns.contains(field)))
        return {MergeSide::Kept, MergeSide::Other, MergeSide::Both};
    if (!shape.columns.contains(field) || columnsWith(shape, field).first() != field)
        return {};
    return {MergeSide::Kept, MergeSide::Other};
}

Result<void> checkChoices(const TableShape& shape, const MergeChoices& choices)
{
    for (auto choice = choices.begin(); choice != choices.end(); ++choice) {
        const auto sides = sidesOf(shape, choice.key());
        if (std::ranges::find(sides, choice.value()) == sides.end())
            return failure(unknownChoice(choice.key()));
    }
    return {};
}

Result<Row> mergedRow(store::Database& database, const TableShape& shape, const Row& other,
                      const Row& keep, const MergeChoices& choices)
{
    GT_TRY(checkChoices(shape, choices));
    Row merged = keep;
    uniteRows(shape, other, merged, choices);
    if (choices.isEmpty())
        return merged;
    return store::withRecordOf(shape.kind, [&](auto sample) -> Result<Row> {
        using T = decltype(sample);
        GT_ASSIGN(const T record, store::fromRow<T>(merged));
        GT_ASSIGN(const T checked, validatedIn(database, record));
        return store::toRow(checked);
    });
}

} // namespace goodturn::book
