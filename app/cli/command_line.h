#pragma once

#include "app/cli/command.h"

namespace goodturn::cli {

/// All commands, in the order of the help.
const std::vector<Command>& commands();

/// The command that these arguments (without the program's name) call; null when none.
const Command* commandIn(const QStringList& arguments);

/// Reads the command line and carries it out. `arguments` begins with the program's name. Data
/// goes to `out`, errors to `err`.
ExitCode runCommandLine(const QStringList& arguments, QTextStream& out, QTextStream& err);

} // namespace goodturn::cli
