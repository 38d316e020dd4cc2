#include "core/book/ledger_changes.h"

#include "core/store/record_store.h"

#include <algorithm>

namespace goodturn::book {
using namespace Qt::StringLiterals;
using change::Action;
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
    if (favour->worth && !favour->unpriced)
        accounts_[favour->accountId.value()].added.push_back(
            {favour->id.value(), int(favour->date.toJulianDay()), favour->direction, *favour->worth,
             favour->fromAsk});
}

} // namespace goodturn::book
