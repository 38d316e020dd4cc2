#pragma once

#include "ui/print/print_style.h"

namespace goodturn::ui {

/// The widths of a table's columns, which make up `width`: by their weights, yet so that words and
/// short texts such as dates are not broken where there is room for them. `points` is the size of
/// the text, `spacing` what stays free in each column.
std::vector<double> columnWidths(const report::Table& table, const PrintStyle& style, double points,
                                 double width, double spacing);

} // namespace goodturn::ui
