#pragma once

#include "core/base/result.h"
#include "core/sample/book_sink.h"

#include <QDate>

namespace goodturn::sample {

/// About 40 accounts, 90 people and three years of plausible history that ends today, from the
/// data in resources/sample. Every standing of the reciprocity model occurs, whatever the day.
/// The same day gives the same records. Fails with what the sink fails with, with InvalidInput
/// when `today` is no day, and with Internal when the data is damaged.
Result<void> writeSampleBook(QDate today, BookSink& sink);

} // namespace goodturn::sample
