#include "core/exchange/favour_csv.h"

#include "core/base/text.h"
#include "core/exchange/csv_columns.h"
#include "core/exchange/draft_fields.h"

#include <QCoreApplication>

namespace goodturn::exchange {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("FavourCsv", text);
}

QString quoted(const QString& text)
{
    return cleanedAndCut(text, TextLimit::Name).left(40);
}

Result<Direction> directionFrom(const QString& text)
{
    if (const auto direction = fromCode<Direction>(text.toLower()))
        return *direction;
    return failure(ErrorKind::InvalidInput,
                   tr("The direction is given or received, not “%1”.").arg(quoted(text)));
}

Result<FavourKind> kindFrom(const QString& text)
{
    if (text.isEmpty())
        return FavourKind::Other;
    if (const auto kind = fromCode<FavourKind>(text.toLower()))
        return *kind;
    QStringList codes;
    for (const auto& entry : EnumCodes<FavourKind>::all)
        codes += code(entry.value);
    return failure(
        ErrorKind::InvalidInput,
        tr("The kind “%1” is not known; the kinds are %2.").arg(quoted(text), codes.join(u", "_s)));
}

Result<std::optional<FeltWorth>> worthFrom(const QString& text)
{
    if (text.isEmpty())
        return std::nullopt;
    const bool digit = text.size() == 1 && text[0] >= u'1' && text[0] <= u'5';
    if (!digit)
        return failure(ErrorKind::InvalidInput,
                       tr("The worth is 1 to 5 or empty, not “%1”.").arg(quoted(text)));
    return FeltWorth(text[0].unicode() - u'0');
}

Result<FavourDraft> draftFrom(const CsvRow& row, const CsvColumns& columns)
{
    const auto value = [&](const QString& column) { return columns.value(row, column); };
    FavourDraft draft;
    Favour& favour = draft.favour;
    draft.line = row.line;
    GT_ASSIGN(draft.account, accountNameFrom(value(u"account"_s)));
    GT_ASSIGN(favour.date, dayFrom(value(u"date"_s)));
    GT_ASSIGN(favour.direction, directionFrom(value(u"direction"_s)));
    GT_ASSIGN(favour.kind, kindFrom(value(u"kind"_s)));
    GT_ASSIGN(favour.title, cleanText(value(u"title"_s), TextLimit::Line, tr("The title")));
    GT_ASSIGN(favour.money, moneyFrom(value(u"amount"_s), value(u"currency"_s)));
    GT_ASSIGN(favour.worth, worthFrom(value(u"worth"_s)));
    GT_ASSIGN(draft.contactName,
              cleanText(value(u"contact"_s), TextLimit::Name, tr("The contact's name")));
    GT_ASSIGN(draft.fromAsk, yesFrom(value(u"from_ask"_s), u"from_ask"_s));
    favour.fromAsk = draft.fromAsk;
    if (draft.fromAsk && favour.direction == Direction::Given)
        return failure(ErrorKind::InvalidInput,
                       tr("A favour given can't come from an ask of ours; leave from_ask empty."));
    return draft;
}

} // namespace

bool isFavourHeader(const CsvRow& header)
{
    return CsvColumns::names(header, u"direction"_s);
}

Result<void> readFavours(CsvReader& reader, const CsvRow& header, ImportDrafts& result)
{
    const QStringList necessary{u"account"_s, u"date"_s, u"direction"_s};
    const QStringList known =
        necessary + QStringList{u"kind"_s,     u"title"_s,   u"worth"_s,   u"amount"_s,
                                u"currency"_s, u"contact"_s, u"from_ask"_s};
    GT_ASSIGN(const CsvColumns columns, CsvColumns::match(header, known, necessary));
    forEachRow(reader, columns, result, [&](const CsvRow& row) -> Result<void> {
        GT_ASSIGN(auto draft, draftFrom(row, columns));
        result.favours.push_back(std::move(draft));
        return {};
    });
    return {};
}

} // namespace goodturn::exchange
