#pragma once

#include "core/planning/recurrence.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace goodturn::ui {

/// The fields by which forms say how something comes back, and how far ahead it is told.
QComboBox* makeRepeatChoice(const QString& rule);
planning::Repeat repeatIn(const QComboBox* choice);
/// A line for a rule that none of the choices is, and what to say beneath it.
QLineEdit* makeRuleField(const QString& rule);
QString ruleHint();
QSpinBox* makeLeadField(int days);

} // namespace goodturn::ui
