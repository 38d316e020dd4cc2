#include "core/book/conflict.h"

#include "core/book/book.h"
#include "core/query/field_words.h"
#include "core/store/record_store.h"

namespace goodturn::book {

using query::FieldText;
using store::Row;
using store::TableShape;

namespace {

struct ThreeRows
{
    Row original, mine, theirs;
};

template<class T>
ThreeRows rowsOf(const ThreeVersions<T>& versions)
{
    return {store::toRow(versions.original), store::toRow(versions.mine),
            store::toRow(versions.theirs)};
}

/// What a field holds: one column, two that are one value, or a list.
struct Cell
{
    std::vector<store::Value> values;
    store::ChildRows lines;

    bool operator==(const Cell&) const = default;
};

Cell cellOf(const TableShape& shape, const Row& row, const QString& field)
{
    Cell cell;
    const qsizetype column = shape.columns.indexOf(field);
    if (column >= 0)
        cell.values.push_back(row.values.at(size_t(column)));
    if (column >= 0 && shape.pairs.contains(field))
        cell.values.push_back(row.values.at(size_t(column) + 1));
    const store::PartName part = store::partFrom(field);
    for (size_t child = 0; child < shape.children.size(); ++child)
        if (shape.children.at(child).name == part.list)
            cell.lines = part.key > 0 ? store::linesOf(row.children.at(child), part.key)
                                      : row.children.at(child);
    return cell;
}

void putCell(const TableShape& shape, const QString& field, const Cell& cell, Row& row)
{
    const qsizetype column = shape.columns.indexOf(field);
    for (size_t i = 0; i < cell.values.size(); ++i)
        row.values.at(size_t(column) + i) = cell.values.at(i);
    const store::PartName part = store::partFrom(field);
    for (size_t child = 0; child < shape.children.size(); ++child) {
        if (shape.children.at(child).name != part.list)
            continue;
        if (part.key > 0)
            store::replaceLines(row.children.at(child), part.key, cell.lines);
        else
            row.children.at(child) = cell.lines;
    }
}

/// The fields of a record: columns, with the second of a pair left out, and lists, those by key in
/// their parts.
QStringList fieldsOf(const TableShape& shape, const ThreeRows& rows)
{
    QStringList fields;
    for (qsizetype i = 0; i < shape.columns.size(); ++i)
        if (i == 0 || !shape.pairs.contains(shape.columns.at(i - 1)))
            fields << shape.columns.at(i);
    for (size_t child = 0; child < shape.children.size(); ++child) {
        const store::ChildTable& list = shape.children.at(child);
        if (!list.isByKey) {
            fields << list.name;
            continue;
        }
        for (const Row* row : {&rows.original, &rows.mine, &rows.theirs})
            for (const auto& line : row->children.at(child))
                fields << store::partName(list.name, line.at(0).toInteger());
    }
    fields.removeDuplicates();
    return fields;
}

FieldText textIn(const std::vector<FieldText>& texts, const QString& field)
{
    for (const FieldText& one : texts)
        if (one.field == field)
            return one;
    return {};
}

const Cell& chosenCell(const Cell& original, const Cell& mine, const Cell& theirs, Side side)
{
    switch (side) {
    case Side::Mine:
        return mine;
    case Side::Theirs:
        return theirs;
    case Side::Original:
        return original;
    }
    Q_UNREACHABLE();
}

} // namespace

template<class T>
Result<std::vector<FieldDifference>> compare(Book& book, const ThreeVersions<T>& versions)
{
    const TableShape& shape = store::shapeOf<T>();
    const ThreeRows rows = rowsOf(versions);
    GT_ASSIGN(const auto original, query::fieldTexts(book.database(), shape.kind, rows.original));
    GT_ASSIGN(const auto mine, query::fieldTexts(book.database(), shape.kind, rows.mine));
    GT_ASSIGN(const auto theirs, query::fieldTexts(book.database(), shape.kind, rows.theirs));
    std::vector<FieldDifference> differences;
    for (const QString& field : fieldsOf(shape, rows)) {
        const Cell first = cellOf(shape, rows.original, field);
        FieldDifference one;
        one.field = field;
        for (const auto& [texts, text] :
             {std::pair(&original, &one.original), std::pair(&mine, &one.mine),
              std::pair(&theirs, &one.theirs)}) {
            const FieldText told = textIn(*texts, field);
            *text = told.text;
            if (one.label.isEmpty())
                one.label = told.label;
        }
        one.mineChanged = cellOf(shape, rows.mine, field) != first;
        one.theirsChanged = cellOf(shape, rows.theirs, field) != first;
        if (one.mineChanged || one.theirsChanged)
            differences.push_back(one);
    }
    return differences;
}

template<class T>
Result<T> merged(const ThreeVersions<T>& versions, const Choices& choices)
{
    const TableShape& shape = store::shapeOf<T>();
    const ThreeRows rows = rowsOf(versions);
    Row row = rows.theirs;
    for (const QString& field : fieldsOf(shape, rows)) {
        const Cell original = cellOf(shape, rows.original, field);
        const Cell mine = cellOf(shape, rows.mine, field);
        const Cell theirs = cellOf(shape, rows.theirs, field);
        if (mine == original) // theirs, or nobody's
            continue;
        const Side side = theirs == original ? Side::Mine : choices.value(field, Side::Mine);
        putCell(shape, field, chosenCell(original, mine, theirs, side), row);
    }
    return store::fromRow<T>(row);
}

#define GT_CONFLICTS_OF(Type)                                                                      \
    template Result<std::vector<FieldDifference>> compare(Book&, const ThreeVersions<Type>&);      \
    template Result<Type> merged(const ThreeVersions<Type>&, const Choices&);

GT_CONFLICTS_OF(Account)
GT_CONFLICTS_OF(Contact)
GT_CONFLICTS_OF(Employment)
GT_CONFLICTS_OF(Interaction)
GT_CONFLICTS_OF(Favour)
GT_CONFLICTS_OF(Ask)
GT_CONFLICTS_OF(Gift)
GT_CONFLICTS_OF(Goal)
GT_CONFLICTS_OF(Reminder)
GT_CONFLICTS_OF(CustomField)
GT_CONFLICTS_OF(ShelfBook)
GT_CONFLICTS_OF(OwnOccasion)

} // namespace goodturn::book
