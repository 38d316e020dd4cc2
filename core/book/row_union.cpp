#include "core/book/row_union.h"

#include "core/base/text.h"

#include <algorithm>

namespace goodturn::book {
using namespace Qt::StringLiterals;
using store::ChildRows;
using store::Row;
using store::TableShape;
using store::Value;

namespace {

bool isEmpty(const Value& value)
{
    return value.isNull() ||
           (std::holds_alternative<QString>(value.data()) && value.toText().trimmed().isEmpty());
}

/// What tells two lines of a list apart: not where an address belongs, nor how it is written. Of
/// phone numbers only the digits count.
QString identity(const store::ChildTable& table, const std::vector<Value>& line)
{
    QStringList parts;
    for (size_t i = 0; i < line.size(); ++i) {
        const QString& column = table.columns.at(qsizetype(i));
        if (table.columns.size() > 1 && (column == u"kind"_s || column == u"strength"_s))
            continue;
        const Value& value = line.at(i);
        parts << (std::holds_alternative<qint64>(value.data()) ? QString::number(value.toInteger())
                                                               : foldText(value.toText()));
    }
    QString whole = parts.join(u'\n');
    if (table.name == u"contact_phone"_s)
        whole.removeIf([](QChar letter) { return !letter.isDigit() && letter != u'+'; });
    return whole;
}

/// Of what both hold under a key, the kept one's stays.
void uniteByKey(const ChildRows& other, ChildRows& keep)
{
    const ChildRows held = keep;
    for (const auto& line : other)
        if (std::ranges::none_of(held,
                                 [&](const auto& known) { return known.at(0) == line.at(0); }))
            keep.push_back(line);
}

void uniteLists(const store::ChildTable& table, const ChildRows& other, ChildRows& keep)
{
    if (table.isByKey)
        return uniteByKey(other, keep);
    for (const auto& line : other) {
        const QString wanted = identity(table, line);
        if (std::ranges::none_of(
                keep, [&](const auto& known) { return identity(table, known) == wanted; }))
            keep.push_back(line);
    }
}

void uniteNotes(const Value& other, Value& keep)
{
    const QString mine = keep.toText();
    const QString theirs = other.toText();
    if (isEmpty(other) || mine.contains(theirs))
        return;
    const QString both = mine + u"\n\n"_s + theirs;
    if (both.size() <= int(TextLimit::Note))
        keep = both;
}

/// A standing that the rep set, why, and its last day are one thing: the one that holds longer
/// stays.
void uniteOwnStanding(const TableShape& shape, const Row& other, Row& keep)
{
    constexpr int columns = 3;
    const qsizetype first = shape.columns.indexOf(u"own_standing"_s);
    if (first < 0)
        return;
    const auto until = [last = size_t(first) + columns - 1](const Row& row) {
        return row.values.at(last).toDate();
    };
    if (until(keep) < until(other))
        std::copy_n(other.values.begin() + first, columns, keep.values.begin() + first);
}

/// What either of them does not want, they don't want.
void uniteRefusals(const TableShape& shape, const Row& other, Row& keep)
{
    for (const QString& column : {u"do_not_call"_s, u"do_not_email"_s}) {
        const qsizetype at = shape.columns.indexOf(column);
        if (at >= 0 && other.values.at(size_t(at)).toInteger() != 0)
            keep.values.at(size_t(at)) = other.values.at(size_t(at));
    }
}

/// A longest time that is filled in beside a usual one, or the other way round, must go with it.
void keepCadence(const TableShape& shape, const MergeChoices& choices, const Row& before, Row& keep)
{
    const qsizetype ideal = shape.columns.indexOf(u"ideal_days"_s);
    const qsizetype longest = shape.columns.indexOf(u"longest_days"_s);
    if (ideal < 0 || longest < 0)
        return;
    const Value& usual = keep.values.at(size_t(ideal));
    const Value& most = keep.values.at(size_t(longest));
    if (usual.isNull() || most.isNull() || most.toInteger() >= usual.toInteger())
        return;
    for (const qsizetype column : {ideal, longest})
        if (!choices.contains(shape.columns.at(column)))
            keep.values.at(size_t(column)) = before.values.at(size_t(column));
}

/// A field for which one side was chosen is as it was there, with all that is one value with it.
void takeSides(const TableShape& shape, const MergeChoices& choices, const Row& before,
               const Row& other, Row& keep)
{
    for (auto choice = choices.begin(); choice != choices.end(); ++choice) {
        if (*choice == MergeSide::Both)
            continue;
        const Row& from = *choice == MergeSide::Kept ? before : other;
        for (const QString& column : columnsWith(shape, choice.key()))
            if (const qsizetype at = shape.columns.indexOf(column); at >= 0)
                keep.values.at(size_t(at)) = from.values.at(size_t(at));
        const store::PartName part = store::partFrom(choice.key());
        for (size_t child = 0; child < shape.children.size(); ++child) {
            if (shape.children.at(child).name != part.list)
                continue;
            const ChildRows& lines = from.children.at(child);
            if (part.key > 0)
                store::replaceLines(keep.children.at(child), part.key,
                                    store::linesOf(lines, part.key));
            else
                keep.children.at(child) = lines;
        }
    }
}

/// Nobody names himself, nor who has become him.
void dropItself(const TableShape& shape, const Row& other, Row& keep)
{
    const auto isItself = [&](const Value& named) {
        return !named.isNull() && (named.toInteger() == keep.id || named.toInteger() == other.id);
    };
    for (const store::ReferenceColumn& reference : shape.references) {
        if (reference.isRequired || reference.target != shape.kind)
            continue;
        for (size_t child = 0; child < shape.children.size(); ++child)
            if (reference.isList && shape.children.at(child).name == reference.name)
                std::erase_if(keep.children.at(child),
                              [&](const auto& line) { return isItself(line.at(0)); });
        const qsizetype column = shape.columns.indexOf(reference.name);
        if (!reference.isList && isItself(keep.values.at(size_t(column))))
            keep.values.at(size_t(column)) = Value();
    }
}

} // namespace

void uniteRows(const TableShape& shape, const Row& other, Row& keep, const MergeChoices& choices)
{
    const Row before = keep;
    uniteOwnStanding(shape, other, keep);
    for (size_t i = 0; i < keep.values.size(); ++i) {
        const QString& column = shape.columns.at(qsizetype(i));
        const bool isPairEnd = i > 0 && shape.pairs.contains(shape.columns.at(qsizetype(i) - 1));
        if (isPairEnd) // goes with its amount
            continue;
        if (isEmpty(keep.values.at(i))) {
            keep.values.at(i) = other.values.at(i);
            if (shape.pairs.contains(column))
                keep.values.at(i + 1) = other.values.at(i + 1);
        } else if (column == u"notes"_s) {
            uniteNotes(other.values.at(i), keep.values.at(i));
        }
    }
    for (size_t child = 0; child < keep.children.size(); ++child)
        uniteLists(shape.children.at(child), other.children.at(child), keep.children.at(child));
    uniteRefusals(shape, other, keep);
    takeSides(shape, choices, before, other, keep);
    keepCadence(shape, choices, before, keep);
    dropItself(shape, other, keep);
}

} // namespace goodturn::book
