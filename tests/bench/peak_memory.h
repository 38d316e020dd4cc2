#pragma once

#include <fstream>
#include <string>

namespace goodturn::bench {

/// The most memory that this process has held, in MB. What a parent is told of a child by the
/// system is no less than what the parent itself held.
inline double peakMemory()
{
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (word == "VmHWM:") {
            double kilobytes = 0;
            status >> kilobytes;
            return kilobytes / 1024;
        }
    return 0;
}

} // namespace goodturn::bench
