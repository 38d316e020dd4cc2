#pragma once

#include "core/query/page_rows.h"

namespace goodturn::query {

/// "Birthday: Ines Duarte (46)", "Ines Duarte: 5 years at Harbour", "Diwali: Priya Nair keeps it",
/// of an occasion among what is due.
QString occasionTitle(const AgendaRow& row);
/// Whose it is: a person's, an account's, or that of so many who keep a holiday.
QString whoseOccasion(const AgendaRow& row);

} // namespace goodturn::query
