#include "core/book/ledger_changes.h"

#include "core/store/record_store.h"

#include <algorithm>
#include <optional>

namespace goodturn::book {
using namespace Qt::StringLiterals;
using change::Action;
using reciprocity::LedgerEntry;
using store::Row;
using store::TableShape;

namespace {

/// The fields of a record that the model goes by.
const QStringList& modelFields(RecordKind kind)
{
    static const QStringList favour{u"account_id"_s, u"date"_s,     u"direction"_s,
                                    u"worth"_s,      u"unpriced"_s, u"from_ask"_s};
    static const QStringList ask{u"account_id"_s, u"asked_on"_s, u"state"_s, u"resolved_on"_s};
    static const QStringList none;
    return kind == RecordKind::Favour ? favour : kind == RecordKind::Ask ? ask : none;
}

/// The favour in the eyes of the model; none of one that is not priced, or in the trash.
std::optional<LedgerEntry> entryOf(const Favour& favour)
{
    if (!favour.worth || favour.unpriced || favour.meta.isDeleted())
        return std::nullopt;
    return LedgerEntry{favour.id.value(), int(favour.date.toJulianDay()), favour.direction,
                       *favour.worth, favour.fromAsk};
}

} // namespace

void LedgerChanges::note(const TableShape& shape, const Row* before, const Row& after,
                         Action action, const QJsonObject& fields)
{
    const QStringList& wanted = modelFields(shape.kind);
    if (wanted.isEmpty())
        return;
    const auto isChanged = [&](const QString& field) { return fields.contains(field); };
    if (action == Action::Update && std::none_of(wanted.begin(), wanted.end(), isChanged))
        return;
    const bool isRating = action == Action::Update && fields.contains(u"worth"_s) &&
                          std::count_if(wanted.begin(), wanted.end(), isChanged) == 1;
    if (isRating && before && rate(*before, after))
        return;
    if (action == Action::Insert && shape.kind == RecordKind::Favour)
        return add(after);
    if (before)
        replayFor(shape, *before);
    replayFor(shape, after);
}

void LedgerChanges::replayFor(const TableShape& shape, const Row& row)
{
    const qsizetype column = shape.columns.indexOf(u"account_id"_s);
    accounts_[row.values.at(size_t(column)).toInteger()].replay = true;
}

void LedgerChanges::add(const Row& row)
{
    const auto favour = store::fromRow<Favour>(row);
    if (!favour)
        return replayFor(store::shapeOf<Favour>(), row);
    if (const auto entry = entryOf(*favour))
        accounts_[favour->accountId.value()].added.push_back(*entry);
}

/// False when it was not, or no longer is, an entry of the same account.
bool LedgerChanges::rate(const Row& before, const Row& after)
{
    const auto was = store::fromRow<Favour>(before);
    const auto is = store::fromRow<Favour>(after);
    const auto old = was ? entryOf(*was) : std::nullopt;
    const auto entry = is ? entryOf(*is) : std::nullopt;
    if (!old || !entry)
        return false;
    accounts_[is->accountId.value()].rated.push_back({*entry, old->worth});
    return true;
}

} // namespace goodturn::book
