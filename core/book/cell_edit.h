#pragma once

#include "core/domain/custom_field.h"
#include "core/query/list_rows.h"

namespace goodturn::book {

class Book;

/// Whether a field of a list can be changed in its cell: it is one value of the row's own record,
/// or a field of the book's own.
bool isEditable(query::ListKind kind, const QString& field);

/// Whether a choice may be none of those offered.
bool mayBeEmpty(query::ListKind kind, const QString& field);

/// Why a field can't be changed in its cell, and where it can, for the person: it is worked out,
/// belongs to another record, or has several parts that only the form shows. Empty where it can.
QString whyFixed(query::ListKind kind, const query::ListField& field);

/// A field of the book's own in a row.
struct OwnCell
{
    CustomField field;
    QStringList texts; ///< as the record keeps them
};
/// None where the list's field isn't one of them. NotFound where the field or the record is gone.
Result<std::optional<OwnCell>> ownCell(Book& book, query::ListKind kind, qint64 id,
                                       const QString& field);

/// What is to stand in one cell, and to which version of the record.
struct CellEdit
{
    query::ListKind kind = query::ListKind::Accounts;
    qint64 id = 0;
    qint64 version = 0;
    QString field;
    query::ListCell value; ///< as the field's type has it; none: empty; of an own field, its texts
};

/// Writes it as one act, which Undo takes back. InvalidInput where the value breaks a rule of the
/// record; Conflict where somebody changed the record since, so that nothing of theirs is lost.
Result<void> writeCell(Book& book, const CellEdit& edit);

} // namespace goodturn::book
