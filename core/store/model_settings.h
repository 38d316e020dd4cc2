#pragma once

#include "core/base/result.h"
#include "core/reciprocity/segments.h"

#include <QStringList>

namespace goodturn::store {

class Database;

/// The parameters of the model that the book goes by; the standard until it has its own, and where
/// it holds some that this program can't read, which must keep nobody from the book.
Result<reciprocity::ReciprocityParameters> modelParameters(Database& database);
/// The parts of the book with thresholds of their own; none where they can't be read.
Result<reciprocity::Segments> modelSegments(Database& database);
Result<void> writeModelSegments(Database& database, const reciprocity::Segments& segments);
/// Says in words which of both can't be read; empty when they can.
Result<QStringList> checkModelParameters(Database& database);
/// Only what differs from the standard is kept.
Result<void> writeModelParameters(Database& database,
                                  const reciprocity::ReciprocityParameters& parameters);

/// What the rows of `account_flow` depend on besides the ledger, in a line of text: parameters,
/// and the way in which this program reckons them.
QString flowStamp(const reciprocity::ReciprocityParameters& parameters);

/// Whether the rows of `account_flow` were made with `parameters`, so that they can be gone by.
Result<bool> flowsAreCurrent(Database& database,
                             const reciprocity::ReciprocityParameters& parameters);
Result<void> markFlows(Database& database, const reciprocity::ReciprocityParameters& parameters);

/// The rows are not to be gone by: they are made anew when the book is next opened.
Result<void> forgetFlows(Database& database);

} // namespace goodturn::store
