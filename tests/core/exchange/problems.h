#pragma once

#include "core/exchange/drafts.h"

#include <gmock/gmock.h>

#include <vector>

/// The lines of the problems that left a row out, or of those that did not.
inline std::vector<int> linesOf(const goodturn::exchange::ImportDrafts& drafts, bool skipped)
{
    std::vector<int> lines;
    for (const auto& problem : drafts.problems)
        if (problem.skipped == skipped)
            lines.push_back(problem.line);
    return lines;
}

/// What is said of a line, or nothing.
inline QString reasonOn(const goodturn::exchange::ImportDrafts& drafts, int line)
{
    for (const auto& problem : drafts.problems)
        if (problem.line == line)
            return problem.reason;
    return {};
}
