#pragma once

#include <QDate>

#include <functional>

class QWidget;

namespace goodturn::ui {

/// Opens a calendar beneath `anchor` with `day` chosen; days before `first` can't be, where it is
/// set. It closes when a day is chosen, which `take` gets, or with Esc.
void openDayMenu(QWidget* anchor, QDate day, const std::function<void(QDate)>& take,
                 QDate first = {});

} // namespace goodturn::ui
