#pragma once

#include <QString>

namespace goodturn::ui {

/// One quiet line on a text for somebody: how often it says I and you, whether it has something
/// personal, and what reads like a pitch. Empty for no text.
QString inscriptionReview(const QString& text);

} // namespace goodturn::ui
