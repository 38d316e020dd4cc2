#pragma once

#include "core/writing/text_review.h"

#include <QStringList>

namespace goodturn::ui {

/// One quiet line on a text for somebody: how often it says I and you. Empty for no text.
QString inscriptionReview(const writing::TextReview& review);

/// What was found in `text`, a sentence each, with the words that it is about.
QString reviewSentence(const writing::ReviewFinding& finding, const writing::TextReview& review,
                       const QString& text);

} // namespace goodturn::ui
