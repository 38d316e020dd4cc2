#include "ui/print/account_paper.h"

#include "ui/print/brief_page.h"

#include <QCoreApplication>

#include <memory>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using report::Audience;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("AccountPaper", text);
}

report::Document documentOf(const report::SummaryInput& input, size_t variant,
                            const QPageLayout& layout)
{
    if (variant == 2)
        return briefOnOnePage(input, layout);
    return report::accountSummary(input, variant == 0 ? Audience::Mine : Audience::ToShare);
}

} // namespace

Paperwork accountPaper(report::SummaryInput input)
{
    const QString& name = input.head.account.name;
    Paperwork paper{u"summary"_s, tr("Summary of %1").arg(name.simplified().left(80)), name, {}, {},
                    true};
    paper.variants = {
        {u"mine"_s, tr("&Mine"),
         tr("For you only: with standing, felt balance and private notes.")},
        {u"to-share"_s, tr("&To share"), tr("For the client's eyes: nothing private is on it.")},
        {u"brief"_s, tr("&Brief"), tr("For you only: what to know before a meeting, on one page.")},
    };
    paper.make = [input = std::make_shared<const report::SummaryInput>(std::move(input))](
                     size_t variant, const QPageLayout& layout) -> Result<report::Document> {
        return documentOf(*input, variant, layout);
    };
    return paper;
}

} // namespace goodturn::ui
