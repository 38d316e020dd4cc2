#pragma once

#include <vector>

namespace goodturn::ui {

/// Turns the choice of a line around, and gives the others of `rows` the same. Whether there was
/// any.
template<class Line>
bool flipChosen(std::vector<Line>& lines, const std::vector<int>& rows)
{
    if (rows.empty())
        return false;
    const bool chosen = !lines.at(size_t(rows.front())).isChosen;
    for (const int row : rows)
        lines.at(size_t(row)).isChosen = chosen;
    return true;
}

} // namespace goodturn::ui
