#include "ui/print/summary_preview.h"

#include "core/book/summary_service.h"
#include "ui/desk/desk.h"
#include "ui/print/summary_window.h"

#include <QCoreApplication>

namespace goodturn::ui {

void openSummaryPreview(Desk& desk, AccountId account)
{
    auto input = book::briefInput(desk.book(), account);
    if (!input) {
        desk.showError(QCoreApplication::translate("Print", "The summary can't be shown"),
                       input.error());
        return;
    }
    auto* window = new SummaryWindow(desk, std::move(*input), desk.window());
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace goodturn::ui
