#pragma once

#include <QtGlobal>

#include <functional>

namespace goodturn {

/// Called now and then during long work with what is done of what there is; false asks it to
/// stop, which leaves everything as it was.
using Progress = std::function<bool(qint64 done, qint64 total)>;

} // namespace goodturn
