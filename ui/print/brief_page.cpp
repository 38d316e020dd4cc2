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
    constexpr int fairLines = 3; // rather smaller than fewer
    report::Document document;
    for (const double scale : {1.0, 0.9, 0.8, 0.7, 0.6})
        for (int lines = report::mostBriefLines; lines >= (scale > 0.6 ? fairLines : 1); --lines) {
            document = report::accountBrief(input, lines);
            document.scale = scale;
            if (fits(document, layout))
                return document;
        }
    return document;
}

} // namespace goodturn::ui
