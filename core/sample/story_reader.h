#pragma once

#include "core/sample/sample_data.h"

#include <QJsonObject>

namespace goodturn::sample {

/// One story of stories.json. An entry says what happened in "do": "given insight", "received
/// order", "ask introduction", "gift book", "remind", or the kind of an interaction ("call").
/// What does not fit is named in `problem`, unless that already holds something.
Story readStory(const QString& name, const QJsonObject& object, QString& problem);

} // namespace goodturn::sample
