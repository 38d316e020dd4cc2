#include "ui/print/report_papers.h"

#include "core/book/report_service.h"
#include "ui/print/paper_window.h"

#include <QCoreApplication>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using report::Document;

namespace {

constexpr int lastOfWeek = 6; // days after the first

QString tr(const char* text)
{
    return QCoreApplication::translate("ReportPapers", text);
}

QDate beginOfQuarter(QDate day)
{
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

/// The days of a variant among those of periodVariants().
query::Period periodOf(size_t variant, QDate today)
{
    const QDate quarter = beginOfQuarter(today);
    switch (variant) {
    case 1:
        return {QDate(today.year() - 1, 1, 1), QDate(today.year() - 1, 12, 31)};
    case 2:
        return {quarter, today};
    case 3:
        return {quarter.addMonths(-3), quarter.addDays(-1)};
    default:
        return {QDate(today.year(), 1, 1), today};
    }
}

std::vector<PaperVariant> periodVariants(const QString& promise)
{
    return {{u"this-year"_s, tr("This year"), promise},
            {u"last-year"_s, tr("Last year"), promise},
            {u"this-quarter"_s, tr("This quarter"), promise},
            {u"last-quarter"_s, tr("Last quarter"), promise}};
}

using OfPeriod = Result<Document> (*)(book::Book& book, const query::Period& period);

Paperwork periodPaper(Paperwork paper, const QString& promise, book::Book::Opener open,
                      OfPeriod read)
{
    paper.variants = periodVariants(promise);
    paper.make = [open = std::move(open), read](size_t variant,
                                                const QPageLayout&) -> Result<Document> {
        GT_ASSIGN(const auto book, open());
        return read(*book, periodOf(variant, book->clock().today()));
    };
    return paper;
}

Result<Document> ledgerOf(book::Book& book, const query::Period& period)
{
    GT_ASSIGN(const auto input, book::favourLedgerInput(book, period));
    return report::favourLedger(input, report::Audience::Mine);
}

Result<Document> registerOf(book::Book& book, const query::Period& period)
{
    GT_ASSIGN(const auto input, book::giftRegisterInput(book, period));
    return report::giftRegister(input);
}

} // namespace

Paperwork ledgerPaper(book::Book::Opener open)
{
    return periodPaper({u"ledger"_s, tr("Favours of a period"), tr("Favours"), {}, {}, false},
                       tr("For you only: who did what for whom, with the worth as it was felt."),
                       std::move(open), ledgerOf);
}

Paperwork giftRegisterPaper(book::Book::Opener open)
{
    return periodPaper(
        {u"gift-register"_s, tr("Gift register"), tr("Gift register"), {}, {}, false},
        tr("For whoever has to answer for gifts: each one that went out or came, and its value."),
        std::move(open), registerOf);
}

Paperwork agendaPaper(book::Book::Opener open)
{
    Paperwork paper{u"agenda"_s, tr("Agenda"), tr("Agenda"), {}, {}, false};
    const QString promise = tr("For you only: what is due, in the words of Today.");
    paper.variants = {{u"today"_s, tr("&Today"), promise},
                      {u"week"_s, tr("This &week"), promise},
                      {u"next-week"_s, tr("&Next week"), promise}};
    paper.make = [open = std::move(open)](size_t variant, const QPageLayout&) -> Result<Document> {
        GT_ASSIGN(const auto book, open());
        const QDate today = book->clock().today();
        const QDate week = report::beginOfWeek(variant == 2 ? today.addDays(7) : today);
        GT_ASSIGN(const auto input,
                  book::agendaReportInput(*book, variant == 0 ? today : week,
                                          variant == 0 ? today : week.addDays(lastOfWeek)));
        return report::agendaReport(input);
    };
    return paper;
}

Paperwork insightsPaper(book::Book::Opener open)
{
    Paperwork paper{u"insights"_s, tr("Insights"), tr("Insights"), {}, {}, false};
    paper.variants = {{u"all"_s, tr("The whole book"),
                       tr("For you only: what the book tells as a whole, in words and figures.")}};
    paper.make = [open = std::move(open)](size_t, const QPageLayout&) -> Result<Document> {
        GT_ASSIGN(const auto book, open());
        GT_ASSIGN(const auto input, book::insightsReportInput(*book, {}));
        return report::insightsReport(input);
    };
    return paper;
}

void openListPaper(Desk& desk, const QString& title, const Desk::ListReader& read)
{
    Paperwork paper{u"list"_s, title, title, {}, {}, false};
    paper.variants = {
        {u"all"_s, tr("As shown"), tr("For you only: the columns and rows of the list.")}};
    paper.make = [open = desk.book().opener(), read](size_t,
                                                     const QPageLayout&) -> Result<Document> {
        GT_ASSIGN(const auto book, open());
        GT_ASSIGN(const auto input, read(*book));
        return report::listReport(input);
    };
    openPaper(desk, std::move(paper));
}

} // namespace goodturn::ui
