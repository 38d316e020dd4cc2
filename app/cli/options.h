#pragma once

#include "app/cli/command.h"

#include <QDate>

namespace goodturn::cli {

/// The day of an option such as --from; null where it isn't given. Anything but a day is a wrong
/// call.
Result<QDate> dayOption(const Context& context, const QString& name);

} // namespace goodturn::cli
