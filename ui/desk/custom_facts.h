#pragma once

#include "core/domain/custom_field.h"

#include <QString>

#include <utility>
#include <vector>

namespace goodturn::ui {

class Desk;

/// What a record holds in the fields of the book's own, each with its name, in the order of the
/// form. What doesn't fit its field is marked. Nothing where it can't be read.
std::vector<std::pair<QString, QString>> customFacts(Desk& desk, RecordKind of,
                                                     const std::vector<CustomValue>& values);

} // namespace goodturn::ui
