#pragma once

#include "core/domain/account.h"

#include <QString>

namespace goodturn::ui {

class Desk;

/// What is known of an account beside its name, where it stands and its notes: a line each, what
/// is not known left out.
QString accountFacts(Desk& desk, const Account& account);

} // namespace goodturn::ui
