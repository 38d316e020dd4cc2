#include "ui/print/account_paper.h"

#include "core/book/summary_service.h"
#include "ui/print/brief_page.h"

#include <QCoreApplication>
#include <QLocale>

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

std::vector<PaperVariant> summaryVariants()
{
    return {
        {u"mine"_s, tr("&Mine"),
         tr("For you only: with standing, felt balance and private notes.")},
        {u"to-share"_s, tr("&To share"), tr("For the client's eyes: nothing private is on it.")},
        {u"brief"_s, tr("&Brief"), tr("For you only: what to know before a meeting, on one page.")},
    };
}

} // namespace

Paperwork accountPaper(report::SummaryInput input)
{
    const QString& name = input.head.account.name;
    Paperwork paper{u"summary"_s, tr("Summary of %1").arg(name.simplified().left(80)), name, {}, {},
                    true};
    paper.variants = summaryVariants();
    paper.make = [input = std::make_shared<const report::SummaryInput>(std::move(input))](
                     size_t variant, const QPageLayout& layout) -> Result<report::Document> {
        return documentOf(*input, variant, layout);
    };
    return paper;
}

Paperwork accountPapers(book::Book::Opener open, std::vector<AccountId> accounts,
                        std::vector<QString> names)
{
    const QString title =
        tr("Summaries of %1 accounts").arg(QLocale().toString(qulonglong(names.size())));
    Paperwork paper{u"summary"_s, title, tr("Account summaries"), summaryVariants(), {}, true};
    paper.parts.names = std::move(names);
    paper.parts.begin = [open = std::move(open),
                         accounts = std::move(accounts)]() -> Result<PaperParts::Make> {
        GT_ASSIGN(auto opened, open());
        return [book = std::shared_ptr<book::Book>(std::move(opened)),
                accounts](size_t part, size_t variant,
                          const QPageLayout& layout) -> Result<report::Document> {
            GT_ASSIGN(const auto input, book::briefInput(*book, accounts[part]));
            if (input.head.account.meta.isDeleted())
                return failure(ErrorKind::NotFound, tr("The account is in the trash."));
            return documentOf(input, variant, layout);
        };
    };
    return paper;
}

} // namespace goodturn::ui
