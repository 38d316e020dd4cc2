#include "core/reciprocity/spells.h"

namespace goodturn::reciprocity {

std::vector<Spell> spells(std::span<const LedgerEntry> entries, int today)
{
    std::vector<Spell> found;
    bool open = false;
    for (const LedgerEntry& entry : entries) {
        if (entry.day > today)
            break;
        if (entry.direction == Direction::Given && !open) {
            found.push_back({entry.day, std::nullopt});
            open = true;
        } else if (entry.direction == Direction::Received && open) {
            found.back().closeDay = entry.day;
            open = false;
        }
    }
    return found;
}

} // namespace goodturn::reciprocity
