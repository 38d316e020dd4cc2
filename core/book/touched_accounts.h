#pragma once

#include "core/store/row.h"

#include <QSet>

namespace goodturn::book {

/// Adds the keys of the accounts that a row belongs to: the account itself, or the one that it
/// names.
void addAccountsOf(const store::TableShape& shape, const store::Row& row, QSet<qint64>& accounts);

} // namespace goodturn::book
