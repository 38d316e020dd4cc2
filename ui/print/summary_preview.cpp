#include "ui/print/summary_preview.h"

#include "core/query/queries.h"
#include "ui/desk/desk.h"
#include "ui/print/account_paper.h"
#include "ui/print/paper_window.h"

#include <QCoreApplication>
#include <QLocale>

namespace goodturn::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Print", text);
}

} // namespace

void openSummaries(Desk& desk, const std::vector<AccountId>& accounts)
{
    const QString failed = tr("The summaries can't be shown");
    if (accounts.size() > mostSummaries)
        return desk.showError(failed,
                              {ErrorKind::InvalidInput,
                               tr("At most %1 accounts are printed in one go. Choose fewer.")
                                   .arg(QLocale().toString(qulonglong(mostSummaries))),
                               {}});
    std::vector<QString> names;
    for (const AccountId account : accounts) {
        const auto name = desk.book().queries().accountName(account);
        if (!name)
            return desk.showError(failed, name.error());
        names.push_back(*name);
    }
    if (!accounts.empty())
        openPaper(desk, summaryPaper(std::move(names), desk.book().opener(), accounts));
}

} // namespace goodturn::ui
