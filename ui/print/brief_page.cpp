#include "ui/print/brief_page.h"

#include "core/report/account_brief.h"
#include "ui/print/page_painter.h"

#include <QPageLayout>

namespace goodturn::ui {

report::Document briefOnOnePage(const report::SummaryInput& input, const QPageLayout& layout)
{
    for (int lines = report::mostBriefLines; lines > 1; --lines) {
        report::Document document = report::accountBrief(input, lines);
        if (PagePainter(document, layout).pageCount() == 1)
            return document;
    }
    return report::accountBrief(input, 1);
}

} // namespace goodturn::ui
