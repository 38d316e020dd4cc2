#pragma once

#include "tests/architecture/source_file.h"

#include <QSet>

namespace goodturn::architecture {

/// A header that needs no test of its own, and why. It must still come in with one that has.
struct Excused
{
    QString header;
    QString reason;
};

/// The headers of this tree that are excused.
const std::vector<Excused>& excusedHeaders();

/// Headers of production code that some file below tests/ includes by name.
QSet<QString> testedHeaders(const SourceTree& tree);

/// The given headers with all that they include, and so on.
QSet<QString> withWhatTheyInclude(const SourceTree& tree, const QSet<QString>& headers);

/// Headers of production code that no test includes and that are not excused, or are excused
/// but come in with no tested header either.
Findings untestedHeaders(const SourceTree& tree, const std::vector<Excused>& excused);

/// Excuses for headers that are gone, or have a test by now, or that give no reason.
Findings staleExcuses(const SourceTree& tree, const std::vector<Excused>& excused);

} // namespace goodturn::architecture
