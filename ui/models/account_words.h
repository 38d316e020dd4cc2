#pragma once

#include "core/query/account_rows.h"

#include <QDate>
#include <QString>

namespace goodturn::ui {

/// The muted line under an account's name: when it was last in touch, and how many people are
/// known there; for one whose lifecycle is not Client, that first. "12 Nov · 4 people".
QString contextLine(const query::AccountRow& row, QDate today);

/// The row as a sentence for who hears it: "Harbour & Lowe Ltd, earned the right to ask, felt
/// balance +3.2, last contact 12 Nov".
QString spokenRow(const query::AccountRow& row, QDate today);

/// Several facts in one line: "a · b · c". Empty ones are left out.
QString joinedFacts(const QStringList& facts);

/// "going quiet"; nothing where all is well, or no cadence is set.
QString touchWord(planning::Touch touch);

} // namespace goodturn::ui
