#include "ui/editors/day_menu.h"

#include <QCalendarWidget>
#include <QMenu>
#include <QWidgetAction>

namespace goodturn::ui {

void openDayMenu(QWidget* anchor, QDate day, const std::function<void(QDate)>& take, QDate first)
{
    auto* menu = new QMenu(anchor);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(menu);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (first.isValid())
        calendar->setMinimumDate(first);
    calendar->setSelectedDate(day);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto choose = [take, menu](QDate chosen) {
        menu->close();
        take(chosen);
    };
    QObject::connect(calendar, &QCalendarWidget::clicked, anchor, choose);
    QObject::connect(calendar, &QCalendarWidget::activated, anchor, choose);
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height())));
    calendar->setFocus();
}

} // namespace goodturn::ui
