#include "ui/print/account_paper.h"

#include "core/book/summary_service.h"
#include "ui/print/brief_page.h"

#include <QCoreApplication>
#include <QLocale>

#include <memory>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using report::Audience;
using report::SummaryInput;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("AccountPaper", text);
}

std::vector<PaperVariant> summaryVariants()
{
    return {
        {u"mine"_s, tr("&Mine"), tr("For you only: with standing, felt balance and private notes."),
         Audience::Mine},
        {u"to-share"_s, tr("&To share"), tr("For the client's eyes: nothing private is on it."),
         Audience::ToShare},
        {u"brief"_s, tr("&Brief"), tr("For you only: what to know before a meeting, on one page.")},
    };
}

std::optional<Audience> audienceOf(size_t variant)
{
    return summaryVariants()[variant].audience;
}

Result<report::Document> documentOf(const SummaryReader& read, const PaperWish& wish)
{
    const auto audience = audienceOf(wish.variant);
    if (audience)
        GT_TRY(checkLayout(wish.layout, *audience));
    GT_ASSIGN(const SummaryInput input, read(wish));
    if (input.head.account.meta.isDeleted())
        return failure(ErrorKind::NotFound, tr("The account is in the trash."));
    return audience ? accountSummary(input, *audience, wish.layout)
                    : briefOnOnePage(input, wish.page);
}

QString titleOf(const std::vector<QString>& names)
{
    if (names.size() == 1)
        return tr("Summary of %1").arg(names.front().simplified().left(80));
    return tr("Summaries of %1 accounts").arg(QLocale().toString(qulonglong(names.size())));
}

} // namespace

Paperwork summaryPaper(std::vector<QString> names, std::function<Result<SummaryReader>()> begin)
{
    const bool isOne = names.size() == 1;
    Paperwork paper{u"summary"_s, titleOf(names), isOne ? names.front() : tr("Account summaries"),
                    summaryVariants()};
    paper.fitsPaper = true;
    paper.begin = [begin = std::move(begin)]() -> Result<PaperMaker> {
        GT_ASSIGN(SummaryReader read, begin());
        return [read = std::move(read)](const PaperWish& wish, const Progress&) {
            return documentOf(read, wish);
        };
    };
    if (!isOne)
        paper.parts = std::move(names);
    return paper;
}

Paperwork summaryPaper(std::vector<QString> names, book::Book::Opener open,
                       std::vector<AccountId> accounts)
{
    const auto begin = [open = std::move(open),
                        accounts = std::move(accounts)]() -> Result<SummaryReader> {
        GT_ASSIGN(auto opened, open());
        return [book = std::shared_ptr<book::Book>(std::move(opened)),
                accounts](const PaperWish& wish) -> Result<SummaryInput> {
            const AccountId account = accounts[wish.part];
            return audienceOf(wish.variant) ? book::summaryInput(*book, account, wish.layout)
                                            : book::briefInput(*book, account);
        };
    };
    return summaryPaper(std::move(names), begin);
}

} // namespace goodturn::ui
