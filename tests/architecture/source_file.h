#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace goodturn::architecture {

/// A file of the tree: its path from the root ("core/base/money.h") and all its text.
struct SourceFile
{
    QString path;
    QString text;

    /// The first folder, with the second for core: "core/base", "ui", "app", "tests".
    QString module() const;
    bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
    bool isUnder(const QString& folder) const { return path.startsWith(folder + u'/'); }
};

using SourceTree = std::vector<SourceFile>;

/// A rule's finding: where, and what the rule forbids there.
struct Finding
{
    QString path;
    int line = 0;
    QString what;

    bool operator==(const Finding&) const = default;
};

using Findings = std::vector<Finding>;

/// One finding a line, for a test's message.
std::string printed(const Findings& findings);

/// Every .h and .cpp below the given folders of root, by path.
SourceTree readTree(const QString& root, const QStringList& folders);

/// The tree that this test was built from.
const SourceTree& thisTree();

/// Production code only: core, ui, app.
SourceTree productionOf(const SourceTree& tree);

} // namespace goodturn::architecture
