#pragma once

#include "core/sample/sample_data.h"

#include <QJsonObject>

namespace goodturn::sample {

/// One account of accounts.json with its people and goals. What does not fit is named in
/// `problem`, unless that already holds something.
AccountData readAccount(const QJsonObject& object, QString& problem);

} // namespace goodturn::sample
