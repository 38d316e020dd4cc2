#pragma once

#include "app/cli/command.h"

namespace goodturn::cli {

/// A wrong call when words follow the command's name.
Result<void> takesNoArguments(const Context& context, const char* command);

Result<ExitCode> newBook(Context& context);
Result<ExitCode> sampleBook(Context& context);
Result<ExitCode> generateBook(Context& context);
Result<ExitCode> checkBook(Context& context);
Result<ExitCode> backUpBook(Context& context);
Result<ExitCode> listBackups(Context& context);
Result<ExitCode> restoreBackup(Context& context);
Result<ExitCode> salvageBook(Context& context);
Result<ExitCode> importIntoBook(Context& context);
Result<ExitCode> listAccounts(Context& context);
Result<ExitCode> showAccount(Context& context);
Result<ExitCode> showAgenda(Context& context);
Result<ExitCode> notifyOfAgenda(Context& context);
Result<ExitCode> writeSummary(Context& context);
Result<ExitCode> writeBrief(Context& context);
Result<ExitCode> writeReport(Context& context);
Result<ExitCode> writeChart(Context& context);
Result<ExitCode> mergeAccounts(Context& context);
Result<ExitCode> listMerges(Context& context);
Result<ExitCode> splitMerge(Context& context);
Result<ExitCode> listDuplicates(Context& context);
Result<ExitCode> pruneJournal(Context& context);
Result<ExitCode> fitModel(Context& context);
Result<ExitCode> showModel(Context& context);
Result<ExitCode> showInsights(Context& context);

} // namespace goodturn::cli
