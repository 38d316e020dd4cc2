#include "core/exchange/ask_csv.h"

#include "core/base/text.h"
#include "core/exchange/csv_columns.h"
#include "core/exchange/draft_fields.h"

#include <QCoreApplication>

namespace goodturn::exchange {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("AskCsv", text);
}

tl::unexpected<Error> refusal(const QString& reason)
{
    return failure(ErrorKind::InvalidInput, reason);
}

QString quoted(const QString& text)
{
    return cleanedAndCut(text, TextLimit::Name).left(40);
}

Result<AskKind> kindFrom(const QString& text)
{
    if (text.isEmpty())
        return AskKind::OtherFavour;
    if (const auto kind = fromCode<AskKind>(text.toLower()))
        return *kind;
    QStringList codes;
    for (const auto& entry : EnumCodes<AskKind>::all)
        codes += code(entry.value);
    return refusal(
        tr("The kind “%1” is not known; the kinds are %2.").arg(quoted(text), codes.join(u", "_s)));
}

Result<AskState> stateFrom(const QString& text)
{
    const auto state = fromCode<AskState>(text.toLower());
    if (state && (isResolved(*state) || *state == AskState::Open))
        return *state;
    return refusal(tr("The outcome is granted, redirected, declined, none or open, not “%1”.")
                       .arg(quoted(text)));
}

Result<QDate> resolvedFrom(const QString& text, const Ask& ask)
{
    if (text.isEmpty()) {
        if (ask.state == AskState::Open)
            return QDate();
        if (ask.state == AskState::NoAnswer)
            return ask.askedOn.addDays(unansweredAfterDays);
        return refusal(tr("The day of the answer is missing in the column resolved."));
    }
    GT_ASSIGN(const QDate day, dayFrom(text));
    if (ask.state == AskState::Open)
        return refusal(tr("An open ask can't have been answered on %1.").arg(text));
    if (day < ask.askedOn)
        return refusal(tr("It can't be answered on %1, before it was asked.").arg(text));
    return day;
}

Result<AskDraft> draftFrom(const CsvRow& row, const CsvColumns& columns)
{
    const auto value = [&](const QString& column) { return columns.value(row, column); };
    AskDraft draft;
    Ask& ask = draft.ask;
    draft.line = row.line;
    GT_ASSIGN(draft.account, accountNameFrom(value(u"account"_s)));
    GT_ASSIGN(ask.askedOn, dayFrom(value(u"date"_s)));
    GT_ASSIGN(ask.kind, kindFrom(value(u"kind"_s)));
    GT_ASSIGN(ask.title, cleanText(value(u"title"_s), TextLimit::Line, tr("The title")));
    GT_ASSIGN(ask.state, stateFrom(value(u"outcome"_s)));
    GT_ASSIGN(ask.resolvedOn, resolvedFrom(value(u"resolved"_s), ask));
    return draft;
}

} // namespace

bool isAskHeader(const CsvRow& header)
{
    return CsvColumns::names(header, u"outcome"_s);
}

Result<void> readAsks(CsvReader& reader, const CsvRow& header, ImportDrafts& result)
{
    const QStringList necessary{u"account"_s, u"date"_s, u"outcome"_s};
    const QStringList known = necessary + QStringList{u"kind"_s, u"title"_s, u"resolved"_s};
    GT_ASSIGN(const CsvColumns columns, CsvColumns::match(header, known, necessary));
    forEachRow(reader, columns, result, [&](const CsvRow& row) -> Result<void> {
        GT_ASSIGN(auto draft, draftFrom(row, columns));
        result.asks.push_back(std::move(draft));
        return {};
    });
    return {};
}

} // namespace goodturn::exchange
