#pragma once

#include "core/base/result.h"
#include "core/domain/contact_point.h"
#include "core/domain/partial_date.h"

#include <QString>
#include <QStringList>

namespace goodturn::exchange {

/// A vCard text value without its escapes: \n, \, and \; and \\.
QString unescaped(QStringView value);

/// The parts of a value between unescaped `mark`s (; or ,), each without its escapes.
QStringList unescapedParts(QStringView value, QChar mark);

/// The day of a BDAY value: 19800322, 1980-03-22, --0322, --03-22, with or without a time after
/// it. The year that `omittedYear` (X-APPLE-OMIT-YEAR) names is none. Fails on anything else.
Result<PartialDate> birthdayFrom(const QString& value, const QString& omittedYear);

/// Where a phone, e-mail or postal address belongs, by its TYPE words or Apple's label.
PointKind pointKindFrom(const QStringList& words);

/// The words of an X-ABLabel, lower-case, without Apple's _$!<...>!$_.
QString labelWords(const QString& value);

} // namespace goodturn::exchange
