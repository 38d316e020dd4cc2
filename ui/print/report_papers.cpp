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

Paperwork paperOf(const QString& key, const QString& title, std::vector<PaperVariant> variants,
                  book::Book::Opener open, BookReader read)
{
    return {key, title, title, std::move(variants), readFrom(std::move(open), std::move(read))};
}

/// Of the periods of periodVariants().
BookReader readerOf(OfPeriod read)
{
    return [read](book::Book& book, const PaperWish& wish, const Progress&) {
        return read(book, periodOf(wish.variant, book.clock().today()));
    };
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
    return paperOf(
        u"ledger"_s, tr("Favours of a period"),
        periodVariants(tr("For you only: who did what for whom, with the worth as it was felt.")),
        std::move(open), readerOf(ledgerOf));
}

Paperwork giftRegisterPaper(book::Book::Opener open)
{
    return paperOf(u"gift-register"_s, tr("Gift register"),
                   periodVariants(tr("For whoever has to answer for gifts: each one that went out "
                                     "or came, and its value.")),
                   std::move(open), readerOf(registerOf));
}

Paperwork agendaPaper(book::Book::Opener open)
{
    const QString promise = tr("For you only: what is due, in the words of Today.");
    const auto read = [](book::Book& book, const PaperWish& wish,
                         const Progress&) -> Result<Document> {
        const QDate today = book.clock().today();
        const QDate week = report::beginOfWeek(wish.variant == 2 ? today.addDays(7) : today);
        const bool isDay = wish.variant == 0;
        GT_ASSIGN(const auto input,
                  book::agendaReportInput(book, isDay ? today : week,
                                          isDay ? today : week.addDays(lastOfWeek)));
        return report::agendaReport(input);
    };
    return paperOf(u"agenda"_s, tr("Agenda"),
                   {{u"today"_s, tr("&Today"), promise},
                    {u"week"_s, tr("This &week"), promise},
                    {u"next-week"_s, tr("&Next week"), promise}},
                   std::move(open), read);
}

Paperwork insightsPaper(book::Book::Opener open)
{
    const auto read = [](book::Book& book, const PaperWish&,
                         const Progress& progress) -> Result<Document> {
        GT_ASSIGN(const auto input, book::insightsReportInput(book, {}, {}, progress));
        return report::insightsReport(input);
    };
    return paperOf(u"insights"_s, tr("Insights"),
                   {{u"all"_s, tr("The whole book"),
                     tr("For you only: what the book tells as a whole, in words and figures.")}},
                   std::move(open), read);
}

void openListPaper(Desk& desk, const QString& title, const Desk::ListReader& read)
{
    const auto make = [read](book::Book& book, const PaperWish&,
                             const Progress&) -> Result<Document> {
        GT_ASSIGN(const auto input, read(book));
        return report::listReport(input);
    };
    openPaper(desk, paperOf(u"list"_s, title,
                            {{u"all"_s, tr("As shown"),
                              tr("For you only: the columns and rows of the list.")}},
                            desk.book().opener(), make));
}

} // namespace goodturn::ui
