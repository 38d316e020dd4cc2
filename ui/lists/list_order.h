#pragma once

#include "ui/desk/record_steps.h"
#include "ui/models/windowed_model.h"

namespace goodturn::ui {

/// The order in which the whole list stands now; the model has to outlive it.
RecordOrder orderOf(WindowedModel& model);

} // namespace goodturn::ui
