#pragma once

#include <QStringList>

#include <vector>

class QWidget;

namespace goodturn::ui {

class FieldCell;

/// What stands in all the fields under `form`, in an order that stays: two of these differ when
/// the person changed something in between.
QStringList fieldStates(const QWidget* form);

/// The field in which work begins: the first that is empty, or else the first.
QWidget* firstToFill(const std::vector<FieldCell*>& cells);

} // namespace goodturn::ui
