#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "ui/dialogs/background_job.h"

#include <memory>

namespace goodturn::app {

/// Makes the sample book at `path`, whole or not at all, and leaves the outcome in `outcome`.
ui::BackgroundJob::Work sampleJob(const QString& path, std::shared_ptr<const Clock> clock,
                                  std::shared_ptr<Result<void>> outcome);

} // namespace goodturn::app
