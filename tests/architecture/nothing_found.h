#pragma once

#include "tests/architecture/source_file.h"

#include <gtest/gtest.h>

namespace goodturn::architecture {

/// For EXPECT_TRUE: a failure lists the findings one a line, as a compiler would.
inline ::testing::AssertionResult nothingFound(const Findings& findings)
{
    if (findings.empty())
        return ::testing::AssertionSuccess();
    return ::testing::AssertionFailure() << findings.size() << " found\n" << printed(findings);
}

/// What a rule finds in any of the files.
template<typename Rule>
Findings foundIn(const SourceTree& tree, Rule rule)
{
    Findings all;
    for (const SourceFile& file : tree)
        for (const Finding& finding : rule(file))
            all.push_back(finding);
    return all;
}

} // namespace goodturn::architecture
