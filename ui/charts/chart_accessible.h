#pragma once

namespace goodturn::ui {

/// From now on each stop of a ChartDiagram is a child of its own for screen readers: with its words
/// as its name, its place, and an act to press it. Further calls do nothing.
void makeChartsAccessible();

} // namespace goodturn::ui
