#pragma once

#include <QtGlobal>

#include <functional>
#include <optional>

namespace goodturn::ui {

class Desk;

/// The records of a list in their order, of which one is open.
struct RecordOrder
{
    std::function<int()> count;
    std::function<int(qint64 key)> rowOf; ///< -1: not among them
    std::function<qint64(int row)> keyAt;
};

/// The record `by` places after the open one (before it, where that is negative), and says in the
/// status line where it stands: "3 of 128". Nothing at either end, which is said, and where the
/// open one is not in the list.
std::optional<qint64> step(Desk& desk, const RecordOrder& order, qint64 open, int by);

} // namespace goodturn::ui
