#pragma once

#include <QString>

namespace goodturn {

/// Whether anybody can have an address at the domain, so that it tells nothing of whom they work
/// for: gmail.com, hotmail.fr, t-online.de. The domain in any letters.
bool isAnybodysDomain(const QString& domain);

} // namespace goodturn
