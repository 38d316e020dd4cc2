#include "ui/print/summary_preview.h"

#include "core/book/summary_service.h"
#include "ui/desk/desk.h"
#include "ui/print/account_paper.h"
#include "ui/print/paper_window.h"

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
    openPaper(desk, accountPaper(std::move(*input)));
}

} // namespace goodturn::ui
