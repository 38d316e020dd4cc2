#include "ui/print/brief_page.h"

#include "core/report/account_brief.h"
#include "ui/print/page_painter.h"

#include <QPageLayout>

#include <algorithm>

namespace goodturn::ui {

namespace {

/// With every ink: grey tells by bold type what colour tells, which takes more room.
bool fits(const report::Document& document, const QPageLayout& layout)
{
    return std::ranges::all_of(EnumCodes<PrintInk>::all, [&](const EnumCode<PrintInk>& ink) {
        return PagePainter(document, layout, printStyle(ink.value)).pageCount() == 1;
    });
}

} // namespace

report::Document briefOnOnePage(const report::SummaryInput& input, const QPageLayout& layout)
{
    for (int lines = report::mostBriefLines; lines > 1; --lines) {
        report::Document document = report::accountBrief(input, lines);
        if (fits(document, layout))
            return document;
    }
    return report::accountBrief(input, 1);
}

} // namespace goodturn::ui
