#pragma once

#include <QString>

namespace goodturn::testing {

/// The size of a proof: as given, or ten times that with --long (or GOODTURN_PROOF_LONG set).
int proofSize(int usual);

/// Prints the figures of a proof in one line, and keeps them as NAME.txt in the folder that
/// GOODTURN_PROOF_FIGURES names (else where the build keeps them).
void report(const QString& name, const QString& figures);

} // namespace goodturn::testing
