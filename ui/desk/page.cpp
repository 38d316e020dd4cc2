#include "ui/desk/page.h"

namespace goodturn::ui {

Page::Page(Desk& desk, QWidget* parent) : QWidget(parent), desk_(desk) {}

void Page::setSearchText(const QString&) {}

void Page::step(int) {}

void Page::turnTable()
{
    desk_.showStatus(tr("There is no table here."));
}

void Page::sortTable(Qt::SortOrder)
{
    desk_.showStatus(tr("There is no table here."));
}

void Page::focusMain()
{
    setFocus(Qt::OtherFocusReason);
}

} // namespace goodturn::ui
