#pragma once

#include "core/store/row.h"

#include <QJsonValue>

namespace goodturn::store {

/// A stored value as the journal writes it. Numbers without a fraction and texts stand for
/// themselves, null for null; a real number is {"real": its shortest exact digits} and bytes are
/// {"bytes": base64}, so that each comes back as what it was, to the last bit.
QJsonValue toJson(const Value& value);
QJsonValue toJson(const ChildRows& rows);

/// The reverse. What toJson() never writes is read as null.
Value valueFromJson(const QJsonValue& json);
ChildRows childRowsFromJson(const QJsonValue& json);

} // namespace goodturn::store
