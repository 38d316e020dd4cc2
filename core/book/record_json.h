#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace goodturn::book {

/// A record as JSON with its key, UUID and version, as it lies in a draft between two starts of
/// the program. Made for the kinds that RecordTraits describe.
template<class T>
QJsonObject recordToJson(const T& record);

/// The record again; InvalidInput when it is not whole or holds what no record can. Fields that
/// records got since then are empty: new ones are only ever described after the others.
template<class T>
Result<T> recordFromJson(const QJsonObject& json);

} // namespace goodturn::book
