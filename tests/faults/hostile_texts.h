#pragma once

#include <QString>

#include <vector>

namespace goodturn::faults {

struct HostileText
{
    const char* name;
    QString text;
};

/// What people paste and what attackers send: each must be stored as cleaned or refused.
std::vector<HostileText> hostileTexts();

} // namespace goodturn::faults
