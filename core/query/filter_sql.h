#pragma once

#include "core/query/kept_figures.h"
#include "core/query/list_fields.h"
#include "core/store/value.h"

#include <map>

namespace goodturn::query {

/// A piece of a statement with what is to be bound to it, in order.
struct SqlPart
{
    QString sql;
    std::vector<store::Value> values;

    SqlPart& operator+=(const SqlPart& other);
};

/// A JSON array for `IN (SELECT value FROM json_each(?))`: a list of any length is one value.
store::Value jsonList(const QStringList& texts);
store::Value jsonList(const std::vector<qint64>& keys);

/// Turns filters into conditions over the row of a list. For one statement: what it reads of the
/// book (the vocabulary of a field, the kept figures) is read once.
class FilterSql
{
public:
    /// `kept`, where there is one, outlives this.
    FilterSql(store::Database& database, ListKind kind, const ListFields& fields, QDate today,
              KeptFigures::Cache* kept = nullptr);

    /// A condition in brackets; "1" for a filter without conditions. A condition that can't be
    /// asked is "0".
    Result<SqlPart> of(const Filter& filter);
    /// An expression of a field, its days bound.
    SqlPart expression(const QString& sql) const;
    Result<const KeptFigures*> figures();
    /// All values of a field, in the order of their folded forms.
    Result<QStringList> vocabulary(const ListField& field);

private:
    using Vocabulary = std::vector<std::pair<QString, QString>>; ///< folded, and as it is written

    Result<const Vocabulary*> known(const ListField& field);
    Result<SqlPart> condition(const Condition& condition);
    Result<SqlPart> text(const ListField& field, Operator op, const QString& value);
    Result<SqlPart> folded(const ListField& field, Operator op, const QString& value);
    Result<SqlPart> tags(const ListField& field, Operator op, const QStringList& values);
    SqlPart ofOwner(const ListField& field, SqlPart part) const;
    SqlPart words(const QString& typed) const;
    Result<SqlPart> ofAccount(const ListField& field, const Condition& condition);
    SqlPart people(const ListField& field, Operator op, const QString& value) const;
    SqlPart choice(const ListField& field, Operator op, const QStringList& values) const;
    SqlPart day(const ListField& field, Operator op, const QStringList& values) const;
    SqlPart yearlyDay(const ListField& field, const QString& days) const;
    SqlPart number(const QString& value, Operator op, const QStringList& values) const;
    Result<SqlPart> reckoned(const ListField& field, Operator op, const QStringList& values);
    SqlPart emptiness(const ListField& field, bool empty) const;
    /// The value as it is compared, never null.
    SqlPart compared(const ListField& field) const;

    store::Database& database_;
    ListKind kind_;
    const ListFields& fields_;
    QDate today_;
    KeptFigures::Cache own_;
    KeptFigures::Cache* kept_;
    std::shared_ptr<const KeptFigures> figures_;
    std::map<QString, Vocabulary> known_; ///< by the key of the field
    /// For the fields of entries that are their accounts'.
    std::unique_ptr<ListFields> accountFields_;
    std::unique_ptr<FilterSql> accounts_;
};

} // namespace goodturn::query
