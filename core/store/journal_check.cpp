#include "core/store/journal_check.h"

#include "core/store/record_check.h"
#include "core/store/sql_query.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace goodturn::store {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostProblems = 100; ///< as many as SQLite's own check names

QString tr(const char* text)
{
    return QCoreApplication::translate("JournalCheck", text);
}

/// Reads the entries about one kind of record, record after record, and has each compared.
class KindCheck
{
public:
    KindCheck(Database& database, const TableShape& shape, QStringList& problems)
        : database_(database)
        , record_(database, shape)
        , shape_(shape)
        , problems_(problems)
    {
    }

    Result<void> run()
    {
        GT_TRY(readJournal());
        GT_TRY(comparePending());
        return compareUntold();
    }

private:
    Result<void> readJournal()
    {
        SqlQuery entries(database_,
                         u"SELECT j.record_id, j.action, j.fields, u.at, u.done_by FROM journal j "
                         "LEFT JOIN unit_of_work u ON u.id=j.unit_id WHERE j.kind=? "
                         "ORDER BY j.record_id, j.id"_s);
        GT_TRY(entries.run({code(shape_.kind)}));
        while (entries.next()) {
            if (entries.integer(0) != id_)
                GT_TRY(comparePending());
            id_ = entries.integer(0);
            const QByteArray written = entries.text(2).toUtf8();
            const QJsonDocument fields = QJsonDocument::fromJson(written);
            if (!fields.isObject() || fields.toJson(QJsonDocument::Compact) != written)
                told_.fault(tr("an entry that can't be read"));
            told_.add(entries.text(1), fields.object(), entries.text(3), entries.text(4));
        }
        return entries.finish();
    }

    Result<void> comparePending()
    {
        if (id_ == 0)
            return {};
        GT_TRY(compare(id_, told_));
        told_ = Told();
        return {};
    }

    Result<void> compareUntold()
    {
        std::vector<qint64> keys;
        SqlQuery query(database_, u"SELECT id FROM %1 WHERE NOT EXISTS(SELECT 1 FROM journal j "
                                  "WHERE j.kind=? AND j.record_id=%1.id)"_s.arg(shape_.name));
        GT_TRY(query.run({code(shape_.kind)}));
        while (query.next())
            keys.push_back(query.integer(0));
        GT_TRY(query.finish());
        for (const qint64 key : keys)
            GT_TRY(compare(key, Told()));
        return {};
    }

    Result<void> compare(qint64 id, const Told& told)
    {
        if (problems_.size() >= mostProblems)
            return {};
        GT_ASSIGN(const QStringList differences, record_.differences(id, told));
        if (!differences.isEmpty())
            problems_ << tr("The %1 with number %2 is not what its journal tells: %3.")
                             .arg(shape_.name, QString::number(id), differences.join(u", "_s));
        return {};
    }

    Database& database_;
    RecordCheck record_;
    const TableShape& shape_;
    QStringList& problems_;
    qint64 id_ = 0;
    Told told_;
};

/// Entries of a kind that no program writes belong to no record.
Result<void> checkKinds(Database& database, QStringList& problems)
{
    SqlQuery kinds(database, u"SELECT DISTINCT kind FROM journal"_s);
    GT_TRY(kinds.run());
    while (kinds.next())
        if (!fromCode<RecordKind>(kinds.text(0)))
            problems << tr("The journal tells of a kind of record that there is not: %1.")
                            .arg(kinds.text(0).left(40));
    return kinds.finish();
}

Result<QStringList> checkAll(Database& database)
{
    QStringList problems;
    GT_TRY(checkKinds(database, problems));
    for (const auto& entry : EnumCodes<RecordKind>::all)
        GT_TRY(withRecordOf(entry.value, [&](auto sample) {
            return KindCheck(database, shapeOf<decltype(sample)>(), problems).run();
        }));
    return problems;
}

} // namespace

Result<QStringList> checkJournal(Database& database)
{
    return readTogether<QStringList>(database, [&] { return checkAll(database); });
}

} // namespace goodturn::store
