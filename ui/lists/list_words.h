#pragma once

#include "core/book/bulk_service.h"

namespace goodturn::ui {

/// "1 account", "4,010 people".
QString rowsText(query::ListKind kind, qint64 count);

// Of an act on many rows.

/// What it would do: "12 accounts change, 3 are so already".
QString planText(query::ListKind kind, book::BulkEdit::Kind act, const book::BulkPlan& plan);
/// On the button that carries it out: "Tag 12 accounts".
QString applyText(query::ListKind kind, book::BulkEdit::Kind act, qint64 count);
/// What it did.
QString doneText(query::ListKind kind, book::BulkEdit::Kind act, qint64 count);
/// Of how many somebody else was faster.
QString skippedText(query::ListKind kind, qint64 count);

} // namespace goodturn::ui
