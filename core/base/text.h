#pragma once

#include "core/base/result.h"

#include <QString>

namespace goodturn {

/// How much a field may hold, in UTF-16 units.
enum class TextLimit : int
{
    Name = 200,
    Line = 10'000,
    Note = 65'536
};

/// Text as it may be stored: NFC, no NUL or other control characters (tab and line breaks stay in
/// notes), no lone surrogates, no bidirectional overrides, at most 8 combining marks per base.
/// Over the limit it is refused, never cut: nothing typed is lost silently.
/// `field` names it in the error.
Result<QString> cleanText(const QString& raw, TextLimit limit, const QString& field);

/// The same without a refusal, for text that is only shown or searched: cut at the limit.
QString cleanedAndCut(const QString& raw, TextLimit limit);

/// The form in which text is compared and searched: case-folded, without marks, ss for sharp s, o
/// for o with stroke, single spaces. "Müller Straße" and "MULLER STRASSE" fold alike.
QString foldText(QStringView text);

/// `text` for a LIKE pattern with ESCAPE '\'.
QString escapeLike(const QString& text);

} // namespace goodturn
