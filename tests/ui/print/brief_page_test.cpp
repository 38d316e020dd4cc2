#include "ui/print/brief_page.h"

#include "core/report/account_brief.h"
#include "tests/support/summary_example.h"
#include "ui/print/page_painter.h"
#include "ui/print/paper.h"

#include <gtest/gtest.h>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

/// An account of which more is known than any page holds.
report::SummaryInput fullInput()
{
    report::SummaryInput input = testing::summaryExample();
    const QString longName = u"Wolfeschlegelsteinhausen "_s.repeated(8).trimmed();
    const QString longText =
        u"They want to move the bonded warehouse before the spring. "_s.repeated(40);
    input.head.account.name = longName;
    input.head.reasons = {longText, longText};
    input.people.assign(300, input.people.front());
    for (query::PersonRow& person : input.people)
        person.name = longName;
    input.goals.assign(40, {1, longText, QDate(2027, 3, 31), {}});
    for (query::TimelineRow& talk : input.conversations)
        talk.title = talk.detail = longText;
    input.conversations.resize(60, input.conversations.front());
    query::AgendaRow due;
    due.title = longText;
    due.person = longName;
    due.due = QDate(2026, 12, 1);
    input.due.assign(50, due);
    input.asks.assign(30, input.asks.back());
    input.gifts.assign(30, input.gifts.front());
    return input;
}

TEST(BriefPage, IsOnePageOnAnyPaperHoweverMuchIsKnown)
{
    for (const PaperChoice& paper :
         {PaperChoice{PaperSize::A4}, PaperChoice{PaperSize::Letter}, PaperChoice{PaperSize::A5},
          PaperChoice{PaperSize::A4, true}, PaperChoice{PaperSize::A5, true}}) {
        const QPageLayout layout = pageLayoutFor(paper);
        EXPECT_GT(PagePainter(report::accountBrief(fullInput()), layout).pageCount(), 1)
            << "the control: all lines are too many";
        const report::Document brief = briefOnOnePage(fullInput(), layout);
        for (const auto& [ink, code] : EnumCodes<PrintInk>::all)
            EXPECT_EQ(PagePainter(brief, layout, printStyle(ink)).pageCount(), 1)
                << code << qPrintable(report::allTexts(brief).join(u"\n"_s));
    }
}

TEST(BriefPage, LeavesNothingOutThatFits)
{
    const report::SummaryInput input = testing::summaryExample();
    EXPECT_EQ(report::allTexts(briefOnOnePage(input, pageLayoutFor(PaperSize::A4))),
              report::allTexts(report::accountBrief(input)));
}

} // namespace
} // namespace goodturn::ui
