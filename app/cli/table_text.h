#pragma once

#include <QStringList>

#include <vector>

namespace goodturn::cli {

/// Rows in columns for a terminal: each as wide as its widest cell (at most 48 characters, longer
/// ones cut with …), two blanks between; `rightAligned` names the columns of figures.
QString tableText(const QStringList& head, const std::vector<QStringList>& rows,
                  const std::vector<int>& rightAligned = {});

} // namespace goodturn::cli
