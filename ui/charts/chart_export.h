#pragma once

#include "core/base/result.h"
#include "core/query/flow.h"

#include <QString>

namespace goodturn::ui {

/// Saves the chart as a picture with `title` above it: a .png of 1920 x 960 pixels, or a .svg or
/// .pdf of lines and text. Any other suffix is InvalidInput. Light colours, hatched for
/// black-and-white paper. Works without a display; needs a QApplication.
Result<void> exportChart(const query::AccountFlow& flow, const QString& title, const QString& path);

} // namespace goodturn::ui
