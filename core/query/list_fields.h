#pragma once

#include "core/query/list_filter.h"

#include <QString>

#include <optional>
#include <vector>

namespace goodturn::query {

/// What a field holds; what it can be asked and how it is shown and sorted follow from it.
enum class FieldType
{
    Text,
    Words,     ///< no column: words anywhere in the record, as the search box finds them
    Choice,    ///< one of a few codes
    Tags,      ///< several words
    Date,      ///< a day
    YearlyDay, ///< a birthday
    Number,
    Amount, ///< money; compared and sorted by its number, whatever the currency
    YesNo,
    Picture ///< a column that is only looked at
};

/// What no SQL tells: it is reckoned from the rows kept for the model (account_flow).
enum class Reckoned
{
    No,
    Standing,
    Balance,
    Flow ///< twelve months of giving and receiving
};

struct FieldChoice
{
    QString code;
    QString label;

    bool operator==(const FieldChoice&) const = default;
};

/// All that lists know of a field, in one place: a column to show, to sort by and to filter by.
/// SQL is text of the program's own, over the row `a` of an account, `c` of a person, `f` of a
/// favour or `i` of an interaction; "{today}" in it stands for the day of the clock. What people
/// type is only ever bound.
struct ListField
{
    QString key;   ///< in saved views; never changes
    QString label; ///< translated
    FieldType type = FieldType::Text;
    /// The value of a row; of Tags, all of them with char(31) between; of an Amount, its minor
    /// units, a space and the currency.
    QString value = {};
    /// Text that is kept folded beside it. A field without is folded by way of its vocabulary.
    QString folded = {};
    /// Text whose words are looked for one by one: names, which are kept family name first.
    bool byWords = false;
    /// A statement for all values that there are, to choose from.
    QString vocabulary = {};
    /// Tags: a statement for those of a row, in a column called `value`.
    QString items = {};
    /// Of Choice, and of Tags whose values are codes.
    std::vector<FieldChoice> choices = {};
    /// Where sorting row by row is slow: a statement for the keys of rows and what they sort by, or
    /// the key of something whose texts `scanNames` yields. Of several rows of a key, which stand
    /// together, the first counts, of Tags all; rows without may be missing. Where there is a
    /// `folded`, texts are in its form, but for A to Z.
    QString scan = {};
    QString scanNames = {};
    bool mayBeEmpty = false; ///< can be asked whether there is a value, whatever its type
    Reckoned reckoned = Reckoned::No;
    QString number = {}; ///< of an Amount, in major units
    /// Every row has a value, so that conditions and the order can go by an index.
    bool always = false;
    /// People whom an entry names: a condition on the row, where "{people}" stands for the keys of
    /// those whose names fit.
    QString people = {};
    /// Of an entry: the field of its account that this one is.
    QString ofAccount = {};
    int width = 14;       ///< of its column at first, in average characters
    bool isShown = false; ///< a column from the start

    bool isColumn() const { return type != FieldType::Words; }
    bool canSort() const { return isColumn() && type != FieldType::Picture; }
    bool canFilter() const { return type != FieldType::Picture; }
    QString choiceLabel(const QString& choice) const; ///< the code itself where it is unknown
    QStringList choiceLabels(const QStringList& codes) const;
    bool operator==(const ListField&) const = default;
};

/// The fields of a list, in the order in which they are offered. Others can be added, such as those
/// that a book has of its own.
class ListFields
{
public:
    explicit ListFields(std::vector<ListField> fields) : fields_(std::move(fields)) {}

    void add(ListField field) { fields_.push_back(std::move(field)); }
    /// A field that a saved filter may still ask for; it is in the trash.
    void addRemoved(const QString& key, const QString& label) { removed_.push_back({key, label}); }
    const std::vector<ListField>& all() const { return fields_; }
    const ListField* find(const QString& key) const; ///< null: unknown
    /// What the field was called; empty where it was none, or was deleted for good.
    QString nameOfRemoved(const QString& key) const;

private:
    std::vector<ListField> fields_;
    std::vector<FieldChoice> removed_;
};

/// SQL for how many minor units a major one has, by an expression of its currency: two digits after
/// the point are usual.
QString minorUnits(const QString& currency);

/// The fields that every book has.
ListFields accountFields();
ListFields personFields();
ListFields favourFields();
ListFields interactionFields();
ListFields fieldsOf(ListKind kind);

/// The operators that a field knows, the usual one first.
std::vector<Operator> operatorsOf(const ListField& field);

/// How many values an operator takes.
enum class Arity
{
    None,
    One,
    Two,
    Some
};
Arity arityOf(Operator op);

/// The operator in words, as it stands between field and value: "contains", "in the last".
QString label(Operator op, FieldType type);
QString label(ListKind kind);

/// Why the condition can't be asked of these fields (an unknown field, an operator that the field
/// doesn't know, a value that is none); empty: it can. Such a condition is kept and matches
/// nothing, so that an act on all rows shown never reaches more than was meant.
QString problemOf(const Condition& condition, const ListFields& fields);

} // namespace goodturn::query
