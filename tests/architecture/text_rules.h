#pragma once

#include "tests/architecture/source_file.h"

namespace goodturn::architecture {

/// More lines than a person reads in one go.
inline constexpr int mostLines = 400;

Findings tooLong(const SourceFile& file);

/// A header without #pragma once.
Findings unguardedHeader(const SourceFile& file);

/// A text format that Qt reads as HTML: text from a file could then load files and hang the window.
Findings richText(const SourceFile& file);

/// A label or message box made by hand, which guesses whether its text is HTML. The plain
/// helpers in ui/theme and ui/dialogs are the only places that may.
Findings rawLabels(const SourceFile& file);

/// Qt's own transaction() in the store: its plain BEGIN fails when two processes read, then write.
Findings plainTransactions(const SourceFile& file);

/// Waiting for time to pass instead of for what is waited for.
Findings timedWaits(const SourceFile& file);

/// SQL in a string literal outside the store, the queries and the tests.
Findings strayStatements(const SourceFile& file);

/// "%1 %2".arg(a).arg(b): a "%2" in a is taken for a place marker.
Findings chainedArguments(const SourceFile& file);

/// A note to oneself instead of the work.
Findings unfinishedWork(const SourceFile& file);

} // namespace goodturn::architecture
